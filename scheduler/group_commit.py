"""Group commit: what callers bring while one transaction runs goes together into the next.

Used wherever single events meet the database: the inbox, the purchases API, settled sends.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

from scheduler.database import Database, Unavailable

T = TypeVar("T")
R = TypeVar("R")


class GroupCommit(Generic[T, R]):
    """One transaction for many callers; each is answered only after its commit."""

    def __init__(
        self,
        database: Database,
        work: Callable[[AsyncConnection, Sequence[T]], Awaitable[Sequence[R]]],
        limit: int = 500,
    ) -> None:
        self._database = database
        self._work = work
        self._limit = limit
        self._waiting: list[tuple[T, asyncio.Future[R]]] = []
        self._task: asyncio.Task[None] | None = None

    @property
    def busy(self) -> bool:
        """Whether a transaction is under way."""
        return self._task is not None

    async def add(self, item: T) -> R:
        """Put `item` into the next transaction and give its result.

        Raises:
            Unavailable: The database took nothing; also whatever `work` raises for this item alone.
        """
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, future))
        if self._task is None:
            self._task = asyncio.create_task(self._drain())
        return await future

    async def close(self) -> None:
        """Wait for what is on its way."""
        while self._task is not None:
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.shield(self._task)

    async def _drain(self) -> None:
        try:
            while self._waiting:
                batch = self._waiting[: self._limit]
                del self._waiting[: self._limit]
                await self._commit(batch)
        finally:
            self._task = None

    async def _commit(self, batch: list[tuple[T, asyncio.Future[R]]]) -> None:
        items = [item for item, _ in batch]
        try:
            results = await self._database.write(lambda tx: self._work(tx, items))
        except Unavailable as error:
            _fail(batch, error)
        except Exception as error:  # noqa: BLE001 - one caller's bad item must not fail the others
            if len(batch) == 1:
                _fail(batch, error)
            else:
                for one in batch:
                    await self._commit([one])
        else:
            for (_, future), result in zip(batch, results, strict=True):
                if not future.done():
                    future.set_result(result)


def _fail(batch: list[tuple[T, asyncio.Future[R]]], error: Exception) -> None:
    for _, future in batch:
        if not future.done():
            future.set_exception(error)
