"""Whether the product has come to rest, and when it next has something to do.

The demo's clock jumps; it may jump on only once everything that was due has happened.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import inbox, surveys
from channels.standins import World
from scheduler.outbox import MessageState, outbox

_o, _i, _s = outbox.c, inbox.c, surveys.c
_UNREAD = _i.state == "received"
_ON_ITS_WAY = {"queued", "sent"}  # Twilio's words


def under_way(world: World) -> dict[str, int]:
    """What is still between the providers and the product, by name, with how much of it."""
    moving = {
        "updates not fetched": len(world.updates.waiting),
        "texts on their way": sum(
            message["status"] in _ON_ITS_WAY for message in world.carrier.messages.values()
        ),
    }
    return {name: number for name, number in moving.items() if number}


async def unrest(tx: AsyncConnection, now: datetime) -> dict[str, int]:
    """What the product still has to do now, by name, with how much of it; empty when it is at rest."""
    counts = {
        "messages due": _count(outbox, _o.claim_at <= now),
        "messages being sent": _count(outbox, _o.lease_until.is_not(None)),
        "texts without a receipt": _count(outbox, _o.channel == "sms", _o.state == MessageState.ACCEPTED),
        "events unread": _count(inbox, _UNREAD, sa.or_(_i.retry_at.is_(None), _i.retry_at <= now)),
        "surveys due": _count(surveys, _s.wake_at <= now),
    }
    row = (await tx.execute(sa.select(*(query.label(name) for name, query in counts.items())))).one()
    return {name: number for name, number in zip(counts, row, strict=True) if number}


async def next_moment(tx: AsyncConnection) -> datetime | None:
    """When the product next wants to do something by itself; None if it waits for people only."""
    moments = [
        await tx.scalar(sa.select(sa.func.min(_o.claim_at))),
        await tx.scalar(sa.select(sa.func.min(_s.wake_at))),
        await tx.scalar(sa.select(sa.func.min(_i.retry_at)).where(_UNREAD)),
    ]
    return min((at for at in moments if at is not None), default=None)


def _count(table: sa.Table, *conditions: sa.ColumnElement[bool]) -> sa.ScalarSelect[Any]:
    return sa.select(sa.func.count()).select_from(table).where(*conditions).scalar_subquery()
