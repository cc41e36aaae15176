"""Whose address a call comes from, and how wrong keys are counted."""

from __future__ import annotations

import pytest

from bot.web import callers
from bot.web.callers import MAX_FAILURES, Addresses, Failures


def scope(client, *forwarded):
    headers = [(b"x-forwarded-for", one.encode()) for one in forwarded]
    return {"client": client and (client, 1234), "headers": headers}


@pytest.mark.parametrize(
    ("trusted", "client", "forwarded", "address"),
    [
        ((), "203.0.113.9", (), "203.0.113.9"),
        ((), "203.0.113.9", ("1.2.3.4",), "203.0.113.9"),
        (("10.0.0.0/8",), "203.0.113.9", ("1.2.3.4",), "203.0.113.9"),
        (("10.0.0.0/8",), "10.0.0.1", ("1.2.3.4",), "1.2.3.4"),
        (("10.0.0.0/8",), "10.0.0.1", ("6.6.6.6, 1.2.3.4",), "1.2.3.4"),
        (("10.0.0.0/8",), "10.0.0.1", ("6.6.6.6", "1.2.3.4"), "1.2.3.4"),
        (("10.0.0.0/8",), "10.0.0.1", ("1.2.3.4, 10.0.0.2",), "1.2.3.4"),
        (("10.0.0.0/8",), "10.0.0.1", (), "10.0.0.1"),
        (("10.0.0.0/8",), "10.0.0.1", ("10.0.0.3, 10.0.0.2",), "10.0.0.3"),
        (("10.0.0.0/8",), "10.0.0.1", ("nonsense",), "nonsense"),
        (("::1",), "::1", ("2001:db8:1:2:3:4:5:6",), "2001:db8:1:2::/64"),
        ((), "2001:db8:1:2:aaaa::1", (), "2001:db8:1:2::/64"),
        ((), "::ffff:203.0.113.9", (), "203.0.113.9"),
        ((), None, (), "local"),
    ],
)
def test_an_address_is_believed_only_as_far_as_our_own_proxies_wrote_it(trusted, client, forwarded, address):
    assert Addresses(trusted).of(scope(client, *forwarded)) == address


def test_after_twenty_failures_a_caller_waits_out_the_minute_since_the_first():
    failures = Failures()
    for number in range(MAX_FAILURES):
        assert failures.wait("a", number) == 0
        failures.add("a", number)
    assert failures.wait("a", 20) == 40
    assert failures.wait("b", 20) == 0
    assert failures.wait("a", 60) == 0
    failures.add("a", 60)
    assert failures.wait("a", 60) == 1  # the second failure was at 1


def test_no_more_than_twenty_are_served_in_any_minute():
    failures, served = Failures(), []
    for quarter in range(1200):
        now = quarter / 4
        if not failures.wait("a", now):
            failures.add("a", now)
            served.append(now)
    assert all(later - first >= 60 for first, later in zip(served, served[MAX_FAILURES:], strict=False))


def test_a_crowd_of_addresses_does_not_fill_the_memory(monkeypatch):
    monkeypatch.setattr(callers, "MAX_ADDRESSES", 100)
    failures = Failures()
    for number in range(1000):
        failures.add(str(number), number)
    assert len(failures._times) <= 100
