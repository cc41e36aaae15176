"""`fanloop demo --auto`: many varied customers play three weeks of the shop without a browser.

They read what arrives on their phones and answer there; the product knows nothing of them but what
reaches it over HTTP.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import OPEN
from bot.demo.habits import Act
from bot.demo.stage import Stage, stage
from bot.demo.tally import Tally, tally
from bot.demo.visits import Visit, visits
from bot.storage.schema import surveys
from channels.base import Pace
from channels.standins import Entry
from scheduler.outbox import outbox

# Simulated phones need no rest between two messages.
AT_ONCE = Pace(per_second=1000, per_chat=timedelta(0))
STRIDE = timedelta(hours=8)  # what falls due within it happens together
TOO_LONG = timedelta(days=60)  # nothing a shop asks today is still open then

Told = Callable[[int, int], None]  # purchases that have an outcome, all purchases


@dataclass(order=True, slots=True)
class _Due:
    """Something that happens at a moment: somebody buys, or does what they took their time for."""

    at: datetime
    number: int  # so that what is due together happens in the order it was planned
    visit: Visit = field(compare=False)
    act: Act | None = field(compare=False, default=None)  # None: the purchase itself


class Crowd:
    """The customers, and what is still to happen."""

    def __init__(self, up: Stage, guests: Iterable[Visit]) -> None:
        self._up = up
        self._count = count()
        self._due: list[_Due] = []
        self._read: dict[str, int] = {}  # address: how much of the phone has been read
        self._left: dict[str, dict[str, Act]] = {}  # address: what they may still do
        self._visits: dict[str, Visit] = {}  # address: their first visit
        self.given: dict[str, int] = {}  # address: the last score they gave
        for visit in guests:
            self._visits.setdefault(visit.who.address, visit)
            self._left.setdefault(visit.who.address, dict(visit.plan.does))
            self._plan(visit.at, visit)
        up.invite({visit.who.address: visit.who for visit in self._visits.values()}.values())

    @property
    def next_moment(self) -> datetime | None:
        """When something next happens by itself."""
        return self._due[0].at if self._due else None

    async def act(self) -> bool:
        """Read what is new, and do all that is due; whether anything was."""
        await self._read_phones()
        now, due = self._up.clock.now(), []
        while self._due and self._due[0].at <= now:
            due.append(heapq.heappop(self._due))
        await self._buy([one.visit for one in due if one.act is None])
        for one in due:
            if one.act is not None:
                await self._do(one.visit, one.act)
        return bool(due)

    async def _buy(self, guests: list[Visit]) -> None:
        if not guests:
            return
        till, world = self._up.till, self._up.world
        taken = await till.report_all([visit.as_reported() for visit in guests])
        again = [visit for visit in guests if visit.twist == "twice"]
        if again:
            await till.report_all([visit.as_reported() for visit in again])
        for visit, answer in zip(guests, taken, strict=True):
            who = visit.who
            if visit.twist == "cancelled":
                await till.cancel(visit.source_id)
            link = answer["telegram_link"]
            if (
                who.channel == "telegram"
                and visit.twist != "no link"
                and not world.phone(who.address).started
            ):
                world.open_link(who.address, link.partition("?start=")[2])

    async def _read_phones(self) -> None:
        """Plan what people do about what they have not read yet."""
        unread: dict[tuple[str, str], Visit] = {}
        for address, visit in self._visits.items():
            entries = self._up.world.phone(address).entries
            for entry in entries[self._read.get(address, 0) :]:
                if _from_us(entry):
                    unread[address, entry.provider_id] = visit
            self._read[address] = len(entries)
        if not unread:
            return
        for (address, _), what in (await self._meaning(unread)).items():
            act = self._left[address].pop(what, None)
            if act is not None:
                self._plan(self._up.clock.now() + act.after, self._visits[address], act)

    async def _meaning(self, unread: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
        """What each message is, as a reader would see: its kind, or the phrase it says."""
        wanted = set(unread)
        c = outbox.c

        async def work(tx: AsyncConnection) -> dict[tuple[str, str], str]:
            query = sa.select(c.address, c.provider_id, c.kind, c.payload).where(
                c.provider_id.in_({id_ for _, id_ in wanted})
            )
            rows = [row for row in await tx.execute(query) if (row.address, row.provider_id) in wanted]
            return {(row.address, row.provider_id): row.payload.get("phrase", row.kind) for row in rows}

        return await self._up.fanloop.database.read(work)

    async def _do(self, visit: Visit, act: Act) -> None:
        world, who = self._up.world, visit.who
        phone = world.phone(who.address)
        if phone.blocked and who.channel == "telegram":
            return
        if act.score is not None:
            self.given[who.address] = act.score
        match act.how:
            case "press":
                message, data = _button(phone.entries, act.text)
                world.press(who.address, message, data)
            case "block":
                world.block(who.address)
            case "edit":
                number = world.type(who.address, act.text)
                world.edit(who.address, number, act.then)
            case "say" if who.channel == "sms":
                await world.text(who.address, act.text)
            case "say":
                world.type(who.address, act.text)

    def _plan(self, at: datetime, visit: Visit, act: Act | None = None) -> None:
        heapq.heappush(self._due, _Due(at, next(self._count), visit, act))


async def auto(customers: int, seed: int, told: Told) -> Tally:
    """Let customers buy and answer until every purchase has an outcome, and count.

    Args:
        customers: How many.
        seed: The same gives the same customers.
        told: Called as purchases come to an outcome.

    Raises:
        Restless: The product did not come to rest.
    """
    dice = random.Random(seed)  # noqa: S311 - repeatable by intent
    async with stage(past=False, pace=AT_ONCE) as up:
        start = up.clock.now()
        guests = visits(customers, start, dice)
        crowd = Crowd(up, guests)
        while up.clock.now() - start < TOO_LONG:
            await up.quiet()
            while await crowd.act():
                await up.quiet()
            ended, opened = await up.fanloop.database.read(_ended)
            told(ended, len(guests))
            if crowd.next_moment is None and not opened:
                break
            await _hop(up, crowd)
        await up.quiet()
        return await tally(up, guests, crowd.given, up.clock.now() - start)


async def _hop(up: Stage, crowd: Crowd) -> None:
    now = up.clock.now()
    moments = [at for at in (await up.next_moment(), crowd.next_moment) if at is not None]
    up.clock.advance(max(min(moments, default=now) - now, STRIDE))


async def _ended(tx: AsyncConnection) -> tuple[int, int]:
    """How many surveys have their outcome, and how many have not."""
    is_open = surveys.c.state.in_([str(state) for state in OPEN])
    query = sa.select(sa.func.count(), sa.func.coalesce(sa.func.sum(sa.cast(is_open, sa.Integer)), 0))
    total, opened = (await tx.execute(query.select_from(surveys))).one()
    return total - opened, opened


def _from_us(entry: Entry) -> bool:
    return entry.direction == "received" and entry.kind == "text"


def _button(entries: list[Entry], wanted: str) -> tuple[Any, str]:
    """The latest button of a kind with a value, "s:9", whatever survey it is of: its message and data."""
    what, _, value = wanted.partition(":")
    for entry in reversed(entries):
        for button in (button for row in entry.buttons for button in row):
            if button.data.startswith(f"{what}:") and button.data.endswith(f":{value}"):
                return entry.provider_id, button.data
    raise LookupError(f"nobody sent a button {wanted}")
