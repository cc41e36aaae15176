"""Sends of which nobody knows whether they arrived: looked for, proved, sent again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from scheduler.outbox.table import DUE, LOOKS, NOT_KNOWN, SENT, Due, S, c, outbox

RESENT = -LOOKS  # looks of a message that was sent again though it may have arrived


async def proved(
    tx: AsyncConnection,
    about: Iterable[int],
    addresses: Iterable[str],
    kinds: Iterable[str],
    now: datetime,
    *,
    answered_at: datetime | None = None,
) -> None:
    """Somebody at these addresses answered a message of these kinds, so an unknown send of it did arrive.

    Where they may have answered another one, as one that asks again, nothing is proved. `answered_at` is when
    they did; None is now.
    """
    those = list(kinds)
    other = outbox.alias()
    another = sa.exists().where(
        other.c.about == c.about,
        other.c.id != c.id,
        other.c.kind.in_({*those, "answer"}),
        other.c.state.in_([*SENT, S.LEASED, S.UNKNOWN, S.UNKNOWN_FINAL]),
        other.c.started_at <= (answered_at or now),
    )
    await tx.execute(
        outbox.update()
        .where(
            c.about.in_(list(about)),
            c.address.in_(list(addresses)),
            c.kind.in_(those),
            c.state.in_([S.UNKNOWN, S.UNKNOWN_FINAL]),
            c.started_at <= (answered_at or now),
            ~another,
        )
        .values(state=S.ACCEPTED_FINAL, reason=None, settle_by=None, look_at=None, settled_at=now),
    )


@dataclass(frozen=True, slots=True)
class Unsure:
    """A send whose outcome is unknown."""

    row: Due
    text: str
    started_at: datetime
    looks: int
    requeued: bool


async def next_alike(tx: AsyncConnection, channel: str, found: Sequence[Unsure]) -> dict[int, datetime]:
    """When the same words were next sent to the same address, of those sends nobody knows of; by row."""
    unknown = sa.union_all(  # each from an index of its own
        *(
            sa.select(c.address, c.text, c.started_at).where(
                c.channel == channel, column.is_not(None), c.address.in_({one.row.address for one in found})
            )
            for column in (c.look_at, c.lease_until)
        )
    )
    starts: dict[tuple[str, str], list[datetime]] = {}
    for address, text, started_at in await tx.execute(unknown):
        starts.setdefault((address, text), []).append(started_at)
    alike = ((one, starts.get((one.row.address, one.text), [])) for one in found)
    later = {one.row.id: [at for at in each if at > one.started_at] for one, each in alike}
    return {id_: min(each) for id_, each in later.items() if each}


async def unsure(tx: AsyncConnection, channel: str, now: datetime, limit: int) -> list[Unsure]:
    """Unknown sends of a channel to be looked for in the provider's list now, the oldest first."""
    query = (
        sa.select(*DUE, c.text, c.started_at, c.looks, c.requeued)
        .where(c.channel == channel, c.look_at <= now, c.state == S.UNKNOWN)
        .order_by(c.look_at, c.id)
        .limit(limit)
    )
    found = await tx.execute(query)
    return [Unsure(Due(*row[: len(DUE)]), row.text, row.started_at, row.looks, row.requeued) for row in found]


async def next_look(tx: AsyncConnection, channel: str) -> datetime | None:
    """When an unknown send of a channel wants to be looked for next."""
    at: datetime | None = await tx.scalar(
        sa.select(sa.func.min(c.look_at)).where(c.channel == channel, c.look_at.is_not(None))
    )
    return at


async def looked(tx: AsyncConnection, ids: Iterable[int], look_at: datetime | None, *, found: bool) -> None:
    """Look again then; `found`: the list was there, and the message was not in it."""
    await tx.execute(
        outbox.update()
        .where(c.id.in_(list(ids)), c.state == S.UNKNOWN)
        .values(look_at=look_at, looks=c.looks + (1 if found else 0)),
    )


async def requeue(tx: AsyncConnection, id_: int) -> None:
    """Remember that a send was proved not to have happened: that is believed once."""
    await tx.execute(outbox.update().where(c.id == id_).values(requeued=True))


async def doubt_lists(tx: AsyncConnection) -> None:
    """The clock was set: by what times a provider's list has what we sent before, it cannot prove absent."""
    before = c.state.in_([S.UNKNOWN, S.LEASED])
    await tx.execute(outbox.update().where(before).values(requeued=True))


async def lost(tx: AsyncConnection, channels: Iterable[str], before: datetime, limit: int) -> list[Due]:
    """Messages to people that became unknown before then, and that nobody has seen to."""
    query = (
        sa.select(*DUE)
        .where(
            c.channel.in_(list(channels)),
            c.look_at.is_not(None),
            c.state == S.UNKNOWN,
            c.settled_at <= before,
            c.person.is_not(None),
            ~c.requeued,
        )
        .order_by(c.id)
        .limit(limit)
    )
    return [Due(*row) for row in await tx.execute(query)]


async def not_known(tx: AsyncConnection, first: int = 0, last: int | None = None) -> list[Due]:
    """Messages to people of which nobody will find out any more whether they arrived."""
    chosen = [c.id >= first] if last is None else [c.id.between(first, last)]
    query = sa.select(*DUE).where(NOT_KNOWN, c.look_at.is_(None), *chosen).order_by(c.id)
    return [Due(*row) for row in await tx.execute(query)]


async def send_again(tx: AsyncConnection, ids: Sequence[int], now: datetime, why: str) -> list[Due]:
    """Send messages once more that may have arrived; what is on its way already stays as it is."""
    query = sa.select(*DUE).where(NOT_KNOWN, c.id.in_(ids)).with_for_update()
    rows = [Due(*row) for row in await tx.execute(query)]
    await tx.execute(
        outbox.update()
        .where(c.id.in_([row.id for row in rows]))
        .values(
            state=S.RETRY_WAIT,
            reason=why,
            claim_at=now,
            requeued=True,
            looks=RESENT,
            settle_by=None,
            look_at=None,
        ),
    )
    return rows


@dataclass(frozen=True, slots=True)
class Sent:
    """A message a provider has surely taken."""

    provider_id: str
    address: str
    text: str
    started_at: datetime


async def surely_sent(tx: AsyncConnection, channel: str, before: datetime) -> Sent | None:
    """The latest message of a channel that its provider took before then; else the latest at all."""
    query = (
        sa.select(c.provider_id, c.address, c.text, c.started_at)
        .where(c.channel == channel, c.provider_id.is_not(None), c.state.in_(SENT))
        .order_by(c.id.desc())
        .limit(1)
    )
    for one in (query.where(c.started_at <= before), query):
        found = (await tx.execute(one)).first()
        if found is not None:
            return Sent(*found)
    return None


async def adopted(tx: AsyncConnection, channel: str, provider_ids: Iterable[str]) -> set[str]:
    """Of these ids of the provider's, those a message of ours has already."""
    ids = list(provider_ids)
    query = sa.select(c.provider_id).where(c.channel == channel, c.provider_id.in_(ids))
    return set(await tx.scalars(query))
