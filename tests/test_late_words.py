"""What people said earlier and we hear later changes nothing that was said since."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.storage import readings
from channels.base import Delivery
from channels.standins import Fault
from scheduler import outbox
from scheduler.outbox import outbox as messages
from tests.product import LUCA, MARIA, OWNER, Product, product
from tests.test_lost_answers import ANNA, ask, state, wait
from tests.test_watchful import receipt

pytestmark = pytest.mark.anyio


async def unheard(shop: Product, text: str) -> None:
    """Somebody texts, and no webhook tells."""
    account = shop.world.carrier.account
    webhook, account.webhook = account.webhook, ""
    await shop.world.text(LUCA, text)
    account.webhook = webhook


async def test_a_start_that_is_fetched_late_takes_back_no_later_stop(tmp_path):
    async with product(tmp_path) as shop:
        await ask(shop, LUCA)
        await shop.world.text(LUCA, "non scrivetemi più")
        await shop.quiet()
        await shop.pass_time(minutes=2)
        await unheard(shop, "START")
        await shop.pass_time(minutes=2)
        await shop.world.text(LUCA, "basta messaggi")
        await shop.quiet()
        heard = len(shop.heard(LUCA))
        await wait(shop, 16)
        assert (await shop.buy("x", customer={"phone": LUCA})).json()["survey"]["reason"] == "opted_out"
        assert len(shop.heard(LUCA)) == heard


async def test_a_stop_and_a_start_fetched_together_count_in_their_order(tmp_path):
    async with product(tmp_path) as shop:
        await ask(shop, LUCA)
        await unheard(shop, "non scrivetemi più")
        await shop.pass_time(minutes=2)
        await unheard(shop, "START")
        await wait(shop, 16)
        assert (await shop.buy("x", customer={"phone": LUCA})).json()["survey"]["reason"] != "opted_out"


async def test_a_stop_that_is_fetched_late_was_taken_back_by_a_start_read_before(tmp_path):
    async with product(tmp_path) as shop:
        await ask(shop, LUCA)
        await unheard(shop, "non scrivetemi più")
        await shop.pass_time(minutes=2)
        await shop.world.text(LUCA, "START")
        await wait(shop, 16)
        assert (await shop.buy("x", customer={"phone": LUCA})).json()["survey"]["reason"] != "opted_out"
        await shop.world.text(LUCA, "basta messaggi")
        await shop.quiet()
        assert (await shop.buy("y", customer={"phone": LUCA})).json()["survey"]["reason"] == "opted_out"


async def test_a_score_that_is_fetched_late_overwrites_no_later_one(tmp_path):
    async with product(tmp_path) as shop:
        survey = await ask(shop, LUCA)
        await unheard(shop, "3")
        await shop.pass_time(minutes=2)
        await shop.world.text(LUCA, "9")
        await shop.quiet()
        heard = len(shop.heard(LUCA))
        await wait(shop, 16)
        record = await shop.survey(survey)
        assert record["score"] == 9
        assert len([one for one in record["messages"] if one["direction"] == "in"]) == 2
        assert len(shop.heard(LUCA)) == heard


async def test_a_stop_heard_twice_is_not_lifted_by_a_start_between_the_two(tmp_path):
    async with product(tmp_path) as shop:
        await ask(shop, LUCA)
        await unheard(shop, "non scrivetemi più")
        await shop.pass_time(minutes=2)
        await unheard(shop, "START")
        await shop.pass_time(minutes=2)
        await shop.world.text(LUCA, "basta messaggi")
        await shop.quiet()
        await wait(shop, 16)
        assert (await shop.buy("x", customer={"phone": LUCA})).json()["survey"]["reason"] == "opted_out"


async def test_of_many_answers_the_one_written_last_counts_however_late_the_others_come(tmp_path):
    async with product(tmp_path) as shop:
        survey = await ask(shop, LUCA)
        await shop.world.text(LUCA, "3")
        await shop.pass_time(minutes=2)
        await unheard(shop, "5")
        await shop.pass_time(minutes=2)
        await shop.world.text(LUCA, "9")
        await wait(shop, 16)
        record = await shop.survey(survey)
        assert record["score"] == 9
        assert len([one for one in record["messages"] if one["direction"] == "in"]) == 3


async def test_what_was_taken_for_not_sent_and_arrived_all_the_same_is_answered_and_not_asked_again(tmp_path):
    async with product(tmp_path) as shop:
        await ask(shop, LUCA)
        survey = await ask(shop, ANNA, Fault("drop-after"), Fault("lost-callback"))
        listed = dict(shop.world.carrier.messages)
        for sid in [sid for sid, one in listed.items() if one["to"] == ANNA]:
            del shop.world.carrier.messages[sid]  # the list lags
        # It may go out again only tomorrow.
        await shop.database.write(lambda tx: tx.execute(messages.update().values(zone="Pacific/Kiritimati")))
        await wait(shop, 14)
        assert await state(shop, survey) in {"retry_wait", "planned", "queued"}
        await shop.world.text(ANNA, "9")
        await shop.hears(ANNA, 2)
        await shop.quiet()
        assert (await shop.survey(survey))["score"] == 9
        await shop.pass_time(hours=24)
        assert sum("0" in text and "10" in text for text in shop.heard(ANNA)) == 1


async def test_a_receipt_that_comes_late_takes_the_second_try_back(tmp_path):
    async with product(tmp_path) as shop:
        survey = (await shop.buy("r", customer={"phone": LUCA})).json()["survey"]["id"]
        values = {"state": "retry_wait", "requeued": True, "attempt": 1}
        await shop.database.write(lambda tx: tx.execute(messages.update().values(values)))
        row = await shop.rows(sa.select(messages.c.id))
        receipt = Delivery("sms", "SM1", "delivered", token=f"{row}-1")
        now = shop.fanloop.clock.now()
        await shop.database.write(lambda tx: outbox.receive(tx, [receipt], now))
        await shop.pass_time(hours=2)
        assert await state(shop, survey) == "delivered"
        assert shop.heard(LUCA) == []


async def test_an_owner_decides_after_what_customers_said_in_the_same_batch(tmp_path):
    async with product(tmp_path) as shop:
        survey = (await shop.link(MARIA, "t1", name="Maria"))["id"]
        await shop.hears(MARIA, 1)
        await shop.pass_time(hours=1)
        await shop.hears(MARIA, 2)
        for number in range(3):
            shop.world.type(MARIA, f"{number}-{number + 1}")
            await shop.quiet()
        alert = shop.world.phone(OWNER).received[-1]
        shop.world.press(OWNER, alert.provider_id, f"r:{survey}:3")
        shop.world.type(MARIA, "servizio lento")
        await shop.quiet()
        record = await shop.survey(survey)
        assert record["score"] == 3
        assert await shop.database.read(lambda tx: readings.last_of(tx, survey))


@pytest.mark.parametrize("data", ["k:5:x", "k:", "r:1:11", "r:x:3", "h:", "h:all", "k:" + "9" * 30, "z:1"])
async def test_button_data_that_nobody_made_does_nothing(tmp_path, data):
    async with product(tmp_path) as shop:
        await shop.link(MARIA, "t1", name="Maria")
        await shop.hears(MARIA, 1)
        await shop.pass_time(hours=1)
        await shop.hears(MARIA, 2)
        shop.world.type(MARIA, "2")
        await shop.hears(OWNER, 1)
        shop.world.press(OWNER, shop.world.phone(OWNER).received[0].provider_id, data)
        await shop.quiet()
        assert await shop.rows(sa.text("SELECT count(*) FROM inbox WHERE state = 'parked'")) == 0
        assert (await shop.http.get("/api/v1/cases")).json()["items"][0]["state"] == "open"


async def test_an_owner_who_types_a_decision_hears_of_it(tmp_path):
    async with product(tmp_path) as shop:
        await shop.link(MARIA, "t1", name="Maria")
        await shop.hears(MARIA, 1)
        await shop.pass_time(hours=1)
        await shop.hears(MARIA, 2)
        shop.world.type(MARIA, "2")
        await shop.hears(OWNER, 1)
        case = (await shop.http.get("/api/v1/cases")).json()["items"][0]["id"]
        for typed in ("/settle", "/settle 999"):
            shop.world.type(OWNER, typed)
            await shop.quiet()
            assert f"Case {case}" in shop.heard(OWNER)[-1]
        shop.world.type(OWNER, f"/settle {case}")
        await shop.quiet()
        assert shop.heard(OWNER)[-1] == f"Case {case} settled by Anna."


async def test_nothing_ends_while_everything_is_held(tmp_path):
    async with product(tmp_path) as shop:
        survey = (await shop.buy("h", customer={"phone": LUCA})).json()["survey"]["id"]
        at = shop.fanloop.clock.now()
        from bot.flows import hold

        await shop.database.write(lambda tx: hold.begin(tx, shop.fanloop.inbox._shop, "a clock", at))
        shop.fanloop.clock.advance(timedelta(days=9))
        await shop.fanloop.ticker.jobs["surveys"]()
        assert (await shop.survey(survey))["state"] == "planned"


async def test_an_angry_customer_who_gives_no_number_reaches_the_owner(tmp_path):
    async with product(tmp_path) as shop:
        await ask(shop, LUCA)
        await shop.world.text(LUCA, "pane ammuffito")
        await shop.quiet()
        await shop.world.text(LUCA, "mai più, una vergogna")
        assert "vergogna" in await shop.hears(OWNER, 1)


async def test_what_was_written_before_the_question_and_fetched_after_it_is_no_answer_to_it(tmp_path):
    async with product(tmp_path, survey={"delay": "14m"}) as shop:
        await ask(shop, ANNA)  # a message that surely was sent
        survey = (await shop.buy("early", customer={"phone": LUCA})).json()["survey"]["id"]
        await unheard(shop, "3")
        await shop.pass_time(minutes=14)
        await shop.hears(LUCA, 1)
        await wait(shop, 16)
        record = await shop.survey(survey)
        assert (record["state"], record["score"]) == ("asked", None)
        assert any("3" in text for text in shop.heard(OWNER))  # a person reads it
        await shop.world.text(LUCA, "9")
        await shop.quiet()
        assert (await shop.survey(survey))["score"] == 9


async def test_a_stop_that_is_fetched_late_ends_nothing_that_came_after_a_start_read_before(tmp_path):
    async with product(tmp_path, survey={"ask_again_after": "0s", "delay": "1m"}) as shop:
        before = await ask(shop, LUCA)
        await unheard(shop, "non scrivetemi più")
        await shop.pass_time(minutes=2)
        await shop.world.text(LUCA, "START")
        await shop.quiet()
        after = (await shop.buy("after", customer={"phone": LUCA})).json()["survey"]["id"]
        heard = len(shop.heard(LUCA))
        await wait(shop, 16)
        await shop.pass_time(hours=1)
        assert [(await shop.survey(one))["state"] for one in (before, after)] == ["opted_out", "asked"]
        assert len(shop.heard(LUCA)) == heard + 1  # the new question; what was taken back is not confirmed
        await shop.world.text(LUCA, "9")
        await shop.quiet()
        assert (await shop.survey(after))["score"] == 9


async def test_a_start_of_who_had_not_refused_is_no_answer_to_the_question(tmp_path):
    async with product(tmp_path) as shop:
        survey = await ask(shop, LUCA)
        await shop.world.text(LUCA, "START")
        await shop.quiet()
        assert await shop.rows(sa.text("SELECT count(*) FROM outbox WHERE kind = 'answer'")) == 0
        assert ((await shop.survey(survey))["state"], shop.heard(OWNER)) == ("asked", [])


async def test_a_receipt_that_tells_late_of_a_refusal_takes_back_no_later_start(tmp_path):
    async with product(tmp_path) as shop:
        survey = await ask(shop, LUCA, Fault("lost-callback"))
        [message] = [one for one in shop.world.carrier.messages.values() if one["to"] == LUCA]
        await shop.pass_time(minutes=2)
        await shop.world.text(LUCA, "START")
        await shop.quiet()
        await shop.pass_time(minutes=2)
        await receipt(shop, message, "failed", code="21610")
        await shop.quiet()
        assert (await shop.survey(survey))["state"] == "opted_out"
        assert (await shop.buy("x", customer={"phone": LUCA})).json()["survey"]["reason"] != "opted_out"


async def test_a_refusal_takes_back_no_alert_that_is_still_to_go_out(tmp_path):
    async with product(tmp_path) as shop:
        await ask(shop, LUCA)
        shop.world.faults.telegram.append(Fault("429", seconds=60))
        await shop.world.text(LUCA, "who are you?")
        await shop.hears(LUCA, 2)
        await shop.world.text(LUCA, "who are you?")  # who asks again is put before a person
        await shop.quiet()
        await shop.world.text(LUCA, "stop texting me")
        await shop.quiet()
        assert shop.heard(OWNER) == []
        shop.fanloop.senders["telegram"]._pacer._paused_until = 0
        await shop.pass_time(minutes=2)
        assert "who are you" in await shop.hears(OWNER, 1)
