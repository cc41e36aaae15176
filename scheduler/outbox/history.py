"""What was written to whom before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from scheduler.outbox.table import PENDING, Due, S, c, outbox


@dataclass(frozen=True, slots=True)
class Earlier:
    """A message that was put before another one."""

    payload: Mapping[str, Any]
    provider_id: str | None
    pending: bool  # it has not come to an outcome yet


async def before(tx: AsyncConnection, row: Due, kind: str) -> Earlier | None:
    """The last message of a kind, about the same thing, to the same address, before this one."""
    query = (
        sa.select(c.payload, c.provider_id, c.state)
        .where(
            c.about == row.about,
            c.kind == kind,
            c.channel == row.channel,
            c.address == row.address,
            c.id < row.id,
        )
        .order_by(c.id.desc())
        .limit(1)
    )
    found = (await tx.execute(query)).first()
    if found is None:
        return None
    return Earlier(found.payload, found.provider_id, found.state in {*PENDING, S.LEASED})


async def said(tx: AsyncConnection, people: Iterable[int], address: str, text: str) -> bool:
    """Whether we have written these very words to these people there."""
    query = sa.select(c.id).where(c.person.in_(list(people)), c.address == address, c.text == text)
    return await tx.scalar(query.limit(1)) is not None


async def started(tx: AsyncConnection, id_: int) -> datetime | None:
    """When a message last left."""
    at: datetime | None = await tx.scalar(sa.select(c.started_at).where(c.id == id_))
    return at


async def quoted(
    tx: AsyncConnection, keys: Iterable[tuple[str, str, str]]
) -> dict[tuple[str, str, str], int]:
    """The messages people answered: (channel, address, provider's id) to what they are about."""
    wanted = set(keys)
    query = sa.select(c.channel, c.address, c.provider_id, c.about).where(
        c.channel.in_({key[0] for key in wanted}),
        c.provider_id.in_({key[2] for key in wanted}),
        c.about.is_not(None),
    )
    return {tuple(row[:3]): row.about for row in await tx.execute(query) if tuple(row[:3]) in wanted}


async def forget_ids(tx: AsyncConnection, channel: str) -> None:
    """Forget the provider's ids of all messages: they may soon be those of others."""
    theirs = outbox.update().where(c.channel == channel, c.provider_id.is_not(None))
    await tx.execute(theirs.values(provider_id=None))
