"""What may go out now: found, leased, looked at later, or ended. Asked more often than anything else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from channels.base import Outgoing
from scheduler.outbox.table import DUE, Due, MessageState, S, c, ended, outbox

LEASE = timedelta(seconds=90)  # longer than any one request may take

_f = outbox.alias("flight").c
_BLOCKED = sa.exists().where(_f.channel == c.channel, _f.address == c.address, _f.lease_until.is_not(None))
_FIRSTS = sa.union_all(  # one look into the index for each rank
    *(
        sa.select(sa.func.min(c.claim_at).label("at")).where(
            c.channel == sa.bindparam("channel"), c.rank == rank, c.claim_at.is_not(None)
        )
        for rank in (0, 1)
    )
).subquery()
_NEXT_DUE = sa.select(sa.func.min(_FIRSTS.c.at))
_LEASE = (
    outbox.update()
    .where(c.id == sa.bindparam("_id"))
    .values(
        state=S.LEASED,
        attempt=c.attempt + 1,
        looks=sa.case((c.looks > 0, 0), else_=c.looks),
        claim_at=None,
        **{
            name: sa.bindparam(name)
            for name in ("lease_owner", "lease_until", "started_at", "text", "segments")
        },
    )
)


async def due(
    tx: AsyncConnection,
    channel: str,
    now: datetime,
    limit: int,
    *,
    busy: Iterable[str] = (),
    held: bool = False,
) -> list[Due]:
    """What one channel may look at now, answers first, then oldest first.

    One row per conversation, none of a conversation with a message in flight or in `busy`; while
    `held`, nothing that goes to a person.
    """
    found: dict[str, Due] = {}
    resting = list(busy)
    query = _due(held=held, some_rest=bool(resting))
    for rank in (0,) if held else (0, 1):  # what we start always goes to a person
        if len(found) >= limit:
            break
        values = {"channel": channel, "rank": rank, "now": now, "limit": limit - len(found)}
        for row in await tx.execute(query, values | ({"resting": resting} if resting else {})):
            found.setdefault(row.address, Due(*row))
    return list(found.values())


@cache
def _due(*, held: bool, some_rest: bool) -> sa.Select[Any]:
    """Built once: building a query takes longer than running it, and nothing is asked more often."""
    query = (
        sa.select(*DUE)
        .where(
            c.channel == sa.bindparam("channel"),
            c.rank == sa.bindparam("rank"),
            c.claim_at <= sa.bindparam("now"),
            ~_BLOCKED,
        )
        .order_by(c.claim_at, c.id)
        .limit(sa.bindparam("limit"))
        .with_for_update(skip_locked=True)
    )
    if held:
        query = query.where(c.person.is_(None))
    if some_rest:
        query = query.where(c.address.not_in(sa.bindparam("resting", expanding=True)))
    return query


async def lease(tx: AsyncConnection, messages: Mapping[int, Outgoing], now: datetime, owner: str) -> None:
    """Mark rows as being sent by `owner`: one attempt more, the words it sends, what they will cost."""
    if not messages:
        return
    ours = {"lease_owner": owner, "lease_until": now + LEASE, "started_at": now}
    await tx.execute(
        _LEASE,
        [
            {"_id": id_, "text": message.text, "segments": message.segments, **ours}
            for id_, message in messages.items()
        ],
    )


async def postpone(tx: AsyncConnection, until: Mapping[int, datetime]) -> None:
    """Look at these rows again later; nothing was tried."""
    if not until:
        return
    await tx.execute(
        outbox.update()
        .where(c.id == sa.bindparam("_id"), c.claim_at.is_not(None))
        .values(claim_at=sa.bindparam("_at"), state=S.PLANNED),
        [{"_id": id_, "_at": at} for id_, at in until.items()],
    )


async def drop(tx: AsyncConnection, ends: Mapping[int, tuple[MessageState, str]], now: datetime) -> None:
    """End rows that will not be sent, each with its state and reason."""
    if not ends:
        return
    await tx.execute(
        outbox.update()
        .where(c.id == sa.bindparam("_id"), c.claim_at.is_not(None))
        .values(
            state=ended(sa.bindparam("_state")),
            reason=sa.bindparam("_reason"),
            claim_at=None,
            settled_at=now,
        ),
        [{"_id": id_, "_state": state, "_reason": why} for id_, (state, why) in ends.items()],
    )


async def next_due(tx: AsyncConnection, channel: str) -> datetime | None:
    """When the next message of a channel wants to be looked at, or None."""
    at: datetime | None = await tx.scalar(_NEXT_DUE, {"channel": channel})
    return at
