"""The Telegram link on a receipt: binds the first chat that opens it to the customer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Customer, State
from bot.flows import notices
from bot.flows.alerts import Alerts
from bot.flows.answers import answer
from bot.flows.guesses import Guesses
from bot.flows.purchases import question
from bot.flows.shop import Shop, digest
from bot.storage import customers, surveys
from bot.storage.schema import purchases
from bot.storage.schema import surveys as surveys_table
from channels.base import Incoming
from scheduler import outbox
from scheduler.quiet_hours import next_allowed

_p, _s = purchases.c, surveys_table.c


class Linking:
    """Opens links."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._alerts = Alerts(shop)
        self._guesses = Guesses()

    async def open(self, tx: AsyncConnection, incoming: Incoming, now: datetime) -> Customer | None:
        """The customer whose link this chat opened, now linked; None if the link is no use to it.

        A link binds whoever opens it first, while it lasts; anybody later learns nothing from it. Where it
        has led already it leads for good. A chat that guesses has no link looked at for a while.
        """
        if not incoming.text or self._guesses.too_many(incoming.address, now):
            return None
        query = (
            sa.select(_p.id, _p.customer_id, _p.link_chat, _p.received_at, _s.state)
            .join_from(purchases, surveys_table)
            .where(_p.link_hash == digest(incoming.text))
        )
        found = (await tx.execute(query)).first()
        if found is None:
            self._guesses.add(incoming.address, digest(incoming.text), now)
            return None
        if found.link_chat not in {None, incoming.address}:
            return None
        before = (await customers.by_id(tx, [found.customer_id], self._shop.defaults))[found.customer_id]
        if before.chat != incoming.address and self._over(found.state, found.received_at, now):
            return None
        await tx.execute(purchases.update().where(_p.id == found.id).values(link_chat=incoming.address))
        await customers.link(tx, found.customer_id, incoming.address)
        await customers.alive(tx, [(incoming.channel, incoming.address)])
        who = replace(before, chat=incoming.address)
        await self._redirect(tx, who, incoming, now)
        if before.chat is not None and before.chat != incoming.address:
            await self._moved(tx, before, before.chat, incoming, now)
        return who

    async def _moved(
        self, tx: AsyncConnection, who: Customer, chat: str, incoming: Incoming, now: datetime
    ) -> None:
        """Nobody is moved in silence: the chat that has lost the customer hears of it, and the owners do.

        Being to a person, the one to the chat is not sent where they have refused.
        """
        key = f"linked_elsewhere:{incoming.address}:{incoming.message_id}"
        place = (incoming.channel, chat)
        told = answer(self._shop, "linked_elsewhere", now, key=key, place=place, written_at=now, who=who)
        await outbox.put(tx, [told], now)
        masked = self._alerts.who(who)
        await notices.tell(tx, self._shop, key, "notice_linked_elsewhere", now, value=masked)

    def _over(self, state: str, reported_at: datetime, now: datetime) -> bool:
        """Whether a link is opened too late; never while its survey waits for that."""
        return state != State.WAITING and now >= reported_at + self._shop.config.survey.expire_after

    async def _redirect(self, tx: AsyncConnection, who: Customer, incoming: Incoming, now: datetime) -> None:
        """What was to be asked by SMS, or nowhere, is asked in the chat."""
        if who.prefers not in {None, incoming.channel}:
            return
        planned = _s.customer_id == who.id, _s.state.in_([State.PLANNED, State.WAITING])
        rows = (await tx.execute(sa.select(_s.id, _s.state, _s.wake_at).where(*planned))).all()
        place = {"channel": incoming.channel, "address": incoming.address}
        await surveys.move(tx, [row.id for row in rows], channel=incoming.channel, address=incoming.address)
        await outbox.redirect(tx, [row.id for row in rows if row.state == State.PLANNED], **place)
        for row in rows:
            if row.state == State.WAITING:
                await self._plan(tx, row.id, who, place, now)

    async def _plan(
        self, tx: AsyncConnection, survey_id: int, who: Customer, place: dict[str, str], now: datetime
    ) -> None:
        """A survey that waited for an address gets its time."""
        survey = self._shop.config.survey
        query = sa.select(_p.at, _p.store).join_from(surveys_table, purchases).where(_s.id == survey_id)
        bought = (await tx.execute(query)).one()
        asked_from = max(bought.at + survey.at(bought.store).delay, now)
        plan = {**place, "wake_at": asked_from + survey.fresh_for}
        due_at = next_allowed(asked_from, who.zone, self._shop.window)
        await surveys.move(
            tx, [survey_id], state=State.PLANNED, why=None, due_at=due_at, wake_at=plan["wake_at"]
        )
        await outbox.put(tx, [question(survey_id, who, plan, due_at)], now)
