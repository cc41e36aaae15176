from __future__ import annotations

import asyncio
import shutil

import pytest

from bot.storage import migrate
from scheduler import database as database_module
from scheduler.database import Database
from tests.bot.web import rig


@pytest.fixture(scope="session")
def blank(tmp_path_factory):
    """A SQLite file with the schema, to be copied: making it takes longer than most tests here."""

    async def make():
        database = Database(f"sqlite+aiosqlite:///{path}")
        await migrate.upgrade(database)
        await database.close()

    path = tmp_path_factory.mktemp("blank") / "fanloop.db"
    asyncio.run(make())
    return path


@pytest.fixture
def impatient(monkeypatch):
    """Databases made after this give up on a lock sooner."""
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 1)


@pytest.fixture
async def sqlite(blank, tmp_path, anyio_backend):
    """A SQLite database with the schema."""
    database = Database(f"sqlite+aiosqlite:///{shutil.copy(blank, tmp_path)}")
    yield database
    await database.close()


@pytest.fixture
async def site(sqlite, tmp_path):
    """A served Fanloop on SQLite."""
    async with rig.site(sqlite, rig.config(tmp_path)) as served:
        yield served
