"""Wakes jobs at the moment they asked for: APScheduler holds the next look of each, nothing more.

Due times live in the database, so a restart forgets nothing and a million waiting messages cost
nothing here. bot.app adds the jobs.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

from scheduler.clock import Clock
from scheduler.database import Unavailable

log = logging.getLogger(__name__)

# Nothing sleeps longer: a moved machine clock, or work another process put, is noticed by then.
LONGEST_SLEEP = timedelta(seconds=30)
PATIENCE_SECONDS = LONGEST_SLEEP.total_seconds() + 5  # if its alarm does not ring, a job looks by itself
AFTER_TROUBLE = timedelta(seconds=5)

Job = Callable[[], Awaitable[datetime | None]]  # does what is due; gives when it is wanted next


class Ticker:
    """Runs each job when it is due, one run of each at a time."""

    def __init__(self, clock: Clock) -> None:
        logging.getLogger("apscheduler").setLevel(logging.ERROR)  # it logs every wake-up
        self._clock = clock
        self._alarm = AsyncIOScheduler(timezone="UTC")
        self.jobs: dict[str, Job] = {}
        self.events: dict[str, asyncio.Event] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self.heartbeat: dict[str, datetime] = {}  # when each job last did what it is for
        self.ended: dict[str, float] = {}  # when each last came to an end, good or bad, by the loop's clock
        clock.on_advance(self.wake)

    def add(self, name: str, job: Job) -> None:
        """Name a job, before `start`."""
        self.jobs[name] = job
        self.events[name] = asyncio.Event()

    def start(self) -> None:
        """Run every job once, and from then on whenever it is due or woken."""
        self._alarm.start()
        # Also of one that never ends.
        self.heartbeat.update(dict.fromkeys(self.jobs, self._clock.now()))
        self.ended.update(dict.fromkeys(self.jobs, asyncio.get_running_loop().time()))
        self._tasks = [asyncio.create_task(self._run(name), name=f"job {name}") for name in self.jobs]
        self.wake()

    def wake(self, name: str | None = None) -> None:
        """Have one job, or all, look at once."""
        for event in self.events.values() if name is None else [self.events[name]]:
            event.set()

    async def stop(self) -> None:
        """Let no job start again; runs under way are cancelled between their transactions."""
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with contextlib.suppress(asyncio.CancelledError):
                await task
        if self._alarm.running:
            self._alarm.shutdown(wait=False)

    async def _run(self, name: str) -> None:
        job, event = self.jobs[name], self.events[name]
        while True:
            with contextlib.suppress(TimeoutError):  # the alarm goes by a clock that may be set back
                async with asyncio.timeout(PATIENCE_SECONDS):
                    await event.wait()
            event.clear()
            wanted = await self._once(name, job)
            self.ended[name] = asyncio.get_running_loop().time()
            if wanted is not None and wanted <= self._clock.now():
                event.set()
            else:
                self._set_alarm(name, event, wanted)

    async def _once(self, name: str, job: Job) -> datetime | None:
        try:
            wanted = await job()
        except Unavailable as error:
            log.warning("%s waits: %s", name, error)
        except Exception:
            log.exception("%s failed and will be tried again", name)
        else:
            self.heartbeat[name] = self._clock.now()
            return wanted
        return self._clock.now() + AFTER_TROUBLE

    def _set_alarm(self, name: str, event: asyncio.Event, wanted: datetime | None) -> None:
        latest = self._clock.now() + LONGEST_SLEEP
        at = latest if wanted is None else min(wanted, latest)
        self._alarm.add_job(
            _ring,
            DateTrigger(self._clock.wall(at)),
            args=[event],
            id=name,
            replace_existing=True,
            misfire_grace_time=None,  # late is still due
        )


async def _ring(event: asyncio.Event) -> None:
    """Run in the loop; a plain function would be run in a thread, where an event may not be touched."""
    event.set()
