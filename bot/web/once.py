"""Idempotency-Key: a call that is made again under its key gets the answer it got before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable, Sequence
from http import HTTPStatus
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import idempotency
from bot.web.answers import Json, dumps
from bot.web.problems import Problem
from scheduler.clock import Clock
from scheduler.database import Database

_c = idempotency.c
Answer = tuple[int, dict[str, Any]]
Work = Callable[[], Awaitable[Answer]]
Links = Callable[[], Sequence[str | None]]


class Once:
    """Remembers answers by key.

    The answer is stored after the work's own transaction. A crash in between does no harm, because
    reporting the same purchase again changes nothing.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._running: set[str] = set()

    async def answer(self, caller: str, key: str, body: bytes, work: Work, links: Links) -> Json:
        """The answer of `work`, or the stored one if this call was made before.

        Args:
            caller: Whose key it is: two tills may count from 1.
            key: The Idempotency-Key.
            body: Tells the same call from another one.
            work: Gives status and content; safe to be done again.
            links: Gives the link of each purchase in the body, for an answer that is stored without them.

        Raises:
            Problem: 422 if the key was used for another body, 409 while the first call is running.
        """
        name, digest = f"{caller[:32]}:{key}", hashlib.sha256(body).hexdigest()
        if name in self._running:
            why = f"The first call with Idempotency-Key {json.dumps(key)} is still running."
            raise Problem(409, why, {"retry-after": "1"})
        self._running.add(name)
        try:
            return await self._answer(name, key, digest, work, links)
        finally:
            self._running.discard(name)

    async def _answer(self, name: str, key: str, digest: str, work: Work, links: Links) -> Json:
        row = await self._database.read(lambda tx: _find(tx, name))
        if row is not None and row.digest != digest:
            raise Problem(
                422,
                f"Idempotency-Key {json.dumps(key)} was used for another body.",
                errors=[{"field": "Idempotency-Key", "problem": "was used for another body"}],
            )
        if row is not None:
            return Json(_with_links(json.loads(row.body), links()), row.status)
        status, fresh = await work()
        values = {"key": name, "digest": digest, "status": status, "body": dumps(_without_links(fresh))}
        await self._database.write(lambda tx: _keep(tx, values | {"at": self._clock.now()}))
        return Json(fresh, status)


async def _find(tx: AsyncConnection, name: str) -> Any:
    return (await tx.execute(sa.select(idempotency).where(_c.key == name))).first()


async def _keep(tx: AsyncConnection, values: dict[str, Any]) -> None:
    insert = postgresql_insert if tx.dialect.name == "postgresql" else sqlite_insert
    await tx.execute(insert(idempotency).values(values).on_conflict_do_nothing(index_elements=["key"]))


def _without_links(content: dict[str, Any]) -> dict[str, Any]:
    """The content without what the database must not know: a link lets its holder in."""
    if "results" in content:
        return {**content, "results": [_without_links(one) for one in content["results"]]}
    return {name: value for name, value in content.items() if name != LINK}


def _with_links(stored: dict[str, Any], links: Sequence[str | None]) -> dict[str, Any]:
    """The stored content with the links, which stay the same for ever, of those that were taken."""
    if "results" in stored:
        pairs = zip(stored["results"], links, strict=True)
        return {**stored, "results": [_linked(one, link) for one, link in pairs]}
    return _linked(stored, links[0])


def _linked(stored: dict[str, Any], link: str | None) -> dict[str, Any]:
    taken = stored.get("status", HTTPStatus.OK) < HTTPStatus.BAD_REQUEST
    return stored | {LINK: link} if taken else stored


LINK = "telegram_link"
