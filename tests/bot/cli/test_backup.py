"""`fanloop backup` and `restore`: whole or not at all, beside a running shop, and nothing sent twice."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import signal
import sqlite3

import pytest

from bot.storage import migrate
from tests.bot.cli.rig import FANLOOP, call, running, write_config
from tests.bot.storage.test_migrate import at_schema
from tests.product import eventually

pytestmark = pytest.mark.anyio
HEADER = "source_id,time,phone\n"


def rows(query, file):
    with contextlib.closing(sqlite3.connect(file)) as database:
        return database.execute(query).fetchall()


async def shop(tmp_path, purchases=3):
    write_config(tmp_path)
    lines = "".join(f"A-{n},2026-11-20,+39333{1000000 + n}\n" for n in range(purchases))
    assert (await call("import", "-", typed=(HEADER + lines).encode())).code == 0
    return tmp_path / "data" / "fanloop.db"


async def test_a_backup_is_taken_while_fanloop_runs_and_says_what_it_is(tmp_path):
    database = await shop(tmp_path)
    async with running():
        done = await call("backup", "b.db")
        assert (done.code, done.err) == (0, "")
    size = (tmp_path / "b.db").stat().st_size
    assert done.out == f"{tmp_path / 'b.db'}: {size:,} bytes, schema {migrate.head()}, checked\n"
    assert rows("SELECT count(*) FROM purchases", tmp_path / "b.db") == [(3,)]
    assert (tmp_path / "b.db").stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.glob(".*.part")) == []
    assert rows("SELECT count(*) FROM purchases", database) == [(3,)]


async def test_a_backup_takes_the_place_of_an_earlier_one_and_of_nothing_else(tmp_path):
    database = await shop(tmp_path)
    (tmp_path / "again.db").symlink_to(database)
    (tmp_path / "empty.db").touch()
    config = (tmp_path / "fanloop.toml").read_bytes()
    for target, said in (
        ("data/fanloop.db", "is the database itself"),
        ("again.db", "is the database itself"),
        ("fanloop.toml", "no backup"),
        ("data", "is no file"),
    ):
        done = await call("backup", target)
        assert (done.code, said in done.err) == (2, True), done
    assert (tmp_path / "fanloop.toml").read_bytes() == config
    for _ in range(2):
        assert (await call("backup", "empty.db")).code == 0
    assert rows("SELECT count(*) FROM purchases", tmp_path / "empty.db") == [(3,)]


async def test_a_backup_there_is_no_room_for_leaves_nothing_behind(tmp_path):
    await shop(tmp_path, 3000)  # more than SQLite keeps in memory
    cramped = ("sh", "-c", 'ulimit -f 400; exec "$@"', "sh")  # blocks a file may have
    done = await call("backup", "b.db", before=cramped)
    assert (done.code, "Traceback" in done.err) == (1, False)
    assert [file.name for file in tmp_path.iterdir() if "b.db" in file.name] == []


async def test_a_backup_ends_although_the_shop_writes_all_the_time(tmp_path):
    database = await shop(tmp_path, 2000)
    stop = asyncio.Event()

    def busy():
        with contextlib.closing(sqlite3.connect(database, timeout=10)) as file:
            number = 0
            while not stop.is_set():
                number += 1
                with file:
                    file.execute("UPDATE purchases SET store = ? WHERE id = ?", (str(number), number % 2000))

    writing = asyncio.create_task(asyncio.to_thread(busy))
    try:
        async with asyncio.timeout(30):
            assert (await call("backup", "b.db")).code == 0
    finally:
        stop.set()
        await writing
    assert rows("PRAGMA integrity_check", tmp_path / "b.db") == [("ok",)]


async def test_what_is_restored_is_as_it_was_and_what_was_there_is_kept(tmp_path):
    database = await shop(tmp_path)
    await call("backup", "b.db")
    await call("import", "-", typed=(HEADER + "B-1,2026-11-20,+393339999999\n").encode())
    assert rows("SELECT count(*) FROM purchases", database) == [(4,)]
    done = await call("restore", "b.db")
    assert (done.code, done.err) == (0, "")
    assert rows("SELECT count(*) FROM purchases", database) == [(3,)]
    (kept,) = database.parent.glob("fanloop.db.before-*")
    assert rows("SELECT count(*) FROM purchases", kept) == [(4,)]


async def test_after_a_restore_customers_are_sent_nothing_until_somebody_decides(tmp_path):
    await shop(tmp_path)
    async with running():
        await asyncio.sleep(1)
    await call("backup", "b.db")
    await call("restore", "b.db")
    assert "restored from a backup" in (await call("hold", "show")).out
    async with running():
        await asyncio.sleep(0.5)
    assert "restored from a backup" in (await call("hold", "show")).out
    assert (await call("hold", "release")).code == 0
    assert (await call("hold", "show")).out == "Nothing is held.\n"
    again = await call("hold", "release")
    assert (again.code, "nothing is held" in again.err) == (1, True)


async def test_what_is_decided_about_a_restored_database_before_it_runs_counts(tmp_path):
    database = await shop(tmp_path)
    await call("backup", "b.db")
    async with running():
        await eventually(lambda: "\n2" in database.with_name("fanloop.db.lock").read_text())
    await call("restore", "b.db")
    assert (await call("hold", "release")).code == 0
    async with running():
        assert (await call("hold", "show")).out == "Nothing is held.\n"


async def test_nothing_is_restored_under_a_running_fanloop(tmp_path):
    await shop(tmp_path)
    await call("backup", "b.db")
    async with running() as fanloop:
        done = await call("restore", "b.db")
        pid = fanloop.process.pid
    assert done.code == 1
    assert f"process {pid}" in done.err


@pytest.mark.parametrize("kind", ["absent", "text", "empty", "cut", "flipped", "other", "newer"])
async def test_what_is_no_sound_backup_is_refused_and_nothing_changes(tmp_path, kind):
    database = await shop(tmp_path, 300)
    await call("backup", "b.db")
    file = tmp_path / "b.db"
    content = bytearray(file.read_bytes())
    if kind == "absent":
        file.unlink()
    elif kind == "other":
        file.unlink()
        with contextlib.closing(sqlite3.connect(file)) as other, other:
            other.execute("CREATE TABLE t (x)")
    elif kind == "newer":
        with contextlib.closing(sqlite3.connect(file)) as newer, newer:
            newer.execute("UPDATE alembic_version SET version_num = '9999'")
    else:
        content[len(content) // 2 : len(content) // 2 + 8000] = b"\xff" * 8000
        made = {"text": b"hello", "empty": b"", "cut": content[: len(content) // 3], "flipped": content}
        file.write_bytes(made[kind])
    before = rows("SELECT count(*), max(id) FROM purchases", database)
    done = await call("restore", "b.db")
    assert done.code == 1
    assert "b.db" in done.err
    assert "Traceback" not in done.err
    assert rows("SELECT count(*), max(id) FROM purchases", database) == before
    assert list(database.parent.glob("*.before-*")) == []


@pytest.mark.parametrize("after", [0.3, 0.5, 0.7, 0.9, 1.1])
async def test_a_backup_or_restore_that_is_killed_leaves_everything_whole(tmp_path, after):
    database = await shop(tmp_path, 3000)  # more than SQLite keeps in memory
    assert (await call("backup", "good.db")).code == 0
    for command in (("backup", "good.db"), ("restore", "good.db")):
        process = await asyncio.create_subprocess_exec(
            *FANLOOP, *command, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
        )
        await asyncio.sleep(after)
        with contextlib.suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)
        await process.wait()
        for file in (database, tmp_path / "good.db"):
            assert rows("PRAGMA integrity_check", file) == [("ok",)]
            assert rows("SELECT count(*) FROM purchases", file) == [(3000,)]
    assert (await call("report")).code == 0


async def test_an_upgrade_copies_what_was_there_first(tmp_path):
    write_config(tmp_path)
    file = tmp_path / "data" / "fanloop.db"
    file.parent.mkdir()
    await at_schema(file, "0001")
    done = await call("upgrade")
    assert (done.code, f"0001 -> {migrate.head()}" in done.out) == (0, True)
    assert rows("SELECT version_num FROM alembic_version", file) == [(migrate.head(),)]
    assert rows("SELECT version_num FROM alembic_version", file.with_name("fanloop.db.schema-0001")) == [
        ("0001",)
    ]


async def test_postgresql_is_told_of_its_own_tool(tmp_path):
    write_config(tmp_path, database={"url": "postgresql://shop@127.0.0.1:1/fanloop"})
    for command in ("backup", "restore"):
        done = await call(command, "b.db")
        assert (done.code, "pg_" in done.err) == (2, True)


async def test_a_backup_of_an_older_schema_is_held_too(tmp_path):
    write_config(tmp_path)
    await at_schema(tmp_path / "old.db", "0001")
    done = await call("restore", "old.db")
    assert (done.code, done.err) == (0, "")
    assert "restored from a backup" in (await call("hold", "show")).out


async def test_a_damaged_database_is_replaced_and_a_log_that_was_left_is_not_played_in(
    tmp_path,
):
    database = await shop(tmp_path)
    await call("backup", "b.db")
    database.write_bytes(b"\xff" * 8192)
    assert (await call("restore", "b.db")).code == 0
    assert rows("SELECT count(*) FROM purchases", database) == [(3,)]
    with contextlib.closing(sqlite3.connect(database)) as file:
        file.execute("PRAGMA journal_mode=WAL")
        with file:
            file.execute("UPDATE purchases SET store = 'lost'")
        log = database.with_name("fanloop.db-wal").read_bytes()
    database.unlink()
    database.with_name("fanloop.db-wal").write_bytes(log)
    assert (await call("restore", "b.db")).code == 0
    assert rows("SELECT count(*) FROM purchases WHERE store = 'lost'", database) == [(0,)]


async def test_what_a_killed_backup_left_behind_is_removed_by_the_next(tmp_path):
    await shop(tmp_path)
    for name in (".b.db.dead.part", ".b.db.dead.part-journal", ".c.db.other.part"):
        (tmp_path / name).write_bytes(b"customers")
    with (tmp_path / ".b.db.alive.part").open("wb") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        assert (await call("backup", "b.db")).code == 0
    left = {file.name for file in tmp_path.glob(".*.part*")}
    assert left == {".b.db.alive.part", ".c.db.other.part"}
