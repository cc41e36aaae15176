"""How this process is doing: the database, the channels, the jobs, what waits.

Shown by /readyz and counted by /metrics.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.flows import hold
from bot.storage.schema import inbox
from bot.web.parts import Parts
from scheduler import outbox
from scheduler.database import Unavailable

log = logging.getLogger(__name__)

SILENT = timedelta(seconds=90)  # a job that has not come to its end for so long is stuck
PATIENCE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Health:
    """What is well and what is not."""

    database: str | None  # what is wrong with it; None while it works
    channels: dict[str, str | None]  # what is wrong with each
    silent_jobs: dict[str, datetime]  # those that are stuck, and when each last ended
    queue_age: timedelta | None  # of the longest-waiting due message; None if unknown
    inbox_waiting: int | None  # events stored and not yet read; None if unknown
    held: str | None  # why customers are sent nothing; None while they are
    inbox_parked: int | None  # events that failed for good, kept for a person; None if unknown

    @property
    def ready(self) -> bool:
        """Whether work can be taken."""
        return self.database is None and not self.silent_jobs

    @property
    def status(self) -> Literal["ok", "degraded", "down"]:
        """One word for all of it."""
        if not self.ready:
            return "down"
        return "degraded" if any(self.channels.values()) else "ok"

    def as_json(self) -> dict[str, Any]:
        """For people and monitors."""
        return {
            "status": self.status,
            "database": _part(self.database, "down"),
            "channels": {name: _part(fault, "degraded") for name, fault in self.channels.items()},
            "silent_jobs": self.silent_jobs,
            "queue_age_seconds": None if self.queue_age is None else self.queue_age.total_seconds(),
            "inbox_waiting": self.inbox_waiting,
            "inbox_parked": self.inbox_parked,
            "held": self.held,
        }


def _part(fault: str | None, word: str) -> dict[str, str | None]:
    return {"status": "ok" if fault is None else word, "reason": fault}


async def collect(parts: Parts) -> Health:
    """How things are now; never raises for what is down."""
    now = parts.clock.now()
    fault, age, waiting, parked, held = None, None, None, None, None
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            age, waiting, parked, held = await parts.database.read(lambda tx: _backlog(tx, now))
    except Unavailable as error:
        log.warning("not ready: %s", error)
        fault = "the database cannot take work now; the log says why"
    except TimeoutError:
        fault = f"the database did not answer within {PATIENCE_SECONDS:g} seconds"
    return Health(
        database=fault,
        channels={name: channel.fault for name, channel in parts.channels.items()},
        silent_jobs={name: at for name, at in parts.heartbeats.items() if at < now - SILENT},
        queue_age=age,
        inbox_waiting=waiting,
        inbox_parked=parked,
        held=held,
    )


async def _backlog(tx: AsyncConnection, now: datetime) -> tuple[timedelta, int, int, str | None]:
    age, held = await outbox.queue_age(tx, now), await hold.why(tx)
    return age, await _in_state(tx, "received"), await _in_state(tx, "parked"), held


async def _in_state(tx: AsyncConnection, state: Literal["received", "parked"]) -> int:
    # Written out: SQLite takes the partial index only for a condition without parameters.
    condition = inbox.c.state == sa.literal_column(f"'{state}'")
    return await tx.scalar(sa.select(sa.func.count()).select_from(inbox).where(condition)) or 0
