"""Watches over this installation: that it was not away, moved or copied, that its clock and channels work.

What is wrong is told to the owners once; what could send customers too much at once is held.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.flows import hold, notices
from bot.flows.shop import Shop
from bot.storage import facts
from scheduler import outbox
from scheduler.clock import AWAY, JUMP

log = logging.getLogger(__name__)

EVERY = timedelta(seconds=15)
ALIVE, HOME = "alive at", "home"
BACKLOG = 50
KEPT_BY_TELEGRAM = timedelta(hours=24)
TELL_AGAIN = timedelta(hours=1)  # of the same fault


class Watch:
    """Looks at everything every few seconds, and once at the start."""

    def __init__(self, shop: Shop, faults: Mapping[str, object]) -> None:
        self._shop = shop
        self._faults = faults  # by name: whatever has a `fault`
        self._told: dict[str, datetime] = {}

    async def begin(self, tx: AsyncConnection) -> None:
        """Compare with what the process before left; hold where sending could do harm."""
        now, shop = self._shop.clock.now(), self._shop
        await hold.remind(tx, shop, now)
        home = await shop.database.home(tx)
        alive = await facts.moment(tx, ALIVE)
        known = await facts.get(tx, HOME)
        if known is not None and known != home:
            await hold.begin(
                tx, shop, "This database was copied or restored: was everything in it sent?", now
            )
        elif alive is not None and shop.database.noted is not None and shop.database.noted - alive > JUMP:
            since = f"{alive:%Y-%m-%d %H:%M} UTC"
            await hold.begin(tx, shop, f"This database is an older copy: was all since {since} sent?", now)
        await facts.put(tx, HOME, home, now)
        if alive is not None:
            await self._was_away(tx, alive, now)
        await facts.put(tx, ALIVE, max(alive or now, now), now)

    async def run(self) -> datetime | None:
        """Look around; give when to look again."""
        now = self._shop.clock.now()
        jumped, slept = self._shop.clock.jumped(), self._shop.clock.slept()
        await self._shop.database.write(lambda tx: self._look(tx, now, jumped, slept))
        self._shop.clock.trust()  # only now: the database may have been away
        self._shop.database.note(now)
        return now + EVERY

    async def _look(self, tx: AsyncConnection, now: datetime, jumped: timedelta, slept: timedelta) -> None:
        if abs(jumped) > JUMP:
            log.error("the machine's clock jumped by %s", jumped)
            await hold.begin(tx, self._shop, f"The machine's clock jumped by {_hours(jumped)} h.", now)
        if slept > AWAY:
            await self._was_away(tx, now - slept, now)
        for name, part in self._faults.items():
            await self._fault(tx, name, getattr(part, "fault", None), now)
        await facts.put(tx, ALIVE, now, now)

    async def _was_away(self, tx: AsyncConnection, alive: datetime, now: datetime) -> None:
        away, shop = now - alive, self._shop
        if away < -JUMP:
            await hold.begin(tx, shop, f"The machine's clock is {_hours(-away)} h behind its last time.", now)
        if away > KEPT_BY_TELEGRAM and "telegram" in shop.channels:
            lost = away - KEPT_BY_TELEGRAM
            since = f"{alive:%Y-%m-%d %H:%M} to {now - KEPT_BY_TELEGRAM:%Y-%m-%d %H:%M} UTC"
            await notices.tell(
                tx, shop, f"lost:{alive:%Y%m%d%H%M}", "notice_lost", now, n=_hours(lost), value=since
            )
        backlog = await outbox.backlog(tx, now) if away > AWAY else 0
        if backlog > BACKLOG and shop.config.survey.hold_after_outage:
            await hold.begin(tx, shop, f"Away for {_hours(away)} h, {backlog} messages are overdue.", now)

    async def _fault(self, tx: AsyncConnection, name: str, fault: str | None, now: datetime) -> None:
        """Tell of a fault within seconds, of the same one hourly at most, and of its end."""
        told = self._told.get(name)
        if fault is None and told is not None:
            del self._told[name]
            await notices.tell(
                tx, self._shop, f"well:{name}:{now:%Y%m%d%H}", "notice_well", now, channel=name
            )
        elif fault is not None and (told is None or now - told >= TELL_AGAIN):
            self._told[name] = now
            key = f"fault:{name}:{now:%Y%m%d%H}"
            await notices.tell(tx, self._shop, key, "notice_fault", now, channel=name, value=fault)


def _hours(span: timedelta) -> str:
    """A span in hours, as people read it.

    >>> _hours(timedelta(hours=30)), _hours(timedelta(minutes=90))
    ('30', '1.5')
    """
    return f"{span.total_seconds() / 3600:.1f}".removesuffix(".0")
