"""A simulated month; `make chaos` lives through as many as there is time for."""

from __future__ import annotations

from tests.chaos.__main__ import live


def test_a_month_of_crashes_and_lost_answers_breaks_no_promise_and_is_the_same_again():
    _, faults, digest, counted = live(1)
    assert faults == []
    assert counted["crashes"] > 10
    assert counted["messages"] > 100
    assert live(1)[2] == digest
