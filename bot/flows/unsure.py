"""Messages nobody can say of whether they arrived: owners are asked, or they are sent once more unasked.

What a provider's list can settle never comes here (scheduler.reconcile), unless the list was away for a day,
or the shop has said `survey.resend_when_unsure`. Of answers only a follow-up is worth a second send.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import State
from bot.flows import hold, notices
from bot.flows.alerts import Alerts
from bot.flows.outgoing import Letters
from bot.flows.shop import Shop
from bot.storage import surveys
from bot.storage.surveys import Record
from channels.base import Lists, Retry
from scheduler import outbox
from scheduler.outbox import Change, Due

UNSURE_AFTER = timedelta(minutes=15)  # a reply, a press or a receipt may still prove that it arrived
BATCH = 200
NAMED = 5  # customers in one notice
WHY = "nobody knew whether it arrived"


class Unsure:
    """Looks for such messages, and sends them again when it is told to."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._letters = Letters(shop)
        self._alerts = Alerts(shop)

    async def run(self) -> datetime | None:
        """Ask about what is new, or send it again; give when to look again."""
        if self._shop.clock.doubtful():
            return None
        now = self._shop.clock.now()
        before, channels = now - UNSURE_AFTER, self._channels()
        found = await self._shop.database.read(lambda tx: outbox.lost(tx, channels, before, BATCH))
        if not found or await self._shop.database.read(hold.why) is not None:
            return None
        await self._shop.database.write(lambda tx: self._decide(tx, found, now))
        return now if len(found) == BATCH else None

    async def waiting(self, tx: AsyncConnection) -> list[tuple[Due, Record]]:
        """Messages it is worth to send again, the oldest first."""
        return await self._worth(tx, await outbox.not_known(tx))

    async def again(
        self, tx: AsyncConnection, by: str, now: datetime, first: int = 0, last: int | None = None
    ) -> int:
        """Send those between two numbers of the outbox again, each once; gives how many; owners hear."""
        worth = await self._worth(tx, await outbox.not_known(tx, first, last))
        sent = await self._send(tx, [row for row, _ in worth], now)
        if sent:
            key = f"again:{first}:{last}:{now:%Y%m%d%H%M%S}"
            await notices.tell(tx, self._shop, key, "notice_sent_again", now, n=len(sent), owner=by)
        return len(sent)

    def who(self, record: Record) -> str:
        """How owners see whom it was for."""
        return self._alerts.who(record.customer) or f"#{record.customer.id}"

    def _channels(self) -> list[str]:
        """Those where nothing else finds out, or all, where it is sent again whatever anybody knows."""
        if self._shop.config.survey.resend_when_unsure:
            return list(self._shop.channels)
        return [name for name, channel in self._shop.channels.items() if not isinstance(channel, Lists)]

    async def _decide(self, tx: AsyncConnection, found: Sequence[Due], now: datetime) -> None:
        if self._shop.config.survey.resend_when_unsure:
            await self._send(tx, [row for row, _ in await self._worth(tx, found)], now)
        else:
            await self.ask(tx, found, now)
        await outbox.looked(tx, [row.id for row in found], None, found=False)  # each is seen to once

    async def ask(self, tx: AsyncConnection, rows: Sequence[Due], now: datetime) -> None:
        """Ask owners whether to send these again, if any of them is still worth it."""
        worth = await self._worth(tx, rows)
        if not worth:
            return
        first, last = worth[0][0], worth[-1][0]
        names = list(dict.fromkeys(self.who(record) for _, record in worth))
        who = ", ".join(names[:NAMED]) + (" ..." if len(names) > NAMED else "")
        await notices.tell(
            tx,
            self._shop,
            f"unsure:{first.id}:{last.id}:{last.attempt}",
            "notice_unsure",
            now,
            buttons=[("button_send_again", f"u:{first.id}-{last.id}")],
            n=len(worth),
            value=f"{who} (fanloop resend)",
        )

    async def _send(self, tx: AsyncConnection, rows: Sequence[Due], now: datetime) -> list[Due]:
        sent = await outbox.send_again(tx, [row.id for row in rows], now, WHY)
        again = Retry(timedelta(0), WHY, believed=True)
        await self._letters.settled(tx, [Change(row, again) for row in sent], now)
        self._shop.wake("send")
        return sent

    async def _worth(self, tx: AsyncConnection, rows: Sequence[Due]) -> list[tuple[Due, Record]]:
        records = await surveys.records(tx, {row.about for row in rows if row.about}, self._shop.defaults)
        rows = sorted(rows, key=lambda row: row.id)
        now = self._shop.clock.now()
        worth = [
            (row, records[row.about])
            for row in rows
            if row.about and row.channel in self._shop.channels and _open(row, records, now)
        ]
        # Of a question and its reminder the later one is enough.
        newest = {(row.about, row.kind == "answer"): row.id for row, _ in worth}
        return [(row, record) for row, record in worth if newest[row.about, row.kind == "answer"] == row.id]


def _open(row: Due, records: Mapping[int, Record], now: datetime) -> bool:
    """Whether what a message asked for is still wanted, and nobody refused to be asked."""
    record = records.get(row.about or 0)
    late = row.expires_at is not None and row.expires_at <= now
    if record is None or record.cancelled or late:
        return False
    if row.kind in {"question", "reminder"}:
        return record.survey.state is State.ASKED
    follows_up = str(row.payload.get("phrase")).startswith("followup_")
    return follows_up and record.survey.state is State.SCORED and not record.survey.reason
