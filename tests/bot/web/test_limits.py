"""A request that brings too much or takes too long is cut off early, and told so."""

from __future__ import annotations

import asyncio
import json

import psutil
import pytest
import sqlalchemy as sa

from bot.web import limits
from bot.web.limits import API_BYTES, PROVEN_BYTES, WEBHOOK_BYTES
from scheduler.database import Unavailable
from tests.bot.web.rig import PURCHASE, SECRET, problem, raw, sms, status_of

pytestmark = pytest.mark.anyio


def head(path: str, *lines: str) -> bytes:
    return "\r\n".join([f"POST {path} HTTP/1.1", "host: x", *lines, "", ""]).encode()


@pytest.fixture
def doors(site):
    """Where bodies are taken: path, how many bytes at most, and the headers a call needs."""
    return {
        "api": (
            "/api/v1/purchases",
            API_BYTES,
            f"authorization: Bearer {site.key}",
            "content-type: application/json",
        ),
        "form": ("/webhooks/sms", WEBHOOK_BYTES, "content-type: application/x-www-form-urlencoded"),
        "webhook": ("/webhooks/telegram", WEBHOOK_BYTES, "content-type: application/json"),
        "telegram": (
            "/webhooks/telegram",
            PROVEN_BYTES,
            f"x-telegram-bot-api-secret-token: {SECRET}",
            "content-type: application/json",
        ),
        "page": ("/docs", WEBHOOK_BYTES, "content-type: text/plain"),
    }


@pytest.mark.parametrize("door", ["api", "form", "webhook", "telegram", "page"])
async def test_an_announced_body_that_is_too_large_is_refused_before_it_comes(site, doors, door):
    path, limit, *lines = doors[door]
    answer = await raw(site.url, head(path, *lines, f"content-length: {limit + 1}"))
    assert status_of(answer) == 413
    assert b"connection: close" in answer.lower()
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["status"] == 413


@pytest.mark.parametrize("door", ["api", "form", "webhook", "telegram", "page"])
async def test_a_body_without_an_announced_length_is_cut_off_where_it_gets_too_large(site, doors, door):
    path, limit, *lines = doors[door]
    chunk = b"%x\r\n%s\r\n" % (4096, b"a" * 4096)
    too_much = [head(path, *lines, "transfer-encoding: chunked"), *[chunk] * (limit // 4096 + 1)]
    assert status_of(await raw(site.url, too_much)) == 413


async def test_ten_gigabytes_are_not_waited_for_nor_kept(site, doors):
    path, _, *lines = doors["api"]
    process = psutil.Process()
    before = process.memory_info().rss
    endless = [head(path, *lines, "transfer-encoding: chunked")] + [
        b"100000\r\n" + b"a" * 0x100000 + b"\r\n"
    ] * 10_000
    answer = await raw(site.url, endless, seconds=5)
    assert status_of(answer) == 413
    assert process.memory_info().rss - before < 32 * 1024 * 1024  # of which two are this test's own


async def test_a_body_just_as_large_as_allowed_is_read(site):
    body = json.dumps(PURCHASE).encode()
    body += b" " * (API_BYTES - len(body))
    kind = {"content-type": "application/json"}
    assert (await site.http.post("/api/v1/purchases", content=body, headers=kind)).status_code == 201
    problem(await site.http.post("/api/v1/purchases", content=body + b" ", headers=kind), 413)


@pytest.mark.parametrize("door", ["api", "form"])
async def test_who_sends_everything_before_they_look_still_sees_the_refusal(site, doors, door):
    """As most clients do: an error while they send is all they would see of a closed connection."""
    path, limit, *lines = doors[door]
    host, _, port = site.url.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(head(path, *lines, f"content-length: {limit * 3 // 2}"))
    for _ in range(6):
        await writer.drain()
        await asyncio.sleep(0.05)
        writer.write(b"a" * (limit // 4))
    await writer.drain()
    assert status_of(await reader.read()) == 413
    writer.close()


async def test_who_asks_before_sending_is_not_invited(site, doors):
    path, limit, *lines = doors["form"]
    sent = head(path, *lines, f"content-length: {limit + 1}", "expect: 100-continue")
    answer = await raw(site.url, sent)
    assert status_of(answer) == 413
    assert b"100 Continue" not in answer


@pytest.mark.parametrize("door", ["api", "form"])
async def test_a_body_that_trickles_has_a_deadline(site, doors, door, monkeypatch):
    monkeypatch.setattr(limits.read, "__defaults__", (0.5,))
    path, _, *lines = doors[door]
    sent = [head(path, *lines, "content-length: 1000"), *[b"a"] * 20]
    started = asyncio.get_running_loop().time()
    answer = await raw(site.url, sent, pause=0.1)
    assert status_of(answer) == 408
    assert b"connection: close" in answer.lower()
    assert asyncio.get_running_loop().time() - started < 3


def test_the_deadline_is_ten_seconds():
    assert limits.RECEIVE_SECONDS == 10
    assert limits.read.__defaults__ == (10,)


async def test_hundreds_who_trickle_do_not_keep_others_waiting(site, doors):
    path, _, *lines = doors["form"]
    host, _, port = site.url.removeprefix("http://").partition(":")
    slow = [await asyncio.open_connection(host, int(port)) for _ in range(500)]
    for _, writer in slow:
        writer.write(head(path, *lines, "content-length: 1000") + b"a")
    took = []
    for number in range(50):
        body, headers = sms(sid=f"SM{number}")
        started = asyncio.get_running_loop().time()
        assert (await site.http.post("/webhooks/sms", content=body, headers=headers)).status_code == 200
        took.append(asyncio.get_running_loop().time() - started)
    for _, writer in slow:
        writer.close()
    assert sorted(took)[-2] < 0.5


async def test_who_hangs_up_in_the_middle_leaves_nothing_behind(site, doors, caplog):
    path, _, *lines = doors["form"]
    host, _, port = site.url.removeprefix("http://").partition(":")
    _, writer = await asyncio.open_connection(host, int(port))
    writer.write(head(path, *lines, "content-length: 1000") + b"a")
    await writer.drain()
    await asyncio.sleep(0.05)
    writer.close()
    await asyncio.sleep(0.1)
    assert not caplog.records


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("application/json", 201),
        ("application/json; charset=utf-8", 201),
        ("APPLICATION/JSON;charset=UTF8", 201),
        ("application/json; charset=utf-16", 415),
        ("text/plain", 415),
        ("text/json", 415),
        ("application/x-www-form-urlencoded", 415),
        ("multipart/form-data; boundary=x", 415),
        ("", 415),
        ("json", 415),
        (";", 415),
    ],
)
async def test_only_json_is_read_as_json(site, kind, status):
    body = json.dumps(PURCHASE).encode()
    answer = await site.http.post("/api/v1/purchases", content=body, headers={"content-type": kind})
    assert answer.status_code == status
    if status == 415:
        assert "application/json" in problem(answer, 415)["detail"]


async def test_a_body_of_no_type_or_compressed_is_not_read(site):
    body = json.dumps(PURCHASE).encode()
    request = site.http.build_request("POST", "/api/v1/purchases", content=body)
    assert "content-type" not in request.headers
    problem(await site.http.send(request), 415)
    packed = {"content-type": "application/json", "content-encoding": "gzip"}
    problem(await site.http.post("/api/v1/purchases", content=body, headers=packed), 415)


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[NaN]", b"[" * 30_000, b'{"a":1,"a":2}', b'"\\ud800"', b"9" * 5000, b"\xff", b"nul\x00l"],
    ids=lambda body: str(body[:10]),
)
async def test_what_is_no_json_is_400_and_not_500(site, body):
    kind = {"content-type": "application/json"}
    problem(await site.http.post("/api/v1/purchases", content=body, headers=kind), 400)


@pytest.mark.parametrize(
    "body",
    [
        b'{"source_id": 1e999, "time": 1e999}',
        b'{"source_id": "A", "time": "2026-11-20", "amount": 1e999999}',
        b'{"source_id": "A", "time": "2026-11-20", "amount": 1e-999999}',
        b'{"source_id": "A", "time": "2026-11-20", "amount": ' + b"9" * 4000 + b"}",
        b'{"source_id": "A", "time": "2026-11-20", "amount": 0.' + b"9" * 100_000 + b"}",
        b'{"source_id": "A\\u0000", "time": "2026-11-20"}',
        b'{"source_id": "A", "time": "2026-11-20", "' + b"x" * 100_000 + b'": 1}',
        b'{"source_id": "A", "time": "' + b"2" * 100_000 + b'"}',
        b'{"source_id": "A", "time": "2026-11-20", "customer": {"phone": "' + b"1" * 100_000 + b'"}}',
        b'{"source_id": "A", "time": "2026-11-20", "customer": {"zone": "' + b"x" * 100_000 + b'"}}',
        b'{"source_id": "A", "time": "2026-11-20", "items": [' + b",".join([b"{}"] * 500) + b"]}",
    ],
    ids=lambda body: str(body[:60]),
)
async def test_json_that_is_no_purchase_is_422_at_once_and_says_it_briefly(site, body):
    kind = {"content-type": "application/json"}
    started = asyncio.get_running_loop().time()
    answer = await site.http.post("/api/v1/purchases", content=body, headers=kind)
    problem(answer, 422)
    assert len(answer.content) < 10_000
    assert asyncio.get_running_loop().time() - started < 2


async def test_a_database_that_answers_others_is_waited_for_and_one_that_is_silent_is_not(
    sqlite, monkeypatch
):
    monkeypatch.setattr(limits, "ANSWER_SECONDS", 0.3)

    async def others() -> None:
        while True:
            await sqlite.read(lambda tx: tx.scalar(sa.text("SELECT 1")))
            await asyncio.sleep(0.02)

    busy = asyncio.create_task(others())
    async with limits.patience(sqlite):
        await asyncio.sleep(1)
    busy.cancel()
    with pytest.raises(Unavailable):
        async with asyncio.timeout(5), limits.patience(sqlite):
            await asyncio.sleep(9)
