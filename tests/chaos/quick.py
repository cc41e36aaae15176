"""The whole product in quick time: its own channel and provider, over HTTP, on a loop whose time flies."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot import app
from bot.storage import migrate
from channels.standins import Account, World, serve
from channels.standins.serve import listening
from scheduler.clock import Clock
from scheduler.database import Database
from scheduler.ticker import Ticker
from tests.chaos.turns import Loop, in_turns
from tests.product import NUMBER, free_port, settings

Fill = Callable[[AsyncConnection], Awaitable[None]]


class LoopClock(Clock):
    """Shows the time of the loop, which begins at `start`."""

    def __init__(self, start: datetime) -> None:
        super().__init__()
        self._start = start

    def now(self) -> datetime:
        """How far the loop has come."""
        return self._start + timedelta(seconds=asyncio.get_running_loop().time())

    def jumped(self) -> timedelta:
        """It never does."""
        return timedelta(0)

    def leap(self, by: timedelta) -> None:
        """Let so much time pass in which nothing happens."""
        loop = asyncio.get_running_loop()
        assert isinstance(loop, Loop)
        loop.leap(by.total_seconds())

    def wake(self, ticker: Ticker) -> None:
        """Wake a ticker's jobs by this clock: APScheduler knows the machine's only."""
        loop, alarms = asyncio.get_running_loop(), dict[str, asyncio.TimerHandle]()

        def set_alarm(name: str, event: asyncio.Event, wanted: datetime | None) -> None:
            if name in alarms:
                alarms[name].cancel()
            if wanted is not None:  # else it looks by itself after its longest sleep
                alarms[name] = loop.call_later((wanted - self.now()).total_seconds(), event.set)

        ticker._set_alarm = set_alarm  # type: ignore[method-assign]


class Shop:
    """A shop that asks by SMS, at any hour unless `survey` says otherwise, and the world of its customers."""

    def __init__(self, seed: int, folder: Path, start: datetime) -> None:
        self.dice, self.file = random.Random(seed), folder / "fanloop.db"
        self.clock = LoopClock(start)
        self._account = Account(numbers=[NUMBER])
        self.world = World(now=self.clock.now, account=self._account)
        self.world.faults.dice = self.dice

    @contextlib.asynccontextmanager
    async def opened(
        self, per_second: int, fill: Fill, survey: dict[str, Any], listen: Callable[[app.Fanloop], None]
    ) -> AsyncIterator[None]:
        """Fanloop, running on a database that `fill` has filled; `listen` gets it before it starts."""
        database = Database(f"sqlite+aiosqlite:///{self.file}")
        in_turns(database, self.dice)
        await migrate.upgrade(database)
        await database.write(fill)
        port = free_port()
        async with serve(self.world) as standins:
            config = settings(
                self.file.parent,
                standins.url,
                port,
                self._account,
                telegram={"bot_token": ""},
                sms={"per_second": per_second},
                survey=survey,
                owners=[],
            )
            fanloop = app.Fanloop(config, self.clock, database, app.make_channels(config))
            listen(fanloop)
            self.clock.wake(fanloop.ticker)
            async with listening(fanloop.asgi(), port):
                await fanloop.start()
                yield
                await fanloop.stop()
