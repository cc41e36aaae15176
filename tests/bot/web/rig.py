"""The web side of a real Fanloop on a real socket, and callers that speak raw HTTP to it."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import httpx
import uvicorn
from starlette.types import ASGIApp

from bot.app import Fanloop, Server, make_channels
from bot.config import Config
from bot.storage import keys
from bot.web.server import options
from channels.twilio_signature import sign
from scheduler.clock import Clock
from scheduler.database import Database

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
PUBLIC = "https://shop.example"
SID, TOKEN, SECRET = "AC" + "0" * 32, "sms-auth-token", "telegram-webhook-secret"
PURCHASE = {
    "source_id": "A-1",
    "time": "2026-11-20T10:00:00Z",
    "customer": {"id": "C-7", "name": "Maria", "phone": "+39 333 123 4567", "language": "it"},
}


def config(folder: Any, **sections: Any) -> Config:
    """A shop with both channels switched on, none of which calls anybody by itself."""
    given: dict[str, Any] = {
        "shop": {"name": "Rossi", "language": "it", "country": "IT", "time_zone": "Europe/Rome"},
        "database": {"folder": str(folder)},
        "web": {"public_url": PUBLIC, "secret": "a secret of the tests"},
        "sms": {
            "account_sid": SID,
            "auth_token": TOKEN,
            "from_number": "+15005550006",
            "api_base_url": "http://127.0.0.1:9",
        },
        "telegram": {
            "bot_token": "1:token",
            "username": "rossi_bot",
            "receive": "webhook",
            "webhook_secret": SECRET,
            "api_base_url": "http://127.0.0.1:9",
        },
    }
    return Config.model_validate(given | sections)


@contextlib.asynccontextmanager
async def listening(app: ASGIApp, **more: Any) -> AsyncIterator[str]:
    """The app as the product serves it, and its address."""
    server = Server(uvicorn.Config(app, host="127.0.0.1", port=0, **(options() | more)))
    running = asyncio.create_task(server.serve())
    try:
        while not server.started:  # noqa: ASYNC110 - uvicorn says it no other way
            await asyncio.sleep(0.005)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        await running


@dataclass
class Site:
    """A served Fanloop whose jobs do not run, with a key to its API."""

    fanloop: Fanloop
    url: str
    key: str
    http: httpx.AsyncClient

    @property
    def database(self) -> Database:
        return self.fanloop.database

    async def post(self, body: Any, **headers: str) -> httpx.Response:
        """Report a purchase, or whatever it is."""
        return await self.http.post("/api/v1/purchases", json=body, headers=headers)

    async def get(self, path: str, **query: Any) -> httpx.Response:
        """Read something under the API."""
        return await self.http.get(f"/api/v1/{path}", params=query)


@contextlib.asynccontextmanager
async def site(database: Database, settings: Config) -> AsyncIterator[Site]:
    """A served Fanloop on this database."""
    fanloop = Fanloop(settings, Clock(NOW), database, make_channels(settings))
    key = await database.write(lambda tx: keys.create(tx, "tests", NOW))
    async with listening(fanloop.asgi()) as url:
        bearer = {"authorization": f"Bearer {key}"}
        async with httpx.AsyncClient(base_url=url, headers=bearer, timeout=30) as http:
            yield Site(fanloop, url, key, http)
    for channel in fanloop.channels.values():
        await channel.close()


def sms(body: str = "9", sid: str = "SM1", **fields: str) -> tuple[bytes, dict[str, str]]:
    """A reply as Twilio brings it: body and headers."""
    params = {"MessageSid": sid, "AccountSid": SID, "From": "+393331234567", "To": "+15005550006"}
    params |= {"Body": body, **fields}
    signature = sign(TOKEN, f"{PUBLIC}/webhooks/sms", list(params.items()))
    headers = {"content-type": "application/x-www-form-urlencoded", "x-twilio-signature": signature}
    return urlencode(params).encode(), headers


async def raw(url: str, sent: bytes | list[bytes], pause: float = 0.0, seconds: float = 15.0) -> bytes:
    """Everything a server answers to these bytes until it closes, or nothing more comes."""
    host, _, port = url.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))

    async def write() -> None:
        with contextlib.suppress(ConnectionError):
            for part in [sent] if isinstance(sent, bytes) else sent:
                writer.write(part)
                await writer.drain()
                await asyncio.sleep(pause)

    writing, answer = asyncio.create_task(write()), b""
    with contextlib.suppress(TimeoutError, ConnectionError):
        async with asyncio.timeout(seconds):
            while chunk := await reader.read(65536):
                answer += chunk
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)
    writer.close()
    with contextlib.suppress(ConnectionError):
        await writer.wait_closed()
    return answer


def status_of(answer: bytes) -> int:
    """The status of a raw answer; 0 without one."""
    return int(answer[9:12]) if answer.startswith(b"HTTP/1.1 ") else 0


def problem(response: httpx.Response, status: int) -> dict[str, Any]:
    """The problem an answer says, once it is sure that it is one."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    said: dict[str, Any] = json.loads(response.content)
    assert said["status"] == status
    assert said["title"]
    assert said["detail"]
    return said


def later(**delta: float) -> datetime:
    """A moment after NOW."""
    return NOW + timedelta(**delta)
