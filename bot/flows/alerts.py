"""Owners' alerts: who gets one, what it says now, and that it arrives at least once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.config import Owner
from bot.core.alerts import AlertFacts, alert, mask_name
from bot.core.model import Category, Cause, Customer
from bot.core.nps import category
from bot.flows import notices
from bot.flows.notices import ALERT
from bot.flows.shop import Shop
from bot.storage import customers, facts, surveys
from bot.storage.surveys import Record
from channels.base import Accepted, Button, Outgoing, Refused, Retry, Unknown, Unreachable
from scheduler import outbox
from scheduler.dispatch import Drop, Later, Verdict
from scheduler.outbox import Change, Due, Message, MessageState

UPDATE = "update"  # kind of a message that goes into its alert where it can
OPENS = {"detractor", "passive", "moved", "handed_over"}  # a case
READ = "read"  # an owner said which score it was: no words, but the buttons for it go
UPDATES = {"reason", "settled", READ}
# When an alert is sent again to a phone that is off; where its answer was lost it may have come, so there it
# is so only twice, and then the others are told too.
REPEATS = (timedelta(seconds=30), timedelta(minutes=5), timedelta(hours=1), timedelta(hours=6))
TWICE = 2
MOVED = "moved"  # name of a fact: the address an owner's chat has now


@dataclass(frozen=True, slots=True)
class Alarm:
    """One thing the owners of a survey's store are to hear."""

    what: str  # as in model.Alert, "settled" or READ
    record: Record
    cause_id: int  # the inbox row it follows from
    payload: Mapping[str, object] = field(default_factory=dict)


class Alerts:
    """Tells the owners."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    async def put(self, tx: AsyncConnection, alarms: Sequence[Alarm], now: datetime) -> None:
        """Alert the owners.

        A reason goes into the alert that is there: edited where the channel can, sent where not.
        """
        silent = () if self._shop.config.survey.alert_passives else ("passive",)
        told = [alarm for alarm in alarms if alarm.what not in silent]
        if not told:
            return
        cases = await self._cases(tx, told, now)
        await outbox.put(tx, [message for one in told for message in self._messages(one, cases, now)], now)
        self._shop.wake("send")

    def _messages(self, alarm: Alarm, cases: Mapping[int, int], now: datetime) -> list[Message]:
        record = alarm.record
        case = cases.get(record.survey.id) if alarm.what in OPENS else None
        payload = {"what": alarm.what, "case": case, **alarm.payload}
        owners = self._shop.owners(record.store, record.language)
        return self._to(owners, alarm.cause_id, record.survey.id, payload, now)

    def _to(
        self,
        owners: Sequence[tuple[int, Owner]],
        cause_id: int | str,
        about: int | None,
        payload: Mapping[str, Any],
        now: datetime,
    ) -> list[Message]:
        """One alert for each place of each of these owners; the same alert has the same key."""
        what = str(payload["what"])
        return [
            Message(
                key=f"alert:{cause_id}:{number}:{channel}:{what}",
                kind=UPDATE if what in UPDATES else ALERT,
                channel=channel,
                address=address,
                about=about,
                due_at=now,
                payload={**payload, "owner": number},
            )
            for number, owner in owners
            for channel, address in self._shop.owner_places(owner)
        ]

    async def _cases(self, tx: AsyncConnection, alarms: Sequence[Alarm], now: datetime) -> dict[int, int]:
        """Cases by survey: open for who is unhappy or not understood, closed for who no longer is."""
        policy = self._shop.config.survey.policy
        scores = {one.record.survey.id: one.record.survey.score for one in alarms if one.what in OPENS}
        cases = await surveys.have_cases(tx, list(scores), now)
        for survey_id, score in scores.items():
            if score is not None and category(score, policy) is Category.PROMOTER:
                await surveys.settle_case(tx, cases.pop(survey_id), "the customer", now)
        return cases

    async def owner_at(self, tx: AsyncConnection, place: tuple[str, str]) -> Owner | None:
        """The owner who is reached there, if it is one's; groups move when they grow."""
        found = self._shop.owner_at(*place)
        if found is None and place[1].startswith("-"):
            for owner in self._shop.config.owners:
                for channel, address in self._shop.owner_places(owner):
                    if await facts.get(tx, _moved(channel, address)) == place[1]:
                        return owner
        return found

    async def moved(self, tx: AsyncConnection, place: tuple[str, str], to: str, now: datetime) -> None:
        """A group of owners has another address from now on."""
        if self._shop.owner_at(*place):
            await facts.put(tx, _moved(*place), to, now)

    async def verdict(self, tx: AsyncConnection, row: Due, record: Record | None, now: datetime) -> Verdict:
        """The alert's words as things stand now."""
        language = self._language(row)
        address = await facts.get(tx, _moved(row.channel, row.address)) or row.address
        if record is None:
            return Outgoing(address, self._said(row, language), self._choices(row, language))
        what = str(row.payload["what"])
        first = await outbox.before(tx, row, ALERT) if row.kind == UPDATE else None
        if first is not None and first.pending:
            return Later(now + timedelta(seconds=2))
        edits = first is not None and first.provider_id is not None and row.channel == "telegram"
        if what == READ and not edits:
            return Drop(MessageState.CANCELLED, "there is no button to take away")
        # An edited alert is the first one as it was, with what is known now.
        payload = {**row.payload, **first.payload} if first and edits else row.payload
        case = payload.get("case")
        by = None if case is None else await surveys.settled_by(tx, int(case))
        if _repeats(row) and by is not None:
            return Drop(MessageState.CANCELLED, "the case is settled")
        known = await self._facts(tx, payload, record)
        text = alert(self._shop.book, language, row.channel, known)
        if what == "settled":
            said = self._said(row, language)
            text = f"{text}\n{said}" if edits else said
        elif by is not None and row.channel != "sms":  # before this was heard of
            said = self._shop.book.say("owner_settled", language, row.channel, case=case, owner=by)
            text = f"{text}\n{said}"
        open_case = case is not None and by is None and row.channel != "sms"
        return Outgoing(
            address,
            text,
            self._buttons(row, record, str(payload["what"]), case, language) if open_case else (),
            replaces=first.provider_id if first and edits else None,
        )

    def _choices(self, row: Due, language: str) -> tuple[tuple[Button, ...], ...]:
        """What an owner may press under a notice."""
        if row.channel == "sms":
            return ()
        say = self._shop.book.say
        return tuple(
            (Button(say(label, language, row.channel), data),)
            for label, data in row.payload.get("buttons") or ()
        )

    def _buttons(
        self, row: Due, record: Record, what: str, case: Any, language: str
    ) -> tuple[tuple[Button, ...], ...]:
        """Settle the case; where nobody understood the customer, also say which score it was."""
        settle = (Button(self._shop.book.say("button_settled", language, row.channel), f"k:{case}"),)
        if what != "handed_over" or record.survey.score is not None:
            return (settle,)
        scores = [Button(str(score), f"r:{record.survey.id}:{score}") for score in range(11)]
        return (tuple(scores[:6]), tuple(scores[6:]), settle)

    async def settled(self, tx: AsyncConnection, change: Change, now: datetime) -> None:
        """Carry on from how an alert ended: it must arrive, better twice than never."""
        row = change.row
        match change.outcome:
            case Unknown() if _repeats(row) < TWICE:
                await outbox.put(tx, _again(row, now), now)
            case Unknown(why):
                await self._lost(tx, row, why, now, may_have_come=True)
            case Unreachable(code, why, opted_out=False, lasting=False):  # the phone is off
                await outbox.put(tx, _again(row, now), now)
                await self._lost(tx, row, f"{code}: {why}", now)
            case Unreachable(code, why, opted_out=True):
                await self._lost(tx, row, f"{code}: {why}", now, again=False)
            case Refused(code, why) | Unreachable(code, why):
                await self._lost(tx, row, f"{code}: {why}", now)
            case Retry(moved_to=str(address)):
                await facts.put(tx, _moved(row.channel, row.address), address, now)
            case Accepted():
                await customers.alive(tx, {(row.channel, row.address)})
                await outbox.cancel(tx, now, "it arrived", keys=_repeated(row))

    async def _lost(
        self,
        tx: AsyncConnection,
        row: Due,
        why: str,
        now: datetime,
        *,
        again: bool = True,
        may_have_come: bool = False,
    ) -> None:
        """An alert that does not arrive goes to everybody else, who hear of it; if nobody is left, again."""
        shop, place = self._shop, (row.channel, row.address)
        await customers.dead_end(tx, *place, now, why)
        if row.about is not None:
            cause_id = row.key.split(":")[1]
            payload = {key: value for key, value in row.payload.items() if key != "repeat"}
            everybody = self._to(shop.deciders(), cause_id, row.about, payload, now)
            await outbox.put(tx, everybody, now)
            hopes = {message.key for message in everybody}
            if not may_have_come:  # a repetition refused says nothing of the first one, whose answer was lost
                hopes.discard(row.key.partition(":repeat")[0])
            if again and not await outbox.may_arrive(tx, hopes):
                await outbox.put(tx, _again(row, now), now)
        number = int(row.payload["owner"])
        key = f"unheard:{number}:{row.channel}:{now:%Y%m%d}"
        name = shop.config.owners[number].name if number < len(shop.config.owners) else ""
        await notices.tell(
            tx, shop, key, "notice_unheard", now, but=place, owner=name, channel=row.channel, value=why
        )

    async def _facts(self, tx: AsyncConnection, payload: Mapping[str, Any], record: Record) -> AlertFacts:
        survey, customer = record.survey, record.customer
        spent = await surveys.spent(tx, customer.id, record.currency)
        words = str(payload.get("words") or "")
        reason = " / ".join(line for line in survey.reason.splitlines() if line not in words)
        if payload["what"] in UPDATES:
            words, reason = "", words
        return AlertFacts(
            what="reason" if payload["what"] in UPDATES else payload["what"],
            who=self.who(customer),
            score=survey.score,
            before=payload.get("before"),
            words=words,
            cause=survey.cause,
            suggested=Cause(payload["suggested"]) if payload.get("suggested") else None,
            reason=reason,
            bought=record.bought,
            spent=_money(spent, record.currency),
            earlier=await surveys.earlier_scores(tx, customer.id, survey.id),
            store=record.store or "",
            repeat=bool(payload.get("repeat")),
            case=payload.get("case"),
        )

    def who(self, customer: Customer) -> str:
        """How owners see a customer."""
        return mask_name(customer.name, customer.phone, self._shop.config.privacy.alert_names)

    def _language(self, row: Due) -> str:
        number = row.payload.get("owner")
        owners = self._shop.config.owners
        language = owners[number].language if isinstance(number, int) and number < len(owners) else None
        return language or self._shop.config.shop.language

    def _said(self, row: Due, language: str) -> str:
        phrase = str(row.payload["phrase"])
        values = dict(row.payload.get("values") or {})
        cases = values.pop("cases", [])
        say = self._shop.book.say
        lines = [say("owner_case", language, row.channel, **case) for case in cases]
        return "\n".join([say(phrase, language, row.channel, **values), *lines])


def _moved(channel: str, address: str) -> str:
    """The name of the fact that says where a chat is now: groups move when they grow."""
    return f"{MOVED}:{channel}:{address}"


def _repeats(row: Due) -> int:
    """How often an alert has been sent again."""
    return int(row.payload.get("repeat", 0))


def _repeated(row: Due) -> list[str]:
    """The keys of an alert's repetitions."""
    key = row.key.partition(":repeat")[0]
    return [f"{key}:repeat:{number}" for number in range(1, len(REPEATS) + 1)]


def _again(row: Due, now: datetime) -> list[Message]:
    """The same alert once more, which says that it may have come before; none if that was the last time."""
    before = _repeats(row)
    if before >= len(REPEATS):
        return []
    return [
        Message(
            key=_repeated(row)[before],
            kind=row.kind,
            channel=row.channel,
            address=row.address,
            about=row.about,
            due_at=now + REPEATS[before],
            payload={**row.payload, "repeat": before + 1},
        )
    ]


def _money(thousandths: int, currency: str | None) -> str:
    if not thousandths:
        return ""
    return f"{Decimal(thousandths) / 1000:.2f} {currency or ''}".strip()
