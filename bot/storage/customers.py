"""Customers and their addresses: finding, adding, linking, refusals and dead ends."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Buyer, Customer
from bot.storage import adding
from bot.storage.schema import customers, dead_ends, refusals, surveys
from scheduler.quiet_hours import is_zone

_c = customers.c


def _at(table: sa.Table) -> sa.Select[Any]:
    c = table.c
    return sa.select(c.channel, c.address).where(
        c.channel.in_(sa.bindparam("channels", expanding=True)),
        c.address.in_(sa.bindparam("addresses", expanding=True)),
    )


_REFUSED = _at(refusals).where(refusals.c.lifted_at.is_(None))
_STRANGERS = _REFUSED.where(refusals.c.how == "stranger")
_UNREACHABLE = _at(dead_ends)
GUESSED = "~"  # before the zones of somebody who named none
_BLANK: dict[str, Any] = {"chat": None, "noted_at": None}


@dataclass(frozen=True, slots=True)
class Defaults:
    """What holds for a customer of whom nothing better is known."""

    language: str
    zone: str


def addresses(customer: Customer) -> dict[str, str]:
    """Where a customer can be written to: channel name to address."""
    both = {"telegram": customer.chat, "sms": customer.phone}
    return {channel: address for channel, address in both.items() if address}


def read(row: Any, defaults: Defaults) -> Customer:
    """A customer from a row of `customers`."""
    zone = (row.zone or "").removeprefix(GUESSED)
    return Customer(
        id=row.id,
        name=row.name,
        language=row.language or defaults.language,
        zone=zone if is_zone(zone) else defaults.zone,
        phone=row.phone,
        chat=row.chat,
        prefers=row.prefers,
    )


async def at_addresses(
    tx: AsyncConnection, found: Iterable[tuple[str, str]], defaults: Defaults, asked_since: datetime
) -> dict[tuple[str, str], list[Customer]]:
    """Who is reached at each (channel, address), the latest customer first.

    Where nobody is any more: who was asked there since then, and may still answer.
    """
    wanted = set(found)
    phones = [address for channel, address in wanted if channel == "sms"]
    chats = [address for channel, address in wanted if channel == "telegram"]
    query = (
        sa.select(customers).where(sa.or_(_c.phone.in_(phones), _c.chat.in_(chats))).order_by(_c.id.desc())
    )
    people: dict[tuple[str, str], list[Customer]] = {}
    for row in await tx.execute(query):
        customer = read(row, defaults)
        for place in addresses(customer).items():
            if place in wanted:
                people.setdefault(place, []).append(customer)
    left = wanted - people.keys()
    if left:
        people |= await _asked_at(tx, left - await strangers(tx, left), defaults, asked_since)
    return people


async def _asked_at(
    tx: AsyncConnection, left: set[tuple[str, str]], defaults: Defaults, since: datetime
) -> dict[tuple[str, str], list[Customer]]:
    """Who was asked since then at addresses they have left, the latest asked first."""
    s = surveys.c
    query = (
        sa.select(customers, s.channel.label("s_channel"), s.address.label("s_address"))
        .join_from(surveys, customers)
        .where(s.address.in_({address for _, address in left}), s.asked_at >= since)
        .order_by(s.id.desc())
    )
    people: dict[tuple[str, str], dict[int, Customer]] = {}
    for row in await tx.execute(query):
        if (row.s_channel, row.s_address) in left:
            people.setdefault((row.s_channel, row.s_address), {}).setdefault(row.id, read(row, defaults))
    return {place: list(found.values()) for place, found in people.items()}


async def by_id(tx: AsyncConnection, ids: Iterable[int], defaults: Defaults) -> dict[int, Customer]:
    """Customers by their id."""
    rows = await tx.execute(sa.select(customers).where(_c.id.in_(list(ids))))
    return {row.id: read(row, defaults) for row in rows}


async def adopt(
    tx: AsyncConnection, buyers: Sequence[Buyer], now: datetime, defaults: Defaults
) -> list[Customer]:
    """The customer each buyer is, added where new and brought up to date where known.

    A buyer is known by the shop's own customer id, else by the phone. Different customer ids are
    different people even when they share a phone.
    """
    known = await _known(tx, buyers)
    new: dict[Any, dict[str, Any]] = {}
    changed: dict[int, dict[str, Any]] = {}
    moved: list[tuple[str, str]] = []
    keys = []
    for number, buyer in enumerate(buyers):
        key = _key(buyer) or number
        row = known.get(key)
        keys.append(key)
        if row is not None:
            named = buyer.zone or (row["zone"] and not row["zone"].startswith(GUESSED))
            said = _values(buyer) | ({} if named else {"zone": _guessed(buyer)})
            changes = {name: value for name, value in said.items() if value not in {None, row[name]}}
            if changes:
                if "phone" in changes and row["phone"]:
                    moved.append((row["phone"], changes["phone"]))
                changed.setdefault(row["id"], {}).update(changes)
                row.update(changes)
        elif key in new:
            new[key].update({name: value for name, value in _values(buyer).items() if value is not None})
        else:
            new[key] = _values(buyer) | {"zone": buyer.zone or _guessed(buyer), "created_at": now}
    await _carry_refusals(tx, moved, now)
    for id_, changes in changed.items():
        await tx.execute(customers.update().where(_c.id == id_).values(changes))
    if new:
        rows = [_BLANK | row for row in new.values()]
        ids = await adding.add(tx, customers, rows)
        known |= {key: row | {"id": id_} for key, row, id_ in zip(new, rows, ids, strict=True)}
    return [read(_Row(known[key]), defaults) for key in keys]


async def _carry_refusals(tx: AsyncConnection, moved: Sequence[tuple[str, str]], now: datetime) -> None:
    """Who wanted no messages at the old of two phones wants none at the new one either."""
    old = [("sms", phone) for phone, _ in moved]
    unwilling = {phone for _, phone in await refused(tx, old) - await strangers(tx, old)}
    for before, after in moved:
        if before in unwilling:
            unwilling.add(after)
    await refuse(tx, [("sms", after) for _, after in moved if after in unwilling], now, "elsewhere")


async def _known(tx: AsyncConnection, buyers: Sequence[Buyer]) -> dict[Any, dict[str, Any]]:
    ids = {buyer.external_id for buyer in buyers if buyer.external_id}
    phones = {buyer.phone for buyer in buyers if buyer.phone and not buyer.external_id}
    query = sa.select(customers).where(sa.or_(_c.external_id.in_(ids), _c.phone.in_(phones))).order_by(_c.id)
    found: dict[Any, dict[str, Any]] = {}
    for row in (await tx.execute(query)).mappings():
        values = dict(row)
        if row["external_id"] in ids:
            found["id", row["external_id"]] = values
        if row["phone"] in phones:
            found["phone", row["phone"]] = values
    return found


def _key(buyer: Buyer) -> tuple[str, str] | None:
    if buyer.external_id:
        return ("id", buyer.external_id)
    return ("phone", buyer.phone) if buyer.phone else None


def _values(buyer: Buyer) -> dict[str, Any]:
    return {
        "external_id": buyer.external_id,
        "name": buyer.name,
        "phone": buyer.phone,
        "language": buyer.language,
        "zone": buyer.zone,
        "prefers": buyer.prefers,
    }


def _guessed(buyer: Buyer) -> str | None:
    return buyer.likely_zones and GUESSED + buyer.likely_zones


class _Row:
    """A mapping read like a row."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.__dict__.update(values)


async def link(tx: AsyncConnection, customer_id: int, chat: str) -> None:
    """Remember the chat a customer opened the link from."""
    await tx.execute(customers.update().where(_c.id == customer_id).values(chat=chat))


async def leave(tx: AsyncConnection, place: tuple[str, str]) -> None:
    """Forget an address that is somebody else's: whoever was reached there is not any more."""
    channel, address = place
    for name, held in (("telegram", _c.chat), ("sms", _c.phone)):
        if channel == name:
            await tx.execute(customers.update().where(held == address).values({held: None}))


async def note(tx: AsyncConnection, ids: Iterable[int], now: datetime, since: datetime) -> set[int]:
    """Of these customers, those not told since `since` that the shop reads their message; marks them."""
    query = (
        customers.update()
        .where(_c.id.in_(list(ids)), sa.or_(_c.noted_at.is_(None), _c.noted_at < since))
        .values(noted_at=now)
        .returning(_c.id)
    )
    return set(await tx.scalars(query))


async def refused(tx: AsyncConnection, places: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
    """Of these (channel, address), those that want no messages."""
    return await _among(tx, _REFUSED, places)


async def strangers(tx: AsyncConnection, places: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
    """Of these (channel, address), those that are somebody else's now, who wants no messages."""
    return await _among(tx, _STRANGERS, places)


async def unreachable(tx: AsyncConnection, places: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
    """Of these (channel, address), those a provider says nobody is at."""
    return await _among(tx, _UNREACHABLE, places)


async def _among(
    tx: AsyncConnection, query: sa.Select[Any], places: Collection[tuple[str, str]]
) -> set[tuple[str, str]]:
    if not places:
        return set()
    channels, addresses = map(set, zip(*places, strict=True))
    found = await tx.execute(query, {"channels": list(channels), "addresses": list(addresses)})
    return {(channel, address) for channel, address in found} & set(places)


async def refuse(tx: AsyncConnection, places: Iterable[tuple[str, str]], at: datetime, how: str) -> None:
    """Record that these addresses wanted no more messages from `at` on; one that has asked later stays asked.

    `how`: "reply" in words, "provider" by a keyword or a block that the provider acts on, or "elsewhere"
    at another address of the same person.
    """
    rows = [{"channel": channel, "address": address, "at": at, "how": how} for channel, address in places]
    if not rows:
        return
    c = refusals.c
    # What they said stays theirs to take back, and what a provider blocks stays blocked.
    stays = ["reply", "provider"] if how == "elsewhere" else ["reply"]
    kept = sa.case((sa.and_(c.how.in_(stays), c.lifted_at.is_(None)), c.how), else_=how)
    lifted = sa.case((c.lifted_at > at, c.lifted_at), else_=None)
    latest = sa.case((c.at > at, c.at), else_=at)  # one that is heard of late was said earlier
    await _upsert(tx, refusals, rows, {"at": latest, "how": kept, "lifted_at": lifted})


async def lift(
    tx: AsyncConnection, places: Iterable[tuple[str, str]], at: datetime, *, how: str | None = None
) -> int:
    """Record that these addresses asked at this time to be written to again; gives how many had refused.

    Only what was refused by then is lifted: a START that comes late takes back no later STOP. With `how`,
    only a refusal made that way: unblocking takes back no STOP.
    """
    c = refusals.c
    made = [] if how is None else [c.how == how]
    lifted = 0
    for channel, address in places:
        done = await tx.execute(
            refusals.update()
            .where(c.channel == channel, c.address == address, c.lifted_at.is_(None), c.at <= at, *made)
            .values(lifted_at=at),
        )
        lifted += done.rowcount
    return lifted


async def willing(tx: AsyncConnection, places: Iterable[tuple[str, str]], at: datetime) -> None:
    """Record that these addresses, none of which has refused, asked to be written to.

    A refusal that was said before and is heard of later is taken back already.
    """
    rows = [
        {"channel": channel, "address": address, "at": at, "how": "start", "lifted_at": at}
        for channel, address in places
    ]
    lifted = refusals.c.lifted_at
    later = sa.case((lifted < at, at), else_=lifted)  # null, a refusal, stays
    await _upsert(tx, refusals, rows, {"lifted_at": later})


async def asked_since(tx: AsyncConnection, place: tuple[str, str], at: datetime) -> datetime | None:
    """When this address asked to be written to again, if that was after `at`; None if it did not."""
    c = refusals.c
    here = c.channel == place[0], c.address == place[1]
    since: datetime | None = await tx.scalar(sa.select(c.lifted_at).where(*here, c.lifted_at > at))
    return since


async def dead_end(tx: AsyncConnection, channel: str, address: str, now: datetime, why: str) -> None:
    """Record that a provider says nobody is at this address."""
    row = {"channel": channel, "address": address, "at": now, "why": why}
    await _upsert(tx, dead_ends, [row], {"at": now, "why": why})


async def alive(tx: AsyncConnection, places: Collection[tuple[str, str]]) -> None:
    """Forget that nobody was reached at these addresses: somebody just wrote from there."""
    c = dead_ends.c
    for channel, address in await unreachable(tx, places):
        await tx.execute(dead_ends.delete().where(c.channel == channel, c.address == address))


async def _upsert(
    tx: AsyncConnection, table: sa.Table, rows: list[dict[str, Any]], changes: dict[str, Any]
) -> None:
    if not rows:
        return
    insert = postgresql_insert if tx.dialect.name == "postgresql" else sqlite_insert
    await tx.execute(
        insert(table).on_conflict_do_update(index_elements=["channel", "address"], set_=changes), rows
    )
