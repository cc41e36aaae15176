"""The checkup of the database, and of what is stuck in it."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.checkup import database as checkup
from bot.config import Config
from bot.flows import hold
from bot.storage import facts, migrate
from scheduler.clock import Clock
from tests.bot.storage import shelf
from tests.product import free_port

pytestmark = pytest.mark.anyio


async def look(url):
    config = Config.model_validate({"database": {"url": url}})
    return [finding async for finding in checkup.looks(config)]


def faults(findings):
    return [(finding.what, finding.said) for finding in findings if finding.mark == "fault"]


async def test_a_database_in_order_has_no_fault(database, database_url):
    found = await look(database_url)
    assert faults(found) == []
    assert {"database", "schema", "outbox", "inbox"} <= {finding.what for finding in found}


async def test_a_database_without_schema_asks_for_an_upgrade(empty_database, database_url):
    await empty_database.read(lambda tx: tx.scalar(sa.text("SELECT 1")))
    await empty_database.write(lambda tx: tx.execute(sa.text("CREATE TABLE other (a INTEGER)")))
    found = await look(database_url)
    assert faults(found) == [("schema", f"is none, this program needs {migrate.head()}")]
    assert found[-1].remedy == "run `fanloop upgrade`"


async def test_a_database_of_a_newer_fanloop_is_not_to_be_upgraded(database, database_url):
    await database.write(lambda tx: tx.execute(sa.text("UPDATE alembic_version SET version_num = '9999'")))
    found = await look(database_url)
    assert faults(found) == [("schema", f"is 9999, this program needs {migrate.head()}")]
    assert found[-1].remedy.startswith("run the newer Fanloop")


async def test_what_is_due_for_long_is_stuck_and_what_is_due_just_now_is_not(database, database_url):
    now = Clock().now()

    async def fill(tx):
        for name, age in (("late", 7), ("later", 6), ("now", 1), ("to come", -60)):
            at = now - timedelta(minutes=age)
            await shelf.sent(tx, name, at, state="planned", claim_at=at, started_at=None)

    await database.write(fill)
    [(what, said)] = faults(await look(database_url))
    assert what == "outbox"
    assert said == "2 messages for sms due and not sent, the first for 7 minutes"


async def test_a_hold_is_told_and_what_waits_for_its_end_is_not_stuck(database, database_url):
    long_ago = Clock().now() - timedelta(hours=1)
    values = {"state": "planned", "claim_at": long_ago, "started_at": None, "person": 1}
    await database.write(lambda tx: shelf.sent(tx, "a", long_ago, **values))
    assert len(faults(await look(database_url))) == 1
    await database.write(lambda tx: facts.put(tx, hold.HOLD, "By hand.", long_ago))
    found = await look(database_url)
    assert faults(found) == []
    [told] = [finding for finding in found if finding.what == "hold"]
    assert (told.mark, told.said) == ("doubt", "customers are sent nothing: By hand.")
    assert "fanloop hold release" in told.remedy


async def test_a_message_of_unknown_outcome_is_told(database, database_url):
    await database.write(lambda tx: shelf.sent(tx, "a", Clock().now(), state="unknown"))
    assert faults(await look(database_url)) == [
        ("outbox", "1 message may or may not have been sent: the provider's answer was lost")
    ]


async def test_what_customers_said_and_nobody_read_is_told(database, database_url):
    now = Clock().now()

    async def fill(tx):
        await shelf.heard(tx, "parked", now, state="parked", note="ValueError: no such thing")
        await shelf.heard(tx, "waiting", now - timedelta(hours=3), state="received")
        await shelf.heard(tx, "new", now, state="received")

    await database.write(fill)
    told = faults(await look(database_url))
    assert told == [
        (
            "inbox",
            "1 message set aside as unreadable, the last of them being 1: ValueError: no such thing",
        ),
        ("inbox", "1 message not read yet, the first for 3 hours"),
    ]


async def test_a_damaged_file_is_a_fault(sqlite, tmp_path):
    await sqlite.close()
    file = tmp_path / "fanloop.db"
    damaged = bytearray(file.read_bytes())
    for place in range(4096 + 100, len(damaged), 512):
        damaged[place] ^= 0xFF
    file.write_bytes(damaged)
    [(_, said)] = faults(await look(f"sqlite+aiosqlite:///{file}"))
    assert "is damaged" in said


async def test_a_server_that_is_not_there_is_a_fault_that_hides_the_password():
    [(what, said)] = faults(await look(f"postgresql://shop:hunter2@127.0.0.1:{free_port()}/fanloop"))
    assert what == "database"
    assert "cannot be reached" in said
    assert "hunter2" not in said


@pytest.mark.parametrize(
    ("version", "mark"),
    [((3, 40, 1), "doubt"), ((3, 51, 2), "doubt"), ((3, 51, 3), "well"), ((3, 52), "well")],
)
def test_sqlite_with_the_wal_reset_fault_is_a_doubt(version, mark):
    assert checkup._version(version).mark == mark
