"""Telegram's queue of updates: kept until the bot confirms them, or its webhook takes them."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from channels.standins.calls import Calls
from channels.standins.ledger import Ledger

DAY, PRESS = (
    timedelta(hours=24),
    timedelta(seconds=150),
)  # how long Telegram keeps updates, and button presses
RETRY = 0.2  # seconds before a webhook that failed is called again; Telegram starts at once and doubles


class SecondPoller(Exception):
    """Another request for updates took over."""


@dataclass(slots=True)
class Waiting:
    """One update the bot has not confirmed."""

    update: dict[str, Any]
    lane: str  # updates of one lane are delivered in order, one at a time
    until: datetime


@dataclass(slots=True)
class Hook:
    """Where Telegram calls instead of being asked."""

    url: str
    secret: str
    failed: str = ""  # what went wrong last


class Updates:
    """The queue of one bot.

    Args:
        ledger: Its clock, and word of changes.
        calls: Makes the webhook calls.
        closing: Ends requests that wait.
    """

    def __init__(self, ledger: Ledger, calls: Calls, closing: asyncio.Event) -> None:
        self.waiting: list[Waiting] = []
        self.hook: Hook | None = None
        self.wanted: tuple[str, ...] = ()  # kinds of updates; empty for all
        self.next_id = 100_000_001
        self._ledger = ledger
        self._calls = calls
        self._closing = closing
        self._poller = 0
        self._held = 0  # requests that wait

    def put(self, kind: str, what: Any, lane: str, keep: timedelta = DAY) -> int:
        """Queue an update of any shape; its id."""
        number, self.next_id = self.next_id, self.next_id + 1
        if not self.wanted or kind in self.wanted:
            self.waiting.append(Waiting({"update_id": number, kind: what}, lane, self._ledger.now() + keep))
            self._ledger.changed()
        return number

    async def take(self, offset: int, limit: int, hold: float) -> list[dict[str, Any]]:
        """What waits from `offset` on, for up to `hold` seconds; everything before it is confirmed.

        Raises:
            SecondPoller: A later call of this came while we waited.
        """
        turn = self._turn()
        kept = [one for one in self.waiting if offset <= 0 or one.update["update_id"] >= offset]
        if len(kept) < len(self.waiting):
            self.waiting = kept
            self._ledger.changed()
        self._held += 1
        try:
            async with asyncio.timeout(hold):
                while turn == self._poller and not self._closing.is_set():
                    if ready := self._ready(offset)[:limit]:
                        return ready
                    await self._ledger.change.wait()
        except TimeoutError:
            return []
        finally:
            self._held -= 1
        if turn != self._poller:
            raise SecondPoller
        return []

    def _turn(self) -> int:
        """A new turn to be asked for updates; whoever waits in an earlier one is told."""
        self._poller += 1
        if self._held:
            self._ledger.changed()
        return self._poller

    def _ready(self, offset: int) -> list[dict[str, Any]]:
        now = self._ledger.now()
        self.waiting = [one for one in self.waiting if one.until > now]
        ready = [one.update for one in self.waiting if one.update["update_id"] >= offset]
        return ready[offset:] if offset < 0 else ready

    def set_hook(self, hook: Hook) -> None:
        """From now on call there, until another place or none is set."""
        self.hook = hook
        self._turn()
        self._ledger.changed()
        self._calls.start(self._push(hook))

    async def _push(self, hook: Hook) -> None:
        """Call the webhook with what waits; lanes side by side, each in order."""
        while self.hook is hook:
            heads = {one.lane: one for one in reversed(self.waiting) if one.until > self._ledger.now()}
            if not heads:
                await self._ledger.change.wait()
                continue
            taken = await asyncio.gather(*(self._call(hook, one.update) for one in heads.values()))
            done = [one for one, ok in zip(heads.values(), taken, strict=True) if ok]
            self.waiting = [one for one in self.waiting if one not in done]
            self._ledger.changed()
            if len(done) < len(heads):
                await asyncio.sleep(RETRY)

    async def _call(self, hook: Hook, update: dict[str, Any]) -> bool:
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        status = await self._calls.post(hook.url, json.dumps(update).encode(), headers)
        taken = 200 <= status < 300  # noqa: PLR2004 - any 2xx
        hook.failed = "" if taken else f"Wrong response from the webhook: {status or 'no answer'}"
        return taken
