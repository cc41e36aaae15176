"""The table of messages, its states, and what a message is before and after it is claimed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from channels.base import Outcome
from scheduler.database import Id, Utc, metadata, partial_index

LOOKS = 2  # into the provider's list in vain, before a message counts as not sent


class MessageState(StrEnum):
    """Where a message stands. Terminal: all from DELIVERED on."""

    PLANNED = "planned"
    QUEUED = "queued"
    LEASED = "leased"
    RETRY_WAIT = "retry_wait"
    ACCEPTED = "accepted"
    UNKNOWN = "unknown"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    ACCEPTED_FINAL = "accepted_final"
    FAILED = "failed"
    UNKNOWN_FINAL = "unknown_final"
    SUPPRESSED = "suppressed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


S = MessageState
PENDING = (S.PLANNED, S.QUEUED, S.RETRY_WAIT)
SENT = (S.ACCEPTED, S.DELIVERED, S.UNDELIVERED, S.ACCEPTED_FINAL)

outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("key", sa.Text, nullable=False, unique=True),  # what it is: "survey:42:question"
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("channel", sa.Text, nullable=False),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("person", Id),  # whose conversation it belongs to; opaque here
    sa.Column("about", Id),  # what it is about; opaque here
    sa.Column("payload", sa.JSON, nullable=False),  # what the bot needs to word it; opaque here
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("reason", sa.Text),  # why it failed, was suppressed, retried, is unknown
    sa.Column("rank", sa.SmallInteger, nullable=False),  # 0 answers and alerts, 1 what we start
    sa.Column("due_at", Utc, nullable=False),
    sa.Column("claim_at", Utc),  # when to look at it next; null once nothing is to be done
    sa.Column("expires_at", Utc),  # no use sending it later
    sa.Column("zone", sa.Text),  # whose send window binds it; null: none does
    sa.Column("free_until", Utc),  # until then the window does not bind it
    sa.Column("attempt", sa.Integer, nullable=False, server_default="0"),
    sa.Column("lease_owner", sa.Text),
    sa.Column("lease_until", Utc),  # set exactly while leased
    sa.Column("started_at", Utc),
    sa.Column("settled_at", Utc),
    sa.Column("settle_by", Utc),  # when an unknown or unreceipted send becomes final
    sa.Column(
        "looks", sa.SmallInteger, nullable=False, server_default="0"
    ),  # into the provider's list, in vain
    sa.Column("look_at", Utc),  # when to look there next for an unknown send
    sa.Column("requeued", sa.Boolean, nullable=False, server_default=sa.false()),  # as it proved not sent
    sa.Column("provider_id", sa.Text),
    sa.Column("segments", sa.Integer),
    sa.Column("text", sa.Text),  # the words that went out, or were tried
    partial_index("ix_outbox_claim", "channel", "rank", "claim_at", where="claim_at IS NOT NULL"),
    # One message in flight per conversation, whoever claims it.
    partial_index("ix_outbox_in_flight", "channel", "address", where="lease_until IS NOT NULL", unique=True),
    partial_index("ix_outbox_look_at", "channel", "look_at", where="look_at IS NOT NULL"),
    partial_index("ix_outbox_settle_by", "settle_by", where="settle_by IS NOT NULL"),
    partial_index("ix_outbox_started_at", "channel", "started_at", where="started_at IS NOT NULL"),
    sa.Index("ix_outbox_provider_id", "channel", "provider_id"),
    sa.Index("ix_outbox_about", "about"),
    sa.Index("ix_outbox_person", "person"),
)
c = outbox.c
# Sent once, as far as anybody knows, or twice, where one of them was looked for in vain.
NOT_KNOWN = sa.and_(
    c.state.in_([S.UNKNOWN, S.UNKNOWN_FINAL]),
    c.person.is_not(None),
    sa.or_(sa.not_(c.requeued), c.looks >= 0),
)


def ended(state: Any) -> Any:
    """The end of a row that is not sent: unknown, where it was to be sent again and may have come before."""
    return sa.case((c.looks < 0, S.UNKNOWN_FINAL), else_=state)


@dataclass(frozen=True, slots=True)
class Message:
    """One message to put."""

    key: str
    kind: str
    channel: str
    address: str
    due_at: datetime
    payload: Mapping[str, Any] = field(default_factory=dict)
    person: int | None = None
    about: int | None = None
    rank: int = 0
    expires_at: datetime | None = None
    zone: str | None = None
    free_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """One row as the claim found it."""

    id: int
    key: str
    kind: str
    channel: str
    address: str
    person: int | None
    about: int | None
    payload: Mapping[str, Any]
    due_at: datetime
    claim_at: datetime
    expires_at: datetime | None
    zone: str | None
    free_until: datetime | None
    attempt: int


@dataclass(frozen=True, slots=True)
class Change:
    """A row whose send has come to an outcome."""

    row: Due
    outcome: Outcome


DUE = tuple(outbox.c[name] for name in Due.__slots__)
