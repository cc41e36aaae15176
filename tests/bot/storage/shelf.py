"""Rows to read: what tests of the readers put into the database."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import cases, customers, inbox, purchases, responses, surveys
from scheduler.outbox import outbox

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


async def customer(tx: AsyncConnection, **values: Any) -> int:
    """Add a customer."""
    query = customers.insert().values({"name": "Maria", "created_at": NOW} | values)
    return int((await tx.execute(query.returning(customers.c.id))).scalar_one())


async def purchase(tx: AsyncConnection, customer_id: int, source_id: str, **values: Any) -> int:
    """Add a purchase."""
    row = {
        "source": "api",
        "source_id": source_id,
        "digest": "d",
        "customer_id": customer_id,
        "at": NOW,
        "touchpoint": "sale",
        "items": [],
        "link_hash": f"link {source_id}",
        "received_at": NOW,
    }
    query = purchases.insert().values(row | values).returning(purchases.c.id)
    return int((await tx.execute(query)).scalar_one())


async def survey(tx: AsyncConnection, source_id: str, *, who: int | None = None, **values: Any) -> int:
    """Add a survey with its purchase, and a customer of its own unless one is named."""
    who = await customer(tx) if who is None else who
    row = {
        "purchase_id": await purchase(tx, who, source_id),
        "customer_id": who,
        "state": "planned",
        "language": "it",
        "created_at": NOW,
    }
    query = surveys.insert().values(row | values).returning(surveys.c.id)
    return int((await tx.execute(query)).scalar_one())


async def sent(tx: AsyncConnection, key: str, at: datetime, **values: Any) -> int:
    """Add a message of ours."""
    row = {
        "key": key,
        "kind": "question",
        "channel": "sms",
        "address": "+393331234567",
        "payload": {},
        "state": "delivered",
        "rank": 1,
        "due_at": at,
        "started_at": at,
        "text": key,
    }
    query = outbox.insert().values(row | values).returning(outbox.c.id)
    return int((await tx.execute(query)).scalar_one())


async def heard(tx: AsyncConnection, text: str, at: datetime, **values: Any) -> int:
    """Add a message of theirs."""
    row = {
        "source": "sms",
        "key": text,
        "raw": {},
        "received_at": at,
        "state": "processed",
        "kind": "text",
        "text": text,
    }
    query = inbox.insert().values(row | values).returning(inbox.c.id)
    return int((await tx.execute(query)).scalar_one())


async def response(tx: AsyncConnection, survey_id: int, inbox_id: int, **values: Any) -> None:
    """Add how a reply was read."""
    row = {
        "survey_id": survey_id,
        "inbox_id": inbox_id,
        "at": NOW,
        "channel": "sms",
        "kind": "score",
        "comment": "",
        "why": "digit",
    }
    await tx.execute(responses.insert().values(row | values))


async def case(tx: AsyncConnection, survey_id: int, **values: Any) -> int:
    """Add a case."""
    row = {"survey_id": survey_id, "state": "open", "opened_at": NOW}
    query = cases.insert().values(row | values).returning(cases.c.id)
    return int((await tx.execute(query)).scalar_one())
