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
from channels.base import Counts
from scheduler import outbox
from scheduler.clock import AWAY, JUMP
from scheduler.quiet_hours import Window

log = logging.getLogger(__name__)

EVERY = timedelta(seconds=15)
ALIVE, HOME, DEAF = "alive at", "home", "deaf since:telegram"  # names of facts
ACCOUNT = "account:"  # how the name of a fact begins that says who sends on a channel
BACKLOG = 50  # more than so many overdue messages wait for an owner,
USUAL = 3  # if they are also more than usually go out in so many hours
WEEK = timedelta(days=7)
KEPT_BY_TELEGRAM = timedelta(hours=24)
TELL_AGAIN = timedelta(hours=1)  # of the same fault


class Watch:
    """Looks at everything every few seconds, and once at the start."""

    def __init__(self, shop: Shop, faults: Mapping[str, object]) -> None:
        self._shop = shop
        self._faults = faults  # by name: whatever has a `fault`
        self._told: dict[str, tuple[datetime, bool]] = {}  # of each fault: when, and whether it lasts
        self._behind: datetime | None = None  # the time our hold waits for: the clock has shown it before

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
        elif shop.database.noted is not None and (alive is None or alive < shop.database.noted):
            since = f"since {alive:%Y-%m-%d %H:%M} UTC" if alive else "there was in it"
            await hold.begin(tx, shop, f"This database is an older copy: was all {since} sent?", now)
        await facts.put(tx, HOME, home, now)
        await self._accounts(tx, now)
        if alive is not None:
            await self._was_away(tx, alive, now)
        await facts.put(tx, ALIVE, max(alive or now, now), now)

    async def _accounts(self, tx: AsyncConnection, now: datetime) -> None:
        """Where another bot writes now, what it says under an old one's numbers is none of those messages."""
        for name, channel in self._shop.channels.items():
            if isinstance(channel, Counts):
                known = await facts.get(tx, ACCOUNT + name)
                if known not in {None, channel.account}:
                    await outbox.forget_ids(tx, name)
                await facts.put(tx, ACCOUNT + name, channel.account, now)

    async def run(self) -> datetime | None:
        """Look around; give when to look again."""
        now = self._shop.clock.now()
        jumped, slept = self._shop.clock.jumped(), self._shop.clock.slept()
        await self._shop.database.write(lambda tx: self._look(tx, now, jumped, slept))
        self._shop.clock.trust(jumped, slept)  # only now: the database may have been away
        if self._behind is not None and now >= self._behind:
            self._behind = None
        self._shop.database.note(now)
        return now + EVERY

    async def _look(self, tx: AsyncConnection, now: datetime, jumped: timedelta, slept: timedelta) -> None:
        if self._behind is not None and await hold.why(tx) is None:
            self._behind = None  # an owner has decided that it is the right time
        if self._behind is not None and now >= self._behind:
            await self._right_again(tx, self._behind, now)
        elif abs(jumped) > JUMP:
            await self._was_set(tx, jumped, now)
        if slept > AWAY:
            await self._was_away(tx, now - slept, now)
        for name, part in self._faults.items():
            await self._fault(tx, name, getattr(part, "fault", None), now)
        await self._deaf(tx, now)
        if self._behind is None or now >= self._behind:
            await facts.put(tx, ALIVE, now, now)

    async def _was_set(self, tx: AsyncConnection, jumped: timedelta, now: datetime) -> None:
        """Set ahead, the clock makes due what is not; set back, it makes nothing due."""
        log.error("the machine's clock jumped by %s", jumped)
        await outbox.doubt_lists(tx)
        if jumped > JUMP:
            await hold.begin(tx, self._shop, f"The machine's clock jumped by {_hours(jumped)} h.", now)
        else:
            value = f"The machine's clock was set back by {_hours(-jumped)} h."
            key = f"clock:{now:%Y%m%d%H%M}"
            await notices.tell(tx, self._shop, key, "notice_fault", now, channel="clock", value=value)

    async def _was_away(self, tx: AsyncConnection, alive: datetime, now: datetime) -> None:
        shop, behind = self._shop, alive - now
        if behind > JUMP:
            reason = f"The machine's clock is {_hours(behind)} h behind its last time. Set right, it goes on."
            if await hold.begin(tx, shop, reason, now):
                self._behind = alive
        await self._lost_hours(tx, alive, now)
        if why := await self._overdue(tx, alive, now):
            await hold.begin(tx, shop, why, now)

    async def _overdue(self, tx: AsyncConnection, alive: datetime, now: datetime) -> str | None:
        """Why what fell due since then is not sent without asking; None where it may be."""
        away = now - alive
        if away <= AWAY or not self._shop.config.survey.hold_after_outage:
            return None
        backlog = await outbox.backlog(tx, now)
        if backlog <= BACKLOG or backlog <= USUAL * await self._an_hour(tx, alive):
            return None
        return f"Away for {_hours(away)} h, {backlog} messages are overdue."

    async def _right_again(self, tx: AsyncConnection, alive: datetime, now: datetime) -> None:
        """The clock has come to where it had been: all there is to it is how long we were away."""
        why = await self._overdue(tx, alive, now)
        if why is None:
            await hold.end(tx, self._shop, "the clock is right again", now, skip=False)
        else:
            await hold.change(tx, self._shop, why, now)

    async def _an_hour(self, tx: AsyncConnection, before: datetime) -> float:
        """How many messages we start in an hour of the send window, by the week before."""
        begun = await outbox.begun(tx, self._shop.channels, before - WEEK, before)
        return begun / 7 / Window(*self._shop.config.survey.send_window).hours

    async def _fault(self, tx: AsyncConnection, name: str, fault: str | None, now: datetime) -> None:
        """Tell of a fault within seconds, of the same one hourly at most, and of the end of what was told."""
        told_at, lasts = self._told.get(name, (None, False))
        if fault is None and lasts and told_at is not None:
            self._told[name] = (told_at, False)
            key = f"well:{name}:{told_at:%Y%m%d%H}"
            await notices.tell(tx, self._shop, key, "notice_well", now, channel=name)
        elif fault is not None and (told_at is None or now - told_at >= TELL_AGAIN):
            self._told[name] = (now, True)
            key = f"fault:{name}:{now:%Y%m%d%H}"
            await notices.tell(tx, self._shop, key, "notice_fault", now, channel=name, value=fault)

    async def _deaf(self, tx: AsyncConnection, now: datetime) -> None:
        """Where Telegram could not be heard for longer than it keeps what people write, tell the hours."""
        deaf = getattr(self._shop.channels.get("telegram"), "deaf", None)
        since = await facts.moment(tx, DEAF) if deaf is not None else None
        if deaf and since is None:
            await facts.put(tx, DEAF, now, now)
        elif deaf is False and since is not None:
            await facts.forget(tx, DEAF)
            await self._lost_hours(tx, since, now)

    async def _lost_hours(self, tx: AsyncConnection, since: datetime, now: datetime) -> None:
        lost = now - since - KEPT_BY_TELEGRAM
        if lost <= timedelta(0) or "telegram" not in self._shop.channels:
            return
        until = now - KEPT_BY_TELEGRAM
        value = f"{since:%Y-%m-%d %H:%M} to {until:%Y-%m-%d %H:%M} UTC"
        key = f"lost:{since:%Y%m%d%H%M}"
        await notices.tell(tx, self._shop, key, "notice_lost", now, n=_hours(lost), value=value)


def _hours(span: timedelta) -> str:
    """A span in hours, as people read it.

    >>> _hours(timedelta(hours=30)), _hours(timedelta(minutes=90))
    ('30', '1.5')
    """
    return f"{span.total_seconds() / 3600:.1f}".removesuffix(".0")
