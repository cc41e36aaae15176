"""What providers say about us and not about the customer: owners hear of it, and nobody's number is burnt."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from channels.base import Outcome, Outgoing, Refused
from channels.standins import Fault
from tests.product import LUCA, OWNER, Product, eventually, product
from tests.test_lost_answers import ANNA, PIA, ask, state, wait
from tests.test_watchful import receipt

pytestmark = pytest.mark.anyio
HOUR = timedelta(hours=1)


def told(shop: Product, words: str) -> int:
    """How often the owner heard something."""
    return sum(words in text for text in shop.heard(OWNER))


async def test_a_message_stopped_for_our_sake_is_told_once_and_burns_no_number(tmp_path):
    async with product(tmp_path) as shop:
        for number in (LUCA, ANNA):
            shop.world.sms_number(number, error="30034")
        surveys = [await ask(shop, number) for number in (LUCA, ANNA)]

        async def told_of_both() -> bool:
            return [(await shop.survey(one))["state"] for one in surveys] == ["undeliverable"] * 2

        await eventually(told_of_both)
        await shop.hears(OWNER, 1)
        found = await shop.survey(surveys[0])
        assert (found["state"], "30034" in found["reason"]) == ("undeliverable", True)
        await shop.pass_time(hours=22)
        assert (told(shop, "30034"), len(await sent_to(shop, LUCA))) == (1, 1)
        again = await shop.buy("later", customer={"phone": LUCA})
        assert again.json()["survey"]["reason"] == "asked_recently"


async def test_a_phone_that_is_off_is_nothing_owners_hear_of(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.sms_number(LUCA, error="30003")
        await ask(shop, LUCA)
        await shop.quiet()
        await shop.looked()
        assert shop.heard(OWNER) == []


@pytest.mark.parametrize("code", ["21408", "21612", "21999"])
async def test_a_refusal_nobody_foresaw_or_can_mend_is_told_once_and_not_tried_again(tmp_path, code):
    async with product(tmp_path) as shop:
        for number in (LUCA, ANNA):
            shop.world.sms_number(number, error=code)
        survey = await ask(shop, LUCA)
        await ask(shop, ANNA)
        await shop.hears(OWNER, 1)
        assert code in (await shop.survey(survey))["reason"]
        await shop.pass_time(hours=3)
        assert told(shop, code) == 1
        assert not any(LUCA in text for text in shop.heard(OWNER))


async def test_what_is_wrong_with_us_is_told_though_the_next_message_goes_through(tmp_path):
    errors = {ANNA: "30450", PIA: "21606"}
    async with product(tmp_path) as shop:
        for number, error in errors.items():
            shop.world.sms_number(number, error=error)
            await ask(shop, number)
        await ask(shop, LUCA)
        await shop.hears(LUCA, 1)
        await shop.looked()
        for error in errors.values():
            await eventually(lambda error=error: told(shop, error) == 1)
        await wait(shop, 1)
        assert (told(shop, "works again"), shop.fanloop.channels["sms"].fault) == (0, None)
        await shop.pass_time(hours=22)
        assert (told(shop, "30450"), told(shop, "21606")) == (1, 1)


async def test_our_number_not_being_allowed_is_not_tried_the_next_day_and_burns_no_number(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.sms_number(LUCA, error="21606")
        survey = await ask(shop, LUCA)
        assert "sms.from_number" in await shop.hears(OWNER, 1)
        shop.world.phone(LUCA).error = ""
        await shop.pass_time(hours=24)
        assert ((await shop.survey(survey))["state"], shop.heard(LUCA)) == ("undeliverable", [])
        await shop.pass_time(days=31)
        later = (await shop.buy("later", customer={"phone": LUCA})).json()["survey"]
        assert later["state"] == "planned"


async def test_an_account_suspended_once_it_took_a_question_is_told_and_the_question_asked_later(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.sms_number(LUCA, error="30002")
        survey = await ask(shop, LUCA)
        assert "sms.account_sid" in await shop.hears(OWNER, 1)
        assert ((await shop.survey(survey))["state"], await state(shop, survey)) == ("planned", "retry_wait")
        shop.world.phone(LUCA).error = ""
        shop.world.sms_number(ANNA)
        await shop.buy("another", customer={"phone": ANNA})
        shop.fanloop.clock.advance(HOUR)
        await shop.fanloop.ticker.jobs["send:sms"]()
        await eventually(lambda: not shop.fanloop.senders["sms"].busy)
        assert (shop.heard(LUCA), await sent_to(shop, ANNA)) == ([], [])  # no other message is burnt
        end_pause(shop)
        await shop.hears(LUCA, 1)
        await shop.hears(ANNA, 1)
        await shop.world.text(LUCA, "9")
        await shop.hears(LUCA, 2)
        assert ((await shop.survey(survey))["score"], told(shop, "30002")) == (9, 1)


@pytest.mark.parametrize("code", ["30002", "30450"])
async def test_what_was_not_passed_on_and_was_delivered_after_all_is_not_sent_again(tmp_path, code):
    async with product(tmp_path) as shop:
        survey = await ask(shop, LUCA, Fault("lost-callback"))
        [message] = await sent_to(shop, LUCA)
        for status, error in (("failed", code), ("delivered", "")):
            await receipt(shop, message, status, code=error)
            await shop.quiet()
        assert (await state(shop, survey), (await shop.survey(survey))["state"]) == ("delivered", "asked")
        end_pause(shop)
        await shop.pass_time(hours=4)
        assert len(await sent_to(shop, LUCA)) == 1
        await shop.world.text(LUCA, "9")
        await shop.hears(LUCA, 2)
        assert (await shop.survey(survey))["score"] == 9


async def test_a_phone_of_which_nobody_says_why_it_was_not_reached_is_tried_another_day(tmp_path):
    async with product(tmp_path) as shop:
        survey = await ask(shop, LUCA, Fault("lost-callback"))
        [message] = await sent_to(shop, LUCA)
        await receipt(shop, message, "undelivered")
        await shop.quiet()
        assert (await shop.survey(survey))["state"] == "planned"
        await shop.pass_time(hours=21)
        await shop.hears(LUCA, 2)
        assert (await shop.survey(survey))["state"] == "asked"


async def test_a_block_told_by_receipt_is_waited_out_and_tried_three_times_in_all(tmp_path):
    async with product(tmp_path) as shop:
        survey = await ask(shop, LUCA, Fault("lost-callback", times=3))
        for attempt in (1, 2, 3):
            await shop.quiet()
            messages = await sent_to(shop, LUCA)
            assert len(messages) == attempt
            await receipt(shop, messages[-1], "undelivered", attempt=attempt, code="30450")
            await shop.quiet()
            await shop.pass_time(minutes=29)
            assert len(await sent_to(shop, LUCA)) == attempt
            await shop.pass_time(minutes=150)
        assert len(await sent_to(shop, LUCA)) == 3
        found = await shop.survey(survey)
        assert (found["state"], await state(shop, survey)) == ("undeliverable", "undelivered")
        assert told(shop, "SMS pumping") == 1


async def test_refusals_with_the_same_status_are_told_apart_by_their_words(tmp_path, monkeypatch):
    async with product(tmp_path) as shop:
        telegram = shop.fanloop.channels["telegram"]
        send, words = telegram.send, iter(["message is too long", "no rights", "no topic 17", "no topic 18"])

        async def refused(message: Outgoing) -> Outcome:
            owners = message.address == str(OWNER)
            return await send(message) if owners else Refused("400", f"Bad Request: {next(words)}")

        monkeypatch.setattr(telegram, "send", refused)
        for chat in range(1001, 1005):
            shop.world.telegram_user(chat, "Maria")
            await shop.link(chat, f"A-{chat}")
            await shop.quiet()
        assert [text.rpartition(": ")[2] for text in shop.heard(OWNER)] == [
            "message is too long",
            "no rights",
            "no topic 17",
        ]


async def test_what_was_not_sent_twice_is_put_before_the_owner_who_may_have_it_sent(tmp_path):
    async with product(tmp_path) as shop:
        await ask(shop, LUCA)
        survey = await ask(shop, ANNA, Fault("500-before"), Fault("500-before"))
        await wait(shop, 40)
        assert (await state(shop, survey), shop.heard(ANNA)) == ("unknown", [])
        notice = shop.world.phone(OWNER).received[-1]
        for _ in range(2):
            shop.world.press(OWNER, notice.provider_id, notice.buttons[0][0].data)
        await shop.hears(ANNA, 1)
        await shop.pass_time(minutes=30)
        assert await state(shop, survey) in {"accepted", "delivered"}
        assert len(shop.heard(ANNA)) == 1
        assert told(shop, "may not have arrived") == 1


async def test_a_provider_that_answers_nothing_readable_gets_few_messages_and_owners_hear(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.faults.sms += [Fault("500-before")] * 40
        for number in range(40):
            shop.world.sms_number(f"+3933312346{number:02}")
            await shop.buy(f"p{number}", customer={"phone": f"+3933312346{number:02}"})
        shop.fanloop.clock.advance(by=HOUR)
        await shop.hears(OWNER, 1)
        assert told(shop, "no readable answer") == 1
        assert len(shop.world.faults.sms) > 30
        shop.world.faults.sms.clear()
        await shop.hears("+393331234639", 1)
        await shop.looked()
        assert told(shop, "works again") == 1


async def test_an_account_that_is_refused_under_way_is_tried_three_times_at_most(tmp_path):
    async with product(tmp_path, sms={"per_second": 30}) as shop:
        taken = shop.world.carrier.messages
        shop.world.faults.sms.append(broken := Fault("401", times=100, when=lambda _call: len(taken) >= 20))
        for number in range(50):
            await shop.buy(f"p{number}", customer={"phone": f"+3933312346{number:02}"})
        shop.fanloop.clock.advance(by=HOUR)
        await eventually(lambda: broken.times < 100 and not shop.fanloop.senders["sms"].busy)
        assert (len(taken), 100 - broken.times <= 3) == (20, True)


async def test_a_provider_that_wants_us_to_wait_for_long_is_told_and_shown(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.faults.sms.append(Fault("429", seconds=3600))
        await ask(shop, LUCA)
        await shop.looked()
        assert told(shop, "too many requests") == 1
        ready = (await shop.http.get("/readyz")).json()
        assert (ready["status"], ready["channels"]["sms"]["status"]) == ("degraded", "degraded")
        end_pause(shop)
        await shop.pass_time(hours=2)
        await shop.hears(LUCA, 1)
        await shop.looked()
        assert told(shop, "works again") == 1
        assert (await shop.http.get("/readyz")).json()["status"] == "ok"


async def test_a_provider_that_goes_on_asking_us_to_wait_is_told_after_some_minutes(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.faults.sms.append(Fault("429", seconds=1, times=100))
        await ask(shop, LUCA)
        await shop.looked()
        assert shop.heard(OWNER) == []
        for _ in range(3):
            end_pause(shop)
            await shop.pass_time(minutes=2)
            await shop.looked()
        assert told(shop, "too many requests") == 1


async def test_a_provider_that_asks_us_to_wait_again_days_later_is_not_told(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.faults.sms.append(Fault("429", seconds=1, times=1))
        await ask(shop, LUCA)
        assert (await shop.http.post("/api/v1/purchases/p+393331234567/cancel")).status_code == 200
        end_pause(shop)
        await shop.pass_time(days=3)
        shop.world.faults.sms.append(Fault("429", seconds=1, times=1))
        await ask(shop, ANNA)
        await shop.looked()
        assert told(shop, "too many requests") == 0


async def sent_to(shop: Product, number: str) -> list[dict[str, Any]]:
    """What Twilio took for a number."""
    return [one for one in shop.world.carrier.messages.values() if one["to"] == number]


def end_pause(shop: Product) -> None:
    """Let the pause of SMS be over, which goes by a clock that nobody moves."""
    shop.fanloop.senders["sms"]._pacer._paused_until = 0
    shop.fanloop.ticker.wake("send:sms")
