"""Brings the database to the schema this program knows; run by `fanloop upgrade` and at start."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config as AlembicConfig
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

import bot.storage.schema  # noqa: F401 - the tables
import scheduler.outbox  # noqa: F401 - the outbox
from scheduler.database import Database


class OtherSchema(Exception):
    """The database has a schema this program does not know, or knows but has outgrown."""


def _scripts() -> AlembicConfig:
    config = AlembicConfig()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def head() -> str:
    """The schema this program knows."""
    return ScriptDirectory.from_config(_scripts()).get_current_head() or ""


def knows(schema: str) -> bool:
    """Whether this program knows a schema: its own, or one it can bring up to date."""
    return schema in {script.revision for script in ScriptDirectory.from_config(_scripts()).walk_revisions()}


async def current(database: Database) -> str | None:
    """The schema the database has; None when it is empty."""
    return await database.read(lambda tx: tx.run_sync(_current))


def leave_newer(file: Path | None) -> None:
    """Make sure that a SQLite file is of no newer schema, before it is opened: that alone would change it.

    Raises:
        OtherSchema: It is; neither the file nor its -wal and -shm were touched.
    """
    found: tuple[str] | None = None
    # What cannot be read, an empty or a damaged file say, is for those who open it.
    with contextlib.suppress(sqlite3.Error, UnicodeDecodeError):  # SQLite quotes damage as it is
        if file is not None:
            # Every other way to read makes, changes or removes what stands beside the file, whoever uses it.
            name = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
            with contextlib.closing(sqlite3.connect(name, uri=True)) as looked:
                found = looked.execute("SELECT version_num FROM alembic_version").fetchone()
    if found and not knows(found[0]):
        raise _newer(found[0], head())


async def check(database: Database) -> None:
    """Make sure that the schema is the one this program knows.

    Raises:
        OtherSchema: It is not.
    """
    found, known = await current(database), head()
    if found and not knows(found):
        raise _newer(found, known)
    if found != known:
        raise OtherSchema(
            f"the database has schema {found or 'none'}, this program needs {known}: "
            "run `fanloop upgrade` first"
        )


def _newer(found: str, known: str) -> OtherSchema:
    return OtherSchema(
        f"the database has schema {found}, this program knows up to {known}; "
        "nothing was changed: run the newer Fanloop, or restore a backup made by this one",
    )


async def upgrade(database: Database) -> tuple[str | None, str]:
    """Bring the schema up to date, all or nothing; gives what it was and is.

    Raises:
        OtherSchema: The database is ahead of this program; nothing was touched.
    """
    logging.getLogger("alembic").setLevel(logging.WARNING)
    return await database.migrate(_upgrade)


def _current(connection: sa.Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _upgrade(connection: sa.Connection) -> tuple[str | None, str]:
    before, known = _current(connection), head()
    if before is not None and not knows(before):
        raise _newer(before, known)
    if before != known:
        config = _scripts()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    return before, known
