"""A simulated month; `make chaos` lives through as many as there is time for."""

from __future__ import annotations

from tests.chaos.__main__ import live


def test_a_month_of_crashes_and_lost_answers_breaks_no_promise():
    _, faults, _, counted = live(1)
    assert faults == []
    assert counted["crashes"] > 5
    assert counted["messages"] > 100


def test_the_same_seed_is_the_same_again():
    _, _, digest, counted = live(2, days=10)
    assert counted["crashes"] > 1
    assert [live(2, days=10)[2], live(3, days=10)[2] == digest] == [digest, False]
