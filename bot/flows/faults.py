"""What can be wrong besides a channel; each says so in its `fault`, and the watch tells owners."""

from __future__ import annotations

import contextlib
import shutil
from collections import deque
from datetime import datetime, timedelta
from pathlib import Path

from scheduler.clock import Clock

FORGED, FORGED_WITHIN = 5, timedelta(minutes=10)  # so many calls that are not the provider's are no accident
LITTLE_BYTES = 500 * 1000 * 1000
LITTLE_SHARE = 0.05  # of the disk
LONG_WAL = 256 * 1000 * 1000  # bytes of SQLite's log


class Forged:
    """Calls to a channel's webhook that were not the provider's: a few are nothing, many a wrong setting."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._at: deque[datetime] = deque(maxlen=FORGED)
        self._why = ""

    def add(self, why: str) -> None:
        """One more, and what was wrong with it."""
        self._at.append(self._clock.now())
        self._why = why

    @property
    def fault(self) -> str | None:
        """What is wrong, while they come often."""
        often = len(self._at) == FORGED and self._clock.now() - self._at[0] <= FORGED_WITHIN
        return f"calls to its webhook are refused: {self._why}" if often else None


class Room:
    """Whether the database has room to grow, and does not grow without end."""

    def __init__(self, folder: Path, database: Path | None) -> None:
        self._folder = folder
        self._wal = database and database.with_name(database.name + "-wal")

    @property
    def fault(self) -> str | None:
        """What is wrong now."""
        disk = shutil.disk_usage(self._folder)
        if disk.free < LITTLE_BYTES or disk.free < LITTLE_SHARE * disk.total:
            free = f"{disk.free / 1e9:.1f} GB are free for {self._folder}"
            return f"{free}: make room, on a full disk nothing is taken in"
        with contextlib.suppress(OSError):
            if self._wal and (size := self._wal.stat().st_size) > LONG_WAL:
                return (
                    f"{self._wal} has {size / 1e6:.0f} MB: some program reads the database and does not end"
                )
        return None
