"""Messages start only inside the window of the person's own day, whatever their clock does."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.quiet_hours import Window, allows, closes_at, next_allowed

DAY = Window(time(9), time(20))
NIGHT = Window(time(20), time(2))
GAP = Window(time(2, 30), time(3, 30))
ZONES = sorted(available_timezones() - {"localtime"})
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2037, 12, 31)).map(lambda at: at.replace(tzinfo=UTC))  # noqa: DTZ001
WINDOWS = st.builds(Window, st.times(), st.times()).filter(
    lambda window: (minutes(window.end) - minutes(window.start)) % 1440 >= 120
)


def minutes(clock: time) -> int:
    return 60 * clock.hour + clock.minute


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "zone", "window", "expected"),
    [
        ("2026-11-24T12:00", "Europe/Rome", DAY, "2026-11-24T12:00"),
        ("2026-11-24T07:59", "Europe/Rome", DAY, "2026-11-24T08:00"),
        ("2026-11-24T19:00", "Europe/Rome", DAY, "2026-11-25T08:00"),
        ("2026-11-24T12:00", "America/New_York", DAY, "2026-11-24T14:00"),
        ("2026-11-24T12:00", "Pacific/Kiritimati", DAY, "2026-11-24T19:00"),
        ("2026-11-24T09:30", "Europe/Madrid Atlantic/Canary", DAY, "2026-11-24T09:30"),
        ("2026-11-24T08:30", "Europe/Madrid Atlantic/Canary", DAY, "2026-11-24T09:00"),
        ("2026-11-24T19:30", "Europe/Madrid Atlantic/Canary", DAY, "2026-11-25T09:00"),
        ("2026-11-24T12:00", "Pacific/Honolulu Europe/Rome", DAY, "2026-11-24T19:00"),  # they never meet
        ("2026-11-24T23:30", "UTC", NIGHT, "2026-11-24T23:30"),
        ("2026-11-24T01:59", "UTC", NIGHT, "2026-11-24T01:59"),
        ("2026-11-24T02:00", "UTC", NIGHT, "2026-11-24T20:00"),
        # Rome skips 02:00 to 03:00 on 29 March 2026: the window opens at the skip.
        ("2026-03-29T00:00", "Europe/Rome", GAP, "2026-03-29T01:00"),
        # Rome has 02:30 twice on 25 October 2026: the first one counts.
        ("2026-10-25T00:00", "Europe/Rome", GAP, "2026-10-25T00:30"),
        ("2026-11-28T12:00", "UTC", Window(time(9), time(20), frozenset({"saturday"})), "2026-11-29T09:00"),
        ("2026-12-24T21:00", "UTC", Window(time(9), time(20), frozenset({"12-25"})), "2026-12-26T09:00"),
        ("2026-12-24T21:00", "UTC", Window(time(9), time(20), frozenset({"2026-12-25"})), "2026-12-26T09:00"),
    ],
)
def test_the_next_allowed_moment(at, zone, window, expected):
    assert next_allowed(utc(at), zone, window) == utc(expected)


def test_an_unknown_zone_is_named():
    with pytest.raises(ValueError, match="Mars/Olympus"):
        next_allowed(utc("2026-11-24T12:00"), "Mars/Olympus", DAY)


def test_of_several_zones_the_first_to_close_counts():
    at = utc("2026-11-24T12:00")
    assert closes_at(at, "Europe/Madrid Atlantic/Canary", DAY) == utc("2026-11-24T19:00")


def test_a_window_that_never_opens_says_so():
    week = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
    with pytest.raises(ValueError, match="never opens"):
        next_allowed(utc("2026-11-24T12:00"), "UTC", Window(time(9), time(20), week))


@given(MOMENTS, st.sampled_from(ZONES), WINDOWS)
def test_the_answer_is_allowed_and_nothing_allowed_before_it_is_skipped(at, zone, window):
    found = next_allowed(at, zone, window)
    assert found >= at
    assert allows(found, zone, window)
    assert found < closes_at(found, zone, window)
    if found > at:
        for part in range(20):
            assert not allows(at + (found - at) * part / 20, zone, window)


@given(MOMENTS, st.sampled_from(ZONES))
def test_ordinary_hours_are_ordinary_hours_everywhere(at, zone):
    local = at.astimezone(ZoneInfo(zone))
    if 10 <= local.hour < 19:
        assert allows(at, zone, DAY)
    if local.hour < 8 or local.hour >= 21:
        assert not allows(at, zone, DAY)


@cache
def changes() -> dict[tuple[datetime, timedelta, timedelta], str]:
    """Every time a clock is changed from 2024 to 2037, by when and from what to what: a zone where it is."""
    week, minute = timedelta(days=7), timedelta(minutes=1)
    found = {}
    for zone in ZONES:
        place, at = ZoneInfo(zone), datetime(2024, 1, 1, tzinfo=UTC)
        before = at.astimezone(place).utcoffset()
        while at.year < 2038:
            after = (at + week).astimezone(place).utcoffset()
            if after != before:
                low, high = at, at + week
                while high - low > minute:
                    middle = low + (high - low) // (2 * minute) * minute
                    low, high = (
                        (middle, high) if middle.astimezone(place).utcoffset() == before else (low, middle)
                    )
                found[high, before, after] = zone
            at, before = at + week, after
    return found


@pytest.mark.parametrize(
    "window",
    [
        DAY,
        NIGHT,
        GAP,
        Window(time(0, 30), time(1, 30)),
        Window(time(23, 30), time(0, 30)),
        Window(time(0), time(0)),
    ],
    ids=lambda window: f"{window.start:%H.%M}-{window.end:%H.%M}",
)
def test_however_a_clock_is_changed_each_day_opens_once_and_nothing_is_outside(window):
    """Held against clocks read every quarter of an hour: a day is open while they first show its hours."""
    assert len(changes()) > 800
    step, day = timedelta(minutes=15), timedelta(days=1)
    over_night = window.end <= window.start
    for (change, _, _), zone in changes().items():
        place = ZoneInfo(zone)
        steps = [change - day + step * n for n in range(2 * 96)]
        shown = [at.astimezone(place).replace(tzinfo=None) for at in steps]
        hours = []
        for n in range(-1, 4):
            date = shown[0].date() + n * day
            opens = datetime.combine(date, window.start)
            closes = datetime.combine(date + day * over_night, window.end)
            inside = [opens <= clock < closes for clock in shown] + [False]
            first = inside.index(True) if True in inside else 0
            hours += range(first, inside.index(False, first))
        assert len(hours) == len(set(hours))
        assert [n for n, at in enumerate(steps) if allows(at, zone, window)] == sorted(hours), (zone, change)
