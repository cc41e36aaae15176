"""Fetching updates: stored first, and only then confirmed.

Our own loop, because the library's confirms an update before anybody has kept it, and because one
update it cannot parse stops it for ever.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from http import HTTPStatus
from typing import Any

import httpx

from channels.telegram.outcomes import CONNECT, SECOND_POLLER, SEND, UNKNOWN_BOT, UNREACHED, flood, read
from channels.telegram.updates import WANTED

Keep = Callable[[Sequence[Any]], Awaitable[None]]

HOLD = 50  # seconds Telegram may hold a request open until something happens
AT_ONCE = 100  # updates in one answer, the most there can be
FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0  # seconds between attempts after a failure


class Trouble(Exception):
    """Updates cannot be fetched now; the message says why and what to do about it."""

    def __init__(self, why: str, *, wait: float = 0.0, webhook: bool = False, passing: bool = False) -> None:
        super().__init__(why)
        self.wait = wait  # seconds Telegram asked for
        self.passing = passing  # whether it may well be over at the next attempt
        self.webhook = webhook  # whether a webhook is in the way


class Patience:
    """Growing pauses between attempts."""

    def __init__(self) -> None:
        self._next = FIRST_WAIT

    async def wait(self, at_least: float = 0.0) -> None:
        """Pause, longer each time."""
        await asyncio.sleep(max(self._next, at_least))
        self._next = min(2 * self._next, LONGEST_WAIT)

    def reset(self) -> None:
        """Start again with the shortest pause."""
        self._next = FIRST_WAIT


async def poll(
    client: httpx.AsyncClient,
    url: str,
    store: Keep,
    *,
    report: Callable[[str | None], None],
    unhook: Callable[[], Awaitable[object]],
) -> None:
    """Hand every update to `store`, in order, until cancelled.

    Args:
        client: For one request at a time.
        url: Of the bot's getUpdates.
        store: Takes updates as they came; returns only when they are durable. What it raises for is fetched
            again.
        report: Told what is wrong, and None when it works.
        unhook: Removes a webhook that is in the way.
    """
    offset: int | None = None
    patience = Patience()
    failed = False
    while True:
        try:
            # After a failure nothing is waited for: that it works again is to be seen at once.
            updates = await _fetch(client, url, offset, hold=0 if failed else HOLD)
            if updates:
                await _keep(store, updates)
        except Trouble as trouble:
            if failed or not trouble.passing or trouble.wait > LONGEST_WAIT:
                report(str(trouble))
            failed = True
            await patience.wait(trouble.wait)
            if trouble.webhook:
                await unhook()
            continue
        failed = False
        report(None)
        confirmed, offset = offset, _after(updates)
        if updates and offset in {None, confirmed}:
            await patience.wait()  # nothing in there can be confirmed: it will all come again
        else:
            patience.reset()


async def _keep(store: Keep, updates: Sequence[Any]) -> None:
    try:
        await store(updates)
    except Exception as error:
        raise Trouble(f"messages cannot be stored and wait at Telegram: {error!r}") from error


def _after(updates: Sequence[Any]) -> int | None:
    """The offset that confirms these updates.

    None when there are none: nothing needs confirming then, and after a quiet week Telegram draws
    its numbers anew, so that an old offset could confirm, and lose, what nobody has seen.
    """
    numbers = [update.get("update_id") for update in updates if isinstance(update, dict)]
    return max((number for number in numbers if isinstance(number, int)), default=-1) + 1 or None


async def _fetch(client: httpx.AsyncClient, url: str, offset: int | None, *, hold: int) -> list[Any]:
    asked = {"timeout": hold, "limit": AT_ONCE, "allowed_updates": WANTED}
    if offset is not None:
        asked["offset"] = offset
    try:
        async with asyncio.timeout(HOLD + 2 * CONNECT + SEND):
            answer = await client.post(url, json=asked)
    except (httpx.HTTPError, TimeoutError) as error:
        raise Trouble(UNREACHED.format(type(error).__name__), passing=True) from error
    said = read(answer.content)
    result = (said or {}).get("result")
    if answer.status_code == HTTPStatus.OK and isinstance(result, list):
        return result
    raise _trouble(answer.status_code, said or {})


def _trouble(status: int, said: dict[str, Any]) -> Trouble:
    if status == HTTPStatus.CONFLICT and "webhook" in json.dumps(said).lower():
        return Trouble(
            "a webhook is set for this bot; it is removed because telegram.receive is polling", webhook=True
        )
    if status == HTTPStatus.CONFLICT:
        return Trouble(SECOND_POLLER)
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND}:
        return Trouble(UNKNOWN_BOT)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Trouble("Telegram asks us to wait before fetching messages", wait=flood(said), passing=True)
    return Trouble(UNREACHED.format(f"it answered HTTP {status}"), passing=True)
