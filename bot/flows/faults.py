"""What can be wrong besides a channel; each says so in its `fault`, and the watch tells owners."""

from __future__ import annotations

import shutil
from collections import deque
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from scheduler.clock import Clock

FORGED, FORGED_WITHIN = 5, timedelta(minutes=10)  # so many calls that are not the provider's are no accident
LITTLE_BYTES = 500 * 1000 * 1000
LONG_WAL = 256 * 1000 * 1000  # bytes of SQLite's log


class Forged:
    """Calls to a channel's webhook that were not the provider's: a few are nothing, many a wrong setting.

    What a caller says of itself stands in the log only: anybody may call, and this goes to owners.
    """

    def __init__(self, clock: Clock, address: str) -> None:
        self._clock = clock
        self._address = address  # where the provider should call
        self._at: deque[datetime] = deque(maxlen=FORGED)

    def add(self) -> None:
        """One more."""
        self._at.append(self._clock.now())

    @property
    def fault(self) -> str | None:
        """What is wrong, while they come often."""
        often = len(self._at) == FORGED and self._clock.now() - self._at[0] <= FORGED_WITHIN
        if not often:
            return None
        return (
            f"calls to its webhook are not signed for {self._address}: is web.public_url the address the "
            "provider calls, and its secret right? The log says where it was called."
        )


class Room:
    """Whether the database has room to grow, and does not grow without end."""

    def __init__(self, folders: Iterable[Path], database: Path | None) -> None:
        self._folders = list(folders)
        self._wal = database and database.with_name(database.name + "-wal")

    @property
    def fault(self) -> str | None:
        """What is wrong now."""
        try:
            for folder in self._folders:
                free = shutil.disk_usage(folder).free
                if free < LITTLE_BYTES:
                    left = f"{free / 1e9:.1f} GB are free for {folder}"
                    return f"{left}: make room, on a full disk nothing is taken in"
            size = self._wal.stat().st_size if self._wal and self._wal.exists() else 0
        except OSError as error:
            return f"the data folder cannot be looked at: {error}"
        if size <= LONG_WAL:
            return None
        grown = f"{self._wal} has {size / 1e6:.0f} MB"
        return f"{grown}: some program reads the database without an end, find and stop it"
