"""Fanloop is down for a night, and thousands of questions are due when it comes back, all round the world.

Every one of them arrives once, at the shop's rate, the oldest first, and none outside the hours of its own
customer's day.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import sqlite3
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import sqlalchemy as sa
from rich.console import Console
from rich.progress import Progress
from sqlalchemy.ext.asyncio import AsyncConnection

from benchmarks import seed as past
from scheduler.outbox import outbox
from tests.chaos.quick import Shop
from tests.chaos.turns import in_memory, with_sockets

BACK = datetime(2026, 3, 3, 2, tzinfo=UTC)  # three in the morning in Rome
DOWN = timedelta(hours=6)
WHOLE = timedelta(hours=26)  # after which every zone has had all hours of a day
PER_SECOND = 10
OPENS, CLOSES = 9, 20
BUSY = "SELECT EXISTS (SELECT 1 FROM outbox WHERE claim_at <= ? OR lease_until IS NOT NULL)"
ZONES = sorted(available_timezones() - {"localtime"})


class Night(Shop):
    """A shop whose customers live everywhere, and whose questions came due while it was down."""

    def __init__(self, seed: int, count: int, folder: Path) -> None:
        super().__init__(seed, folder, BACK)
        self.count = count
        self.zones = {n: self.dice.choice(ZONES) for n in range(1, count + 1)}

    async def run(self, bar: Progress) -> None:
        """Come back, and live through a day."""
        shown = bar.add_task("Asking", total=self.count)
        survey = {"send_window": [f"{OPENS:02}:00", f"{CLOSES}:00"], "hold_after_outage": False}
        async with self.opened(PER_SECOND, self._fill, survey, lambda _fanloop: None):
            with closing(sqlite3.connect(self.file)) as file:
                while self.clock.now() < BACK + WHOLE:
                    await asyncio.sleep(0.2)
                    bar.update(shown, completed=len(self.world.phones))
                    if not file.execute(BUSY, (f"{self.clock.now():%Y-%m-%d %H:%M:%S.%f}",)).fetchone()[0]:
                        self.clock.leap(timedelta(minutes=1))

    async def _fill(self, tx: AsyncConnection) -> None:
        apart = DOWN.total_seconds() / self.count
        await past.planned(tx, self.count, "sms", now=BACK - DOWN, due=BACK - DOWN, apart=apart)
        into = sa.update(outbox).where(outbox.c.about == sa.bindparam("n")).values(zone=sa.bindparam("lives"))
        await tx.execute(into, [{"n": n, "lives": zone} for n, zone in self.zones.items()])

    def broken(self) -> Iterator[str]:
        """What phones received otherwise than they should, in words."""
        minutes: Counter[datetime] = Counter()
        order: dict[str, list[int]] = defaultdict(list)
        came = []
        for n, zone in self.zones.items():
            got = self.world.phones[past.phone(n)].received if past.phone(n) in self.world.phones else []
            if len(got) != 1:
                yield f"{len(got)} questions came to customer {n} in {zone}"
            came += [(entry.at, n) for entry in got]
        for at, n in sorted(came):
            minutes[at.replace(second=0, microsecond=0)] += 1
            order[self.zones[n]].append(n)
            local = at.astimezone(ZoneInfo(self.zones[n]))
            if not OPENS <= local.hour < CLOSES:
                yield f"customer {n} in {self.zones[n]} was asked at {local:%H:%M}"
        yield from (f"{n} were asked in the minute of {at:%H:%M}" for at, n in minutes.items() if n > most())
        yield from (
            f"in {zone} customer {later} was asked before {earlier}"
            for zone, asked in order.items()
            for later, earlier in itertools.pairwise(asked)
            if later > earlier
        )


def most() -> int:
    """How many may be asked in a minute."""
    return 60 * PER_SECOND


def live(seed: int, count: int, bar: Progress) -> list[str]:
    """Come back after such a night; gives what was broken, in words."""
    with in_memory() as folder, asyncio.Runner(loop_factory=with_sockets) as runner:
        night = Night(seed, count, Path(folder))
        runner.run(night.run(bar))
        return list(night.broken())


def main(seed: int, count: int) -> int:
    """Live through one, and say what broke."""
    console, start = Console(highlight=False, soft_wrap=True), time.monotonic()
    logging.disable(logging.CRITICAL)
    with Progress(console=console, transient=True) as bar:
        faults = live(seed, count, bar)
    for fault in faults[:40]:
        console.print(f"  [red]{fault}")
    console.print(
        f"{count:,} questions due in {DOWN.seconds // 3600} h of outage, in {len(ZONES)} zones\n"
        f"seed {seed}, {time.monotonic() - start:.0f} s: {len(faults)} faults"
    )
    return 1 if faults else 0
