"""Days and moments in a query mean the shop's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.web.selection import EARLIEST, LATEST, first_moment, last_moment

ROME = "Europe/Rome"


def utc(*parts):
    return datetime(*parts, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-11-20", utc(2026, 11, 19, 23), utc(2026, 11, 20, 23)),
        ("2026-03-29", utc(2026, 3, 28, 23), utc(2026, 3, 29, 22)),  # a day of 23 hours
        ("2026-10-25", utc(2026, 10, 24, 22), utc(2026, 10, 25, 23)),  # and one of 25
        ("2026-11-20T12:00", utc(2026, 11, 20, 11), utc(2026, 11, 20, 11)),
        ("2026-11-20T12:00Z", utc(2026, 11, 20, 12), utc(2026, 11, 20, 12)),
        ("2026-12-31", utc(2026, 12, 30, 23), utc(2026, 12, 31, 23)),
    ],
)
def test_a_day_alone_is_the_whole_day_in_the_shops_time(text, first, last):
    assert first_moment(text, ROME) == first
    assert last_moment(text, ROME) == last


def test_the_ends_of_time_are_no_error():
    assert first_moment("0001-01-01", ROME) == EARLIEST
    assert last_moment("9999-12-31", ROME) == LATEST
    assert last_moment("9999-12-31T23:59:59", "America/New_York") == LATEST


def test_nothing_said_is_no_limit():
    assert first_moment(None, ROME) is None
    assert last_moment(None, ROME) is None
