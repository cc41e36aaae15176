"""The one place that reads the clock.

Everything else takes `now` as an argument or a `Clock`; the demo and the tests move it forward.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from time import monotonic

JUMP = timedelta(seconds=60)  # less is what a clock's upkeep does
AWAY = timedelta(hours=1)  # after so long, a backlog is not sent without asking


class Clock:
    """What time it is for the whole process."""

    def __init__(self, start: datetime | None = None) -> None:
        self._ahead = timedelta(0)
        if start is not None:
            self._ahead = start - self.now()
        self._apart, self._trusted_at = self._wall_ahead(), monotonic()
        self._listeners: list[Callable[[], None]] = []

    def now(self) -> datetime:
        """The time, aware UTC."""
        return datetime.now(UTC) + self._ahead  # noqa: TID251 - the one place

    def jumped(self) -> timedelta:
        """How far the machine's clock has been set since `trust`, beyond the time that passed."""
        return timedelta(seconds=self._wall_ahead() - self._apart)

    def slept(self) -> timedelta:
        """How long ago `trust` was: a process that was stopped for hours does not notice otherwise."""
        return timedelta(seconds=monotonic() - self._trusted_at)

    def doubtful(self) -> bool:
        """Whether what is due may only be so because the clock was set ahead or the process stood still."""
        return self.jumped() > JUMP or self.slept() > AWAY

    def trust(self, jumped: timedelta, slept: timedelta) -> None:
        """Somebody has seen to this jump and this sleep; what has happened since is still to be seen to."""
        self._apart += jumped.total_seconds()
        self._trusted_at += slept.total_seconds()

    def _wall_ahead(self) -> float:
        """The machine's clock, in seconds beyond the one that cannot be set."""
        return datetime.now(UTC).timestamp() - monotonic()  # noqa: TID251 - the one place

    def wall(self, at: datetime) -> datetime:
        """The machine's time at which this clock will show `at`."""
        return at - self._ahead

    def advance(self, by: timedelta) -> None:
        """Move this clock forward and tell everybody who waits for it."""
        if by < timedelta(0):
            raise ValueError(f"the clock only moves forward, not by {by}")
        self._ahead += by
        for listener in self._listeners:
            listener()

    def on_advance(self, listener: Callable[[], None]) -> None:
        """Have `listener` called after every move."""
        self._listeners.append(listener)
