"""The shop's past: plausible, finished, before its clock starts, and the same every time."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from bot.core.model import Policy, State
from bot.demo import history
from bot.storage import reports
from bot.storage.schema import cases, surveys
from scheduler.outbox import outbox

pytestmark = pytest.mark.anyio
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


async def rows(database, table):
    return [row._asdict() for row in await database.read(lambda tx: _all(tx, table))]


async def _all(tx, table):
    return (await tx.execute(sa.select(table).order_by(table.c.id))).all()


async def test_everything_in_it_is_over_before_the_clock_starts(sqlite):
    await sqlite.write(lambda tx: history.write(tx, NOW))
    past = await rows(sqlite, surveys)
    assert len(past) == history.PURCHASES
    assert all(State(one["state"]).final for one in past)
    assert all(one["wake_at"] is None for one in past)
    assert max(one["closed_at"] for one in past) < NOW
    assert {one["state"] for one in await rows(sqlite, cases)} == {"settled"}
    assert await rows(sqlite, outbox) == []


async def test_it_makes_a_score_one_can_believe(sqlite):
    await sqlite.write(lambda tx: history.write(tx, NOW))
    numbers = await sqlite.read(lambda tx: reports.tally(tx, reports.Filter(), Policy.STANDARD))
    assert 50 < numbers.n < history.PURCHASES
    assert 10 < numbers.nps < 60
    assert numbers.promoters
    assert numbers.passives
    assert numbers.detractors
    past = await rows(sqlite, surveys)
    assert len({one["language"] for one in past if one["reason"]}) == 6


async def test_it_is_the_same_every_time(tmp_path, sqlite):
    from bot.storage import migrate
    from scheduler.database import Database

    other = Database(f"sqlite+aiosqlite:///{tmp_path / 'other.db'}")
    await migrate.upgrade(other)
    for database in (sqlite, other):
        await database.write(lambda tx: history.write(tx, NOW))
    assert await rows(sqlite, surveys) == await rows(other, surveys)
    await other.close()
