"""What customers live through, seen from their phones and the API."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from bot.flows import hold
from bot.storage.schema import customers, refusals, responses
from channels.base import Event
from channels.standins import Fault
from tests.product import LUCA, MARIA, OWNER, product

pytestmark = pytest.mark.anyio


async def asked_on_telegram(shop) -> int:
    survey = await shop.link(MARIA, "r1", name="Maria Rossi", language="it")
    await shop.hears(MARIA, 1)
    await shop.pass_time(hours=1)
    await shop.hears(MARIA, 2)
    return survey["id"]


async def asked_by_sms(shop, source_id: str = "s1", phone: str = LUCA) -> int:
    survey = (await shop.buy(source_id, customer={"phone": phone, "name": "Luca"})).json()["survey"]
    await shop.pass_time(hours=1)
    await shop.quiet()
    return survey["id"]


def question(shop, chat: int = MARIA):
    return next(entry for entry in shop.world.phone(chat).received if entry.buttons)


async def test_a_button_is_a_score_and_the_follow_up_offers_causes(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_on_telegram(shop)
        asked = question(shop)
        labels = [button.label for row in asked.buttons for button in row]
        assert labels == [str(score) for score in range(11)]
        shop.world.press(
            MARIA, asked.provider_id, next(b.data for r in asked.buttons for b in r if b.label == "3")
        )
        await shop.hears(MARIA, 3)
        followup = shop.world.phone(MARIA).received[-1]
        causes = [button for row in followup.buttons for button in row]
        assert len(causes) == 7
        shop.world.press(MARIA, followup.provider_id, causes[0].data)
        await shop.hears(MARIA, 4)
        found = await shop.survey(survey)
        assert (found["score"], found["cause"]) == (3, "product")


async def test_pressing_twice_scores_once(tmp_path):
    async with product(tmp_path) as shop:
        await asked_on_telegram(shop)
        asked = question(shop)
        data = asked.buttons[0][2].data
        for _ in range(3):
            shop.world.press(MARIA, asked.provider_id, data)
        await shop.hears(MARIA, 3)
        await shop.quiet()
        assert len(shop.heard(MARIA)) == 3
        assert len(shop.heard(OWNER)) == 1


async def test_a_button_of_somebody_elses_survey_scores_nothing(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_on_telegram(shop)
        shop.world.telegram_user(666, "Mallory", started=True)
        forged = question(shop)
        shop.world.phone(666).entries.append(forged)
        shop.world.press(666, forged.provider_id, forged.buttons[0][0].data)
        await shop.hears(666, 2)
        assert (await shop.survey(survey))["score"] is None


async def test_a_changed_mind_counts_and_the_history_is_kept(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_by_sms(shop)
        await shop.world.text(LUCA, "2")
        await shop.hears(LUCA, 2)
        await shop.world.text(LUCA, "anzi 9")
        await shop.hears(LUCA, 3)
        await shop.quiet()
        assert (await shop.survey(survey))["score"] == 9
        query = sa.select(responses.c.score).order_by(responses.c.id)
        assert list(await shop.database.read(lambda tx: tx.scalars(query))) == [2, 9]
        assert (await shop.http.get("/api/v1/nps")).json()["promoters"] == 1
        cases = (await shop.http.get("/api/v1/cases")).json()
        assert [case["state"] for case in next(iter(v for v in cases.values() if isinstance(v, list)))] == [
            "settled"
        ]


async def test_unclear_is_asked_again_twice_and_then_a_person_takes_over(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_by_sms(shop)
        for n, text in enumerate(["6,5", "tra 7 e 8", "15"], 2):
            await shop.world.text(LUCA, text)
            await shop.hears(LUCA, n)
        await shop.quiet()
        assert (await shop.survey(survey))["state"] == "handed_over"
        assert len(shop.heard(OWNER)) == 1


async def test_a_comment_first_is_thanked_and_the_number_asked_for_once(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_by_sms(shop)
        await shop.world.text(LUCA, "buonissimo")
        await shop.hears(LUCA, 2)
        await shop.world.text(LUCA, "davvero")
        await shop.quiet()
        assert len(shop.heard(LUCA)) == 2
        await shop.world.text(LUCA, "10")
        await shop.hears(LUCA, 3)
        found = await shop.survey(survey)
        assert found["score"] == 10
        assert "buonissimo" in found["comment"]


@pytest.mark.parametrize(
    "content",
    [
        {"text": "3, awful", "forward_origin": {"type": "user", "sender_user": {"id": 5}, "date": 1}},
        {"photo": [{}], "caption": "STOP", "forward_origin": {"type": "channel", "date": 1}},
        {"contact": {"phone_number": "393331234567", "first_name": "Maria", "user_id": MARIA}},
    ],
)
async def test_what_is_nobodys_answer_is_taken_as_a_photo_is(tmp_path, content):
    async with product(tmp_path) as shop:
        survey = await asked_on_telegram(shop)
        chat = {"chat": {"id": MARIA, "type": "private"}, "from": {"id": MARIA}}
        for number, sent in enumerate([content, {"photo": [{}]}]):
            shop.world.updates.put("message", {"message_id": 900 + number, **chat, **sent}, str(MARIA))
            assert "E con un numero?" in await shop.hears(MARIA, 3)
        await shop.quiet()
        found = await shop.survey(survey)
        assert (found["state"], found["score"], found["comment"] or "") == ("asked", None, "")
        assert (len(shop.heard(MARIA)), shop.heard(OWNER)) == (3, [])


async def test_a_provider_keyword_is_confirmed_by_the_provider_alone(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_by_sms(shop)
        await shop.world.text(LUCA, "STOP")
        await shop.quiet()
        assert (await shop.survey(survey))["state"] == "opted_out"
        ours = [entry for entry in shop.world.phone(LUCA).received if entry.kind == "text"]
        assert len(ours) == 1  # the question
        await shop.pass_time(days=8)
        assert [entry for entry in shop.world.phone(LUCA).received if entry.kind == "text"] == ours


async def test_a_refusal_said_again_is_not_confirmed_again(tmp_path):
    async with product(tmp_path) as shop:
        await asked_by_sms(shop)
        await shop.world.text(LUCA, "9")
        await shop.hears(LUCA, 2)
        for text in ("non scrivetemi più", "basta messaggi", "non scrivetemi più"):
            await shop.world.text(LUCA, text)
            await shop.quiet()
        assert len(shop.heard(LUCA)) == 3


async def test_start_lifts_a_refusal_for_what_comes_and_nothing_else(tmp_path):
    async with product(tmp_path) as shop:
        await asked_by_sms(shop)
        await shop.world.text(LUCA, "non scrivetemi più")
        await shop.hears(LUCA, 2)
        refused = (await shop.buy("s2", customer={"phone": LUCA})).json()["survey"]
        assert refused["reason"] == "opted_out"
        await shop.world.text(LUCA, "START")
        await shop.quiet()
        assert (await shop.survey(refused["id"]))["state"] == "not_asked"
        await shop.pass_time(days=31)
        assert (await shop.buy("s3", customer={"phone": LUCA})).json()["survey"]["state"] == "planned"


async def test_who_refuses_on_one_channel_is_not_asked_on_another_under_any_name(tmp_path):
    async with product(tmp_path) as shop:
        await shop.link(MARIA, "s1", id="C1", phone=LUCA)
        await shop.hears(MARIA, 1)
        shop.world.type(MARIA, "/stop")
        await shop.hears(MARIA, 2)
        await shop.quiet()
        again = (await shop.buy("s2", customer={"id": "C2", "phone": LUCA})).json()["survey"]
        assert (again["state"], again["reason"]) == ("not_asked", "opted_out")


async def test_blocking_the_bot_is_a_refusal(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_on_telegram(shop)
        shop.world.block(MARIA)
        await shop.quiet()
        assert (await shop.survey(survey))["state"] == "opted_out"
        count = sa.select(sa.func.count()).select_from(refusals)
        assert await shop.rows(count) == 1


async def test_an_edited_answer_counts_within_ten_minutes(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_on_telegram(shop)
        message = shop.world.type(MARIA, "3")
        await shop.hears(MARIA, 3)
        await shop.pass_time(minutes=5)
        shop.world.edit(MARIA, message, "8")
        await shop.quiet()
        assert (await shop.survey(survey))["score"] == 8
        await shop.pass_time(minutes=6)
        shop.world.edit(MARIA, message, "1")
        await shop.quiet()
        assert (await shop.survey(survey))["score"] == 8


async def test_an_answer_on_another_channel_reaches_the_open_question(tmp_path):
    async with product(tmp_path) as shop:
        survey = await shop.link(MARIA, "r1", name="Maria", phone=LUCA)
        await shop.hears(MARIA, 1)
        await shop.pass_time(hours=1)
        await shop.hears(MARIA, 2)
        assert shop.heard(LUCA) == []
        await shop.world.text(LUCA, "9")
        await shop.hears(LUCA, 1)
        found = await shop.survey(survey["id"])
        assert (found["score"], found["scored_via"]) == (9, "sms")


async def test_a_link_binds_whoever_opens_it_first_and_tells_others_nothing(tmp_path):
    async with product(tmp_path) as shop:
        answer = (await shop.buy("r1", customer={"name": "Maria Rossi"})).json()
        token = answer["telegram_link"].partition("start=")[2]
        shop.world.telegram_user(666, "Mallory")
        shop.world.open_link(MARIA, token)
        await shop.hears(MARIA, 1)
        shop.world.open_link(666, token)
        other = await shop.hears(666, 1)
        assert "Maria" not in other
        await shop.pass_time(hours=1)
        await shop.hears(MARIA, 2)
        assert len(shop.heard(666)) == 1


async def test_a_cancelled_purchase_is_not_asked_about(tmp_path):
    async with product(tmp_path) as shop:
        answer = await shop.buy("s1", customer={"phone": LUCA})
        cancelled = await shop.http.post("/api/v1/purchases/s1/cancel")
        assert cancelled.json()["survey"]["state"] == "cancelled"
        await shop.pass_time(days=3)
        assert shop.heard(LUCA) == []
        assert (await shop.survey(answer.json()["survey"]["id"]))["state"] == "cancelled"


async def test_a_second_purchase_soon_after_is_not_asked_about(tmp_path):
    async with product(tmp_path) as shop:
        await shop.buy("s1", customer={"phone": LUCA})
        open_ = (await shop.buy("s2", customer={"phone": LUCA})).json()["survey"]
        assert open_["reason"] == "question_open"
        await shop.pass_time(hours=1)
        await shop.pass_time(days=9)
        recent = (await shop.buy("s3", customer={"phone": LUCA})).json()["survey"]
        assert recent["reason"] == "asked_recently"


async def test_a_question_due_at_night_waits_for_the_morning_of_the_customer(tmp_path):
    evening = datetime(2026, 11, 24, 18, 45, tzinfo=UTC)  # 19:45 in Rome
    async with product(tmp_path, start=evening) as shop:
        rome = (await shop.buy("s1", customer={"phone": LUCA})).json()["survey"]
        assert rome["due_at"].startswith("2026-11-25T08:00")
        await shop.pass_time(hours=13)
        assert shop.heard(LUCA) == []
        await shop.pass_time(minutes=20)
        assert len(shop.heard(LUCA)) == 1


async def test_an_answer_to_what_was_just_written_goes_out_at_any_hour(tmp_path):
    async with product(tmp_path) as shop:
        await asked_by_sms(shop)
        await shop.pass_time(hours=11)  # one at night
        await shop.world.text(LUCA, "4")
        await shop.hears(LUCA, 2)


async def test_a_message_nobody_asked_for_goes_to_the_owner_and_is_noted_once_a_day(tmp_path):
    async with product(tmp_path) as shop:
        await asked_by_sms(shop)
        await shop.world.text(LUCA, "9")
        await shop.hears(LUCA, 2)
        await shop.pass_time(days=20)
        await shop.world.text(LUCA, "ho dimenticato il cappello da voi")
        await shop.hears(LUCA, 3)
        await shop.world.text(LUCA, "grazie")
        await shop.quiet()
        assert len(shop.heard(LUCA)) == 3


async def test_strangers_are_kept_and_never_chatted_with(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.sms_number("+393470000000", "Nobody")
        await shop.world.text("+393470000000", "ciao, 7")
        await shop.quiet()
        assert shop.heard("+393470000000") == []


async def test_erratic_purchases_are_refused_with_the_field(tmp_path):
    async with product(tmp_path) as shop:
        wrong = await shop.buy("s1", customer={"phone": "12"})
        assert wrong.status_code == 422
        assert "phone" in wrong.text
        future = await shop.buy("s1", time="2027-01-01T00:00:00Z", customer={"phone": LUCA})
        assert future.status_code == 422
        old = (await shop.buy("s1", time="2024-01-01T00:00:00Z", customer={"phone": LUCA})).json()
        assert old["survey"]["reason"] == "too_old"


async def test_many_surveys_end_together_each_with_its_own_outcome(tmp_path):
    async with product(tmp_path) as shop:
        phones = [f"+39333123000{n}" for n in range(6)]
        for phone in phones:
            shop.world.sms_number(phone)
            await shop.buy(phone, customer={"phone": phone})
        waiting = (await shop.buy("no address")).json()["survey"]
        await shop.pass_time(hours=1)
        for phone in phones[:3]:
            await shop.world.text(phone, "8")
            await shop.hears(phone, 2)
        await shop.pass_time(days=8)
        found = (await shop.http.get("/api/v1/surveys")).json()["items"]
        states = sorted((one["state"], one["reason"] or "") for one in found)
        assert states == [
            ("answered", "answered"),
            ("answered", "answered"),
            ("answered", "answered"),
            ("expired", "no_address"),
            ("expired", "no_answer"),
            ("expired", "no_answer"),
            ("expired", "no_answer"),
        ]
        assert (await shop.survey(waiting["id"]))["state"] == "expired"


async def test_who_refused_elsewhere_may_take_it_back_wherever_they_write(tmp_path):
    async with product(tmp_path) as shop:
        await shop.link(MARIA, "s1", id="C1", phone=LUCA)
        await shop.hears(MARIA, 1)
        shop.world.block(MARIA)
        await shop.quiet()
        await shop.pass_time(minutes=1)
        shop.world.unblock(MARIA)
        shop.world.type(MARIA, "START")
        await shop.hears(MARIA, 2)
        await shop.pass_time(days=31)
        again = (await shop.buy("s2", customer={"id": "C1", "phone": LUCA})).json()["survey"]
        assert again["state"] == "planned"


@pytest.mark.parametrize("word", ["HELP", "info"])
async def test_what_twilio_answers_is_not_answered_again(tmp_path, word):
    async with product(tmp_path) as shop:
        await asked_by_sms(shop)
        await shop.world.text(LUCA, word)
        await shop.quiet()
        assert [entry.kind for entry in shop.world.phone(LUCA).received].count("text") == 1


async def test_start_after_twilios_stop_is_answered_by_twilio_alone(tmp_path):
    async with product(tmp_path) as shop:
        await asked_by_sms(shop)
        await shop.world.text(LUCA, "STOP")
        await shop.quiet()
        await shop.world.text(LUCA, "START")
        await shop.quiet()
        assert [entry.kind for entry in shop.world.phone(LUCA).received].count("text") == 1
        await shop.pass_time(days=31)
        assert (await shop.buy("s3", customer={"phone": LUCA})).json()["survey"]["state"] == "planned"


async def test_start_after_a_refusal_in_words_is_answered_by_us(tmp_path):
    async with product(tmp_path) as shop:
        await asked_by_sms(shop)
        await shop.world.text(LUCA, "non scrivetemi più")
        await shop.hears(LUCA, 2)
        await shop.world.text(LUCA, "START")
        assert "di nuovo" in await shop.hears(LUCA, 3)


async def test_a_receipt_that_says_they_refused_counts_as_a_refusal(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.faults.sms.append(Fault("lost-callback", times=9))
        survey = await asked_by_sms(shop)
        (question,) = shop.world.phone(LUCA).received
        receipt = {"MessageSid": question.provider_id, "MessageStatus": "failed", "ErrorCode": "21610"}
        place = {"_path": "/webhooks/sms/status", "_query": ""}
        await shop.fanloop.inbox.store([Event("sms", "late", receipt | place)])
        await shop.quiet()
        assert (await shop.survey(survey))["state"] == "opted_out"
        again = (await shop.buy("s2", customer={"phone": LUCA})).json()["survey"]
        assert again["reason"] == "opted_out"


async def test_a_confirmation_that_comes_too_late_is_not_sent(tmp_path):
    async with product(tmp_path) as shop:
        await asked_by_sms(shop)
        inner, now = shop.fanloop.inbox._shop, shop.fanloop.clock.now
        await shop.database.write(lambda tx: hold.begin(tx, inner, "a test", now()))
        await shop.world.text(LUCA, "non scrivetemi più")
        await shop.pass_time(minutes=10)
        await shop.database.write(lambda tx: hold.end(tx, inner, "a test", now(), skip=False))
        await shop.pass_time(minutes=1)
        assert len(shop.heard(LUCA)) == 1
        assert (await shop.buy("s3", customer={"phone": LUCA})).json()["survey"]["reason"] == "opted_out"


async def test_a_button_of_a_question_that_is_over_counts_for_nothing_and_says_so(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_on_telegram(shop)
        await shop.pass_time(days=3)
        await shop.pass_time(days=5)
        said = len(shop.heard(MARIA))
        asked = question(shop)
        shop.world.press(MARIA, asked.provider_id, asked.buttons[0][3].data)
        assert "chius" in (await shop.hears(MARIA, said + 1)).lower()
        found = await shop.survey(survey)
        assert (found["state"], found["score"]) == ("expired", None)


async def test_one_chat_is_asked_one_question_at_a_time_whoever_bought(tmp_path):
    async with product(tmp_path) as shop:
        for n, name in enumerate(("C1", "C2"), 1):
            await shop.link(MARIA, name, id=name)
            await shop.hears(MARIA, n)
        for _ in range(4):
            await shop.pass_time(hours=1)
        assert len([entry for entry in shop.world.phone(MARIA).received if entry.buttons]) == 1


@pytest.mark.parametrize(
    ("customer", "asked_at"),
    [
        ({"phone": "+18085551234"}, 19),  # nine in Honolulu
        ({"phone": "+18085551234", "time_zone": "Europe/Rome"}, 12),
        ({"phone": "+61412345678"}, 8),  # nine here is before eight in the evening all over Australia
        ({"phone": "+12127365000"}, 14),  # nine in New York
        ({"phone": LUCA}, 12),
    ],
)
async def test_who_named_no_zone_is_asked_by_the_clocks_of_their_number(tmp_path, customer, asked_at):
    async with product(tmp_path) as shop:
        survey = (await shop.buy("s1", customer=customer)).json()["survey"]
        assert datetime.fromisoformat(survey["due_at"]).astimezone(UTC).hour == asked_at


async def test_whose_zone_was_guessed_is_asked_by_the_clocks_of_their_new_number(tmp_path):
    async with product(tmp_path, survey={"ask_again_after": "0s"}) as shop:
        for number, asked_at in (("+12127365000", 14), ("+818012345678", 8), ("+12127365000", 14)):
            bought = await shop.buy(f"p{number}{asked_at}", customer={"id": "C1", "phone": number})
            due_at = datetime.fromisoformat(bought.json()["survey"]["due_at"])
            assert due_at.astimezone(UTC).hour == asked_at
            await shop.pass_time(minutes=1)
        named = await shop.buy("p3", customer={"id": "C1", "time_zone": "Asia/Tokyo"})
        kept = await shop.buy("p4", customer={"id": "C1", "phone": LUCA})
        dues = [datetime.fromisoformat(one.json()["survey"]["due_at"]) for one in (named, kept)]
        assert {due_at.astimezone(UTC).hour for due_at in dues} == {0}


async def test_a_zone_this_machine_does_not_know_any_more_is_the_shops(tmp_path):
    async with product(tmp_path) as shop:
        await shop.buy("s1", customer={"id": "C1", "phone": LUCA})
        await shop.pass_time(days=40)
        odd = customers.update().values(zone="Mars/Olympus")
        await shop.database.write(lambda tx: tx.execute(odd))
        answer = await shop.buy("s2", customer={"id": "C1"})
        assert (answer.status_code, answer.json()["survey"]["state"]) == (201, "planned")


async def test_unblocking_the_bot_takes_back_no_stop_by_sms(tmp_path):
    async with product(tmp_path) as shop:
        await shop.link(MARIA, "s1", id="C1", phone=LUCA)
        await shop.hears(MARIA, 1)
        await shop.world.text(LUCA, "STOP")
        await shop.quiet()
        shop.world.block(MARIA)
        await shop.quiet()
        shop.world.unblock(MARIA)
        await shop.pass_time(days=31)
        again = (await shop.buy("s2", customer={"id": "C1"})).json()["survey"]
        assert again["reason"] == "opted_out"


async def test_start_by_sms_after_blocking_the_bot_asks_by_sms(tmp_path):
    async with product(tmp_path) as shop:
        await shop.link(MARIA, "s1", id="C1", phone=LUCA)
        await shop.hears(MARIA, 1)
        shop.world.block(MARIA)
        await shop.quiet()
        await shop.pass_time(minutes=1)
        await shop.world.text(LUCA, "START")
        assert "di nuovo" in await shop.hears(LUCA, 1)
        await shop.pass_time(days=31)
        again = (await shop.buy("s2", customer={"id": "C1"})).json()["survey"]
        assert (again["state"], again["channel"]) == ("planned", "sms")


@pytest.mark.parametrize("says", ["wrong number", "Sorry, wrong number. I'm not Luca", "0, wrong number"])
async def test_who_has_got_a_customers_number_is_left_alone_and_the_owner_hears(tmp_path, says):
    async with product(tmp_path, survey={"delay": "1h", "ask_again_after": "0s"}) as shop:
        who = {"id": "c1", "phone": LUCA, "name": "Luca", "language": "en"}
        survey = (await shop.buy("s1", customer=who)).json()["survey"]["id"]
        await shop.pass_time(hours=1)
        await shop.world.text(LUCA, says)
        assert "wrong number" in await shop.hears(OWNER, 1)
        await shop.hears(LUCA, 2)
        await shop.pass_time(hours=80)
        record = await shop.survey(survey)
        assert (record["state"], record["score"], len(shop.heard(LUCA))) == ("opted_out", None, 2)
        # The number is refused, the customer is not: with a number of their own they are asked.
        again = (await shop.buy("s2", customer=who)).json()["survey"]
        assert (again["state"], again["reason"]) == ("waiting", "no_address")
        moved = await shop.buy("s3", customer={"id": "c1", "phone": "+393331234599"})
        assert moved.json()["survey"]["reason"] not in {"opted_out", "no_address"}


async def test_a_stranger_on_the_phone_does_not_silence_the_customers_chat(tmp_path):
    async with product(tmp_path, survey={"ask_again_after": "0s"}) as shop:
        who = {"id": "c1", "phone": LUCA, "name": "Luca", "language": "en"}
        await shop.buy("s1", customer=who)
        await shop.pass_time(hours=1)
        await shop.world.text(LUCA, "you have the wrong number")
        await shop.quiet()
        await shop.link(MARIA, "s2", id="c1")
        await shop.hears(MARIA, 1)
        await shop.pass_time(hours=1)
        assert "0 =" in await shop.hears(MARIA, 2)
        assert len(shop.heard(LUCA)) == 2
