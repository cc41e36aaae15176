"""Questions by SMS of which every tenth loses its answer: each arrives once, and soon is known to have.

The product's own channel speaks to Twilio's stand-in through Twilio's client, over HTTP, on a loop whose
time flies while nobody has anything to say. Only first sends are disturbed: what is lost twice stays unknown
by intent (tests/test_lost_answers.py). Nine messages of ten have no receipt, so that the list has to tell.
"""

from __future__ import annotations

import asyncio
import logging
import math
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rich.console import Console
from rich.progress import Progress
from sqlalchemy.ext.asyncio import AsyncConnection

from benchmarks import seed as past
from bot import app
from channels.base import Accepted, Retry, Unknown
from channels.standins import Fault
from channels.standins.faults import Kind
from scheduler.dispatch import Settled
from scheduler.outbox import Change
from tests.chaos.promises import NOT_SENT, SENT
from tests.chaos.quick import Shop
from tests.chaos.turns import in_memory, with_sockets

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
PER_SECOND = 100  # segments, as a short code sends
APART = 0.2  # seconds between two purchases: faster, and resends would wait behind first sends
LOST = 10  # one in so many
NOT_TAKEN: tuple[Kind, ...] = ("500-before", "drop-before", "hang-before")
TAKEN: tuple[Kind, ...] = ("500-after", "drop-after", "hang-after", "truncated")
NO_RECEIPT = 0.9
SOON, NEARLY_ALL = 15.0, 99.9  # minutes, and the percentage that must be resolved by then
LOOK_SECONDS, GIVE_UP = 5.0, timedelta(hours=2)
RETRIED_WITHIN = timedelta(hours=1)  # reminders come days later
BUSY = """
    SELECT EXISTS (SELECT 1 FROM outbox WHERE channel = 'sms' AND rank = 1 AND claim_at <= ?)
    OR EXISTS (SELECT 1 FROM outbox WHERE lease_until IS NOT NULL)
    OR EXISTS (SELECT 1 FROM outbox WHERE channel = 'sms' AND look_at IS NOT NULL)
"""


class Record:
    """What became of each send that was unknown, and when; listens to everything that settles sends."""

    def __init__(self) -> None:
        self.since: dict[int, datetime] = {}  # by outbox row: when it became unknown
        self.absent: set[int] = set()
        self.ends: Counter[str] = Counter()
        self.minutes: list[float] = []  # how long each was unknown

    def listen(self, fanloop: app.Fanloop) -> None:
        """Hear of every send that is settled."""
        for sender in fanloop.senders.values():
            sender._settled = self._heard(sender._settled, "its own answer")
        for reconciler in fanloop.reconcilers.values():
            reconciler._settled = self._heard(reconciler._settled, "adopted from the list")
        fanloop._letters.settled = self._heard(fanloop._letters.settled, "told by a receipt")

    def _heard(self, settled: Settled, how: str) -> Settled:
        async def heard(tx: AsyncConnection, changes: Sequence[Change], now: datetime) -> None:
            for change in changes:
                self._note(change, how, now)
            await settled(tx, changes, now)

        return heard

    def _note(self, change: Change, how: str, now: datetime) -> None:
        row = change.row.id
        match change.outcome:
            case Unknown():
                self.since.setdefault(row, now)
                self.ends["unknown"] += 1
            case Retry(believed=True):
                self.absent.add(row)
            case Accepted() if row in self.since:
                self.ends["proved absent and sent again" if row in self.absent else how] += 1
                self.minutes.append((now - self.since.pop(row)).total_seconds() / 60)


class Lost(Shop):
    """A shop that asks so many customers at once, and the provider that loses answers."""

    def __init__(self, seed: int, count: int, folder: Path) -> None:
        super().__init__(seed, folder, START)
        self.count = count
        people = self.dice.sample(range(1, count + 1), count // LOST)
        half = len(people) // 2
        self.fates = {past.phone(who): self.dice.choice(NOT_TAKEN) for who in people[:half]}
        self.fates |= {past.phone(who): self.dice.choice(TAKEN) for who in people[half:]}
        self.planned = Counter(self.fates.values())
        self.world.faults.sms += [self._fault(kind) for kind in self.planned]
        self.world.faults.sms.append(Fault("lost-callback", times=2 * count, chance=NO_RECEIPT))

    def _fault(self, kind: Kind) -> Fault:
        """The first send to each whose fate it is."""
        return Fault(
            kind,
            times=self.planned[kind],
            when=lambda call: self.fates.get(call.address) == kind and bool(self.fates.pop(call.address)),
        )

    async def run(self, bar: Progress) -> Record:
        """Ask everybody, and wait until nothing is under way or unknown any more."""
        record = Record()
        async with self.opened(
            PER_SECOND,
            lambda tx: past.planned(tx, self.count, "sms", now=START, due=START, apart=APART),
            {"send_window": ["00:00", "24:00"]},
            record.listen,
        ):
            await self._rest(bar)
        return record

    async def _rest(self, bar: Progress) -> None:
        shown = bar.add_task("Asking", total=self.count)
        asked = START + timedelta(seconds=APART * self.count)
        with closing(sqlite3.connect(self.file)) as file:
            while self.clock.now() < asked + GIVE_UP:
                await asyncio.sleep(LOOK_SECONDS)
                bar.update(shown, completed=len(self.world.phones))
                soon = f"{self.clock.now() + RETRIED_WITHIN:%Y-%m-%d %H:%M:%S.%f}"
                if self.clock.now() > asked and not file.execute(BUSY, (soon,)).fetchone()[0]:
                    return

    def broken(self, record: Record) -> Iterator[str]:
        """What the outbox says otherwise than the phones, in words."""
        phones = {address: phone.received for address, phone in self.world.phones.items()}
        yield from (f"{len(got)} questions came to {to}" for to, got in phones.items() if len(got) > 1)
        with closing(sqlite3.connect(self.file)) as file:
            query = "SELECT key, address, state, provider_id FROM outbox WHERE kind = 'question'"
            for key, address, state, provider_id in file.execute(query):
                got = phones.get(address, [])
                if not got:
                    yield f"{key} is lost: {state}"
                if (state in NOT_SENT and got) or (state in SENT and not got):
                    yield f"{key} is {state}, but {len(got)} came"
                if state in SENT and got and provider_id != got[0].provider_id:
                    yield f"{key} is said to be {provider_id}, but {got[0].provider_id} came"
                if state not in SENT | NOT_SENT:
                    yield f"{key} is {state} for ever"
        if sum(self.planned.values()) != self.count // LOST or self.fates:
            yield f"{len(self.fates)} were not disturbed"
        if self.within(record, NEARLY_ALL) > SOON:
            yield f"it took {self.within(record, NEARLY_ALL):.1f} minutes to know of {NEARLY_ALL} %"

    def within(self, record: Record, percent: float) -> float:
        """So many minutes, and so many percent of the unknown were known; those that never were count."""
        took = sorted(record.minutes) + [math.inf] * len(record.since)
        return took[max(0, math.ceil(len(took) * percent / 100) - 1)] if took else 0.0


def live(seed: int, count: int, bar: Progress) -> tuple[Lost, Record, list[str]]:
    """Ask so many; gives what was broken, in words."""
    with in_memory() as folder, asyncio.Runner(loop_factory=with_sockets) as runner:
        lost = Lost(seed, count, Path(folder))
        record = runner.run(lost.run(bar))
        return lost, record, list(lost.broken(record))


def main(seed: int, count: int) -> int:
    """Ask, and say what broke."""
    console, start = Console(highlight=False, soft_wrap=True), time.monotonic()
    logging.disable(logging.CRITICAL)
    with Progress(console=console, transient=True) as bar:
        lost, record, faults = live(seed, count, bar)
    for fault in faults[:40]:
        console.print(f"  [red]{fault}")
    kinds = ", ".join(f"{n:,} {kind}" for kind, n in sorted(lost.planned.items()))
    ends = ", ".join(f"{n:,} {how}" for how, n in sorted(record.ends.items()) if how != "unknown")
    took = ", ".join(f"{percent} % within {lost.within(record, percent):.1f}" for percent in (50, 99.9, 100))
    console.print(
        f"{count:,} SMS, {sum(lost.planned.values()):,} answers lost ({kinds})\n"
        f"{record.ends['unknown']:,} unknown: {ends}, {len(record.since):,} still unknown\n"
        f"minutes until known: {took}\n"
        f"seed {seed}, {time.monotonic() - start:.0f} s: {len(faults)} faults"
    )
    return 1 if faults else 0
