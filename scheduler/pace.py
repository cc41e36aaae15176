"""Keeps to what a provider takes: so many messages (of SMS: segments) a second; rests for each chat."""

from __future__ import annotations

from collections import defaultdict, deque
from datetime import timedelta
from math import ceil

from channels.base import Pace

MINUTE = 61.0  # seconds: what starts a minute after another may arrive a little sooner


class Pacer:
    """Counts what one channel has started; `t` is seconds of any steady clock."""

    def __init__(self, pace: Pace) -> None:
        # A rate below one a second is one message in a longer while.
        self._most = max(1, int(pace.per_second))
        self._within = self._most / pace.per_second
        self._rest = pace.per_chat.total_seconds()
        self._starts: deque[float] = deque()  # of each segment: those of a long message one after the other
        self._last: dict[str, float] = {}
        self._per_minute = pace.per_minute
        self._minutes: defaultdict[str, deque[float]] = defaultdict(deque)  # starts, where few are taken
        self._paused_until = 0.0

    def free(self, t: float) -> int:
        """How many messages may start now."""
        while self._starts and self._starts[0] <= t - self._within:
            self._starts.popleft()
        return 0 if t < self._paused_until else self._most - len(self._starts)

    def resting(self, t: float) -> list[str]:
        """Addresses that had a message too short a while ago."""
        self._last = {address: at for address, at in self._last.items() if at > t - self._rest}
        return list(self._last)

    def started(self, address: str, t: float, cost: int = 1) -> None:
        """Count one message, and what it costs of the rate."""
        for _ in range(cost):
            full = len(self._starts) >= self._most
            self._starts.append(max(t, self._starts[-self._most] + self._within) if full else t)
        self._last[address] = max(t, self._full_until(address, t) - self._rest)

    def _full_until(self, address: str, t: float) -> float:
        """When an address that has one more now takes another; `t` where its minute is not full."""
        most = self._per_minute(address)
        if most is None:
            return t
        starts = self._minutes[address]
        starts.append(t)
        while starts[0] <= t - MINUTE:
            starts.popleft()
        return starts[0] + MINUTE if len(starts) >= most else t

    def rest(self, address: str, t: float, after: timedelta) -> None:
        """Leave one address alone for `after`."""
        self._last[address] = t + after.total_seconds() - self._rest

    def pause(self, t: float, after: timedelta) -> None:
        """Leave the whole channel alone for `after`."""
        self._paused_until = max(self._paused_until, t + after.total_seconds())

    def ready_in(self, t: float) -> timedelta:
        """How long until a message, or one more chat, may start; zero when nothing holds it."""
        waits = [self._paused_until - t]
        if self.free(t) <= 0 and len(self._starts) >= self._most:
            waits.append(self._starts[-self._most] + self._within - t)
        elif self._last:
            waits.append(min(self._last.values()) + self._rest - t)
        # Rounded up: who waits too short a time looks in vain, again and again.
        return timedelta(microseconds=ceil(max(0.0, *waits) * 1e6))
