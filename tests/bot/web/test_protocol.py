"""Connections as they come from the wild: slow, endless, malformed, smuggled."""

from __future__ import annotations

import asyncio

import pytest

from bot.web import protocol
from tests.bot.web.rig import raw, status_of

pytestmark = pytest.mark.anyio


async def test_a_head_that_trickles_is_cut_off(site, monkeypatch):
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.3)
    started = asyncio.get_running_loop().time()
    await raw(site.url, [b"GET /healthz HTTP/1.1\r\n", *[b"x: y\r\n"] * 20], pause=0.1, seconds=5)
    assert asyncio.get_running_loop().time() - started < 3


async def test_who_connects_and_says_nothing_is_hung_up_on(site, monkeypatch):
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.2)
    started = asyncio.get_running_loop().time()
    assert await raw(site.url, b"", seconds=5) == b""
    assert asyncio.get_running_loop().time() - started < 2


async def test_a_head_without_end_is_cut_off(site, monkeypatch):
    monkeypatch.setattr(protocol, "HEAD_BYTES", 100_000)
    endless = [b"GET /healthz HTTP/1.1\r\nx: ", *[b"a" * 65536] * 50]
    started = asyncio.get_running_loop().time()
    await raw(site.url, endless, seconds=5)
    assert asyncio.get_running_loop().time() - started < 2


async def test_the_deadline_is_for_each_head_and_not_for_the_connection(site, monkeypatch):
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.5)
    request = b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n"
    last = b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
    answer = await raw(site.url, [request, request, request, last], pause=0.3)
    assert answer.count(b"HTTP/1.1 200") == 4


async def test_a_later_head_on_the_same_connection_has_its_deadline_too(site, monkeypatch):
    monkeypatch.setattr(protocol, "HEAD_SECONDS", 0.3)
    request = b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n"
    started = asyncio.get_running_loop().time()
    answer = await raw(site.url, [request, b"GET /healthz HTTP/1.1\r\n", *[b"x: y\r\n"] * 50], pause=0.1)
    assert answer.count(b"HTTP/1.1 200") == 1
    assert asyncio.get_running_loop().time() - started < 3


async def test_heads_in_pieces_are_counted_each_for_itself(site, monkeypatch):
    monkeypatch.setattr(protocol, "HEAD_BYTES", 1000)
    pieces = [b"GET /healthz HTTP/1.1\r\nhost: x\r\nx: " + b"a" * 400, b"\r\n\r\n"]
    last = b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
    answer = await raw(site.url, [*pieces * 5, last], pause=0.02)
    assert answer.count(b"HTTP/1.1 200") == 6


@pytest.mark.parametrize(
    "sent",
    [
        b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST /healthz HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello",
        b"POST /healthz HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
        b"POST /healthz HTTP/1.1\r\nhost: x\r\ncontent-length: 1e3\r\n\r\n",
        b"POST /healthz HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"GET /health z HTTP/1.1\r\nhost: x\r\n\r\n",
        b"GET /healthz HTTP/9.9\r\nhost: x\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET /healthz HTTP/1.1\r\nhost x\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nx: a\x00b\r\n\r\n",
    ],
    ids=lambda sent: str(sent[:60]),
)
async def test_what_is_no_proper_http_is_refused_and_never_an_error_of_ours(site, sent):
    answer = await raw(site.url, sent, seconds=3)
    assert status_of(answer) in {0, 400}
    assert (await site.http.get("/healthz")).status_code == 200


async def test_pipelined_requests_are_each_answered(site):
    request = b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n"
    last = b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
    assert (await raw(site.url, request * 9 + last)).count(b"HTTP/1.1 200") == 10


async def test_who_waits_longest_makes_room_where_there_are_too_many_connections(site, monkeypatch):
    monkeypatch.setattr(protocol, "most", lambda: 3)
    address = site.url.removeprefix("http://").split(":")
    waiting = []
    for begun in (b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n", b"", b"GET /hea", b"", b""):
        waiting.append(await asyncio.open_connection(*address))
        waiting[-1][1].write(begun)
        if begun.endswith(b"\r\n\r\n"):
            assert (await waiting[-1][0].readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200")
    request = b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
    assert status_of(await raw(site.url, request)) == 200
    async with asyncio.timeout(2):
        for reader, _ in waiting[:3]:
            await reader.read()  # to the end: they were hung up on
    for _, writer in waiting:
        writer.close()


@pytest.mark.parametrize("name", [b"Upgrade", b"upgrade"])
async def test_who_offers_http_2_is_read_all_the_same(site, name):
    body = b'{"source_id": "J-1", "time": "2026-11-20T10:00:00Z", "customer": {}}'
    key = site.http.headers["authorization"].encode()
    request = (
        b"POST /api/v1/purchases HTTP/1.1\r\nhost: x\r\nconnection: Upgrade, HTTP2-Settings\r\n"
        + name
        + b": h2c\r\n"
        b"http2-settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\ncontent-type: application/json\r\n"
        b"authorization: " + key + b"\r\ncontent-length: " + str(len(body)).encode() + b"\r\n\r\n" + body
    )
    last = b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"
    answer = await raw(site.url, [request, request, last], pause=0.2)
    assert [answer.count(b"HTTP/1.1 201"), answer.count(b"HTTP/1.1 200")] == [1, 2]
