"""What `--auto` comes to: outcomes, the score, what was sent, and whether every promise was kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import State
from bot.demo.stage import Stage
from bot.demo.visits import Visit
from bot.storage.schema import customers, purchases, surveys
from scheduler.outbox import SENT, MessageState, outbox

_o, _p, _s = outbox.c, purchases.c, surveys.c


@dataclass(frozen=True, slots=True)
class Tally:
    """The end of the play."""

    customers: int
    purchases: int
    took: timedelta  # on the shop's clock
    outcomes: dict[str, int]  # purchases by state and reason: "expired (no_answer)"
    score: dict[str, Any]  # as /api/v1/nps answers
    messages: dict[tuple[str, str, str], int]  # by kind, channel and state
    segments: int  # of the SMS that were sent
    faults: list[str]  # broken promises, each naming its purchase; empty if all was kept


async def tally(up: Stage, guests: Sequence[Visit], given: Mapping[str, int], took: timedelta) -> Tally:
    """Count what the product has written down, and compare it with what really happened.

    Args:
        up: The stage, at rest.
        guests: Everybody's visits.
        given: The last score each customer gave, by address.
        took: How long it all took.
    """
    rows = await up.fanloop.database.read(_surveys)
    sent = await up.fanloop.database.read(_messages)
    kinds = Counter((row.kind, row.channel, row.state) for row in sent)
    return Tally(
        customers=len({visit.who.id for visit in guests}),
        purchases=len(guests),
        took=took,
        outcomes=dict(Counter(_outcome(row) for row in rows)),
        score=await up.till.score(),
        messages=dict(sorted(kinds.items())),
        segments=sum(row.segments or 0 for row in sent if row.channel == "sms" and row.state in SENT),
        faults=[*_unfinished(guests, rows), *_invented(guests, rows, given), *_doubled(up, sent)],
    )


def _outcome(row: Any) -> str:
    told = row.why and row.state in {State.NOT_ASKED, State.EXPIRED}
    return f"{row.state} ({row.why})" if told else str(row.state)


def _unfinished(guests: Sequence[Visit], rows: Sequence[Any]) -> list[str]:
    """Purchases that have not exactly one outcome."""
    ended = Counter(row.source_id for row in rows if State(row.state).final)
    still = {row.source_id: row.state for row in rows if not State(row.state).final}
    return [
        f"{visit.source_id} ({visit.plan.habit}) has {ended[visit.source_id]} outcomes"
        + (f" and is {still[visit.source_id]}" if visit.source_id in still else "")
        for visit in guests
        if ended[visit.source_id] != 1
    ]


def _invented(guests: Sequence[Visit], rows: Sequence[Any], given: Mapping[str, int]) -> list[str]:
    """Scores that are recorded and were not given, or the other way round."""
    recorded: dict[str, list[int]] = {}
    for row in rows:
        recorded.setdefault(row.external_id, []).extend([] if row.score is None else [row.score])
    people = {visit.who.id: visit for visit in guests}
    return [
        f"{visit.source_id} ({visit.plan.habit}): gave {given.get(visit.who.address, 'no score')}, "
        f"recorded {recorded.get(id_) or 'none'}"
        for id_, visit in people.items()
        if recorded.get(id_, []) != ([given[visit.who.address]] if visit.who.address in given else [])
    ]


def _doubled(up: Stage, sent: Sequence[Any]) -> list[str]:
    """Questions asked twice, and phones that received something else than the outbox says."""
    asked = Counter(row.about for row in sent if row.kind == "question" and row.state in SENT)
    faults = [f"survey {about} was asked {times} times" for about, times in asked.items() if times > 1]
    arrived = {MessageState.ACCEPTED, MessageState.DELIVERED, MessageState.ACCEPTED_FINAL}
    ordered = {(row.address, row.provider_id) for row in sent if row.state in arrived}
    received = {
        (phone.address, entry.provider_id)
        for phone in up.world.phones.values()
        for entry in phone.received
        if entry.kind == "text"
    }
    faults += [f"{address} received {id_}, which nobody sent" for address, id_ in received - ordered]
    faults += [f"{address} never received {id_}" for address, id_ in ordered - received]
    return faults


async def _surveys(tx: AsyncConnection) -> Sequence[Any]:
    query = (
        sa.select(_s.state, _s.why, _s.score, _p.source_id, customers.c.external_id)
        .select_from(surveys.join(purchases).join(customers, customers.c.id == _s.customer_id))
        .order_by(_s.id)
    )
    return (await tx.execute(query)).all()


async def _messages(tx: AsyncConnection) -> Sequence[Any]:
    query = sa.select(
        _o.kind, _o.channel, _o.state, _o.address, _o.provider_id, _o.segments, _o.about
    ).order_by(_o.id)
    return (await tx.execute(query)).all()
