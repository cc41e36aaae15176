"""How many questions a second leave for the providers, what each costs, and what its receipts cost.

The stand-ins keep Twilio's receipts to themselves: they would spend more on them than Fanloop does.
Instead they come afterwards, from the same generator as the replies, two for each message.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter

from sqlalchemy.ext.asyncio import AsyncConnection

from benchmarks import seed
from benchmarks.figures import Figure, at_most
from benchmarks.load import closed
from benchmarks.stage import CLOCK, Stage, stage
from benchmarks.twilio_calls import RECEIPTS, call, receipt
from channels.standins import Fault

PER_SECOND = 1000.0
LEADS = (5, 20, 60)  # seconds until the questions are due: the start has to be over by then
CALLERS = 32


async def measure(*, quick: bool) -> list[Figure]:
    """One channel after the other."""
    count = 300 if quick else 3_000
    return [figure for channel in ("telegram", "sms") for figure in await _out(channel, count)]


async def _out(channel: str, count: int) -> list[Figure]:
    for lead in LEADS:
        found = await _released(channel, count, timedelta(seconds=lead))
        if found is not None:
            return found
    raise RuntimeError(f"Fanloop takes more than {LEADS[-1]} s to start here")


async def _released(channel: str, count: int, lead: timedelta) -> list[Figure] | None:
    """All questions fall due in one second; None when that was before Fanloop was ready."""
    due = CLOCK.now().replace(microsecond=0) + lead

    async def plans(tx: AsyncConnection) -> None:
        await seed.planned(tx, count, channel, now=CLOCK.now(), due=due)

    with tempfile.TemporaryDirectory() as folder:
        async with stage(Path(folder), plans, PER_SECOND) as fanloop:
            _people(fanloop, channel, count)
            left = (due - CLOCK.now()).total_seconds() - 0.5
            if left < 0:
                return None
            await asyncio.sleep(left)
            before = fanloop.cpu_seconds()
            await fanloop.until(_questions("accepted"), count)
            cpu = (fanloop.cpu_seconds() - before) / count * 1e3
            figures = _figures(channel, due, _arrivals(fanloop, count), cpu)
            return figures if channel == "telegram" else [*figures, await _receipts(fanloop, count)]


def _people(fanloop: Stage, channel: str, count: int) -> None:
    fanloop.world.faults.sms.append(Fault("lost-callback", times=count))
    if channel == "telegram":
        for number in range(1, count + 1):
            fanloop.world.telegram_user(seed.chat(number), started=True)


def _questions(state: str) -> str:
    return f"SELECT count(*) FROM outbox WHERE kind = 'question' AND state = '{state}'"


def _figures(channel: str, due: datetime, times: list[datetime], cpu: float) -> list[Figure]:
    rate = (len(times) - 1) / (times[-1] - times[0]).total_seconds()
    late = (times[0] - due).total_seconds() * 1e3
    return [
        Figure(f"questions out, {channel}", rate, "/s", note=f"the first {late:,.0f} ms after it was due"),
        at_most(f"CPU of a question, {channel}", cpu, 3, "ms", "claim, request and settling; wanted: 1 ms"),
    ]


def _arrivals(fanloop: Stage, count: int) -> list[datetime]:
    """When each question arrived, and that each did exactly once."""
    times = sorted(entry.at for phone in fanloop.world.phones.values() for entry in phone.received)
    if len(times) != count:
        raise AssertionError(f"{count} questions, {len(times)} arrived")
    return times


async def _receipts(fanloop: Stage, count: int) -> Figure:
    """Two receipts for each message; all are read when every message counts as delivered."""
    calls = [
        call(fanloop.port, f"{RECEIPTS}?token={token}", receipt(sid, phone, status))
        for status in ("sent", "delivered")
        for sid, phone, token in _accepted(fanloop)
    ]
    before, start = fanloop.cpu_seconds(), perf_counter()
    done = await closed(fanloop.port, calls, CALLERS)
    await fanloop.until(_questions("delivered"), count)
    await fanloop.until("SELECT count(*) FROM inbox WHERE state = 'received'", 0)
    rate, cpu = len(calls) / (perf_counter() - start), (fanloop.cpu_seconds() - before) / len(calls) * 1e6
    if done.good != len(calls):
        raise AssertionError(f"{len(calls)} receipts, {done.good} taken")
    return Figure("receipts read, sms", rate, "/s", note=f"{cpu:,.0f} µs of CPU each")


def _accepted(fanloop: Stage) -> list[tuple[str, str, str]]:
    """Provider's id, phone and our token of every question."""
    path = f"file:{fanloop.folder}/data/fanloop.db?mode=ro"
    query = "SELECT provider_id, address, id || '-' || attempt FROM outbox WHERE kind = 'question'"
    with contextlib.closing(sqlite3.connect(path, uri=True)) as file:
        return list(file.execute(query))
