"""Whether a damaged file is noticed before anything is read from it."""

from __future__ import annotations

import random

import pytest

from bot.config import Config
from bot.storage import integrity
from bot.storage.integrity import Damaged, Unfinished, damage
from bot.storage.opening import open_database
from scheduler.database import Database
from tests.bot.storage import shelf

pytestmark = pytest.mark.anyio


async def test_a_sound_database_has_no_damage(database):
    assert await damage(database) is None


async def test_a_check_that_takes_too_long_is_ended(sqlite, monkeypatch):
    monkeypatch.setattr(integrity, "_STEPS", 1)
    with pytest.raises(Unfinished):
        await damage(sqlite, seconds=0)
    assert await damage(sqlite) is None


async def test_whatever_is_damaged_it_opens_or_is_said_to_be_damaged(tmp_path):
    config = Config.model_validate({"database": {"folder": str(tmp_path)}})
    database = await open_database(config)
    for number in range(50):
        await database.write(lambda tx, number=number: shelf.survey(tx, f"A-{number}"))
    await database.close()
    file = tmp_path / "fanloop.db"
    sound = file.read_bytes()
    dice = random.Random(7)
    noticed: list[str] = []
    for _ in range(60):
        size = dice.choice([1, 16, 512, 4096])
        place = dice.randrange(len(sound) - size)
        file.write_bytes(sound[:place] + dice.randbytes(size) + sound[place + size :])
        try:
            await (await open_database(config, alone=True)).close()
        except Damaged as error:
            noticed.append(str(error))
        for side in ("-wal", "-shm"):
            (tmp_path / f"fanloop.db{side}").unlink(missing_ok=True)
    assert len(noticed) > 10
    assert all(str(file) in said for said in noticed)


async def test_the_claim_is_given_up_after_damage(tmp_path):
    config = Config.model_validate({"database": {"folder": str(tmp_path)}})
    (tmp_path / "fanloop.db").write_text("not at all " * 1000)
    with pytest.raises(Damaged, match="file is not a database"):
        await open_database(config, alone=True)
    other = Database(config.database_url)
    other.lock()
    await other.close()
