"""Lists, newest first, a page at a time: surveys, responses, cases, one customer's messages.

Read by the web API. Each gives a page and the cursor of the next one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Policy
from bot.storage import cursor as places
from bot.storage.records import (
    INCOMING,
    OURS,
    OUTGOING,
    SENT_AT,
    SURVEYS,
    THEIRS,
    Record,
    as_received,
    as_sent,
    as_survey,
    in_order,
)
from bot.storage.reports import Filter
from bot.storage.schema import cases as cases_table
from bot.storage.schema import customers, inbox
from bot.storage.schema import surveys as surveys_table
from scheduler.database import Utc
from scheduler.outbox import outbox

_s, _k, _o, _i = surveys_table.c, cases_table.c, outbox.c, inbox.c

CASES = SURVEYS.add_columns(
    _k.id.label("case_id"),
    _k.state.label("case_state"),
    _k.opened_at,
    _k.settled_at,
    _k.settled_by,
).join(cases_table, _k.survey_id == _s.id)


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list."""

    items: list[Record]
    cursor: str | None  # of the next page; None on the last


async def surveys(
    tx: AsyncConnection,
    policy: Policy,
    *,
    state: str | None = None,
    since: datetime | None = None,
    cursor: str | None = None,
    limit: int = 50,
) -> Page:
    """Surveys in a state, made since a moment; those of the latest purchases first."""
    query = SURVEYS.order_by(_s.id.desc()).limit(limit + 1)
    if cursor is not None:
        query = query.where(_s.id < places.take(cursor, int)[0])
    if state is not None:
        query = query.where(_s.state == state)
    if since is not None:
        query = query.where(_s.created_at >= since)
    rows, last = _cut(list(await tx.execute(query)), limit)
    return Page([as_survey(row, policy) for row in rows], last and places.give(last.id))


async def responses(
    tx: AsyncConnection, policy: Policy, chosen: Filter, *, cursor: str | None = None, limit: int = 50
) -> Page:
    """Surveys that have a score, those answered last first."""
    query = SURVEYS.where(*chosen.scored()).order_by(_s.scored_at.desc(), _s.id.desc()).limit(limit + 1)
    if cursor is not None:
        query = query.where(_before(cursor, _s.scored_at, _s.id))
    rows, last = _cut(list(await tx.execute(query)), limit)
    return Page([as_survey(row, policy) for row in rows], last and places.give(last.scored_at, last.id))


async def cases(
    tx: AsyncConnection,
    policy: Policy,
    *,
    state: str | None = None,
    cursor: str | None = None,
    limit: int = 50,
) -> Page:
    """Cases with their survey, those opened last first."""
    query = CASES.order_by(_k.id.desc()).limit(limit + 1)
    if cursor is not None:
        query = query.where(_k.id < places.take(cursor, int)[0])
    if state is not None:
        query = query.where(_k.state == state)
    rows, last = _cut(list(await tx.execute(query)), limit)
    return Page([_case(row, policy) for row in rows], last and places.give(last.case_id))


def _case(row: Any, policy: Policy) -> Record:
    return {
        "id": row.case_id,
        "state": row.case_state,
        "opened_at": row.opened_at,
        "settled_at": row.settled_at,
        "settled_by": row.settled_by,
        "survey": as_survey(row, policy),
    }


async def timeline(
    tx: AsyncConnection, customer_id: int, *, cursor: str | None = None, limit: int = 50
) -> Page | None:
    """Everything said to and by a customer over all channels; None if there is no such customer."""
    if await tx.scalar(sa.select(customers.c.id).where(customers.c.id == customer_id)) is None:
        return None
    sent = OUTGOING.where(_o.person == customer_id).order_by(SENT_AT.desc(), _o.id.desc())
    heard = INCOMING.where(_i.customer_id == customer_id).order_by(_i.received_at.desc(), _i.id.desc())
    if cursor is not None:
        sent = sent.where(_before(cursor, SENT_AT, sa.literal(OURS), _o.id))
        heard = heard.where(_before(cursor, _i.received_at, sa.literal(THEIRS), _i.id))
    both = [(row.at, OURS, row.id, as_sent(row)) for row in await tx.execute(sent.limit(limit + 1))]
    both += [
        (row.received_at, THEIRS, row.id, as_received(row))
        for row in await tx.execute(heard.limit(limit + 1))
    ]
    page, last = _cut(in_order(both)[::-1], limit)
    return Page([message for *_, message in page], last and places.give(*last[:3]))


def _before(cursor: str, *columns: Any) -> sa.ColumnElement[bool]:
    """The condition on rows that sort below the cursor's place, the first column being a time."""
    place = places.take(cursor, datetime, *[int] * (len(columns) - 1))
    return sa.tuple_(*columns) < sa.tuple_(sa.literal(place[0], Utc()), *place[1:])


def _cut(rows: Sequence[Any], limit: int) -> tuple[Sequence[Any], Any]:
    """The page, and its last row if more follow."""
    return rows[:limit], rows[limit - 1] if len(rows) > limit else None
