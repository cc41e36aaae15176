"""One purchase, from the till to the report, on real parts."""

from __future__ import annotations

import pytest

from tests.product import LUCA, MARIA, OWNER, product

pytestmark = pytest.mark.anyio


async def test_a_passive_on_telegram_is_asked_why_and_the_owner_hears_of_a_detractor(tmp_path):
    async with product(tmp_path) as shop:
        first = await shop.link(MARIA, "r1", name="Maria Rossi", language="it")
        assert first["state"] == "waiting"
        await shop.hears(MARIA, 1)
        assert (await shop.survey(first["id"]))["state"] == "planned"
        await shop.pass_time(hours=1)
        question = await shop.hears(MARIA, 2)
        assert "Forno" in question
        assert "0" in question
        assert "10" in question
        shop.world.type(MARIA, "7, il pane era freddo")
        await shop.hears(MARIA, 3)
        found = await shop.survey(first["id"])
        assert (found["state"], found["score"]) == ("scored", 7)
        shop.world.type(MARIA, "6 no anzi 4")
        await shop.quiet()
        alert = await shop.hears(OWNER, 1)
        assert "4" in alert
        numbers = (await shop.http.get("/api/v1/nps")).json()
        assert (numbers["n"], numbers["detractors"], numbers["asked"]) == (1, 1, 1)


async def test_a_detractor_by_sms_is_asked_why_and_the_reason_reaches_the_owner(tmp_path):
    async with product(tmp_path) as shop:
        answer = await shop.buy("r2", customer={"phone": "333 123 4567", "name": "Luca"}, amount=12.5)
        assert answer.status_code == 201
        survey = answer.json()["survey"]
        assert (survey["state"], survey["channel"]) == ("planned", "sms")
        await shop.pass_time(hours=1)
        await shop.hears(LUCA, 1)
        await shop.world.text(LUCA, "2")
        followup = await shop.hears(LUCA, 2)
        assert "2" in await shop.hears(OWNER, 1)
        assert followup
        await shop.world.text(LUCA, "Il pane era duro")
        await shop.hears(LUCA, 3)
        await shop.quiet()
        assert "Il pane era duro" in shop.heard(OWNER)[-1]
        assert len(shop.heard(OWNER)) == 1  # the alert was edited
        found = await shop.survey(survey["id"])
        assert (found["state"], found["comment"]) == ("answered", "Il pane era duro")


async def test_the_same_purchase_reported_twice_asks_once(tmp_path):
    async with product(tmp_path) as shop:
        time = "2026-11-24T10:00:00Z"
        first = await shop.buy("r3", time=time, customer={"phone": LUCA})
        again = await shop.buy("r3", time=time, customer={"phone": LUCA})
        other = await shop.buy("r3", time=time, customer={"phone": LUCA}, amount=1)
        assert [one.status_code for one in (first, again, other)] == [201, 200, 409]
        assert again.json()["survey"]["id"] == first.json()["survey"]["id"]
        await shop.pass_time(hours=30)
        assert len(shop.heard(LUCA)) == 1


async def test_after_a_refusal_nothing_more_is_said(tmp_path):
    async with product(tmp_path) as shop:
        await shop.buy("r4", customer={"phone": LUCA})
        await shop.pass_time(hours=1)
        await shop.world.text(LUCA, "non scrivetemi più, 3")
        confirmation = await shop.hears(LUCA, 2)
        assert confirmation
        again = await shop.buy("r5", customer={"phone": LUCA})
        assert again.json()["survey"]["reason"] == "opted_out"
        await shop.pass_time(days=10)
        assert len(shop.heard(LUCA)) == 2


async def test_silence_is_reminded_once_and_then_expires(tmp_path):
    async with product(tmp_path) as shop:
        survey = (await shop.buy("r6", customer={"phone": LUCA})).json()["survey"]
        await shop.pass_time(hours=1)
        await shop.pass_time(hours=48)
        assert len(shop.heard(LUCA)) == 2
        await shop.pass_time(days=6)
        found = await shop.survey(survey["id"])
        assert (found["state"], found["reason"]) == ("expired", "no_answer")
        assert len(shop.heard(LUCA)) == 2
