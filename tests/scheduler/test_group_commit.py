"""Callers are answered after the commit, and one bad item fails alone."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from scheduler import outbox
from scheduler.database import Unavailable
from scheduler.group_commit import GroupCommit
from scheduler.outbox import Message

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


class Counted:
    """The work of a batch, remembering the sizes it came in."""

    def __init__(self) -> None:
        self.sizes: list[int] = []

    async def __call__(self, tx, keys):
        self.sizes.append(len(keys))
        await outbox.put(tx, [Message(key, "q", "sms", key, NOW) for key in keys], NOW)
        if "bad" in keys:
            raise ValueError("bad")
        return [key.upper() for key in keys]


async def test_waiting_callers_share_a_transaction_and_get_their_own_results(sqlite):
    work = Counted()
    group = GroupCommit(sqlite, work)
    keys = [f"k{n}" for n in range(300)]
    assert await asyncio.gather(*(group.add(key) for key in keys)) == [key.upper() for key in keys]
    assert len(work.sizes) <= 3


async def test_what_was_answered_is_committed(sqlite):
    await GroupCommit(sqlite, Counted()).add("a")
    count = sa.select(sa.func.count()).select_from(outbox.outbox)
    assert await sqlite.read(lambda tx: tx.scalar(count)) == 1


async def test_one_bad_item_fails_alone(sqlite):
    group = GroupCommit(sqlite, Counted())
    results = await asyncio.gather(*(group.add(key) for key in ["a", "bad", "b"]), return_exceptions=True)
    assert results[0] == "A"
    assert isinstance(results[1], ValueError)
    assert results[2] == "B"


async def test_a_database_that_is_away_fails_them_all(sqlite):
    async def away(_tx, _items):
        raise Unavailable("away")

    group = GroupCommit(sqlite, away)
    results = await asyncio.gather(*(group.add(n) for n in range(3)), return_exceptions=True)
    assert [type(result) for result in results] == [Unavailable] * 3


async def test_close_waits_for_what_is_on_its_way(sqlite):
    group = GroupCommit(sqlite, Counted())
    task = asyncio.create_task(group.add("a"))
    await asyncio.sleep(0)
    await group.close()
    assert await task == "A"
