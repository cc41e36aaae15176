"""Groups and channels that somebody put us into: those that are no owner's are left, without a word.

The inbox says where we are, the ticker calls `run`.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.flows.alerts import Alerts
from bot.flows.shop import Shop
from bot.storage import facts
from bot.storage.inbox import Done
from channels.base import Incoming, Leaves

log = logging.getLogger(__name__)

ADDED = "added:"  # how the name of a fact begins that says where we are
# When a group of owners grows we are put into the new one first, and hear where it comes from afterwards.
STAY = timedelta(minutes=1)
AGAIN = timedelta(minutes=5)


class Groups:
    """Leaves where we do not belong."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._alerts = Alerts(shop)
        self._leave = {name: one.leave for name, one in shop.channels.items() if isinstance(one, Leaves)}

    async def hear(self, tx: AsyncConnection, cause_id: int, incoming: Incoming, now: datetime) -> Done:
        """Keep where we were put, or where a group has gone."""
        channel, address = incoming.channel, incoming.address
        if incoming.kind == "moved":
            await self._alerts.moved(tx, (channel, address), incoming.text, now)
        else:
            await self._look(tx, incoming, now)
        return Done(cause_id, "processed", address=address, kind=incoming.kind)

    async def among(self, tx: AsyncConnection, incoming: Incoming, now: datetime) -> None:
        """Something was said in a group: if it is no owner's, we were put there before we left such."""
        place = incoming.channel, incoming.address
        known = await facts.get(tx, ADDED + ":".join(place))
        if known is None and await self._alerts.owner_at(tx, place) is None:
            await self._look(tx, incoming, now)

    async def _look(self, tx: AsyncConnection, incoming: Incoming, now: datetime) -> None:
        await facts.put(tx, f"{ADDED}{incoming.channel}:{incoming.address}", incoming.address, now)
        self._shop.wake("groups")

    async def run(self) -> datetime | None:
        """Leave what is no owner's; give when to look again."""
        now, read = self._shop.clock.now(), self._shop.database.read
        there = await read(partial(facts.beginning, prefix=ADDED))
        looks = [since + STAY for _, since in there if since + STAY > now]
        due = [place for place, since in there if since + STAY <= now]
        for place, settled in zip(due, await asyncio.gather(*map(self._settled, due)), strict=True):
            if settled:
                await self._shop.database.write(partial(facts.forget, name=ADDED + place))
            else:
                looks.append(now + AGAIN)
        return min(looks, default=None)

    async def _settled(self, place: str) -> bool:
        """Whether we belong there, or have left."""
        channel, _, address = place.partition(":")
        owner = await self._shop.database.read(lambda tx: self._alerts.owner_at(tx, (channel, address)))
        if owner is not None or channel not in self._leave:
            return True
        left = await self._leave[channel](address)
        if left:
            log.info("left the group %s on %s: it is no owner's", address, channel)
        return left
