"""The numbers match the published ones, and nothing but whole scores counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Category, Policy
from bot.core.nps import category, differs, interval, nps, tally

COUNTS = st.dictionaries(st.integers(0, 10), st.integers(0, 500))


@pytest.mark.parametrize(
    ("promoters", "passives", "detractors", "low", "high"),
    [(6, 3, 1, 0, 77), (12, 6, 2, 15, 72), (18, 9, 3, 22, 69), (8, 2, 0, 29, 94)],
)
def test_the_interval_is_the_adjusted_wald_one(promoters, passives, detractors, low, high):
    found = interval({10: promoters, 7: passives, 3: detractors})
    assert (round(found[0]), round(found[1])) == (low, high)


@pytest.mark.parametrize("score", range(11))
def test_each_score_has_its_category_under_both_policies(score):
    standard = "promoter" if score >= 9 else "passive" if score >= 7 else "detractor"
    ten_only = "promoter" if score == 10 else "passive" if score >= 7 else "detractor"
    assert category(score) == Category(standard)
    assert category(score, Policy.TEN_ONLY) == Category(ten_only)


@pytest.mark.parametrize("score", [-1, 11, 6.5, 8.5, None, "9"])
def test_what_is_no_score_is_refused_by_name(score):
    with pytest.raises(ValueError, match="whole number from 0 to 10"):
        category(score)


def test_passives_count_below_the_line_and_nobody_is_no_score():
    assert nps({10: 1, 7: 1}) == 50.0
    assert nps({9: 1}, Policy.TEN_ONLY) == 0.0
    assert nps({}) is None
    assert interval({}) is None


def test_a_count_cannot_be_negative():
    with pytest.raises(ValueError, match="-3"):
        tally({9: -3})


def test_fewer_than_ten_answers_are_not_enough_to_show_a_score():
    assert not tally({10: 9}).enough
    assert tally({10: 10}).enough


@given(COUNTS)
def test_the_interval_stays_on_the_scale_and_everybody_is_counted(counts):
    found = tally(counts)
    assert found.n == sum(counts.values())
    assert sum(found.scores.values()) == found.n
    if found.n:
        low, high = found.interval()
        assert -100 <= low < high <= 100
        assert -100 <= found.nps <= 100


def test_an_arrow_needs_more_than_chance():
    assert not differs(tally({10: 15, 5: 15}), tally({10: 18, 5: 12}))
    assert differs(tally({10: 150, 5: 150}), tally({10: 200, 5: 100}))
    assert not differs(tally({}), tally({10: 100}))
