"""A few weeks of the shop's past, written straight into its tables before it opens.

The same every time; nobody in it is on one of the demo's phones, so nothing is ever sent to them.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import islice
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Category, Cause, Kind, State
from bot.core.nps import category
from bot.demo.cast import Person, crowd
from bot.demo.setting import BOSSES, CURRENCY, SHELF, STORES
from bot.demo.words import TONGUES
from bot.storage.schema import cases, customers, purchases, responses, surveys

PURCHASES = 120
WEEKS = 4
SOURCE = "history"
FIRST_CUSTOMER = 5000  # far from the numbers of the people with phones
TELLS_WHY = 0.8  # of those who are no fans yet
# How often each score is given: the shop is liked, and knows what it could do better.
_SCORES = {10: 26, 9: 20, 8: 14, 7: 9, 6: 5, 5: 4, 4: 2, 3: 3, 2: 1, 1: 1, 0: 2}
_ENDS = {State.ANSWERED: 62, State.EXPIRED: 34, State.OPTED_OUT: 4}

Row = dict[str, Any]


async def write(tx: AsyncConnection, before: datetime) -> None:
    """Put the past there, all of it before `before`."""
    past = list(_past(random.Random(7), before))  # noqa: S311 - the same every time
    for table, name in ((customers, "customer"), (purchases, "purchase"), (surveys, "survey")):
        await tx.execute(table.insert(), [one[name] for one in past])
    for table, name in ((responses, "response"), (cases, "case")):
        await tx.execute(table.insert(), [one[name] for one in past if name in one])


def _past(dice: random.Random, before: datetime) -> Iterator[dict[str, Row]]:
    """One purchase after the other, each with its rows by table."""
    days = sorted((dice.randint(9, 7 * WEEKS) for _ in range(PURCHASES)), reverse=True)
    people = islice(crowd(dice, after=FIRST_CUSTOMER), PURCHASES)
    for number, (who, ago) in enumerate(zip(people, days, strict=True), 1):
        yield _one(dice, number, who, before - timedelta(days=ago) + timedelta(hours=dice.uniform(0, 8)))


def _one(dice: random.Random, number: int, who: Person, bought_at: datetime) -> dict[str, Row]:
    (end,) = dice.choices(list(_ENDS), list(_ENDS.values()))
    store, item = dice.choice(STORES), dice.choice(SHELF)
    asked_at = bought_at + timedelta(hours=24)
    survey: Row = {
        "id": number,
        "purchase_id": number,
        "customer_id": number,
        "state": end,
        "why": {State.EXPIRED: "no_answer", State.OPTED_OUT: "opted_out"}.get(end),
        "channel": who.channel,
        "address": who.address,
        "language": who.language,
        "store": store.name,
        "due_at": asked_at,
        "asked_at": asked_at,
        "score": None,
        "scored_at": None,
        "scored_via": None,
        "reason": "",
        "cause": None,
        "followed_up": False,
        "created_at": bought_at,
        "closed_at": asked_at + (timedelta(days=7) if end is State.EXPIRED else timedelta(hours=3)),
    }
    rows: dict[str, Row] = {
        "customer": _customer(number, who, bought_at),
        "purchase": _purchase(number, bought_at, store.name, item.name, item.price),
        "survey": survey,
    }
    if end is State.ANSWERED:
        rows |= _answer(dice, number, who, survey)
    return rows


def _customer(number: int, who: Person, at: datetime) -> Row:
    return {
        "id": number,
        "external_id": who.id,
        "name": who.name,
        "language": who.language,
        "zone": who.zone,
        "phone": who.address if who.channel == "sms" else None,
        "chat": who.address if who.channel == "telegram" else None,
        "created_at": at,
    }


def _purchase(number: int, at: datetime, store: str, item: str, price: Decimal) -> Row:
    name = f"{SOURCE} {number}".encode()
    return {
        "id": number,
        "source": SOURCE,
        "source_id": f"H-{number:03}",
        "digest": hashlib.sha256(name).hexdigest(),
        "customer_id": number,
        "at": at,
        "store": store,
        "amount": int(price * 1000),
        "currency": CURRENCY,
        "touchpoint": "sale",
        "items": [{"name": item, "sku": None, "quantity": "1", "price": str(price)}],
        "link_hash": hashlib.sha256(b"link " + name).hexdigest(),
        "received_at": at,
    }


def _answer(dice: random.Random, number: int, who: Person, survey: Row) -> dict[str, Row]:
    """The score and, from most, the reason; a case for who was unhappy, settled since."""
    (score,) = dice.choices(list(_SCORES), list(_SCORES.values()))
    at = survey["asked_at"] + timedelta(minutes=dice.randint(1, 180))
    mood = category(score)
    why, cause = _why(dice, who.language, mood)
    survey.update(
        score=score,
        scored_at=at,
        scored_via=who.channel,
        reason=why,
        cause=cause,
        followed_up=mood is not Category.PROMOTER,
    )
    response = {
        "survey_id": number,
        "at": at,
        "channel": who.channel,
        "kind": Kind.SCORE,
        "score": score,
        "comment": why,
        "cause": cause,
        "why": "sample data",
    }
    case = {
        "survey_id": number,
        "state": "settled",
        "opened_at": at,
        "settled_at": at + timedelta(days=1),
        "settled_by": BOSSES[0].name,
    }
    return {"response": response} | ({} if mood is Category.PROMOTER else {"case": case})


def _why(dice: random.Random, language: str, mood: Category) -> tuple[str, Cause | None]:
    tongue = TONGUES[language]
    if dice.random() > TELLS_WHY:
        return "", None
    if mood is Category.DETRACTOR:
        return dice.choice(tongue.wrong)
    return dice.choice(tongue.liked if mood is Category.PROMOTER else tongue.missed), None
