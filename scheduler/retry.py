"""How long a message that was surely not sent waits for its next try."""

from __future__ import annotations

from datetime import timedelta

STEPS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2))


def backoff(attempt: int) -> timedelta:
    """The wait after the given attempt, the first being 1: 1, 5, 30 minutes, then 2 hours each.

    >>> backoff(1), backoff(9)
    (datetime.timedelta(seconds=60), datetime.timedelta(seconds=7200))
    """
    return STEPS[min(max(attempt, 1), len(STEPS)) - 1]
