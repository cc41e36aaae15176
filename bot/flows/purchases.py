"""A purchase comes in: who bought, whether to ask them, when and where.

Called by the API and the CSV import, one report or many; a batch is one transaction.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.eligibility import Facts, Reason, Rules, Verdict, decide
from bot.core.model import OPEN, Buyer, Customer, Purchase, State
from bot.flows import spending
from bot.flows.shop import Shop, digest
from bot.storage import adding, customers, facts, surveys
from bot.storage.schema import purchases as purchases_table
from bot.storage.schema import surveys as surveys_table
from scheduler import outbox
from scheduler.database import exclude
from scheduler.group_commit import GroupCommit
from scheduler.outbox import Message
from scheduler.quiet_hours import next_allowed

_p = purchases_table.c
CANCELLED = "cancelled:"  # how the names of facts about purchases begin that were cancelled before they came
KEPT_CANCELLED = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Report:
    """One purchase as a till or web shop reported it, checked and normalised."""

    purchase: Purchase
    buyer: Buyer
    digest: str  # of its content, to tell the same report from another under the same id


@dataclass(frozen=True, slots=True)
class Brief:
    """Where a purchase's survey stands."""

    id: int
    state: str
    reason: str | None
    channel: str | None
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class Reported:
    """What became of a report."""

    outcome: Literal["new", "seen", "conflict"]
    source_id: str
    survey: Brief
    telegram_link: str | None


@dataclass(slots=True)
class _Known:
    """What is known of the people in a batch, kept up while its purchases are decided in order."""

    refused: set[tuple[str, str]]
    dead: set[tuple[str, str]]
    cancelled: set[str] = field(default_factory=set)  # names of purchases, before they came
    asked: dict[int | str, datetime] = field(default_factory=dict)  # customer id or address
    open: set[int | str] = field(default_factory=set)

    def last_asked(self, names: Iterable[int | str]) -> datetime | None:
        return max((self.asked[name] for name in names if name in self.asked), default=None)


class Purchases:
    """The way in for purchases."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._gather: GroupCommit[Report, Reported] = GroupCommit(shop.database, self._take, limit=1000)

    async def report(self, reports: Sequence[Report]) -> list[Reported]:
        """Take purchases in, each exactly once however often it is reported.

        Raises:
            Unavailable: The database took none of them.
        """
        answers = list(await asyncio.gather(*(self._gather.add(report) for report in reports)))
        self._shop.wake("send")
        return answers

    def link(self, report: Report) -> str | None:
        """The Telegram link of a purchase, which stays the same for ever."""
        return self._shop.link(self._shop.token(*_name(report)))

    async def cancel(self, source: str, source_id: str) -> Reported | None:
        """A purchase was cancelled or refunded: nothing more is asked.

        None if it is unknown; should it come within a week, it comes cancelled.
        """

        async def work(tx: AsyncConnection) -> Reported | None:
            now = self._shop.clock.now()
            found = await self._load(tx, source, [source_id])
            if not found:  # it may be coming in just now, in another process
                await exclude(tx, CANCELLED)
                found = await self._load(tx, source, [source_id])
            if not found:
                await facts.put(tx, _cancelled(source, source_id), "cancelled", now)
                return None
            brief = found[source_id].survey
            await tx.execute(
                purchases_table.update()
                .where(_p.source == source, _p.source_id == source_id, _p.cancelled_at.is_(None))
                .values(cancelled_at=now),
            )
            await outbox.cancel(tx, now, "cancelled", about=[brief.id], kinds=["question", "reminder"])
            if brief.state != State.SCORED:
                await surveys.close(tx, {brief.id: (State.CANCELLED, "cancelled")}, now)
            return (await self._load(tx, source, [source_id]))[source_id]

        return await self._shop.database.write(work)

    async def _take(self, tx: AsyncConnection, reports: Sequence[Report]) -> list[Reported]:
        seen: dict[tuple[str, str], tuple[str, Reported]] = {}
        for source in {report.purchase.source for report in reports}:
            ids = [one.purchase.source_id for one in reports if one.purchase.source == source]
            loaded = await self._load(tx, source, ids)
            digests = await self._digests(tx, source, ids)
            seen |= {(source, id_): (digests[id_], found) for id_, found in loaded.items()}
        fresh: dict[tuple[str, str], Report] = {}
        for report in reports:
            if _name(report) not in seen:
                fresh.setdefault(_name(report), report)
        first = {name: id(one) for name, one in fresh.items()}
        for report, answer in zip(fresh.values(), await self._add(tx, list(fresh.values())), strict=True):
            seen[_name(report)] = (report.digest, answer)
        answers = []
        for report in reports:
            known, answer = seen[_name(report)]
            outcome: Literal["new", "seen", "conflict"] = "seen" if known == report.digest else "conflict"
            if first.get(_name(report)) == id(report):
                outcome = "new"
            answers.append(Reported(outcome, answer.source_id, answer.survey, answer.telegram_link))
        return answers

    async def _add(self, tx: AsyncConnection, reports: Sequence[Report]) -> list[Reported]:
        if not reports:
            return []
        now = self._shop.clock.now()
        await exclude(tx, CANCELLED, shared=True)
        people = await customers.adopt(tx, [one.buyer for one in reports], now, self._shop.defaults)
        known = await self._facts(tx, people, now)
        names = [_cancelled(*_name(one)) for one in reports]
        known.cancelled = await facts.among(tx, names, now - KEPT_CANCELLED)
        tokens = [self._shop.token(*_name(one)) for one in reports]
        ids = await adding.add(
            tx,
            purchases_table,
            [
                _purchase_row(one, who.id, digest(token), now)
                | {"cancelled_at": now if _cancelled(*_name(one)) in known.cancelled else None}
                for one, who, token in zip(reports, people, tokens, strict=True)
            ],
        )
        plans = [self._plan(one, who, known, now) for one, who in zip(reports, people, strict=True)]
        rows = [plan | {"purchase_id": id_} for plan, id_ in zip(plans, ids, strict=True)]
        survey_ids = await surveys.add(tx, rows)
        questions = [
            question(id_, who, plan, plan["due_at"])
            for id_, who, plan in zip(survey_ids, people, plans, strict=True)
            if plan["state"] == State.PLANNED
        ]
        await outbox.put(tx, questions, now)
        return [
            Reported(
                "new",
                one.purchase.source_id,
                Brief(id_, plan["state"], plan["why"], plan["channel"], plan["due_at"]),
                self._shop.link(token),
            )
            for one, id_, plan, token in zip(reports, survey_ids, plans, tokens, strict=True)
        ]

    async def _facts(self, tx: AsyncConnection, people: Sequence[Customer], now: datetime) -> _Known:
        places = {place for who in people for place in customers.addresses(who).items()}
        refused, strangers = await customers.refused(tx, places), await customers.strangers(tx, places)
        known = _Known(refused - strangers, await customers.unreachable(tx, places) | strangers)
        since = now - self._shop.config.survey.ask_again_after
        ids = {who.id for who in people}
        recent = await surveys.recent(tx, ids, {address for _, address in places}, since)
        for customer_id, address, other in recent:
            for name in (customer_id, address):
                if name is None:
                    continue
                if other.asked_at is not None:
                    known.asked[name] = max(other.asked_at, known.asked.get(name, other.asked_at))
                if other.state in {State.WAITING, State.PLANNED, State.ASKED}:
                    known.open.add(name)
        return known

    def _plan(self, report: Report, who: Customer, known: _Known, now: datetime) -> dict[str, Any]:
        """The survey's row: asked when and where, or not asked and why."""
        places = customers.addresses(who)
        names: list[int | str] = [who.id, *places.values()]
        survey = self._shop.config.survey.at(report.purchase.store)
        verdict = decide(
            Facts(
                purchase=report.purchase,
                customer=who,
                opted_out=any(place in known.refused for place in places.items()),
                last_asked_at=known.last_asked(names),
                open_survey=bool(survey.ask_again_after) and any(name in known.open for name in names),
                cancelled=_cancelled(*_name(report)) in known.cancelled,
                unreachable=frozenset(name for name, at in places.items() if (name, at) in known.dead),
                barred=spending.barred(self._shop, who),
                channels=tuple(self._shop.channels),
                now=now,
            ),
            Rules(
                ask_again_after=survey.ask_again_after,
                max_age=survey.max_age,
                minimum_amount=survey.minimum_amount,
                sampling=survey.sampling,
                hold_out=survey.hold_out,
            ),
        )
        plan = self._row(report, who, verdict, now)
        if State(plan["state"]) in OPEN:
            known.open.update(names)
        return plan

    def _row(self, report: Report, who: Customer, verdict: Verdict, now: datetime) -> dict[str, Any]:
        survey = self._shop.config.survey.at(report.purchase.store)
        asked_from = report.purchase.at + survey.delay
        stale_at = asked_from + survey.fresh_for
        row: dict[str, Any] = {
            "customer_id": who.id,
            "language": who.language,
            "store": report.purchase.store,
            "created_at": now,
            "channel": verdict.channel,
            "address": verdict.address,
            "due_at": None,
            "wake_at": None,
            "closed_at": None,
            "why": None,
        }
        if verdict.wait:
            reason = str(verdict.reason)
            return row | {"state": State.WAITING, "why": reason, "wake_at": now + survey.expire_after}
        if verdict.reason is Reason.CANCELLED:
            return row | {"state": State.CANCELLED, "why": str(verdict.reason), "closed_at": now}
        if not verdict.ask:
            return row | {"state": State.NOT_ASKED, "why": str(verdict.reason), "closed_at": now}
        due_at = next_allowed(max(asked_from, now), who.zone, self._shop.window)
        if stale_at <= due_at:
            return row | {"state": State.NOT_ASKED, "why": "too_old", "closed_at": now}
        return row | {"state": State.PLANNED, "due_at": due_at, "wake_at": stale_at}

    async def _load(self, tx: AsyncConnection, source: str, ids: Sequence[str]) -> dict[str, Reported]:
        """Purchases that are there already, by their id in the source."""
        s = surveys_table.c
        query = (
            sa.select(_p.source_id, s.id, s.state, s.why, s.channel, s.due_at)
            .join_from(purchases_table, surveys_table)
            .where(_p.source == source, _p.source_id.in_(ids))
        )
        return {
            row.source_id: Reported(
                "seen",
                row.source_id,
                Brief(row.id, row.state, row.why, row.channel, row.due_at),
                self._shop.link(self._shop.token(source, row.source_id)),
            )
            for row in await tx.execute(query)
        }

    async def _digests(self, tx: AsyncConnection, source: str, ids: Sequence[str]) -> dict[str, str]:
        query = sa.select(_p.source_id, _p.digest).where(_p.source == source, _p.source_id.in_(ids))
        return {row.source_id: row.digest for row in await tx.execute(query)}


def question(survey_id: int, who: Customer, plan: dict[str, Any], due_at: datetime) -> Message:
    """The message that asks."""
    return Message(
        key=f"survey:{survey_id}:question",
        kind="question",
        channel=plan["channel"],
        address=plan["address"],
        person=who.id,
        about=survey_id,
        rank=1,
        due_at=due_at,
        expires_at=plan["wake_at"],
        zone=who.zone,
    )


def _cancelled(source: str, source_id: str) -> str:
    """The name of the fact that a purchase was cancelled before we heard of it."""
    return f"{CANCELLED}{source}\n{source_id}"


def _name(report: Report) -> tuple[str, str]:
    return (report.purchase.source, report.purchase.source_id)


def _purchase_row(report: Report, customer_id: int, link_hash: str, now: datetime) -> dict[str, Any]:
    purchase = report.purchase
    return {
        "source": purchase.source,
        "source_id": purchase.source_id,
        "digest": report.digest,
        "customer_id": customer_id,
        "at": purchase.at,
        "store": purchase.store,
        "amount": None if purchase.amount is None else int(purchase.amount * 1000),
        "currency": purchase.currency,
        "touchpoint": purchase.touchpoint,
        "consent": purchase.consent,
        "items": [
            {
                "name": item.name,
                "sku": item.sku,
                "quantity": str(item.quantity),
                "price": None if item.price is None else str(item.price),
            }
            for item in purchase.items
        ],
        "link_hash": link_hash,
        "received_at": now,
    }
