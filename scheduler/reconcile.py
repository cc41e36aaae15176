"""Finds out what became of sends whose answer was lost, in the provider's own list.

A message in the list was taken. One that is not there twice, in a list that is whole, was not, and may be
sent once more. Every run also looks for a message that surely was sent: where even that is missing, nothing
is proved by what is not there. bot.app makes one for each channel that has lists.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from channels.base import ChannelDown, Listed, Lists, Outcome, Retry
from scheduler import outbox
from scheduler.clock import Clock
from scheduler.database import Database
from scheduler.dispatch import Settled
from scheduler.outbox import BETWEEN_LOOKS, LOOKS, Due, Unsure

log = logging.getLogger(__name__)

BATCH = 100
AT_ONCE = 5  # lists asked for side by side
EARLY = timedelta(minutes=2)  # how far the provider's clock may be behind ours
SKEW = timedelta(seconds=10)  # between two clocks, when two sends are told apart; less than between repeats
SURE_AFTER = timedelta(minutes=10)  # lists lag: what is missing earlier may still turn up
ABSENT = "the provider's list proves it was not sent"
UNAVAILABLE = timedelta(minutes=5)  # until the next run, when the list cannot be trusted

GaveUp = Callable[[AsyncConnection, Sequence[Due], datetime], Awaitable[None]]


class Reconcile:
    """Settles the unknown sends of one channel."""

    def __init__(
        self,
        name: str,
        database: Database,
        lists: Lists,
        clock: Clock,
        *,
        settled: Settled,
        again: Callable[[Due], bool],
        gave_up: GaveUp,
        wake: Callable[[str], None],
    ) -> None:
        self._name = name
        self._database = database
        self.lists = lists
        self._clock = clock
        self._settled = settled
        self._wake = wake
        self._again = again  # whether a message that was not sent may be sent once more
        self._gave_up = gave_up  # told of those that were not sent the second time either
        self.fault: str | None = None  # why nothing can be found out now

    async def run(self) -> datetime | None:
        """Look for what is due to be looked for; give when to look next."""
        now = self._clock.now()
        found = await self._database.read(lambda tx: outbox.unsure(tx, self._name, now, BATCH))
        if not found:
            look_at = await self._database.read(lambda tx: outbox.next_look(tx, self._name))
            self.fault = self.fault if look_at else None
            return look_at
        try:
            gate = asyncio.Semaphore(AT_ONCE)
            lists = await asyncio.gather(*(self._list(one, gate) for one in found))
            doubt = await self._control(now)
        except ChannelDown as down:
            why = str(down)
            await self._database.write(lambda tx: self._in_doubt(tx, found, why))
            return now + UNAVAILABLE
        looked = list(zip(found, lists, strict=True))
        await self._database.write(lambda tx: self._decide(tx, looked, doubt))
        self._wake("send")
        return self._clock.now()

    async def _control(self, now: datetime) -> str | None:
        """Why what the list lacks proves nothing; None where it shows what it must.

        That is no message of the last minutes where there is an older one: lists lag.

        Raises:
            ChannelDown: The list cannot be had whole.
        """
        sent = await self._database.read(lambda tx: outbox.surely_sent(tx, self._name, now - SURE_AFTER))
        if sent is None:
            return "no message is known to be sent, so the list cannot be tried"
        listed = await self.lists.find(sent.address, sent.text, sent.started_at - EARLY)
        if sent.provider_id in {one.sent.provider_id for one in listed}:
            return None
        return f"the list lacks message {sent.provider_id}, which was sent; it proves nothing"

    async def _in_doubt(self, tx: AsyncConnection, found: Sequence[Unsure], why: str) -> None:
        """Nothing can be found out about these now."""
        self.fault = f"what became of {len(found)} messages cannot be found out: {why}"
        log.warning("%s: %s", self._name, self.fault)
        later = self._clock.now() + UNAVAILABLE
        await outbox.looked(tx, [one.row.id for one in found], later, found=False)

    async def _list(self, one: Unsure, gate: asyncio.Semaphore) -> list[Listed]:
        async with gate:
            return await self.lists.find(one.row.address, one.text, one.started_at - EARLY)

    async def _decide(
        self, tx: AsyncConnection, looked: Sequence[tuple[Unsure, list[Listed]]], doubt: str | None
    ) -> None:
        """Adopt what is in the list; what is not was not sent, unless that is in doubt."""
        now = self._clock.now()
        ids = {each.sent.provider_id for _, listed in looked for each in listed}
        taken = await outbox.adopted(tx, self._name, ids)
        # An alert is repeated in the same words: what the list has from then on belongs to the later one.
        until = await outbox.next_alike(tx, self._name, [one for one, _ in looked])
        missing, in_doubt = [], []
        for one, listed in looked:
            end = until.get(one.row.id)
            own = (each for each in listed if end is None or each.at < end - SKEW)
            mine = next((each for each in own if each.sent.provider_id not in taken), None)
            if mine is not None:
                taken.add(mine.sent.provider_id)
                await self._settle(tx, one, mine.sent, now)
                await self._settled(tx, await outbox.receive(tx, [mine.receipt], now), now)
            elif doubt:
                in_doubt.append(one)
            elif await self._missing(tx, one, now):
                missing.append(one.row)
        await self._gave_up(tx, missing, now)
        if in_doubt:
            await self._in_doubt(tx, in_doubt, doubt or "")
        else:
            self.fault = None

    async def _missing(self, tx: AsyncConnection, one: Unsure, now: datetime) -> bool:
        """Look again later, or send it again; whether it has been sent again before, in vain too."""
        sure_at = one.started_at + SURE_AFTER
        if one.looks + 1 < LOOKS or now < sure_at:
            later = max(now + BETWEEN_LOOKS, sure_at)
            await outbox.looked(tx, [one.row.id], later, found=True)
        elif one.requeued or not self._again(one.row):
            await outbox.looked(tx, [one.row.id], None, found=True)  # it becomes final by itself
            return one.requeued
        else:
            await outbox.requeue(tx, one.row.id)
            await self._settle(tx, one, Retry(timedelta(0), ABSENT, believed=True), now)
        return False

    async def _settle(self, tx: AsyncConnection, one: Unsure, outcome: Outcome, now: datetime) -> None:
        again = now if isinstance(outcome, Retry) else None
        await self._settled(tx, await outbox.settle(tx, [(one.row, outcome, again)], now), now)
