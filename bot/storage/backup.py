"""Backups of the SQLite file: taken while Fanloop runs, whole or not at all, and proved readable.

Called by `fanloop backup` and `restore`, and before an upgrade. PostgreSQL has its own, pg_dump.
"""

from __future__ import annotations

import contextlib
import fcntl
import glob
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

PART = ".part"
PAGES = 2000  # copied at a time; the writer goes on in between


class BadBackup(Exception):
    """The file is no sound backup; the message says why."""


Progress = Callable[[int, int], None]  # told how many pages are done, of how many


def take(database: Path, target: Path, progress: Progress | None = None) -> None:
    """Copy the database, as it is at one moment, to a file that appears when it is whole and checked.

    Args:
        database: The SQLite file; whoever uses it goes on.
        target: Where to; a file that is there is replaced in the end.
        progress: Told how far it is.

    Raises:
        BadBackup: The copy is not sound: the database is damaged.
        OSError: There is no room, or no permission.
        sqlite3.Error: The database cannot be read.
    """
    with _made_beside(target) as made:
        with _opened(database) as source, contextlib.closing(sqlite3.connect(made)) as copy:
            # One snapshot for the whole copy: or every commit of the writer would begin it anew.
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            source.backup(copy, pages=PAGES, progress=_told(progress))
            source.execute("ROLLBACK")
            # One file without a log beside it, so that it can be carried about.
            copy.execute("PRAGMA journal_mode=DELETE")
        verify(made)
        made.chmod(0o600)  # customers' data is in it


def verify(backup: Path) -> str:
    """Make sure that a file is a sound Fanloop database; gives its schema.

    Raises:
        BadBackup: It is not.
    """
    try:
        with _opened(backup) as file:
            found = file.execute("PRAGMA integrity_check(1)").fetchone()[0]
            loose = file.execute("PRAGMA foreign_key_check").fetchone()
            schema = file.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise BadBackup(f"{backup} is no Fanloop backup: {error}") from error
    if found != "ok" or loose:
        raise BadBackup(f"{backup} is damaged: {found if found != 'ok' else 'rows are missing'}")
    if schema is None:
        raise BadBackup(f"{backup} is no Fanloop backup: it has no schema")
    return str(schema[0])


def restore(backup: Path, database: Path, now: datetime, ready: Callable[[Path], None]) -> Path | None:
    """Put a backup in the database's place; what was there is kept beside it, and given.

    Until the very last step the old database is in its place. Nobody may be using it.

    Args:
        backup: Made by `take`.
        database: Whose place it takes.
        now: Aware UTC; names what is kept.
        ready: Does to the copy what must be done before it is used.

    Raises:
        BadBackup: The backup is not sound; nothing was changed.
        OSError: There is no room, or no permission; nothing was changed.
    """
    verify(backup)
    with _made_beside(database) as made:
        take(backup, made)
        ready(made)
        return _kept(database, now)


def _told(progress: Progress | None) -> Callable[[int, int, int], None] | None:
    """SQLite tells how many pages are left."""
    if progress is None:
        return None
    return lambda _status, left, every: progress(every - left, every)


def _kept(database: Path, now: datetime) -> Path | None:
    """Another name for the old database, with its log if that is not in it yet; None if there was none."""
    with contextlib.suppress(sqlite3.Error):  # damaged, perhaps: that is why it is replaced
        if database.exists():
            with contextlib.closing(sqlite3.connect(database)) as file:
                file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    kept = database.with_name(f"{database.name}.before-{now:%Y%m%d-%H%M%S}")
    for ending in ("-wal", "-shm"):  # a log that is left would be played into the new database
        log = database.with_name(database.name + ending)
        if log.exists():
            log.replace(kept.with_name(kept.name + ending))
    if not database.exists():
        return None
    kept.unlink(missing_ok=True)
    kept.hardlink_to(database)
    return kept


@contextlib.contextmanager
def _made_beside(target: Path) -> Iterator[Path]:
    """A file to be written, which becomes the target once it is whole and on the disk."""
    _tidy(target)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=PART)
    fcntl.flock(handle, fcntl.LOCK_EX)  # as long as we live: the next one removes what the dead leave
    made = Path(name)
    try:
        yield made
        _flush(made)
        made.replace(target)
        _flush(target.parent)
    finally:
        _remove(made)
        os.close(handle)


def _tidy(target: Path) -> None:
    """Remove what was left beside the target by whoever was killed while they wrote it."""
    for left in target.parent.glob(f".*{target.name}.*{PART}"):
        with contextlib.suppress(OSError), left.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            _remove(left)


def _remove(made: Path) -> None:
    """Remove a file, and what SQLite keeps beside it where a copy was not finished."""
    for part in (made, *made.parent.glob(f"{glob.escape(made.name)}-*")):
        part.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _opened(file: Path) -> contextlib.closing[sqlite3.Connection]:
    """A connection that reads; SQLite would make a file that is not there."""
    if not file.exists():
        raise BadBackup(f"{file} is not there")
    return contextlib.closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True))
