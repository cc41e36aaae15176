"""A provider and its phones in memory: takes messages or loses them, as the dice say, and keeps the truth.

It speaks the vocabulary of channels.base like any channel. `World.ledger` is what phones received: the
oracle every promise is held against.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from channels.base import (
    Accepted,
    Channel,
    ChannelDown,
    Delivery,
    Event,
    Incoming,
    Listed,
    Outcome,
    Outgoing,
    Pace,
    Refused,
    Retry,
    Store,
    Unknown,
    Unreachable,
)
from scheduler.clock import Clock

LISTED_AFTER = timedelta(minutes=4)  # a message may be in Twilio's list only so much later


class Crash(BaseException):
    """The process is killed here."""


@dataclass(slots=True)
class Received:
    """One message on a phone."""

    step: int  # everything that happens is counted, so that what came first is known
    at: datetime
    channel: str
    address: str
    text: str
    token: str
    provider_id: str
    delivered: bool = True

    @property
    def row(self) -> int:
        """The outbox row it is."""
        return int(self.token.partition("-")[0])


@dataclass
class Chances:
    """How often things go wrong, each of a send."""

    lost_before: float = 0.03
    lost_after: float = 0.03
    retry: float = 0.03
    refused: float = 0.01
    unreachable: float = 0.01
    crash: float = 0.02  # of a send, once before and once after it is taken
    crash_commit: float = 0.006  # of a transaction, once before and once after its commit
    lost_receipt: float = 0.1
    lost_webhook: float = 0.1
    twice: float = 0.1
    list_down: float = 0.1

    def none(self) -> None:
        """Nothing goes wrong any more."""
        for name in self.__dataclass_fields__:
            setattr(self, name, 0.0)


@dataclass
class World:
    """Everything outside the product."""

    dice: random.Random
    clock: Clock
    chances: Chances = field(default_factory=Chances)
    ledger: list[Received] = field(default_factory=list)
    opted_out: set[str] = field(default_factory=set)  # at the provider
    receipts: list[tuple[datetime, Event]] = field(default_factory=list)
    said: list[tuple[datetime, Event]] = field(default_factory=list)  # Twilio's list of what people sent
    log: list[str] = field(default_factory=list)
    step: int = 0
    crashed: bool = False

    def happens(self, chance: float) -> bool:
        """Throw the dice."""
        return chance > 0 and self.dice.random() < chance

    def tick(self, what: str) -> int:
        """Count one thing that happened."""
        self.step += 1
        self.log.append(f"{self.step} {self.clock.now():%m-%d %H:%M:%S} {what}")
        return self.step

    def crash(self, chance: float, where: str) -> None:
        """Kill the process, perhaps."""
        if self.happens(chance) and not self.crashed:
            self.crashed = True
            self.tick(f"crash {where}")
        if self.crashed:
            raise Crash(where)


class SimulatedChannel(Channel):
    """One channel of the simulated world."""

    def __init__(self, name: str, world: World) -> None:
        self.name = name
        self.pace = Pace(1000.0, timedelta(0))
        self.fault: str | None = None
        self.answer = ("text/plain", b"")
        self._world = world

    async def send(self, message: Outgoing) -> Outcome:
        world = self._world
        started = world.tick(f"{self.name} send {message.token} to {message.address}")
        world.crash(world.chances.crash, "before a send")
        outcome = self._fate(message, started)
        world.crash(world.chances.crash, "after a send")
        return outcome

    def _fate(self, message: Outgoing, started: int) -> Outcome:
        world, chances = self._world, self._world.chances
        if message.address in world.opted_out:
            return Unreachable("21610", "opted out", opted_out=True)
        for chance, outcome in (
            (chances.retry, Retry(timedelta(seconds=30), "busy")),
            (chances.refused, Refused("400", "no")),
            (chances.unreachable, Unreachable("30003", "phone off", lasting=False)),
            (chances.lost_before, Unknown("lost")),
        ):
            if world.happens(chance):
                return outcome
        taken = Accepted(f"{self.name}-{len(world.ledger)}")
        if message.replaces is None:
            entry = (world.clock.now(), self.name, message.address, message.text, message.token)
            world.ledger.append(Received(started, *entry, taken.provider_id))
        self._receipts(message, taken)
        return Unknown("lost") if world.happens(chances.lost_after) else taken

    def _receipts(self, message: Outgoing, taken: Accepted) -> None:
        if self.name != "sms":
            return
        for status in ("sent", "delivered"):
            if not self._world.happens(self._world.chances.lost_receipt):
                raw = {"kind": "receipt", "id": taken.provider_id, "token": message.token, "status": status}
                later = self._world.clock.now() + timedelta(seconds=self._world.dice.randint(1, 600))
                self._world.receipts.append((later, Event(self.name, f"{taken.provider_id}:{status}", raw)))

    def receive(self, call: object) -> list[Event]:
        raise NotImplementedError  # nobody calls over HTTP here

    def parse(self, event: Event) -> Incoming | Delivery | None:
        raw = event.raw
        if raw["kind"] == "receipt":
            return Delivery(self.name, raw["id"], raw["status"], token=raw["token"])
        at = datetime.fromisoformat(raw["at"]) if "at" in raw else None  # only lists know it
        return Incoming(self.name, raw["address"], event.key, raw["kind"], raw["text"], at=at)

    async def listen(self, store: Store) -> None:
        """Events are put in by the simulation."""

    async def acknowledge(self, events: Sequence[Event]) -> None:
        """Nobody waits."""

    async def check(self) -> str:
        return self.name

    async def close(self) -> None:
        """Nothing is open."""


class SimulatedSms(SimulatedChannel):
    """A channel whose provider keeps lists, which lag and are down at times."""

    async def find(self, address: str, text: str, since: datetime) -> list[Listed]:
        self._listed()
        now = self._world.clock.now()
        return [
            Listed(
                Accepted(one.provider_id), Delivery("sms", one.provider_id, "sent", token=one.token), one.at
            )
            for one in self._world.ledger
            if (one.channel, one.address, one.text) == ("sms", address, text)
            and since <= one.at <= now - LISTED_AFTER
        ]

    async def missed(self, since: datetime) -> list[Event]:
        self._listed()
        return [
            replace(event, raw={**event.raw, "at": at.isoformat()})
            for at, event in self._world.said
            if at >= since
        ]

    def _listed(self) -> None:
        if self._world.happens(self._world.chances.list_down):
            raise ChannelDown("the list is down")
