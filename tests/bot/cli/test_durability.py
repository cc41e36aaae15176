"""Power may fail at any moment: what was answered 2xx has reached the disk before the answer leaves.

The system calls of a real process are traced: between a call's arrival and its 200 there is a flush of
SQLite's log. With `synchronous=NORMAL` there is none, and this test fails.
"""

from __future__ import annotations

import asyncio
import re
import shutil

import httpx
import psutil
import pytest

from channels.twilio_signature import sign
from tests.bot.cli.rig import FANLOOP, LUCA, NUMBER, call, town
from tests.conftest import absent
from tests.product import eventually

pytestmark = pytest.mark.anyio
CALLS = 25
TRACED = "trace=fsync,fdatasync,write,writev,sendto,sendmsg"
FLUSH = re.compile(r"\b(?:fsync|fdatasync)\(\d+\)\s*= 0|<\.\.\. (?:fsync|fdatasync) resumed>.*= 0")
ANSWER = re.compile(r'"HTTP/1\.1 (\d+)')


async def test_every_answer_is_preceded_by_a_flush_of_its_commit(tmp_path):
    strace = shutil.which("strace")
    if strace is None:
        absent("no strace")
    async with town(tmp_path) as shop:
        key = (await call("keys", "create", "till")).out.strip()
        trace = tmp_path / "trace"
        process = await asyncio.create_subprocess_exec(
            *(strace, "-f", "-e", TRACED, "-s", "40", "-o", str(trace), *FANLOOP, "run")
        )
        try:
            async with httpx.AsyncClient(base_url=shop.address) as http:
                await eventually(lambda: _ready(http), 60)
                before = len(trace.read_text().splitlines())
                for number in range(CALLS):
                    assert (await _reply(http, shop, number)).status_code == 200
                    assert (await _purchase(http, key, number)).status_code == 201
        finally:
            for traced in psutil.Process(process.pid).children():
                traced.terminate()
            await asyncio.wait_for(process.wait(), 60)
    assert _unflushed(trace.read_text().splitlines()[before:]) == []


async def _ready(http: httpx.AsyncClient) -> bool:
    try:
        return (await http.get("/readyz")).is_success
    except httpx.TransportError:
        return False


async def _reply(http, shop, number):
    fields = {"MessageSid": f"SM{number}", "From": LUCA, "To": NUMBER, "Body": "9"}
    token = shop.world.carrier.account.auth_token
    signature = sign(token, f"{shop.address}/webhooks/sms", fields.items())
    return await http.post("/webhooks/sms", data=fields, headers={"X-Twilio-Signature": signature})


async def _purchase(http, key, number):
    body = {"source_id": f"D-{number}", "time": "2026-11-24T10:00:00Z", "customer": {}}
    return await http.post("/api/v1/purchases", json=body, headers={"Authorization": f"Bearer {key}"})


def _unflushed(lines: list[str]) -> list[str]:
    """The good answers since whose predecessor nothing was flushed to the disk."""
    flushed, wrong, answers = False, [], 0
    for line in lines:
        if FLUSH.search(line):
            flushed = True
        elif (found := ANSWER.search(line)) and found[1] in {"200", "201"}:
            answers += 1
            if not flushed:
                wrong.append(line)
            flushed = False
    assert answers >= 2 * CALLS, "the answers were not seen: the trace proves nothing"
    return wrong
