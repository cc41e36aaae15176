"""The stand-ins' own HTTP calls to the product, and the tasks that make them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Coroutine, Mapping
from typing import Any

import httpx


class Calls:
    """Makes webhook calls as the providers do: one attempt, 15 seconds, no redirects."""

    def __init__(self) -> None:
        self._client: httpx.AsyncClient | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        """The answer's status; 0 without an answer."""
        if self._client is None:
            self._client = httpx.AsyncClient(timeout=15, trust_env=False)
        try:
            return (await self._client.post(url, content=body, headers=dict(headers))).status_code
        except (httpx.HTTPError, httpx.InvalidURL):
            return 0

    def start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Do it beside everything else; `close` ends what is left of it."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def close(self) -> None:
        """End all work and close connections."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks, return_exceptions=True)
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()
