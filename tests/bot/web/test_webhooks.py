"""Providers' calls: checked, stored, and only then answered."""

from __future__ import annotations

import asyncio
import json
import logging
import sqlite3

import httpx
import pytest
import sqlalchemy as sa

from bot.flows.faults import Forged
from bot.storage.schema import inbox
from bot.web.front import create
from bot.web.parts import Parts
from channels.base import BadWebhook, Event
from tests.bot.web import rig
from tests.bot.web.rig import SECRET, problem, sms

pytestmark = pytest.mark.anyio


async def stored(site):
    query = sa.select(inbox.c.source, inbox.c.key, inbox.c.state).order_by(inbox.c.id)
    return [tuple(row) for row in await site.database.read(lambda tx: tx.execute(query))]


async def test_a_reply_by_sms_is_stored_and_answered_as_the_provider_wants_it(site):
    body, headers = sms("9, lovely")
    answer = await site.http.post("/webhooks/sms", content=body, headers=headers)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/xml")
    assert answer.content == b"<Response/>"
    ((source, key, state),) = await stored(site)
    assert (source, state) == ("sms", "received")
    assert "SM1" in key


async def test_a_telegram_update_is_stored(site):
    update = {"update_id": 7, "message": {"message_id": 1, "chat": {"id": 5, "type": "private"}, "text": "9"}}
    headers = {"x-telegram-bot-api-secret-token": SECRET}
    answer = await site.http.post("/webhooks/telegram", json=update, headers=headers)
    assert answer.status_code == 200
    assert [source for source, *_ in await stored(site)] == ["telegram"]


async def test_a_large_update_is_taken_of_telegram_and_of_nobody_else(site):
    """Refused, it would come again for a day, and all that is said in its chat would wait behind it."""
    update = {"update_id": 7, "message": {"message_id": 1, "chat": {"id": 5}, "text": "9" * 900_000}}
    for secret in ("", "wrong"):
        headers = {"x-telegram-bot-api-secret-token": secret}
        problem(await site.http.post("/webhooks/telegram", json=update, headers=headers), 413)
    headers = {"x-telegram-bot-api-secret-token": SECRET}
    assert (await site.http.post("/webhooks/telegram", json=update, headers=headers)).status_code == 200
    assert [source for source, *_ in await stored(site)] == ["telegram"]


async def test_the_same_call_fifty_times_at_once_is_one_event_and_fifty_answers(site):
    body, headers = sms()
    calls = (site.http.post("/webhooks/sms", content=body, headers=headers) for _ in range(50))
    answers = await asyncio.gather(*calls)
    assert {one.status_code for one in answers} == {200}
    assert len(await stored(site)) == 1


async def test_a_call_that_is_not_the_providers_is_refused_counted_and_not_stored(site, caplog):
    body, headers = sms()
    for forged in (
        {**headers, "x-twilio-signature": "wrong"},
        {name: value for name, value in headers.items() if name != "x-twilio-signature"},
    ):
        problem(await site.http.post("/webhooks/sms", content=body, headers=forged), 403)
    problem(await site.http.post("/webhooks/sms", content=body + b"&x=y", headers=headers), 403)
    problem(await site.http.post("/webhooks/telegram", json={"update_id": 1}), 403)
    assert await stored(site) == []
    counted = (await site.http.get("/metrics")).text
    assert 'fanloop_webhooks_total{channel="sms",outcome="refused"} 3.0' in counted
    assert 'fanloop_webhooks_total{channel="telegram",outcome="refused"} 1.0' in counted
    assert len([one for one in caplog.records if "refused" in one.message]) == 1  # a flood fills no disk
    assert rig.TOKEN not in caplog.text
    assert SECRET not in caplog.text


async def test_a_refusal_leaves_the_connection_as_it_was(site):
    """Lingering over a body that is here would let forged calls pile up."""
    body, _ = sms()
    forged = b"POST /webhooks/sms HTTP/1.1\r\nhost: x\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)
    last = b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
    started = asyncio.get_running_loop().time()
    answer = await rig.raw(site.url, forged * 5 + last)
    assert answer.count(b"HTTP/1.1 403") == 5
    assert answer.count(b"HTTP/1.1 200") == 1
    assert asyncio.get_running_loop().time() - started < 0.9


@pytest.mark.parametrize("path", ["/webhooks/", "/webhooks/pigeon", "/webhooks/sms/a/b", "/webhooks//sms"])
async def test_there_are_no_other_webhooks(site, path):
    problem(await site.http.post(path, content=b"x"), 404)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD", "OPTIONS"])
async def test_webhooks_are_called_with_post(site, method):
    answer = await site.http.request(method, "/webhooks/sms")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST"


async def test_nothing_is_acknowledged_that_could_not_be_stored(impatient, site):
    body, headers = sms()
    holder = sqlite3.connect(site.database.path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        answer = await site.http.post("/webhooks/sms", content=body, headers=headers)
    finally:
        holder.close()
    problem(answer, 503)
    assert answer.headers["retry-after"] == "5"
    assert await stored(site) == []
    assert (await site.http.post("/webhooks/sms", content=body, headers=headers)).status_code == 200
    assert len(await stored(site)) == 1


class Pigeon:
    """A channel whose provider's app waits for more than the answer."""

    name = "pigeon"
    answer = ("application/json", b"{}")
    fault = None

    def __init__(self):
        self.released = asyncio.Event()
        self.acknowledged = []
        self.calls = []

    def receive(self, call):
        self.calls.append(call)
        if call.body == b"bad":
            raise BadWebhook("no ring on its leg")
        return [] if call.body == b"nothing" else [Event("pigeon", call.body.decode(), {})]

    async def acknowledge(self, events):
        await self.released.wait()
        self.acknowledged += events
        raise RuntimeError("shot down")


@pytest.fixture
async def loft(site):
    pigeon, fanloop = Pigeon(), site.fanloop
    parts = Parts(
        config=fanloop.config,
        database=fanloop.database,
        clock=fanloop.clock,
        channels={"pigeon": pigeon},
        senders={},
        purchases=fanloop.purchases,
        corrections=fanloop.corrections,
        inbox=fanloop.inbox,
        owner_places=(),
        forged={"pigeon": Forged(fanloop.clock, "")},
        heartbeats={},
        ended={},
    )
    async with rig.listening(create(parts)) as url, httpx.AsyncClient(base_url=url) as http:
        yield pigeon, http


async def test_the_answer_does_not_wait_for_the_acknowledgement(site, loft, caplog):
    pigeon, http = loft
    assert (await http.post("/webhooks/pigeon", content=b"1")).status_code == 200
    assert pigeon.acknowledged == []
    assert len(await stored(site)) == 1
    # The connection is free for the next call meanwhile.
    assert (await http.post("/webhooks/pigeon", content=b"2")).status_code == 200
    pigeon.released.set()
    await asyncio.sleep(0.05)
    assert [event.key for event in pigeon.acknowledged] == ["1", "2"]
    assert [one.levelno for one in caplog.records] == [logging.ERROR] * 2


async def test_a_channel_gets_the_call_as_it_came(loft):
    pigeon, http = loft
    headers = {"X-Ring": "Gold", "x-other": "\u00fc".encode("latin-1")}
    await http.post(
        "/webhooks/pigeon/status?a=%20b&a=+", content=b"\x00\xff"[:0] + b"nothing", headers=headers
    )
    (call,) = pigeon.calls
    assert (call.path, call.query, call.body) == ("/webhooks/pigeon/status", "a=%20b&a=+", b"nothing")
    assert (call.headers["x-ring"], call.headers["x-other"]) == ("Gold", "\u00fc")


async def test_a_call_that_brings_nothing_is_answered_too(site, loft):
    _, http = loft
    answer = await http.post("/webhooks/pigeon", content=b"nothing")
    assert (answer.status_code, answer.json()) == (200, {})
    assert await stored(site) == []


async def test_the_public_address_may_have_a_path(sqlite, tmp_path):
    """Twilio signs it whole; the proxy may cut the path off or leave it."""
    public = f"{rig.PUBLIC}/fanloop"
    settings = rig.config(tmp_path, web={"public_url": public, "secret": "x" * 16})
    async with rig.site(sqlite, settings) as site:
        for number, prefix in enumerate(["", "/fanloop"]):
            params = {
                "MessageSid": f"SM{number}",
                "AccountSid": rig.SID,
                "From": "+39333",
                "To": "+1500",
                "Body": "9",
            }
            signature = rig.sign(rig.TOKEN, f"{public}/webhooks/sms", list(params.items()))
            answer = await site.http.post(
                f"{prefix}/webhooks/sms", data=params, headers={"x-twilio-signature": signature}
            )
            assert answer.status_code == 200
        assert len(await stored(site)) == 2
        assert (await site.http.get("/fanloop/healthz")).status_code == 200
        assert (await site.http.get("/fanloop/api/v1/surveys")).status_code == 200
        assert (await site.http.get("/fanloopy/healthz")).status_code == 404
        document = (await site.http.get("/fanloop/openapi.json")).json()
        assert document["servers"] == [{"url": "/fanloop"}]


async def test_json_from_a_stranger_is_refused_without_being_read(site):
    bomb = b"[" * 60_000
    kind = {"content-type": "application/json"}
    for path in ("/webhooks/telegram", "/webhooks/sms"):
        problem(await site.http.post(path, content=bomb, headers=kind), 403)
    known = kind | {"x-telegram-bot-api-secret-token": SECRET}
    for body in (bomb, b"", b"null", json.dumps({"update_id": "x"}).encode(), b"\xff"):
        assert (await site.http.post("/webhooks/telegram", content=body, headers=known)).status_code in {
            200,
            403,
        }
