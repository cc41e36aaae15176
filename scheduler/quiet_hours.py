"""When a person may be written to: the send window in their own time zone.

The only place where local time exists; times go in and come out aware UTC.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DAY = timedelta(days=1)
LOOK_AHEAD = 400  # days; a window that excludes more than a year is no window
HOPS = 20  # from one zone's opening to another's: those that have not met by then never do


@dataclass(frozen=True, slots=True)
class Window:
    """The hours of the day in which messages may be started.

    A window whose end is not after its start goes over midnight; equal ends mean the whole day. A
    night belongs to the day it starts on.
    """

    start: time
    end: time
    excluded: frozenset[str] = frozenset()  # "sunday", "12-25", "2026-12-25"

    @property
    def hours(self) -> float:
        """How long it is open on a day.

        >>> Window(time(22), time(6)).hours, Window(time(0), time(0)).hours
        (8.0, 24.0)
        """
        start, end = (at.hour + at.minute / 60 for at in (self.start, self.end))
        return (end - start) % 24 or 24.0

    def open_on(self, day: date) -> bool:
        """Whether the window opens on a local day."""
        if not self.excluded:
            return True
        names = {_WEEKDAYS[day.weekday()], f"{day:%m-%d}", day.isoformat()}
        return self.excluded.isdisjoint(names)


_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


LONGEST_NAME = 64  # characters of a zone's: a path of many folders would be walked


@lru_cache(maxsize=1024)
def zone_named(name: str) -> ZoneInfo:
    """The zone of this IANA name.

    Raises:
        ValueError: There is none.
    """
    if len(name) > LONGEST_NAME:
        raise ValueError(f"{name[:LONGEST_NAME]!r}... is too long to be a time zone")
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"there is no time zone {name!r}") from error


def is_zone(name: str) -> bool:
    """Whether this machine knows a zone, or several, by this name; what another one knew it may not."""
    try:
        return [zone_named(one) for one in name.split()] != []
    except ValueError:
        return False


def next_allowed(at: datetime, zone: str, window: Window) -> datetime:
    """The first moment from `at` on at which the window is open in `zone`; `at` itself if it is.

    Where somebody may be in any of several zones, "Atlantic/Canary Europe/Madrid", it is open in all of
    them; where it never is, the last ones do not count.

    Raises:
        ValueError: The zone does not exist, or the window never opens.
    """
    first, *others = _that_meet(zone, window, at.date())
    together = _together(at, (first, *others), window) if others else None
    return together or _next(at, first, window)


@lru_cache(maxsize=4096)
def _that_meet(zone: str, window: Window, day: date) -> tuple[str, ...]:
    """Of several zones, the first ones in which the window is open together in the days to come."""
    zones = tuple(zone.split()) or (zone,)
    since = datetime.combine(day, time(), UTC)
    while len(zones) > 1 and _together(since, zones, window) is None:
        zones = zones[:-1]
    return zones


def _together(at: datetime, zones: Sequence[str], window: Window) -> datetime | None:
    """When it is open in all of these; None if not before long."""
    for _ in range(HOPS):
        latest = max(_next(at, zone, window) for zone in zones)
        if latest == at:
            return at
        at = latest
    return None


def _next(at: datetime, zone: str, window: Window) -> datetime:
    for opens, closes in _openings(at, zone, window):
        if at < closes:
            return max(at, opens)
    raise ValueError("the send window never opens: too many days are excluded")


def allows(at: datetime, zone: str, window: Window) -> bool:
    """Whether the window is open at this moment."""
    return next_allowed(at, zone, window) == at


def closes_at(at: datetime, zone: str, window: Window) -> datetime:
    """When the window that is open at `at`, or opens next, closes."""
    opened = next_allowed(at, zone, window)
    return min(_closes(opened, one, window) for one in _that_meet(zone, window, at.date()))


def _closes(at: datetime, zone: str, window: Window) -> datetime:
    for _opens, closes in _openings(at, zone, window):
        if at < closes:
            return closes
    raise ValueError("the send window never opens: too many days are excluded")


def _openings(at: datetime, zone: str, window: Window) -> Iterator[tuple[datetime, datetime]]:
    """Every opening that may still be open at `at` or comes later: (opens, closes)."""
    # A night that began yesterday may go on; the day before that covers clocks that jump a day.
    day = at.astimezone(zone_named(zone)).date() - 2 * DAY
    for _ in range(LOOK_AHEAD):
        opening = _opening(day, zone, window)
        if opening is not None:
            yield opening
        day += DAY


@lru_cache(maxsize=4096)
def _opening(day: date, zone: str, window: Window) -> tuple[datetime, datetime] | None:
    """When the window that belongs to a local day opens and closes; None if it does not open."""
    if not window.open_on(day):
        return None
    place = zone_named(zone)
    until = day if window.end > window.start else day + DAY
    opens, closes = _moment(day, window.start, place), _moment(until, window.end, place)
    if opens >= closes:
        return None
    last = closes - timedelta(seconds=1)
    if last.astimezone(place).utcoffset() != opens.astimezone(place).utcoffset():
        change = _skip(opens, last, place)  # set back behind the start, the clock shows the night again
        if change.astimezone(place).replace(tzinfo=None) < datetime.combine(day, window.start):
            closes = change
    return opens, closes


def _moment(day: date, clock: time, place: ZoneInfo) -> datetime:
    """When the local clock first shows this; where it skips it, the moment of the skip."""
    local = datetime.combine(day, clock, place)  # fold 0: the first of two
    moment = local.astimezone(UTC)
    if moment.astimezone(place).replace(tzinfo=None) == local.replace(tzinfo=None):
        return moment
    # In a gap, fold 0 reads the clock as before it and fold 1 as after it: the skip lies between.
    before = local.replace(fold=1).astimezone(UTC)
    return _skip(before, moment, place)


def _skip(low: datetime, high: datetime, place: ZoneInfo) -> datetime:
    """The moment between `low` and `high` at which the zone's offset changes."""
    offset = low.astimezone(place).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) / 2
        if middle.astimezone(place).utcoffset() == offset:
            low = middle
        else:
            high = middle
    return high.replace(microsecond=0)
