"""Everything that comes in: stored before it is acknowledged, then read in batches.

Webhooks and pollers call `store`; the scheduler calls `process` as long as something waits.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime
from functools import partial

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.flows import notices
from bot.flows.conversation import Conversation
from bot.flows.groups import Groups
from bot.flows.outgoing import Letters
from bot.flows.room import Heard
from bot.flows.shop import Shop
from bot.storage import inbox as rows
from bot.storage.inbox import Done, Received
from channels.base import Delivery, Event, Incoming
from scheduler import outbox
from scheduler.database import Unavailable
from scheduler.group_commit import GroupCommit

log = logging.getLogger(__name__)

BATCH, FEW = 500, 20  # events read at once: at most, and at least while more come in
RUSHED_SECONDS = 0.02  # those that come in wait meanwhile: so no more are read at once than take so long
SHARE = 8  # while more and more comes in, reading it takes one part in so many of the time
PAUSE_SECONDS = 0.005  # nothing has come for so long: the rush is over


class Inbox:
    """The way in for everything providers tell us."""

    def __init__(self, shop: Shop, letters: Letters) -> None:
        self._shop = shop
        self._letters = letters
        self._conversation = Conversation(shop)
        self._groups = Groups(shop)
        self._gather: GroupCommit[tuple[Event, str | None], None] = GroupCommit(shop.database, self._keep)
        self._rests_until = self._came_at = 0.0  # by the loop's clock
        self._few = FEW  # events that can be read in so many seconds, by the last batch

    async def store(self, events: Sequence[Event]) -> None:
        """Keep events for good, each once; returns when they are durable.

        Raises:
            Unavailable: The database did not take them; the provider must not be told otherwise.
        """
        if events:
            self._came_at = asyncio.get_running_loop().time()
            waits = [self._gather.add((event, self._address(event))) for event in events]
            await (waits[0] if len(waits) == 1 else asyncio.gather(*waits))
            self._shop.wake("inbox")

    async def process(self) -> datetime | None:
        """Read what waits; give when something wants to be tried again."""
        await self._give_way()
        limit = self._few if self._rushed() else BATCH
        start = asyncio.get_running_loop().time()
        try:
            taken = await self._shop.database.write(lambda tx: self._take(tx, limit))
        except Unavailable:
            raise
        except Exception:
            log.exception("a batch of the inbox failed; it is read in parts")
            taken = await self._in_parts()
        now = asyncio.get_running_loop().time()
        self._rests_until = now + (SHARE - 1) * (now - start)
        if taken >= limit:
            self._few = max(FEW, min(BATCH, int(taken * RUSHED_SECONDS / (now - start or RUSHED_SECONDS))))
        if taken:
            self._shop.wake("send")
        if taken >= limit:
            return self._shop.clock.now()
        return await self._shop.database.read(rows.next_retry)

    async def _give_way(self) -> None:
        """In a rush, let what comes in be stored first: providers wait seconds for that, people longer."""
        loop = asyncio.get_running_loop()
        while loop.time() < self._rests_until:
            if not self._rushed():
                return
            await asyncio.sleep(PAUSE_SECONDS)

    def _rushed(self) -> bool:
        """Whether events come in one after the other."""
        now = asyncio.get_running_loop().time()
        return self._gather.busy or now - self._came_at <= PAUSE_SECONDS

    def _address(self, event: Event) -> str | None:
        """Who says it: nothing is sent to them before it is read, for it may be STOP."""
        found = self._parse(event)
        return found.address if isinstance(found, Incoming) else None

    async def _keep(self, tx: AsyncConnection, events: Sequence[tuple[Event, str | None]]) -> Sequence[None]:
        await rows.store(tx, events, self._shop.clock.now())
        return [None] * len(events)

    async def _take(self, tx: AsyncConnection, limit: int) -> int:
        waiting = await rows.waiting(tx, self._shop.clock.now(), limit)
        if waiting:
            await self._read(tx, waiting)
        return len(waiting)

    async def _in_parts(self) -> int:
        """Read what waits in ever smaller parts, until a bad event stands, and fails, alone."""
        now = self._shop.clock.now()
        waiting = await self._shop.database.read(lambda tx: rows.waiting(tx, now, BATCH))
        parts = [waiting] if waiting else []
        while parts:
            part = parts.pop()
            try:
                await self._shop.database.write(partial(self._again, part=part))
            except Unavailable:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, the other events go on
                if len(part) > 1:
                    half = len(part) // 2
                    parts += [part[half:], part[:half]]  # the earlier ones are read first
                    continue
                why = f"{type(error).__name__}: {error}"[:500]
                parked = await self._shop.database.write(partial(self._failed, one=part[0], why=why, now=now))
                log.warning(
                    "event %d failed%s: %s", part[0].id, " for good" if parked else "", type(error).__name__
                )
        return len(waiting)

    async def _failed(self, tx: AsyncConnection, one: Received, why: str, now: datetime) -> bool:
        parked = await rows.failed(tx, one, why, now)
        if parked:  # nothing is sent to them meanwhile, for it may have been STOP
            key, channel = f"parked:{now:%Y%m%d}", one.event.source
            fault = "A message could not be read; `fanloop parked` says which."
            await notices.tell(tx, self._shop, key, "notice_fault", now, channel=channel, value=fault)
        return parked

    async def _again(self, tx: AsyncConnection, part: Sequence[Received]) -> None:
        ours = await rows.again(tx, [one.id for one in part])
        await self._read(tx, [one for one in part if one.id in ours])

    async def _read(self, tx: AsyncConnection, waiting: Sequence[Received]) -> None:
        """All effects of these events, and that they are done, in the one transaction."""
        now = self._shop.clock.now()
        receipts: list[Delivery] = []
        heard: list[Heard] = []
        ends: list[Done] = []
        for one in waiting:
            match self._parse(one.event):
                case Delivery() as receipt:
                    receipts.append(receipt)
                    ends.append(Done(one.id, "processed", kind="receipt", note=receipt.status))
                case Incoming(kind="added" | "moved") as incoming:
                    ends.append(await self._groups.hear(tx, one.id, incoming, now))
                case Incoming() as incoming:
                    if not incoming.private and incoming.kind != "block":
                        await self._groups.among(tx, incoming, now)
                    heard.append(Heard(one.id, one.received_at, incoming))
                case why:
                    ends.append(Done(one.id, "ignored", why))
        if receipts:
            changes = await outbox.receive(tx, receipts, now)
            await self._letters.settled(tx, changes, now)
        if heard:
            ends += await self._conversation.take(tx, heard, now)
        await rows.done(tx, ends)

    def _parse(self, event: Event) -> Incoming | Delivery | str:
        channel = self._shop.channels.get(event.source)
        if channel is None:
            return "its channel is switched off"
        try:
            return channel.parse(event) or "means nothing to us"
        except ValueError as error:
            return f"unreadable: {error}"
