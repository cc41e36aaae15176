"""Jobs run when they asked to, survive their own failures, and notice a moved clock."""

from __future__ import annotations

import asyncio
import threading
from datetime import UTC, datetime, timedelta

import pytest

from scheduler import ticker as module
from scheduler.clock import Clock
from scheduler.ticker import Ticker

pytestmark = pytest.mark.anyio

START = datetime(2026, 11, 22, 10, tzinfo=UTC)


class Job:
    """Remembers its runs and asks for the next one when told to."""

    def __init__(self, clock: Clock, again: timedelta | None = None) -> None:
        self.clock, self.again = clock, again
        self.runs: list[datetime] = []
        self.ran = asyncio.Event()

    async def __call__(self) -> datetime | None:
        self.runs.append(self.clock.now())
        self.ran.set()
        return None if self.again is None else self.clock.now() + self.again

    async def next_run(self) -> None:
        self.ran.clear()
        async with asyncio.timeout(3):
            await self.ran.wait()


async def started(clock: Clock, **jobs) -> Ticker:
    ticker = Ticker(clock)
    for name, job in jobs.items():
        ticker.add(name, job)
    ticker.start()
    return ticker


async def test_a_job_runs_at_start_and_when_it_asked_to():
    clock = Clock(START)
    job = Job(clock, timedelta(seconds=0.15))
    ticker = await started(clock, job=job)
    await job.next_run()
    await job.next_run()
    await ticker.stop()
    assert timedelta(seconds=0.1) < job.runs[1] - job.runs[0] < timedelta(seconds=2)


async def test_moving_the_clock_wakes_whoever_waits_for_a_later_hour():
    clock = Clock(START)
    job = Job(clock, timedelta(hours=5))
    ticker = await started(clock, job=job)
    await job.next_run()
    clock.advance(timedelta(hours=5))
    await job.next_run()
    await ticker.stop()
    assert job.runs[1] >= START + timedelta(hours=5)


async def test_a_woken_job_runs_at_once_and_alone():
    clock = Clock(START)
    one, other = Job(clock), Job(clock)
    ticker = await started(clock, one=one, other=other)
    await one.next_run()
    await asyncio.sleep(0.05)
    ticker.wake("one")
    await one.next_run()
    await ticker.stop()
    assert (len(one.runs), len(other.runs)) == (2, 1)


async def test_a_failing_job_is_tried_again_and_the_others_go_on(monkeypatch, caplog):
    monkeypatch.setattr(module, "AFTER_TROUBLE", timedelta(seconds=0.05))
    clock = Clock(START)
    tries = 0

    async def fails() -> datetime | None:
        nonlocal tries
        tries += 1
        raise RuntimeError("not today")

    job = Job(clock, timedelta(seconds=0.05))
    ticker = await started(clock, fails=fails, job=job)
    for _ in range(3):
        await job.next_run()
    await asyncio.sleep(0.2)
    await ticker.stop()
    assert tries >= 2
    assert "fails failed and will be tried again" in caplog.text


async def test_after_stop_nothing_runs():
    clock = Clock(START)
    job = Job(clock, timedelta(seconds=0.05))
    ticker = await started(clock, job=job)
    await job.next_run()
    await ticker.stop()
    runs = len(job.runs)
    ticker.wake()
    await asyncio.sleep(0.2)
    assert len(job.runs) == runs


def test_the_clock_only_moves_forward():
    with pytest.raises(ValueError, match="forward"):
        Clock().advance(timedelta(seconds=-1))


class SetBack(Clock):
    """The machine's clock is set back an hour after every look at it."""

    def wall(self, at: datetime) -> datetime:
        """An hour later than it takes."""
        return super().wall(at) + timedelta(hours=1)


async def test_a_clock_that_is_set_back_stops_no_job(monkeypatch):
    monkeypatch.setattr(module, "LONGEST_SLEEP", timedelta(seconds=0.2))
    monkeypatch.setattr(module, "PATIENCE_SECONDS", 0.05)
    job = Job(SetBack(START))
    ticker = await started(job.clock, job=job)
    await job.next_run()
    await job.next_run()
    await ticker.stop()


async def test_only_a_job_that_succeeds_is_alive(monkeypatch):
    monkeypatch.setattr(module, "LONGEST_SLEEP", timedelta(seconds=0.05))
    clock, runs = Clock(START), []

    async def fails() -> None:
        runs.append(clock.now())
        raise RuntimeError("not today")

    ticker = await started(clock, fails=fails)
    before = ticker.heartbeat["fails"]
    async with asyncio.timeout(3):
        while len(runs) < 3:
            clock.advance(timedelta(seconds=30))
            await asyncio.sleep(0.05)
    await ticker.stop()
    assert ticker.heartbeat["fails"] == before


async def test_an_alarm_rings_in_the_loop_and_a_job_is_not_run_twice_for_it(monkeypatch):
    monkeypatch.setattr(module, "LONGEST_SLEEP", timedelta(seconds=0.2))
    monkeypatch.setattr(module, "PATIENCE_SECONDS", 1.0)
    threads = set()
    ring = asyncio.Event.set

    def spied(event):
        threads.add(threading.current_thread())
        ring(event)

    monkeypatch.setattr(asyncio.Event, "set", spied)
    clock = Clock()
    job = Job(clock)
    ticker = await started(clock, job=job)
    await asyncio.sleep(0.9)
    await ticker.stop()
    assert threads == {threading.main_thread()}
    assert 3 <= len(job.runs) <= 6
