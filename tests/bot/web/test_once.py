"""A call made again under its Idempotency-Key gets the answer it got before."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.storage import keys
from bot.storage.schema import idempotency
from bot.web.once import Once
from bot.web.problems import Problem
from scheduler.clock import Clock
from tests.bot.web.rig import NOW, PURCHASE, later, problem

pytestmark = pytest.mark.anyio
KEY = {"idempotency-key": "order-1"}


def no_links():
    return [None]


async def test_the_same_call_gets_the_same_answer(site):
    first = await site.post(PURCHASE, **KEY)
    await site.http.post("/api/v1/purchases/A-1/cancel")
    again = await site.post(PURCHASE, **KEY)
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert again.json()["survey"]["state"] == "planned"  # as it was then


async def test_a_batch_too(site):
    batch = {"purchases": [PURCHASE, {"source_id": "bad"}]}
    first, again = await site.post(batch, **KEY), await site.post(batch, **KEY)
    assert [one["status"] for one in first.json()["results"]] == [201, 422]
    assert first.json() == again.json()


async def test_what_a_batch_was_refused_is_not_taken_when_it_is_sent_again(site):
    early = {"source_id": "A-2", "time": later(hours=25).isoformat()}
    batch = {"purchases": [PURCHASE, early]}
    first = await site.post(batch, **KEY)
    site.fanloop.clock.advance(timedelta(hours=2))
    again = await site.post(batch, **KEY)
    assert [one["status"] for one in first.json()["results"]] == [201, 422]
    assert first.json() == again.json()
    problem(await site.get("purchases/A-2"), 404)


async def test_another_body_under_the_same_key_is_refused_and_changes_nothing(site):
    await site.post(PURCHASE, **KEY)
    said = problem(await site.post(PURCHASE | {"source_id": "A-2"}, **KEY), 422)
    assert "order-1" in said["detail"]
    problem(await site.get("purchases/A-2"), 404)


async def test_what_was_refused_may_be_repaired_under_the_same_key(site):
    problem(await site.post({"source_id": "A-1"}, **KEY), 422)
    assert (await site.post(PURCHASE, **KEY)).status_code == 201


async def test_keys_of_two_tills_are_two_keys(site):
    await site.post(PURCHASE, **KEY)
    other = await site.database.write(lambda tx: keys.create(tx, "other till", NOW))
    answer = await site.post(PURCHASE | {"source_id": "A-2"}, **KEY, authorization=f"Bearer {other}")
    assert answer.status_code == 201


async def test_links_are_not_stored(site):
    answer = await site.post(PURCHASE, **KEY)
    token = answer.json()["telegram_link"].partition("start=")[2]
    assert len(token) > 20
    stored = await site.database.read(lambda tx: tx.scalar(sa.select(idempotency.c.body)))
    assert "A-1" in stored
    assert token not in stored


@pytest.mark.parametrize("key", ["", "a b", "x" * 201, "\u00e9"])
async def test_a_key_is_visible_ascii(site, key):
    answer = await site.http.post(
        "/api/v1/purchases", json=PURCHASE, headers=[(b"idempotency-key", key.encode("latin-1"))]
    )
    said = problem(answer, 422)
    assert said["errors"][0]["field"] == "idempotency-key"


async def test_while_the_first_call_runs_the_second_waits_outside(sqlite):
    once, running, go_on = Once(sqlite, Clock(NOW)), asyncio.Event(), asyncio.Event()

    async def work():
        running.set()
        await go_on.wait()
        return 201, {"done": True}

    first = asyncio.create_task(once.answer("caller", "order-1", b"body", work, no_links))
    await running.wait()
    with pytest.raises(Problem) as refused:
        await once.answer("caller", "order-1", b"body", work, no_links)
    assert refused.value.status == 409
    assert refused.value.headers["retry-after"] == "1"
    go_on.set()
    assert (await first).status_code == 201
    assert (await once.answer("caller", "order-1", b"body", work, no_links)).status_code == 201


async def test_a_call_that_broke_may_be_made_again(sqlite):
    once = Once(sqlite, Clock(NOW))

    async def broken():
        raise RuntimeError

    async def work():
        return 200, {}

    with pytest.raises(RuntimeError):
        await once.answer("caller", "order-1", b"body", broken, no_links)
    assert (await once.answer("caller", "order-1", b"body", work, no_links)).status_code == 200
