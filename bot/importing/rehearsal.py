"""A database that does everything and keeps nothing, for `--dry-run`."""

from __future__ import annotations

from typing import Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

from scheduler.database import Database, Work

T = TypeVar("T")


class _Undo(Exception):
    """Ends a transaction whose result is known."""

    def __init__(self, result: Any) -> None:
        super().__init__()
        self.result = result


class Rehearsal(Database):
    """The same database, with every transaction rolled back.

    So each transaction sees only what really is there, nothing of the ones rehearsed before it.
    """

    async def write(self, work: Work[T]) -> T:
        """Run `work`, give what it gives, and undo it."""

        async def undone(tx: AsyncConnection) -> T:
            raise _Undo(await work(tx))

        try:
            return await super().write(undone)
        except _Undo as done:
            result: T = done.result
            return result
