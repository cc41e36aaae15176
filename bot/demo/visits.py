"""The visits of the customers of `--auto`: who buys what when, and what is odd about it. Pure."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, Literal

from bot.demo import cast, habits, setting
from bot.demo.cast import Person
from bot.demo.habits import Plan
from bot.demo.words import TONGUES

DAYS = 5  # over which they come
HOURS = (0, 5)  # after opening, of each day

Twist = Literal["", "twice", "cancelled", "no consent", "too old", "again", "no link", "wrong number"]

# How many of a hundred visits have something odd about them, and on which channel only.
_TWISTS: dict[Twist, tuple[int, str]] = {
    "": (72, ""),
    "twice": (6, ""),  # the till reports the purchase twice
    "cancelled": (5, ""),
    "no consent": (3, ""),
    "too old": (2, ""),
    "again": (6, ""),  # the customer buys again before the month is over
    "no link": (5, "telegram"),  # never opens the link on the receipt
    "wrong number": (5, "sms"),
}
_ERRORS = ("21614", "30005")  # Twilio says it at once; Twilio says it in the receipt


@dataclass(frozen=True, slots=True)
class Visit:
    """One purchase to be made."""

    source_id: str
    at: datetime
    who: Person
    plan: Plan
    twist: Twist
    store: setting.Store
    item: setting.Item

    def as_reported(self) -> dict[str, Any]:
        """What the till sends."""
        bought_at = self.at - timedelta(days=45) if self.twist == "too old" else self.at
        return {
            "source_id": self.source_id,
            "time": bought_at.isoformat(),
            "customer": self.who.as_reported(),
            "store": self.store.name,
            "items": [{"name": self.item.name, "price": str(self.item.price)}],
            "amount": str(self.item.price),
            "currency": setting.CURRENCY,
            "consent": "none" if self.twist == "no consent" else "existing_customer",
        }


def visits(customers: int, start: datetime, dice: random.Random) -> list[Visit]:
    """Everybody's visits, in the order of time."""
    made = []
    for number, who in enumerate(islice(cast.crowd(dice), customers), 1):
        made += _of_one(dice, number, who, start)
    return sorted(made, key=lambda visit: visit.at)


def _of_one(dice: random.Random, number: int, who: Person, start: datetime) -> list[Visit]:
    open_to = {twist: share for twist, (share, only) in _TWISTS.items() if only in {"", who.channel}}
    (twist,) = dice.choices(list(open_to), list(open_to.values()))
    if twist == "wrong number":
        who = replace(who, error=dice.choice(_ERRORS))
    visit = Visit(
        source_id=f"A-{number:05}",
        at=start + timedelta(days=dice.randrange(DAYS), hours=dice.choice(HOURS)),
        who=who,
        plan=habits.plan(dice, TONGUES[who.language], who.channel),
        twist=twist,
        # Whoever is refunded must be so before the question goes out.
        store=setting.STORES[1] if twist == "cancelled" else dice.choice(setting.STORES),
        item=dice.choice(setting.SHELF),
    )
    if twist != "again":
        return [visit]
    return [visit, replace(visit, source_id=f"{visit.source_id}-2", at=visit.at + timedelta(days=2))]
