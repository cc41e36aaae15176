"""The migrations build exactly the tables the program uses, and never touch a newer database."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import migrate
from scheduler.database import Database, metadata

pytestmark = pytest.mark.anyio

EARLIER = ["0001", "0002", "0003", "0004", "0005"]


async def at_schema(where: Path | str, revision: str) -> None:
    """A database, a file or a URL, as an earlier program left it."""
    database = Database(where if isinstance(where, str) else f"sqlite+aiosqlite:///{where}")

    def build(connection: sa.Connection) -> None:
        config = migrate._scripts()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)

    await database.migrate(build)
    await database.close()


async def rows(tx: AsyncConnection) -> dict[str, list[dict[str, Any]]]:
    """Everything in the database, by table."""
    tables = await _tables(tx)
    return {
        table.name: [dict(row) for row in (await tx.execute(sa.select(table))).mappings()] for table in tables
    }


async def fill(tx: AsyncConnection) -> None:
    """One row in every table, a value in every column; all of them belong together."""
    for table in await _tables(tx):
        values = {column.name: _value(column.type) for column in table.columns}
        await tx.execute(table.insert().values(values))


async def _tables(tx: AsyncConnection) -> list[sa.Table]:
    tables = sa.MetaData()
    await tx.run_sync(tables.reflect)
    return [table for table in tables.sorted_tables if table.name != "alembic_version"]


def _value(kind: sa.types.TypeEngine[Any]) -> object:
    match kind:
        case sa.JSON():
            return ["x"]
        case sa.Boolean():
            return True
        case sa.DateTime():
            return datetime(2026, 11, 26, tzinfo=UTC if kind.timezone else None)
        case sa.LargeBinary():
            return b"x"
        case sa.Text() | sa.String():
            return "x"
        case _:
            return 1


async def filled(url: str, schema: str) -> dict[str, list[dict[str, Any]]]:
    """Make a database as an earlier program left it, with a row in every table; gives the rows."""
    await at_schema(url, schema)
    database = Database(url)
    await database.write(fill)
    before = await database.read(rows)
    await database.close()
    return before


async def holds(url: str, before: dict[str, list[dict[str, Any]]]) -> None:
    """Make sure that the schema is ours, and every row still there as it was."""
    database = Database(url)
    after = await database.read(rows)
    assert await database.read(lambda tx: tx.run_sync(differences)) == []
    await database.close()
    assert before
    for name, (row,) in before.items():
        assert len(after[name]) == 1, name
        assert row.items() <= after[name][0].items(), name


def differences(connection: sa.Connection) -> list[object]:
    """What the database has otherwise than the program's tables."""
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, metadata))


async def test_migrations_and_tables_are_alike(database):
    assert await database.read(lambda tx: tx.run_sync(differences)) == []


@pytest.mark.parametrize("schema", EARLIER)
async def test_an_upgrade_from_any_earlier_schema_keeps_every_row(database_url, schema):
    before = await filled(database_url, schema)
    database = Database(database_url)
    assert await migrate.upgrade(database) == (schema, migrate.head())
    await database.close()
    await holds(database_url, before)


def test_every_earlier_schema_is_tested():
    assert [f"{number:04}" for number in range(1, int(migrate.head()))] == EARLIER


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
