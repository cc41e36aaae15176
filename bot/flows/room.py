"""What a batch of messages works on: what each of them is, and whose, loaded once for all of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import OPEN, Customer, Reply, State, Survey
from bot.flows.alerts import Alarm
from bot.flows.consent import Place, places
from bot.flows.shop import REMEMBERED, Shop
from bot.storage import customers, surveys
from bot.storage.surveys import Record
from channels.base import Incoming
from scheduler import outbox
from scheduler.outbox import Message

SKEW = timedelta(minutes=10)  # between a provider's clock and ours, when it decides whose answer something is
KEPT = timedelta(days=30)  # no provider keeps longer what nobody fetched: a time before that is none
# Which survey a message belongs to when it does not say: the one still open.
_FIRST = {State.ASKED: 0, State.SCORED: 1}


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing somebody did, from its inbox row."""

    id: int
    received_at: datetime
    incoming: Incoming

    @property
    def words(self) -> str:
        """What was typed; a button says nothing a person would read."""
        return "" if self.incoming.kind == "button" else self.incoming.text

    @property
    def written_at(self) -> datetime:
        """When they wrote it: what was fetched later was written earlier than it came."""
        at = self.incoming.edited_at or self.incoming.at or self.received_at
        return at if timedelta(0) <= self.received_at - at <= KEPT else self.received_at

    @property
    def place(self) -> Place:
        """Where it came from."""
        return (self.incoming.channel, self.incoming.address)


@dataclass(slots=True)
class Room:
    """What the batch works on: loaded once, changed by each event in turn, written once."""

    now: datetime
    people: dict[Place, list[Customer]]
    talks: dict[int, list[Record]]
    refused: set[Place]
    answers_to: Mapping[tuple[str, str, str], int]  # channel, address, provider's id: survey
    changed: dict[int, tuple[Survey, Survey, str]] = field(default_factory=dict)
    replies: list[tuple[int, int, datetime, str, Reply]] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    alarms: list[Alarm] = field(default_factory=list)
    words: dict[tuple[Place, str], str] = field(default_factory=dict)  # by message, as last written
    heard: set[int] = field(default_factory=set)  # surveys whose question somebody answered
    answered: set[int] = field(default_factory=set)  # surveys that need no reminder any more

    def talk(self, heard: Heard) -> Record | None:
        """The survey a message belongs to."""
        quoted = self.answers_to.get((*heard.place, heard.incoming.reply_to or ""))
        talks = [
            talk for talk in self.of(heard) if talk.survey.id == quoted or _asked_before(talk.survey, heard)
        ]
        talks.sort(
            key=lambda talk: (talk.survey.id != quoted, _FIRST.get(talk.survey.state, 2), -talk.survey.id)
        )
        return talks[0] if talks else None

    def as_changed(self, talk: Record) -> Record:
        """A survey as this batch has left it, which the database does not know yet."""
        changed = self.changed.get(talk.survey.id)
        return talk if changed is None else replace(talk, survey=changed[1])

    def keep(self, record: Record, after: Survey, channel: str) -> Record:
        """Remember how the survey stands now."""
        before = self.changed.get(after.id, (record.survey, None, None))[0]
        self.changed[after.id] = (before, after, channel)
        changed = replace(record, survey=after)
        self.talks[record.customer.id] = [
            changed if talk.survey.id == after.id else talk for talk in self.talks[record.customer.id]
        ]
        return changed

    def refuse(self, place: Place, closed: Collection[int]) -> None:
        """Note for the rest of the batch that a refusal at this place has closed these surveys."""
        for who in self.people.get(place, ()):
            self.talks[who.id] = [
                _opted_out(talk) if talk.survey.id in closed else talk for talk in self.talks.get(who.id, ())
            ]
            for talk in self.talks[who.id]:
                if talk.survey.id in self.changed:
                    before, _, channel = self.changed[talk.survey.id]
                    self.changed[talk.survey.id] = (before, talk.survey, channel)

    def who(self, heard: Heard) -> Customer | None:
        """The customer who is reached where it came from."""
        people = self.people.get(heard.place)
        return people[0] if people else None

    def everywhere(self, heard: Heard) -> set[Place]:
        """Where it came from, and wherever else they are reached."""
        who = self.who(heard)
        return {heard.place, *places([who] if who else [])}

    def of(self, heard: Heard) -> Iterable[Record]:
        """The surveys of whoever is reached where it came from, the latest first."""
        return (talk for who in self.people.get(heard.place, ()) for talk in self.talks.get(who.id, ()))


async def enter(tx: AsyncConnection, shop: Shop, batch: Sequence[Heard], now: datetime) -> Room:
    """Load what a batch needs."""
    heard_at = {heard.place for heard in batch}
    people = await customers.at_addresses(tx, heard_at, shop.defaults, now - REMEMBERED)
    ids = {who.id for found in people.values() for who in found}
    talks = await surveys.of_customers(tx, ids, shop.defaults, now - REMEMBERED)
    quoted = {(*heard.place, heard.incoming.reply_to) for heard in batch if heard.incoming.reply_to}
    return Room(
        now=now,
        people=people,
        talks=talks,
        refused=await customers.refused(tx, heard_at.union(*map(places, people.values()))),
        answers_to=await outbox.quoted(tx, quoted) if quoted else {},
    )


def _asked_before(survey: Survey, heard: Heard) -> bool:
    """Whether something may be about a survey: what was written earlier and fetched later is not."""
    return survey.asked_at is not None and survey.asked_at - SKEW <= heard.written_at


def _opted_out(talk: Record) -> Record:
    if talk.survey.state not in OPEN:
        return talk
    return replace(talk, survey=replace(talk.survey, state=State.OPTED_OUT))
