"""How long `fanloop run` takes to be ready, and what it holds in memory when nothing happens."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

import psutil

from benchmarks.figures import Figure, median, spread
from benchmarks.stage import stage

IDLE_SECONDS = 5.0
MEGABYTE = 1024 * 1024


async def measure(*, quick: bool) -> list[Figure]:
    """Process start to the first good /readyz, both channels on, on a database that is there."""
    starts: list[float] = []
    cpus: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(2 if quick else 7):
            async with stage(Path(folder)) as fanloop:
                starts.append(fanloop.ready_after)
                cpus.append(fanloop.cpu_seconds())
        async with stage(Path(folder)) as fanloop:
            await asyncio.sleep(IDLE_SECONDS)
            memory = psutil.Process(fanloop.process.pid).memory_info().rss / MEGABYTE
    return [
        Figure(
            "start to ready", median(starts), "s", note=f"{spread(starts, 's')}; {median(cpus):.3g} s of CPU"
        ),
        Figure("idle memory", memory, "MB", note=f"resident, {IDLE_SECONDS:g} s after the start"),
    ]
