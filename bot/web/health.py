"""How this process is doing: the database, the channels, the jobs, what waits.

Shown by /readyz and counted by /metrics.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.flows import hold
from bot.storage import customers
from bot.storage.schema import inbox
from bot.web.parts import Parts
from scheduler import outbox
from scheduler.database import Unavailable

log = logging.getLogger(__name__)

SILENT = timedelta(seconds=90)  # a job that has not come to its end for so long is stuck
PATIENCE_SECONDS = 5.0
NEEDED = ("inbox", "send:")  # jobs without which nothing is read or sent
LATE = timedelta(minutes=5)  # a due message that waits longer shows that something is wrong
HUNG_SECONDS = 60.0  # for so long no look into the database may last


@dataclass(frozen=True, slots=True)
class Waits:
    """What the database says waits for something; None while it says nothing."""

    queue_age: timedelta | None = None  # of the longest-waiting due message
    inbox_waiting: int | None = None  # events stored and not yet read
    inbox_parked: int | None = None  # events that failed for good, kept for a person
    owners_unheard: int | None = None  # addresses of owners where alerts do not arrive
    held: str | None = None  # why customers are sent nothing; None while they are


@dataclass(frozen=True, slots=True)
class Health:
    """What is well and what is not."""

    database: str | None  # what is wrong with it; None while it works
    channels: dict[str, str | None]  # what is wrong with each
    silent_jobs: dict[str, datetime]  # those that are stuck, and when each last ended
    waits: Waits

    @property
    def ready(self) -> bool:
        """Whether work can be taken."""
        return self.database is None and not any(name.startswith(NEEDED) for name in self.silent_jobs)

    @property
    def status(self) -> Literal["ok", "degraded", "down"]:
        """One word for all of it."""
        if not self.ready:
            return "down"
        waits = self.waits
        late = waits.queue_age is not None and waits.queue_age > LATE and waits.held is None
        doubtful = self.silent_jobs or any(self.channels.values()) or waits.owners_unheard or late
        return "degraded" if doubtful else "ok"

    def as_json(self) -> dict[str, Any]:
        """For people and monitors."""
        waits = self.waits
        return {
            "status": self.status,
            "database": _part(self.database, "down"),
            "channels": {name: _part(fault, "degraded") for name, fault in self.channels.items()},
            "silent_jobs": self.silent_jobs,
            "queue_age_seconds": None if waits.queue_age is None else waits.queue_age.total_seconds(),
            "inbox_waiting": waits.inbox_waiting,
            "inbox_parked": waits.inbox_parked,
            "owners_unheard": waits.owners_unheard,
            "held": waits.held,
        }


def _part(fault: str | None, word: str) -> dict[str, str | None]:
    return {"status": "ok" if fault is None else word, "reason": fault}


def hung(parts: Parts) -> list[str]:
    """The jobs that have not come to an end for so long that only a new process will help."""
    since = asyncio.get_running_loop().time() - HUNG_SECONDS
    return [name for name, at in parts.ended.items() if name in {"inbox", "surveys"} and at < since]


async def collect(parts: Parts) -> Health:
    """How things are now; never raises for what is down."""
    now = parts.clock.now()
    fault, waits = None, Waits()
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            waits = await parts.database.read(lambda tx: _waits(tx, parts.owner_places, now))
    except Unavailable as error:
        log.warning("not ready: %s", error)
        fault = "the database cannot take work now; the log says why"
    except TimeoutError:
        fault = f"the database did not answer within {PATIENCE_SECONDS:g} seconds"
    if parts.database.trouble is not None:  # to read is not to write: the disk may be full
        fault = fault or "the database cannot take work now; the log says why"
    return Health(
        database=fault,
        channels={name: channel.fault or _resting(parts, name) for name, channel in parts.channels.items()},
        silent_jobs={name: at for name, at in parts.heartbeats.items() if at < now - SILENT},
        waits=waits,
    )


def _resting(parts: Parts, name: str) -> str | None:
    """Why nothing is sent on a channel for a while."""
    return parts.senders[name].fault if name in parts.senders else None


async def _waits(tx: AsyncConnection, owners: Collection[tuple[str, str]], now: datetime) -> Waits:
    return Waits(
        queue_age=await outbox.queue_age(tx, now),
        inbox_waiting=await _in_state(tx, "received"),
        inbox_parked=await _in_state(tx, "parked"),
        owners_unheard=len(await customers.unreachable(tx, owners)),
        held=await hold.why(tx),
    )


async def _in_state(tx: AsyncConnection, state: Literal["received", "parked"]) -> int:
    # Written out: SQLite takes the partial index only for a condition without parameters.
    condition = inbox.c.state == sa.literal_column(f"'{state}'")
    return await tx.scalar(sa.select(sa.func.count()).select_from(inbox).where(condition)) or 0
