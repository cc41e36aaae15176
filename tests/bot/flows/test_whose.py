"""Words that are easily lost: from an address that was left, long after, edited, echoed, or a command."""

from __future__ import annotations

from datetime import timedelta

import pytest

from channels.base import Event
from channels.standins import shapes
from tests.bot.flows.test_customers import asked_by_sms, asked_on_telegram
from tests.product import LUCA, MARIA, OWNER, product

pytestmark = pytest.mark.anyio

NEW = "+393339999999"
TABLET = 1002  # Maria's other chat


async def moved(shop) -> int:
    """Luca is asked, and then shops with another number."""
    survey = (await shop.buy("s1", customer={"id": "C1", "phone": LUCA})).json()["survey"]["id"]
    await shop.pass_time(hours=1)
    await shop.hears(LUCA, 1)
    shop.world.sms_number(NEW, "Luca")
    await shop.buy("s2", customer={"id": "C1", "phone": NEW})
    return survey


async def test_an_answer_from_the_number_that_was_asked_counts_though_the_shop_knows_a_newer_one(tmp_path):
    async with product(tmp_path) as shop:
        survey = await moved(shop)
        await shop.world.text(LUCA, "3, pane freddo")
        await shop.hears(LUCA, 2)
        assert (await shop.survey(survey))["score"] == 3
        assert "freddo" in await shop.hears(OWNER, 1)


async def test_a_refusal_from_the_number_that_was_asked_holds_for_the_newer_one(tmp_path):
    async with product(tmp_path) as shop:
        survey = await moved(shop)
        await shop.world.text(LUCA, "non scrivetemi più")
        assert "non riceverai altri messaggi" in await shop.hears(LUCA, 2)
        assert (await shop.survey(survey))["state"] == "opted_out"
        again = (await shop.buy("s3", customer={"id": "C1", "phone": NEW})).json()["survey"]
        assert (again["state"], again["reason"]) == ("not_asked", "opted_out")


async def test_who_has_a_number_that_a_customer_left_long_ago_is_a_stranger(tmp_path):
    async with product(tmp_path) as shop:
        await moved(shop)
        await shop.pass_time(days=15)
        heard = len(shop.heard(LUCA))
        await shop.world.text(LUCA, "3, pane freddo")
        await shop.quiet()
        assert len(shop.heard(LUCA)) == heard
        await shop.world.text(LUCA, "non scrivetemi più")
        await shop.quiet()
        assert (await shop.buy("s3", customer={"id": "C1"})).json()["survey"]["reason"] != "opted_out"


async def test_an_answer_in_the_chat_that_was_asked_counts_though_a_link_was_opened_in_another(tmp_path):
    async with product(tmp_path) as shop:
        survey = (await shop.link(MARIA, "r1", id="C1"))["id"]
        await shop.hears(MARIA, 1)
        await shop.pass_time(hours=1)
        await shop.hears(MARIA, 2)
        shop.world.telegram_user(TABLET, "Maria")
        await shop.link(TABLET, "r2", id="C1")
        await shop.hears(TABLET, 1)
        shop.world.type(MARIA, "2, freddo")
        await shop.world.until(lambda: any("dispiace" in said for said in shop.heard(MARIA)))
        assert (await shop.survey(survey))["score"] == 2


@pytest.mark.parametrize("days", [20, 40])
async def test_a_known_customer_who_writes_long_after_is_read_by_a_person(tmp_path, days):
    async with product(tmp_path) as shop:
        await asked_by_sms(shop)
        await shop.world.text(LUCA, "10")
        await shop.quiet()
        await shop.pass_time(days=days)
        alerts = len(shop.heard(OWNER))
        await shop.world.text(LUCA, "mi avete addebitato due volte")
        assert "addebitato due volte" in await shop.hears(OWNER, alerts + 1)


async def test_a_customer_who_was_never_asked_is_read_by_a_person(tmp_path):
    async with product(tmp_path, survey={"minimum_amount": 5.0}) as shop:
        await shop.buy("s1", amount=1, currency="EUR", customer={"phone": LUCA, "name": "Luca"})
        await shop.world.text(LUCA, "mi avete addebitato due volte")
        await shop.hears(LUCA, 1)
        assert "addebitato due volte" in await shop.hears(OWNER, 1)


async def test_what_a_fan_adds_after_the_conversation_is_over_is_read_by_a_person(tmp_path):
    async with product(tmp_path) as shop:
        await asked_by_sms(shop)
        for said in ("10", "il pane"):
            await shop.world.text(LUCA, said)
            await shop.quiet()
        assert shop.heard(OWNER) == []
        for _ in range(3):  # a phone that answers by itself is heard once
            await shop.world.text(LUCA, "mi avete addebitato due volte")
            await shop.quiet()
        (alert,) = shop.heard(OWNER)
        assert "addebitato due volte" in alert


async def test_an_edit_that_is_fetched_late_counts_if_it_was_made_in_time(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_on_telegram(shop)
        await shop.pass_time(hours=1)
        at = shop.fanloop.clock.now() - timedelta(minutes=30)
        said = shapes.message(shop.world.phone(MARIA), 9001, "3", at)
        changed = said | {"text": "8", "edit_date": said["date"] + 120}
        late = [{"message": said}, {"edited_message": changed}]
        later = {"edited_message": changed | {"text": "2", "edit_date": said["date"] + 1200}}
        for number, update in enumerate([*late, later]):
            await shop.fanloop.inbox.store([Event("telegram", f"late {number}", update)])
        await shop.quiet()
        assert (await shop.survey(survey))["score"] == 8


async def test_an_edit_that_refuses_counts_for_a_day(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_on_telegram(shop)
        message = shop.world.type(MARIA, "9")
        await shop.hears(MARIA, 3)
        await shop.pass_time(minutes=30)
        shop.world.edit(MARIA, message, "9, non scrivetemi più")
        assert "non riceverai" in await shop.hears(MARIA, 4)
        assert (await shop.survey(survey))["score"] == 9


async def test_an_edit_that_changes_no_word_does_nothing(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_on_telegram(shop)
        message = shop.world.type(MARIA, "8 o 9")
        await shop.hears(MARIA, 3)
        for text, heard in (("8 o 9", 3), ("8 o 9", 3), ("9", 4), ("8", 5), ("9", 6)):
            shop.fanloop.clock.advance(timedelta(seconds=2))
            shop.world.edit(MARIA, message, text)
            await shop.hears(MARIA, heard)
            await shop.quiet()
            assert len(shop.heard(MARIA)) == heard
        assert (await shop.survey(survey))["score"] == 9


async def test_a_phone_that_sends_back_what_it_gets_is_left_alone(tmp_path):
    async with product(tmp_path) as shop:
        await asked_by_sms(shop)
        for _ in range(3):
            await shop.world.text(LUCA, shop.heard(LUCA)[-1])
            await shop.quiet()
        assert len(shop.heard(LUCA)) == 1
        assert shop.heard(OWNER) == []


async def test_a_command_nobody_knows_is_no_reason(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_on_telegram(shop)
        shop.world.type(MARIA, "4")
        await shop.hears(MARIA, 3)
        shop.world.type(MARIA, "/cases")
        await shop.hears(MARIA, 4)
        found = await shop.survey(survey)
        assert (found["state"], found["comment"]) == ("scored", None)


async def test_start_after_stop_is_start(tmp_path):
    async with product(tmp_path) as shop:
        await asked_on_telegram(shop)
        shop.world.type(MARIA, "/stop")
        await shop.hears(MARIA, 3)
        shop.world.open_link(MARIA)
        assert "di nuovo" in await shop.hears(MARIA, 4)


async def refused(shop):
    """Maria, who has a phone too, is linked and wants no messages; the answer to her next purchase."""
    await shop.link(MARIA, "r1", id="C1", phone=LUCA)
    await shop.hears(MARIA, 1)
    shop.world.type(MARIA, "/stop")
    await shop.hears(MARIA, 2)
    later = (await shop.buy("r2", customer={"id": "C1"})).json()
    assert later["survey"]["reason"] == "opted_out"
    return later["telegram_link"].partition("start=")[2]


async def test_a_new_link_opened_after_stop_is_start(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.open_link(MARIA, await refused(shop))
        await shop.hears(MARIA, 3)
        await shop.pass_time(days=31)
        assert (await shop.buy("r3", customer={"id": "C1"})).json()["survey"]["state"] == "planned"


async def test_a_link_that_was_passed_on_takes_back_nobody_elses_refusal(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.telegram_user(TABLET, "Paolo")
        shop.world.open_link(TABLET, await refused(shop))
        await shop.quiet()
        assert (await shop.buy("r3", customer={"id": "C1"})).json()["survey"]["reason"] == "opted_out"


async def test_who_unblocks_the_bot_and_starts_it_again_is_reached_everywhere(tmp_path):
    async with product(tmp_path) as shop:
        await shop.link(MARIA, "r1", id="C1", phone=LUCA)
        await shop.hears(MARIA, 1)
        shop.world.block(MARIA)
        await shop.quiet()
        assert (await shop.buy("r2", customer={"id": "C1"})).json()["survey"]["reason"] == "opted_out"
        shop.world.open_link(MARIA)  # which unblocks it
        await shop.hears(MARIA, 2)
        await shop.pass_time(days=31)
        assert (await shop.buy("r3", customer={"id": "C1"})).json()["survey"]["state"] == "planned"


async def test_a_score_beside_a_refusal_counts_after_a_person_took_over(tmp_path):
    async with product(tmp_path) as shop:
        survey = await asked_by_sms(shop)
        for said in ("7 o 8", "6 o 8", "5 o 8"):
            await shop.world.text(LUCA, said)
            await shop.quiet()
        assert (await shop.survey(survey))["state"] == "handed_over"
        await shop.world.text(LUCA, "0 e non scrivetemi più")
        await shop.quiet()
        assert (await shop.survey(survey))["score"] == 0
        assert any("0 out of 10" in alert for alert in shop.heard(OWNER))
