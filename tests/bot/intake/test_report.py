"""A purchase as the outside writes it becomes a report, or everything wrong with it is named."""

from __future__ import annotations

import hashlib
import json
import time
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Buyer, Item
from bot.intake import IntakeError, to_report

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
LEAST = {"source_id": "A-1", "time": "2026-11-20T10:00:00Z"}


def report(data: Any, **more: Any) -> Any:
    settings = {"default_country": "IT", "default_zone": "Europe/Rome", "now": NOW} | more
    return to_report(data, **settings)


def faults(data: Any, **more: Any) -> dict[str, str]:
    with pytest.raises(IntakeError) as caught:
        report(data, **more)
    return {fault.field: fault.problem for fault in caught.value.faults}


def test_an_id_and_a_time_are_enough():
    made = report(LEAST)
    assert made.purchase.source == "api"
    assert made.purchase.source_id == "A-1"
    assert made.purchase.at == datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert made.purchase.touchpoint == "sale"
    assert made.buyer == Buyer()


def test_everything_a_till_knows_is_taken_normalised():
    made = report(
        {
            "source_id": " A-1 ",
            "source": "till 3",
            "time": "2026-11-20T11:30:00+01:00",
            "customer": {
                "id": 7,
                "name": " Maria Rossi ",
                "phone": "333 123 4567",
                "language": "IT-it",
                "time_zone": "Europe/Rome",
                "prefers": "SMS",
                "consent": "existing_customer",
            },
            "store": "Main street",
            "items": [{"sku": "S", "name": "Shoes", "quantity": "2.0", "price": Decimal("44.950")}],
            "amount": 89.9,
            "currency": "eur",
            "touchpoint": "delivery",
        }
    )
    assert made.buyer == Buyer("7", "Maria Rossi", "+393331234567", "it", zone="Europe/Rome", prefers="sms")
    purchase = made.purchase
    assert (purchase.source, purchase.source_id) == ("till 3", "A-1")
    assert purchase.at == datetime(2026, 11, 20, 10, 30, tzinfo=UTC)
    assert purchase.items == (Item("Shoes", "S", Decimal(2), Decimal("44.95")),)
    assert (purchase.amount, purchase.currency) == (Decimal("89.9"), "EUR")
    assert (purchase.touchpoint, purchase.consent) == ("delivery", "existing_customer")


@pytest.mark.parametrize("name", ["source_id", "id", "order_id"])
def test_the_id_goes_by_its_usual_names(name):
    assert report({name: 4512, "time": LEAST["time"]}).purchase.source_id == "4512"


@pytest.mark.parametrize("name", ["time", "at", "purchased_at", "created_at", "timestamp"])
def test_the_time_goes_by_its_usual_names(name):
    assert report({"id": "1", name: LEAST["time"]}).purchase.at == datetime(2026, 11, 20, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "value", "field"),
    [
        ("id", "C", "external_id"),
        ("customer_id", "C", "external_id"),
        ("phone", "+393331234567", "phone"),
        ("phone_number", "+393331234567", "phone"),
        ("mobile", "+393331234567", "phone"),
        ("language", "it", "language"),
        ("lang", "it", "language"),
        ("locale", "it", "language"),
        ("time_zone", "Europe/Rome", "zone"),
        ("timezone", "Europe/Rome", "zone"),
        ("zone", "Europe/Rome", "zone"),
    ],
)
def test_what_is_known_of_the_customer_goes_by_its_usual_names(name, value, field):
    assert getattr(report(LEAST | {"customer": {name: value}}).buyer, field) == value


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-11-20T10:00:00Z", "2026-11-20T10:00:00"),
        ("2026-11-20t10:00:00z", "2026-11-20T10:00:00"),
        ("2026-11-20 10:00:00 +0000", "2026-11-20T10:00:00"),
        ("2026-11-20T10:00:00.123456789Z", "2026-11-20T10:00:00.123456"),
        ("2026-11-20T11:00:00+01:00", "2026-11-20T10:00:00"),
        ("2026-11-20T11:00:00", "2026-11-20T10:00:00"),  # the shop's time
        ("20261120T110000", "2026-11-20T10:00:00"),
        ("2026-11-20", "2026-11-19T23:00:00"),
        ("2026-03-29T02:30:00", "2026-03-29T01:30:00"),  # an hour that was not there
        ("2026-10-25T02:30:00", "2026-10-25T00:30:00"),  # an hour that came twice: its first
    ],
)
def test_times_are_read_as_iso_8601_and_are_the_shops_without_an_offset(written, meant):
    assert report({"id": "1", "time": written}).purchase.at == datetime.fromisoformat(meant).replace(
        tzinfo=UTC
    )


@pytest.mark.parametrize(
    "written",
    ["yesterday", "20/11/2026", "2026-13-01", "", 1700000000, "0001-01-01T00:00:00+14:00", True, [], {}],
)
def test_a_time_that_is_none_is_named(written):
    assert list(faults({"id": "1", "time": written})) == ["time"]


def test_a_day_in_the_future_is_a_clock_gone_wrong_and_less_is_not():
    soon = (NOW + timedelta(hours=23)).isoformat()
    assert report({"id": "1", "time": soon})
    late = (NOW + timedelta(hours=25)).isoformat()
    assert "future" in faults({"id": "1", "time": late})["time"]


def test_everything_wrong_is_named_at_once_with_its_place():
    found = faults(
        {
            "source_id": "",
            "time": "never",
            "customer": {"phone": "call me", "time_zone": "Europe/Roma", "name": "a\x00b", "prefers": "fax"},
            "items": [{"name": "x"}, {"price": "1,50"}],
            "amount": -1,
            "currency": "euro",
            "tme": 1,
        }
    )
    assert found == {
        "source_id": "is missing",
        "time": "is not an ISO 8601 time",
        "customer.name": "has control characters or broken characters in it",
        "customer.phone": "has letters in it",
        "customer.time_zone": "is not a time zone this machine knows",
        "customer.prefers": "is no channel",
        "items[1].name": "is missing",
        "items[1].price": "is not a number",
        "amount": "must not be negative",
        "currency": "is not a currency code",
        "tme": "is unknown",
    }


@pytest.mark.parametrize(
    ("extra", "remedy"),
    [
        ({"tme": 1}, "did you mean time?"),
        ({"phone": "+39"}, "did you mean customer.phone?"),
        ({"customer_phone": "+39"}, "did you mean customer.phone?"),
        ({"customer": {"fone": 1}}, "did you mean zone or phone?"),
        ({"items": [{"name": "x", "prize": 1}]}, "did you mean price?"),
        (
            {"zzz": 1},
            "known: source_id, source, time, customer, store, items, amount, currency, touchpoint, consent",
        ),
    ],
)
def test_an_unknown_field_is_named_with_the_nearest_known_one(extra, remedy):
    with pytest.raises(IntakeError) as caught:
        report(LEAST | extra)
    assert [fault.remedy for fault in caught.value.faults] == [remedy]


def test_the_same_thing_under_two_names_is_refused():
    assert "source_id" in faults(LEAST | {"order_id": "A-2"})["order_id"]


def test_an_unknown_time_zone_is_named_with_the_nearest():
    with pytest.raises(IntakeError) as caught:
        report(LEAST | {"customer": {"zone": "Europe/Roma"}})
    (fault,) = caught.value.faults
    assert (fault.field, fault.value, fault.remedy) == (
        "customer.zone",
        '"Europe/Roma"',
        'write "Europe/Rome"',
    )


@pytest.mark.parametrize(
    "zone", ["Europe", "../etc/passwd", "/etc/localtime", "x" * 5000, "\ud800", "Mars/Olympus"]
)
def test_what_is_no_time_zone_is_refused_whatever_it_is(zone):
    assert list(faults(LEAST | {"customer": {"zone": zone}})) == ["customer.zone"]


@pytest.mark.parametrize(
    ("given_", "amount"),
    [
        (0, "0"),
        ("0", "0"),
        (89, "89"),
        (89.9, "89.9"),
        ("89.90", "89.9"),
        (Decimal("89.900"), "89.9"),
        ("+1.005", "1.005"),
        ("100", "100"),
        (1e2, "100"),
        (10**12, "1000000000000"),
    ],
)
def test_amounts_are_numbers_or_text_with_one(given_, amount):
    assert str(report(LEAST | {"amount": given_}).purchase.amount) == amount


@pytest.mark.parametrize(
    "given_",
    [
        "1,50", "1 000", "1_000", "1e3", "٣", "NaN", "Infinity", "-0.01", -1, float("nan"), float("inf"),
        Decimal("1e999999"), Decimal("1e-999999"), Decimal("NaN"), Decimal("sNaN"), "1.0001", 10**12 + 1,
        pytest.param(10**5000, id="huge"), True, [], {}, "€5",
    ],
)  # fmt: skip
def test_an_amount_that_is_none_is_named(given_):
    assert list(faults(LEAST | {"amount": given_})) == ["amount"]


def test_a_number_that_would_fill_the_memory_when_written_out_is_never_written_out():
    items = [{"name": "x", "price": Decimal("1e-999999"), "quantity": Decimal("1e999999")}] * 400
    started = time.process_time()
    assert faults(LEAST | {"items": items})
    assert time.process_time() - started < 1


@pytest.mark.parametrize("said", ["none", "NO", False, "false", "0", 0])
@pytest.mark.parametrize("where", ["purchase", "customer"])
def test_every_way_of_forbidding_forbids_wherever_it_stands(said, where):
    other = {"consent": "existing_customer"}
    data = (
        LEAST | {"consent": said, "customer": other}
        if where == "purchase"
        else LEAST | other | {"customer": {"consent": said}}
    )
    assert report(data).purchase.consent == "none"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("source_id", "x" * 201),
        ("store", "x" * 201),
        ("touchpoint", "x" * 61),
        ("store", "a\nb"),
        pytest.param("store", "\ud83d", id="surrogate"),
        ("source_id", True),
        ("source_id", 1.5),
        pytest.param("source_id", 10**5000, id="huge"),
        ("source_id", ["A"]),
        ("customer", "Maria"),
        ("customer", ["Maria"]),
        ("items", {"name": "x"}),
        ("items", [{"name": "x"}] * 501),
        ("currency", "€"),
        ("currency", 978),
    ],
)
def test_what_does_not_fit_its_field_is_named(field, value):
    assert list(faults(LEAST | {field: value})) == [field]


@pytest.mark.parametrize("data", [None, [], "x", 1, True, [LEAST]])
def test_what_is_no_object_is_said_to_be_none(data):
    assert faults(data) == {"": "must be a JSON object"}


def test_names_and_numbers_of_people_are_not_repeated_in_the_answer():
    with pytest.raises(IntakeError) as caught:
        report(
            LEAST
            | {"customer": {"name": "Maria\x00Rossi", "phone": "+39 111 1111167", "fone": "+393331234567"}}
        )
    shown = {fault.field: fault.value for fault in caught.value.faults}
    assert shown == {"customer.name": None, "customer.phone": "...67", "customer.fone": None}
    assert "Maria" not in str(caught.value)


def test_words_of_every_script_stay_as_they_are():
    for name in ("Zoë", "李雷", "مريم", "{name.__class__}", "{{7*7}}", "%s", "<b>", "👩‍👩‍👧", "a\u200bb"):
        assert report(LEAST | {"customer": {"name": name}}).buyer.name == name


def test_the_digest_tells_what_was_said_and_not_how_it_was_written():
    one = report(LEAST | {"amount": "89.90", "customer": {"phone": "333 1234567"}, "store": None})
    same = report(
        {
            "order_id": "A-1",
            "at": "2026-11-20T11:00:00",
            "amount": 89.9,
            "customer": {"mobile": "+393331234567"},
        }
    )
    other = report(LEAST | {"amount": "89.91", "customer": {"phone": "333 1234567"}})
    assert one.digest == same.digest
    assert one.digest != other.digest


def test_the_digest_does_not_change_with_the_program():
    # A stored one: with another, every purchase reported again would become a conflict.
    whole = LEAST | {
        "time": "2026-11-20T10:00:00.25Z",
        "customer": {"id": "C-7", "name": "Zoë", "phone": "+393331234567", "language": "it"},
        "items": [{"name": "Shoes", "quantity": 1, "price": "89.90"}],
        "amount": "89.90",
    }
    said = (
        '{"amount":"89.9","customer":{"id":"C-7","language":"it","name":"Zo\\u00eb","phone":"+393331234567"},'
        '"items":[{"name":"Shoes","price":"89.9","quantity":"1"}],"source_id":"A-1",'
        '"time":"2026-11-20T10:00:00.250000Z"}'
    )
    assert report(whole).digest == hashlib.sha256(said.encode()).hexdigest()


def test_the_sender_may_have_a_name_of_its_own():
    assert report(LEAST, default_source="csv").purchase.source == "csv"
    assert report(LEAST | {"source": "till"}, default_source="csv").purchase.source == "till"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
field_names = ["source_id", "id", "time", "customer", "items", "amount", "consent", "currency", "store", "x"]
inner_names = ["phone", "zone", "lang", "name", "id", "prefers", "consent", "sku", "price", "quantity"]


@settings(max_examples=400, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(field_names),
        json_values
        | st.dictionaries(st.sampled_from(inner_names), json_values)
        | st.lists(st.dictionaries(st.sampled_from(inner_names), json_values), max_size=2),
    )
)
def test_nothing_that_can_be_sent_breaks_it_and_every_fault_can_be_answered(data):
    try:
        made = report(data)
    except IntakeError as error:
        for fault in error.faults:
            json.dumps([fault.field, fault.problem, fault.value, fault.remedy], ensure_ascii=False).encode()
    else:
        assert len(made.digest) == 64


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("time", {"time": "2026" + " " * 1_000_000 + "x"}),
        ("customer.time_zone", {"customer": {"time_zone": "Europe/Rome" * 100_000}}),
    ],
)
def test_a_value_that_is_longer_than_any_costs_no_time(name, field):
    began = time.process_time()
    assert list(faults(LEAST | field)) == [name]
    assert time.process_time() - began < 0.2


def test_many_unknown_zones_cost_no_time():
    faults(LEAST | {"customer": {"time_zone": "Europe/Nowhere"}})
    began = time.process_time()
    for number in range(200):
        faults(LEAST | {"customer": {"time_zone": f"Europe/Nowhere{number}"}})
    assert time.process_time() - began < 1
