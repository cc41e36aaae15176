"""How long it takes to claim 10,000 questions that are due in the same second, and to word each."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path
from time import perf_counter, process_time

import sqlalchemy as sa

from benchmarks import databases, seed
from benchmarks.figures import Figure, at_most, median, spread
from benchmarks.machine import SERVER, pinned
from scheduler.outbox import MessageState, outbox

LIMIT = 0.5  # seconds for 10,000


async def measure(*, quick: bool) -> list[Figure]:
    """With the real review: who refused, what was cancelled, in which words."""
    count, runs = (1_000, 2) if quick else (10_000, 5)
    with pinned(SERVER):
        taken = {kind: [await _claimed(kind, count) for _ in range(runs)] for kind in await databases.kinds()}
    return [_figure(f"claim of {count:,} due at once, {kind}", runs) for kind, runs in taken.items()]


def _figure(name: str, runs: list[tuple[float, float]]) -> Figure:
    walls, cpus = zip(*runs, strict=True)
    note = f"{spread(walls, 's')}; {median(cpus):.3g} s of CPU"
    if "10,000" in name and "sqlite" in name:
        return at_most(name, median(walls), LIMIT, "s", note)
    return Figure(name, median(walls), "s", note=note)


async def _claimed(kind: str, count: int) -> tuple[float, float]:
    """Seconds from the first look to the last lease, and how many of them on our core."""
    with tempfile.TemporaryDirectory() as folder:
        async with databases.parts(kind, Path(folder)) as fanloop:
            now = fanloop.clock.now()
            second = now.replace(microsecond=0) - timedelta(seconds=1)
            await fanloop.database.write(lambda tx: seed.planned(tx, count, "telegram", now=now, due=second))
            sender = fanloop.senders["telegram"]
            start, worked = perf_counter(), process_time()
            leases, _ = await sender.claim(count)
            seconds, cpu = perf_counter() - start, process_time() - worked
            leased = sa.select(sa.func.count()).where(outbox.c.state == MessageState.LEASED)
            rows = await fanloop.database.read(lambda tx: tx.scalar(leased))
    different = len({one.message.address for one in leases})
    if not len(leases) == different == rows == count:
        raise AssertionError(f"{count} due: {len(leases)} leases, {different} addresses, {rows} rows leased")
    return seconds, cpu
