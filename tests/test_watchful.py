"""What the product notices about its surroundings while it runs, and tells its owners."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
import sqlalchemy as sa

from bot.app import make_shop
from bot.flows import hold
from channels.base import Delivery
from channels.standins import Fault
from channels.twilio_signature import sign
from scheduler import database
from scheduler.database import Unavailable
from scheduler.outbox import outbox
from scheduler.outbox import receive as receipts
from tests.product import LUCA, NUMBER, OWNER, Product, eventually, product
from tests.test_lost_answers import ask, state, wait

pytestmark = pytest.mark.anyio


HOUR = timedelta(hours=1)


def told(shop: Product, words: str) -> int:
    return sum(words in text for text in shop.heard(OWNER))


async def receipt(
    shop: Product, message: dict[str, Any], status: str, *, attempt: int = 1, code: str = ""
) -> None:
    """Twilio says what became of a message."""
    [row] = await shop.fanloop.database.read(
        lambda tx: tx.scalars(sa.select(outbox.c.id).where(outbox.c.provider_id == message["sid"]))
    )
    url = f"{shop.fanloop.config.web.public_url}/webhooks/sms/status?token={row}-{attempt}"
    fields = {"MessageSid": message["sid"], "MessageStatus": status, "From": NUMBER, "To": message["to"]}
    fields |= {"ErrorCode": code} if code else {}
    headers = {"X-Twilio-Signature": sign(shop.world.carrier.account.auth_token, url, fields.items())}
    assert (await shop.http.post(url, data=fields, headers=headers)).status_code == 200


async def test_calls_with_bad_signatures_again_and_again_are_told_with_both_addresses(tmp_path):
    async with product(tmp_path) as shop:
        for _ in range(4):
            await shop.http.post("/webhooks/sms", data={"From": LUCA, "Body": "9", "MessageSid": "SM1"})
        await shop.looked()
        assert shop.heard(OWNER) == []
        for _ in range(9):
            await shop.http.post("/webhooks/sms/evil%20words", headers={"X-Forwarded-Host": "evil.example"})
            await shop.looked()
        assert not any("evil" in text for text in shop.heard(OWNER))
        assert told(shop, f"127.0.0.1:{shop.fanloop.config.web.port}") == 1
        assert told(shop, "web.public_url") == 1
        await shop.pass_time(minutes=11)
        await shop.looked()
        assert told(shop, "works again") == 1


async def test_a_fault_that_comes_and_goes_is_told_once_an_hour_and_its_end_only_after_it(tmp_path):
    async with product(tmp_path) as shop:
        sms = shop.fanloop.channels["sms"]
        for minute in range(50):
            sms.fault = None if minute % 2 else "it is broken"
            await shop.pass_time(minutes=1)
            await shop.looked()
        assert [text.split(" ", 1)[1] for text in shop.heard(OWNER)] == [
            "sms has a fault. it is broken",
            "sms works again.",
        ]
        await shop.pass_time(minutes=30)
        await shop.looked()
        assert len(shop.heard(OWNER)) == 2
        sms.fault = "it is broken"
        await shop.looked()
        assert told(shop, "it is broken") == 2


async def test_hours_in_which_telegram_could_not_be_heard_are_told_when_it_is_back(tmp_path):
    owners = [{"name": "Anna", "phone": "+393409999999", "language": "en"}]
    async with product(tmp_path, owners=owners, survey={"hold_after_outage": False}) as shop:
        shop.world.sms_number("+393409999999")
        shop.world.faults.telegram.append(Fault("500-before", on="getUpdates", times=1000))
        shop.world.type(OWNER, "hello")  # ends the call that is open
        telegram = shop.fanloop.channels["telegram"]
        watch = shop.fanloop.ticker.jobs["watch"]
        await eventually(lambda: telegram.deaf)
        await watch()
        for _ in range(3):
            shop.fanloop.clock.advance(by=10 * HOUR)
            await watch()
        shop.world.faults.telegram.clear()
        shop.world.type(OWNER, "hello")
        await eventually(lambda: telegram.deaf is False)
        await shop.looked()
        await shop.looked()
        lost = [text for text in shop.heard("+393409999999") if "6 hours is lost" in text]
        assert len(lost) == 1


async def test_a_disk_that_is_nearly_full_is_told(tmp_path, monkeypatch):
    async with product(tmp_path) as shop:
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(total=100e9, free=0.4e9))
        await shop.looked()
        assert "make room" in await shop.hears(OWNER, 1)


async def test_what_was_delivered_after_all_is_delivered_and_not_asked_again(tmp_path):
    async with product(tmp_path) as shop:
        shop.world.sms_number(LUCA, error="30003")
        survey = await ask(shop, LUCA)

        async def undelivered() -> bool:
            return await state(shop, survey) == "undelivered"

        await eventually(undelivered)
        [message] = shop.world.carrier.messages.values()
        shop.world.phone(LUCA).error = ""
        await receipt(shop, message, "delivered")
        await shop.quiet()
        assert await state(shop, survey) == "delivered"
        await shop.pass_time(hours=24)
        assert len(shop.world.carrier.messages) == 1


async def test_receipts_that_come_together_in_the_wrong_order_ask_nobody_again(tmp_path):
    async with product(tmp_path) as shop:
        survey = await ask(shop, LUCA)
        await shop.quiet()
        undo = "UPDATE outbox SET state = 'accepted', settle_by = NULL WHERE kind = 'question'"
        await shop.database.write(lambda tx: tx.execute(sa.text(undo)))
        sid = await shop.rows(sa.text("SELECT provider_id FROM outbox WHERE kind = 'question'"))
        told = [
            Delivery("sms", sid, "undelivered", code="30003", lasting=False),
            Delivery("sms", sid, "delivered"),
        ]

        async def receive(tx: Any) -> None:
            changes = await receipts(tx, told, shop.fanloop.clock.now())
            await shop.fanloop._letters.settled(tx, changes, shop.fanloop.clock.now())

        await shop.database.write(receive)
        assert (await state(shop, survey), (await shop.survey(survey))["state"]) == ("delivered", "asked")
        await shop.pass_time(hours=24)
        assert len(shop.heard(LUCA)) == 1
        later = (await shop.buy("later", customer={"phone": LUCA})).json()["survey"]
        assert later["reason"] == "asked_recently"


async def test_a_purchase_cancelled_before_it_came_is_not_asked_about(tmp_path):
    async with product(tmp_path) as shop:
        early = await shop.http.post("/api/v1/purchases/A-1/cancel")
        assert early.status_code == 404
        assert "week" in early.text
        first = (await shop.buy("A-1", customer={"phone": LUCA})).json()["survey"]
        assert (first["state"], first["reason"]) == ("cancelled", "cancelled")
        assert (await shop.buy("A-2", customer={"phone": LUCA})).json()["survey"]["state"] == "planned"
        await shop.http.post("/api/v1/purchases/A-3/cancel")
        await wait(shop, 1)
        shop.fanloop.clock.advance(by=8 * 24 * HOUR)
        await shop.fanloop.ticker.jobs["tidy"]()
        late = (await shop.buy("A-3", customer={"phone": "+393331234599"})).json()["survey"]
        assert late["state"] == "planned"


async def test_all_who_shared_a_refused_number_are_left_alone_at_their_new_ones(tmp_path):
    async with product(tmp_path) as shop:
        for who in ("c1", "c2"):
            await shop.buy(f"A-{who}", customer={"id": who, "phone": LUCA})
        await shop.pass_time(hours=1)
        await shop.world.text(LUCA, "non scrivetemi più")
        await shop.quiet()
        moves = [("c1", "+393331234501"), ("c2", "+393331234502"), ("c1", "+393331234503")]
        at = shop.fanloop.clock.now().isoformat()
        batch = [
            {"source_id": f"B-{n}", "time": at, "customer": {"id": who, "phone": phone}}
            for n, (who, phone) in enumerate(moves)
        ]
        answers = (await shop.http.post("/api/v1/purchases", json={"purchases": batch})).json()["results"]
        assert [one["survey"]["reason"] for one in answers] == ["opted_out"] * 3


async def test_who_refused_is_not_asked_at_a_new_number(tmp_path):
    async with product(tmp_path) as shop:
        who = {"id": "c1", "phone": LUCA}
        await shop.buy("A-1", customer=who)
        await shop.pass_time(hours=1)
        await shop.world.text(LUCA, "non scrivetemi più")
        await shop.quiet()
        moved = (await shop.buy("A-2", customer={"id": "c1", "phone": "+393331234599"})).json()["survey"]
        assert moved["reason"] == "opted_out"


async def test_it_is_ready_as_soon_as_the_database_takes_work_again(tmp_path, monkeypatch):
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)
    async with product(tmp_path) as shop:

        async def ready() -> bool:
            return (await shop.http.get("/readyz")).status_code == 200

        await eventually(ready)
        with contextlib.closing(sqlite3.connect(tmp_path / "fanloop.db", isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            assert (await shop.buy("p1")).status_code == 503
            other.execute("ROLLBACK")
        await eventually(ready, seconds=7)


async def test_a_hold_that_could_not_be_written_down_is_not_said_to_be(tmp_path, caplog):
    async with product(tmp_path) as shop:
        made = make_shop(shop.fanloop.config, shop.fanloop.clock, shop.database, shop.fanloop.channels)

        async def full(tx):
            await hold.begin(tx, made, "why", shop.fanloop.clock.now())
            raise Unavailable("disk full")

        with pytest.raises(Unavailable):
            await shop.database.write(full)
        assert "why" not in caplog.text
        await shop.database.write(lambda tx: hold.begin(tx, made, "why", shop.fanloop.clock.now()))
        assert "customers are sent nothing: why" in caplog.text
