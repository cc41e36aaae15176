"""What providers tell of a message later, in any order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from channels.base import Accepted, Delivery, Retry, Unreachable
from scheduler.outbox.outcomes import GIVE_UP_RECEIPT
from scheduler.outbox.table import DUE, PENDING, Change, Due, S, c, outbox

ANY_ATTEMPT = -1


async def receive(tx: AsyncConnection, receipts: Sequence[Delivery], now: datetime) -> list[Change]:
    """Apply receipts, in whatever order they come, and give the sends whose outcome they decided.

    A receipt with our token proves that an unknown send, or one whose answer is still to come, was
    accepted. A state never falls back: delivered stays delivered.
    """
    rows = await _spoken_of(tx, receipts)
    states: dict[int, str] = {row.id: row.state for row in rows.values()}
    changes: list[Change] = []
    updates = []
    for receipt in receipts:
        row = rows.get(_named(receipt))
        if row is None:
            continue
        rows.setdefault((receipt.channel, receipt.provider_id, ANY_ATTEMPT), row)
        was = states[row.id]
        waits = was in PENDING and row.requeued  # it was taken for not sent, and was after all
        came_later = was in {S.UNDELIVERED, S.RETRY_WAIT} and receipt.status == "delivered"
        if waits or came_later or was in {S.LEASED, S.UNKNOWN, S.UNKNOWN_FINAL}:
            taken = Accepted(receipt.provider_id, after_all=came_later)
            changes.append(Change(Due(*row[: len(DUE)]), taken))
        elif was not in {S.ACCEPTED, S.ACCEPTED_FINAL}:
            continue
        final = {"delivered": S.DELIVERED, "undelivered": S.UNDELIVERED, "failed": S.UNDELIVERED}
        state = final.get(receipt.status, S.ACCEPTED)
        again = _not_passed_on(row, receipt) if state == S.UNDELIVERED else None
        state = states[row.id] = S.RETRY_WAIT if again else state
        updates.append(
            {
                "_id": row.id,
                "_state": state,
                "_reason": receipt.code if state in {S.UNDELIVERED, S.RETRY_WAIT} else None,
                "_provider_id": receipt.provider_id,
                "_settle_by": now + GIVE_UP_RECEIPT if state == S.ACCEPTED else None,
                "_claim_at": now + again.after if again else None,
            }
        )
        if state in {S.UNDELIVERED, S.RETRY_WAIT}:
            changes.append(Change(Due(*row[: len(DUE)]), again or _nobody(receipt)))
    await _told(tx, updates, now)
    return changes


def _named(receipt: Delivery) -> tuple[str, int | str, int]:
    """What a receipt calls its row: our number and attempt, else the provider's id."""
    id_, _, attempt = receipt.token.partition("-")
    if id_.isdecimal() and attempt.isdecimal() and max(len(id_), len(attempt)) < 19:  # noqa: PLR2004 - fits 64 bits
        return (receipt.channel, int(id_), int(attempt))
    return (receipt.channel, receipt.provider_id, ANY_ATTEMPT)


async def _told(tx: AsyncConnection, updates: Sequence[Mapping[str, Any]], now: datetime) -> None:
    """Write what receipts said of their rows."""
    if not updates:
        return
    await tx.execute(
        outbox.update()
        .where(c.id == sa.bindparam("_id"))
        .values(
            state=sa.bindparam("_state"),
            reason=sa.bindparam("_reason"),
            provider_id=sa.bindparam("_provider_id"),
            lease_until=None,
            lease_owner=None,
            claim_at=sa.bindparam("_claim_at"),
            settled_at=sa.func.coalesce(c.settled_at, now),
            settle_by=sa.bindparam("_settle_by"),
            look_at=None,
        ),
        updates,
    )


def _not_passed_on(row: Any, receipt: Delivery) -> Retry | None:
    """Where it may be sent again later; who an alert is for hears of it in other ways, and not later."""
    if receipt.again_after is None or row.person is None:
        return None
    if receipt.tries is not None and row.attempt >= receipt.tries:
        return None
    return Retry(
        receipt.again_after,
        receipt.why,
        pause=receipt.pause,
        believed=True,
        tries=receipt.tries,
        code=receipt.code or "",
    )


def _nobody(receipt: Delivery) -> Unreachable:
    """What a receipt of a message that did not arrive says of its address, and of us."""
    return Unreachable(
        receipt.code or "",
        receipt.why or f"not delivered ({receipt.code or receipt.status})",
        opted_out=receipt.opted_out,
        lasting=receipt.lasting,
        ours=bool(receipt.why),
    )


async def _spoken_of(
    tx: AsyncConnection, receipts: Sequence[Delivery]
) -> dict[tuple[str, int | str, int], Any]:
    """The rows receipts speak of, by what these call them."""
    names = {_named(receipt) for receipt in receipts}
    channels = {channel for channel, _, _ in names}
    rows: dict[tuple[str, int | str, int], Any] = {}
    for column, kind in ((c.id, int), (c.provider_id, str)):
        values = {name for _, name, _ in names if isinstance(name, kind)}
        if values:
            query = sa.select(*DUE, c.state, c.requeued, c.provider_id)
            query = query.where(c.channel.in_(channels), column.in_(values))
            for row in await tx.execute(query.order_by(c.id).with_for_update()):
                rows[row.channel, row.id, row.attempt] = row
                rows.setdefault((row.channel, row.provider_id, ANY_ATTEMPT), row)
    return rows
