"""How sends end: settled while the lease is ours, lost with their lease, final in time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from channels.base import Accepted, Outcome, Refused, Retry, Unknown, Unreachable
from scheduler.outbox.table import DUE, NOT_KNOWN, Change, Due, MessageState, S, c, ended, outbox

GIVE_UP_UNKNOWN = timedelta(hours=24)  # after this no proof of an unknown send will come
BETWEEN_LOOKS = timedelta(seconds=60)  # into the provider's list, for an unknown send
GIVE_UP_RECEIPT = timedelta(hours=72)  # after this no receipt of an accepted send will come


async def settle(
    tx: AsyncConnection, results: Sequence[tuple[Due, Outcome, datetime | None]], now: datetime
) -> list[Change]:
    """Write down how sends ended and give those that changed anything.

    Each result is (the leased row, its outcome, when to try again for a Retry). A result of a lease
    that is no longer held changes nothing: somebody else has decided since.
    """
    changes = []
    for row, outcome, again in results:
        done = await tx.execute(
            outbox.update()
            .where(c.id == row.id, c.attempt == row.attempt, c.state.in_(_open_to(outcome)))
            .values(lease_until=None, lease_owner=None, settled_at=now, **_settled(outcome, again, now)),
        )
        if done.rowcount:
            changes.append(Change(row, outcome))
    return changes


def _open_to(outcome: Outcome) -> list[MessageState]:
    """From where an outcome may settle a row: a sure one also where the lease ran out before it came."""
    return [S.LEASED] if isinstance(outcome, Unknown) else [S.LEASED, S.UNKNOWN]


def _settled(outcome: Outcome, again: datetime | None, now: datetime) -> dict[str, Any]:
    match outcome:
        case Accepted(provider_id, segments):
            return {
                "state": S.ACCEPTED,
                "reason": None,
                "provider_id": provider_id,
                "segments": segments,
                "settle_by": now + GIVE_UP_RECEIPT,
                "look_at": None,
            }
        case Retry(why=why):
            return {
                "state": S.RETRY_WAIT,
                "reason": why,
                "claim_at": again,
                "settle_by": None,
                "look_at": None,
            }
        case Refused(code, why) | Unreachable(code, why):
            return {"state": ended(S.FAILED), "reason": f"{code}: {why}", "settle_by": None, "look_at": None}
        case Unknown(why):
            return {
                "state": S.UNKNOWN,
                "reason": why,
                "settle_by": now + GIVE_UP_UNKNOWN,
                "look_at": now + BETWEEN_LOOKS,
            }


async def expire_leases(tx: AsyncConnection, now: datetime, owner: str | None = None) -> list[Change]:
    """Leases whose holder is gone become unknown, never free: their message may have been sent.

    With `owner`, the only holder that can be alive, every other one's lease is dead at once; without,
    a lease is dead when its time is over.
    """
    dead = c.lease_until < now if owner is None else c.lease_owner != owner
    rows = (await tx.execute(sa.select(*DUE).where(c.lease_until.is_not(None), dead))).all()
    gone = Unknown("the process that was sending it ended")
    return await settle(tx, [(Due(*row), gone, None) for row in rows], now)


async def finish(tx: AsyncConnection, now: datetime) -> list[Due]:
    """Make final what no receipt or proof will come for any more.

    Gives the messages to people that were still looked for: nobody has seen to them.
    """
    late = c.settle_by <= now
    query = sa.select(*DUE).where(late, NOT_KNOWN, c.look_at.is_not(None)).order_by(c.id)
    unseen = [Due(*row) for row in await tx.execute(query)]
    for state, end in ((S.ACCEPTED, S.ACCEPTED_FINAL), (S.UNKNOWN, S.UNKNOWN_FINAL)):
        await tx.execute(
            outbox.update().where(late, c.state == state).values(state=end, settle_by=None, look_at=None),
        )
    return unseen
