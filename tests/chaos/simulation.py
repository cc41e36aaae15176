"""A month of a shop in seconds: the product's own code on a real SQLite file, everything else made up.

One seed is one month: purchases, replies, refusals, lost answers and receipts, and crashes in any
transaction or send, after which the product is built anew from its database. The same seed is the same
month again. `promises` then holds what phones received, and what was acknowledged, against the database.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bot import app, phrasebook
from bot.config import Config
from bot.flows import hold
from bot.flows.purchases import Report
from bot.intake import to_report
from bot.storage import migrate
from channels.base import Event
from scheduler.clock import Clock
from scheduler.database import Database, Work
from tests.chaos.provider import Chances, Crash, SimulatedChannel, SimulatedSms, World
from tests.chaos.turns import Loop, in_turns

START = datetime(2026, 3, 2, 9, tzinfo=UTC)  # the clocks of Europe and America change within the month
DAYS = 30
STEP = timedelta(minutes=20)
AT_LEAST = timedelta(hours=12)  # a job is run again, whatever it wants
AT_MOST = {"watch": timedelta(hours=12), "backfill:sms": timedelta(hours=12)}  # where little hangs on it
LAST = timedelta(days=12)  # after the month: everything comes to its end
WAITS = timedelta(days=1)  # whoever bought is about to be asked: STOP matters most just then
REMEMBERED = timedelta(days=3)  # nobody answers an older message with a bare number
ZONES = ("Europe/Rome", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe")
WORDS = (
    *("9", "10", "7", "3, freddo", "0", "otto", "6 no wait 8", "non saprei", "7-8", "boh", "chi siete?"),
    *("10, bravi", "4", "2 lento", "8", "1", "5", "grazie", "9/10"),
    *("STOP", "non scrivetemi più", "stop, 2", "START"),
)
UNASKED = ("grazie", "STOP", "STOP", "START", "START", "chi siete?")  # what people say out of the blue
REFUSALS = {"STOP", "non scrivetemi più", "stop, 2"}
RUSH = 0.2  # how often people buy and talk; in between nobody does
BUYS, ANSWERS, TALKS = 0.05, 0.15, 0.015  # how many of them do in a rush: answer when asked, else talk
OWNER_CHAT, OWNER_PHONE = "9001", "+393409999999"
BOOK = phrasebook.load(None, "it")


@cache
def _empty() -> bytes:
    """A database in which nothing has happened yet."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "fanloop.db"

        async def make() -> None:
            database = Database(f"sqlite+aiosqlite:///{file}")
            await migrate.upgrade(database)
            await database.close()

        asyncio.run(make())
        return file.read_bytes()


class MortalDatabase(Database):
    """A database whose process may be killed just before or just after a commit."""

    def __init__(self, url: str, world: World) -> None:
        super().__init__(url)
        self.world = world
        in_turns(self, world.dice)

    async def write(self, work: Work[Any]) -> Any:
        """As ever, unless the process dies."""
        world = self.world

        async def mortal(tx: Any) -> Any:
            done = await work(tx)
            world.crash(world.chances.crash_commit, "before a commit")
            return done

        if world.crashed:
            raise Crash("dead already")
        done = await super().write(mortal)
        world.crash(world.chances.crash_commit, "after a commit")
        return done


class StillClock(Clock):
    """A clock that moves only when it is moved."""

    def __init__(self, start: datetime) -> None:
        self._at = start
        super().__init__()

    def now(self) -> datetime:
        """What it was set to."""
        return self._at

    def advance(self, by: timedelta) -> None:
        """Move it; nobody is told."""
        self._at += by

    def jumped(self) -> timedelta:
        """It never does."""
        return timedelta(0)


@dataclass(eq=False)
class Person:
    """Somebody who buys."""

    number: int
    zone: str
    phone: str | None
    chat: str | None
    bought: datetime | None = None  # when they last did
    linked: bool = False  # they opened a link: nobody knows before that whose chat it is

    @property
    def place(self) -> tuple[str, str]:
        """Where they write from."""
        return ("telegram", self.chat) if self.chat else ("sms", self.phone or "")


@dataclass
class Month:
    """One simulated month, and what was acknowledged in it."""

    seed: int
    folder: Path
    days: int = DAYS
    chances: Chances = field(default_factory=Chances)
    people: list[Person] = field(default_factory=list)
    bought: set[str] = field(default_factory=set)  # ids of acknowledged purchases
    heard: set[tuple[str, str]] = field(default_factory=set)  # acknowledged events: source and key
    stops: list[tuple[int, Person]] = field(default_factory=list)  # acknowledged refusals
    starts: list[tuple[int, Person]] = field(default_factory=list)
    crashes: int = 0

    def __post_init__(self) -> None:
        """Make the world."""
        self.dice = random.Random(self.seed)
        self.clock = StillClock(START)
        self.wanted: dict[str, datetime] = {}  # by job: when it is to be run next
        self.world = World(self.dice, self.clock, self.chances)
        self.config = Config.model_validate(
            {
                "shop": {"name": "Forno", "language": "it", "time_zone": "Europe/Rome", "country": "IT"},
                "database": {"folder": str(self.folder)},
                "web": {"secret": "for the simulation"},
                "survey": {"ask_again_after": "5d", "hold_after_outage": False},
                "owners": [{"name": "Anna", "telegram_id": int(OWNER_CHAT), "phone": OWNER_PHONE}],
            }
        )
        file = self.folder / "fanloop.db"
        file.write_bytes(_empty())
        self.database = MortalDatabase(f"sqlite+aiosqlite:///{file}", self.world)
        for number in range(12):
            phone = f"+3933310000{number:02}" if self.dice.random() < 0.7 else None
            chat = str(1000 + number) if phone is None or self.dice.random() < 0.3 else None
            self.people.append(Person(number, self.dice.choice(ZONES), phone, chat))

    async def run(self) -> str:
        """Live through it; gives the hash of everything that happened."""
        random.seed(self.seed)  # the product throws dice of its own
        self.product = await self._born()
        while self.clock.now() < START + timedelta(days=self.days):
            await self._happen()
            await self._pass(STEP * self.dice.choice((1, 1, 2, 6, 12)))
        self.chances.none()
        end = self.clock.now() + LAST
        while self.clock.now() < end:
            await self._pass(timedelta(hours=6))
        await self.database.close()
        return hashlib.sha256("\n".join(self.world.log).encode()).hexdigest()

    async def _born(self) -> app.Fanloop:
        """The product as a new process makes it."""
        self.world.crashed = False
        self.wanted = {}
        channels = {
            "telegram": SimulatedChannel("telegram", self.world),
            "sms": SimulatedSms("sms", self.world),
        }
        with patch.object(phrasebook, "load", lambda *_: BOOK):
            product = app.Fanloop(self.config, self.clock, self.database, channels)
        try:
            await self.database.write(product._recover)
            await self.database.write(lambda tx: hold.facts.forget(tx, hold.HOLD))
        except Crash:
            await self._dead()
            return await self._born()
        return product

    async def _dead(self) -> None:
        """Nothing of a killed process goes on."""
        self.crashes += 1
        mine = {asyncio.current_task()}
        for task in asyncio.all_tasks() - mine:
            task.cancel()
        while rest := asyncio.all_tasks() - mine:  # what is rolled back is so in tasks of its own
            await asyncio.gather(*rest, return_exceptions=True)
        await self.database.close()

    async def _try(self, work: Callable[[app.Fanloop], Awaitable[Any]]) -> bool:
        """Do something with the product; whether it lived through it. If not, there is a new one."""
        task = asyncio.ensure_future(self._lived(work))
        while not task.done() and not self.world.crashed:
            await asyncio.wait({task}, timeout=0.05)  # whoever waits for a dead process waits for ever
        if not self.world.crashed:
            task.result()
        if not self.world.crashed:
            return True
        await self._dead()
        self.product = await self._born()
        return False

    async def _lived(self, work: Callable[[app.Fanloop], Awaitable[Any]]) -> None:
        await work(self.product)
        await self._sent()

    async def _sent(self) -> None:
        """Let what is being sent come to its end."""
        for _ in range(10_000):
            busy = [sender for sender in self.product.senders.values() if sender.busy]
            if not busy or self.world.crashed:
                return
            await asyncio.sleep(0.05)
        raise AssertionError("a send does not end")

    async def _pass(self, by: timedelta) -> None:
        """Let time pass, and everything that is due happen."""
        self.clock.advance(by)
        loop = asyncio.get_running_loop()
        assert isinstance(loop, Loop)
        loop.leap(by.total_seconds())
        due = [event for at, event in self.world.receipts if at <= self.clock.now()]
        self.world.receipts = [one for one in self.world.receipts if one[0] > self.clock.now()]
        await self._tell(*due)
        for _ in range(1000):
            names = self._due_jobs()
            if not names:
                return
            some = self.dice.sample(names, self.dice.randint(1, len(names)))  # any may be slow to start
            await self._try(partial(self._do, some))
        raise AssertionError("the product does not come to rest")

    def _due_jobs(self) -> list[str]:
        """The jobs that were woken, or whose time has come."""
        now = self.clock.now()
        events = self.product.ticker.events
        return [name for name, event in events.items() if event.is_set() or self.wanted.get(name, now) <= now]

    async def _do(self, names: list[str], product: app.Fanloop) -> None:
        """Run jobs side by side, as the ticker does."""
        await asyncio.gather(*(self._job(product, name) for name in names))

    async def _job(self, product: app.Fanloop, name: str) -> None:
        now, ticker = self.clock.now(), product.ticker
        ticker.events[name].clear()
        wanted = await ticker.jobs[name]()
        if wanted == now:
            ticker.wake(name)
        elif wanted is not None:
            wanted = max(wanted, now + AT_MOST.get(name, timedelta(0)))
        self.wanted[name] = wanted if wanted and wanted > now else now + AT_LEAST

    async def _happen(self) -> None:
        """In a rush, some buy and some say something, side by side."""
        if not self.world.happens(RUSH):
            return
        await self._buy([one for one in self.people if self.world.happens(BUYS)])
        said = [(one, self._says(one)) for one in self.people if self._talks(one)]
        told = [
            (one, event)
            for one, event in said
            if event.source != "sms" or not self.world.happens(self.chances.lost_webhook)
        ]
        await self._tell(*(event for _, event in told))
        self.stops += [(self.world.step, one) for one, event in told if event.raw["text"] in REFUSALS]

    async def _buy(self, people: Sequence[Person]) -> None:
        """The shop reports purchases side by side, and those who chat open their links."""
        reports = [(person, self._report(person)) for person in people]

        async def reported(product: app.Fanloop) -> None:
            await asyncio.gather(*(self._reported(product, *one) for one in reports))

        for _ in range(bool(people) * (1 + self.world.happens(self.chances.twice))):
            await self._try(reported)
        token = self.product.purchases._shop.token
        opened = {
            person: self._event("telegram", person.chat, "start", token("api", report.purchase.source_id))
            for person, report in reports
            if person.chat and report.purchase.source_id in self.bought
        }
        # Whoever opens a link presses Start: that takes back a refusal.
        self.starts += [(self.world.tick(f"{person.chat} opens a link"), person) for person in opened]
        await self._tell(*opened.values())
        for person in opened:
            person.linked = True

    def _report(self, person: Person) -> Report:
        now = self.clock.now()
        body = {
            "source_id": f"{now:%d%H%M%S}-{person.number}",
            "time": now.isoformat(),
            "customer": {"id": f"C{person.number}", "time_zone": person.zone}
            | ({"phone": person.phone} if person.phone else {}),
        }
        later = now + timedelta(minutes=1)
        return to_report(body, default_country="IT", default_zone="Europe/Rome", now=later)

    async def _reported(self, product: app.Fanloop, person: Person, report: Report) -> None:
        await product.purchases.report([report])
        self.bought.add(report.purchase.source_id)
        person.bought = self.clock.now()
        self.world.tick(f"purchase {report.purchase.source_id} acknowledged")

    def _talks(self, person: Person) -> bool:
        """Whether somebody says something: seldom out of the blue, and in no chat we do not know."""
        known = person.linked or not person.chat
        waits = person.bought is not None and self.clock.now() - person.bought < WAITS
        return known and self.world.happens(ANSWERS if waits or self._asked(person) else TALKS)

    def _asked(self, person: Person) -> bool:
        """Whether one of the last messages on somebody's phone asks for a number."""
        _, address = person.place
        since = self.clock.now() - REMEMBERED
        last = [one.text for one in self.world.ledger if one.address == address and one.at >= since][-3:]
        return any("10" in text for text in last)

    def _says(self, person: Person) -> Event:
        channel, address = person.place
        text = self.dice.choice(WORDS if self._asked(person) else UNASKED)
        step = self.world.tick(f"{address} says {text}")
        if text == "START":  # told by webhook now, or found in the list later
            self.starts.append((step, person))
        event = self._event(channel, address, "text", text)
        if channel == "sms":
            self.world.said.append((self.clock.now(), event))
        return event

    def _event(self, channel: str, address: str, kind: str, text: str) -> Event:
        key = f"{channel}-{self.dice.getrandbits(64):x}"
        return Event(channel, key, {"kind": kind, "address": address, "text": text})

    async def _tell(self, *events: Event) -> None:
        """A provider tells things, side by side, until all are acknowledged; at times once more than that."""

        async def store(product: app.Fanloop) -> None:
            await asyncio.gather(*(self._stored(product, event) for event in events))

        while events and (not await self._try(store) or self.world.happens(self.chances.twice)):
            pass

    async def _stored(self, product: app.Fanloop, event: Event) -> None:
        await product.inbox.store([event])
        self.heard.add((event.source, event.key))
        self.world.tick(f"{event.key} acknowledged")
