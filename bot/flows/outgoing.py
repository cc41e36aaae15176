"""What goes out: the words of each due message, and what its outcome means for the survey.

The scheduler calls `review` inside the transaction that claims, so consent and cancellation are
looked at in the same breath as the lease; and `settled` inside the one that writes the outcome.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zlib import crc32

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Cause, Customer, Kind, State
from bot.core.nps import category
from bot.flows import consent, notices, spending
from bot.flows.alerts import TWICE, UPDATE, Alerts
from bot.flows.notices import ALERT
from bot.flows.shop import Shop
from bot.storage import customers, inbox, readings, surveys
from bot.storage.surveys import Record
from channels.base import Accepted, Button, Outgoing, Refused, Retry, Unknown, Unreachable
from channels.segments import measure
from scheduler import outbox
from scheduler.dispatch import Drop, Later, Verdict
from scheduler.outbox import Change, Due, Message, MessageState

UNREAD = timedelta(seconds=1)  # how soon what they said will have been read
ANOTHER_LOOK = timedelta(hours=1)  # while another question is open, or what they said needs a person
ANOTHER_DAY, ANOTHER_DAY_AFTER = ":another_day", timedelta(hours=20)  # for a phone that was off, once
NUMBER, DIGITS = re.compile(r"\+\d{6,15}"), re.compile(r"\d+")
ASKING = ("question", "reminder")
CONFIRMATION = "opted_out"
# The one thing that is said after a refusal.
CONFIRMATIONS = {CONFIRMATION, "help"}


class Letters:
    """Words and consequences of the messages in the outbox."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._alerts = Alerts(shop)

    async def review(self, tx: AsyncConnection, rows: Sequence[Due], now: datetime) -> Mapping[int, Verdict]:
        """What to do with each due row: send these words, look again later, or let it be."""
        records = await surveys.records(tx, {row.about for row in rows if row.about}, self._shop.defaults)
        refused = await customers.refused(tx, {(row.channel, row.address) for row in rows if row.person})
        asking = [row.about for row in rows if row.kind == "question" and row.about]
        crowded = await surveys.others_asked(tx, asking) if asking else set()
        places = {row.id: _places(row, records.get(row.about or 0)) for row in rows}
        unread, parked = await inbox.unread(tx, set().union(*places.values()))
        verdicts: dict[int, Verdict] = {}
        for row in rows:
            record = records.get(row.about) if row.about else None
            if row.kind in {ALERT, UPDATE}:
                verdicts[row.id] = await self._alerts.verdict(tx, row, record, now)
            elif (row.channel, row.address) in refused and row.payload.get("phrase") not in CONFIRMATIONS:
                verdicts[row.id] = Drop(MessageState.SUPPRESSED, "opted_out")
            elif places[row.id] & unread:
                verdicts[row.id] = Later(now + UNREAD)  # what they just said may be STOP
            elif places[row.id] & parked:
                verdicts[row.id] = Later(now + ANOTHER_LOOK)  # what nobody could read may be STOP
            elif row.kind in ASKING:
                verdicts[row.id] = self._asking(row, record, crowded, now)
            else:
                verdicts[row.id] = self._answer(row, record)
        verdicts = {row.id: _costed(row, verdicts[row.id]) for row in rows}
        await self._within_limits(tx, rows, verdicts, now)
        await self._asked(tx, rows, verdicts, now)
        return verdicts

    async def _within_limits(
        self, tx: AsyncConnection, rows: Sequence[Due], verdicts: dict[int, Verdict], now: datetime
    ) -> None:
        """Let what would cost more than the shop allows wait until it may be; a refusal is confirmed."""
        sms = [row for row in rows if row.channel == spending.CHANNEL and row.person]
        purse = await spending.purse(tx, self._shop, now) if sms else None
        for row in sms:
            said = verdicts[row.id]
            if not isinstance(said, Outgoing) or purse is None or purse.pay(said.segments or 0):
                continue
            if row.payload.get("phrase") != CONFIRMATION:
                verdicts[row.id] = Later(purse.again_at)

    def _asking(self, row: Due, record: Record | None, crowded: set[int], now: datetime) -> Verdict:
        wanted = State.PLANNED if row.kind == "question" else State.ASKED
        if record is None:
            return Drop(MessageState.CANCELLED, "its survey is gone")
        if record.cancelled:
            return Drop(MessageState.CANCELLED, "cancelled")
        if record.survey.state is not wanted:
            return Drop(MessageState.SUPPRESSED, f"survey {record.survey.state}")
        if record.survey.id in crowded:
            return Later(now + ANOTHER_LOOK)
        return self._words(row, record.customer, row.kind, self._scale(row, record.survey.id))

    def _answer(self, row: Due, record: Record | None) -> Verdict:
        if row.key.endswith(ANOTHER_DAY) and not (record and self._still_wanted(row, record)):
            return Drop(MessageState.CANCELLED, "not wanted any more")
        phrase = str(row.payload["phrase"])
        buttons: tuple[tuple[Button, ...], ...] = ()
        if record is not None and phrase.startswith("followup_"):
            buttons = self._causes(row, record)
        elif record is not None and phrase in {"again_first", "again_second", "ask_number"}:
            buttons = self._scale(row, record.survey.id)
        return self._words(row, record.customer if record else None, phrase, buttons)

    def _words(
        self,
        row: Due,
        who: Customer | None,
        phrase: str,
        buttons: tuple[tuple[Button, ...], ...],
    ) -> Outgoing:
        shop = self._shop.config.shop
        language = row.payload.get("language") or (who.language if who else shop.language)
        name = row.payload.get("name") or (who.name if who else None)
        text = self._shop.book.say(
            phrase,
            language,
            row.channel,
            name=_first_name(name),
            shop=shop.name,
            subject=shop.subject,
            signer=shop.signer,
            score=row.payload.get("score"),
        )
        return Outgoing(row.address, text, buttons)

    def _scale(self, row: Due, survey_id: int) -> tuple[tuple[Button, ...], ...]:
        if row.channel == "sms":
            return ()
        buttons = [Button(str(score), f"s:{survey_id}:{score}") for score in range(11)]
        return (tuple(buttons[:6]), tuple(buttons[6:]))

    def _causes(self, row: Due, record: Record) -> tuple[tuple[Button, ...], ...]:
        if row.channel == "sms":
            return ()
        say = self._shop.book.say
        buttons = [
            Button(say(f"cause_{cause}", record.language, row.channel), f"c:{record.survey.id}:{cause}")
            for cause in Cause
        ]
        return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))

    async def _asked(
        self, tx: AsyncConnection, rows: Sequence[Due], verdicts: Mapping[int, Verdict], now: datetime
    ) -> None:
        """Move the surveys of the questions that go out, and close those of the ones that will not."""
        questions = [row for row in rows if row.kind == "question" and row.about]
        sent = [row.about for row in questions if row.about and isinstance(verdicts[row.id], Outgoing)]
        if sent:
            wake_at = now + self._shop.config.survey.expire_after
            await surveys.asked(tx, sent, now, wake_at)
        refused = {
            row.about: (State.OPTED_OUT, "opted_out")
            for row in questions
            if row.about and verdicts[row.id] == Drop(MessageState.SUPPRESSED, "opted_out")
        }
        await surveys.close(tx, refused, now)

    def may_go_again(self, row: Due) -> bool:
        """Whether a message that proved not sent goes out once more: an alert has its repetitions first."""
        return row.kind not in {ALERT, UPDATE} or row.payload.get("repeat", 0) >= TWICE

    async def settled(self, tx: AsyncConnection, changes: Sequence[Change], now: datetime) -> None:
        """Carry on from how sends ended."""
        if not changes:
            return
        about = {change.row.about for change in changes if change.row.about}
        records = await surveys.records(tx, about, self._shop.defaults)
        for change in changes:
            row, outcome = change.row, change.outcome
            record = records.get(row.about) if row.about else None
            if isinstance(outcome, Retry) and outcome.code:
                await self._complain(tx, row.channel, outcome, now)
                if outcome.pause == "channel":  # known of what was taken, so not by who sends
                    self._shop.pause(row.channel, outcome.after)
            if row.kind in {ALERT, UPDATE}:
                await self._alerts.settled(tx, change, now)
                continue
            if isinstance(outcome, Refused) or (isinstance(outcome, Unreachable) and outcome.ours):
                await self._complain(tx, row.channel, outcome, now)
            if isinstance(outcome, Accepted) and outcome.after_all:
                await customers.alive(tx, {(row.channel, row.address)})
                await outbox.cancel(tx, now, "delivered after all", keys=[row.key + ANOTHER_DAY])
            if isinstance(outcome, Unreachable):
                await self._lost(tx, row, record, outcome, now)
                # What comes after it in the same breath finds the survey as this has left it.
                records |= await surveys.records(tx, {row.about} if row.about else (), self._shop.defaults)
            elif row.kind in ASKING and record is not None:
                await self._asking_settled(tx, change, record, now)

    async def _complain(
        self, tx: AsyncConnection, channel: str, outcome: Refused | Retry | Unreachable, now: datetime
    ) -> None:
        """A refusal that is not the customer's doing: owners hear of each kind once a day."""
        key = f"refused:{channel}:{_kind(outcome)}:{now:%Y%m%d}"
        said = NUMBER.sub("**", f"{outcome.code}: {outcome.why}")  # providers name the customer's
        await notices.tell(tx, self._shop, key, "notice_fault", now, channel=channel, value=said)

    async def _asking_settled(
        self, tx: AsyncConnection, change: Change, record: Record, now: datetime
    ) -> None:
        if isinstance(change.outcome, Unknown) and record.survey.score is not None:
            await self._answered_already(tx, change.row, record.survey.id, now)
        elif change.row.kind == "question":
            await self._question_settled(tx, change, record, now)

    async def _answered_already(self, tx: AsyncConnection, row: Due, survey_id: int, now: datetime) -> None:
        """An answer that came while the question was under way proves it as one that comes later does."""
        for one in await readings.of_surveys(tx, [survey_id]):
            if one.kind is Kind.SCORE and (one.channel, one.address) == (row.channel, row.address):
                asked = [survey_id], [row.address], ASKING, now
                await outbox.proved(tx, *asked, answered_at=one.at)

    async def _question_settled(
        self, tx: AsyncConnection, change: Change, record: Record, now: datetime
    ) -> None:
        survey = record.survey
        if survey.state is State.PLANNED and survey.asked_at and isinstance(change.outcome, Accepted):
            wake_at = now + self._shop.config.survey.expire_after
            await surveys.move(tx, [survey.id], state=State.ASKED, wake_at=wake_at)
            await outbox.put(tx, self._reminder(change.row, record, now), now)
        if survey.state is not State.ASKED:
            return
        match change.outcome:
            case Accepted() | Unknown():
                reminder = self._reminder(change.row, record, now)
                await outbox.put(tx, reminder, now)
                if change.row.attempt > 1:  # asked again, so reminded later
                    await outbox.put_off(tx, reminder)
            case Retry(believed=believed):
                # An answer that comes all the same is one to this question.
                asked_at = survey.asked_at if believed else None
                stale_at = change.row.expires_at
                back = {"state": State.PLANNED, "asked_at": asked_at, "wake_at": stale_at}
                await surveys.move(tx, [survey.id], only=State.ASKED, **back)
            case Refused(code, why):
                await surveys.close(tx, {survey.id: (State.UNDELIVERABLE, f"{code}: {why}")}, now)
            case Unreachable():
                pass  # seen to by _lost

    def _reminder(self, row: Due, record: Record, now: datetime) -> list[Message]:
        settings = self._shop.config.survey.at(record.store)
        if settings.reminder_after is None or settings.reminder_after >= settings.expire_after:
            return []
        again = ":second" if row.key.endswith(ANOTHER_DAY) else ""
        return [
            Message(
                key=f"survey:{record.survey.id}:reminder:{row.channel}{again}",
                kind="reminder",
                channel=row.channel,
                address=row.address,
                person=row.person,
                about=row.about,
                rank=1,
                due_at=now + settings.reminder_after,
                expires_at=(record.survey.asked_at or now) + settings.expire_after,
                zone=row.zone,
            ),
        ]

    async def _lost(
        self, tx: AsyncConnection, row: Due, record: Record | None, outcome: Unreachable, now: datetime
    ) -> None:
        """Nobody is reached there: a refusal counts as one, else try elsewhere or another day."""
        place = (row.channel, row.address)
        if outcome.opted_out:
            # It was made by then; a START since is not known to a receipt.
            await consent.refuse(tx, self._shop, place, await outbox.started(tx, row.id) or now, "provider")
            return
        if outcome.lasting:
            await customers.dead_end(tx, *place, now, outcome.why)
        if record is None:
            return
        if row.kind != "question":
            if _passing(row, outcome, now) and self._still_wanted(row, record):
                await outbox.put(tx, [_another_day(row, now)], now)
            return
        if record.survey.state is not State.ASKED:
            return
        further = await self._where_next(tx, row, record, outcome, now)
        if further is None:
            ends = {record.survey.id: (State.UNDELIVERABLE, f"{outcome.code}: {outcome.why}")}
            await surveys.close(tx, ends, now)
            return
        question, asked_at = further
        await outbox.cancel(tx, now, "moved", about=[record.survey.id], kinds=["reminder"])
        await surveys.move(
            tx,
            [record.survey.id],
            state=State.PLANNED,
            asked_at=asked_at,
            channel=question.channel,
            address=question.address,
            wake_at=question.expires_at,
        )
        await outbox.put(tx, [question], now)
        self._shop.wake("send")

    async def _where_next(
        self, tx: AsyncConnection, row: Due, record: Record, outcome: Unreachable, now: datetime
    ) -> tuple[Message, datetime | None] | None:
        """The question for another channel or day, if there is one; and since when it counts as asked."""
        again = Message(
            key=f"survey:{record.survey.id}:question",
            kind="question",
            channel=row.channel,
            address=row.address,
            person=row.person,
            about=row.about,
            rank=1,
            due_at=now,
            expires_at=row.expires_at,
            zone=row.zone,
        )
        usable = self._shop.channels.keys() - spending.barred(self._shop, record.customer) - {row.channel}
        other = {(name, at) for name, at in customers.addresses(record.customer).items() if name in usable}
        open_elsewhere = other - await customers.refused(tx, other)
        open_elsewhere -= await customers.unreachable(tx, open_elsewhere)
        if open_elsewhere:
            channel, address = min(open_elsewhere)
            return replace(again, key=f"{again.key}:{channel}", channel=channel, address=address), None
        if _passing(row, outcome, now):
            # Some arrive all the same, and then an answer is one to this question.
            again = replace(again, key=again.key + ANOTHER_DAY, due_at=now + ANOTHER_DAY_AFTER)
            return again, record.survey.asked_at
        return None

    def _still_wanted(self, row: Due, record: Record) -> bool:
        """Whether what a reminder or a follow-up asks for has not been said, and may be asked."""
        survey = record.survey
        if record.cancelled:
            return False
        if row.kind == "reminder":
            return survey.state is State.ASKED
        if survey.state is not State.SCORED or survey.score is None or survey.reason or survey.cause:
            return False
        mood = category(survey.score, self._shop.config.survey.policy)
        return row.payload.get("phrase") == f"followup_{mood}"


def _passing(row: Due, outcome: Unreachable, now: datetime) -> bool:
    """Whether nothing but a phone that is off kept a message back, and it may come once more in time."""
    if outcome.lasting or outcome.ours or row.key.endswith(ANOTHER_DAY):
        return False
    return row.expires_at is None or now + ANOTHER_DAY_AFTER < row.expires_at


def _another_day(row: Due, now: datetime) -> Message:
    """The same message in a later window."""
    return Message(
        key=row.key + ANOTHER_DAY,
        kind=row.kind,
        channel=row.channel,
        address=row.address,
        payload=row.payload,
        person=row.person,
        about=row.about,
        rank=1,
        due_at=now + ANOTHER_DAY_AFTER,
        expires_at=row.expires_at,
        zone=row.zone,
    )


def _kind(outcome: Refused | Retry | Unreachable) -> str:
    """What refusals are told apart by: a code of the provider's own, or an HTTP status and its words.

    Of words there are a hundred kinds, whatever a provider puts into them.

    >>> [_kind(Refused("400", f"no such {one}")) for one in ("chat 17", "chat 18", "button")]
    ['400.47', '400.47', '400.38']
    >>> _kind(Refused("21617", "too long"))
    '21617'
    """
    if len(outcome.code) > len("400"):
        return outcome.code
    words = DIGITS.sub("", outcome.why).encode("utf-8", "replace")
    return f"{outcome.code}.{crc32(words) % 100}"


def _costed(row: Due, verdict: Verdict) -> Verdict:
    """The same with what it will cost, so that this is known however its answer is lost."""
    if not isinstance(verdict, Outgoing) or row.channel != spending.CHANNEL:
        return verdict
    return replace(verdict, segments=measure(verdict.text).segments)


def _places(row: Due, record: Record | None) -> set[str]:
    """Every address the person a message goes to may have written from."""
    return {row.address, *(customers.addresses(record.customer).values() if record else ())}


def _first_name(name: str | None) -> str | None:
    """What a shopkeeper calls somebody: "Maria" for "Maria Rossi", all of it for "Dr. Rossi"."""
    first, _, _ = (name or "").strip().partition(" ")
    return name if first.endswith(".") else first or None
