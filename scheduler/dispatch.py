"""Sends what is due: claims a batch, sends it side by side within the channel's pace, settles it.

One `Dispatch` per channel, so that a slow provider stalls nobody else. What to say is asked of the
bot inside the claim's transaction; how it ended is told to the bot inside the settling one.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil

from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from channels.base import Channel, Outcome, Outgoing, Refused, Retry, Unknown
from scheduler import outbox
from scheduler.clock import Clock
from scheduler.database import Database, Unavailable
from scheduler.group_commit import GroupCommit
from scheduler.outbox import Change, Due, MessageState
from scheduler.pace import Pacer
from scheduler.quiet_hours import Window, allows, closes_at, next_allowed
from scheduler.retry import backoff

log = logging.getLogger(__name__)

BATCH = 500
AT_ONCE, FEW = 50, 3  # requests in flight per channel: at most, and where so many keep up with its pace
BETWEEN = 0.05  # seconds from the end of a send to the start of the next one, at most
SOON = timedelta(seconds=1)
DOUBTS = 3  # sends in a row without a readable answer: then the channel rests, longer each time
LONGEST_REST = timedelta(minutes=5)
PATIENCE = timedelta(minutes=5)  # a provider that takes nothing for longer is a fault
LAST = timedelta(seconds=90)  # before its window closes nothing is started: it has to arrive inside
ON_ITS_WAY = timedelta(seconds=30)  # the longest a provider takes to take it
UNWORDED = timedelta(hours=1)  # until a message that could not be worded is tried again


@dataclass(frozen=True, slots=True)
class Later:
    """The bot's verdict: not now, look again then."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Drop:
    """The bot's verdict: do not send it."""

    state: MessageState  # SUPPRESSED, EXPIRED or CANCELLED
    reason: str


Verdict = Outgoing | Later | Drop
Review = Callable[[AsyncConnection, Sequence[Due], datetime], Awaitable[Mapping[int, Verdict]]]
Settled = Callable[[AsyncConnection, Sequence[Change], datetime], Awaitable[None]]


Held = Callable[[AsyncConnection], Awaitable[bool]]  # whether people are to be sent nothing now


@dataclass(frozen=True, slots=True)
class Lease:
    """One message this process alone may send now."""

    row: Due  # with the attempt the lease is for
    message: Outgoing


class Dispatch:
    """Sends one channel's messages."""

    def __init__(
        self,
        database: Database,
        channel: Channel,
        clock: Clock,
        *,
        window: Window,
        review: Review,
        settled: Settled,
        owner: str,
        held: Held | None = None,
    ) -> None:
        self._held = held or _never
        self._database = database
        self._channel = channel
        self._window = window
        self._clock = clock
        self._review = review
        self._settled = settled
        self._owner = owner
        self._pacer = Pacer(channel.pace)
        self._at_once = 1  # grows with every send that the channel takes, so that a broken one is tried once
        self._takes = 0.0  # seconds a send takes, of late
        self._doubts = 0  # sends in a row without a readable answer
        self._rest, self._rests_until = timedelta(0), 0.0  # for them: how long, and until when
        self._put_off: tuple[datetime, datetime] | None = None  # while it says "later": since, and until when
        self._fault: str | None = None  # why nothing is sent for a while
        self._sending: set[asyncio.Task[None]] = set()
        self._claiming: asyncio.Task[datetime | None] | None = None
        self._results: GroupCommit[tuple[Due, Outcome], None] = GroupCommit(database, self._settle)
        self.wake: Callable[[], None] = lambda: None  # called when a send has made room
        self.measured: Callable[[Outcome, float], None] = lambda _outcome, _seconds: None  # of each send

    async def run(self) -> datetime | None:
        """Start what may start now; give when there is something to look at next."""
        t = asyncio.get_running_loop().time()
        room = min(self._pacer.free(t), min(self._at_once, self._enough()) - len(self._sending))
        if room <= 0:
            # Not paced out but full: the next finished send wakes us.
            return self._clock.now() + self._pacer.ready_in(t) if self._pacer.free(t) <= 0 else None
        at = await self._database.read(lambda tx: outbox.next_due(tx, self._channel.name))
        if at is not None and at <= self._clock.now():  # most looks find nothing, and need no write lock
            # Shielded: what a claim has leased must be sent, even when we are told to end meanwhile.
            self._claiming = asyncio.create_task(self._start(room, t))
            at = await asyncio.shield(self._claiming)
        return self._next_look(at)

    def _enough(self) -> int:
        """How many side by side keep up with the pace: more would only meet a provider that just broke."""
        return max(FEW, ceil(self._channel.pace.per_second * (self._takes + BETWEEN)))

    async def _start(self, room: int, t: float) -> datetime | None:
        leases, next_due = await self.claim(room, self._pacer.resting(t))
        for lease in leases:
            self._pacer.started(lease.row.address, t, lease.message.segments or 1)
            task = asyncio.create_task(self._send(lease))
            self._sending.add(task)
            task.add_done_callback(self._sent)
        return next_due

    async def claim(self, room: int, resting: Sequence[str] = ()) -> tuple[list[Lease], datetime | None]:
        """Lease up to `room` messages in one transaction; nothing is sent that was not.

        Also gives when the next one is due, which may be now.
        """
        limit = min(BATCH, max(2 * room, 100))

        async def work(tx: AsyncConnection) -> tuple[list[Lease], bool, datetime | None]:
            now = self._clock.now()
            held = await self._held(tx)
            rows = await outbox.due(tx, self._channel.name, now, limit, busy=resting, held=held)
            leases = await self._decide(tx, rows, room, now)
            return leases, len(rows) < limit, await outbox.next_due(tx, self._channel.name)

        leases: list[Lease] = []
        next_due: datetime | None = self._clock.now()
        while room > 0:
            try:
                found, last, next_due = await self._database.write(work)
            except IntegrityError:
                break  # another process took one of these conversations first; look again
            except Exception:
                if not leases:
                    raise
                log.exception("%s: a further claim failed; what is leased goes out", self._channel.name)
                break
            leases += found
            room -= len(found)
            if last:
                break
        return leases, next_due

    async def drain(self) -> None:
        """Wait for the sends under way and their bookkeeping."""
        if self._claiming is not None:
            await asyncio.wait([self._claiming])
        if self._sending:
            await asyncio.gather(*self._sending, return_exceptions=True)
        await self._results.close()

    def pause(self, after: timedelta) -> None:
        """Start nothing for so long, and then one message at first."""
        self._at_once = 1
        self._pacer.pause(asyncio.get_running_loop().time(), after)

    @property
    def fault(self) -> str | None:
        """Why nothing is sent for a while; None some time after the last such send, if no other was tried."""
        over = self._rests_until + LONGEST_REST.total_seconds()
        return self._fault if asyncio.get_running_loop().time() < over else None

    @property
    def busy(self) -> bool:
        """Whether sends are under way."""
        return bool(self._sending)

    async def _decide(
        self, tx: AsyncConnection, rows: Sequence[Due], room: int, now: datetime
    ) -> list[Lease]:
        later: dict[int, datetime] = {}
        ends: dict[int, tuple[MessageState, str]] = {}
        timely: list[Due] = []
        for row in rows:
            try:
                at = self._allowed(row, now)
            except ValueError as error:  # a zone this machine does not know must not stop the others
                ends[row.id] = (MessageState.SUPPRESSED, str(error))
                continue
            if row.expires_at is not None and at >= row.expires_at:
                ends[row.id] = (MessageState.EXPIRED, "too late to be of use")
            elif at > now:
                later[row.id] = at
            elif len(timely) < room:
                timely.append(row)
        verdicts = await self._verdicts(tx, timely, now)
        leases = []
        for row in timely:
            match verdicts[row.id]:
                case Later(at):
                    later[row.id] = at
                case Drop(state, reason):
                    ends[row.id] = (state, reason)
                case Outgoing() as message:
                    leases.append(self._lease(row, message, now))
        await outbox.postpone(tx, later)
        await outbox.drop(tx, ends, now)
        await outbox.lease(tx, {one.row.id: one.message for one in leases}, now, self._owner)
        return leases

    async def _verdicts(
        self, tx: AsyncConnection, rows: Sequence[Due], now: datetime
    ) -> Mapping[int, Verdict]:
        """What the bot says of each; one it cannot word waits and holds up nobody else."""
        try:
            return await self._review(tx, rows, now) if rows else {}
        except SQLAlchemyError:
            raise
        except Exception:
            log.exception("%s: some of %d messages cannot be worded", self._channel.name, len(rows))
            if len(rows) == 1:
                return {rows[0].id: Later(now + UNWORDED)}
        # One half at a time until the bad one is alone: each review counts on what was leased before it.
        half = len(rows) // 2
        later = {row.id: Later(now + SOON) for row in rows[half:]}
        return {**later, **await self._verdicts(tx, rows[:half], now)}

    def _allowed(self, row: Due, now: datetime) -> datetime:
        """The next moment its window lets it go; now, when nothing binds it."""
        if row.zone is None or (row.free_until is not None and now < row.free_until):
            return now
        at = next_allowed(now, row.zone, self._window)
        later = next_allowed(now + LAST, row.zone, self._window)
        return later if at == now and later > now + LAST else at

    def _lease(self, row: Due, message: Outgoing, now: datetime) -> Lease:
        attempt = row.attempt + 1
        ends = [row.expires_at] if row.expires_at is not None else []
        if row.zone is not None:
            open_until = (
                closes_at(now, row.zone, self._window) if allows(now, row.zone, self._window) else now
            )
            ends.append(max(open_until, row.free_until or now))
        return Lease(
            replace(row, attempt=attempt),
            replace(
                message,
                token=f"{row.id}-{attempt}",
                valid_for=min(ends) - now - ON_ITS_WAY if ends else None,
            ),
        )

    async def _send(self, lease: Lease) -> None:
        loop = asyncio.get_running_loop()
        start = loop.time()
        try:
            outcome = await self._channel.send(lease.message)
        except Exception as error:  # a channel's bug must not leave the lease without an end
            log.exception("%s raised instead of saying how the send ended", self._channel.name)
            outcome = Unknown(f"{type(error).__name__} in the channel")
        took = loop.time() - start
        self._takes += (took - self._takes) / FEW
        self.measured(outcome, took)
        if isinstance(outcome, Retry) and outcome.tries is not None and lease.row.attempt >= outcome.tries:
            outcome = Refused(outcome.code or "given up", f"after {lease.row.attempt} tries: {outcome.why}")
        match outcome:
            case Retry():
                self._hold(lease.row.address, outcome)
            case Unknown(why):
                self._doubt(why)
            case _:
                self._at_once, self._doubts = min(self._at_once + 1, AT_ONCE), 0
                self._rest, self._fault, self._put_off = timedelta(0), None, None
        await self._record(lease.row, outcome)

    def _doubt(self, why: str) -> None:
        """Fewer side by side after a lost answer, and after some in a row a rest: each may burn a message."""
        t = asyncio.get_running_loop().time()
        self._at_once, self._doubts = max(1, self._at_once // 2), self._doubts + 1
        if self._doubts < DOUBTS or t < self._rests_until:
            return  # what was under way when the rest began makes it no longer
        self._rest = min(max(SOON, 2 * self._rest), LONGEST_REST)
        self._rests_until = t + self._rest.total_seconds()
        self._pacer.pause(t, self._rest)
        self._fault = f"{self._doubts} sends in a row got no readable answer, the last: {why}"

    async def _record(self, row: Due, outcome: Outcome) -> None:
        """Settle it, however long the database is away: what happened must not be forgotten."""
        wait = 0.1
        while True:
            try:
                await self._results.add((row, outcome))
            except Unavailable as error:
                log.warning("%s: a finished send waits to be written down: %s", self._channel.name, error)
                await asyncio.sleep(wait)
                wait = min(2 * wait, 5)
            else:
                return

    def _hold(self, address: str, outcome: Retry) -> None:
        if outcome.pause == "channel":
            self.pause(outcome.after)
            self._wait_for(outcome)
        elif outcome.pause == "chat":
            self._pacer.rest(address, asyncio.get_running_loop().time(), outcome.after)

    def _wait_for(self, outcome: Retry) -> None:
        """A provider that goes on saying "later" would otherwise be waited for in silence."""
        now, t = self._clock.now(), asyncio.get_running_loop().time()
        since, until = self._put_off or (now, now)
        if now > until + PATIENCE:  # nothing was sent in between: that was another time
            since = now
        self._put_off = (since, now + outcome.after)
        if now + outcome.after - since >= PATIENCE and self._channel.fault is None:
            self._rests_until = max(self._rests_until, t + outcome.after.total_seconds())
            self._fault = f"it takes nothing since {since:%Y-%m-%d %H:%M} UTC: {outcome.why}"

    async def _settle(self, tx: AsyncConnection, results: Sequence[tuple[Due, Outcome]]) -> Sequence[None]:
        now = self._clock.now()
        rows = [(row, outcome, _again(row, outcome, now)) for row, outcome in results]
        changes = await outbox.settle(tx, rows, now)
        await self._settled(tx, changes, now)
        return [None] * len(results)

    def _sent(self, task: asyncio.Task[None]) -> None:
        self._sending.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            # Its lease runs out and the row becomes unknown.
            log.error("%s: a send could not be settled", self._channel.name, exc_info=error)
        self.wake()

    def _next_look(self, at: datetime | None) -> datetime | None:
        """When to look again, where the next message is due `at`."""
        now = self._clock.now()
        if at is None or at > now:
            return at
        # Due already, yet not claimed: it is paced out, its conversation rests, or is in flight.
        held = self._pacer.ready_in(asyncio.get_running_loop().time())
        if held:
            return now + max(held, timedelta(milliseconds=10))
        return None if self._sending else now + timedelta(seconds=1)


async def _never(_tx: AsyncConnection) -> bool:
    return False


def _again(row: Due, outcome: Outcome, now: datetime) -> datetime | None:
    """When a send that surely did not happen is tried again."""
    if not isinstance(outcome, Retry):
        return None
    if outcome.moved_to is not None:
        return now  # nothing failed: it only goes elsewhere
    wait = max(outcome.after, backoff(row.attempt)) if outcome.pause == "message" else outcome.after
    return now + wait * (1 + random.random() / 10)  # noqa: S311 - jitter
