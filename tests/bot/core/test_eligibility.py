"""Who is asked, where, and the one reason why not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from bot.core.eligibility import Facts, Rules, Verdict, decide
from bot.core.model import Customer, Purchase

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = timedelta(days=1)
PURCHASE = Purchase("till", "1", NOW - timedelta(hours=1), amount=Decimal(20))
MARIA = Customer(7, "Maria", "it", "Europe/Rome", phone="+39333", chat="1001")
FACTS = Facts(PURCHASE, MARIA, NOW, ("telegram", "sms"))
RULES = Rules()


def reason(facts: Facts = FACTS, rules: Rules = RULES) -> str | None:
    verdict = decide(facts, rules)
    assert verdict.ask == (verdict.reason is None)
    return verdict.reason and str(verdict.reason)


@pytest.mark.parametrize(
    ("facts", "rules", "why"),
    [
        ({}, {}, None),
        ({"opted_out": True}, {}, "opted_out"),
        ({"purchase": replace(PURCHASE, consent="none")}, {}, "no_consent"),
        ({"purchase": replace(PURCHASE, consent="existing_customer")}, {}, None),
        ({"cancelled": True}, {}, "cancelled"),
        ({"purchase": replace(PURCHASE, at=NOW - 31 * DAY)}, {}, "too_old"),
        ({"purchase": replace(PURCHASE, at=NOW - 30 * DAY)}, {}, None),
        ({}, {"minimum_amount": Decimal("20.01")}, "below_minimum"),
        ({}, {"minimum_amount": Decimal(20)}, None),
        ({"purchase": replace(PURCHASE, amount=None)}, {"minimum_amount": Decimal(1)}, "below_minimum"),
        ({}, {"hold_out": 1.0}, "held_out"),
        ({}, {"sampling": 0.0}, "not_sampled"),
        ({"last_asked_at": NOW - 29 * DAY}, {}, "asked_recently"),
        ({"last_asked_at": NOW - 30 * DAY}, {}, None),
        ({"last_asked_at": NOW}, {"ask_again_after": timedelta(0)}, None),
        ({"open_survey": True}, {}, "question_open"),
        ({"opted_out": True, "cancelled": True, "open_survey": True}, {}, "opted_out"),
        ({"customer": replace(MARIA, phone=None, chat=None)}, {}, "no_address"),
        ({"channels": ()}, {}, "no_address"),
    ],
)
def test_the_strongest_reason_counts(facts, rules, why):
    assert reason(replace(FACTS, **facts), replace(RULES, **rules)) == why


@pytest.mark.parametrize(
    ("facts", "channel", "address"),
    [
        ({}, "telegram", "1001"),
        ({"customer": replace(MARIA, prefers="sms")}, "sms", "+39333"),
        ({"customer": replace(MARIA, prefers="pigeon")}, "telegram", "1001"),
        ({"customer": replace(MARIA, chat=None, prefers="telegram")}, "sms", "+39333"),
        ({"channels": ("sms",)}, "sms", "+39333"),
        ({"unreachable": frozenset({"telegram"})}, "sms", "+39333"),
    ],
)
def test_they_are_asked_where_they_prefer_else_in_the_chat_else_by_sms(facts, channel, address):
    assert decide(replace(FACTS, **facts), RULES) == Verdict(ask=True, channel=channel, address=address)


def test_without_an_address_the_link_is_waited_for_only_where_there_is_telegram():
    nowhere = replace(FACTS, customer=replace(MARIA, phone=None, chat=None))
    assert decide(nowhere, RULES).wait
    assert not decide(replace(nowhere, channels=("sms",)), RULES).wait


def test_sampling_takes_its_share_and_always_the_same_ones():
    rules = replace(RULES, sampling=0.3)
    purchases = [replace(PURCHASE, source_id=str(n)) for n in range(2000)]
    first = [decide(replace(FACTS, purchase=one), rules).ask for one in purchases]
    assert first == [decide(replace(FACTS, purchase=one), rules).ask for one in purchases]
    assert 520 < sum(first) < 680


def test_the_hold_out_is_of_people_and_not_of_purchases():
    rules = replace(RULES, hold_out=0.5)
    decided = {
        decide(replace(FACTS, purchase=replace(PURCHASE, source_id=str(n))), rules).ask for n in range(50)
    }
    assert len(decided) == 1
