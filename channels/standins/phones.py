"""The phones of the people: what each of them received and sent, in order.

This is the ledger every promise about sending is checked against.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, Literal

from channels.base import Button


@dataclass(slots=True)
class Entry:
    """One thing on the screen of a phone."""

    direction: Literal["received", "sent"]  # as its owner sees it
    kind: Literal[
        "text", "button", "start", "block", "unblock", "keyword"
    ]  # keyword: the provider's own reply
    text: str
    provider_id: str
    at: datetime  # aware UTC
    buttons: list[list[Button]] = field(default_factory=list)
    edited: bool = False
    status: str = ""  # SMS: how far it got
    lives: int = 36_000  # SMS: seconds in which it may arrive


@dataclass(slots=True)
class Phone:
    """One person's Telegram account, or one SMS number."""

    channel: Literal["telegram", "sms"]
    address: str  # "4242" on Telegram, "+393331234567" for SMS
    name: str = ""
    language: str = "en"
    started: bool = False  # Telegram: has opened the chat with the bot
    blocked: bool = False  # blocked the bot, or opted out by keyword
    moved_to: str = ""  # Telegram: the id of the supergroup that this group became
    error: str = ""  # SMS: Twilio's code of what is wrong: 21… and 30450 at once, others after a while
    entries: list[Entry] = field(default_factory=list)

    @property
    def received(self) -> list[Entry]:
        """What reached the phone."""
        return [entry for entry in self.entries if entry.direction == "received"]

    @property
    def sent(self) -> list[Entry]:
        """What its owner did."""
        return [entry for entry in self.entries if entry.direction == "sent"]

    def find(self, provider_id: str) -> Entry | None:
        """The entry with this id of the provider's."""
        return next((entry for entry in self.entries if entry.provider_id == provider_id), None)

    def as_json(self) -> dict[str, Any]:
        """All of it, for the demo page."""
        shown = asdict(self)
        for entry, told in zip(self.entries, shown["entries"], strict=True):
            told["at"] = entry.at.isoformat()
        return shown
