"""Whether SQLite's file is sound, before anything is read from it or sent because of it.

Asked by bot.app at start and by the checkup. PostgreSQL looks after itself.
"""

from __future__ import annotations

import time
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from scheduler.database import Database, Unavailable

_DAMAGE = ("malformed", "not a database", "encrypted")
_STEPS = 100_000  # of SQLite's machine between two looks at the clock: a few milliseconds


class Damaged(Exception):
    """The database file is damaged; the message says where, how, and what to do."""

    def __init__(self, path: Path, fault: str) -> None:
        super().__init__(
            f"the database {path} is damaged: {fault}\n"
            "  nothing was sent or changed. Keep a copy of it, with its -wal and -shm, then put a backup in\n"
            f'  its place, or save what can be read: sqlite3 "{path}" .recover'
        )


class Unfinished(Exception):
    """The check takes longer than it was given."""


async def check(database: Database) -> None:
    """Make sure that the SQLite file is sound.

    Raises:
        Damaged: It is not.
    """
    fault = await damage(database)
    if fault and database.path is not None:
        raise Damaged(database.path, fault)


async def damage(database: Database, seconds: float | None = None) -> str | None:
    """The first fault SQLite finds in its file; None where it finds none.

    Args:
        database: Of either kind; PostgreSQL has no such check.
        seconds: How long it may take.

    Raises:
        Unfinished: It took longer.
        Unavailable: The file cannot be read for another reason.
    """
    if not database.sqlite:
        return None
    try:
        return await database.read(lambda tx: _first_fault(tx, seconds))
    except UnicodeDecodeError:  # SQLite quotes what it finds, damaged as it is
        return "parts of it are unreadable"
    except Unavailable as error:
        if any(word in str(error) for word in _DAMAGE):
            return str(getattr(error.__cause__, "orig", error))
        raise


async def _first_fault(tx: AsyncConnection, seconds: float | None) -> str | None:
    driver = (await tx.get_raw_connection()).driver_connection
    assert driver is not None
    end = None if seconds is None else time.monotonic() + seconds
    if end is not None:
        await driver.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
    try:
        found = str(await tx.scalar(sa.text("PRAGMA quick_check(1)")))
    except sa.exc.OperationalError as error:
        if "interrupted" in str(error.orig):
            raise Unfinished(f"not finished within {seconds:g} s") from None
        raise
    finally:
        if end is not None:
            await driver.set_progress_handler(None, 0)
    # Some faults are told over several lines, the first of which only says "*** in database main ***".
    return None if found == "ok" else " ".join(found.split())
