"""What every flow works with: the shop's settings, words, channels and database. Made by bot.app."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.config import Config, Owner
from bot.core.phrases import Phrasebook
from bot.storage.customers import Defaults
from channels.base import Channel
from scheduler.clock import Clock
from scheduler.database import Database
from scheduler.quiet_hours import Window

CHANGE_WITHIN = timedelta(days=7)  # how long after a score the customer may change it
REMEMBERED = timedelta(days=14)  # how long after the question a message may belong to it
ANSWER_WITHIN = timedelta(minutes=15)  # an answer to what they just wrote may ignore the window
CONFIRM_WITHIN = timedelta(minutes=5)  # a refusal is confirmed so soon, or not at all


@dataclass(frozen=True, slots=True)
class Shop:
    """One running Fanloop."""

    config: Config
    book: Phrasebook
    clock: Clock
    database: Database
    channels: Mapping[str, Channel]
    window: Window
    secret: bytes
    wake: Callable[[str], None]  # has the named job look at once; "send" means every sender
    pause: Callable[[str, timedelta], None]  # has the named channel start nothing for a while

    @property
    def defaults(self) -> Defaults:
        """What holds for customers of whom nothing better is known."""
        return Defaults(self.config.shop.language, self.config.shop.time_zone)

    def token(self, source: str, source_id: str) -> str:
        """The unguessable token of a purchase's Telegram link, 128 bits in 22 characters.

        The same purchase always gets the same, so that reporting it again answers the same.
        """
        words = f"link\n{source}\n{source_id}".encode()
        digest = hmac.digest(self.secret, words, hashlib.sha256)
        return base64.urlsafe_b64encode(digest[:16]).decode().rstrip("=")

    def link(self, token: str) -> str | None:
        """The address a customer opens to talk on Telegram, once the bot's name is known."""
        link = getattr(self.channels.get("telegram"), "link", None)
        return link(token) if link is not None else None

    def owners(self, store: str | None, language: str) -> list[tuple[int, Owner]]:
        """Who looks after a store's customers of a language, with their number in the config.

        Viewers only look. Where nobody has the store and the language, everybody else is told: an
        unhappy customer nobody hears of is worse than one too many told.
        """
        able = self.deciders()
        fit = [
            (number, owner)
            for number, owner in able
            if (not owner.stores or store in owner.stores)
            and (not owner.languages or language in owner.languages)
        ]
        return fit or able

    def deciders(self) -> list[tuple[int, Owner]]:
        """Everybody but those who only look, with their number in the config."""
        return [(number, owner) for number, owner in enumerate(self.config.owners) if owner.role != "viewer"]

    def owner_places(self, owner: Owner) -> Sequence[tuple[str, str]]:
        """Where an owner is alerted: every configured channel they gave an address for."""
        both = {"telegram": owner.telegram_id, "sms": owner.phone}
        return [(name, str(place)) for name, place in both.items() if place and name in self.channels]

    def every_owner_place(self) -> set[tuple[str, str]]:
        """Everywhere somebody is alerted."""
        return {place for _, owner in self.deciders() for place in self.owner_places(owner)}

    def owner_at(self, channel: str, address: str) -> Owner | None:
        """The owner who writes from this address, if it is one's."""
        for owner in self.config.owners:
            if (channel, address) in self.owner_places(owner):
                return owner
        return None


def digest(token: str) -> str:
    """What is stored of a link's token."""
    return hashlib.sha256(token.encode()).hexdigest()
