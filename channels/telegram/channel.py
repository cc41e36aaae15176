"""The Telegram channel: a bot that sends, edits, and receives by polling or by webhook."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import logging
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, Literal, TypeVar

import httpx
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, InvalidToken

from channels.base import (
    Accepted,
    BadWebhook,
    Channel,
    ChannelDown,
    Event,
    Incoming,
    Outcome,
    Outgoing,
    Pace,
    Retry,
    Store,
    Unknown,
    Webhook,
)
from channels.servers import base, is_local
from channels.telegram import polling, updates
from channels.telegram.outcomes import CONNECT, SEND, Request, verdict
from channels.text import clean, cut, load

T = TypeVar("T")

LONGEST = 4096  # of a text, counted in UTF-16 units to be on the safe side
GROUP_PER_MINUTE = 20
TOTAL = 30.0  # seconds a send may take altogether
_EDIT_LOST = ("message to edit not found", "message can't be edited", "message_id_invalid")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class _EditLost(Exception):
    """There is no such message to edit any more."""


class TelegramChannel(Channel):
    """One bot. Works without Telegram at start: nothing is asked of it before the first message.

    Args:
        bot_token: From @BotFather.
        api_base_url: Of the Bot API server.
        receive: Whether we fetch updates or Telegram calls us.
        webhook_secret: What Telegram proves itself with when it calls; needed to be called.
        public_url: Our own address, for Telegram to call; needed to be called.
        per_second: Messages Telegram takes from one bot.
        username: Of the bot, without @; learned from Telegram when left out.

    Raises:
        ValueError: A setting cannot work; the message names its config key.
    """

    def __init__(
        self,
        *,
        bot_token: str,
        api_base_url: str = "https://api.telegram.org",
        receive: Literal["polling", "webhook"] = "polling",
        webhook_secret: str = "",
        public_url: str = "",
        per_second: float = 30.0,
        username: str = "",
    ) -> None:
        server = base(api_base_url, "telegram.api_base_url").removesuffix("/bot")
        if receive == "webhook":
            public_url = base(public_url, "web.public_url")
            if not _SECRET.fullmatch(webhook_secret):
                raise ValueError(
                    "telegram.webhook_secret must be 1 to 256 letters, digits, _ or - to receive by webhook"
                )
        for library in ("httpx", "telegram"):  # below this level they log the bot token
            logging.getLogger(library).setLevel(logging.WARNING)
        # It logs answers it cannot read, whole: what was written, and to whom.
        logging.getLogger("telegram.request").setLevel(logging.CRITICAL)
        self.name = updates.NAME
        self.pace = Pace(per_second, per_chat=timedelta(seconds=1), per_minute=_per_minute)
        self.fault: str | None = None
        self.answer = ("application/json", b"{}")
        self._faults: dict[str, str | None] = {}
        self._receive = receive
        self._secret = webhook_secret
        self._public_url = public_url
        self._username = username
        self._trust_env = not is_local(server)  # a proxy of the environment cannot reach our own machine
        self._request = Request(trust_env=self._trust_env)
        try:
            self._bot = Bot(
                bot_token, base_url=f"{server}/bot", request=self._request, get_updates_request=self._request
            )
        except InvalidToken as error:
            raise ValueError("telegram.bot_token is empty: set it to the token @BotFather gave") from error
        self.account = bot_token.partition(":")[0]
        self._updates_url = f"{server}/bot{bot_token}/getUpdates"

    async def send(self, message: Outgoing) -> Outcome:
        """Send or edit; the outcome says what surely happened."""
        outcome: Outcome
        fault = None
        try:
            async with asyncio.timeout(TOTAL):
                outcome = Accepted(await self._deliver(message), segments=0)
        except TimeoutError:
            outcome = Unknown(f"no answer within {TOTAL:.0f} s")
        except Exception as error:  # noqa: BLE001 - whatever it is, the caller gets a word to act on
            outcome, fault = verdict(error)
        if fault or not isinstance(outcome, Retry | Unknown):
            self._report("send", fault)
        return outcome

    async def _deliver(self, message: Outgoing) -> str:
        """The id of the message on the person's screen."""
        text = cut(clean(message.text), LONGEST, "…")
        keyboard = _keyboard(message)
        if message.replaces is not None:
            try:
                return await self._edit(message, text, keyboard)
            except _EditLost:
                pass  # the words still have to arrive
        sent = await self._bot.send_message(message.address, text, reply_markup=keyboard)
        return updates.message_id(sent.chat.id, sent.message_id)

    async def _edit(self, message: Outgoing, text: str, keyboard: InlineKeyboardMarkup | None) -> str:
        number = str(message.replaces).partition("@")[0]
        there = number.isdecimal() and updates.message_id(int(message.address), int(number))
        if there != message.replaces:  # a group that has grown counts anew: it may be another message's
            raise _EditLost
        try:
            await self._bot.edit_message_text(text, message.address, int(number), reply_markup=keyboard)
        except BadRequest as error:
            said = str(error).lower()
            if any(words in said for words in _EDIT_LOST):
                raise _EditLost from error
            if "message is not modified" not in said:
                raise
        return str(message.replaces)

    def receive(self, call: Webhook) -> list[Event]:
        """The update of a webhook call that proves to be Telegram's."""
        if not self._secret:
            raise BadWebhook("Telegram calls us, but telegram.webhook_secret is not set")
        if not self.proven(call.headers):
            raise BadWebhook("the call does not carry telegram.webhook_secret")
        try:
            update = load(call.body)
        except (ValueError, RecursionError) as error:
            raise BadWebhook(f"the call's body is not JSON: {error}") from error
        if not isinstance(update, dict):
            raise BadWebhook("the call's body is not an update")
        return [updates.event(update, self.account)]

    def proven(self, headers: Mapping[str, str]) -> bool:
        """Whether a call with these headers carries our secret."""
        given = headers.get("x-telegram-bot-api-secret-token", "")
        right = hmac.compare_digest(given.encode("utf-8", "replace"), self._secret.encode())
        return right and self._secret != ""

    def parse(self, event: Event) -> Incoming | None:
        """What a stored update says."""
        return updates.parse(event)

    async def listen(self, store: Store) -> None:
        """Fetch updates until cancelled; or see to it that Telegram calls us, and return."""
        if self._receive == "webhook":
            await self._hook()
            return
        await self._learn_name()
        report = partial(self._report, "receive")
        timeout = httpx.Timeout(CONNECT, read=polling.HOLD + CONNECT, write=SEND)
        client = httpx.AsyncClient(timeout=timeout, trust_env=self._trust_env)
        async with client, asyncio.TaskGroup() as behind:

            async def keep(fetched: Sequence[Any]) -> None:
                events = [updates.event(update, self.account) for update in fetched]
                await store(events)
                behind.create_task(self.acknowledge(events))  # the next ones are fetched meanwhile

            await polling.poll(client, self._updates_url, keep, report=report, unhook=self._unhook)

    async def _hook(self) -> None:
        url = f"{self._public_url}/webhooks/telegram"
        hook = partial(self._bot.set_webhook, url, secret_token=self._secret, allowed_updates=updates.WANTED)
        patience = polling.Patience()
        while True:
            try:
                await self._ask(hook)
            except ChannelDown as down:
                self._report("receive", f"Telegram has not taken {url} as our webhook: {down}")
                await patience.wait()
            else:
                self._report("receive", None)
                await self._learn_name()
                return

    async def _unhook(self) -> None:
        # A failure shows at the next attempt to fetch.
        await _quietly(self._ask(self._bot.delete_webhook))

    async def acknowledge(self, events: Sequence[Event]) -> None:
        """Stop the waiting sign on the buttons that were pressed."""
        presses = filter(None, map(updates.pressed, events))
        answers = [partial(self._bot.answer_callback_query, press) for press in presses]
        await asyncio.gather(*(_quietly(self._ask(answer)) for answer in answers))

    async def leave(self, address: str) -> bool:
        """Leave a group or channel; False where Telegram did not hear of it."""
        try:
            async with asyncio.timeout(TOTAL):
                await self._bot.leave_chat(address)
        except Exception as error:  # noqa: BLE001 - whatever it is, the caller gets a word to act on
            outcome, _ = verdict(error)
            if isinstance(outcome, Retry):
                return outcome.moved_to is not None  # where it went we were put in anew
            return not isinstance(outcome, Unknown)  # else we are not there, or cannot leave
        return True

    async def check(self) -> str:
        """The bot's @name."""
        me = await self._ask(self._bot.get_me)
        self._username = me.username or ""
        self._report("send", None)
        return f"@{self._username}"

    @property
    def deaf(self) -> bool | None:
        """Whether updates cannot be fetched now; None while nobody has tried."""
        return None if "receive" not in self._faults else self._faults["receive"] is not None

    def link(self, token: str) -> str | None:
        """The link that opens the chat and brings `token`; None before we know the bot's name."""
        return f"https://t.me/{self._username}?start={token}" if self._username else None

    async def close(self) -> None:
        """Close connections."""
        await self._request.shutdown()

    async def _learn_name(self) -> None:
        if not self._username:
            await _quietly(self.check())

    async def _ask(self, call: Callable[[], Awaitable[T]]) -> T:
        """The answer to a question that is not a message; ChannelDown with the remedy without one."""
        try:
            async with asyncio.timeout(TOTAL):
                return await call()
        except Exception as error:
            outcome, fault = verdict(error)
            why = fault or getattr(outcome, "why", "")
            raise ChannelDown(why) from error

    def _report(self, way: str, fault: str | None) -> None:
        """Sending and receiving fail and recover each on their own."""
        self._faults[way] = fault
        self.fault = self._faults.get("receive") or self._faults.get("send")


def _per_minute(chat: str) -> int | None:
    """How many messages a minute a chat takes: a group, whose number is negative, fewer than one a second."""
    return GROUP_PER_MINUTE if chat.startswith("-") else None


def _keyboard(message: Outgoing) -> InlineKeyboardMarkup | None:
    rows = [
        [InlineKeyboardButton(button.label, callback_data=button.data) for button in row]
        for row in message.buttons
    ]
    return InlineKeyboardMarkup(rows) if rows else None


async def _quietly(asked: Awaitable[object]) -> None:
    with contextlib.suppress(ChannelDown):
        await asked
