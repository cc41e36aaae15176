"""Alerts that do not arrive: somebody else gets them, and somebody hears of it."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from bot.checkup import database
from channels.base import Event
from channels.standins import Fault
from tests.product import LUCA, OWNER, eventually, product

pytestmark = pytest.mark.anyio

PHONE = "+393409999999"
GROUP, SUPERGROUP = -4001, -1002000000001
ANNA = {"name": "Anna", "telegram_id": OWNER, "language": "en", "stores": ["Centro"]}
BRUNO = {"name": "Bruno", "phone": PHONE, "language": "en", "stores": ["Stazione"]}


async def unhappy(shop, source_id: str = "s1") -> None:
    await shop.buy(source_id, customer={"phone": LUCA, "name": "Luca Bianchi"}, store="Centro")
    await shop.pass_time(hours=1)
    before = len(shop.heard(LUCA))
    await shop.world.text(LUCA, "2, freddo")
    await shop.hears(LUCA, before + 1)
    await shop.quiet()


async def test_a_group_that_has_moved_gets_the_alert_once_and_the_next_one_at_once(tmp_path):
    async with product(tmp_path, owners=[{"name": "Team", "telegram_id": GROUP, "language": "en"}]) as shop:
        shop.world.telegram_user(GROUP, "Team", started=True).moved_to = str(SUPERGROUP)
        shop.world.telegram_user(SUPERGROUP, "Team", started=True)
        await unhappy(shop)
        assert "freddo" in await shop.hears(SUPERGROUP, 1)
        assert (await shop.http.get("/readyz")).json()["status"] == "ok"
        # What was learned outlives the conversation: the old address is not even tried.
        shop.world.phone(GROUP).moved_to = ""
        await shop.world.text(LUCA, "il pane era duro")
        await shop.world.until(lambda: "duro" in shop.heard(SUPERGROUP)[0])
        assert (len(shop.heard(SUPERGROUP)), shop.heard(GROUP)) == (1, [])


async def test_an_alert_nobody_is_there_for_goes_to_the_other_owners_who_hear_why(tmp_path):
    async with product(tmp_path, owners=[ANNA, BRUNO]) as shop:
        shop.world.sms_number(PHONE, "Bruno")
        shop.world.phone(OWNER).blocked = True
        await unhappy(shop)
        await shop.hears(PHONE, 2)
        alert, notice = sorted(shop.heard(PHONE), key=lambda text: "Anna" in text)
        assert "freddo" in alert
        assert "alerts do not reach Anna on telegram" in notice
        await shop.world.text(LUCA, "il pane era duro")
        await shop.hears(PHONE, 3)
        await shop.quiet()
        assert sum("Anna" in text for text in shop.heard(PHONE)) == 1  # not with every alert
        ready = (await shop.http.get("/readyz")).json()
        assert (ready["status"], ready["owners_unheard"]) == ("degraded", 1)
        [found] = [one async for one in database.looks(shop.fanloop.config) if one.what == "alerts"]
        assert (found.mark, "Anna" in found.said, "Start" in found.remedy) == ("fault", True, True)


async def test_a_lonely_owner_who_comes_back_finds_the_open_cases(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.phone(OWNER).blocked = True
        await unhappy(shop)
        assert shop.heard(OWNER) == []
        assert (await shop.http.get("/readyz")).json()["owners_unheard"] == 1
        shop.world.open_link(OWNER)
        await shop.hears(OWNER, 2)
        assert any("L. B." in text for text in shop.heard(OWNER))
        await shop.quiet()
        assert (await shop.http.get("/readyz")).json()["owners_unheard"] == 0


async def test_an_alert_that_is_lost_again_and_again_goes_elsewhere(tmp_path):
    async with product(tmp_path, owners=[ANNA, BRUNO]) as shop:
        shop.world.sms_number(PHONE, "Bruno")
        shop.world.faults.telegram += [Fault("500-before")] * 3
        await unhappy(shop)
        for _ in range(2):
            assert shop.heard(PHONE) == []
            await shop.pass_time(minutes=6)
        await shop.hears(PHONE, 2)
        assert any("freddo" in text for text in shop.heard(PHONE))


async def test_a_lonely_owner_whose_phone_was_off_hears_when_it_is_on_again(tmp_path):
    async with product(tmp_path, owners=[{"name": "Bruno", "phone": PHONE, "language": "en"}]) as shop:
        phone = shop.world.sms_number(PHONE, "Bruno", error="30003")
        await unhappy(shop)
        repeats = sa.text("SELECT count(*) FROM outbox WHERE key LIKE '%:repeat:1'")
        await eventually(lambda: shop.rows(repeats))  # the receipt takes a moment
        phone.error = ""
        await shop.pass_time(minutes=1)
        assert "freddo" in await shop.hears(PHONE, 1)


async def test_an_owner_who_texted_stop_is_sent_the_alert_no_second_time(tmp_path):
    async with product(tmp_path, owners=[{"name": "Bruno", "phone": PHONE, "language": "en"}]) as shop:
        shop.world.sms_number(PHONE, "Bruno")
        to_owner = Fault("lost-callback", times=9, when=lambda call: call.address == PHONE)
        shop.world.faults.sms.append(to_owner)
        await unhappy(shop)
        [alert] = shop.world.phone(PHONE).received
        receipt = {"MessageSid": alert.provider_id, "MessageStatus": "failed", "ErrorCode": "21610"}
        stored = Event("sms", "stopped", {"_path": "/webhooks/sms/status", "_query": "", **receipt})
        await shop.fanloop.inbox.store([stored])
        await shop.quiet()
        assert (await shop.http.get("/readyz")).json()["owners_unheard"] == 1
        await shop.pass_time(hours=2)
        assert len(shop.heard(PHONE)) == 1


@pytest.mark.parametrize("moved", [False, True])
async def test_a_button_under_an_alert_in_a_group_of_owners_settles_the_case(tmp_path, moved):
    async with product(tmp_path, owners=[{"name": "Team", "telegram_id": GROUP, "language": "en"}]) as shop:
        phone = shop.world.telegram_user(GROUP, "Team", started=True)
        if moved:
            phone.moved_to = str(SUPERGROUP)
            phone = shop.world.telegram_user(SUPERGROUP, "Team", started=True)
        await unhappy(shop)
        await shop.hears(phone.address, 1)
        stranger = shop.world.telegram_user(-5001, "Others", started=True)
        alert = phone.received[-1]
        stranger.entries.append(alert)
        shop.world.press(stranger.address, alert.provider_id, alert.buttons[0][0].data)
        await shop.quiet()
        assert (await shop.http.get("/api/v1/cases?state=open")).json()["items"] != []
        shop.world.type(stranger.address, "/cases")
        shop.world.type(phone.address, "/cases@forno_bot")
        assert (await shop.hears(phone.address, 2)).startswith("Open cases: 1")
        assert len(shop.heard(stranger.address)) == 1
        shop.world.press(phone.address, alert.provider_id, alert.buttons[0][0].data)
        await shop.world.until(lambda: "Team" in shop.heard(phone.address)[0])
        assert (await shop.http.get("/api/v1/cases?state=open")).json()["items"] == []


async def test_an_alert_that_nobody_else_can_get_is_tried_again(tmp_path):
    owner = {"name": "Anna", "telegram_id": OWNER, "phone": PHONE, "language": "en"}
    async with product(tmp_path, owners=[owner]) as shop:
        phone = shop.world.sms_number(PHONE, error="21211")
        shop.world.phone(OWNER).blocked = True
        await unhappy(shop)
        await shop.pass_time(minutes=1)
        phone.error = ""
        await shop.pass_time(hours=2)
        assert [text.splitlines()[0] for text in shop.heard(PHONE)].count(
            "Unhappy customer: 2 out of 10 (repeat)"
        ) == 1


async def test_an_alert_that_may_have_come_is_tried_again_where_its_repetition_was_refused(tmp_path):
    async with product(tmp_path, owners=[{**ANNA, "stores": []}]) as shop:
        shop.world.faults.telegram.append(Fault("500-before"))
        await unhappy(shop)
        owner = shop.world.phone(OWNER)
        owner.started = False  # Telegram refuses: nobody has opened the chat
        await shop.pass_time(minutes=1)
        assert shop.heard(OWNER) == []
        owner.started = True
        await shop.pass_time(minutes=6)
        assert "freddo" in await shop.hears(OWNER, 1)
