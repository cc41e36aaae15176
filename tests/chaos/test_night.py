"""Four hundred questions due after a night; `make chaos ARGS="--night 10000"` for more."""

from __future__ import annotations

from rich.progress import Progress

from tests.chaos.night import live


def test_after_a_night_of_outage_everybody_is_asked_once_and_in_the_hours_of_their_own_day():
    assert live(1, 400, Progress(disable=True)) == []
