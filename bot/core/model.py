"""The trade's words as values: purchase, customer, survey, reply, response.

Everything in `bot` speaks them; nothing here does anything.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    """What a reply is. The policy is in docs/replies.md."""

    SCORE = "score"
    UNCLEAR = "unclear"
    OPT_OUT = "opt_out"
    HELP = "help"
    COMMENT = "comment"


class Category(StrEnum):
    """What a score makes of a customer."""

    PROMOTER = "promoter"
    PASSIVE = "passive"
    DETRACTOR = "detractor"


class Policy(StrEnum):
    """Which scores promote: 9 and 10, or only 10 (then 9 is passive)."""

    STANDARD = "standard"
    TEN_ONLY = "ten_only"


class Cause(StrEnum):
    """Where the reason for a score lies."""

    PRODUCT = "product"
    SERVICE = "service"
    IMAGE = "image"
    QUALITY = "quality"
    PRICE = "price"
    DELIVERY = "delivery"
    OTHER = "other"


class State(StrEnum):
    """Where a survey stands. Everything from ANSWERED on is its one, final outcome."""

    WAITING = "waiting"  # nowhere to ask yet: waits for the Telegram link
    PLANNED = "planned"  # the question has its time
    ASKED = "asked"  # the question is out, no score yet
    SCORED = "scored"  # a score is stored; its reason may still come
    ANSWERED = "answered"  # a score is stored and the conversation is over
    NOT_ASKED = "not_asked"  # decided against asking; the reason says why
    EXPIRED = "expired"  # no answer came, or the question would have come too late
    CANCELLED = "cancelled"  # the purchase was cancelled or refunded
    OPTED_OUT = "opted_out"  # the customer wants no more messages
    HANDED_OVER = "handed_over"  # not understood twice: a person takes it
    UNDELIVERABLE = "undeliverable"  # the provider would not take it

    @property
    def final(self) -> bool:
        """Whether nothing can follow but late changes of mind."""
        return self not in OPEN


OPEN = frozenset({State.WAITING, State.PLANNED, State.ASKED, State.SCORED})


@dataclass(frozen=True, slots=True)
class Reply:
    """What a customer's text was understood to mean."""

    kind: Kind
    score: int | None = None  # 0..10; with kind SCORE, or beside an OPT_OUT
    comment: str = ""  # the words beside the score phrase
    cause: Cause | None = None  # tapped or named by a root-cause button or word
    why: str = ""  # which rule decided, for the person who checks it
    suggested: Cause | None = None  # where the words point to; nobody said so
    seen: tuple[str, ...] = ()  # several numbers and what each is: "2: a number of something else"


@dataclass(frozen=True, slots=True)
class Customer:
    """A person who buys."""

    id: int
    name: str | None
    language: str  # two letters; the shop's where theirs is unknown
    zone: str  # IANA name; the shop's where theirs is unknown
    phone: str | None = None  # E.164
    chat: str | None = None  # linked Telegram chat id
    prefers: str | None = None  # channel name


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a receipt."""

    name: str
    sku: str | None = None
    quantity: Decimal = Decimal(1)
    price: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Purchase:
    """What a till or web shop reported."""

    source: str
    source_id: str
    at: datetime  # aware UTC
    store: str | None = None
    amount: Decimal | None = None
    currency: str | None = None
    touchpoint: str = "sale"
    consent: str | None = None  # on what basis we may write, e.g. "existing_customer"; "none" forbids
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Buyer:
    """Who bought, as the till reported it; unknown values are None."""

    external_id: str | None = None
    name: str | None = None
    phone: str | None = None  # E.164
    language: str | None = None
    zone: str | None = None
    likely_zones: str | None = None  # by the phone and the shop, where none was reported
    prefers: str | None = None  # channel name


@dataclass(frozen=True, slots=True)
class Survey:
    """One purchase's one question and what came of it, as the dialogue needs to see it."""

    id: int
    state: State
    score: int | None = None
    reason: str = ""  # why not a fan, in the customer's words
    cause: Cause | None = None
    unclear: int = 0  # how often we asked again
    nudged: bool = False  # whether we asked for the number after a comment
    followed_up: bool = False  # whether the one follow-up is out
    furthered: int = 0  # further questions asked after the follow-up, at most two
    scored_at: datetime | None = None  # aware UTC; the first score's time
    said_at: datetime | None = None  # when the words that gave the score were written
    asked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """Effect: say this phrase to the customer."""

    phrase: str  # key of the phrase book: "followup_detractor"


@dataclass(frozen=True, slots=True)
class Alert:
    """Effect: tell the owners."""

    what: str  # "detractor", "passive", "reason", "moved", "handed_over", "message"


@dataclass(frozen=True, slots=True)
class OptOut:
    """Effect: record the refusal on every address of the customer and cancel what is pending."""


Effect = Say | Alert | OptOut


@dataclass(frozen=True, slots=True)
class Step:
    """What one reply changes: the survey as it is now, and what has to be done."""

    survey: Survey
    effects: tuple[Effect, ...] = field(default=())
