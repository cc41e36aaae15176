"""Whether a purchase's customer is asked, where, or why not: a reason that is stored and shown."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from bot.core.model import Customer, Purchase


class Reason(StrEnum):
    """Why a customer is not asked."""

    OPTED_OUT = "opted_out"
    NO_CONSENT = "no_consent"
    CANCELLED = "cancelled"
    TOO_OLD = "too_old"
    BELOW_MINIMUM = "below_minimum"
    HELD_OUT = "held_out"
    NOT_SAMPLED = "not_sampled"
    ASKED_RECENTLY = "asked_recently"
    QUESTION_OPEN = "question_open"
    NO_ADDRESS = "no_address"
    COUNTRY_NOT_ALLOWED = "country_not_allowed"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known when it is decided."""

    purchase: Purchase
    customer: Customer
    now: datetime
    channels: tuple[str, ...]  # those the shop has switched on
    opted_out: bool = False
    cancelled: bool = False
    open_survey: bool = False  # another question to the same person is open
    last_asked_at: datetime | None = None  # over all channels and stores
    unreachable: frozenset[str] = frozenset()  # channels on which nobody is at their address
    barred: frozenset[str] = frozenset()  # channels the shop does not use in their country


@dataclass(frozen=True, slots=True)
class Rules:
    """What the shop decided."""

    ask_again_after: timedelta = timedelta(days=30)  # zero: no limit
    max_age: timedelta = timedelta(days=30)
    minimum_amount: Decimal | None = None
    sampling: float = 1.0  # share of purchases asked about
    hold_out: float = 0.0  # share of customers never asked, to compare with


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided."""

    ask: bool
    wait: bool = False  # nowhere to ask yet, but the Telegram link may still be opened
    reason: Reason | None = None
    channel: str | None = None
    address: str | None = None


def decide(facts: Facts, rules: Rules) -> Verdict:
    """Ask, wait for an address, or do not ask; the strongest reason counts."""
    reason = next((reason for reason, holds in _reasons(facts, rules) if holds), None)
    if reason is not None:
        return Verdict(ask=False, reason=reason)
    place = _where(facts)
    if place is not None:
        return Verdict(ask=True, channel=place[0], address=place[1])
    reason = Reason.COUNTRY_NOT_ALLOWED if facts.barred else Reason.NO_ADDRESS
    return Verdict(ask=False, wait="telegram" in facts.channels, reason=reason)


def _reasons(facts: Facts, rules: Rules) -> tuple[tuple[Reason, bool], ...]:
    purchase, minimum = facts.purchase, rules.minimum_amount
    asked = facts.last_asked_at
    return (
        (Reason.OPTED_OUT, facts.opted_out),
        (Reason.NO_CONSENT, purchase.consent == "none"),
        (Reason.CANCELLED, facts.cancelled),
        (Reason.TOO_OLD, facts.now - purchase.at > rules.max_age),
        (Reason.BELOW_MINIMUM, minimum is not None and (purchase.amount or 0) < minimum),
        (Reason.HELD_OUT, _share("hold-out", str(facts.customer.id)) < rules.hold_out),
        (Reason.NOT_SAMPLED, _share("sampling", purchase.source, purchase.source_id) >= rules.sampling),
        (Reason.ASKED_RECENTLY, asked is not None and facts.now - asked < rules.ask_again_after),
        (Reason.QUESTION_OPEN, facts.open_survey),
    )


def _where(facts: Facts) -> tuple[str, str] | None:
    """Their preferred channel, else the linked chat, else SMS."""
    customer = facts.customer
    places = {"telegram": customer.chat, "sms": customer.phone}
    for channel in (customer.prefers, "telegram", "sms"):
        address = places.get(channel or "")
        closed = facts.unreachable | facts.barred
        if channel and address and channel in facts.channels and channel not in closed:
            return channel, address
    return None


def _share(*words: str) -> float:
    """A number in [0, 1) that is always the same for the same words."""
    digest = hashlib.sha256("\n".join(words).encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:7], "big") / 2**56
