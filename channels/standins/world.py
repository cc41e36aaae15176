"""The world around the product: two providers, and people with phones.

Made by the tests and the demo; `create` puts the providers' HTTP interfaces in front of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal

from channels.standins import shapes
from channels.standins.calls import Calls
from channels.standins.carrier import Account, Carrier
from channels.standins.faults import Faults
from channels.standins.ledger import Ledger
from channels.standins.phones import Entry, Phone
from channels.standins.updates import PRESS, Updates


class World(Ledger):
    """Two providers, everybody's phones, and what people do with them.

    Args:
        now: The clock of the providers; gives aware UTC.
        bot_token: What the Bot API takes for the bot's token.
        bot_username: The bot's name, without @.
        account: The Twilio account.
        telegram_per_second: How many messages the Bot API takes in a second; None for any number.
        step: Seconds between two states of an SMS on its way.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        *,
        bot_token: str = "4242:stand-in",  # noqa: S107 - opens nothing but this
        bot_username: str = "fanloop_demo_bot",
        account: Account | None = None,
        telegram_per_second: int | None = None,
        step: float = 0.02,
    ) -> None:
        super().__init__(now)
        self.bot_token = bot_token
        number = int(bot_token.partition(":")[0])
        self.bot = {"id": number, "is_bot": True, "first_name": "Fanloop", "username": bot_username}
        self.telegram_per_second = telegram_per_second
        self.faults = Faults()
        self.presses: dict[str, bool] = {}  # of buttons: whether the bot has answered
        self.calls = Calls()
        self.closing = asyncio.Event()
        self.updates = Updates(self, self.calls, self.closing)
        self.carrier = Carrier(self, self.calls, self.faults, account or Account(), step)
        self._last_message = 100

    async def close(self) -> None:
        """End what waits or is under way."""
        self.closing.set()
        self.changed()
        await self.calls.close()

    def next_message(self) -> int:
        """The next message id: all chats of a bot share one count."""
        self._last_message += 1
        return self._last_message

    def open_link(self, chat: int | str, token: str = "") -> int:
        """Follow the bot's link, or press Start without one; the message's id."""
        if self.phone(chat).blocked:
            self.unblock(chat)
        return self._say(self.phone(chat), f"/start {token}".strip(), "start")

    def type(self, chat: int | str, text: str, *, reply_to: int | str | None = None) -> int:
        """Write to the bot; the message's id."""
        return self._say(self.phone(chat), text, "text", reply_to)

    def _say(
        self, phone: Phone, text: str, kind: Literal["text", "start"], reply_to: int | str | None = None
    ) -> int:
        if phone.blocked:
            raise ValueError(f"{phone.address} has blocked the bot and cannot write to it")
        phone.started = True
        number, now = self.next_message(), self.now()
        message = shapes.message(phone, number, text, now)
        if reply_to is not None:
            message["reply_to_message"] = shapes.from_bot(self.bot, phone, int(reply_to), "", now)
        self.note(phone, Entry("sent", kind, text, str(number), now))
        self.updates.put("message", message, phone.address)
        return number

    def edit(self, chat: int | str, message_id: int | str, text: str) -> None:
        """Change what they wrote before."""
        phone = self.phone(chat)
        entry = phone.find(str(message_id))
        if entry is None or entry.direction != "sent":
            raise ValueError(f"{chat} has not written a message {message_id}")
        entry.text, entry.edited = text, True
        edited = shapes.message(phone, int(message_id), text, entry.at)
        self.updates.put("edited_message", {**edited, "edit_date": shapes.seconds(self.now())}, phone.address)

    def press(self, chat: int | str, message_id: int | str, data: str) -> str:
        """Press a button under a message of the bot's, or pretend there was one; the press's id."""
        phone = self.phone(chat)
        entry = phone.find(str(message_id))
        if entry is None or entry.direction != "received":
            raise ValueError(f"{chat} has no message {message_id} of the bot's")
        press = f"{self.bot['id']}{self.next_message():012}"
        self.presses[press] = False
        label = next((button.label for row in entry.buttons for button in row if button.data == data), data)
        self.note(phone, Entry("sent", "button", label, press, self.now()))
        message = shapes.from_bot(self.bot, phone, int(message_id), entry.text, entry.at)
        query = {
            "id": press,
            "from": shapes.user(phone),
            "message": message,
            "chat_instance": "1",
            "data": data,
        }
        self.updates.put("callback_query", query, f"{phone.address} presses", PRESS)
        return press

    def block(self, chat: int | str) -> None:
        """Block the bot."""
        self._membership(self.phone(chat), "member", "kicked")

    def unblock(self, chat: int | str) -> None:
        """Let the bot write again."""
        self._membership(self.phone(chat), "kicked", "member")

    def invite(self, group: int | str, status: str = "member") -> None:
        """Put the bot into a group."""
        phone = self.phone(group)
        phone.started = True
        self._member(phone, "left", status)

    def leave(self, group: Phone) -> None:
        """Have the bot leave a group."""
        group.started = False
        self._member(group, "member", "left")
        self.changed()

    def upgrade(self, group: int | str, supergroup: int | str) -> None:
        """Make a group that has the bot another one, as Telegram does when it grows."""
        phone = self.phone(group)
        self.invite(supergroup)  # told before it says whence
        phone.moved_to = str(supergroup)
        moved = {
            **shapes.message(phone, self.next_message(), "", self.now()),
            "migrate_to_chat_id": int(supergroup),
        }
        self.updates.put("message", moved, phone.address)

    def _membership(self, phone: Phone, before: str, after: str) -> None:
        phone.blocked = after == "kicked"
        self.note(phone, Entry("sent", "block" if phone.blocked else "unblock", "", "", self.now()))
        self._member(phone, before, after)

    def _member(self, phone: Phone, before: str, after: str) -> None:
        change: dict[str, Any] = {
            "chat": shapes.chat(phone),
            "from": shapes.user(phone),
            "date": shapes.seconds(self.now()),
            "old_chat_member": {"status": before, "user": self.bot},
            "new_chat_member": {"status": after, "user": self.bot},
        }
        self.updates.put("my_chat_member", change, f"{phone.address} membership")

    async def text(self, number: str, body: str) -> str:
        """Text our number; the message's SID, once our webhook has been called."""
        return await self.carrier.inbound(self.phone(number), body)
