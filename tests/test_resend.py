"""What nobody can say of whether it arrived: Telegram has no list to look in, and a list may be away."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.flows import hold
from channels.standins import Fault
from scheduler.clock import Clock
from tests.bot.cli.rig import call
from tests.product import MARIA, NOON, OWNER, Product, eventually, product

pytestmark = pytest.mark.anyio


async def asked(shop: Product, fault: str) -> int:
    """A question to Maria on Telegram whose answer is lost; gives the survey."""
    survey = await shop.link(MARIA, "A-1")
    await shop.hears(MARIA, 1)
    await shop.quiet()
    shop.world.faults.telegram.append(Fault(fault))
    await shop.pass_time(hours=1, minutes=1)
    assert (await shop.survey(survey["id"]))["state"] == "asked"
    return int(survey["id"])


def lost_to_maria() -> Fault:
    """The next message to her is lost."""
    return Fault("drop-before", when=lambda call: call.address == str(MARIA))


async def state(shop: Product, survey: int) -> str:
    """Where the question's message stands."""
    query = sa.text("SELECT state FROM outbox WHERE kind = 'question' AND about = :about")
    return str(await shop.rows(query.bindparams(about=survey)))


def questions(shop: Product) -> int:
    return sum("0 = " in text for text in shop.heard(MARIA))


async def test_an_owner_is_asked_once_and_has_it_sent_again(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked(shop, "drop-before")
        await shop.pass_time(minutes=10)
        await shop.looked()
        assert shop.heard(OWNER) == []
        await shop.pass_time(minutes=6)
        assert "1" in await shop.hears(OWNER, 1)
        await shop.pass_time(hours=1)
        assert (len(shop.heard(OWNER)), questions(shop)) == (1, 0)
        notice = shop.world.phone(OWNER).received[-1]
        for _ in range(3):
            shop.world.press(OWNER, notice.provider_id, notice.buttons[0][0].data)
        await shop.hears(MARIA, 2)
        await shop.pass_time(minutes=30)
        assert questions(shop) == 1
        assert await state(shop, survey) == "accepted"
        assert "Anna" in shop.heard(OWNER)[1]
        shop.world.type(MARIA, "9")
        await shop.hears(MARIA, 3)
        await shop.quiet()
        assert (await shop.survey(survey))["score"] == 9


async def test_who_is_asked_again_is_reminded_later_too(tmp_path):
    async with product(tmp_path, survey={"delay": "1h", "reminder_after": "1d"}) as shop:
        await asked(shop, "drop-before")
        await shop.pass_time(hours=20)
        await shop.looked()
        await shop.hears(OWNER, 1)
        notice = shop.world.phone(OWNER).received[-1]
        shop.world.press(OWNER, notice.provider_id, notice.buttons[0][0].data)
        await shop.hears(MARIA, 2)
        await shop.pass_time(hours=6)
        assert len(shop.heard(MARIA)) == 2
        await shop.pass_time(hours=19)
        await shop.hears(MARIA, 3)


async def test_by_default_nothing_is_sent_twice(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked(shop, "drop-after")
        await shop.pass_time(hours=25)
        await shop.looked()
        assert (questions(shop), await state(shop, survey)) == (1, "unknown_final")


async def test_what_has_been_answered_meanwhile_is_not_asked_about(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked(shop, "drop-after")
        shop.world.type(MARIA, "9")
        await shop.hears(MARIA, 3)
        await shop.pass_time(hours=1)
        await shop.looked()
        assert shop.heard(OWNER) == []
        assert await state(shop, survey) == "accepted_final"


async def test_a_press_after_the_customer_has_answered_or_refused_sends_nothing(tmp_path):
    async with product(tmp_path) as shop:
        await asked(shop, "drop-after")
        await shop.pass_time(minutes=16)
        await shop.hears(OWNER, 1)
        notice = shop.world.phone(OWNER).received[-1]
        shop.world.type(MARIA, "/stop")
        await shop.quiet()
        shop.world.press(OWNER, notice.provider_id, notice.buttons[0][0].data)
        await shop.pass_time(hours=2)
        assert questions(shop) == 1


@pytest.mark.parametrize(("fault", "copies"), [("drop-before", 1), ("drop-after", 2)])
async def test_a_shop_may_have_it_sent_again_by_itself(tmp_path, fault, copies):
    async with product(tmp_path, survey={"resend_when_unsure": True}) as shop:
        survey = await asked(shop, fault)
        await shop.pass_time(minutes=10)
        await shop.looked()
        assert questions(shop) == copies - 1
        await shop.pass_time(minutes=6)
        await shop.looked()
        assert (questions(shop), await state(shop, survey)) == (copies, "accepted")
        assert shop.heard(OWNER) == []


async def test_it_is_sent_again_once_whatever_becomes_of_that(tmp_path):
    async with product(tmp_path, survey={"resend_when_unsure": True}) as shop:
        survey = await asked(shop, "drop-before")
        shop.world.faults.telegram.append(lost_to_maria())
        for _ in range(25):
            await shop.pass_time(hours=1)
            await shop.looked()
        assert (questions(shop), await state(shop, survey)) == (0, "unknown_final")
        attempts = sa.text("SELECT attempt FROM outbox WHERE kind = 'question'")
        assert await shop.rows(attempts) == 2


async def test_a_follow_up_that_may_not_have_come_is_asked_about_and_thanks_are_not(tmp_path):
    async with product(tmp_path) as shop:
        await shop.link(MARIA, "A-1")
        await shop.pass_time(hours=1, minutes=1)
        await shop.hears(MARIA, 2)
        shop.world.faults.telegram.append(lost_to_maria())
        shop.world.type(MARIA, "3")
        await shop.hears(OWNER, 1)
        await shop.quiet()
        await shop.pass_time(minutes=16)
        await shop.hears(OWNER, 2)
        notice = shop.world.phone(OWNER).received[-1]
        shop.world.press(OWNER, notice.provider_id, notice.buttons[0][0].data)
        await shop.hears(MARIA, 3)
        shop.world.faults.telegram.append(lost_to_maria())
        shop.world.type(MARIA, "freddo")
        await shop.quiet()
        told = len(shop.heard(OWNER))
        await shop.pass_time(minutes=30)
        await shop.looked()
        assert len(shop.heard(OWNER)) == told


async def test_the_command_lists_it_and_sends_it_again(tmp_path, monkeypatch):
    # The command goes by the machine's clock, so the shop does too, and is open at every hour.
    async with product(tmp_path, start=Clock().now(), survey={"send_window": ("00:00", "24:00")}) as shop:
        survey = await asked(shop, "drop-before")
        await shop.pass_time(minutes=16)
        await shop.looked()
        monkeypatch.setenv("FANLOOP_DATABASE__FOLDER", str(tmp_path))
        monkeypatch.setenv("FANLOOP_TELEGRAM__BOT_TOKEN", "42:test")
        monkeypatch.chdir(tmp_path)
        listed = await call("resend")
        assert listed.code == 0
        assert "question to #1 on telegram" in listed.out
        assert "1 may not have arrived" in listed.out
        assert questions(shop) == 0
        assert "Sending 1 again" in (await call("resend", "--yes")).out
        assert "Nothing" in (await call("resend", "--yes")).out
        assert (await call("resend")).out == "None.\n"
        assert await state(shop, survey) == "retry_wait"  # the command's clock is not the test's


async def test_a_press_while_the_question_is_under_way_proves_it_though_its_answer_is_lost(tmp_path):
    async with product(tmp_path) as shop:
        survey = int((await shop.link(MARIA, "A-1"))["id"])
        await shop.hears(MARIA, 1)
        await shop.quiet()
        shop.world.faults.telegram.append(Fault("hang-after"))
        shop.fanloop.clock.advance(timedelta(hours=1))
        await shop.hears(MARIA, 2)
        question = shop.world.phone(MARIA).received[-1]
        shop.world.press(MARIA, question.provider_id, question.buttons[0][3].data)

        async def scored() -> bool:
            return (await shop.survey(survey))["score"] == 3

        await eventually(scored)
        shop.world.closing.set()  # the answer to the question is lost
        await shop.hears(MARIA, 3)
        await shop.quiet()
        assert await state(shop, survey) == "accepted_final"


@pytest.mark.parametrize("end", ["refused", "cancelled", "failed"])
async def test_what_may_have_arrived_is_not_called_unsent_where_the_second_send_does_not_come(tmp_path, end):
    async with product(tmp_path) as shop:
        survey = await asked(shop, "drop-after")
        await shop.pass_time(minutes=16)
        await shop.looked()
        await shop.hears(OWNER, 1)
        notice = shop.world.phone(OWNER).received[-1]
        shop.world.phone(MARIA).blocked = end == "failed"
        if end != "failed":
            await shop.database.write(lambda tx: hold.begin(tx, shop.fanloop.inbox._shop, "a test", NOON))
        shop.world.press(OWNER, notice.provider_id, notice.buttons[0][0].data)
        await eventually(lambda: any("again" in text for text in shop.heard(OWNER)))
        if end == "refused":
            shop.world.type(MARIA, "STOP")
        elif end == "cancelled":
            await shop.http.post("/api/v1/purchases/A-1/cancel")
        await shop.quiet()
        assert (questions(shop), await state(shop, survey)) == (1, "unknown_final")
