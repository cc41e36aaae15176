"""The whole product on loopback: real clients, stand-in providers, a clock that can be moved."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import sqlalchemy as sa

from bot.app import Fanloop, make_channels, running, web_server
from bot.config import Config
from bot.flows import hold
from bot.storage import keys
from bot.storage.schema import inbox, surveys
from channels.standins import Account, World, serve
from scheduler.clock import Clock
from scheduler.outbox import outbox

NOON = datetime(2026, 11, 24, 11, tzinfo=UTC)  # a Tuesday, noon in Rome
MARIA, OWNER = 1001, 9001
LUCA = "+393331234567"
NUMBER = "+15005550006"


class Product:
    """One running Fanloop with everybody around it."""

    def __init__(self, fanloop: Fanloop, world: World, http: httpx.AsyncClient) -> None:
        self.fanloop, self.world, self.http = fanloop, world, http
        self.database = fanloop.database

    async def buy(self, source_id: str, **fields: Any) -> httpx.Response:
        """Report a purchase made just now."""
        body = {"source_id": source_id, "time": self.fanloop.clock.now().isoformat(), "customer": {}} | fields
        return await self.http.post("/api/v1/purchases", json=body)

    async def link(self, chat: int, source_id: str, **customer: Any) -> dict[str, Any]:
        """Report a purchase and open its Telegram link."""
        answer = (await self.buy(source_id, customer=customer)).json()
        self.world.open_link(chat, answer["telegram_link"].partition("start=")[2])
        return dict(answer["survey"])

    async def survey(self, id_: int) -> dict[str, Any]:
        """What the API knows of a survey."""
        return dict((await self.http.get(f"/api/v1/surveys/{id_}")).json())

    async def pass_time(self, **by: float) -> None:
        """Move the clock and let everything due happen; what is being sent is sent at the old time."""
        await eventually(self._nothing_in_flight)
        self.fanloop.clock.advance(timedelta(**by))
        await self.quiet()

    def heard(self, address: int | str) -> list[str]:
        """What a phone received, in order."""
        return [entry.text for entry in self.world.phone(address).received]

    async def hears(self, address: int | str, count: int) -> str:
        """The newest message once a phone has received so many."""
        await eventually(lambda: len(self.heard(address)) >= count)
        return self.heard(address)[-1]

    async def quiet(self) -> None:
        """Wait until nothing is due, on its way, unread, or still to be fetched from Telegram."""
        await asyncio.sleep(0.05)
        await eventually(self._idle)

    async def looked(self) -> None:
        """Wait until the jobs that look at providers' lists, lost messages and this installation have run."""
        for name, job in self.fanloop.ticker.jobs.items():
            if name.startswith(("reconcile:", "backfill:", "watch", "unsure")):
                await job()
        await self.quiet()

    async def _idle(self) -> bool:
        if self.world.updates.waiting:
            return False
        now = self.fanloop.clock.now()
        c = outbox.c
        held = await self.database.read(hold.why) is not None
        due = sa.and_(c.claim_at <= now, c.person.is_(None)) if held else c.claim_at <= now
        busy = sa.select(sa.func.count()).where(sa.or_(due, c.lease_until.is_not(None)))
        unread = sa.select(sa.func.count()).where(inbox.c.state == "received")
        over = sa.select(sa.func.count()).where(surveys.c.wake_at <= now)
        # One statement, one moment: what is read between two would be in neither.
        counts = [query.scalar_subquery() for query in (busy, unread, over)]
        return not await self.rows(sa.select(sum(counts[1:], counts[0])))

    async def _nothing_in_flight(self) -> bool:
        return not await self.rows(sa.select(sa.func.count()).where(outbox.c.lease_until.is_not(None)))

    async def rows(self, query: Any) -> Any:
        """One value from the database."""
        return await self.database.read(lambda tx: tx.scalar(query))


async def eventually(holds: Callable[[], Any], seconds: float = 30) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(seconds):
        while True:
            answer = holds()
            if await answer if asyncio.iscoroutine(answer) else answer:
                return
            await asyncio.sleep(0.02)


def settings(folder: Path, url: str, port: int, account: Account, **sections: Any) -> Config:
    """A shop in Rome with both channels and one owner."""
    written: dict[str, Any] = {
        "shop": {
            "name": "Forno",
            "language": "it",
            "time_zone": "Europe/Rome",
            "country": "IT",
            "signer": "Anna",
        },
        "database": {"folder": str(folder)},
        "web": {"port": port, "public_url": f"http://127.0.0.1:{port}", "secret": "for the tests only"},
        "telegram": {"bot_token": "42:test", "api_base_url": url, "username": "forno_bot", "per_second": 200},
        "sms": {
            "account_sid": account.sid,
            "auth_token": account.auth_token,
            "from_number": NUMBER,
            "api_base_url": url,
            "per_second": 200,
        },
        "survey": {"delay": "1h"},
        "owners": [{"name": "Anna", "telegram_id": OWNER, "language": "en"}],
    }
    for name, section in sections.items():
        written[name] = {**written.get(name, {}), **section} if isinstance(section, dict) else section
    return Config.model_validate(written)


@contextlib.asynccontextmanager
async def product(
    folder: Path, *, start: datetime = NOON, rest: timedelta = timedelta(0), **sections: Any
) -> AsyncIterator[Product]:
    """Everything up, and everything down again; with no `rest` between two messages to one phone."""
    clock = Clock(start)
    port = free_port()
    account = Account(name="Forno", numbers=[NUMBER], webhook=f"http://127.0.0.1:{port}/webhooks/sms")
    token = sections.get("telegram", {}).get("bot_token") or "42:test"
    world = World(now=clock.now, bot_token=token, bot_username="forno_bot", account=account)
    world.telegram_user(MARIA, "Maria")
    world.telegram_user(OWNER, "Anna", started=True)
    world.sms_number(LUCA, "Luca")
    async with serve(world) as standins:
        config = settings(folder, standins.url, port, account, **sections)
        made = make_channels(config)
        for channel in made.values():
            channel.pace = replace(channel.pace, per_chat=rest)
        async with running(config, clock, made) as fanloop, served(fanloop, port):
            key = await fanloop.database.write(lambda tx: keys.create(tx, "tests", clock.now()))
            headers = {"Authorization": f"Bearer {key}"}
            async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", headers=headers) as http:
                yield Product(fanloop, world, http)


@contextlib.asynccontextmanager
async def served(fanloop: Fanloop, port: int) -> AsyncIterator[None]:
    """The product's web server."""
    server = web_server(fanloop.asgi(), "127.0.0.1", port)
    task = asyncio.create_task(server.serve())
    await eventually(lambda: server.started)
    try:
        yield
    finally:
        server.should_exit = True
        await task


def free_port() -> int:
    """A port nobody listens on, below those that outgoing connections take meanwhile."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
