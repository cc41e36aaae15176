"""A fresh database of each kind, PostgreSQL where there is one."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import AsyncIterator
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from benchmarks import stage
from bot.app import Fanloop, make_channels, open_database
from scheduler.clock import Clock

# Any server on which the user may create databases; the tests use the same one.
POSTGRESQL = os.environ.get(
    "FANLOOP_TEST_POSTGRESQL", "postgresql+asyncpg://postgres@127.0.0.1:5432/postgres"
)


async def kinds() -> list[str]:
    """Which kinds can be had here."""
    try:
        await _do("SELECT 1")
    except (OSError, sa.exc.DBAPIError, TimeoutError):
        return ["sqlite"]
    return ["sqlite", "postgresql"]


@contextlib.asynccontextmanager
async def parts(kind: str, folder: Path) -> AsyncIterator[Fanloop]:
    """All parts of Fanloop on an empty database, put together but not set going."""
    name = f"fanloop_bench_{secrets.token_hex(6)}"
    url = ""
    if kind == "postgresql":
        await _do(f"CREATE DATABASE {name}")
        url = sa.make_url(POSTGRESQL).set(database=name).render_as_string(hide_password=False)
    try:
        config = stage.config(folder, url)
        database = await open_database(config, alone=True, upgrade=True)
        fanloop = Fanloop(config, Clock(), database, make_channels(config))
        try:
            yield fanloop
        finally:
            await fanloop.stop()
    finally:
        if url:
            await _do(f"DROP DATABASE {name} WITH (FORCE)")


async def _do(statement: str) -> None:
    engine = create_async_engine(POSTGRESQL, isolation_level="AUTOCOMMIT", connect_args={"timeout": 5})
    try:
        async with engine.connect() as connection:
            await connection.execute(sa.text(statement))
    finally:
        await engine.dispose()
