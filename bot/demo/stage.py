"""Brings the demo up in one event loop: a throw-away folder, the stand-ins, the product, its till.

Used by the page and by `--auto`. Nothing here speaks to anything but 127.0.0.1.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot import app
from bot.demo import history, setting
from bot.demo.cast import Person
from bot.demo.quiet import next_moment, under_way, unrest
from bot.demo.till import Till
from bot.storage import keys
from bot.web.listening import listen, web_address
from channels.base import Pace
from channels.standins import World, create
from scheduler.clock import Clock

HOST = "127.0.0.1"
LOOK_SECONDS = 0.01, 0.1  # between two looks whether the product is at rest: at first, and at most
PATIENCE_SECONDS = 20.0


class Restless(Exception):
    """The product did not come to rest."""


class Stage:
    """The running product, and the world around it."""

    def __init__(self, clock: Clock, world: World, fanloop: app.Fanloop, till: Till) -> None:
        self.clock = clock
        self.world = world
        self.fanloop = fanloop
        self.till = till

    def invite(self, people: Iterable[Person]) -> None:
        """Give people their phones."""
        for who in people:
            if who.channel == "telegram":
                self.world.telegram_user(who.address, who.name, who.language)
            else:
                self.world.sms_number(who.address, who.name, who.language, error=who.error)

    async def quiet(self, seconds: float = PATIENCE_SECONDS) -> None:
        """Return once everything that was due has happened.

        Raises:
            Restless: It has not within `seconds`; says what is still moving.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        pause, longest = LOOK_SECONDS
        while moving := await self._unrest():
            if loop.time() > deadline:
                named = ", ".join(f"{number} {name}" for name, number in moving.items())
                raise Restless(f"the product has not come to rest within {seconds:g} s: {named}")
            await asyncio.sleep(pause)
            pause = min(1.5 * pause, longest)

    async def travel(self, by: timedelta, *, stride: timedelta = timedelta(minutes=15)) -> None:
        """Let time pass as a running product would live it: stop wherever it has something to do.

        Args:
            by: How far.
            stride: The shortest hop; what falls due within one happens together.
        """
        until = self.clock.now() + by
        while (now := self.clock.now()) < until:
            await self.quiet()
            at = await self.next_moment() or until
            self.clock.advance(min(max(at - now, stride), until - now))
        await self.quiet()

    async def next_moment(self) -> datetime | None:
        """When the product next wants to do something by itself."""
        return await self.fanloop.database.read(next_moment)

    async def _unrest(self) -> dict[str, int]:
        # What can be seen without the database is looked at first: it is asked less often so.
        if moving := under_way(self.world):
            return moving
        now = self.clock.now()
        return await self.fanloop.database.read(lambda tx: unrest(tx, now))


@contextlib.asynccontextmanager
async def stage(*, past: bool, pace: Pace | None = None) -> AsyncIterator[Stage]:
    """The demo, up; everything is gone at the end.

    Args:
        past: Whether the shop has a few weeks of history.
        pace: How fast messages go out; None as with real phones.
    """
    async with contextlib.AsyncExitStack() as end:
        folder = Path(end.enter_context(TemporaryDirectory(prefix="fanloop-demo-")))
        listener, beside = (end.enter_context(listen(HOST, 0)[0]) for _ in range(2))
        port = listener.getsockname()[1]
        url = web_address(HOST, port)
        standins = web_address(HOST, beside.getsockname()[1])
        clock = Clock(setting.opening(Clock().now()))
        account = setting.account(url)
        world = World(clock.now, bot_token=setting.TOKEN, bot_username=setting.BOT, account=account)
        await end.enter_async_context(_serving(create(world), beside))
        end.push_async_callback(world.close)
        config = setting.config(folder, standins=standins, public_url=url, account=account, port=port)
        fanloop = await end.enter_async_context(_product(config, clock, past, pace))
        await end.enter_async_context(_serving(fanloop.asgi(), listener))
        key = await fanloop.database.write(lambda tx: keys.create(tx, "till", clock.now()))
        till = Till(url, key)
        end.push_async_callback(till.close)
        for boss in setting.BOSSES:
            if boss.channel == "telegram":
                world.telegram_user(boss.address, boss.name, boss.language, started=True)
            else:
                world.sms_number(boss.address, boss.name, boss.language)
        yield Stage(clock, world, fanloop, till)


@contextlib.asynccontextmanager
async def _product(config: Any, clock: Clock, past: bool, pace: Pace | None) -> AsyncIterator[app.Fanloop]:
    """The product, with its past written before it looks at anything."""
    database = await app.open_database(config, alone=True)
    try:
        if past:
            now = clock.now()
            await database.write(lambda tx: history.write(tx, now))
        channels = app.make_channels(config)
    except BaseException:
        await database.close()
        raise
    for channel in channels.values():
        channel.pace = pace or channel.pace
    fanloop = app.Fanloop(config, clock, database, channels)
    try:
        await fanloop.start()
        yield fanloop
    finally:
        await fanloop.stop()


@contextlib.asynccontextmanager
async def _serving(web: Any, listener: socket.socket) -> AsyncIterator[None]:
    """An application on a socket that is open already."""
    port = listener.getsockname()[1]
    server = app.web_server(web, HOST, port)
    running = asyncio.create_task(server.serve([listener]), name=f"web side on {port}")
    try:
        yield
    finally:
        server.should_exit = True
        await running
