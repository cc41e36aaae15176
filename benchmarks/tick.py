"""What a look that finds nothing to send costs, however many surveys wait."""

from __future__ import annotations

import tempfile
from pathlib import Path
from time import perf_counter, process_time

import sqlalchemy as sa

from benchmarks import databases, seed
from benchmarks.figures import Figure, median, percentile
from benchmarks.machine import SERVER, pinned
from benchmarks.stage import in_an_hour
from scheduler.outbox import outbox

SIZES = (1_000, 100_000, 1_000_000)
LOOKS = 300


async def measure(*, quick: bool) -> list[Figure]:
    """One look: a claim that finds nothing, and the question when something will be due."""
    with pinned(SERVER):
        return [
            await _idle(kind, waiting)
            for kind in await databases.kinds()
            for waiting in (SIZES[:1] if quick else SIZES)
        ]


async def _idle(kind: str, waiting: int) -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        async with databases.parts(kind, Path(folder)) as fanloop:
            now, first = fanloop.clock.now(), in_an_hour()
            await fanloop.database.write(
                lambda tx: seed.planned(tx, waiting, "telegram", now=now, due=first, apart=1)
            )
            if kind == "postgresql":  # its own housekeeping does this within a minute
                await fanloop.database.write(lambda tx: tx.execute(sa.text("ANALYZE")))
            count = sa.select(sa.func.count()).select_from(outbox)
            rows = await fanloop.database.read(lambda tx: tx.scalar(count))
            sender = fanloop.senders["telegram"]
            looks, worked = [], process_time()
            for _ in range(LOOKS):
                start = perf_counter()
                next_look = await sender.run()
                looks.append((perf_counter() - start) * 1e6)
            cpu = (process_time() - worked) / LOOKS * 1e6
    if rows != waiting or next_look is None or next_look < first or sender.busy:
        raise AssertionError(f"{waiting} wait from {first} on: {rows} rows, the next look is at {next_look}")
    name = f"look with {waiting:,} waiting, {kind}"
    return Figure(
        name, median(looks), "µs", note=f"p99 {percentile(looks, 99):,.0f} µs; {cpu:,.0f} µs of CPU each"
    )
