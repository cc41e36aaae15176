"""What customers say: whose it is, which survey it belongs to, and everything that follows.

Called by the inbox with a batch, in the order it came, inside its transaction: one read for all,
the pure core for each, one write for all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.dialogue import step
from bot.core.model import Alert, Cause, Customer, Kind, OptOut, Reply, Say, State, Survey
from bot.core.replies import WRONG_NUMBER, understand
from bot.flows import consent
from bot.flows.alerts import Alarm, Alerts
from bot.flows.answers import answer
from bot.flows.desk import Desk
from bot.flows.linking import Linking
from bot.flows.room import Heard, Room, enter
from bot.flows.shop import CHANGE_WITHIN, REMEMBERED, Shop
from bot.storage import customers, inbox, surveys
from bot.storage.inbox import Done
from bot.storage.surveys import Record
from channels.base import Incoming
from scheduler import outbox

EDIT_WITHIN = timedelta(minutes=10)
WITHIN_A_DAY = timedelta(days=1)  # an edit comes of a message
OURS = 30  # characters: what we say is longer, and what people repeat of it by chance is not
NOTE_AGAIN_AFTER = timedelta(days=1)
RESUME = {"START", "UNSTOP"}
# Said to one person once a day: to a phone that answers by itself, not again and again.
ONCE_A_DAY = {"help", "thanks_comment"}


class Conversation:
    """Takes what customers and owners say."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._alerts = Alerts(shop)
        self._desk = Desk(shop)
        self._linking = Linking(shop)

    async def take(self, tx: AsyncConnection, batch: Sequence[Heard], now: datetime) -> list[Done]:
        """Carry out everything that follows from a batch."""
        room = await enter(tx, self._shop, batch, now)
        await customers.alive(tx, {heard.place for heard in batch if heard.incoming.kind != "block"})
        # What an owner decides about a survey stands on what customers have said by then.
        decided = {
            heard.id: (heard, owner)
            for heard in batch
            if self._desk.decides(heard.incoming) and (owner := await self._alerts.owner_at(tx, heard.place))
        }
        ends = [await self._one(tx, room, heard) for heard in batch if heard.id not in decided]
        await surveys.save(tx, list(room.changed.values()), now, CHANGE_WITHIN)
        await surveys.respond(tx, room.replies)
        if room.heard:
            addresses = {heard.incoming.address for heard in batch}
            await outbox.proved(tx, room.heard, addresses, ["question", "reminder"], now)
        if room.answered:
            await outbox.cancel(tx, now, "answered", about=room.answered, kinds=["reminder"])
        await outbox.put(tx, room.messages, now)
        await self._alerts.put(tx, room.alarms, now)
        for heard, owner in decided.values():
            await self._desk.decide(tx, owner, heard.id, heard.incoming)
        return ends + [self._done(room, heard, None) for heard, _ in decided.values()]

    async def _one(self, tx: AsyncConnection, room: Room, heard: Heard) -> Done:
        incoming = heard.incoming
        owner = await self._alerts.owner_at(tx, heard.place)
        answers = await self._desk.hear(tx, owner, heard.id, incoming, room.now) if owner else None
        if answers is not None:
            room.messages += answers
            return self._done(room, heard, None)
        if not incoming.private:
            return Done(heard.id, "ignored", "not a private chat", address=incoming.address)
        if incoming.kind == "start":
            await self._start(tx, room, heard)
        elif incoming.kind == "block":
            await self._refuse(tx, room, heard)
        elif incoming.kind == "unblock":
            await customers.lift(tx, [heard.place], heard.written_at, how="provider")
        elif incoming.kind == "button":
            await self._button(tx, room, heard)
        elif not _asks_again(incoming):
            return await self._said(tx, room, heard)
        elif room.refused.isdisjoint(room.everywhere(heard)):
            await customers.willing(tx, room.everywhere(heard), heard.written_at)
            if incoming.answered != "start":  # else the provider has said all there is to say
                return await self._said(tx, room, heard)
        else:
            await self._resume(tx, room, heard)
        return self._done(room, heard, None)

    async def _said(self, tx: AsyncConnection, room: Room, heard: Heard) -> Done:
        incoming = heard.incoming
        record = room.talk(heard)
        if why := await self._says_nothing(tx, room, heard):
            return self._done(room, heard, why)
        who = room.who(heard)
        language = record.language if record else who.language if who else None
        reply = understand(incoming.text, language)
        if incoming.answered == "stop":
            reply = replace(reply, kind=Kind.OPT_OUT, why="the provider took it as STOP")
        if reply.kind is Kind.OPT_OUT and (record is None or await self._asked_since(tx, heard, record)):
            confirmed = await self._confirmed(tx, room, heard)
            await self._refuse(tx, room, heard, reply)
            if who and not confirmed:
                self._say(room, heard, "opted_out", who)
        elif _is_command(incoming) and reply.kind in {Kind.COMMENT, Kind.UNCLEAR}:
            self._say(room, heard, "unknown_command", who)
        elif record is not None:
            await self._step(tx, room, heard, record, reply)
        elif who is not None:  # what a stranger says is only kept
            await self._no_survey(tx, room, heard, who, reply)
        elif (owner := self._shop.owner_at(*heard.place)) and incoming.channel == "telegram":
            room.messages.append(self._desk.help(owner, heard.id, incoming, room.now))
        return self._done(room, heard, None)

    async def _says_nothing(self, tx: AsyncConnection, room: Room, heard: Heard) -> str | None:
        """Why words of theirs count for nothing; None where they do."""
        incoming, who = heard.incoming, room.who(heard)
        if incoming.kind == "edit":
            age = heard.written_at - (incoming.at or heard.written_at)
            refuses = understand(incoming.text, who.language if who else None).kind is Kind.OPT_OUT
            if age > (WITHIN_A_DAY if refuses else EDIT_WITHIN):
                return "edited too late to count"
            if who and incoming.text == await self._before(tx, room, heard, who):
                return "edited without a change of its words"
        # A phone that answers with what it gets would have us answer ourselves.
        text = incoming.text.strip()
        if who and len(text) >= OURS and await outbox.said(tx, [who.id], incoming.address, text):
            return "our own words"
        room.words[heard.place, incoming.message_id] = incoming.text
        return None

    async def _before(self, tx: AsyncConnection, room: Room, heard: Heard, who: Customer) -> str | None:
        """What a message said before this edit."""
        key = heard.place, heard.incoming.message_id
        if key in room.words:
            return room.words[key]
        channel = self._shop.channels[heard.incoming.channel]
        for event, text in await inbox.said(tx, who.id, heard.place, heard.received_at - WITHIN_A_DAY):
            was = channel.parse(event)
            if isinstance(was, Incoming) and was.message_id == heard.incoming.message_id:
                return text
        return None

    async def _step(
        self, tx: AsyncConnection, room: Room, heard: Heard, record: Record, reply: Reply
    ) -> None:
        channel = heard.incoming.channel
        before = record.survey
        late = before.said_at is not None and heard.written_at < before.said_at
        if late and reply.kind is Kind.SCORE and heard.incoming.kind == "text":
            room.replies.append((before.id, heard.id, heard.received_at, channel, reply))
            return  # an earlier word that comes late overwrites no later one
        moved = step(
            before,
            reply,
            room.now,
            policy=self._shop.config.survey.policy,
            change_within=CHANGE_WITHIN,
            confirmed=reply.kind is Kind.OPT_OUT and await self._confirmed(tx, room, heard),
        )
        record = room.keep(record, _dated(before, moved.survey, reply, heard.written_at), channel)
        room.replies.append((before.id, heard.id, heard.received_at, channel, reply))
        told = {"words": heard.words, "before": before.score, "suggested": reply.suggested}
        for effect in moved.effects:
            match effect:
                case OptOut():
                    await self._refuse(tx, room, heard, reply)
                case Say("help"):
                    await self._help(tx, room, heard, record.customer, record)
                case Say(phrase):
                    self._say(room, heard, phrase, record.customer, record)
                case Alert(what):
                    room.alarms.append(Alarm(what, record, heard.id, told))
        if reply.kind is Kind.SCORE:
            room.heard.add(before.id)
        if before.state is State.ASKED and moved.survey.state is not State.ASKED:
            room.answered.add(before.id)

    async def _no_survey(
        self, tx: AsyncConnection, room: Room, heard: Heard, who: Customer, reply: Reply
    ) -> None:
        """A known customer's message goes to a person."""
        if reply.kind is Kind.HELP:
            await self._help(tx, room, heard, who)
            return
        await self._pass_on(tx, room, heard)
        since = room.now - NOTE_AGAIN_AFTER
        if heard.place not in room.refused and await customers.note(tx, [who.id], room.now, since):
            self._say(room, heard, "passed_on", who)

    async def _help(
        self, tx: AsyncConnection, room: Room, heard: Heard, who: Customer, record: Record | None = None
    ) -> None:
        """Say what this is, unless the provider has; who asks again is not helped by it, but by a person."""
        if heard.incoming.answered == "help":
            return
        key = self._key(heard, "help", who, room.now)
        if any(message.key == key for message in room.messages) or await outbox.known(tx, key):
            await self._pass_on(tx, room, heard)
        else:
            self._say(room, heard, "help", who, record)

    async def _pass_on(self, tx: AsyncConnection, room: Room, heard: Heard) -> None:
        """What they say goes to a person, with the last purchase of theirs, however old."""
        latest, who = next(iter(room.of(heard)), None), room.who(heard)
        if latest is None and who is not None:
            latest = await surveys.last_of(tx, who.id, self._shop.defaults)
        if latest is not None:
            room.alarms.append(Alarm("message", latest, heard.id, {"words": heard.incoming.text}))

    async def _button(self, tx: AsyncConnection, room: Room, heard: Heard) -> None:
        """A press counts for a survey of the person who pressed, and while it can still count."""
        what, _, rest = heard.incoming.text.partition(":")
        id_, _, value = rest.partition(":")
        record = next((talk for talk in room.of(heard) if str(talk.survey.id) == id_), None)
        reply = _pressed(what, value)
        if record is None or reply is None or not _counts(record.survey, room.now):
            who = room.who(heard)
            self._say(room, heard, "old_button", who)
            return
        carried = ["answer"] if what == "c" else ["question", "reminder"]
        await outbox.proved(tx, [record.survey.id], [heard.incoming.address], carried, room.now)
        await self._step(tx, room, heard, record, reply)

    async def _start(self, tx: AsyncConnection, room: Room, heard: Heard) -> None:
        """Whoever presses Start wants to be written to again, should they have refused; a link is opened."""
        resumed, _ = await self._lift(tx, room, heard)
        linked = await self._linking.open(tx, heard.incoming, room.now)
        if linked is not None:
            room.people[heard.place] = [linked]
            since = room.now - REMEMBERED
            found = await surveys.of_customers(tx, [linked.id], self._shop.defaults, since)
            room.talks |= {id_: [room.as_changed(talk) for talk in talks] for id_, talks in found.items()}
        who = room.who(heard)
        self._say(room, heard, "linked" if linked else "resumed" if resumed and who else "welcome", who)

    async def _resume(self, tx: AsyncConnection, room: Room, heard: Heard) -> None:
        """START lifts the refusal for what comes; what was suppressed stays so."""
        (lifted, blocked), who = await self._lift(tx, room, heard), room.who(heard)
        if lifted and who and not (blocked and heard.incoming.answered == "start"):
            self._say(room, heard, "resumed", who)

    async def _lift(self, tx: AsyncConnection, room: Room, heard: Heard) -> tuple[bool, bool]:
        """Take back all they refused; whether there was any, and whether the provider had blocked us."""
        places = room.everywhere(heard)
        if room.refused.isdisjoint(places):
            return False, False
        lifted, blocked = await consent.lift(tx, heard.place, places, heard.written_at, room.now)
        if lifted:
            room.refused -= places
        return lifted, blocked

    async def _refuse(
        self, tx: AsyncConnection, room: Room, heard: Heard, reply: Reply | None = None
    ) -> None:
        """They want no more; who has got the number of a customer of ours speaks for nobody else."""
        how = "provider" if reply is None or heard.incoming.answered == "stop" else "reply"
        if reply is not None and reply.why == WRONG_NUMBER:
            how = consent.STRANGER
            await self._pass_on(tx, room, heard)
        room.refuse(heard.place, await consent.refuse(tx, self._shop, heard.place, heard.written_at, how))
        if not await self._taken_back(tx, heard):
            room.refused.add(heard.place)

    async def _confirmed(self, tx: AsyncConnection, room: Room, heard: Heard) -> bool:
        """Whether a refusal needs no confirmation of ours: it has had one, or is taken back already."""
        known = heard.incoming.answered == "stop" or heard.place in room.refused
        return known or await self._taken_back(tx, heard)

    async def _taken_back(self, tx: AsyncConnection, heard: Heard) -> bool:
        """Whether they asked to be written to again after they wrote this, which we hear of late."""
        return await customers.asked_since(tx, heard.place, heard.written_at) is not None

    async def _asked_since(self, tx: AsyncConnection, heard: Heard, record: Record) -> bool:
        """Whether a question only went out after a refusal was taken back that we hear of late."""
        asked_at = record.survey.asked_at
        return asked_at is not None and asked_at > heard.written_at and await self._taken_back(tx, heard)

    def _say(
        self,
        room: Room,
        heard: Heard,
        phrase: str,
        who: Customer | None = None,
        record: Record | None = None,
    ) -> None:
        """Answer on the channel they wrote on."""
        room.messages.append(
            answer(
                self._shop,
                phrase,
                room.now,
                key=self._key(heard, phrase, who, room.now),
                place=heard.place,
                written_at=heard.written_at,
                who=who,
                record=record,
                language=heard.incoming.language,
            )
        )

    def _key(self, heard: Heard, phrase: str, who: Customer | None, now: datetime) -> str:
        """What an answer is: the same one goes out once."""
        if who is not None and phrase in ONCE_A_DAY:
            return f"daily:{who.id}:{phrase}:{heard.incoming.channel}:{now:%Y%m%d}"
        return f"reply:{heard.id}:{phrase}"

    def _done(self, room: Room, heard: Heard, ignored: str | None) -> Done:
        who = room.who(heard)
        return Done(
            heard.id,
            "ignored" if ignored else "processed",
            ignored,
            who.id if who else None,
            heard.incoming.address,
            heard.incoming.kind,
            _storable(heard.incoming.text),
        )


def _dated(before: Survey, after: Survey, reply: Reply, written_at: datetime) -> Survey:
    """The survey with the time its score was written: what is fetched late was said earlier."""
    if after.scored_at != before.scored_at:
        after = replace(after, scored_at=written_at)
    counts = reply.score is not None and reply.score == after.score
    return replace(after, said_at=written_at) if counts else after


def _asks_again(incoming: Incoming) -> bool:
    """Whether they want to be written to again, should they have refused."""
    return incoming.text.strip().upper() in RESUME or incoming.answered == "start"


def _is_command(incoming: Incoming) -> bool:
    return incoming.channel == "telegram" and incoming.text.startswith("/")


def _pressed(what: str, value: str) -> Reply | None:
    """What a button of ours means; None for any other."""
    if what == "s" and value in {str(score) for score in range(11)}:
        return Reply(Kind.SCORE, int(value), why="pressed the button")
    if what == "c" and value in set(Cause):
        return Reply(Kind.COMMENT, cause=Cause(value), why="pressed the button")
    return None


def _counts(survey: Survey, now: datetime) -> bool:
    """Whether a button of this survey may still change anything."""
    if survey.state in {State.ASKED, State.SCORED, State.UNDELIVERABLE}:
        return True
    scored = survey.scored_at is not None and now - survey.scored_at <= CHANGE_WITHIN
    return survey.state is State.ANSWERED and scored


def _storable(text: str) -> str:
    """Text as every database takes it: without NUL and lone surrogates."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()
