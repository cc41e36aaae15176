"""A loop and a SQLite driver that do the same again: no thread, no real clock, and dice for who is first."""

from __future__ import annotations

import asyncio
import contextlib
import random
import selectors
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.util import greenlet_spawn

from scheduler.database import Database

MEMORY = Path("/dev/shm")
HURRY = 100  # seconds pass in one where sockets are waited for: a busy machine may be slow to bring bytes
TURN = 1e-6  # seconds that any turn of such a loop takes: who looks again at once must see time pass
Turn = Callable[[], Awaitable[None]]
TURNS = (0, 0, 0, 1, 3)  # how many turns of the loop a statement waits for


class _Leaping(selectors.SelectSelector):
    """Waits for nothing: counts what a wait would have taken."""

    waited = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Nothing ever comes in from outside."""
        if timeout is None:
            raise RuntimeError("everything waits for something that never comes")
        self.waited += timeout
        return []


class _Hurrying(_Leaping):
    """Waits a hundredth of the time for what comes in, and counts all of it."""

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """What came in: where both ends are in this loop, nothing takes as long as that."""
        ready = selectors.SelectSelector.select(self, None if timeout is None else timeout / HURRY)
        self.waited += TURN if ready else timeout or TURN
        return ready


class Loop(asyncio.SelectorEventLoop):
    """An event loop whose clock leaps to the next timer as soon as nothing else is to be done."""

    def __init__(self, waits: _Leaping | None = None) -> None:
        self._leaping = waits or _Leaping()
        super().__init__(self._leaping)

    def time(self) -> float:
        """Seconds that were waited; work takes none."""
        return self._leaping.waited

    def leap(self, seconds: float) -> None:
        """Let so much time pass in which nothing happens."""
        self._leaping.waited += seconds


def in_memory() -> tempfile.TemporaryDirectory[str]:
    """A folder in memory, where there is one: nobody cuts this power."""
    return tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None)


def with_sockets() -> Loop:
    """One for programs that speak to each other over this machine's sockets, all in it."""
    return Loop(_Hurrying())


class _Transaction:
    """What the product knows of an AsyncConnection; each statement waits for its turn."""

    def __init__(self, connection: sa.Connection, turn: Turn) -> None:
        self.dialect = connection.dialect
        self._connection = connection
        self._turn = turn

    async def execute(self, *what: Any) -> Any:
        await self._turn()
        return self._connection.execute(*what)

    async def scalar(self, *what: Any) -> Any:
        await self._turn()
        return self._connection.scalar(*what)

    async def scalars(self, *what: Any) -> Any:
        await self._turn()
        return self._connection.scalars(*what)

    async def run_sync(self, work: Callable[..., Any], *what: Any) -> Any:
        return work(self._connection, *what)


class _Engine:
    """The product's own engine, worked by the loop: no thread, and no greenlet to wait for one."""

    def __init__(self, engine: sa.Engine, dice: random.Random) -> None:
        event.listen(
            engine, "do_connect", lambda _dialect, _record, cargs, named: sqlite3.connect(*cargs, **named)
        )
        self._engine = engine
        self._dice = dice
        self._free = asyncio.Semaphore(engine.pool.size())
        self._idle: list[sa.Connection] = []

    @contextlib.asynccontextmanager
    async def begin(self) -> AsyncIterator[_Transaction]:
        """One transaction, as soon as a connection is free."""
        async with self._free:
            connection = self._idle.pop() if self._idle else await greenlet_spawn(self._engine.connect)
            try:
                await self._turn()
                with connection.begin():
                    yield _Transaction(connection, self._turn)
                    await self._turn()
            finally:
                self._idle.append(connection)

    async def dispose(self) -> None:
        """Close every connection."""
        while self._idle:
            self._idle.pop().close()
        self._engine.dispose()

    async def _turn(self) -> None:
        """Let others go first, or not."""
        for _ in range(self._dice.choice(TURNS)):
            await asyncio.sleep(0)


def in_turns(database: Database, dice: random.Random) -> None:
    """Let the database's connections work in the loop's turns."""
    database._writer = _Engine(database._writer.sync_engine, dice)  # type: ignore[assignment]
    database._reader = _Engine(database._reader.sync_engine, dice)  # type: ignore[assignment]
