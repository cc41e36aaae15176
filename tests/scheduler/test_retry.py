"""A message that was surely not sent waits longer each time, up to two hours."""

from __future__ import annotations

from datetime import timedelta

import pytest

from scheduler.retry import backoff


@pytest.mark.parametrize(
    ("attempt", "minutes"), [(0, 1), (1, 1), (2, 5), (3, 30), (4, 120), (5, 120), (10**9, 120)]
)
def test_each_attempt_waits_its_step(attempt, minutes):
    assert backoff(attempt) == timedelta(minutes=minutes)
