"""`fanloop upgrade`: from what to what, once or twice, and not under a running Fanloop."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import sys

import pytest

from bot.storage import migrate
from tests.bot.cli.rig import call, running, write_config
from tests.bot.storage.test_migrate import EARLIER, filled, holds
from tests.product import free_port

pytestmark = pytest.mark.anyio


async def test_an_empty_database_gets_the_schema_and_keeps_it(tmp_path, database_url):
    write_config(tmp_path, database={"url": database_url})
    done = await call("upgrade")
    assert (done.code, done.err) == (0, "")
    assert done.out == f"The database is upgraded: schema none -> {migrate.head()}\n"
    again = await call("upgrade")
    assert (again.code, again.out) == (0, f"The database is up to date: schema {migrate.head()}\n")


async def test_an_upgrade_killed_at_any_statement_is_finished_by_the_next(tmp_path, database_url):
    if database_url.startswith("sqlite"):
        (tmp_path / "data").mkdir()
        database_url = f"sqlite+aiosqlite:///{tmp_path / 'data' / 'fanloop.db'}"
    write_config(tmp_path, database={"url": database_url})
    before = await filled(database_url, EARLIER[0])
    mortal = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bot.cli.mortal_upgrade", stdout=asyncio.subprocess.PIPE
    )
    async with asyncio.timeout(120):
        *killed, last = (await mortal.communicate())[0].split()
    assert (set(killed), last) == ({b"137"}, b"0")
    assert len(killed) > len(EARLIER)
    await holds(database_url, before)


@pytest.mark.parametrize("state", ["killed", "carried here in one file", "closed"])
async def test_a_newer_schema_is_left_alone_to_the_last_byte(tmp_path, state):
    write_config(tmp_path)
    await call("upgrade")
    data = tmp_path / "data"
    mode = "DELETE" if state == "carried here in one file" else "WAL"
    newer = f"PRAGMA journal_mode={mode}; UPDATE alembic_version SET version_num = '9999'; "
    newer += "PRAGMA wal_checkpoint(TRUNCATE); INSERT INTO facts VALUES ('a fact', 'x', '2026-11-27')"
    end = "os._exit(0)" if state == "killed" else "database.close()"
    program = (
        f"import os, sqlite3; database = sqlite3.connect({str(data / 'fanloop.db')!r}); "
        f"database.executescript({newer!r}); {end}"
    )
    maker = await asyncio.create_subprocess_exec(sys.executable, "-c", program)
    assert await maker.wait() == 0
    before = contents(data)
    assert ("fanloop.db-wal" in before) == (state == "killed")
    for command in ("upgrade", "run", "report"):
        done = await call(command)
        assert (done.code, "schema 9999, this program knows up to" in done.err) == (1, True), command
        assert contents(data) == before, command


async def test_what_another_process_writes_to_stays_where_it_is(tmp_path):
    write_config(tmp_path)
    await call("upgrade")
    file = tmp_path / "data" / "fanloop.db"
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("UPDATE alembic_version SET version_num = version_num")
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        log = file.with_name("fanloop.db-wal").stat()
        assert (log.st_size, (await call("report")).code) == (0, 0)
        assert file.with_name("fanloop.db-wal").stat().st_ino == log.st_ino


def contents(folder):
    return {file.name: file.read_bytes() for file in folder.iterdir()}


async def test_beside_a_running_fanloop_nothing_is_to_be_done_or_it_is_refused(tmp_path):
    write_config(tmp_path)
    async with running() as fanloop:
        assert (await call("upgrade")).out.startswith("The database is up to date")
        with sqlite3.connect(tmp_path / "data" / "fanloop.db") as database:
            database.execute("DELETE FROM alembic_version")
        database.close()
        done = await call("upgrade")
        assert done.code == 1
        assert f"process {fanloop.process.pid}" in done.err


@pytest.mark.parametrize("command", [("upgrade",), ("keys", "list"), ("report",), ("run",)])
async def test_a_server_that_does_not_answer_is_named_without_its_password(tmp_path, command):
    url = f"postgresql://shop:hunter2@127.0.0.1:{free_port()}/fanloop"
    write_config(tmp_path, database={"url": url})
    done = await call(*command)
    assert done.code == 1
    assert "cannot be reached" in done.err
    assert "/fanloop" in done.err
    assert "hunter2" not in done.err
    assert "Traceback" not in done.err


@pytest.mark.postgresql
async def test_an_address_as_libpq_writes_it_is_understood(tmp_path, postgresql_url):
    write_config(tmp_path, database={"url": postgresql_url + "?sslmode=prefer"})
    assert (await call("upgrade")).code == 0
    assert "Nothing is held" in (await call("hold", "show")).out


@pytest.mark.postgresql
async def test_a_server_that_refuses_is_quoted(tmp_path, postgresql_url):
    write_config(tmp_path, database={"url": postgresql_url + "_not_there"})
    done = await call("upgrade")
    assert done.code == 1
    assert "the database refuses: database " in done.err
    assert "does not exist" in done.err
    assert "database.url" in done.err
    assert "Traceback" not in done.err
