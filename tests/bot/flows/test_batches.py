"""Several things read in one transaction mean what they would mean one by one."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.storage import inbox
from channels.base import Event
from scheduler import outbox
from tests.product import LUCA, MARIA, OWNER, eventually, product

pytestmark = pytest.mark.anyio


def update(n: int, **message) -> Event:
    chat = {"id": MARIA, "type": "private"}
    body = {"message_id": 5000 + n, "date": 1795557600, "chat": chat, "from": {"id": MARIA}} | message
    return Event("telegram", f"42:m:{MARIA}:{5000 + n}:0", {"update_id": n, "message": body})


def blocked(n: int, before: str, after: str) -> Event:
    member = {
        "chat": {"id": MARIA, "type": "private"},
        "from": {"id": MARIA},
        "date": 1795514400,
        "old_chat_member": {"status": before},
        "new_chat_member": {"status": after},
    }
    return Event("telegram", f"42:u:{n}:1795514400", {"update_id": n, "my_chat_member": member})


async def asked(shop) -> tuple[int, str]:
    answer = (await shop.buy("r1", customer={"name": "Maria Rossi", "language": "it"})).json()
    token = answer["telegram_link"].partition("start=")[2]
    shop.world.open_link(MARIA, token)
    await shop.hears(MARIA, 1)
    await shop.pass_time(hours=1)
    await shop.hears(MARIA, 2)
    return answer["survey"]["id"], token


async def test_a_link_opened_again_between_score_and_reason_loses_neither(tmp_path):
    async with product(tmp_path) as shop:
        survey, token = await asked(shop)
        texts = ["3", f"/start {token}", "il pane era vecchio"]
        await shop.fanloop.inbox.store([update(n, text=text) for n, text in enumerate(texts)])
        await shop.quiet()
        found = await shop.survey(survey)
        assert (found["state"], found["score"], found["comment"]) == ("answered", 3, "il pane era vecchio")


async def test_an_unclear_answer_and_a_block_together_end_the_survey(tmp_path):
    async with product(tmp_path) as shop:
        survey, _ = await asked(shop)
        await shop.fanloop.inbox.store([update(1, text="6,5"), blocked(2, "member", "kicked")])
        await shop.quiet()
        assert (await shop.survey(survey))["state"] == "opted_out"


async def test_unblocking_the_bot_takes_back_no_stop(tmp_path):
    async with product(tmp_path) as shop:
        await asked(shop)
        said = update(1, text="non scrivetemi più")
        await shop.fanloop.inbox.store([said, blocked(2, "member", "kicked"), blocked(3, "kicked", "member")])
        await shop.quiet()
        again = await shop.link(MARIA, "r3", name="Maria Rossi")
        await shop.quiet()
        heard = len(shop.heard(MARIA))
        await shop.pass_time(days=40)
        assert len(shop.heard(MARIA)) == heard
        assert (await shop.survey(again["id"]))["state"] in {"opted_out", "expired"}


async def test_nothing_is_sent_to_somebody_whose_stop_is_stored_and_not_yet_read(tmp_path):
    async with product(tmp_path) as shop:
        await shop.buy("s1", customer={"phone": LUCA})
        dispatch = shop.fanloop.senders["sms"]
        await shop.fanloop.ticker.stop()
        await shop.world.text(LUCA, "STOP")
        shop.fanloop.clock._ahead += shop.fanloop.config.survey.delay * 2
        assert (await dispatch.claim(10))[0] == []
        await shop.fanloop.inbox.process()
        assert (await dispatch.claim(10))[0] == []
        state = sa.select(outbox.outbox.c.state).where(outbox.outbox.c.kind == "question")
        assert await shop.rows(state) == "suppressed"


async def test_what_a_claim_has_leased_is_sent_even_when_the_process_is_told_to_end(tmp_path):
    async with product(tmp_path) as shop:
        for n in range(5):
            phone = f"+39333123000{n}"
            shop.world.sms_number(phone)
            await shop.buy(phone, customer={"phone": phone})
        await shop.fanloop.ticker.stop()
        shop.fanloop.clock._ahead += shop.fanloop.config.survey.delay * 2
        dispatch = shop.fanloop.senders["sms"]
        run = asyncio.create_task(dispatch.run())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        run.cancel()
        await asyncio.gather(run, return_exceptions=True)
        await dispatch.drain()
        states = sa.select(outbox.outbox.c.state).where(outbox.outbox.c.kind == "question")
        found = set(await shop.database.read(lambda tx: tx.scalars(states)))
        assert "leased" not in found


async def test_a_zone_nobody_knows_stops_nobody_else(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.sms_number("+393331230009")
        await shop.buy("s1", customer={"phone": "+393331230009"})
        odd = outbox.outbox.update().values(zone="Mars/Olympus")
        await shop.database.write(lambda tx: tx.execute(odd))
        await shop.buy("s2", customer={"phone": LUCA})
        await shop.pass_time(hours=1)
        await shop.hears(LUCA, 1)
        assert shop.heard("+393331230009") == []


async def off(shop):
    """A question to a phone that is off."""
    shop.world.sms_number("+393331230009", error="30003")
    survey = (await shop.buy("s1", customer={"phone": "+393331230009"})).json()["survey"]["id"]
    await shop.pass_time(hours=1)

    async def undelivered() -> bool:
        messages = (await shop.survey(survey))["messages"]
        return messages[0]["state"] == "undelivered"

    await eventually(undelivered)
    await shop.quiet()
    return survey


async def test_a_phone_that_was_off_is_asked_once_more_the_next_day(tmp_path):
    async with product(tmp_path) as shop:
        survey = await off(shop)
        shop.world.phone("+393331230009").error = ""
        await shop.pass_time(hours=12)
        assert shop.heard("+393331230009") == []
        await shop.pass_time(hours=11)
        await shop.hears("+393331230009", 1)
        await shop.world.text("+393331230009", "9")
        await shop.hears("+393331230009", 2)
        assert (await shop.survey(survey))["score"] == 9


async def test_a_phone_that_stays_off_is_given_up_and_asked_about_a_later_purchase(tmp_path):
    async with product(tmp_path) as shop:
        survey = await off(shop)
        await shop.pass_time(hours=23)

        async def undeliverable() -> bool:
            return (await shop.survey(survey))["state"] == "undeliverable"

        await eventually(undeliverable)
        shop.world.phone("+393331230009").error = ""
        await shop.pass_time(days=31)
        assert shop.heard("+393331230009") == []
        assert (await shop.buy("s2", customer={"phone": "+393331230009"})).json()["survey"][
            "state"
        ] == "planned"


async def test_a_number_range_that_is_blocked_is_tried_three_times_and_owners_hear_of_it(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.sms_number("+393331230009", error="30450")
        survey = (await shop.buy("s1", customer={"phone": "+393331230009"})).json()["survey"]["id"]
        await shop.pass_time(hours=1)
        for _ in range(6):
            await shop.looked()
            await shop.pass_time(minutes=35)
        assert (await shop.survey(survey))["state"] == "undeliverable"
        assert await shop.rows(sa.text("SELECT max(attempt) FROM outbox WHERE kind = 'question'")) == 3
        assert any("SMS pumping" in text for text in shop.heard(OWNER))


async def test_a_message_that_cannot_be_worded_stops_nobody_elses(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.sms_number("+393331230009")
        await shop.buy("s1", customer={"phone": "+393331230009"})
        broken = outbox.outbox.update().values(kind="answer", payload={"phrase": "no such phrase"})
        await shop.database.write(lambda tx: tx.execute(broken))
        await shop.buy("s2", customer={"phone": LUCA})
        await shop.pass_time(hours=1)
        await shop.hears(LUCA, 1)
        assert shop.heard("+393331230009") == []
        assert "ok" in (await shop.http.get("/readyz")).text


async def test_what_cannot_be_read_is_parked_after_five_tries_and_the_others_go_on(tmp_path):
    async with product(tmp_path) as shop:
        await shop.buy("s1", customer={"phone": LUCA})
        await shop.link(MARIA, "m1")
        await shop.hears(MARIA, 1)
        await shop.pass_time(hours=1)
        await shop.hears(MARIA, 2)
        await shop.hears(LUCA, 1)
        odd = sa.text("UPDATE surveys SET state = 'odd' WHERE address = :phone").bindparams(phone=LUCA)
        await shop.database.write(lambda tx: tx.execute(odd))
        poison = {"_path": "/webhooks/sms", "_query": "", "MessageSid": "SM1", "From": LUCA, "Body": "9"}
        await shop.fanloop.inbox.store([Event("sms", "SM1", poison), update(1, text="8")])
        await shop.hears(MARIA, 3)
        scores = sa.text("SELECT max(score) FROM surveys")
        assert await shop.rows(scores) == 8
        tries = sa.text("SELECT state || tries FROM inbox WHERE key = 'SM1'")

        async def parked() -> bool:
            shop.fanloop.clock.advance(timedelta(seconds=10))
            return bool(await shop.rows(tries) == "parked5")

        await eventually(parked)
        assert "could not be read" in await shop.hears(OWNER, 1)
        await shop.database.write(lambda tx: tx.execute(sa.text("UPDATE surveys SET state = 'asked'")))
        now = shop.fanloop.clock.now()
        [one] = await shop.database.read(inbox.parked)
        assert (one.source, "odd" in str(one.note)) == ("sms", True)
        await shop.database.write(lambda tx: inbox.unpark(tx, [one.id], "received", None, now))
        await shop.fanloop.inbox.process()
        await shop.quiet()
        assert await shop.rows(scores) == 9


async def test_one_that_cannot_be_read_costs_the_others_few_statements(tmp_path):
    async with product(tmp_path) as shop:
        fails = "BEFORE UPDATE ON inbox WHEN new.key = 'SM77' AND new.state = 'processed'"
        poison = sa.text(f"CREATE TRIGGER poison {fails} BEGIN SELECT raise(ABORT, 'poison'); END")
        await shop.database.write(lambda tx: tx.execute(poison))
        calls = [
            {"_path": "/webhooks/sms", "_query": "", "MessageSid": f"SM{n}", "From": f"+39{n}", "Body": "9"}
            for n in range(300)
        ]
        written: list[str] = []

        def note(_connection, _cursor, statement, *_more) -> None:
            written.extend([statement] if statement.startswith("UPDATE inbox") else [])

        async def only_one_is_left() -> bool:
            left = sa.text("SELECT count(*) FROM inbox WHERE state = 'received'")
            return bool(await shop.rows(left) == 1)

        sa.event.listen(sa.Engine, "before_cursor_execute", note)
        try:
            await shop.fanloop.inbox.store([Event("sms", one["MessageSid"], one) for one in calls])
            await eventually(only_one_is_left)
        finally:
            sa.event.remove(sa.Engine, "before_cursor_execute", note)
        assert len(written) < 100  # each for itself took 300


async def test_of_two_answers_in_one_breath_the_later_one_counts(tmp_path):
    async with product(tmp_path) as shop:
        survey = (await shop.buy("s1", customer={"phone": LUCA})).json()["survey"]["id"]
        await shop.pass_time(hours=1)
        await shop.hears(LUCA, 1)
        said = [
            {"_path": "/webhooks/sms", "_query": "", "MessageSid": f"SM{n}", "From": LUCA, "Body": text}
            for n, text in enumerate(("3", "9"))
        ]
        await shop.fanloop.inbox.store([Event("sms", one["MessageSid"], one) for one in said])
        await shop.quiet()
        assert (await shop.survey(survey))["score"] == 9


async def test_of_two_answers_that_were_missed_the_later_one_counts(tmp_path):
    async with product(tmp_path) as shop:
        survey = (await shop.buy("s1", customer={"phone": LUCA})).json()["survey"]["id"]
        await shop.pass_time(hours=1)
        await shop.hears(LUCA, 1)
        webhook, shop.world.carrier.account.webhook = shop.world.carrier.account.webhook, ""
        await shop.world.text(LUCA, "3")
        await shop.pass_time(minutes=5)
        await shop.world.text(LUCA, "scusi, 9")
        shop.world.carrier.account.webhook = webhook
        await shop.pass_time(minutes=16)
        await shop.looked()
        assert (await shop.survey(survey))["score"] == 9


async def test_an_answer_to_a_question_that_seemed_undelivered_counts(tmp_path):
    async with product(tmp_path) as shop:
        survey = await off(shop)
        await shop.world.text("+393331230009", "9")
        await shop.pass_time(days=2)
        found = await shop.survey(survey)
        assert found["score"] == 9
        assert shop.heard("+393331230009")[:-1] == []


@pytest.mark.parametrize("quotes", [True, False])
async def test_what_quotes_the_question_answers_it_whatever_the_clocks_say(tmp_path, quotes):
    async with product(tmp_path) as shop:
        survey = (await shop.link(MARIA, "m1"))["id"]
        await shop.pass_time(hours=1)
        await shop.hears(MARIA, 2)
        question = int(shop.world.phone(MARIA).received[-1].provider_id.partition("@")[0])
        quoted = {"reply_to_message": {"message_id": question}} if quotes else {}
        hour_ago = int(shop.fanloop.clock.now().timestamp()) - 3600
        await shop.fanloop.inbox.store([update(1, text="8", date=hour_ago, **quoted)])
        await shop.quiet()
        assert (await shop.survey(survey))["score"] == (8 if quotes else None)
