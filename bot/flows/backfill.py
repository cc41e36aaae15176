"""Fetches what people sent while we were away, from providers that keep lists of it.

It goes the way of everything that comes in, under the same keys, so it can run at any time.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from bot.flows.inbox import Inbox
from bot.flows.shop import Shop
from bot.storage import facts
from channels.base import ChannelDown, Lists

log = logging.getLogger(__name__)

EVERY = timedelta(minutes=15)
SOON = timedelta(minutes=1)  # after a list that could not be had
OVERLAP = timedelta(hours=1)  # lists lag, and clocks differ
AT_FIRST = timedelta(days=1)  # how far back it looks where nobody knows since when
CHUNK = 500  # events stored at once


class Backfill:
    """Fetches what one channel's people sent."""

    def __init__(self, shop: Shop, inbox: Inbox, name: str, lists: Lists) -> None:
        self._shop = shop
        self._inbox = inbox
        self._fact = f"heard until:{name}"
        self._name = name
        self._lists = lists

    async def run(self) -> datetime | None:
        """Fetch what is new since the last time; give when to do it again."""
        now = self._shop.clock.now()
        last = await self._shop.database.read(lambda tx: facts.moment(tx, self._fact))
        if last is not None and last > now:
            last = None  # of a clock that was ahead: it says nothing of what was heard
        if last is not None and last + EVERY > now and self._started:
            return last + EVERY
        try:
            events = await self._lists.missed((last or now - AT_FIRST) - OVERLAP)
        except ChannelDown as down:
            log.warning("%s: what was sent meanwhile cannot be fetched yet: %s", self._name, down)
            return now + SOON
        for start in range(0, len(events), CHUNK):
            await self._inbox.store(events[start : start + CHUNK])
        await self._shop.database.write(lambda tx: facts.put(tx, self._fact, now, now))
        self._started = True
        return now + EVERY

    _started = False  # whether this process has looked: it does so at once
