"""Everybody's phones, and word of every change."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from channels.standins.phones import Entry, Phone


class Ledger:
    """The phones by address.

    Args:
        now: The clock; gives aware UTC.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.version = 0  # grows with every change of anything
        self.phones: dict[str, Phone] = {}
        self.change = asyncio.Event()  # set at the next change, then replaced

    def changed(self) -> None:
        """Something did: count it, and wake whoever waits for it."""
        self.version += 1
        change, self.change = self.change, asyncio.Event()
        change.set()

    async def until(self, condition: Callable[[], object], seconds: float = 5.0) -> None:
        """Return when the condition holds; TimeoutError when it does not come to hold."""
        async with asyncio.timeout(seconds):
            while not condition():
                await self.change.wait()

    def telegram_user(
        self, chat: int | str, name: str = "", language: str = "en", *, started: bool = False
    ) -> Phone:
        """A person with Telegram; the bot can write to them once they have started it."""
        return self._add(Phone("telegram", str(chat), name, language, started))

    def sms_number(self, number: str, name: str = "", language: str = "en", *, error: str = "") -> Phone:
        """A person with a mobile number; `error` is Twilio's code for what is wrong with it."""
        return self._add(Phone("sms", number, name, language, error=error))

    def phone(self, address: int | str) -> Phone:
        """The phone at an address.

        Raises:
            ValueError: There is none.
        """
        try:
            return self.phones[str(address)]
        except KeyError:
            raise ValueError(f"nobody has the address {address}") from None

    def note(self, phone: Phone, entry: Entry) -> Entry:
        """Put something on a phone's screen."""
        phone.entries.append(entry)
        self.changed()
        return entry

    def _add(self, phone: Phone) -> Phone:
        self.phones[phone.address] = phone
        self.changed()
        return phone
