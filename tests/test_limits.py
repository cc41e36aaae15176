"""What SMS may cost and where they may go: a till gone wrong does not text the world."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
import sqlalchemy as sa

from channels.standins import Fault
from tests.product import LUCA, MARIA, OWNER, Product, eventually, product

pytestmark = pytest.mark.anyio
AROUND = {"delay": "1h", "send_window": ["00:00", "24:00"], "reminder_after": "off"}


def phone(number: int) -> str:
    """The phone of a buyer."""
    return f"+39333{1000000 + number}"


async def sell(shop: Product, people: int) -> None:
    buyers = [{"phone": phone(n), "language": "en"} for n in range(people)]
    now = shop.fanloop.clock.now().isoformat()
    body = [{"source_id": f"b{n}", "time": now, "customer": who} for n, who in enumerate(buyers)]
    await shop.http.post("/api/v1/purchases", json={"purchases": body})


def texted(shop: Product) -> list[int]:
    """What each text to a customer cost."""
    return [
        int(message["num_segments"])
        for message in shop.world.carrier.messages.values()
        if message["direction"] == "outbound-api"
    ]


async def test_no_more_is_spent_in_a_day_than_the_shop_allows_and_the_rest_goes_the_next_day(tmp_path):
    async with product(tmp_path, survey=AROUND, limits={"segments_per_day": 10}) as shop:
        await sell(shop, 24)
        await shop.pass_time(hours=1)
        assert 8 < sum(texted(shop)) <= 10
        await shop.pass_time(hours=8)
        assert sum(texted(shop)) <= 10
        await shop.pass_time(hours=4)  # past midnight in Rome
        assert 18 < sum(texted(shop)) <= 20
        told = [text for text in shop.heard(OWNER) if "segments" in text]
        assert any("of 10 / day" in text for text in told)
        assert len(told) <= 4  # once when most is spent, once when all is, for each day


async def test_the_month_has_a_limit_of_its_own(tmp_path):
    limits = {"segments_per_day": 4, "segments_per_month": 6}
    async with product(tmp_path, survey=AROUND, limits=limits) as shop:
        await sell(shop, 12)
        await shop.pass_time(hours=1)
        for _ in range(3):  # the 24th to the 27th of November
            await shop.pass_time(hours=24)
        assert sum(texted(shop)) <= 6


async def test_a_refusal_is_confirmed_whatever_has_been_spent(tmp_path):
    async with product(tmp_path, survey=AROUND, limits={"segments_per_day": 1}) as shop:
        await shop.buy("p1", customer={"phone": LUCA})
        await shop.pass_time(hours=1)
        await shop.hears(LUCA, 1)
        await shop.pass_time(hours=1)
        await shop.world.text(LUCA, "9")
        await shop.quiet()
        assert len(shop.heard(LUCA)) == 1  # thanks have to wait
        await shop.world.text(LUCA, "non scrivetemi più")
        assert "Forno" in await shop.hears(LUCA, 2)


async def test_a_request_that_hangs_and_one_that_fails_hold_up_nobody_else(tmp_path):
    async with product(tmp_path, survey=AROUND | {"delay": "0s"}) as shop:
        await sell(shop, 8)
        await eventually(lambda: len(texted(shop)) == 8)
        await shop.quiet()
        for kind, number, state in (("hang-before", 8, "leased"), ("500-before", 9, "unknown")):
            shop.world.faults.sms.append(Fault(kind))
            await shop.buy(kind, customer={"phone": phone(number)})
            found = sa.text(f"SELECT state FROM outbox WHERE address = '{phone(number)}'")
            await eventually(lambda found=found, state=state: _is(shop, found, state))
        await shop.buy("after", customer={"phone": LUCA})
        await eventually(lambda: shop.heard(LUCA), seconds=10)  # before the other gives up
        shop.world.closing.set()  # which it need not


async def _is(shop: Product, query: object, state: str) -> bool:
    return await shop.rows(query) == state


async def test_what_is_sent_again_though_it_may_have_arrived_counts_twice(tmp_path):
    survey = AROUND | {"resend_when_unsure": True}
    async with product(tmp_path, survey=survey, limits={"segments_per_day": 3}) as shop:
        shop.world.faults.sms += [Fault("drop-after"), Fault("lost-callback")]
        shop.world.faults.sms.append(Fault("500-before", on="list", times=1000))
        await shop.buy("p1", customer={"phone": LUCA, "language": "en"})
        await shop.pass_time(hours=1)
        await shop.pass_time(minutes=16)
        await shop.looked()
        await shop.hears(LUCA, 2)
        await sell(shop, 2)
        await shop.pass_time(hours=1)
        assert sum(texted(shop)) == 3


async def test_telegram_costs_nothing_and_goes_on(tmp_path):
    async with product(tmp_path, survey=AROUND, limits={"segments_per_day": 1}) as shop:
        await shop.link(MARIA, "t1", name="Maria")
        await shop.pass_time(hours=1)
        assert len(shop.heard(MARIA)) == 2


@pytest.mark.parametrize(
    ("countries", "asked"), [(["IT"], True), (["GB", "IT"], True), (["GB"], False), ([], True)]
)
async def test_only_the_countries_of_the_shop_are_texted(tmp_path, countries, asked):
    async with product(tmp_path, limits={"countries": countries}) as shop:
        plan = (await shop.buy("c1", customer={"phone": LUCA})).json()["survey"]
        await shop.pass_time(hours=1)
        assert bool(shop.heard(LUCA)) is asked
        if not asked:
            assert (plan["state"], plan["reason"]) == ("waiting", "country_not_allowed")


async def test_who_cannot_be_reached_on_telegram_is_not_texted_in_another_country(tmp_path):
    async with product(tmp_path, limits={"countries": ["GB"]}) as shop:
        survey = (await shop.link(MARIA, "t1", phone=LUCA))["id"]
        await shop.hears(MARIA, 1)
        shop.world.phones.pop(str(MARIA))  # the account is gone
        await shop.pass_time(hours=1)
        assert ((await shop.survey(survey))["state"], shop.heard(LUCA)) == ("undeliverable", [])


async def test_two_messages_to_one_chat_are_a_second_apart(tmp_path):
    async with product(tmp_path, rest=timedelta(seconds=1)) as shop:
        start = time.monotonic()
        await shop.link(MARIA, "m1")
        await shop.hears(MARIA, 1)
        await shop.pass_time(hours=1)
        await shop.hears(MARIA, 2)
        assert time.monotonic() - start >= 1


@pytest.mark.parametrize(
    ("after", "seconds"),
    [
        (timedelta(hours=6, minutes=50), 15 * 60),  # ten minutes before the window closes in Rome
        (timedelta(hours=9), 15 * 60),  # at night
        (timedelta(hours=1), 6 * 3600),
    ],
)
async def test_an_answer_arrives_within_a_quarter_of_an_hour_or_in_the_window(tmp_path, after, seconds):
    async with product(tmp_path) as shop:
        await shop.buy("s1", customer={"phone": LUCA})
        await shop.pass_time(hours=1)
        await shop.hears(LUCA, 1)
        await shop.pass_time(seconds=after.total_seconds())
        await shop.world.text(LUCA, "8")
        await shop.hears(LUCA, 2)
        question, answer = shop.world.phone(LUCA).received
        assert question.lives == pytest.approx(7 * 3600, abs=60)
        assert answer.lives == pytest.approx(seconds, abs=60)
