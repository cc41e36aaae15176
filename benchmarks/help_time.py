"""How long `fanloop --help` takes, beside Python doing nothing."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from benchmarks.figures import Figure, median, spread
from benchmarks.machine import SERVER, pinned
from benchmarks.stage import FANLOOP


async def measure(*, quick: bool) -> list[Figure]:
    """Both in turn, so that a busy moment hits both."""
    helps: list[tuple[float, float]] = []
    nothings: list[tuple[float, float]] = []
    for _ in range(3 if quick else 15):
        nothings.append(_run([Path(sys.executable), "-c", "pass"]))
        helps.append(_run([FANLOOP, "--help"]))
    return [_figure("fanloop --help", helps), _figure("python -c pass", nothings)]


def _figure(name: str, runs: list[tuple[float, float]]) -> Figure:
    walls, cpus = zip(*runs, strict=True)
    return Figure(name, median(walls), "ms", note=f"{spread(walls, 'ms')}; {median(cpus):.0f} ms of CPU")


def _run(command: list[Path | str]) -> tuple[float, float]:
    """Milliseconds from start to end, and how many of them on our core."""
    with pinned(SERVER):
        start, worked = perf_counter(), _children_cpu()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return (perf_counter() - start) * 1000, (_children_cpu() - worked) * 1000


def _children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
