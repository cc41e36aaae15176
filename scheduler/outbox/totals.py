"""How many, how old, how dear: for holds, caps, metrics and readiness."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from scheduler.outbox.table import S, c


async def backlog(tx: AsyncConnection, now: datetime) -> int:
    """How many messages that we start should have gone out by now, and still may."""
    timely = sa.or_(c.expires_at.is_(None), c.expires_at > now)
    query = sa.select(sa.func.count()).where(c.rank == 1, c.claim_at <= now, timely)
    return int(await tx.scalar(query) or 0)


async def begun(tx: AsyncConnection, channels: Iterable[str], since: datetime, until: datetime) -> int:
    """How many messages that we start went out in that time."""
    query = sa.select(sa.func.count()).where(
        c.channel.in_(list(channels)), c.started_at >= since, c.started_at < until, c.rank == 1
    )
    return int(await tx.scalar(query) or 0)


async def spent(tx: AsyncConnection, channel: str, since: datetime) -> int:
    """How many segments messages to people have cost since then, the ones under way counted as one each.

    What was sent again though it may have arrived may have cost twice.
    """
    before = sa.case((c.looks < 0, 1), else_=0)
    last = sa.case((c.state.in_([S.FAILED, S.RETRY_WAIT]), 0), else_=1)
    query = sa.select(sa.func.sum(sa.func.coalesce(c.segments, 1) * (before + last))).where(
        c.channel == channel,
        c.started_at >= since,
        c.person.is_not(None),
    )
    return int(await tx.scalar(query) or 0)


async def queue_age(tx: AsyncConnection, now: datetime) -> timedelta:
    """How long the longest-waiting due message has been waiting."""
    oldest = await tx.scalar(sa.select(sa.func.min(c.claim_at)).where(c.claim_at <= now))
    return timedelta(0) if oldest is None else now - oldest


async def counts(tx: AsyncConnection) -> dict[tuple[str, str], int]:
    """How many messages each channel has in each state."""
    query = sa.select(c.channel, c.state, sa.func.count()).group_by(c.channel, c.state)
    return {(channel, state): n for channel, state, n in await tx.execute(query)}
