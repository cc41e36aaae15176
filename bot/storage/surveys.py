"""Surveys: one purchase's one question, from the plan to its outcome."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import OPEN, Cause, Customer, Reply, State, Survey
from bot.storage import adding
from bot.storage.customers import Defaults
from bot.storage.customers import read as read_customer
from bot.storage.schema import cases, customers, purchases, responses, surveys
from scheduler.database import Utc
from scheduler.outbox import SKIPPED, outbox

_s = surveys.c
_IDS: sa.BindParameter[Any] = sa.bindparam("ids", expanding=True)
_RECORDS = sa.select(
    surveys,
    customers.c.name.label("c_name"),
    customers.c.language.label("c_language"),
    customers.c.zone.label("c_zone"),
    customers.c.phone.label("c_phone"),
    customers.c.chat.label("c_chat"),
    customers.c.prefers.label("c_prefers"),
    purchases.c["items"].label("bought"),
    purchases.c.amount,
    purchases.c.currency,
    purchases.c.cancelled_at,
).select_from(surveys.join(customers).join(purchases))
_BY_ID = _RECORDS.where(_s.id.in_(_IDS))
_TALKED = sa.or_(
    _s.state.in_([str(state) for state in OPEN]),
    sa.func.coalesce(_s.scored_at, _s.asked_at) >= sa.bindparam("since", type_=Utc),
)
_OF_CUSTOMERS = (
    _RECORDS.where(_s.customer_id.in_(_IDS), _TALKED)
    .order_by(_s.id.desc())
    .with_for_update(of=surveys)  # time may be ending it just now
)


@dataclass(frozen=True, slots=True)
class Record:
    """A survey with whom it asks and about what."""

    survey: Survey
    customer: Customer
    language: str
    channel: str | None
    address: str | None
    store: str | None
    bought: tuple[str, ...]
    amount: int | None  # thousandths
    currency: str | None
    cancelled: bool


@dataclass(frozen=True, slots=True)
class Recent:
    """Another survey of the same person."""

    state: State
    asked_at: datetime | None


def read(row: Any) -> Survey:
    """A survey from a row of `surveys`."""
    return Survey(
        id=row.id,
        state=State(row.state),
        score=row.score,
        reason=row.reason,
        cause=Cause(row.cause) if row.cause else None,
        unclear=row.unclear,
        nudged=row.nudged,
        followed_up=row.followed_up,
        furthered=row.furthered,
        scored_at=row.scored_at,
        said_at=row.said_at or row.scored_at,
        asked_at=row.asked_at,
    )


async def add(tx: AsyncConnection, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Add surveys and give their ids, in order."""
    return await adding.add(tx, surveys, rows)


async def records(tx: AsyncConnection, ids: Iterable[int], defaults: Defaults) -> dict[int, Record]:
    """Surveys by id, with customer and purchase."""
    wanted = list(ids)
    if not wanted:
        return {}
    return {row.id: _record(row, defaults) for row in await tx.execute(_BY_ID, {"ids": wanted})}


async def of_customers(
    tx: AsyncConnection, ids: Iterable[int], defaults: Defaults, since: datetime
) -> dict[int, list[Record]]:
    """Each customer's surveys a message of theirs may belong to, the newest first."""
    found: dict[int, list[Record]] = {}
    for row in await tx.execute(_OF_CUSTOMERS, {"ids": list(ids), "since": since}):
        found.setdefault(row.customer_id, []).append(_record(row, defaults))
    return found


async def last_of(tx: AsyncConnection, customer_id: int, defaults: Defaults) -> Record | None:
    """A customer's latest survey, whatever became of it."""
    query = _RECORDS.where(_s.customer_id == customer_id).order_by(_s.id.desc()).limit(1)
    row = (await tx.execute(query)).first()
    return _record(row, defaults) if row else None


async def recent(
    tx: AsyncConnection, customer_ids: Iterable[int], places: Iterable[str], since: datetime
) -> list[tuple[int, str | None, Recent]]:
    """Open or lately asked surveys of these customers or addresses: (customer, address, survey)."""
    query = sa.select(_s.customer_id, _s.address, _s.state, _s.asked_at).where(
        sa.or_(_s.customer_id.in_(list(customer_ids)), _s.address.in_(list(places))),
        sa.or_(_s.state.in_([str(state) for state in OPEN]), _s.asked_at >= since),
    )
    rows = await tx.execute(query)
    return [(row.customer_id, row.address, Recent(State(row.state), row.asked_at)) for row in rows]


async def open_ids(
    tx: AsyncConnection, customer_ids: Iterable[int], before: datetime | None = None
) -> list[int]:
    """The open surveys of these customers; with `before`, of purchases reported until then."""
    states = [str(state) for state in OPEN]
    query = sa.select(_s.id).where(_s.customer_id.in_(list(customer_ids)), _s.state.in_(states))
    return list(await tx.scalars(query if before is None else query.where(_s.created_at <= before)))


async def others_asked(tx: AsyncConnection, ids: Iterable[int]) -> set[int]:
    """Of these surveys, those whose customer or address has another question out now."""
    other = surveys.alias()
    # By the person, never by the state: that index would go over all that are asked, for each survey.
    asked = sa.func.coalesce(other.c.state, "") == State.ASKED
    same = (other.c.customer_id == _s.customer_id, other.c.address == _s.address)
    crowded = [sa.exists().where(one, asked, other.c.id != _s.id) for one in same]
    return set(await tx.scalars(sa.select(_s.id).where(_s.id.in_(list(ids)), sa.or_(*crowded))))


async def move(tx: AsyncConnection, ids: Iterable[int], *, only: State | None = None, **values: Any) -> None:
    """Set the same values on several surveys, with `only` on those that are still in that state."""
    still = [] if only is None else [_s.state == str(only)]
    await tx.execute(surveys.update().where(_s.id.in_(list(ids)), *still).values(values))


async def asked(tx: AsyncConnection, ids: Iterable[int], now: datetime, wake_at: datetime) -> None:
    """Their question goes out; one that is sent again was asked the first time, and may be answered since."""
    first = sa.func.coalesce(_s.asked_at, now)
    await move(tx, ids, state=State.ASKED, asked_at=first, wake_at=wake_at)


async def close(tx: AsyncConnection, ends: Mapping[int, tuple[State, str]], now: datetime) -> None:
    """Give surveys that are still open their outcome: id to (state, reason code)."""
    for state, why in set(ends.values()):
        ids = [id_ for id_, end in ends.items() if end == (state, why)]
        await tx.execute(
            surveys.update()
            .where(_s.id.in_(ids), _s.state.in_([str(state) for state in OPEN]))
            .values(state=state, why=why, closed_at=now, wake_at=None),
        )


async def skip(tx: AsyncConnection, now: datetime) -> None:
    """End the surveys whose question has just been skipped."""
    skipped = sa.select(outbox.c.about).where(outbox.c.reason == SKIPPED, outbox.c.settled_at == now)
    await tx.execute(
        surveys.update()
        .where(_s.state == State.PLANNED, _s.id.in_(skipped))
        .values(state=State.EXPIRED, why=SKIPPED, closed_at=now, wake_at=None),
    )


async def save(
    tx: AsyncConnection, stepped: Sequence[tuple[Survey, Survey, str]], now: datetime, talk: timedelta
) -> None:
    """Write surveys the dialogue has moved: (before, after, channel the reply came on).

    A conversation that is still open ends by itself `talk` after its score.
    """
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = {}  # rows that set the same columns
    for before, after, channel in stepped:
        if before == after:
            continue
        values: dict[str, Any] = {
            "score": after.score,
            "reason": after.reason,
            "cause": after.cause,
            "unclear": after.unclear,
            "nudged": after.nudged,
            "followed_up": after.followed_up,
            "furthered": after.furthered,
            "scored_at": after.scored_at,
            "said_at": after.said_at,
        }
        if after.score != before.score:
            values["scored_via"] = channel
        if after.state != before.state:
            values["state"] = after.state
            values["why"] = None
            values["closed_at"] = now if after.state.final else None
            if after.state.final:
                values["wake_at"] = None
            elif after.state is State.SCORED:
                values["wake_at"] = now + talk
        alike.setdefault(tuple(values), []).append(values | {"_id": after.id})
    for rows in alike.values():
        await tx.execute(surveys.update().where(_s.id == sa.bindparam("_id")), rows)


async def respond(tx: AsyncConnection, rows: Sequence[tuple[int, int, datetime, str, Reply]]) -> None:
    """Keep how replies were read: (survey, inbox row, when, channel, reading)."""
    if rows:
        await tx.execute(
            responses.insert(),
            [
                {
                    "survey_id": survey_id,
                    "inbox_id": inbox_id,
                    "at": at,
                    "channel": channel,
                    "kind": reply.kind,
                    "score": reply.score,
                    "comment": reply.comment,
                    "cause": reply.cause,
                    "suggested": reply.suggested,
                    "why": f"{reply.why} ({'; '.join(reply.seen)})" if reply.seen else reply.why,
                }
                for survey_id, inbox_id, at, channel, reply in rows
            ],
        )


async def overdue(tx: AsyncConnection, now: datetime, limit: int) -> list[tuple[int, State]]:
    """Surveys that time alone changes now."""
    query = sa.select(_s.id, _s.state).where(_s.wake_at <= now).order_by(_s.wake_at).limit(limit)
    query = query.with_for_update(skip_locked=True)  # a reply may be moving it just now
    return [(row.id, State(row.state)) for row in await tx.execute(query)]


async def next_wake(tx: AsyncConnection) -> datetime | None:
    """When time alone next changes a survey."""
    at: datetime | None = await tx.scalar(sa.select(sa.func.min(_s.wake_at)).where(_s.wake_at.is_not(None)))
    return at


async def earlier_scores(tx: AsyncConnection, customer_id: int, survey_id: int) -> tuple[int, ...]:
    """A customer's scores before this survey, the newest first, at most five."""
    query = (
        sa.select(_s.score)
        .where(_s.customer_id == customer_id, _s.id < survey_id, _s.score.is_not(None))
        .order_by(_s.id.desc())
        .limit(5)
    )
    return tuple(await tx.scalars(query))


async def spent(tx: AsyncConnection, customer_id: int, currency: str | None) -> int:
    """What a customer has spent in one currency, in thousandths."""
    total = await tx.scalar(
        sa.select(sa.func.sum(purchases.c.amount)).where(
            purchases.c.customer_id == customer_id,
            purchases.c.currency == currency,
            purchases.c.cancelled_at.is_(None),
        ),
    )
    return int(total or 0)


async def have_cases(tx: AsyncConnection, survey_ids: Sequence[int], now: datetime) -> dict[int, int]:
    """The cases of these surveys, each opened or opened again: survey to case."""
    if not survey_ids:
        return {}
    c = cases.c
    query = cases.update().where(c.survey_id.in_(survey_ids))
    again = query.values(state="open", settled_at=None, settled_by=None).returning(c.survey_id, c.id)
    found = {row.survey_id: row.id for row in await tx.execute(again)}
    new = [id_ for id_ in survey_ids if id_ not in found]
    added = await adding.add(
        tx, cases, [{"survey_id": id_, "state": "open", "opened_at": now} for id_ in new]
    )
    return found | dict(zip(new, added, strict=True))


async def settle_case(tx: AsyncConnection, case_id: int, by: str, now: datetime) -> int | None:
    """Settle an open case and give its survey; None when there is no such open case."""
    query = (
        cases.update()
        .where(cases.c.id == case_id, cases.c.state == "open")
        .values(state="settled", settled_at=now, settled_by=by)
        .returning(cases.c.survey_id)
    )
    survey_id: int | None = await tx.scalar(query)
    return survey_id


async def open_cases(tx: AsyncConnection, limit: int, stores: Collection[str] = ()) -> list[tuple[int, int]]:
    """Open cases, the oldest first: (case, survey); with `stores`, only theirs and those of none."""
    query = sa.select(cases.c.id, cases.c.survey_id).where(cases.c.state == "open")
    if stores:
        theirs = sa.or_(_s.store.in_(list(stores)), _s.store.is_(None))
        query = query.join(surveys, _s.id == cases.c.survey_id).where(theirs)
    return [(row.id, row.survey_id) for row in await tx.execute(query.order_by(cases.c.id).limit(limit))]


async def settled_by(tx: AsyncConnection, case: int) -> str | None:
    """Who settled a case; None while something is left to be done about it."""
    query = sa.select(cases.c.settled_by).where(cases.c.id == case, cases.c.state == "settled")
    found: str | None = await tx.scalar(query)
    return found


async def cases_of(tx: AsyncConnection, survey_ids: Iterable[int]) -> dict[int, Any]:
    """Cases by their survey."""
    rows = await tx.execute(sa.select(cases).where(cases.c.survey_id.in_(list(survey_ids))))
    return {row.survey_id: row for row in rows}


@dataclass(frozen=True, slots=True)
class _Person:
    id: int
    name: str | None
    language: str | None
    zone: str | None
    phone: str | None
    chat: str | None
    prefers: str | None


def _record(row: Any, defaults: Defaults) -> Record:
    person = _Person(
        row.customer_id, row.c_name, row.c_language, row.c_zone, row.c_phone, row.c_chat, row.c_prefers
    )
    return Record(
        survey=read(row),
        customer=read_customer(person, defaults),
        language=row.language,
        channel=row.channel,
        address=row.address,
        store=row.store,
        bought=tuple(item["name"] for item in row.bought),
        amount=row.amount,
        currency=row.currency,
        cancelled=row.cancelled_at is not None,
    )
