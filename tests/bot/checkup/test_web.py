"""The checkup of the way in, against servers of every kind on loopback."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import timedelta
from email.utils import format_datetime

import pytest

from bot.checkup import web
from bot.config import Config
from scheduler.clock import Clock
from tests.product import free_port

pytestmark = pytest.mark.anyio


@contextlib.asynccontextmanager
async def server(answer: str, *, date: str | None = None, port: int = 0):
    """One that answers everything with the same."""

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        head, _, body = answer.partition("\n\n")
        dated = f"Date: {date}\r\n" if date else ""
        length = f"Content-Length: {len(body)}\r\nConnection: close\r\n"
        writer.write(f"HTTP/1.1 {head}\r\n{dated}{length}\r\n{body}".encode())
        await writer.drain()
        writer.close()

    listener = await asyncio.start_server(serve, "127.0.0.1", port)
    async with listener:
        yield f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"


ALIVE = '200 OK\n\n{"status":"ok"}'
SMS = {"account_sid": "AC1", "auth_token": "x", "from_number": "+15005550006"}


async def public(url, *, port=None, **sections):
    web_ = {"public_url": url, "port": port or free_port()}
    return await web.public_url(Config.model_validate({"web": web_, **sections}))


async def test_our_own_answer_is_well_and_the_webhook_is_named_for_twilio():
    async with server(ALIVE) as url:
        found = await public(url, sms=SMS)
    assert [(one.mark, one.said) for one in found] == [
        ("well", f"{url} leads to Fanloop"),
        ("well", f"{url}/webhooks/sms"),
    ]
    assert "Twilio console" in found[1].remedy


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("200 OK\n\n<h1>It works!</h1>", "another program answers at URL: HTTP 200 for /healthz"),
        ('200 OK\n\n{"status":"up"}', "another program answers at URL: HTTP 200 for /healthz"),
        ("404 Not Found", "another program answers at URL: HTTP 404 for /healthz"),
        ("502 Bad Gateway", "another program answers at URL: HTTP 502 for /healthz"),
        ("301 Moved Permanently\r\nLocation: https://elsewhere.example/", "URL sends callers on to https://elsewhere.example/"),
        ("nonsense", "URL cannot be reached: "),
    ],
)  # fmt: skip
async def test_another_answer_is_a_fault(answer, said):
    async with server(answer) as url:
        [found] = await public(url)
    assert found.mark == "fault"
    assert found.said.replace(url, "URL").startswith(said)
    assert found.remedy


async def test_the_remedy_depends_on_what_listens_here():
    nobody = f"http://127.0.0.1:{free_port()}"
    [found] = await public(nobody)
    assert "cannot be reached" in found.said
    assert found.remedy.startswith("Fanloop does not run here: start it with `fanloop run`")
    async with server(ALIVE) as here:
        [found] = await public(nobody, port=int(here.rpartition(":")[2]))
    assert found.remedy.startswith("Fanloop runs here: have DNS and the proxy lead there")
    async with server("200 OK\n\nhello") as other:
        [found] = await public(nobody, port=int(other.rpartition(":")[2]))
    assert found.remedy.startswith("another program listens on 127.0.0.1")


async def test_without_a_public_url_nothing_is_called():
    [found] = await public("")
    assert found.mark == "well"


@pytest.mark.parametrize(
    ("ahead", "mark", "said"),
    [
        (0, "well", "agrees with Telegram"),
        (50, "well", "agrees with Telegram"),
        (-50, "well", "agrees with Telegram"),
        (-3600, "fault", "seconds ahead of Telegram's"),
        (75, "fault", "seconds behind Telegram's"),
    ],
)
async def test_a_clock_more_than_a_minute_off_is_a_fault(ahead, mark, said):
    theirs = format_datetime(Clock().now() + timedelta(seconds=ahead), usegmt=True)
    async with server("302 Found", date=theirs) as url:
        telegram = {"bot_token": "42:test", "api_base_url": url}
        [found] = await web.clock(Config.model_validate({"telegram": telegram}))
    assert found.mark == mark
    assert said in found.said


async def test_who_does_not_say_the_time_is_passed_over():
    theirs = format_datetime(Clock().now(), usegmt=True)
    async with (
        server("200 OK") as silent,
        server("200 OK", date="soon") as wrong,
        server("200 OK", date=theirs) as url,
    ):
        telegram = {"bot_token": "42:test", "api_base_url": silent}
        both = {"telegram": telegram, "sms": SMS | {"api_base_url": wrong}}
        [found] = await web.clock(Config.model_validate({**both, "web": {"public_url": url}}))
        assert found.said == "agrees with the public URL"
        [found] = await web.clock(Config.model_validate(both))
        assert found.mark == "doubt"
    [found] = await web.clock(Config.model_validate({}))
    assert found.mark == "well"
