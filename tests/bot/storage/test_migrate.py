"""The migrations build exactly the tables the program uses, and never touch a newer database."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from bot.storage import migrate
from scheduler.database import Database, metadata

pytestmark = pytest.mark.anyio


async def at_schema(file: Path, revision: str) -> None:
    """A database as an earlier program left it."""
    database = Database(f"sqlite+aiosqlite:///{file}")

    def build(connection: sa.Connection) -> None:
        config = migrate._scripts()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)

    await database.migrate(build)
    await database.close()


async def test_migrations_and_tables_are_alike(database):
    def differences(connection: sa.Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    assert await database.read(lambda tx: tx.run_sync(differences)) == []


async def test_upgrading_again_changes_nothing(database):
    assert await migrate.upgrade(database) == (migrate.head(), migrate.head())


async def test_an_empty_database_is_brought_up_to_date(empty_database):
    assert await migrate.current(empty_database) is None
    assert await migrate.upgrade(empty_database) == (None, migrate.head())
    assert await migrate.current(empty_database) == migrate.head()


async def test_a_newer_database_is_left_alone(database):
    newer = sa.text("UPDATE alembic_version SET version_num = '9999'")
    await database.write(lambda tx: tx.execute(newer))
    with pytest.raises(migrate.OtherSchema, match="has schema 9999, this program knows up to"):
        await migrate.upgrade(database)
    assert await migrate.current(database) == "9999"


async def test_an_upgrade_that_fails_leaves_nothing_behind(empty_database, monkeypatch):
    def broken(connection: sa.Connection) -> None:
        migrate_upgrade(connection)
        raise RuntimeError("power cut")

    migrate_upgrade = migrate._upgrade
    monkeypatch.setattr(migrate, "_upgrade", broken)
    with pytest.raises(RuntimeError):
        await migrate.upgrade(empty_database)
    tables = await empty_database.read(lambda tx: tx.run_sync(lambda c: sa.inspect(c).get_table_names()))
    assert tables == []


async def test_an_old_schema_is_told_how_to_come_up_to_date(empty_database):
    with pytest.raises(migrate.OtherSchema, match="fanloop upgrade"):
        await migrate.check(empty_database)
    await migrate.upgrade(empty_database)
    await migrate.check(empty_database)
