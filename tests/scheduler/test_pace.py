"""No provider gets more in any second than it takes."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.base import Pace
from scheduler.pace import Pacer

SECOND = timedelta(seconds=1)


@given(
    st.floats(0.1, 50), st.lists(st.tuples(st.floats(0, 0.7), st.integers(1, 4)), min_size=1, max_size=200)
)
def test_no_window_ever_holds_more_than_the_rate(rate, gaps):
    pacer = Pacer(Pace(rate, timedelta(0)))
    t, starts, most = 0.0, [], max(1, int(rate))
    within = most / rate
    for gap, cost in gaps:
        t += gap
        for _ in range(pacer.free(t)):
            pacer.started("x", t, cost)
            starts.append((t, cost))
    for start, _ in starts:
        began = [cost for other, cost in starts if start <= other < start + within]
        assert len(began) <= most
    within_rate = rate * (starts[-1][0] - starts[0][0]) + most
    assert sum(cost for _, cost in starts) <= within_rate + 4 * most  # by what began last it may run over


def test_a_message_of_two_segments_takes_twice_the_time():
    pacer = Pacer(Pace(1, timedelta(0)))
    t = 0.0
    for _ in range(10):
        t += pacer.ready_in(t).total_seconds()
        assert pacer.free(t) == 1
        pacer.started("x", t, 2)
    assert t == pytest.approx(18)


def test_a_message_can_start_when_it_says_so():
    pacer = Pacer(Pace(2, timedelta(0)))
    pacer.started("a", 10.0)
    pacer.started("b", 10.4)
    assert pacer.free(10.5) == 0
    wait = pacer.ready_in(10.5).total_seconds()
    assert wait == pytest.approx(0.5)
    assert pacer.free(10.5 + wait) == 1


def test_a_chat_rests_and_others_do_not():
    pacer = Pacer(Pace(30, SECOND))
    pacer.started("a", 5.0)
    assert pacer.resting(5.9) == ["a"]
    assert pacer.resting(6.1) == []


def test_a_chat_told_to_wait_rests_that_long():
    pacer = Pacer(Pace(30, SECOND))
    pacer.rest("a", 0.0, timedelta(seconds=7))
    assert pacer.resting(6.9) == ["a"]
    assert pacer.resting(7.1) == []


def test_a_pause_holds_the_whole_channel_and_a_shorter_one_does_not_end_it():
    pacer = Pacer(Pace(30, SECOND))
    pacer.pause(0.0, timedelta(seconds=10))
    pacer.pause(0.0, timedelta(seconds=2))
    assert pacer.free(9.9) == 0
    assert pacer.ready_in(4.0) == timedelta(seconds=6)
    assert pacer.free(10.0) == 30


def test_a_pause_with_room_to_spare_ends_when_it_ends():
    pacer = Pacer(Pace(30, SECOND))
    pacer.started("a", 0.0)
    pacer.pause(0.0, timedelta(seconds=10))
    assert pacer.ready_in(1.0) == timedelta(seconds=9)


def test_a_wait_is_never_rounded_to_nothing_while_nothing_may_start():
    pacer = Pacer(Pace(1, SECOND))
    pacer.started("a", 0.0)
    assert pacer.free(1 - 1e-13) == 0
    assert pacer.ready_in(1 - 1e-13) > timedelta(0)


def test_an_address_that_takes_few_a_minute_rests_until_its_minute_is_over():
    pacer = Pacer(Pace(30, SECOND, per_minute=lambda address: 20 if address == "group" else None))
    starts, t = [], 0.0
    while len(starts) < 45:
        if "group" not in pacer.resting(t):
            pacer.started("group", t)
            starts.append(t)
        assert "other" not in pacer.resting(t)
        t += max(0.01, pacer.ready_in(t).total_seconds())
    assert starts[19] < 20  # at once, as long as it takes them
    assert all(later - earlier > 60 for earlier, later in zip(starts, starts[20:], strict=False))
