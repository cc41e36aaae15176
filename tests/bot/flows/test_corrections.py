"""A person says what a reply means: the score follows, its history stays, and it can be learnt from."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.storage import readings
from tests.product import LUCA, MARIA, OWNER, Product, product

pytestmark = pytest.mark.anyio


async def asked(shop: Product) -> int:
    survey = (await shop.buy("c1", customer={"phone": LUCA, "name": "Luca"})).json()["survey"]
    await shop.pass_time(hours=1)
    await shop.hears(LUCA, 1)
    return int(survey["id"])


async def said(shop: Product, survey: int) -> list[dict[str, Any]]:
    """What the customer said, as the API shows it."""
    return [one for one in (await shop.survey(survey))["messages"] if one["direction"] == "in"]


async def correct(shop: Product, reply: int, **read_as: Any) -> Any:
    answer = await shop.http.post(f"/api/v1/replies/{reply}/correct", json=read_as)
    await shop.quiet()
    return answer


async def replied(shop: Product, *texts: str) -> int:
    survey = await asked(shop)
    for text in texts:
        await shop.world.text(LUCA, text)
        await shop.quiet()
    return survey


async def test_a_score_that_was_overlooked_is_followed_up_like_any_other(tmp_path):
    async with product(tmp_path) as shop:
        survey = await replied(shop, "7-8", "8-9", "6-7")
        assert (await shop.survey(survey))["state"] == "handed_over"
        heard = len(shop.heard(LUCA))
        answer = await correct(shop, (await said(shop, survey))[-1]["id"], kind="score", score=6, by="Anna")
        assert answer.status_code == 200
        assert answer.json()["score"] == 6
        assert answer.json()["messages"] != []
        assert len(shop.heard(LUCA)) == heard + 1  # "what went wrong?"
        assert "6" in shop.heard(OWNER)[-1]
        last = (await said(shop, survey))[-1]
        assert (last["read_as"], last["score"], last["corrected_by"]) == ("score", 6, "Anna")


async def test_a_score_nobody_gave_is_taken_out_of_the_numbers(tmp_path):
    async with product(tmp_path) as shop:
        survey = await replied(shop, "9")
        assert (await shop.http.get("/api/v1/nps")).json()["n"] == 1
        await correct(shop, (await said(shop, survey))[0]["id"], kind="comment")
        assert (await shop.http.get("/api/v1/nps")).json()["n"] == 0
        record = await shop.survey(survey)
        assert (record["score"], record["state"]) == (None, "handed_over")
        first = (await said(shop, survey))[0]
        assert (first["read_as"], first["rule"], first["corrected_by"]) == ("comment", "one number", "tests")


async def test_the_last_score_that_counts_counts(tmp_path):
    async with product(tmp_path) as shop:
        survey = await replied(shop, "3", "9")
        assert (await shop.survey(survey))["score"] == 9
        first, second = [one["id"] for one in await said(shop, survey)]
        await correct(shop, second, kind="comment")
        assert (await shop.survey(survey))["score"] == 3
        await correct(shop, first, kind="score", score=2)
        assert (await shop.survey(survey))["score"] == 2
        await correct(shop, second, kind="score", score=9)
        assert (await shop.survey(survey))["score"] == 9


async def test_a_refusal_that_was_overlooked_is_honoured(tmp_path):
    async with product(tmp_path) as shop:
        survey = await replied(shop, "boh")
        await correct(shop, (await said(shop, survey))[0]["id"], kind="opt_out")
        assert (await shop.survey(survey))["state"] == "opted_out"
        again = (await shop.buy("c2", customer={"phone": LUCA})).json()["survey"]
        assert (again["state"], again["reason"]) == ("not_asked", "opted_out")


async def test_a_refusal_that_was_none_stays_until_the_customer_lifts_it(tmp_path):
    async with product(tmp_path, survey={"delay": "1h", "ask_again_after": "0s"}) as shop:
        survey = await replied(shop, "STOP")
        await correct(shop, (await said(shop, survey))[0]["id"], kind="comment")
        again = (await shop.buy("c2", customer={"phone": LUCA})).json()["survey"]
        assert again["reason"] == "opted_out"


async def test_what_is_no_reply_or_no_reading_is_refused(tmp_path):
    async with product(tmp_path) as shop:
        survey = await replied(shop, "9")
        reply = (await said(shop, survey))[0]["id"]
        assert (await correct(shop, 999, kind="comment")).status_code == 404
        for wrong in ({"kind": "score"}, {"kind": "score", "score": 11}, {"kind": "comment", "score": 3}, {}):
            assert (await correct(shop, reply, **wrong)).status_code == 422
        assert (await shop.survey(survey))["score"] == 9


async def test_an_owner_says_which_score_it_was_by_pressing_it(tmp_path):
    async with product(tmp_path) as shop:
        survey = await shop.link(MARIA, "t1", name="Maria")
        await shop.hears(MARIA, 1)
        await shop.pass_time(hours=1)
        await shop.hears(MARIA, 2)
        for number in range(3):
            shop.world.type(MARIA, f"{number}-{number + 1}")
            await shop.quiet()
        alert = shop.world.phone(OWNER).received[-1]
        assert [button.label for row in alert.buttons[:2] for button in row] == [str(n) for n in range(11)]
        shop.world.press(OWNER, alert.provider_id, alert.buttons[0][2].data)
        await shop.quiet()
        record = await shop.survey(survey["id"])
        assert record["score"] == 2
        assert [one["corrected_by"] for one in record["messages"] if one["direction"] == "in"][-1] == "Anna"
        assert len(alert.buttons) == 1  # the case may still be settled
        shop.world.press(OWNER, alert.provider_id, f"r:{survey['id']}:9")  # by another owner, say
        await shop.quiet()
        assert (await shop.survey(survey["id"]))["score"] == 2


async def test_corrections_can_be_learnt_from(tmp_path):
    async with product(tmp_path) as shop:
        survey = await replied(shop, "9 forse 8", "sette")
        await correct(shop, (await said(shop, survey))[0]["id"], kind="score", score=9)

        async def labelled(tx, *, corrected):
            return [json.loads(json.dumps(one)) async for one in readings.labelled(tx, corrected=corrected)]

        found = await shop.database.read(lambda tx: labelled(tx, corrected=True))
        assert [(one["text"], one["lang"], one["expect"], one["tags"]) for one in found] == [
            ("9 forse 8", "it", {"kind": "score", "score": 9}, ["corrected"])
        ]
        every = await shop.database.read(lambda tx: labelled(tx, corrected=False))
        assert [one["expect"] for one in every][1] == {"kind": "score", "score": 7}
