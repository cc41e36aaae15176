"""What became of a message whose answer was lost is looked up, and never guessed."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.flows import hold
from bot.storage import facts
from channels.standins import Fault
from tests.product import LUCA, MARIA, NOON, NUMBER, OWNER, Product, product

pytestmark = pytest.mark.anyio
ANNA, PIA = "+393331234501", "+393331234502"


async def ask(shop: Product, number: str, *faults: Fault) -> int:
    """Ask somebody by SMS, with these faults on the way; the survey."""
    shop.world.phones.get(number) or shop.world.sms_number(number)
    answer = await shop.buy(f"p{number}", customer={"phone": number})
    shop.world.faults.sms += faults
    await shop.pass_time(hours=1)
    return int(answer.json()["survey"]["id"])


async def state(shop: Product, survey: int) -> str:
    """How the question's message stands."""
    return str(
        next(one["state"] for one in (await shop.survey(survey))["messages"] if one["kind"] == "question")
    )


async def wait(shop: Product, minutes: int) -> None:
    """Let time pass as it does: minute by minute."""
    for _ in range(minutes):
        await shop.pass_time(minutes=1)
        await shop.looked()


@pytest.fixture
async def shop(tmp_path):
    async with product(tmp_path) as up:
        await ask(up, LUCA)  # a message that surely was sent
        yield up


@pytest.mark.parametrize("kind", ["drop-after", "500-after", "truncated", "html"])
async def test_one_that_was_taken_is_found_in_the_list_and_not_sent_again(shop, kind):
    survey = await ask(shop, ANNA, Fault(kind), Fault("lost-callback"))
    assert await state(shop, survey) == "unknown"
    await wait(shop, 3)
    assert await state(shop, survey) in {"accepted", "delivered"}
    await wait(shop, 30)
    assert len(shop.heard(ANNA)) == 1


@pytest.mark.parametrize("kind", ["drop-before", "500-before", "hang-before"])
async def test_one_that_was_not_taken_is_sent_once_more_when_the_list_proves_it(shop, kind):
    survey = await ask(shop, ANNA, Fault(kind, seconds=0.1))
    assert await state(shop, survey) == "unknown"
    await wait(shop, 8)
    assert shop.heard(ANNA) == []  # lists lag: ten minutes have to pass
    await wait(shop, 5)
    await shop.hears(ANNA, 1)
    await shop.quiet()
    assert await state(shop, survey) in {"accepted", "delivered"}
    assert (await shop.survey(survey))["state"] == "asked"
    await shop.world.text(ANNA, "9")
    await shop.hears(ANNA, 2)
    assert (await shop.survey(survey))["score"] == 9


async def test_the_list_is_looked_at_twice_however_late_it_is_looked_at(shop):
    survey = await ask(shop, ANNA, Fault("drop-before"))
    shop.world.faults.sms.append(Fault("500-before", on="list", times=100))  # nobody could look yet
    await wait(shop, 20)
    shop.world.faults.sms.clear()
    looks = sa.text("SELECT max(looks) FROM outbox WHERE kind = 'question'")
    for _ in range(10):
        if await shop.rows(looks):
            break
        await wait(shop, 1)
    assert (await state(shop, survey), shop.heard(ANNA)) == ("unknown", [])
    await wait(shop, 2)
    await shop.hears(ANNA, 1)


async def test_an_answer_that_could_not_leave_for_days_is_not_given_any_more(shop):
    await shop.database.write(
        lambda tx: hold.begin(tx, shop.fanloop.inbox._shop, "a test", shop.fanloop.clock.now())
    )
    await shop.world.text(LUCA, "9")
    await shop.quiet()
    await shop.pass_time(hours=73)
    await shop.database.write(
        lambda tx: hold.end(tx, shop.fanloop.inbox._shop, "a test", shop.fanloop.clock.now(), skip=False)
    )
    await shop.pass_time(hours=24)
    assert len(shop.heard(LUCA)) == 1


async def test_what_proved_not_sent_is_believed_once(shop):
    survey = await ask(shop, ANNA, Fault("drop-before"), Fault("drop-before"))
    await wait(shop, 40)
    assert shop.heard(ANNA) == []
    assert await state(shop, survey) == "unknown"
    await shop.pass_time(hours=25)
    assert await state(shop, survey) == "unknown_final"


async def test_what_proved_not_sent_and_was_lost_again_is_put_before_the_owner_where_the_list_is_away(shop):
    survey = await ask(shop, ANNA, Fault("drop-before"), Fault("drop-before"))
    while shop.world.faults.sms:
        await wait(shop, 1)
    shop.world.faults.sms.append(Fault("500-before", on="list", times=1000))
    await shop.pass_time(hours=25)
    await shop.fanloop.ticker.jobs["tidy"]()
    assert await state(shop, survey) == "unknown_final"
    await shop.world.until(lambda: any("may not have arrived" in text for text in shop.heard(OWNER)))
    [notice] = [one for one in shop.world.phone(OWNER).received if "may not have arrived" in one.text]
    shop.world.press(OWNER, notice.provider_id, notice.buttons[0][0].data)
    await shop.hears(ANNA, 1)


async def test_a_list_that_lacks_what_was_surely_sent_proves_nothing_and_owners_hear_of_it(shop):
    survey = await ask(shop, ANNA, Fault("drop-before"))
    shop.world.carrier.messages.clear()
    await wait(shop, 30)
    assert shop.heard(ANNA) == []
    assert await state(shop, survey) == "unknown"
    assert any("it proves nothing" in text for text in shop.heard(OWNER))


async def test_without_a_message_that_surely_was_sent_nothing_is_decided(tmp_path):
    async with product(tmp_path) as shop:
        survey = await ask(shop, ANNA, Fault("drop-before"))
        await wait(shop, 30)
        assert shop.heard(ANNA) == []
        assert await state(shop, survey) == "unknown"


async def test_the_very_first_message_is_found_in_the_list_though_no_other_is_known_to_be_in_it(tmp_path):
    async with product(tmp_path) as shop:
        survey = await ask(shop, ANNA, Fault("drop-after"), Fault("lost-callback", times=9))
        await wait(shop, 3)
        assert await state(shop, survey) in {"accepted", "delivered"}
        assert not any("fault" in text for text in shop.heard(OWNER))


async def test_a_list_that_lags_is_tried_with_a_message_it_must_show_by_now(tmp_path):
    async with product(tmp_path, survey={"delay": "0s"}) as shop:
        await shop.buy("first", customer={"phone": LUCA})
        await shop.hears(LUCA, 1)
        await shop.pass_time(minutes=11)
        shop.world.carrier.account.list_lag = timedelta(minutes=2)
        shop.world.faults.sms.append(Fault("drop-before"))
        await shop.buy("lost", customer={"phone": ANNA})
        for number in range(13):  # others go out all the time, and the list does not show them yet
            await wait(shop, 1)
            await shop.buy(f"p{number}", customer={"phone": f"+39333500{number:04}"})
            await shop.quiet()
        await shop.hears(ANNA, 1)
        assert not any("it proves nothing" in text for text in shop.heard(OWNER))


async def test_a_list_that_is_down_is_asked_again(shop):
    survey = await ask(shop, ANNA, Fault("drop-after"), Fault("lost-callback"))
    shop.world.faults.sms.append(Fault("500-before", on="list", times=3))
    await wait(shop, 25)
    assert await state(shop, survey) in {"accepted", "delivered"}
    assert len(shop.heard(ANNA)) == 1


async def test_what_a_list_says_of_somebody_else_proves_nothing_of_a_message(shop):
    everything = shop.world.carrier.listed
    shop.world.carrier.listed = lambda to=None: everything()  # noqa: ARG005 - a list that hears no wish
    shop.world.faults.sms += [Fault("drop-before", when=lambda call: call.address == ANNA)]
    await shop.buy("anna", customer={"phone": ANNA})
    await ask(shop, PIA, Fault("drop-after", when=lambda call: call.address == PIA), Fault("lost-callback"))
    await wait(shop, 13)
    await shop.hears(ANNA, 1)
    await shop.quiet()
    assert len(shop.heard(PIA)) == 1


async def test_a_list_is_read_to_its_end_in_whatever_order_it_comes(shop):
    shop.world.carrier._record(ANNA, NUMBER, "Your parcel comes today", "outbound-api", "delivered")
    await shop.pass_time(hours=24)
    newest_first = shop.world.carrier.listed
    shop.world.carrier.listed = lambda to=None: newest_first(to)[::-1]
    survey = await ask(shop, ANNA, Fault("drop-after"), Fault("lost-callback"))
    await wait(shop, 3)
    assert await state(shop, survey) in {"accepted", "delivered"}
    await wait(shop, 12)
    assert sum("10" in text for text in shop.heard(ANNA)) == 1


async def test_what_could_not_be_looked_up_for_a_day_is_put_before_the_owner_who_may_have_it_sent(shop):
    survey = await ask(shop, ANNA, Fault("drop-before"))
    shop.world.faults.sms.append(Fault("500-before", on="list", times=1000))
    for _ in range(25):
        await shop.pass_time(hours=1)
        await shop.looked()
    await shop.fanloop.ticker.jobs["tidy"]()
    assert await state(shop, survey) == "unknown_final"
    await shop.world.until(lambda: any("may not have arrived" in text for text in shop.heard(OWNER)))
    [notice] = [one for one in shop.world.phone(OWNER).received if "may not have arrived" in one.text]
    for _ in range(2):
        shop.world.press(OWNER, notice.provider_id, notice.buttons[0][0].data)
    await shop.hears(ANNA, 1)
    await shop.quiet()
    await shop.fanloop.ticker.jobs["tidy"]()
    await shop.quiet()
    assert sum("may not have arrived" in text for text in shop.heard(OWNER)) == 1
    assert len(shop.heard(ANNA)) == 1


async def test_what_another_program_sent_to_the_same_number_is_not_taken_for_ours(shop):
    survey = await ask(shop, ANNA, Fault("drop-before"))
    shop.world.carrier._record(ANNA, NUMBER, "Your parcel comes today", "outbound-api", "delivered")
    await wait(shop, 13)
    await shop.hears(ANNA, 1)
    await shop.quiet()
    assert await state(shop, survey) in {"accepted", "delivered"}


async def test_an_answer_by_text_proves_that_the_question_came(shop):
    survey = await ask(shop, ANNA, Fault("drop-after"), Fault("lost-callback"))
    shop.world.carrier.messages.clear()  # the list would not tell
    await shop.world.text(ANNA, "8")
    await shop.hears(ANNA, 2)
    await shop.quiet()
    assert await state(shop, survey) == "accepted_final"


async def test_an_answer_to_what_asks_again_does_not_prove_that_the_question_came(shop):
    survey = await ask(shop, ANNA, Fault("drop-before"))
    shop.world.carrier.messages.clear()
    await shop.world.text(ANNA, "boh")
    await shop.hears(ANNA, 1)
    await shop.world.text(ANNA, "8")
    await shop.hears(ANNA, 2)
    await shop.quiet()
    assert (await shop.survey(survey))["score"] == 8
    assert await state(shop, survey) == "unknown"


async def test_two_alike_are_told_apart_by_their_ids(shop):
    first = await ask(shop, ANNA, Fault("drop-after"), Fault("lost-callback"))
    second = await ask(shop, PIA, Fault("drop-before"))
    await wait(shop, 15)
    assert await state(shop, first) in {"accepted", "delivered"}
    await shop.hears(PIA, 1)
    assert (len(shop.heard(ANNA)), len(shop.heard(PIA))) == (1, 1)
    assert await state(shop, second) in {"accepted", "delivered"}


async def test_of_two_in_the_same_words_each_is_believed_only_for_itself(tmp_path):
    boss = "+393409999999"
    async with product(tmp_path, owners=[{"name": "Anna", "phone": boss, "language": "en"}]) as shop:
        shop.world.sms_number(boss)
        await ask(shop, LUCA)
        to_boss = {"when": lambda call: "Case 1" in call.text}
        never, lost = Fault("drop-before", times=2, **to_boss), Fault("drop-after", **to_boss)
        shop.world.faults.sms += [never, lost, Fault("lost-callback", times=9, **to_boss)]
        await shop.world.text(LUCA, "2")
        shop.world.faults.sms.append(away := Fault("500-before", on="list", times=1000))
        await shop.hears(LUCA, 2)
        await wait(shop, 15)
        shop.world.faults.sms.remove(away)
        await wait(shop, 10)
        rows = await shop.database.read(
            lambda tx: tx.execute(sa.text("SELECT state FROM outbox WHERE kind = 'alert'"))
        )
        never_sent, repeated, repeated_again, *_ = (row.state for row in rows)
        assert sum("Case 1" in text for text in shop.heard(boss)) == 1
        assert (never_sent, repeated) == ("unknown", "unknown")
        assert repeated_again in {"accepted", "delivered"}


async def test_what_was_texted_while_nobody_listened_is_fetched_and_counts_once(shop):
    survey = (await shop.http.get("/api/v1/surveys")).json()["items"][0]["id"]
    webhook, shop.world.carrier.account.webhook = shop.world.carrier.account.webhook, ""
    await shop.world.text(LUCA, "4, lento")
    await shop.quiet()
    assert (await shop.survey(survey))["score"] is None
    await wait(shop, 16)
    assert (await shop.survey(survey))["score"] == 4
    shop.world.carrier.account.webhook = webhook
    await wait(shop, 20)
    heard = [one for one in (await shop.survey(survey))["messages"] if one["direction"] == "in"]
    assert len(heard) == 1


async def test_a_clock_that_was_ahead_keeps_nobody_from_being_heard(shop):
    survey = (await shop.http.get("/api/v1/surveys")).json()["items"][0]["id"]
    await wait(shop, 1)
    shop.world.carrier.account.webhook = ""
    await shop.world.text(LUCA, "4, lento")
    now = shop.fanloop.clock.now()
    await shop.fanloop.database.write(
        lambda tx: facts.put(tx, "heard until:sms", now + timedelta(days=20), now)
    )
    await wait(shop, 1)
    assert (await shop.survey(survey))["score"] == 4


async def test_a_stop_that_nobody_heard_is_honoured_when_it_is_fetched(shop):
    shop.world.carrier.account.webhook = ""
    await shop.world.text(LUCA, "STOP")
    await wait(shop, 16)
    again = (await shop.buy("later", customer={"phone": LUCA})).json()["survey"]
    assert (again["state"], again["reason"]) == ("not_asked", "opted_out")
    assert shop.heard(LUCA)[-1].startswith("You have successfully been unsubscribed")  # Twilio's, not ours


async def test_hours_that_telegram_does_not_keep_are_told_with_their_number(tmp_path):
    async with product(tmp_path):
        pass
    async with product(tmp_path, start=NOON + timedelta(hours=30)) as shop:
        assert "6 hours" in await shop.hears(OWNER, 1)


async def backlog(folder, people: int, **sections) -> None:
    """A Fanloop that ends with so many questions still to come."""
    async with product(folder, **sections) as shop:
        buyers = [{"phone": f"+39333{1000000 + n}"} for n in range(people)]
        body = [
            {"source_id": f"b{n}", "time": NOON.isoformat(), "customer": who} for n, who in enumerate(buyers)
        ]
        assert (await shop.http.post("/api/v1/purchases", json={"purchases": body})).status_code == 200
        await shop.quiet()


def asked(shop: Product) -> int:
    """How many phones have received something."""
    return sum(bool(phone.received) for phone in shop.world.phones.values() if phone.channel == "sms")


async def test_after_an_outage_a_backlog_waits_for_the_owner(tmp_path):
    await backlog(tmp_path, 60)
    async with product(tmp_path, start=NOON + timedelta(hours=4)) as shop:
        notice = await shop.hears(OWNER, 1)
        assert "60 messages are overdue" in notice
        await shop.pass_time(minutes=10)
        assert asked(shop) == 0
        said = shop.world.phone(OWNER).received[-1]
        shop.world.press(OWNER, said.provider_id, said.buttons[0][0].data)
        await shop.quiet()
        await shop.pass_time(minutes=1)
        assert asked(shop) == 60


async def test_what_is_overdue_does_not_wait_where_as_much_goes_out_on_any_day(tmp_path):
    await backlog(tmp_path, 60)
    async with product(tmp_path) as shop:
        template = sa.text("""
            INSERT INTO outbox (
                key, kind, channel, address, payload, state, rank, due_at, started_at, settled_at
            ) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1600)
            SELECT 'past:' || i, 'question', 'sms', '+39' || i, '{}', 'delivered', 1, :at, :at, :at FROM n
        """).bindparams(at=(NOON - timedelta(days=1)).strftime("%Y-%m-%d %H:%M:%S.%f"))
        await shop.database.write(lambda tx: tx.execute(template))
    async with product(tmp_path, start=NOON + timedelta(hours=4)) as shop:
        await shop.pass_time(minutes=10)
        assert asked(shop) == 60
        assert shop.heard(OWNER) == []


async def test_the_owner_may_skip_what_is_overdue(tmp_path):
    await backlog(tmp_path, 60)
    async with product(tmp_path, start=NOON + timedelta(hours=4)) as shop:
        await shop.hears(OWNER, 1)
        said = shop.world.phone(OWNER).received[-1]
        shop.world.press(OWNER, said.provider_id, said.buttons[1][0].data)
        await shop.hears(OWNER, 2)
        await shop.pass_time(minutes=1)
        assert asked(shop) == 0
        found = (await shop.http.get("/api/v1/surveys?limit=200")).json()["items"]
        assert {(one["state"], one["reason"]) for one in found} == {("expired", "skipped")}
        await ask(shop, ANNA)
        assert len(shop.heard(ANNA)) == 1


async def test_a_shop_may_choose_not_to_be_asked(tmp_path):
    free = {"survey": {"delay": "1h", "hold_after_outage": False}}
    await backlog(tmp_path, 60, **free)
    async with product(tmp_path, start=NOON + timedelta(hours=4), **free) as shop:
        await shop.pass_time(minutes=1)
        assert asked(shop) == 60


async def test_after_a_night_nobody_is_asked_before_their_morning(tmp_path):
    await backlog(tmp_path, 60)
    night = NOON + timedelta(hours=15)  # three in the morning in Rome
    async with product(tmp_path, start=night, survey={"delay": "1h", "hold_after_outage": False}) as shop:
        await shop.pass_time(hours=4)
        assert asked(shop) == 0
        await shop.pass_time(hours=2)
        await shop.pass_time(minutes=1)
        assert asked(shop) == 60


async def test_a_copied_database_sends_nothing_until_somebody_says_it_may(tmp_path):
    await backlog(tmp_path, 1)
    copied, original = tmp_path / "copy.db", tmp_path / "fanloop.db"
    copied.write_bytes(original.read_bytes())
    original.unlink()
    copied.rename(original)
    async with product(tmp_path, start=NOON + timedelta(minutes=30)) as shop:
        assert "copied or restored" in await shop.hears(OWNER, 1)
        await shop.pass_time(hours=1)
        assert asked(shop) == 0
        await shop.link(MARIA, "t", name="Maria")
        await shop.pass_time(hours=1)
        assert shop.heard(MARIA) == []


async def test_an_older_copy_in_the_same_file_sends_nothing_until_somebody_says_it_may(tmp_path):
    await backlog(tmp_path, 2)
    file = tmp_path / "fanloop.db"
    older = file.read_bytes()
    async with product(tmp_path, start=NOON + timedelta(minutes=1)) as shop:
        await shop.pass_time(hours=1)
        await shop.looked()
        assert asked(shop) == 2
    file.write_bytes(older)
    async with product(tmp_path, start=NOON + timedelta(hours=2)) as shop:
        assert "older copy" in await shop.hears(OWNER, 1)
        await shop.pass_time(hours=1)
        assert asked(shop) == 0


@pytest.mark.parametrize("people", [12, 60])
async def test_questions_that_come_too_late_are_told_in_one_message(tmp_path, people):
    await backlog(tmp_path, people)
    async with product(tmp_path, start=NOON + timedelta(days=8)) as shop:
        await shop.quiet()
        told = [text for text in shop.heard(OWNER) if "too late" in text]
        assert len(told) == 1
        assert f"{people} questions" in told[0]
        assert asked(shop) == 0
        found = (await shop.http.get("/api/v1/surveys?limit=200")).json()["items"]
        assert {one["state"] for one in found} == {"expired"}


async def test_how_long_sends_take_and_how_they_end_is_measured(tmp_path):
    async with product(tmp_path) as shop:
        await ask(shop, LUCA)
        await ask(shop, ANNA, Fault("drop-before"))
        said = (await shop.http.get("/metrics")).text.splitlines()
        for outcome in ("accepted", "unknown"):
            name = f'fanloop_send_seconds_count{{channel="sms",outcome="{outcome}"}} 1.0'
            assert name in said
        assert any(
            'fanloop_send_seconds_bucket{channel="sms",le="5.0",outcome="accepted"} 1.0' in one
            for one in said
        )


async def test_when_the_machines_clock_jumps_nothing_is_sent_before_an_owner_has_decided(shop):
    await shop.buy("p9", customer={"phone": ANNA})
    shop.world.sms_number(ANNA)
    shop.fanloop.clock._apart -= 7200  # as if the machine's clock had been set two hours ahead
    shop.fanloop.clock.advance(timedelta(hours=1))
    assert "clock jumped by 2 h" in await shop.hears(OWNER, 1)
    await shop.quiet()
    assert shop.heard(ANNA) == []


async def test_a_clock_that_is_set_back_holds_nothing_up_and_owners_hear_of_it(shop):
    shop.fanloop.clock._apart += 7200  # as if the machine's clock had been set back by two hours
    shop.fanloop.clock.advance(timedelta(minutes=1))
    assert "clock was set back by 2 h" in await shop.hears(OWNER, 1)
    await ask(shop, ANNA)
    assert len(shop.heard(ANNA)) == 1


@pytest.mark.parametrize("hours", [-2, 2])
async def test_once_the_clock_was_set_a_list_proves_nothing_absent(shop, hours):
    await ask(shop, LUCA)
    await ask(shop, ANNA, Fault("drop-before"))
    assert shop.heard(ANNA) == []
    shop.fanloop.clock._apart -= 3600 * hours
    await shop.looked()
    await shop.database.write(lambda tx: hold.end(tx, shop.fanloop._shop, "Anna", NOON, skip=False))
    for _ in range(3):
        await shop.pass_time(minutes=20)
        await shop.looked()
    assert shop.heard(ANNA) == []
    assert any("may not have arrived: 1" in text for text in shop.heard(OWNER))


async def test_a_clock_behind_its_last_time_holds_until_it_is_right_again(tmp_path):
    await backlog(tmp_path, 10)
    async with product(tmp_path, start=NOON - timedelta(days=400)) as shop:
        assert "behind its last time" in await shop.hears(OWNER, 1)
        await shop.pass_time(hours=2)
        await shop.looked()
        assert asked(shop) == 0
        shop.fanloop.clock._apart -= 400 * 86400  # as if it had been set right
        await shop.pass_time(days=400)
        await shop.looked()
        assert "the clock is right again" in "".join(shop.heard(OWNER))
        await shop.pass_time(minutes=1)
        assert asked(shop) == 10


async def test_a_clock_that_is_right_again_after_hours_still_asks_before_it_sends_a_backlog(tmp_path):
    await backlog(tmp_path, 60)
    async with product(tmp_path, start=NOON - timedelta(hours=5)) as shop:
        await shop.hears(OWNER, 1)
        shop.fanloop.clock._apart -= 9 * 3600
        await shop.pass_time(hours=9)
        await shop.looked()
        assert "60 messages are overdue" in shop.heard(OWNER)[-1]
        assert asked(shop) == 0


async def test_an_owner_may_say_that_a_clock_behind_its_last_time_is_right(tmp_path):
    await backlog(tmp_path, 1)
    async with product(tmp_path, start=NOON - timedelta(days=1)) as shop:
        await shop.hears(OWNER, 1)
        said = shop.world.phone(OWNER).received[-1]
        shop.world.press(OWNER, said.provider_id, said.buttons[0][0].data)
        await shop.hears(OWNER, 2)
        await shop.looked()
        await ask(shop, ANNA)
        assert len(shop.heard(ANNA)) == 1
    async with product(tmp_path, start=NOON - timedelta(hours=20)) as shop:
        await shop.quiet()
        assert await shop.database.read(hold.why) is None


async def test_a_process_that_stood_still_for_hours_asks_before_it_sends_its_backlog(tmp_path):
    await backlog(tmp_path, 60)
    async with product(tmp_path) as shop:
        shop.fanloop.clock._trusted_at -= 4 * 3600  # as if it had been stopped for so long
        shop.fanloop.clock.advance(timedelta(hours=1))
        assert "60 messages are overdue" in await shop.hears(OWNER, 1)
        await shop.quiet()
        assert asked(shop) == 0
