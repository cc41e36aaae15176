"""The way into the database: files writable, file sound, schema right; or words that say what is not."""

from __future__ import annotations

import asyncio

from bot.config import Config
from bot.config.hiding import masked
from bot.storage import backup, integrity, migrate, places
from scheduler.database import Database


async def open_database(config: Config, *, alone: bool = False, upgrade: bool | None = None) -> Database:
    """The database with the schema this program knows.

    Args:
        config: Where it is.
        alone: Claim the SQLite file for this process.
        upgrade: Bring the schema up to date; None: on SQLite only.

    Raises:
        NotWritable: The data folder or the SQLite file cannot be written.
        InUse: Another process has claimed the file.
        Damaged: The SQLite file is damaged.
        OtherSchema: The schema is newer than this program, or old and was not to be upgraded.
        Unavailable: The database cannot be reached.
    """
    database = Database(config.database_url)
    try:
        places.prepare(config, database.path)
        migrate.leave_newer(database.path)
        if alone:
            database.lock()
            await integrity.check(database)
        if upgrade or (upgrade is None and database.sqlite):
            await _upgrade(database, alone=alone)
        else:
            await migrate.check(database)
    except BaseException:
        await database.close()
        raise
    return database


async def _upgrade(database: Database, *, alone: bool) -> None:
    """Bring the schema up to date, on SQLite never under another process that runs on it."""
    found = await migrate.current(database)
    if found == migrate.head():
        return
    if alone:
        await _upgrade_alone(database, found)
        return
    claimed = Database(database.url.render_as_string(hide_password=False))
    try:
        claimed.lock()
        await _upgrade_alone(claimed, found)
    finally:
        await claimed.close()


async def _upgrade_alone(database: Database, found: str | None) -> None:
    """Upgrade, after a copy of what is there was made beside it."""
    if database.path is not None and found is not None and migrate.knows(found):
        copy = database.path.with_name(f"{database.path.name}.schema-{found}")
        await asyncio.to_thread(backup.take, database.path, copy)
    await migrate.upgrade(database)


def refusal(error: Exception) -> str | None:
    """What PostgreSQL says where it refuses to do something; None for every other error."""
    # What it refuses already at the door comes as the driver's own exception, the rest inside another.
    said = getattr(error, "orig", error)
    return masked(" ".join(str(said).split())) if getattr(said, "sqlstate", None) else None
