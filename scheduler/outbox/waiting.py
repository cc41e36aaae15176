"""What waits to be sent: put in the transaction it follows from, put off, taken back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from scheduler.outbox.table import Message, MessageState, S, c, ended, outbox

SKIPPED = "skipped"  # why a message was ended that an owner did not want any more


def _insert(tx: AsyncConnection) -> Any:
    return (postgresql_insert if tx.dialect.name == "postgresql" else sqlite_insert)(outbox)


async def put(tx: AsyncConnection, messages: Sequence[Message], now: datetime) -> None:
    """Add messages; a key that is there already changes nothing."""
    if not messages:
        return
    rows = [
        {
            "key": m.key,
            "kind": m.kind,
            "channel": m.channel,
            "address": m.address,
            "person": m.person,
            "about": m.about,
            "payload": m.payload,
            "state": S.QUEUED if m.due_at <= now else S.PLANNED,
            "rank": m.rank,
            "due_at": m.due_at,
            "claim_at": m.due_at,
            "expires_at": m.expires_at,
            "zone": m.zone,
            "free_until": m.free_until,
        }
        for m in messages
    ]
    await tx.execute(_insert(tx).on_conflict_do_nothing(index_elements=["key"]), rows)


async def known(tx: AsyncConnection, key: str) -> bool:
    """Whether a message with this key was ever put."""
    return await tx.scalar(sa.select(c.id).where(c.key == key)) is not None


async def put_off(tx: AsyncConnection, messages: Iterable[Message]) -> None:
    """Give messages that were put before, and are not started, the times they have now."""
    for m in messages:
        times = {"due_at": m.due_at, "claim_at": m.due_at, "expires_at": m.expires_at}
        await tx.execute(outbox.update().where(c.key == m.key, c.claim_at.is_not(None)).values(times))


async def cancel(
    tx: AsyncConnection,
    now: datetime,
    reason: str,
    *,
    about: Iterable[int] = (),
    people: Iterable[int] = (),
    keys: Iterable[str] = (),
    kinds: Iterable[str] | None = None,
    state: MessageState = S.CANCELLED,
) -> None:
    """Take back what has not been started: all about these things, to these people, with these keys."""
    chosen = sa.or_(c.about.in_(list(about)), c.person.in_(list(people)), c.key.in_(list(keys)))
    if kinds is not None:
        chosen = sa.and_(chosen, c.kind.in_(list(kinds)))
    await tx.execute(
        outbox.update()
        .where(chosen, c.claim_at.is_not(None))
        .values(state=ended(state), reason=reason, claim_at=None, settled_at=now),
    )


async def may_arrive(tx: AsyncConnection, keys: Collection[str]) -> bool:
    """Whether one of these messages has arrived, or may still."""
    over = {S.FAILED, S.UNDELIVERED, S.SUPPRESSED, S.EXPIRED, S.CANCELLED}
    query = sa.select(c.id).where(c.key.in_(list(keys)), c.state.not_in(over)).limit(1)
    return await tx.scalar(query) is not None


async def redirect(tx: AsyncConnection, about: Iterable[int], channel: str, address: str) -> None:
    """Send what has not been started about these things to another address."""
    await tx.execute(
        outbox.update()
        .where(c.about.in_(list(about)), c.claim_at.is_not(None), c.zone.is_not(None))
        .values(channel=channel, address=address),
    )


async def skip(tx: AsyncConnection, kinds: Iterable[str], now: datetime) -> None:
    """End messages of these kinds that should have gone out by now; nobody wants them any more."""
    await tx.execute(
        outbox.update()
        .where(c.claim_at.is_not(None), c.due_at <= now, c.kind.in_(list(kinds)))
        .values(state=ended(S.EXPIRED), reason=SKIPPED, claim_at=None, settled_at=now),
    )
