"""What the page shows: everybody's phones, the score and the story so far, as JSON.

Made anew at every look; the page asks with the version it has and gets an answer only if it is old.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.demo import setting
from bot.demo.cast import Person
from bot.demo.show import Sale, Show
from bot.demo.words import TONGUES
from channels.standins import Entry, Phone

LATEST = 30  # purchases in the story
LAST_ENTRIES = 80  # of each phone
_ZONE = ZoneInfo(setting.ZONE)
_LANGUAGES = {
    "it": "Italian",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "de": "German",
    "pt": "Portuguese",
}
_CHANNELS = {"telegram": "on Telegram", "sms": "by SMS"}
_NOT_ASKED = {
    "opted_out": "wants no messages",
    "no_consent": "has not agreed to messages",
    "cancelled": "the purchase was refunded",
    "too_old": "the purchase is too long ago",
    "below_minimum": "the amount is too small",
    "held_out": "belongs to the group that is never asked",
    "not_sampled": "this purchase is not in the sample",
    "asked_recently": "was asked in the last 30 days",
    "question_open": "another question is still open",
    "no_address": "nowhere to ask",
}
_EXPIRED = {
    "no_answer": "no answer within 7 days",
    "stale": "the question would have come too late",
    "no_address": "the link on the receipt was never opened",
}


async def snapshot(show: Show) -> dict[str, Any]:
    """Everything the page shows now."""
    stage = show.stage
    story = [_line(show, one) for one in await stage.till.surveys(LATEST) if _sold(show, one)]
    return {
        "shop": {"name": setting.NAME, "zone": setting.ZONE, "currency": setting.CURRENCY},
        "now": {"day": _day(stage.clock.now()), "time": _time(stage.clock.now())},
        "travelling": show.travelling,
        "trouble": show.trouble,
        "stores": [{"name": store.name, "asks": store.asks} for store in setting.STORES],
        "shelf": [{"name": item.name, "price": str(item.price)} for item in setting.SHELF],
        "customers": [_customer(show, who) for who in show.people.values()],
        "owners": [_owner(show, boss) for boss in setting.BOSSES],
        "score": await stage.till.score(),
        "story": story,
    }


def receipt(show: Show, sale: Sale, plan: str) -> dict[str, Any]:
    """What the till prints."""
    return {
        "id": sale.source_id,
        "at": f"{_day(sale.at)}, {_time(sale.at)}",
        "customer": sale.who.id,
        "name": sale.who.name,
        "item": sale.item,
        "amount": f"{sale.amount:.2f} {setting.CURRENCY}",
        "store": sale.store,
        "plan": plan,
        "link": sale.link if _unlinked(show, sale.who) else None,
    }


def _customer(show: Show, who: Person) -> dict[str, Any]:
    tongue = TONGUES[who.language]
    return {
        "id": who.id,
        "name": who.name,
        "language": who.language,
        "speaks": _LANGUAGES[who.language],
        "linked": not _unlinked(show, who),
        "ideas": [f"7, {tongue.missed[0]}", f"10, {tongue.liked[0]}", tongue.wrong[0][0], "STOP"],
        "phone": _phone(show.stage.world.phone(who.address)),
    }


def _owner(show: Show, boss: setting.Boss) -> dict[str, Any]:
    return {
        "name": boss.name,
        "role": boss.role,
        "stores": list(boss.stores),
        "ideas": ["/score", "/cases", "/help"] if boss.channel == "telegram" else [],
        "phone": _phone(show.stage.world.phone(boss.address)),
    }


def _unlinked(show: Show, who: Person) -> bool:
    return who.channel == "telegram" and not show.stage.world.phone(who.address).started


def _phone(phone: Phone) -> dict[str, Any]:
    first = max(0, len(phone.entries) - LAST_ENTRIES)
    return {
        "channel": phone.channel,
        "address": phone.address,
        "blocked": phone.blocked,
        "entries": [_entry(number, entry) for number, entry in enumerate(phone.entries) if number >= first],
    }


def _entry(number: int, entry: Entry) -> dict[str, Any]:
    return {
        "number": number,
        "mine": entry.direction == "sent",
        "kind": entry.kind,
        "text": entry.text,
        "id": entry.provider_id,
        "day": _day(entry.at),
        "time": _time(entry.at),
        "edited": entry.edited,
        "status": entry.status,
        "buttons": [[{"label": one.label, "data": one.data} for one in row] for row in entry.buttons],
    }


def _sold(show: Show, survey: dict[str, Any]) -> bool:
    return survey["purchase"]["source_id"] in show.sales


def _line(show: Show, survey: dict[str, Any]) -> dict[str, Any]:
    sale = show.sales[survey["purchase"]["source_id"]]
    return {
        "id": sale.source_id,
        "customer": sale.who.id,
        "name": sale.who.name,
        "item": sale.item,
        "store": sale.store,
        "at": f"{_day(sale.at)}, {_time(sale.at)}",
        "state": survey["state"],
        "category": survey["category"],
        "score": survey["score"],
        "what": told(survey),
        "comment": survey["comment"] or "",
        "refundable": survey["state"] in {"waiting", "planned", "asked"},
    }


def told(survey: dict[str, Any]) -> str:
    """Where a survey stands, in words."""
    reason, score = survey["reason"] or "", survey["score"]
    words = {
        "waiting": "Waits for the Telegram link on the receipt to be opened",
        "planned": f"Will be asked {_CHANNELS.get(survey['channel'], '')} on {_moment(survey['due_at'])}",
        "asked": f"Asked {_CHANNELS.get(survey['channel'], '')}, no score yet",
        "scored": f"Gave {score}; the conversation is open",
        "answered": f"Gave {score}",
        "not_asked": f"Not asked: {_NOT_ASKED.get(reason, reason)}",
        "expired": f"Closed: {_EXPIRED.get(reason, reason)}",
        "cancelled": "Refunded: nothing more is asked",
        "opted_out": "Wants no more messages" if score is None else f"Gave {score}, wants no more messages",
        "handed_over": "Not understood: over to a person",
        "undeliverable": "Cannot be reached",
    }
    return words[survey["state"]]


def _moment(iso: str | None) -> str:
    if iso is None:
        return ""
    at = datetime.fromisoformat(iso)
    return f"{_day(at)} at {_time(at)}"


def _day(at: datetime) -> str:
    local = at.astimezone(_ZONE)
    return f"{local:%a} {local.day} {local:%b}"


def _time(at: datetime) -> str:
    return f"{at.astimezone(_ZONE):%H:%M}"
