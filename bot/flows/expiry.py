"""What time alone does to surveys: unanswered ones expire, finished conversations close."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import State
from bot.flows import hold, notices
from bot.flows.outgoing import Letters
from bot.flows.purchases import CANCELLED, KEPT_CANCELLED
from bot.flows.shop import Shop
from bot.flows.unsure import Unsure
from bot.storage import facts, surveys
from bot.storage.schema import idempotency
from scheduler import outbox

BATCH = 500
HELD = timedelta(seconds=30)
REMEMBERED = timedelta(days=90)  # how long an Idempotency-Key answers the same
ENDS = {
    State.WAITING: (State.EXPIRED, "no_address"),
    State.PLANNED: (State.EXPIRED, "stale"),
    State.ASKED: (State.EXPIRED, "no_answer"),
    State.SCORED: (State.ANSWERED, "answered"),
}


class Expiry:
    """Closes what is over."""

    def __init__(self, shop: Shop, letters: Letters, unsure: Unsure) -> None:
        self._shop = shop
        self._letters = letters
        self._unsure = unsure

    async def run(self) -> datetime | None:
        """Close what is due; give when the next one is."""
        if self._shop.clock.doubtful() or await self._shop.database.read(hold.why) is not None:
            return self._shop.clock.now() + HELD  # the clock may be wrong, or this be a copy: nothing ends
        late, some = 0, BATCH
        while some == BATCH:
            some, stale = await self._shop.database.write(self._some)
            late += stale
        if late:
            now = self._shop.clock.now()
            key = f"late:{now:%Y%m%d%H}"
            await self._shop.database.write(
                lambda tx: notices.tell(tx, self._shop, key, "notice_late", now, n=late)
            )
        wake_at = await self._shop.database.read(surveys.next_wake)
        # One that another transaction holds is due still: look again, but do not spin.
        return None if wake_at is None else max(wake_at, self._shop.clock.now() + timedelta(seconds=1))

    async def tidy(self) -> datetime | None:
        """Make sends final that no receipt or proof will come for; forget old stored answers.

        Owners are asked about the sends nobody could find out about.
        """

        async def work(tx: AsyncConnection) -> None:
            now = self._shop.clock.now()
            if self._shop.clock.doubtful():
                return
            await self._unsure.ask(tx, await outbox.finish(tx, now), now)
            gone = await outbox.expire_leases(tx, now)
            await self._letters.settled(tx, gone, now)
            await tx.execute(idempotency.delete().where(idempotency.c.at < now - REMEMBERED))
            await facts.forget_old(tx, CANCELLED, now - KEPT_CANCELLED)

        await self._shop.database.write(work)
        return None

    async def _some(self, tx: AsyncConnection) -> tuple[int, int]:
        """Close some; gives how many, and how many of those were never asked because it is too late."""
        now = self._shop.clock.now()
        over = await surveys.overdue(tx, now, BATCH)
        ids = [id_ for id_, _ in over]
        if ids:
            pending = ["question", "reminder"]
            await outbox.cancel(
                tx, now, "expired", about=ids, kinds=pending, state=outbox.MessageState.EXPIRED
            )
            await surveys.close(tx, {id_: ENDS[state] for id_, state in over if state in ENDS}, now)
        return len(over), sum(state is State.PLANNED for _, state in over)
