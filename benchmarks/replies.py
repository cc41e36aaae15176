"""Replies by SMS, from a signed webhook call to what follows from them, beside a hand-written peer.

Both get the same calls in turn, each round on a fresh database with as many open surveys. Fanloop is
counted twice: as acknowledged, when the reply is stored for good and Twilio has its answer, and as
processed, when the score is recorded and follow-up and alert wait in the outbox. The peer does all
of it before it answers.
"""

from __future__ import annotations

import contextlib
import sqlite3
import sys
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from sqlalchemy.ext.asyncio import AsyncConnection

from benchmarks import machine, peer, seed
from benchmarks.figures import Figure, at_least, median, percentile, spread
from benchmarks.load import Result, closed, steady
from benchmarks.stage import CLOCK, answers, free_port, stage, stop
from benchmarks.twilio_calls import ACCOUNT, TEXTS, call, text

CALLERS = 32
WARM = 200  # calls that are not measured: caches fill, statements are compiled
STEADY = 200.0  # calls a second in the steady run: more than any shop has, less than either can take
WORDS = ("great service", "quick delivery", "the bread was cold", "nice people")


@dataclass(slots=True)
class Round:
    """One run of one side."""

    full: Result
    processed: float  # a second
    calm: Result
    cpu: float  # µs for each reply, everything included


async def measure(*, quick: bool) -> list[Figure]:
    """Both sides in turn."""
    count, rounds = (1_000, 1) if quick else (10_000, 3)
    ours: list[Round] = []
    theirs: list[Round] = []
    for number in range(rounds):
        for side in (0, 1) if number % 2 == 0 else (1, 0):
            (theirs if side else ours).append(await (_theirs if side else _ours)(count))
    return _figures(ours, theirs)


def _figures(ours: list[Round], theirs: list[Round]) -> list[Figure]:
    stored = [one.full.rate for one in ours]
    processed = [one.processed for one in ours]
    peers = [one.full.rate for one in theirs]
    ratios = [a / b for a, b in zip(stored, peers, strict=True)]
    whole = [a / b for a, b in zip(processed, peers, strict=True)]
    return [
        Figure("replies acknowledged", median(stored), "/s", note=f"{spread(stored)}; {_waits(ours)}"),
        Figure("replies processed", median(processed), "/s", note=f"{spread(processed)}; {_cpu(ours)}"),
        Figure(
            "replies, peer", median(peers), "/s", note=f"{spread(peers)}; {_waits(theirs)}; {_cpu(theirs)}"
        ),
        at_least("acknowledged : peer", median(ratios), 3, "times", spread(ratios)),
        Figure("processed : peer", median(whole), "times", note=spread(whole)),
        Figure("wait at 200 replies/s, p99", _calm(ours, 99), "ms", note=f"p50 {_calm(ours, 50):.2g} ms"),
        Figure("the peer's", _calm(theirs, 99), "ms", note=f"p50 {_calm(theirs, 50):.2g} ms"),
    ]


def _waits(rounds: list[Round]) -> str:
    p50, p99 = (median([percentile(one.full.waits, at) for one in rounds]) for at in (50, 99))
    return f"p50 {p50:.1f} ms, p99 {p99:.1f} ms"


def _calm(rounds: list[Round], percent: int) -> float:
    return median([percentile(one.calm.waits, percent) for one in rounds])


def _cpu(rounds: list[Round]) -> str:
    return f"{median([one.cpu for one in rounds]):,.0f} µs of CPU each"


async def _ours(count: int) -> Round:
    calm = count // 5
    unread = "SELECT count(*) FROM inbox WHERE state = 'received'"

    async def past(tx: AsyncConnection) -> None:
        await seed.asked(tx, WARM + count + calm, "sms", CLOCK.now())

    with tempfile.TemporaryDirectory() as folder:
        async with stage(Path(folder), past) as fanloop:
            calls = _calls(fanloop.port, WARM + count + calm)
            warm = await closed(fanloop.port, calls[:WARM], CALLERS)
            await fanloop.until(unread, 0)
            before, start = fanloop.cpu_seconds(), perf_counter()
            full = await closed(fanloop.port, calls[WARM:-calm], CALLERS)
            await fanloop.until(unread, 0)
            processed = full.good / (perf_counter() - start)
            cpu = (fanloop.cpu_seconds() - before) / count * 1e6
            calmly = await steady(fanloop.port, calls[-calm:], STEADY, CALLERS)
            await fanloop.until(unread, 0)
            found = {
                "stored": fanloop.count("SELECT count(*) FROM inbox WHERE kind = 'text'"),
                "processed": fanloop.count(
                    "SELECT count(*) FROM inbox WHERE state = 'processed' AND kind = 'text'"
                ),
                "read": fanloop.count("SELECT count(*) FROM responses WHERE kind = 'score'"),
                "right": fanloop.count("SELECT count(*) FROM surveys WHERE score = (id - 1) * 7 % 11"),
            }
            followups = fanloop.count(
                "SELECT count(*) FROM outbox WHERE kind = 'answer' AND key LIKE '%followup%'"
            )
            alerts = fanloop.count("SELECT count(*) FROM outbox WHERE kind = 'alert'")
    _check(warm.good + full.good + calmly.good, WARM + count + calm, found, followups, alerts)
    return Round(full, processed, calmly, cpu)


async def _theirs(count: int) -> Round:
    calm = count // 5
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "peer.db"
        with contextlib.closing(sqlite3.connect(path)) as file:
            _seed_peer(file, WARM + count + calm)
            async with _peer(Path(folder), path) as (port, pid):
                calls = _calls(port, WARM + count + calm)
                warm = await closed(port, calls[:WARM], CALLERS)
                before = machine.cpu_seconds(pid)
                full = await closed(port, calls[WARM:-calm], CALLERS)
                cpu = (machine.cpu_seconds(pid) - before) / count * 1e6
                calmly = await steady(port, calls[-calm:], STEADY, CALLERS)
            found = {
                "stored": _number(file, "SELECT count(*) FROM replies"),
                "right": _number(file, "SELECT count(*) FROM surveys WHERE score = (id - 1) * 7 % 11"),
            }
            followups = _number(file, "SELECT count(*) FROM outbox WHERE kind = 'followup'")
            alerts = _number(file, "SELECT count(*) FROM outbox WHERE kind = 'alert'")
    _check(warm.good + full.good + calmly.good, WARM + count + calm, found, followups, alerts)
    return Round(full, full.rate, calmly, cpu)


@contextlib.asynccontextmanager
async def _peer(folder: Path, path: Path) -> AsyncIterator[tuple[int, int]]:
    """The peer at work: its port and its process."""
    port = free_port()
    command = [
        sys.executable,
        peer.__file__,
        str(port),
        str(path),
        f"http://127.0.0.1:{port}",
        ACCOUNT.auth_token,
    ]
    process = machine.start_server(command, folder / "log")
    try:
        await answers(port, process, folder / "log")
        yield port, process.pid
    finally:
        await stop(process)


def _seed_peer(file: sqlite3.Connection, count: int) -> None:
    """As many open surveys as Fanloop has."""
    file.execute("PRAGMA journal_mode=WAL")
    file.executescript(peer.SCHEMA)
    rows = ((n, seed.phone(n)) for n in range(1, count + 1))
    file.executemany("INSERT INTO surveys VALUES (?, ?, 'asked', datetime('now'), NULL)", rows)
    file.commit()


def _number(file: sqlite3.Connection, query: str) -> int:
    return int(file.execute(query).fetchone()[0])


def _check(good: int, count: int, found: dict[str, int], followups: int, alerts: int) -> None:
    """Every call was answered with 2xx, nothing is there once more or less, and every score is right."""
    scores = [_score(number) for number in range(count)]
    wanted = sum(score <= 8 for score in scores), sum(score <= 6 for score in scores)
    if good != count or set(found.values()) != {count} or (followups, alerts) != wanted:
        raise AssertionError(f"{count} calls, {good} taken: {found}, {followups} follow-ups, {alerts} alerts")


def _score(number: int) -> int:
    return number * 7 % 11


def _body(number: int) -> str:
    """Every second customer writes the bare number, the others what nobody wrote before them."""
    if number % 2:
        return str(_score(number))
    name = "".join(chr(ord("a") + int(digit)) for digit in f"{number:06}")
    return f"{_score(number)}, {WORDS[number // 2 % len(WORDS)]}, {name}"


def _calls(port: int, count: int) -> list[bytes]:
    """Signed calls, as Twilio makes them: each another message from another phone."""
    return [
        call(port, TEXTS, text(f"SM{number:032x}", seed.phone(number + 1), _body(number)))
        for number in range(count)
    ]
