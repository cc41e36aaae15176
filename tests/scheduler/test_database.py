"""Transactions hold what they promise, on both databases."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
import traceback
from datetime import UTC, datetime, timedelta, timezone
from types import SimpleNamespace

import anyio
import pytest
import sqlalchemy as sa

from scheduler import database as module
from scheduler import outbox
from scheduler.database import Database, InUse, Unavailable, Utc
from scheduler.outbox import Message

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


async def put(tx, key: str) -> None:
    await outbox.put(tx, [Message(key, "question", "sms", key, NOW)], NOW)


async def keys(database: Database) -> list[str]:
    query = sa.select(outbox.outbox.c.key).order_by(outbox.outbox.c.id)
    return list(await database.read(lambda tx: tx.scalars(query)))


async def test_what_fails_leaves_nothing_behind(database):
    async def work(tx):
        await put(tx, "a")
        raise RuntimeError("after the insert")

    with pytest.raises(RuntimeError):
        await database.write(work)
    assert await keys(database) == []


async def test_who_is_to_be_told_is_told_when_there_is_something_to_see(database):
    told = []

    async def work(tx):
        await put(tx, f"a{len(told)}")
        database.after_commit(lambda: told.append("told"))
        assert told == []

    async def failing(tx):
        await work(tx)
        raise RuntimeError("before the commit")

    with pytest.raises(RuntimeError):
        await database.write(failing)
    assert told == []
    await database.write(work)
    assert told == ["told"]
    database.after_commit(lambda: told.append("at once"))
    assert told == ["told", "at once"]


async def test_a_cancelled_caller_leaves_no_lock_behind(database):
    async def slow(tx):
        await put(tx, "a")
        await asyncio.sleep(0.2)

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await database.write(slow)
    async with asyncio.timeout(2):
        await database.write(lambda tx: put(tx, "b"))
    await asyncio.sleep(0.3)  # the cancelled caller's own work goes on to its commit
    assert sorted(await keys(database)) == ["a", "b"]


async def test_read_modify_writes_side_by_side_lose_nothing(sqlite):
    await sqlite.write(lambda tx: put(tx, "a"))

    async def more(tx):
        attempt = await tx.scalar(sa.select(outbox.outbox.c.attempt))
        await tx.execute(outbox.outbox.update().values(attempt=attempt + 1))

    await asyncio.gather(*(sqlite.write(more) for _ in range(100)))
    assert await sqlite.read(lambda tx: tx.scalar(sa.select(outbox.outbox.c.attempt))) == 100


async def test_a_time_keeps_its_moment_and_comes_back_in_utc(database):
    rome = datetime(2026, 7, 1, 12, 30, 1, 250000, tzinfo=timezone(timedelta(hours=2)))
    await database.write(lambda tx: outbox.put(tx, [Message("a", "q", "sms", "+1", rome)], NOW))
    found = await database.read(lambda tx: outbox.next_due(tx, "sms"))
    assert found == rome
    assert found.tzinfo is UTC


def test_a_naive_time_is_refused():
    with pytest.raises(ValueError, match="naive"):
        Utc().process_bind_param(NOW.replace(tzinfo=None), sa.create_engine("sqlite://").dialect)


async def test_a_locked_sqlite_file_is_unavailable_and_recovers(tmp_path, sqlite):
    other = sqlite3.connect(tmp_path / "fanloop.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(Unavailable, match="locked"):
        await sqlite.write(lambda tx: put(tx, "a"))
    other.execute("ROLLBACK")
    other.close()
    await sqlite.write(lambda tx: put(tx, "b"))
    assert await keys(sqlite) == ["b"]


async def test_a_full_sqlite_file_is_unavailable_and_recovers(sqlite):
    async def cap(tx, pages: int) -> None:
        await tx.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    async def much(tx):
        for n in range(200):
            await outbox.put(tx, [Message(f"m{n}", "q", "sms", "+1", NOW, payload={"x": "y" * 2000})], NOW)

    await sqlite.write(lambda tx: cap(tx, 60))
    with pytest.raises(Unavailable, match="full"):
        await sqlite.write(much)
    assert await keys(sqlite) == []
    await sqlite.write(lambda tx: cap(tx, 1_000_000))
    await sqlite.write(much)
    assert len(await keys(sqlite)) == 200


async def test_a_database_that_is_away_is_unavailable():
    away = Database("postgresql+asyncpg://nobody@127.0.0.1:9/none")
    with pytest.raises(Unavailable):
        await away.read(lambda tx: tx.execute(sa.text("SELECT 1")))
    await away.close()


async def test_sqlite_commits_are_durable_and_read_alongside(sqlite):
    async def pragmas(tx) -> list[object]:
        asked = ("journal_mode", "synchronous", "foreign_keys")
        return [(await tx.exec_driver_sql(f"PRAGMA {name}")).scalar() for name in asked]

    assert await sqlite.write(pragmas) == ["wal", 2, 1]


async def test_a_second_process_on_the_same_file_is_told_who_has_it(tmp_path, sqlite):
    sqlite.lock()
    program = (
        "from scheduler.database import Database, InUse\n"
        f"d = Database('sqlite+aiosqlite:///{tmp_path}/fanloop.db')\n"
        "try:\n    d.lock()\nexcept InUse as error:\n    print(error)\n"
    )
    told = await anyio.run_process([sys.executable, "-c", program])
    assert b"another Fanloop (process " in told.stdout
    assert b"database.url" in told.stdout


async def test_a_file_given_up_can_be_had_again(tmp_path):
    url = f"sqlite+aiosqlite:///{tmp_path}/fanloop.db"
    first, second = Database(url), Database(url)
    first.lock()
    with pytest.raises(InUse):
        second.lock()
    await first.close()
    second.lock()
    await second.close()


async def test_an_error_of_the_database_says_nothing_of_anybody(database):
    await database.write(lambda tx: put(tx, "a"))
    with pytest.raises(sa.exc.IntegrityError) as caught:
        await database.write(
            lambda tx: tx.execute(sa.text("INSERT INTO outbox (key) VALUES (:who)"), {"who": "Maria Rossi"})
        )
    assert "Maria" not in "".join(traceback.format_exception(caught.value)).partition("DETAIL")[0]


async def test_a_file_in_another_place_or_on_another_machine_is_another(sqlite, monkeypatch, tmp_path):
    first = await sqlite.read(sqlite.home)
    assert await sqlite.read(sqlite.home) == first
    machine = tmp_path / "machine"
    machine.write_text("another\n")
    monkeypatch.setattr(module, "MACHINE", machine)
    moved = await sqlite.read(sqlite.home)
    assert moved != first
    monkeypatch.setattr(os, "statvfs", lambda _path: SimpleNamespace(f_fsid=7))
    assert await sqlite.read(sqlite.home) not in {first, moved}
