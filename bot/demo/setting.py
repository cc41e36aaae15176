"""The sample shop: a bakery in Italy, and the configuration it would have written for itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.config import Config
from channels.standins import Account

NAME = "Forno Aurora"
ZONE = "Europe/Rome"
CURRENCY = "EUR"
OPENS = time(10)  # when the demo's day begins: inside everybody's send window
BOT = "forno_aurora_bot"
TOKEN = "4242:stand-in"  # noqa: S105 - opens nothing but the stand-in
NUMBER = "+15005550006"


@dataclass(frozen=True, slots=True)
class Store:
    """A place to buy, and when its customers are asked."""

    name: str
    delay: str  # as the configuration writes it
    asks: str  # the same in words


@dataclass(frozen=True, slots=True)
class Item:
    """Something on the shelf."""

    name: str
    price: Decimal


@dataclass(frozen=True, slots=True)
class Boss:
    """An owner and their phone."""

    name: str
    role: str
    channel: str
    address: str
    stores: tuple[str, ...] = ()
    language: str = "en"  # the page is in English too


STORES = (
    Store("Counter", "1s", "a moment later"),
    Store("Web shop", "24h", "24 hours later"),
)
SHELF = (
    Item("Pane di Altamura", Decimal("4.20")),
    Item("Focaccia genovese", Decimal("6.50")),
    Item("Torta della nonna", Decimal("28.00")),
    Item("Cornetti, box of six", Decimal("9.60")),
    Item("Catering for twenty", Decimal("180.00")),
)
BOSSES = (
    Boss("Anna Aurora", "owner", "telegram", "700001"),
    Boss("Paolo Riva", "manager", "sms", "+393337000002", ("Web shop",)),
)


def opening(now: datetime) -> datetime:
    """The moment the demo's clock starts at: ten o'clock of this day at the shop."""
    return datetime.combine(now.astimezone(ZoneInfo(ZONE)), OPENS, ZoneInfo(ZONE))


def account(public_url: str) -> Account:
    """The stand-in Twilio account, set up to call the product."""
    return Account(name=NAME, numbers=[NUMBER], webhook=f"{public_url}/webhooks/sms")


def config(folder: Path, *, standins: str, public_url: str, account: Account, port: int) -> Config:
    """The shop's configuration.

    Args:
        folder: Where the product keeps what it writes.
        standins: Base address of both providers.
        public_url: The product's own address.
        account: The stand-in Twilio account.
        port: The product's, on this machine.
    """
    written = {
        "shop": {
            "name": NAME,
            "language": "it",
            "time_zone": ZONE,
            "country": "IT",
            "currency": CURRENCY,
            "signer": "Anna",
        },
        "database": {"folder": str(folder)},
        "web": {"port": port, "public_url": public_url},
        "telegram": {"bot_token": TOKEN, "api_base_url": standins, "username": BOT, "per_second": 200},
        "sms": {
            "account_sid": account.sid,
            "auth_token": account.auth_token,
            "from_number": NUMBER,
            "api_base_url": standins,
            "per_second": 200,
        },
        "survey": {
            "alert_passives": True,
            "stores": {store.name: {"delay": store.delay} for store in STORES},
        },
        "privacy": {"alert_names": "short"},
        "owners": [_owner(boss) for boss in BOSSES],
    }
    return Config.model_validate(written, context={"country": "IT"})


def _owner(boss: Boss) -> dict[str, object]:
    place = {"telegram_id": int(boss.address)} if boss.channel == "telegram" else {"phone": boss.address}
    return {
        "name": boss.name,
        "role": boss.role,
        "language": boss.language,
        "stores": list(boss.stores),
        **place,
    }
