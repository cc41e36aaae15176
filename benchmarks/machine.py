"""The machine: servers run on one core, the load on another, and what others used is told.

Where there is one core only, or no say in the matter, everything runs where it may.
"""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import psutil


def _cores() -> tuple[set[int], set[int]]:
    if not hasattr(os, "sched_getaffinity"):
        return set(), set()
    allowed = sorted(os.sched_getaffinity(0))
    return {allowed[0]}, set(allowed[1:2] or allowed)


SERVER, LOAD = _cores()


@contextmanager
def pinned(cores: set[int]) -> Iterator[None]:
    """Run this process, and what it starts meanwhile, on these cores only."""
    if not cores:
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def start_server(command: Sequence[str | Path], log: Path, **options: Any) -> subprocess.Popen[bytes]:
    """Start a server on its own core, with its output in `log`."""
    with pinned(SERVER), log.open("wb") as file:
        return subprocess.Popen(list(map(str, command)), stdout=file, stderr=file, **options)


def cpu_seconds(pid: int) -> float:
    """The processor time a process has used, its own and the system's for it."""
    times = psutil.Process(pid).cpu_times()
    return times.user + times.system


class Others:
    """How many cores somebody else kept busy during a `with`; figures taken then are worth less."""

    cores: float = 0.0

    def __enter__(self) -> Self:
        self._before = self._now()
        return self

    def __exit__(self, *_exception: object) -> None:
        busy, ours, passed = (after - before for after, before in zip(self._now(), self._before, strict=True))
        self.cores = max(0.0, busy - ours) / passed if passed else 0.0

    def _now(self) -> tuple[float, float, float]:
        whole = psutil.cpu_times()
        idle = whole.idle + getattr(whole, "iowait", 0.0)
        # A guest's time is counted in user already.
        every = sum(whole) - getattr(whole, "guest", 0.0) - getattr(whole, "guest_nice", 0.0)
        return every - idle, _ours(), every / (psutil.cpu_count() or 1)


def _ours() -> float:
    """This process, its children, and those of them that have ended."""
    us = psutil.Process()
    ended = us.cpu_times()
    total = ended.user + ended.system + ended.children_user + ended.children_system
    for child in us.children(recursive=True):
        try:
            times = child.cpu_times()
        except psutil.Error:
            continue
        total += times.user + times.system
    return total


def described() -> dict[str, Any]:
    """The machine in a few words."""
    return {
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
    }
