"""Of several processes on one PostgreSQL, one sends and fetches: two would keep no pace and no pauses.

All of them take purchases and webhooks. SQLite has one process, which always leads.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from channels.base import Channel, ChannelDown, Store
from scheduler.clock import Clock
from scheduler.database import Database, Unavailable
from scheduler.ticker import Job

log = logging.getLogger(__name__)

TURN = timedelta(seconds=5)  # until who does not lead asks whether it does now
OTHERS = timedelta(seconds=1)  # until who leads looks for what others have put


class Lead:
    """What only the process that leads does."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def only(self, job: Job, *, often: bool = False) -> Job:
        """The job, done only while this process leads; `often` also looks for what other processes put."""
        if self._database.sqlite:
            return job

        async def run() -> datetime | None:
            if not await self._database.leads():
                return self._clock.now() + TURN
            wanted, soon = await job(), self._clock.now() + OTHERS
            return min(wanted or soon, soon) if often else wanted

        return run

    async def listen(self, channel: Channel, store: Store) -> None:
        """Fetch what comes in on a channel while this process leads, whatever happens."""
        introduced = self._database.sqlite
        while True:
            try:
                if not introduced:
                    await self._introduce(channel)
                    introduced = True
                if await self._listened(channel, store):
                    return
            except Exception:
                log.exception("%s could not go on listening and will try again", channel.name)
                await asyncio.sleep(TURN.total_seconds())

    async def _introduce(self, channel: Channel) -> None:
        """Learn who we are there, which is in every link: who leads learns it by itself."""
        while not await self._leads():
            try:
                await channel.check()
            except ChannelDown:
                await asyncio.sleep(TURN.total_seconds())
            else:
                return

    async def _listened(self, channel: Channel, store: Store) -> bool:
        """Listen until this process leads no more; whether there is nothing more to do."""
        if self._database.sqlite:
            await channel.listen(store)
            return True
        if not await self._leads():
            await asyncio.sleep(TURN.total_seconds())
            return False
        listening = asyncio.create_task(channel.listen(store))
        try:
            while not listening.done() and await self._leads():
                await asyncio.wait([listening], timeout=TURN.total_seconds())
        finally:
            listening.cancel()
            await asyncio.wait([listening])
        if listening.cancelled():
            return False
        listening.result()  # raises what ended it
        return True

    async def _leads(self) -> bool:
        try:
            return await self._database.leads()
        except Unavailable:
            return False
