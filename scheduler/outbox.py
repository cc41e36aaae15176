"""The outbox: every word that goes out is one row here, put in the transaction it follows from.

States and rules are in docs/architecture.md. dispatch claims and settles; bot puts and cancels.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from channels.base import Accepted, Delivery, Outcome, Outgoing, Refused, Retry, Unknown, Unreachable
from scheduler.database import Id, Utc, metadata, partial_index

SKIPPED = "skipped"  # why a message was ended that an owner did not want any more
LEASE = timedelta(seconds=90)  # longer than any one request may take
GIVE_UP_UNKNOWN = timedelta(hours=24)  # after this no proof of an unknown send will come
LOOKS = 2  # into the provider's list in vain, before a message counts as not sent
BETWEEN_LOOKS = timedelta(seconds=60)  # into the provider's list, for an unknown send
RESENT = -LOOKS  # looks of a message that was sent again though it may have arrived
ANY_ATTEMPT = -1
GIVE_UP_RECEIPT = timedelta(hours=72)  # after this no receipt of an accepted send will come


class MessageState(StrEnum):
    """Where a message stands. Terminal: all from DELIVERED on."""

    PLANNED = "planned"
    QUEUED = "queued"
    LEASED = "leased"
    RETRY_WAIT = "retry_wait"
    ACCEPTED = "accepted"
    UNKNOWN = "unknown"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    ACCEPTED_FINAL = "accepted_final"
    FAILED = "failed"
    UNKNOWN_FINAL = "unknown_final"
    SUPPRESSED = "suppressed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


S = MessageState
PENDING = (S.PLANNED, S.QUEUED, S.RETRY_WAIT)
SENT = (S.ACCEPTED, S.DELIVERED, S.UNDELIVERED, S.ACCEPTED_FINAL)

outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("id", Id, primary_key=True),
    sa.Column("key", sa.Text, nullable=False, unique=True),  # what it is: "survey:42:question"
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("channel", sa.Text, nullable=False),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("person", Id),  # whose conversation it belongs to; opaque here
    sa.Column("about", Id),  # what it is about; opaque here
    sa.Column("payload", sa.JSON, nullable=False),  # what the bot needs to word it; opaque here
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("reason", sa.Text),  # why it failed, was suppressed, retried, is unknown
    sa.Column("rank", sa.SmallInteger, nullable=False),  # 0 answers and alerts, 1 what we start
    sa.Column("due_at", Utc, nullable=False),
    sa.Column("claim_at", Utc),  # when to look at it next; null once nothing is to be done
    sa.Column("expires_at", Utc),  # no use sending it later
    sa.Column("zone", sa.Text),  # whose send window binds it; null: none does
    sa.Column("free_until", Utc),  # until then the window does not bind it
    sa.Column("attempt", sa.Integer, nullable=False, server_default="0"),
    sa.Column("lease_owner", sa.Text),
    sa.Column("lease_until", Utc),  # set exactly while leased
    sa.Column("started_at", Utc),
    sa.Column("settled_at", Utc),
    sa.Column("settle_by", Utc),  # when an unknown or unreceipted send becomes final
    sa.Column(
        "looks", sa.SmallInteger, nullable=False, server_default="0"
    ),  # into the provider's list, in vain
    sa.Column("look_at", Utc),  # when to look there next for an unknown send
    sa.Column("requeued", sa.Boolean, nullable=False, server_default=sa.false()),  # as it proved not sent
    sa.Column("provider_id", sa.Text),
    sa.Column("segments", sa.Integer),
    sa.Column("text", sa.Text),  # the words that went out, or were tried
    partial_index("ix_outbox_claim", "channel", "rank", "claim_at", where="claim_at IS NOT NULL"),
    # One message in flight per conversation, whoever claims it.
    partial_index("ix_outbox_in_flight", "channel", "address", where="lease_until IS NOT NULL", unique=True),
    partial_index("ix_outbox_look_at", "channel", "look_at", where="look_at IS NOT NULL"),
    partial_index("ix_outbox_settle_by", "settle_by", where="settle_by IS NOT NULL"),
    partial_index("ix_outbox_started_at", "channel", "started_at", where="started_at IS NOT NULL"),
    sa.Index("ix_outbox_provider_id", "channel", "provider_id"),
    sa.Index("ix_outbox_about", "about"),
    sa.Index("ix_outbox_person", "person"),
)
_c = outbox.c
# Sent once, as far as anybody knows, or twice, where one of them was looked for in vain.
_NOT_KNOWN = sa.and_(
    _c.state.in_([S.UNKNOWN, S.UNKNOWN_FINAL]),
    _c.person.is_not(None),
    sa.or_(sa.not_(_c.requeued), _c.looks >= 0),
)
_f = outbox.alias("flight").c
_BLOCKED = sa.exists().where(_f.channel == _c.channel, _f.address == _c.address, _f.lease_until.is_not(None))
_FIRSTS = sa.union_all(  # one look into the index for each rank
    *(
        sa.select(sa.func.min(_c.claim_at).label("at")).where(
            _c.channel == sa.bindparam("channel"), _c.rank == rank, _c.claim_at.is_not(None)
        )
        for rank in (0, 1)
    )
).subquery()
_NEXT_DUE = sa.select(sa.func.min(_FIRSTS.c.at))
_LEASE = (
    outbox.update()
    .where(_c.id == sa.bindparam("_id"))
    .values(
        state=S.LEASED,
        attempt=_c.attempt + 1,
        looks=sa.case((_c.looks > 0, 0), else_=_c.looks),
        claim_at=None,
        **{
            name: sa.bindparam(name)
            for name in ("lease_owner", "lease_until", "started_at", "text", "segments")
        },
    )
)


@dataclass(frozen=True, slots=True)
class Message:
    """One message to put."""

    key: str
    kind: str
    channel: str
    address: str
    due_at: datetime
    payload: Mapping[str, Any] = field(default_factory=dict)
    person: int | None = None
    about: int | None = None
    rank: int = 0
    expires_at: datetime | None = None
    zone: str | None = None
    free_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """One row as the claim found it."""

    id: int
    key: str
    kind: str
    channel: str
    address: str
    person: int | None
    about: int | None
    payload: Mapping[str, Any]
    due_at: datetime
    claim_at: datetime
    expires_at: datetime | None
    zone: str | None
    free_until: datetime | None
    attempt: int


@dataclass(frozen=True, slots=True)
class Change:
    """A row whose send has come to an outcome."""

    row: Due
    outcome: Outcome


_DUE = tuple(outbox.c[name] for name in Due.__slots__)


def _insert(tx: AsyncConnection) -> Any:
    return (postgresql_insert if tx.dialect.name == "postgresql" else sqlite_insert)(outbox)


async def put(tx: AsyncConnection, messages: Sequence[Message], now: datetime) -> None:
    """Add messages; a key that is there already changes nothing."""
    if not messages:
        return
    rows = [
        {
            "key": m.key,
            "kind": m.kind,
            "channel": m.channel,
            "address": m.address,
            "person": m.person,
            "about": m.about,
            "payload": m.payload,
            "state": S.QUEUED if m.due_at <= now else S.PLANNED,
            "rank": m.rank,
            "due_at": m.due_at,
            "claim_at": m.due_at,
            "expires_at": m.expires_at,
            "zone": m.zone,
            "free_until": m.free_until,
        }
        for m in messages
    ]
    await tx.execute(_insert(tx).on_conflict_do_nothing(index_elements=["key"]), rows)


async def known(tx: AsyncConnection, key: str) -> bool:
    """Whether a message with this key was ever put."""
    return await tx.scalar(sa.select(_c.id).where(_c.key == key)) is not None


async def put_off(tx: AsyncConnection, messages: Iterable[Message]) -> None:
    """Give messages that were put before, and are not started, the times they have now."""
    for m in messages:
        times = {"due_at": m.due_at, "claim_at": m.due_at, "expires_at": m.expires_at}
        await tx.execute(outbox.update().where(_c.key == m.key, _c.claim_at.is_not(None)).values(times))


async def cancel(
    tx: AsyncConnection,
    now: datetime,
    reason: str,
    *,
    about: Iterable[int] = (),
    people: Iterable[int] = (),
    keys: Iterable[str] = (),
    kinds: Iterable[str] | None = None,
    state: MessageState = S.CANCELLED,
) -> None:
    """Take back what has not been started: all about these things, to these people, with these keys."""
    chosen = sa.or_(_c.about.in_(list(about)), _c.person.in_(list(people)), _c.key.in_(list(keys)))
    if kinds is not None:
        chosen = sa.and_(chosen, _c.kind.in_(list(kinds)))
    await tx.execute(
        outbox.update()
        .where(chosen, _c.claim_at.is_not(None))
        .values(state=state, reason=reason, claim_at=None, settled_at=now),
    )


async def may_arrive(tx: AsyncConnection, keys: Collection[str]) -> bool:
    """Whether one of these messages has arrived, or may still."""
    over = {S.FAILED, S.UNDELIVERED, S.SUPPRESSED, S.EXPIRED, S.CANCELLED}
    query = sa.select(_c.id).where(_c.key.in_(list(keys)), _c.state.not_in(over)).limit(1)
    return await tx.scalar(query) is not None


async def redirect(tx: AsyncConnection, about: Iterable[int], channel: str, address: str) -> None:
    """Send what has not been started about these things to another address."""
    await tx.execute(
        outbox.update()
        .where(_c.about.in_(list(about)), _c.claim_at.is_not(None), _c.zone.is_not(None))
        .values(channel=channel, address=address),
    )


async def due(
    tx: AsyncConnection,
    channel: str,
    now: datetime,
    limit: int,
    *,
    busy: Iterable[str] = (),
    held: bool = False,
) -> list[Due]:
    """What one channel may look at now, answers first, then oldest first.

    One row per conversation, none of a conversation with a message in flight or in `busy`; while
    `held`, nothing that goes to a person.
    """
    found: dict[str, Due] = {}
    resting = list(busy)
    query = _due(held=held, some_rest=bool(resting))
    for rank in (0,) if held else (0, 1):  # what we start always goes to a person
        if len(found) >= limit:
            break
        values = {"channel": channel, "rank": rank, "now": now, "limit": limit - len(found)}
        for row in await tx.execute(query, values | ({"resting": resting} if resting else {})):
            found.setdefault(row.address, Due(*row))
    return list(found.values())


@cache
def _due(*, held: bool, some_rest: bool) -> sa.Select[Any]:
    """Built once: building a query takes longer than running it, and nothing is asked more often."""
    query = (
        sa.select(*_DUE)
        .where(
            _c.channel == sa.bindparam("channel"),
            _c.rank == sa.bindparam("rank"),
            _c.claim_at <= sa.bindparam("now"),
            ~_BLOCKED,
        )
        .order_by(_c.claim_at, _c.id)
        .limit(sa.bindparam("limit"))
        .with_for_update(skip_locked=True)
    )
    if held:
        query = query.where(_c.person.is_(None))
    if some_rest:
        query = query.where(_c.address.not_in(sa.bindparam("resting", expanding=True)))
    return query


async def lease(tx: AsyncConnection, messages: Mapping[int, Outgoing], now: datetime, owner: str) -> None:
    """Mark rows as being sent by `owner`: one attempt more, the words it sends, what they will cost."""
    if not messages:
        return
    ours = {"lease_owner": owner, "lease_until": now + LEASE, "started_at": now}
    await tx.execute(
        _LEASE,
        [
            {"_id": id_, "text": message.text, "segments": message.segments, **ours}
            for id_, message in messages.items()
        ],
    )


async def postpone(tx: AsyncConnection, until: Mapping[int, datetime]) -> None:
    """Look at these rows again later; nothing was tried."""
    if not until:
        return
    await tx.execute(
        outbox.update()
        .where(_c.id == sa.bindparam("_id"), _c.claim_at.is_not(None))
        .values(claim_at=sa.bindparam("_at"), state=S.PLANNED),
        [{"_id": id_, "_at": at} for id_, at in until.items()],
    )


async def drop(tx: AsyncConnection, ends: Mapping[int, tuple[MessageState, str]], now: datetime) -> None:
    """End rows that will not be sent, each with its state and reason."""
    if not ends:
        return
    await tx.execute(
        outbox.update()
        .where(_c.id == sa.bindparam("_id"), _c.claim_at.is_not(None))
        .values(state=sa.bindparam("_state"), reason=sa.bindparam("_reason"), claim_at=None, settled_at=now),
        [{"_id": id_, "_state": state, "_reason": why} for id_, (state, why) in ends.items()],
    )


async def settle(
    tx: AsyncConnection, results: Sequence[tuple[Due, Outcome, datetime | None]], now: datetime
) -> list[Change]:
    """Write down how sends ended and give those that changed anything.

    Each result is (the leased row, its outcome, when to try again for a Retry). A result of a lease
    that is no longer held changes nothing: somebody else has decided since.
    """
    changes = []
    for row, outcome, again in results:
        done = await tx.execute(
            outbox.update()
            .where(_c.id == row.id, _c.attempt == row.attempt, _c.state.in_(_open_to(outcome)))
            .values(lease_until=None, lease_owner=None, settled_at=now, **_settled(outcome, again, now)),
        )
        if done.rowcount:
            changes.append(Change(row, outcome))
    return changes


def _open_to(outcome: Outcome) -> list[MessageState]:
    """From where an outcome may settle a row: a sure one also where the lease ran out before it came."""
    return [S.LEASED] if isinstance(outcome, Unknown) else [S.LEASED, S.UNKNOWN]


def _settled(outcome: Outcome, again: datetime | None, now: datetime) -> dict[str, Any]:
    match outcome:
        case Accepted(provider_id, segments):
            return {
                "state": S.ACCEPTED,
                "reason": None,
                "provider_id": provider_id,
                "segments": segments,
                "settle_by": now + GIVE_UP_RECEIPT,
                "look_at": None,
            }
        case Retry(why=why):
            return {
                "state": S.RETRY_WAIT,
                "reason": why,
                "claim_at": again,
                "settle_by": None,
                "look_at": None,
            }
        case Refused(code, why) | Unreachable(code, why):
            return {"state": S.FAILED, "reason": f"{code}: {why}", "settle_by": None, "look_at": None}
        case Unknown(why):
            return {
                "state": S.UNKNOWN,
                "reason": why,
                "settle_by": now + GIVE_UP_UNKNOWN,
                "look_at": now + BETWEEN_LOOKS,
            }


async def receive(tx: AsyncConnection, receipts: Sequence[Delivery], now: datetime) -> list[Change]:
    """Apply receipts, in whatever order they come, and give the sends whose outcome they decided.

    A receipt with our token proves that an unknown send, or one whose answer is still to come, was
    accepted. A state never falls back: delivered stays delivered.
    """
    rows = await _spoken_of(tx, receipts)
    states: dict[int, str] = {row.id: row.state for row in rows.values()}
    changes: list[Change] = []
    updates = []
    for receipt in receipts:
        row = rows.get(_named(receipt))
        if row is None:
            continue
        rows.setdefault((receipt.channel, receipt.provider_id, ANY_ATTEMPT), row)
        was = states[row.id]
        waits = was in PENDING and row.requeued  # it was taken for not sent, and was after all
        came_later = was in {S.UNDELIVERED, S.RETRY_WAIT} and receipt.status == "delivered"
        if waits or came_later or was in {S.LEASED, S.UNKNOWN, S.UNKNOWN_FINAL}:
            taken = Accepted(receipt.provider_id, after_all=came_later)
            changes.append(Change(Due(*row[: len(_DUE)]), taken))
        elif was not in {S.ACCEPTED, S.ACCEPTED_FINAL}:
            continue
        final = {"delivered": S.DELIVERED, "undelivered": S.UNDELIVERED, "failed": S.UNDELIVERED}
        state = final.get(receipt.status, S.ACCEPTED)
        again = _not_passed_on(row, receipt) if state == S.UNDELIVERED else None
        state = states[row.id] = S.RETRY_WAIT if again else state
        updates.append(
            {
                "_id": row.id,
                "_state": state,
                "_reason": receipt.code if state in {S.UNDELIVERED, S.RETRY_WAIT} else None,
                "_provider_id": receipt.provider_id,
                "_settle_by": now + GIVE_UP_RECEIPT if state == S.ACCEPTED else None,
                "_claim_at": now + again.after if again else None,
            }
        )
        if state in {S.UNDELIVERED, S.RETRY_WAIT}:
            changes.append(Change(Due(*row[: len(_DUE)]), again or _nobody(receipt)))
    await _told(tx, updates, now)
    return changes


def _named(receipt: Delivery) -> tuple[str, int | str, int]:
    """What a receipt calls its row: our number and attempt, else the provider's id."""
    id_, _, attempt = receipt.token.partition("-")
    if id_.isdecimal() and attempt.isdecimal() and max(len(id_), len(attempt)) < 19:  # noqa: PLR2004 - fits 64 bits
        return (receipt.channel, int(id_), int(attempt))
    return (receipt.channel, receipt.provider_id, ANY_ATTEMPT)


async def _told(tx: AsyncConnection, updates: Sequence[Mapping[str, Any]], now: datetime) -> None:
    """Write what receipts said of their rows."""
    if not updates:
        return
    await tx.execute(
        outbox.update()
        .where(_c.id == sa.bindparam("_id"))
        .values(
            state=sa.bindparam("_state"),
            reason=sa.bindparam("_reason"),
            provider_id=sa.bindparam("_provider_id"),
            lease_until=None,
            lease_owner=None,
            claim_at=sa.bindparam("_claim_at"),
            settled_at=sa.func.coalesce(_c.settled_at, now),
            settle_by=sa.bindparam("_settle_by"),
            look_at=None,
        ),
        updates,
    )


def _not_passed_on(row: Any, receipt: Delivery) -> Retry | None:
    """Where it may be sent again later; who an alert is for hears of it in other ways, and not later."""
    if receipt.again_after is None or row.person is None:
        return None
    if receipt.tries is not None and row.attempt >= receipt.tries:
        return None
    return Retry(
        receipt.again_after,
        receipt.why,
        pause=receipt.pause,
        believed=True,
        tries=receipt.tries,
        code=receipt.code or "",
    )


def _nobody(receipt: Delivery) -> Unreachable:
    """What a receipt of a message that did not arrive says of its address, and of us."""
    return Unreachable(
        receipt.code or "",
        receipt.why or f"not delivered ({receipt.code or receipt.status})",
        opted_out=receipt.opted_out,
        lasting=receipt.lasting,
        ours=bool(receipt.why),
    )


async def _spoken_of(
    tx: AsyncConnection, receipts: Sequence[Delivery]
) -> dict[tuple[str, int | str, int], Any]:
    """The rows receipts speak of, by what these call them."""
    names = {_named(receipt) for receipt in receipts}
    channels = {channel for channel, _, _ in names}
    rows: dict[tuple[str, int | str, int], Any] = {}
    for column, kind in ((_c.id, int), (_c.provider_id, str)):
        values = {name for _, name, _ in names if isinstance(name, kind)}
        if values:
            query = sa.select(*_DUE, _c.state, _c.requeued, _c.provider_id)
            query = query.where(_c.channel.in_(channels), column.in_(values))
            for row in await tx.execute(query.order_by(_c.id).with_for_update()):
                rows[row.channel, row.id, row.attempt] = row
                rows.setdefault((row.channel, row.provider_id, ANY_ATTEMPT), row)
    return rows


@dataclass(frozen=True, slots=True)
class Earlier:
    """A message that was put before another one."""

    payload: Mapping[str, Any]
    provider_id: str | None
    pending: bool  # it has not come to an outcome yet


async def before(tx: AsyncConnection, row: Due, kind: str) -> Earlier | None:
    """The last message of a kind, about the same thing, to the same address, before this one."""
    query = (
        sa.select(_c.payload, _c.provider_id, _c.state)
        .where(
            _c.about == row.about,
            _c.kind == kind,
            _c.channel == row.channel,
            _c.address == row.address,
            _c.id < row.id,
        )
        .order_by(_c.id.desc())
        .limit(1)
    )
    found = (await tx.execute(query)).first()
    if found is None:
        return None
    return Earlier(found.payload, found.provider_id, found.state in {*PENDING, S.LEASED})


async def said(tx: AsyncConnection, people: Iterable[int], address: str, text: str) -> bool:
    """Whether we have written these very words to these people there."""
    query = sa.select(_c.id).where(_c.person.in_(list(people)), _c.address == address, _c.text == text)
    return await tx.scalar(query.limit(1)) is not None


async def quoted(
    tx: AsyncConnection, keys: Iterable[tuple[str, str, str]]
) -> dict[tuple[str, str, str], int]:
    """The messages people answered: (channel, address, provider's id) to what they are about."""
    wanted = set(keys)
    query = sa.select(_c.channel, _c.address, _c.provider_id, _c.about).where(
        _c.channel.in_({key[0] for key in wanted}),
        _c.provider_id.in_({key[2] for key in wanted}),
        _c.about.is_not(None),
    )
    return {tuple(row[:3]): row.about for row in await tx.execute(query) if tuple(row[:3]) in wanted}


async def proved(
    tx: AsyncConnection, about: Iterable[int], addresses: Iterable[str], kinds: Iterable[str], now: datetime
) -> None:
    """Somebody at these addresses answered a message of these kinds, so an unknown send of it did arrive.

    Where they may have answered another one, as one that asks again, nothing is proved.
    """
    those = list(kinds)
    other = outbox.alias()
    another = sa.exists().where(
        other.c.about == _c.about,
        other.c.id != _c.id,
        other.c.kind.in_({*those, "answer"}),
        other.c.state.in_([*SENT, S.LEASED, S.UNKNOWN, S.UNKNOWN_FINAL]),
    )
    await tx.execute(
        outbox.update()
        .where(
            _c.about.in_(list(about)),
            _c.address.in_(list(addresses)),
            _c.kind.in_(those),
            _c.state.in_([S.UNKNOWN, S.UNKNOWN_FINAL]),
            ~another,
        )
        .values(state=S.ACCEPTED_FINAL, reason=None, settle_by=None, look_at=None, settled_at=now),
    )


@dataclass(frozen=True, slots=True)
class Unsure:
    """A send whose outcome is unknown."""

    row: Due
    text: str
    started_at: datetime
    looks: int
    requeued: bool


async def next_alike(tx: AsyncConnection, channel: str, found: Sequence[Unsure]) -> dict[int, datetime]:
    """When the same words were next sent to the same address, of those sends nobody knows of; by row."""
    unknown = sa.union_all(  # each from an index of its own
        *(
            sa.select(_c.address, _c.text, _c.started_at).where(
                _c.channel == channel, column.is_not(None), _c.address.in_({one.row.address for one in found})
            )
            for column in (_c.look_at, _c.lease_until)
        )
    )
    starts: dict[tuple[str, str], list[datetime]] = {}
    for address, text, started_at in await tx.execute(unknown):
        starts.setdefault((address, text), []).append(started_at)
    alike = ((one, starts.get((one.row.address, one.text), [])) for one in found)
    later = {one.row.id: [at for at in each if at > one.started_at] for one, each in alike}
    return {id_: min(each) for id_, each in later.items() if each}


async def unsure(tx: AsyncConnection, channel: str, now: datetime, limit: int) -> list[Unsure]:
    """Unknown sends of a channel to be looked for in the provider's list now, the oldest first."""
    query = (
        sa.select(*_DUE, _c.text, _c.started_at, _c.looks, _c.requeued)
        .where(_c.channel == channel, _c.look_at <= now, _c.state == S.UNKNOWN)
        .order_by(_c.look_at, _c.id)
        .limit(limit)
    )
    found = await tx.execute(query)
    return [
        Unsure(Due(*row[: len(_DUE)]), row.text, row.started_at, row.looks, row.requeued) for row in found
    ]


async def next_look(tx: AsyncConnection, channel: str) -> datetime | None:
    """When an unknown send of a channel wants to be looked for next."""
    at: datetime | None = await tx.scalar(
        sa.select(sa.func.min(_c.look_at)).where(_c.channel == channel, _c.look_at.is_not(None))
    )
    return at


async def looked(tx: AsyncConnection, ids: Iterable[int], look_at: datetime | None, *, found: bool) -> None:
    """Look again then; `found`: the list was there, and the message was not in it."""
    await tx.execute(
        outbox.update()
        .where(_c.id.in_(list(ids)), _c.state == S.UNKNOWN)
        .values(look_at=look_at, looks=_c.looks + (1 if found else 0)),
    )


async def requeue(tx: AsyncConnection, id_: int) -> None:
    """Remember that a send was proved not to have happened: that is believed once."""
    await tx.execute(outbox.update().where(_c.id == id_).values(requeued=True))


async def lost(tx: AsyncConnection, channels: Iterable[str], before: datetime, limit: int) -> list[Due]:
    """Messages to people that became unknown before then, and that nobody has seen to."""
    query = (
        sa.select(*_DUE)
        .where(
            _c.channel.in_(list(channels)),
            _c.look_at.is_not(None),
            _c.state == S.UNKNOWN,
            _c.settled_at <= before,
            _c.person.is_not(None),
            ~_c.requeued,
        )
        .order_by(_c.id)
        .limit(limit)
    )
    return [Due(*row) for row in await tx.execute(query)]


async def not_known(tx: AsyncConnection, first: int = 0, last: int | None = None) -> list[Due]:
    """Messages to people of which nobody will find out any more whether they arrived."""
    chosen = [_c.id >= first] if last is None else [_c.id.between(first, last)]
    query = sa.select(*_DUE).where(_NOT_KNOWN, _c.look_at.is_(None), *chosen).order_by(_c.id)
    return [Due(*row) for row in await tx.execute(query)]


async def send_again(tx: AsyncConnection, ids: Sequence[int], now: datetime, why: str) -> list[Due]:
    """Send messages once more that may have arrived; what is on its way already stays as it is."""
    query = sa.select(*_DUE).where(_NOT_KNOWN, _c.id.in_(ids)).with_for_update()
    rows = [Due(*row) for row in await tx.execute(query)]
    await tx.execute(
        outbox.update()
        .where(_c.id.in_([row.id for row in rows]))
        .values(
            state=S.RETRY_WAIT,
            reason=why,
            claim_at=now,
            requeued=True,
            looks=RESENT,
            settle_by=None,
            look_at=None,
        ),
    )
    return rows


@dataclass(frozen=True, slots=True)
class Sent:
    """A message a provider has surely taken."""

    provider_id: str
    address: str
    text: str
    started_at: datetime


async def surely_sent(tx: AsyncConnection, channel: str, before: datetime) -> Sent | None:
    """The latest message of a channel that its provider took before then; else the latest at all."""
    query = (
        sa.select(_c.provider_id, _c.address, _c.text, _c.started_at)
        .where(_c.channel == channel, _c.provider_id.is_not(None), _c.state.in_(SENT))
        .order_by(_c.id.desc())
        .limit(1)
    )
    for one in (query.where(_c.started_at <= before), query):
        found = (await tx.execute(one)).first()
        if found is not None:
            return Sent(*found)
    return None


async def adopted(tx: AsyncConnection, channel: str, provider_ids: Iterable[str]) -> set[str]:
    """Of these ids of the provider's, those a message of ours has already."""
    ids = list(provider_ids)
    query = sa.select(_c.provider_id).where(_c.channel == channel, _c.provider_id.in_(ids))
    return set(await tx.scalars(query))


async def forget_ids(tx: AsyncConnection, channel: str) -> None:
    """Forget the provider's ids of all messages: they may soon be those of others."""
    theirs = outbox.update().where(_c.channel == channel, _c.provider_id.is_not(None))
    await tx.execute(theirs.values(provider_id=None))


async def expire_leases(tx: AsyncConnection, now: datetime, owner: str | None = None) -> list[Change]:
    """Leases whose holder is gone become unknown, never free: their message may have been sent.

    With `owner`, the only holder that can be alive, every other one's lease is dead at once; without,
    a lease is dead when its time is over.
    """
    dead = _c.lease_until < now if owner is None else _c.lease_owner != owner
    rows = (await tx.execute(sa.select(*_DUE).where(_c.lease_until.is_not(None), dead))).all()
    gone = Unknown("the process that was sending it ended")
    return await settle(tx, [(Due(*row), gone, None) for row in rows], now)


async def finish(tx: AsyncConnection, now: datetime) -> list[Due]:
    """Make final what no receipt or proof will come for any more.

    Gives the messages to people that were still looked for: nobody has seen to them.
    """
    late = _c.settle_by <= now
    query = sa.select(*_DUE).where(late, _NOT_KNOWN, _c.look_at.is_not(None)).order_by(_c.id)
    unseen = [Due(*row) for row in await tx.execute(query)]
    for state, end in ((S.ACCEPTED, S.ACCEPTED_FINAL), (S.UNKNOWN, S.UNKNOWN_FINAL)):
        await tx.execute(
            outbox.update().where(late, _c.state == state).values(state=end, settle_by=None, look_at=None),
        )
    return unseen


async def next_due(tx: AsyncConnection, channel: str) -> datetime | None:
    """When the next message of a channel wants to be looked at, or None."""
    at: datetime | None = await tx.scalar(_NEXT_DUE, {"channel": channel})
    return at


async def skip(tx: AsyncConnection, kinds: Iterable[str], now: datetime) -> None:
    """End messages of these kinds that should have gone out by now; nobody wants them any more."""
    await tx.execute(
        outbox.update()
        .where(_c.claim_at.is_not(None), _c.due_at <= now, _c.kind.in_(list(kinds)))
        .values(state=S.EXPIRED, reason=SKIPPED, claim_at=None, settled_at=now),
    )


async def backlog(tx: AsyncConnection, now: datetime) -> int:
    """How many messages that we start should have gone out by now, and still may."""
    timely = sa.or_(_c.expires_at.is_(None), _c.expires_at > now)
    query = sa.select(sa.func.count()).where(_c.rank == 1, _c.claim_at <= now, timely)
    return int(await tx.scalar(query) or 0)


async def begun(tx: AsyncConnection, channels: Iterable[str], since: datetime, until: datetime) -> int:
    """How many messages that we start went out in that time."""
    query = sa.select(sa.func.count()).where(
        _c.channel.in_(list(channels)), _c.started_at >= since, _c.started_at < until, _c.rank == 1
    )
    return int(await tx.scalar(query) or 0)


async def spent(tx: AsyncConnection, channel: str, since: datetime) -> int:
    """How many segments messages to people have cost since then, the ones under way counted as one each."""
    query = sa.select(sa.func.sum(sa.func.coalesce(_c.segments, 1))).where(
        _c.channel == channel,
        _c.started_at >= since,
        _c.person.is_not(None),
        _c.state.not_in([S.FAILED, S.RETRY_WAIT]),
    )
    return int(await tx.scalar(query) or 0)


async def queue_age(tx: AsyncConnection, now: datetime) -> timedelta:
    """How long the longest-waiting due message has been waiting."""
    oldest = await tx.scalar(sa.select(sa.func.min(_c.claim_at)).where(_c.claim_at <= now))
    return timedelta(0) if oldest is None else now - oldest


async def counts(tx: AsyncConnection) -> dict[tuple[str, str], int]:
    """How many messages each channel has in each state."""
    query = sa.select(_c.channel, _c.state, sa.func.count()).group_by(_c.channel, _c.state)
    return {(channel, state): n for channel, state, n in await tx.execute(query)}
