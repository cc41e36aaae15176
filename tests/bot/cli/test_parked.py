"""`fanloop parked`."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.storage.opening import open_database
from tests.bot.cli.rig import call
from tests.bot.storage import shelf

pytestmark = pytest.mark.anyio


async def park(key: str) -> None:
    database = await open_database(Config(), alone=True)
    await database.write(lambda tx: shelf.heard(tx, key, shelf.NOW, state="parked", note="ValueError: odd"))
    await database.close()


async def test_what_could_not_be_read_is_listed_and_decided_about():
    await park("SM1")
    listed = await call("parked")
    assert "sms, 2026-11-20 12:00 UTC, ValueError: odd" in listed.out
    assert "1 could not be read" in listed.out
    both = await call("parked", "1", "--retry", "--dismiss")
    assert (both.code, "exclude each other" in both.err) == (2, True)
    everything = await call("parked", "--dismiss")
    assert (everything.code, "which" in everything.err) == (2, True)
    assert "1 will be read again" in (await call("parked", "1", "--retry")).out
    assert (await call("parked")).out == "None.\n"
    await park("SM2")
    assert "1 dismissed" in (await call("parked", "2", "--dismiss")).out
    gone = await call("parked", "2", "--dismiss")
    assert gone.out == "2: no such message is parked.\n0 dismissed.\n"
