"""Shops report purchases: one, a thousand, the same again, wrong ones, cancelled ones."""

from __future__ import annotations

import asyncio

import pytest
import sqlalchemy as sa

from bot.storage.schema import purchases, surveys
from scheduler.outbox import outbox
from tests.bot.web.rig import PURCHASE, problem

pytestmark = pytest.mark.anyio


async def count(site, table):
    query = sa.select(sa.func.count()).select_from(table)
    return await site.database.read(lambda tx: tx.scalar(query))


async def test_a_new_purchase_is_in_with_its_plan_and_its_link(site):
    answer = await site.post(PURCHASE)
    assert answer.status_code == 201
    said = answer.json()
    assert said["source_id"] == "A-1"
    assert said["survey"] == {
        "id": 1,
        "state": "planned",
        "reason": None,
        "channel": "sms",
        "due_at": "2026-11-21T10:00:00Z",
    }
    assert said["telegram_link"].startswith("https://t.me/rossi_bot?start=")


async def test_the_same_purchase_again_changes_nothing_and_answers_the_same(site):
    first, second = await site.post(PURCHASE), await site.post(PURCHASE)
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json() == second.json()
    assert await count(site, purchases) == await count(site, surveys) == await count(site, outbox) == 1


async def test_the_same_id_with_other_content_is_a_conflict_and_changes_nothing(site):
    await site.post(PURCHASE)
    said = problem(await site.post(PURCHASE | {"store": "Another"}), 409)
    assert said["source_id"] == "A-1"
    assert said["survey"]["state"] == "planned"
    assert (await site.get("purchases/A-1")).json()["store"] is None


async def test_fifty_tills_reporting_the_same_at_once_report_one_purchase(site):
    answers = await asyncio.gather(*(site.post(PURCHASE) for _ in range(50)))
    assert sorted({one.status_code for one in answers}) == [200, 201]
    assert sum(one.status_code == 201 for one in answers) == 1
    assert len({one.text for one in answers}) == 1
    assert await count(site, purchases) == 1


async def test_everything_wrong_is_named_with_its_field(site):
    said = problem(await site.post({"time": "never", "customer": {"phone": "call me"}}), 422)
    assert said["errors"] == [
        {"field": "source_id", "problem": "is missing"},
        {
            "field": "time",
            "problem": "is not an ISO 8601 time",
            "value": '"never"',
            "remedy": 'write it as "2026-11-20T18:30:00+01:00"',
        },
        {"field": "customer.phone", "problem": "has letters in it", "remedy": "write the digits only"},
    ]
    assert await count(site, purchases) == 0


@pytest.mark.parametrize("body", [b"[]", b'"x"', b"1", b"null", b"true", b'[{"source_id": "A-1"}]'])
async def test_what_is_no_object_is_no_purchase(site, body):
    kind = {"content-type": "application/json"}
    problem(await site.http.post("/api/v1/purchases", content=body, headers=kind), 422)


async def test_a_batch_answers_for_each_in_order_and_the_good_ones_go_in(site):
    old = {"source_id": "old", "time": PURCHASE["time"]}
    await site.post(old)
    batch = [
        PURCHASE,
        {"source_id": "bad"},
        old,
        old | {"store": "Another"},
        "nonsense",
        PURCHASE,
        PURCHASE | {"source_id": "A-2"},
    ]
    answer = await site.post({"purchases": batch})
    assert answer.status_code == 200
    results = answer.json()["results"]
    assert [one["status"] for one in results] == [201, 422, 200, 409, 422, 200, 201]
    assert [one.get("source_id") for one in results] == ["A-1", None, "old", "old", None, "A-1", "A-2"]
    assert results[0]["survey"]["state"] == "planned"
    assert results[0]["telegram_link"]
    assert results[1]["errors"] == [{"field": "time", "problem": "is missing"}]
    assert results[3]["survey"]["id"] == 1
    assert await count(site, purchases) == 3


async def test_a_thousand_go_in_at_once_and_one_more_is_too_many(site):
    batch = [{"source_id": f"A-{number}", "time": PURCHASE["time"]} for number in range(1001)]
    said = problem(await site.post({"purchases": batch}), 422)
    assert said["errors"] == [{"field": "purchases", "problem": "has 1001 entries, at most 1000 are taken"}]
    assert await count(site, purchases) == 0

    answer = await site.post({"purchases": batch[:1000]})
    assert {one["status"] for one in answer.json()["results"]} == {201}
    assert await count(site, purchases) == 1000


async def test_an_empty_batch_is_nothing_to_do(site):
    answer = await site.post({"purchases": []})
    assert (answer.status_code, answer.json()) == (200, {"results": []})


@pytest.mark.parametrize("batch", [{"purchases": {}}, {"purchases": None}, {"purchases": [], "store": "x"}])
async def test_a_batch_is_a_list_and_nothing_else(site, batch):
    problem(await site.post(batch), 422)


async def test_a_purchase_can_be_looked_at(site):
    await site.post(PURCHASE | {"amount": "89.90", "currency": "EUR"})
    said = (await site.get("purchases/A-1")).json()
    assert (said["time"], said["amount"]) == ("2026-11-20T10:00:00Z", "89.90")
    assert said["survey"]["messages"][0]["kind"] == "question"


@pytest.mark.parametrize(
    "source_id", ["2026/11/1", "a b", "ü", "a?b", "a#b", "cancel", "x/cancel", "%", "'--"]
)
async def test_ids_may_be_whatever_the_shop_writes(site, source_id):
    await site.post(PURCHASE | {"source_id": source_id})
    await site.post(PURCHASE | {"source_id": "other"})
    path = "".join(f"%{byte:02X}" for byte in source_id.encode())
    assert (await site.get(f"purchases/{path}")).json()["source_id"] == source_id
    cancelled = await site.http.post(f"/api/v1/purchases/{path}/cancel")
    assert cancelled.json()["source_id"] == source_id


async def test_a_purchase_is_known_by_who_reported_it(site):
    await site.post(PURCHASE | {"source": "till 3"})
    said = problem(await site.get("purchases/A-1"), 404)
    assert "?source=" in said["detail"]
    assert (await site.get("purchases/A-1", source="till 3")).status_code == 200
    problem(await site.http.post("/api/v1/purchases/A-1/cancel"), 404)
    cancelled = await site.http.post("/api/v1/purchases/A-1/cancel", params={"source": "till 3"})
    assert cancelled.json()["survey"]["state"] == "cancelled"


async def test_a_cancelled_purchase_is_not_asked_about(site):
    await site.post(PURCHASE)
    answer = await site.http.post("/api/v1/purchases/A-1/cancel")
    assert answer.status_code == 200
    assert answer.json()["survey"]["state"] == "cancelled"
    (message,) = (await site.get("purchases/A-1")).json()["survey"]["messages"]
    assert (message["state"], message["reason"]) == ("cancelled", "cancelled")
    assert (await site.http.post("/api/v1/purchases/A-1/cancel")).json() == answer.json()


async def test_a_purchase_nobody_reported_is_not_there(site):
    problem(await site.get("purchases/A-1"), 404)
    problem(await site.http.post("/api/v1/purchases/A-1/cancel"), 404)


async def test_a_customer_without_an_address_waits_for_the_link(site):
    answer = await site.post({"source_id": "A-1", "time": PURCHASE["time"]})
    assert answer.json()["survey"]["state"] == "waiting"
