"""A loop and a SQLite driver that do the same again: no thread, no real clock, and dice for who is first."""

from __future__ import annotations

import asyncio
import random
import selectors
import sqlite3
import tempfile
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import Any

import aiosqlite
from sqlalchemy import event

from scheduler.database import Database

MEMORY = Path("/dev/shm")
HURRY = (
    100  # seconds that pass in one, where sockets are waited for: a busy machine may be slow to bring bytes
)
TURN = 1e-6  # seconds that any turn of such a loop takes: who looks again at once must see time pass
Asked = tuple["asyncio.Future[Any] | None", Callable[[], Any]]


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


def in_memory() -> tempfile.TemporaryDirectory[str]:
    """A folder in memory, where there is one: nobody cuts this power."""
    return tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None)


def with_sockets() -> Loop:
    """One for programs that speak to each other over this machine's sockets, all in it."""
    return Loop(_Hurrying())


class _Turns:
    """What a driver's thread would do, done by the loop, after as many turns of it as the dice say."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice

    def put_nowait(self, asked: Asked) -> None:
        """Do it later."""
        self._wait(self._dice.choice((0, 0, 0, 1, 3)), asked)

    def _wait(self, turns: int, asked: Asked) -> None:
        asyncio.get_running_loop().call_soon(
            *((self._wait, turns - 1, asked) if turns else (self._do, asked))
        )

    def _do(self, asked: Asked) -> None:
        future, function = asked
        try:
            result = function()
        except Exception as error:  # noqa: BLE001 - it is whoever asked that gets it
            if future is not None and not future.done():
                future.set_exception(error)
        else:
            if future is not None and not future.done():
                future.set_result(result)


class _Connection(aiosqlite.Connection):
    """The real driver without its thread."""

    def __init__(self, dice: random.Random, connector: Callable[[], Any]) -> None:
        super().__init__(connector, 64)
        self._tx = _Turns(dice)  # type: ignore[assignment]

    def __await__(self) -> Generator[Any, None, aiosqlite.Connection]:
        """Connect."""
        return self._connect().__await__()


def in_turns(database: Database, dice: random.Random) -> None:
    """Let the database's connections work in the loop's turns."""

    def prepare(_dialect: object, _record: object, _cargs: object, cparams: dict[str, Any]) -> None:
        cparams["async_creator_fn"] = lambda *args, **named: _Connection(
            dice, partial(sqlite3.connect, *args, **named)
        )

    for engine in (database._writer, database._reader):
        event.listen(engine.sync_engine, "do_connect", prepare)
