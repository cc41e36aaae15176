"""Fixtures everybody uses: a fresh database of each kind, and the event loop the product runs on."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage import migrate
from scheduler.database import Database

# Any server on which the user may create databases. CI says so when there is none.
POSTGRESQL = os.environ.get(
    "FANLOOP_TEST_POSTGRESQL", "postgresql+asyncpg://postgres@127.0.0.1:5432/postgres"
)
MUST_RUN = bool(os.environ.get("FANLOOP_TEST_MUST_RUN"))


def absent(what: str) -> None:
    """Skip, or fail where nothing may be skipped."""
    if MUST_RUN:
        pytest.fail(f"{what}, and this run may skip nothing")
    pytest.skip(what)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def postgresql_do(statement: str) -> None:
    engine = create_async_engine(POSTGRESQL, isolation_level="AUTOCOMMIT", connect_args={"timeout": 5})
    try:
        async with engine.connect() as connection:
            await connection.execute(sa.text(statement))
    finally:
        await engine.dispose()


@pytest.fixture
async def postgresql_url(anyio_backend: str) -> AsyncIterator[str]:
    """A PostgreSQL database of this test's own."""
    name = f"fanloop_test_{secrets.token_hex(6)}"
    try:
        await postgresql_do(f"CREATE DATABASE {name}")
    except (OSError, sa.exc.DBAPIError, TimeoutError) as error:
        absent(f"no PostgreSQL at FANLOOP_TEST_POSTGRESQL ({type(error).__name__})")
    yield sa.make_url(POSTGRESQL).set(database=name).render_as_string(hide_password=False)
    await postgresql_do(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind in turn."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'fanloop.db'}"
    return str(request.getfixturevalue("postgresql_url"))


@pytest.fixture
async def empty_database(database_url: str) -> AsyncIterator[Database]:
    database = Database(database_url)
    yield database
    await database.close()


@pytest.fixture
async def database(empty_database: Database) -> Database:
    """A database of each kind in turn, with the schema."""
    await migrate.upgrade(empty_database)
    return empty_database


@pytest.fixture
async def sqlite(tmp_path: Path, anyio_backend: str) -> AsyncIterator[Database]:
    """A SQLite database with the schema, where the kind makes no difference."""
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'fanloop.db'}")
    await migrate.upgrade(database)
    yield database
    await database.close()
