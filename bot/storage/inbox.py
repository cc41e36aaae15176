"""The inbox: everything providers tell us, stored before it is acknowledged, each thing once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import inbox
from channels.base import Event

TRIES = 5  # then it is parked, and the others go on
_i = inbox.c

# Built once: building a query takes longer than running it, and these run with every message.
# The states are written out: SQLite takes a partial index only for a condition without parameters.
_RECEIVED = _i.state == sa.literal_column("'received'")
_PARKED = _i.state == sa.literal_column("'parked'")
_THEIRS = _i.address.in_(sa.bindparam("addresses", expanding=True))
_UNREAD = sa.select(_i.address).where(_RECEIVED, _THEIRS)
_UNREADABLE = sa.select(_i.address).where(_PARKED, _THEIRS)
_NEXT_RETRY = sa.select(sa.func.min(_i.retry_at)).where(_RECEIVED)
_WAITING = (
    sa.select(_i.id, _i.source, _i.key, _i.raw, _i.received_at, _i.tries)
    .where(_RECEIVED, sa.or_(_i.retry_at.is_(None), _i.retry_at <= sa.bindparam("now")))
    .order_by(_i.id)
    .limit(sa.bindparam("limit"))
    .with_for_update(skip_locked=True)
)
_DONE = (
    inbox.update()
    .where(_i.id == sa.bindparam("_id"))
    .values(
        {name: sa.bindparam(name) for name in ("state", "note", "customer_id", "address", "kind", "text")}
    )
)


@dataclass(frozen=True, slots=True)
class Received:
    """One stored event."""

    id: int
    event: Event
    received_at: datetime
    tries: int


@dataclass(frozen=True, slots=True)
class Done:
    """What became of an event."""

    id: int
    state: str  # processed or ignored
    note: str | None = None
    customer_id: int | None = None
    address: str | None = None
    kind: str | None = None
    text: str | None = None


async def store(tx: AsyncConnection, events: Sequence[tuple[Event, str | None]], now: datetime) -> None:
    """Keep events, each with the address of the person it comes from; known ones change nothing."""
    insert = postgresql_insert if tx.dialect.name == "postgresql" else sqlite_insert
    await tx.execute(
        insert(inbox).on_conflict_do_nothing(index_elements=["source", "key"]),
        [
            {
                "source": one.source,
                "key": one.key,
                "raw": one.raw,
                "received_at": now,
                "state": "received",
                "address": address,
            }
            for one, address in events
        ],
    )


async def waiting(tx: AsyncConnection, now: datetime, limit: int) -> list[Received]:
    """Events to be read now, in the order they came."""
    return [
        Received(row.id, Event(row.source, row.key, row.raw), row.received_at, row.tries)
        for row in await tx.execute(_WAITING, {"now": now, "limit": limit})
    ]


async def again(tx: AsyncConnection, ids: Iterable[int]) -> set[int]:
    """Which of these events still wait and are now this transaction's."""
    query = sa.select(_i.id).where(_i.id.in_(list(ids)), _RECEIVED).with_for_update(skip_locked=True)
    return set(await tx.scalars(query))


async def unread(tx: AsyncConnection, addresses: Iterable[str]) -> tuple[set[str], set[str]]:
    """Of these addresses, those who said something that is not yet read, and that nobody can read."""
    wanted = {"addresses": list(addresses)}
    return set(await tx.scalars(_UNREAD, wanted)), set(await tx.scalars(_UNREADABLE, wanted))


async def said(
    tx: AsyncConnection, customer_id: int, place: tuple[str, str], since: datetime
) -> list[tuple[Event, str]]:
    """What a customer wrote from an address since then, and the words that were read, the latest first."""
    channel, address = place
    query = sa.select(_i.source, _i.key, _i.raw, _i.text).where(
        _i.customer_id == customer_id,
        _i.source == channel,
        _i.address == address,
        _i.received_at >= since,
        _i.kind.in_(["text", "edit"]),
    )
    rows = await tx.execute(query.order_by(_i.id.desc()))
    return [(Event(row.source, row.key, row.raw), row.text) for row in rows]


async def next_retry(tx: AsyncConnection) -> datetime | None:
    """When a failed event wants to be tried again."""
    found: datetime | None = await tx.scalar(_NEXT_RETRY)
    return found


async def done(tx: AsyncConnection, ends: Sequence[Done]) -> None:
    """Mark events as dealt with."""
    if not ends:
        return
    await tx.execute(
        _DONE,
        [
            {
                "_id": one.id,
                "state": one.state,
                "note": one.note,
                "customer_id": one.customer_id,
                "address": one.address,
                "kind": one.kind,
                "text": one.text,
            }
            for one in ends
        ],
    )


@dataclass(frozen=True, slots=True)
class Parked:
    """One event that failed for good."""

    id: int
    source: str
    received_at: datetime
    note: str | None


async def parked(tx: AsyncConnection) -> list[Parked]:
    """What failed for good, the oldest first."""
    query = sa.select(_i.id, _i.source, _i.received_at, _i.note).order_by(_i.id)
    return [Parked(*row) for row in await tx.execute(query.where(_PARKED))]


async def unpark(
    tx: AsyncConnection, ids: Iterable[int], state: str, note: str | None, now: datetime
) -> list[int]:
    """Have these of them read again ("received"), or never ("ignored"); gives which it did."""
    values = {"state": state, "note": note, "tries": 0, "retry_at": now if state == "received" else None}
    done = inbox.update().where(_PARKED, _i.id.in_(list(ids))).values(values).returning(_i.id)
    return sorted(await tx.scalars(done))


async def failed(tx: AsyncConnection, one: Received, why: str, now: datetime) -> bool:
    """Count a failure: tried again later, or parked for good; gives whether it is parked."""
    tries = one.tries + 1
    parked = tries >= TRIES
    values: Mapping[str, Any] = {
        "tries": tries,
        "note": why,
        "state": "parked" if parked else "received",
        "retry_at": None if parked else now + timedelta(seconds=tries),
    }
    await tx.execute(inbox.update().where(_i.id == one.id, _i.state == "received").values(values))
    return parked
