"""The dead man's switch is called while all is well, and only then."""

from __future__ import annotations

import asyncio

import pytest

from bot.flows.ping import SILENT
from tests.product import eventually, free_port, product

pytestmark = pytest.mark.anyio


async def test_an_address_outside_is_called_while_all_is_well(tmp_path, caplog):
    calls, says = [], [b"200 OK"]

    async def answer(reader, writer):
        calls.append((await reader.readline()).decode())
        writer.write(b"HTTP/1.1 " + says[0] + b"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    port = free_port()
    async with await asyncio.start_server(answer, "127.0.0.1", port):
        url = f"http://127.0.0.1:{port}/alive"
        async with product(tmp_path, web={"port": free_port(), "ping_url": url}) as shop:
            await eventually(lambda: calls)
            assert calls[0].startswith("GET /alive ")
            await shop.fanloop.ticker.jobs["ping"]()
            assert "in vain" not in caplog.text
            says[0] = b"301 Moved Permanently\r\nLocation: /elsewhere"
            await shop.fanloop.ticker.jobs["ping"]()
            assert "web.ping_url is called in vain: it answers 301" in caplog.text
            count = len(calls)
            shop.fanloop.ticker.heartbeat["inbox"] = shop.fanloop.clock.now() - 2 * SILENT
            await shop.fanloop.ticker.jobs["ping"]()
            assert len(calls) == count  # a job is stuck: silence rings the bell
