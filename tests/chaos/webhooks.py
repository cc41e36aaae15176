"""A flood of Twilio's webhook calls while the process is killed: each counts once, no forged one does.

The client keeps what was acknowledged in an SQLite file of its own, and says a thing again until it is, as
Twilio would. In the end that file is held against the product's, so a million calls take no memory.
"""

from __future__ import annotations

import array
import asyncio
import contextlib
import random
import resource
import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
from rich.console import Console
from rich.progress import Progress

from benchmarks import seed as past
from benchmarks.figures import percentile
from benchmarks.load import Connection, connect
from channels.standins import Account, Fault, World, serve
from scheduler.clock import Clock
from scheduler.database import Database
from tests.chaos.kills import SETTLE_SECONDS, Town, prepare
from tests.chaos.traffic import EACH, FORGED, Told, brought, customer, forged, mixed
from tests.product import NUMBER

CALLERS = 32
TOGETHER = 1000  # acknowledged calls written down at once
MB = 2**20

# What must find nothing; `shop` is the product's database.
WRONG = {
    "lost": "SELECT key FROM acknowledged EXCEPT SELECT key FROM shop.inbox",
    "that nobody said": "SELECT key FROM shop.inbox EXCEPT SELECT key FROM acknowledged",
    "not processed": "SELECT key || ' ' || state FROM shop.inbox WHERE state != 'processed'",
    "with other words": """
        SELECT key FROM acknowledged JOIN shop.inbox USING (key) WHERE acknowledged.text IS NOT inbox.text
    """,
    "scored otherwise": """
        SELECT 'survey ' || id FROM shop.surveys LEFT JOIN scores ON customer = customer_id
        WHERE surveys.score IS NOT scores.score
    """,
    "not delivered": """
        SELECT outbox.key FROM shop.outbox JOIN acknowledged ON acknowledged.key = provider_id || ':delivered'
        WHERE state != 'delivered'
    """,
    "asked why twice": """
        SELECT 'survey ' || about FROM shop.outbox WHERE key LIKE 'reply:%:followup_%'
        GROUP BY about HAVING count(*) > 1
    """,
    "unsound": "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check != 'ok'",
}


class Notes:
    """What the client knows: what was acknowledged, and the score of each customer that must count."""

    def __init__(self, file: Path) -> None:
        self._file = sqlite3.connect(file, isolation_level=None)
        self._file.execute("PRAGMA synchronous=OFF")
        self._file.execute("CREATE TABLE acknowledged (key TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID")
        self._file.execute("CREATE TABLE scores (customer INTEGER PRIMARY KEY, score INTEGER)")
        self._new: list[tuple[str, str | None]] = []

    def scored(self, who: int, score: int | None) -> None:
        """Keep what a customer's score must be in the end."""
        self._file.execute("INSERT INTO scores VALUES (?, ?)", (who, score))

    def acknowledged(self, told: Told) -> None:
        """Keep that this must be there."""
        self._new.append((told.key, None if told.status else told.text))
        if len(self._new) >= TOGETHER:
            self.flush()

    def flush(self) -> None:
        """Write it down."""
        self._file.execute("BEGIN")
        self._file.executemany("INSERT OR IGNORE INTO acknowledged VALUES (?, ?)", self._new)
        self._file.execute("COMMIT")
        self._new = []

    def broken(self, database: Path) -> Iterator[str]:
        """What the product's database has otherwise, in words."""
        self._file.execute("ATTACH ? AS shop", (str(database),))
        for what, query in WRONG.items():
            (count,) = self._file.execute(f"SELECT count(*) FROM ({query})").fetchone()
            if count:
                some = [row[0] for row in self._file.execute(f"{query} LIMIT 3")]
                yield f"{count} {what}: {', '.join(some)}"
        (count,) = self._file.execute("SELECT count(*) FROM acknowledged").fetchone()
        (there,) = self._file.execute("SELECT count(*) FROM shop.inbox").fetchone()
        if count != there:
            yield f"{count} were acknowledged, {there} are there"

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class Line:
    """One kept connection to whichever process is up; what it does not answer is said again."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self._connection: Connection | None = None
        self.repeated = 0

    async def tell(self, call: Callable[[int], bytes]) -> tuple[int, float]:
        """The first answer that is no failure of the server's: its status, and the milliseconds it took."""
        while True:
            with contextlib.suppress(OSError, TimeoutError):
                port = next(iter(self._town.up), 0)  # nobody listens there
                if self._connection is None:
                    self._connection = await connect(port)
                request, start = call(port), time.perf_counter()
                self.repeated += 1  # unless it is answered
                status, _ = await self._connection.ask(request)
                if status < 500:
                    self.repeated -= 1
                    return status, (time.perf_counter() - start) * 1000
            self.close()
            await asyncio.sleep(0.05)

    def close(self) -> None:
        """Hang up."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


@dataclass
class Flood:
    """Everything that is told, and how it was answered."""

    seed: int
    customers: int
    town: Town
    notes: Notes

    def __post_init__(self) -> None:
        """Nothing is answered yet."""
        self.answers: Counter[str] = Counter()
        self.waits = array.array("f")  # milliseconds of each acknowledged call

    async def caller(self, number: int) -> None:
        """One connection's share, from its first call to its last."""
        dice, line = random.Random(f"{self.seed} {number}"), Line(self.town)
        for told in brought(mixed(self._scripts(number, dice), dice), dice):
            status, wait = await line.tell(told.call)
            if status == 200:
                self.waits.append(wait)
                self.notes.acknowledged(told)
                self.answers[told.how] += 1
            else:
                self.answers["refused"] += 1
            if dice.random() < FORGED:
                make = forged(told, dice)
                status, _ = await line.tell(make)
                self.answers["forged" if 400 <= status < 500 else "taken though forged"] += 1
        line.close()
        self.answers["repeated"] += line.repeated

    def broken(self, database: Path) -> Iterator[str]:
        """Everything that is otherwise than it was told, in words."""
        for what in ("refused", "taken though forged"):
            if self.answers[what]:
                yield f"{self.answers[what]} {what}"
        self.notes.flush()
        yield from self.notes.broken(database)
        self.notes.close()

    def _scripts(self, number: int, dice: random.Random) -> Iterator[list[Told]]:
        for who in range(number + 1, self.customers + 1, CALLERS):
            told, score = customer(who, dice)
            self.notes.scored(who, score)
            yield told


@dataclass
class Outcome:
    """What a run gives."""

    faults: list[str]
    flood: Flood
    up: float  # seconds a process was there to be called
    read: float  # seconds from the first call until everything was read
    memory: int  # bytes of the last process


async def run(seed: int, count: int, kills: int, bar: Progress) -> Outcome:
    """Tell so much, kill so often, let it be read, and hold one against the other."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file, customers = folder / "fanloop.db", -(-count // EACH)
        url = f"sqlite+aiosqlite:///{file}"
        await _seeded(url, customers)
        world = World(now=Clock().now, account=Account(numbers=[NUMBER]))
        world.faults.sms.append(Fault("lost-callback", times=count))  # the receipts are told by the flood
        async with serve(world) as standins:
            town = Town(seed, folder, world, standins.url, url)
            town.environ["FANLOOP_SMS__PER_SECOND"] = "1"  # what follows from the replies may wait
            flood = Flood(seed, customers, town, Notes(folder / "notes.db"))
            try:
                await town.born()
                start = time.perf_counter()
                up = await _told(flood, kills, bar)
                await _read(file, bar)
                read = time.perf_counter() - start
                (process,) = town.up.values()
                memory = psutil.Process(process.pid).memory_info().rss
            finally:
                codes = await town.end()
        faults = [*flood.broken(file), *(f"ended with {code}" for code in codes if code)]
    return Outcome(faults, flood, up, read, memory)


async def _seeded(url: str, customers: int) -> None:
    """A shop that has asked all these customers."""
    await prepare(url)
    database = Database(url)
    await database.write(lambda tx: past.asked(tx, customers, "sms", Clock().now()))
    await database.close()


async def _told(flood: Flood, kills: int, bar: Progress) -> float:
    """Call, kill, call again; gives for how many seconds there was somebody to be called."""
    town, total = flood.town, flood.customers * EACH
    shown = bar.add_task("Calling", total=total)
    up, born = 0.0, time.perf_counter()
    async with asyncio.TaskGroup() as calling:
        for number in range(CALLERS):
            calling.create_task(flood.caller(number))
        for moment in sorted(town.dice.sample(range(total), kills)):
            while len(flood.waits) < moment:
                bar.update(shown, completed=len(flood.waits))
                await asyncio.sleep(0.01)
            await asyncio.sleep(town.dice.uniform(0, 0.05))
            up += time.perf_counter() - born
            await town.killed()
            await town.born()
            born = time.perf_counter()
    return up + time.perf_counter() - born


async def _read(database: Path, bar: Progress) -> None:
    """Wait until all is read, or until nothing is read any more."""
    shown, fewest, end = bar.add_task("Reading"), 2**63, 0.0
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as file:
        while True:
            (left,) = file.execute("SELECT count(*) FROM inbox WHERE state = 'received'").fetchone()
            if left < fewest:
                fewest, end = left, time.monotonic() + SETTLE_SECONDS
            bar.update(shown, description=f"{left:,} unread")
            if not left or time.monotonic() > end:
                return
            await asyncio.sleep(0.2)


def main(seed: int, count: int, kills: int) -> int:
    """Call and kill, and say what broke."""
    console, start = Console(highlight=False, soft_wrap=True), time.monotonic()
    with Progress(console=console, transient=True) as bar:
        done = asyncio.run(run(seed, count, kills, bar))
    for fault in done.faults:
        console.print(f"  [red]{fault}")
    answers, waits, total = done.flood.answers, list(done.flood.waits), done.flood.customers * EACH
    ours = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    console.print(
        f"{total:,} webhooks and {answers['again']:,} of them again, {answers['late']:,} out of order,"
        f" {answers['forged']:,} forged and refused; {kills} kills, {answers['repeated']:,} calls repeated\n"
        f"{len(waits) / done.up:,.0f} a second acknowledged while up, p50 {percentile(waits, 50):.1f} ms,"
        f" p99 {percentile(waits, 99):.1f} ms, slowest {max(waits):,.0f} ms;"
        f" {total / done.read:,.0f} a second processed; memory {done.memory // MB} MB, here {ours // MB} MB\n"
        f"seed {seed}, {time.monotonic() - start:.0f} s: {len(done.faults)} faults"
    )
    return 1 if done.faults else 0
