"""A month of a shop in seconds: the product's own code on a real SQLite file, everything else made up.

One seed is one month: purchases, replies, refusals, lost answers and receipts, and crashes in any
transaction or send, after which the product is built anew from its database. The same seed is the same
month again. `promises` then holds what phones received, and what was acknowledged, against the database.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot import app
from bot.config import Config
from bot.flows import hold
from bot.intake import to_report
from bot.storage import migrate
from channels.base import Event
from scheduler.clock import Clock
from scheduler.database import Database, Work
from tests.chaos.provider import Chances, Crash, SimulatedChannel, SimulatedSms, World
from tests.chaos.turns import in_turns

START = datetime(2026, 3, 2, 9, tzinfo=UTC)  # the clocks of Europe and America change within the month
DAYS = 30
STEP = timedelta(minutes=20)
AT_LEAST = timedelta(hours=6)  # a job is run again, whatever it wants
LAST = timedelta(days=12)  # after the month: everything comes to its end
REMEMBERED = timedelta(days=3)  # nobody answers an older message with a bare number
ZONES = ("Europe/Rome", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe")
WORDS = (
    *("9", "10", "7", "3, freddo", "0", "otto", "6 no wait 8", "non saprei", "7-8", "boh", "chi siete?"),
    *("10, bravi", "4", "2 lento", "8", "STOP", "non scrivetemi più", "1", "5", "grazie", "9/10", "stop, 2"),
)
UNASKED = ("grazie", "STOP", "chi siete?", "boh")  # what people say out of the blue
OWNER_CHAT, OWNER_PHONE = "9001", "+393409999999"


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


@dataclass
class Person:
    """Somebody who buys."""

    number: int
    zone: str
    phone: str | None
    chat: str | None

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
        self.wanted: dict[str, datetime | None] = {}  # by job: when it is to be run next
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
        self.url = f"sqlite+aiosqlite:///{self.folder / 'fanloop.db'}"
        for number in range(12):
            phone = f"+3933310000{number:02}" if self.dice.random() < 0.7 else None
            chat = str(1000 + number) if phone is None or self.dice.random() < 0.3 else None
            self.people.append(Person(number, self.dice.choice(ZONES), phone, chat))

    async def run(self) -> str:
        """Live through it; gives the hash of everything that happened."""
        random.seed(self.seed)  # the product throws dice of its own
        database = Database(self.url)
        in_turns(database, self.dice)
        await migrate.upgrade(database)
        await database.close()
        self.product = await self._born()
        while self.clock.now() < START + timedelta(days=self.days):
            await self._happen()
            await self._pass(STEP * self.dice.choice((1, 1, 2, 6, 12)))
        self.chances.none()
        end = self.clock.now() + LAST
        while self.clock.now() < end:
            await self._pass(timedelta(hours=3))
        await self._buried()
        return hashlib.sha256("\n".join(self.world.log).encode()).hexdigest()

    async def _born(self) -> app.Fanloop:
        """The product as a new process makes it."""
        self.world.crashed = False
        self.wanted = {}
        database = MortalDatabase(self.url, self.world)
        channels = {
            "telegram": SimulatedChannel("telegram", self.world),
            "sms": SimulatedSms("sms", self.world),
        }
        product = app.Fanloop(self.config, self.clock, database, channels)
        try:
            await database.write(product._recover)
            await database.write(lambda tx: hold.facts.forget(tx, hold.HOLD))
        except Crash:
            await self._dead(product)
            return await self._born()
        return product

    async def _dead(self, product: app.Fanloop) -> None:
        """Nothing of a killed process goes on."""
        self.crashes += 1
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        await product.database.close()

    async def _buried(self) -> None:
        await self.product.database.close()

    async def _try(self, work: Callable[[app.Fanloop], Awaitable[Any]]) -> bool:
        """Do something with the product; whether it lived through it. If not, there is a new one."""
        task = asyncio.ensure_future(self._lived(work))
        while not task.done() and not self.world.crashed:
            await asyncio.wait({task}, timeout=0.05)  # whoever waits for a dead process waits for ever
        if not self.world.crashed:
            task.result()
        if not self.world.crashed:
            return True
        await self._dead(self.product)
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
        due = [one for one in self.world.receipts if one[0] <= self.clock.now()]
        self.world.receipts = [one for one in self.world.receipts if one[0] > self.clock.now()]
        for _, event in due:
            await self._tell(event)
        for _ in range(1000):
            name = self._next_job()
            if name is None:
                return
            await self._do(name)
        raise AssertionError("the product does not come to rest")

    def _next_job(self) -> str | None:
        """A job that was woken, or whose time has come."""
        ticker, now = self.product.ticker, self.clock.now()
        for name, event in ticker.events.items():
            wanted = self.wanted.get(name, now)
            if event.is_set() or (wanted is not None and wanted <= now):
                return name
        return None

    async def _do(self, name: str) -> None:
        async def job(product: app.Fanloop) -> None:
            product.ticker.events[name].clear()
            wanted = await product.ticker.jobs[name]()
            self.wanted[name] = self.clock.now() + AT_LEAST if wanted is None else wanted
            if self.wanted[name] == self.clock.now():
                product.ticker.wake(name)
                self.wanted[name] = self.clock.now() + AT_LEAST

        await self._try(job)

    async def _happen(self) -> None:
        """Somebody buys, and somebody says something."""
        if self.dice.random() < 0.35:
            await self._buy(self.dice.choice(self.people))
        for person in self.people:
            if self.dice.random() < 0.06:
                await self._say(person)

    async def _buy(self, person: Person) -> None:
        number = f"{self.clock.now():%d%H%M%S}-{person.number}"
        body = {
            "source_id": number,
            "time": self.clock.now().isoformat(),
            "customer": {"id": f"C{person.number}", "time_zone": person.zone}
            | ({"phone": person.phone} if person.phone else {}),
        }
        report = to_report(
            body,
            default_country="IT",
            default_zone="Europe/Rome",
            now=self.clock.now() + timedelta(minutes=1),
        )
        for _ in range(1 + self.world.happens(self.chances.twice)):

            async def reported(product: app.Fanloop) -> None:
                await product.purchases.report([report])
                self.bought.add(number)
                self.world.tick(f"purchase {number} acknowledged")

            await self._try(reported)
        if person.chat and number in self.bought:
            token = self.product.purchases._shop.token("api", number)
            await self._tell(self._event("telegram", person.chat, "start", token))

    async def _say(self, person: Person) -> None:
        channel, address = person.place
        since = self.clock.now() - REMEMBERED
        last = [one.text for one in self.world.ledger if one.address == address and one.at >= since][-3:]
        asked = any("10" in text for text in last)
        text = "START" if self.dice.random() < 0.05 else self.dice.choice(WORDS if asked else UNASKED)
        step = self.world.tick(f"{address} says {text}")
        if text == "START":  # told by webhook now, or found in the list later
            self.starts.append((step, person))
        event = self._event(channel, address, "text", text)
        if channel == "sms":
            self.world.said.append((self.clock.now(), event))
        if channel == "sms" and self.world.happens(self.chances.lost_webhook):
            return
        told = await self._tell(event)
        if told and text in {"STOP", "non scrivetemi più", "stop, 2"}:
            self.stops.append((self.world.step, person))

    def _event(self, channel: str, address: str, kind: str, text: str) -> Event:
        key = f"{channel}-{self.dice.getrandbits(64):x}"
        return Event(channel, key, {"kind": kind, "address": address, "text": text})

    async def _tell(self, event: Event) -> bool:
        """A provider tells something until it is acknowledged; at times once more than that."""
        for _ in range(20):

            async def store(product: app.Fanloop) -> None:
                await product.inbox.store([event])
                self.heard.add((event.source, event.key))
                self.world.tick(f"{event.key} acknowledged")

            if await self._try(store) and not self.world.happens(self.chances.twice):
                return True
        return (event.source, event.key) in self.heard
