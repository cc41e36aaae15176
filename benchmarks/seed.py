"""Shops with a past: customers, purchases and surveys by the thousand, made inside the database.

Row n of every table belongs to customer n, whose phone is `phone(n)` and whose chat is `chat(n)`.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import State
from bot.storage.schema import customers, purchases, surveys
from scheduler.outbox import MessageState, outbox

FIRST_PHONE = 1_000_000  # with +39333 in front it is a number that can exist
FIRST_CHAT = 500_000_000
QUESTION = "SMQ"  # with the customer's number behind it: the provider's id of what they were asked
DAY = timedelta(days=1)


def phone(number: int) -> str:
    """The phone of a customer."""
    return f"+39333{FIRST_PHONE + number}"


def chat(number: int) -> str:
    """The Telegram chat of a customer."""
    return str(FIRST_CHAT + number)


async def asked(tx: AsyncConnection, count: int, channel: str, now: datetime) -> None:
    """Surveys whose question was taken an hour ago, with no receipt yet and the reminder still to come."""
    out = now - timedelta(hours=1)
    await _past(tx, count, channel, now)
    await _surveys(
        tx,
        count,
        channel,
        state=State.ASKED,
        due_at=_moment(tx, out),
        asked_at=_moment(tx, out),
        wake_at=_moment(tx, out + 7 * DAY),
    )
    gone = _moment(tx, out)
    await _messages(
        tx,
        count,
        channel,
        "question",
        due=gone,
        expires=_moment(tx, out + 3 * DAY),
        state=MessageState.ACCEPTED,
        claim_at=sa.null(),
        attempt=1,
        started_at=gone,
        settled_at=gone,
        settle_by=_moment(tx, out + 3 * DAY),
        provider_id=QUESTION + _text(sa.literal_column("n", sa.Integer)),
        segments=1,
        text="How likely are you to recommend us, 0 to 10?",
    )
    due = _moment(tx, out + 2 * DAY)
    await _messages(tx, count, channel, "reminder", due=due, expires=_moment(tx, out + 7 * DAY))


async def planned(
    tx: AsyncConnection, count: int, channel: str, *, now: datetime, due: datetime, apart: float = 0
) -> None:
    """Surveys whose question waits: the first until `due`, each next one `apart` seconds longer."""
    await _past(tx, count, channel, now)
    at, stale = _moment(tx, due, apart), _moment(tx, due + 3 * DAY, apart)
    await _surveys(tx, count, channel, state=State.PLANNED, due_at=at, wake_at=stale)
    await _messages(tx, count, channel, "question", due=at, expires=stale)


async def _past(tx: AsyncConnection, count: int, channel: str, now: datetime) -> None:
    """Customers who are reached on one channel, and what each of them bought."""
    number = _numbers(count)
    n = number.c.n
    reached = _address("sms", n), _address("telegram", n) if channel == "telegram" else sa.null()
    then = _moment(tx, now - DAY)
    await _fill(
        tx,
        customers,
        id=n,
        external_id="C-" + _text(n),
        name="Maria Rossi " + _text(n),
        phone=reached[0],
        chat=sa.cast(reached[1], sa.Text),
        created_at=then,
    )
    await _fill(
        tx,
        purchases,
        id=n,
        source="api",
        source_id="A-" + _text(n),
        digest="seed " + _text(n),
        customer_id=n,
        at=then,
        amount=89_900,
        currency="EUR",
        touchpoint="sale",
        items=sa.literal([{"sku": "SHOE", "name": "Shoes", "quantity": "1", "price": "89.90"}], sa.JSON),
        link_hash="seed " + _text(n),
        received_at=then,
    )


async def _surveys(tx: AsyncConnection, count: int, channel: str, **values: Any) -> None:
    n = _numbers(count).c.n
    await _fill(
        tx,
        surveys,
        id=n,
        purchase_id=n,
        customer_id=n,
        channel=channel,
        address=_address(channel, n),
        language="en",
        created_at=values["due_at"],
        **values,
    )


async def _messages(
    tx: AsyncConnection, count: int, channel: str, kind: str, *, due: Any, expires: Any, **more: Any
) -> None:
    """Messages that wait, unless `more` says otherwise."""
    n = _numbers(count).c.n
    waits = {"state": MessageState.PLANNED, "claim_at": due}
    await _fill(
        tx,
        outbox,
        key="survey:" + _text(n) + ":" + kind,
        kind=kind,
        channel=channel,
        address=_address(channel, n),
        person=n,
        about=n,
        payload=sa.literal({}, sa.JSON),
        rank=1,
        due_at=due,
        expires_at=expires,
        zone="Europe/Rome",
        **waits | more,
    )


async def _fill(tx: AsyncConnection, table: sa.Table, **values: Any) -> None:
    """One row for every number the values are made of."""
    columns = [
        value if isinstance(value, sa.ColumnElement) else sa.literal(value, table.c[name].type)
        for name, value in values.items()
    ]
    await tx.execute(table.insert().from_select(list(values), sa.select(*columns)))


def _numbers(count: int) -> sa.CTE:
    """1 to `count`."""
    start = sa.select(sa.literal(1).label("n")).cte("numbers", recursive=True)
    return start.union_all(sa.select(start.c.n + 1).where(start.c.n < count))


def _text(number: sa.ColumnElement[int]) -> sa.ColumnElement[str]:
    return sa.cast(number, sa.Text)


def _address(channel: str, n: sa.ColumnElement[int]) -> sa.ColumnElement[str]:
    if channel == "sms":
        return "+39333" + _text(n + FIRST_PHONE)
    return _text(n + FIRST_CHAT)


def _moment(tx: AsyncConnection, at: datetime, apart: float = 0) -> sa.ColumnElement[Any]:
    """A time, for each further row `apart` seconds later, as the database itself writes it."""
    seconds: Any = sa.literal(int(at.timestamp()), sa.BigInteger)
    if apart:
        seconds += sa.literal_column("n") * apart
    if tx.dialect.name == "postgresql":
        return sa.func.to_timestamp(seconds)
    return sa.func.strftime("%Y-%m-%d %H:%M:%S.000000", seconds, "unixepoch")
