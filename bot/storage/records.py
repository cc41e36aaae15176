"""Purchases and surveys as people look at them: with their decision and their messages.

Read by the web API and the command line; JSON values but for times, which are aware UTC.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Policy
from bot.core.nps import category
from bot.storage import readings
from bot.storage.readings import Reading
from bot.storage.schema import customers, inbox, purchases, responses, surveys
from scheduler.outbox import outbox

Record = dict[str, Any]
Place = tuple[datetime, int, int, Record]  # when, which side, id there, the message

THEIRS, OURS = 0, 1

_s, _p, _c = surveys.c, purchases.c, customers.c
_o, _i, _r = outbox.c, inbox.c, responses.c

SURVEYS = sa.select(
    surveys,
    _p.source,
    _p.source_id,
    _c.external_id,
    _c.name.label("customer_name"),
).select_from(surveys.join(purchases).join(customers, _c.id == _s.customer_id))

SENT_AT = sa.func.coalesce(_o.started_at, _o.due_at)
OUTGOING = sa.select(
    _o.id,
    _o.kind,
    _o.channel,
    _o.state,
    _o.reason,
    _o.text,
    _o.due_at,
    _o.started_at,
    _o.segments,
    _o.about,
    SENT_AT.label("at"),
)
INCOMING = sa.select(_i.id, _i.kind, _i.source, _i.state, _i.note, _i.text, _i.received_at)


async def purchase(tx: AsyncConnection, source: str, source_id: str, policy: Policy) -> Record | None:
    """A purchase with its survey; None if it was never reported."""
    query = sa.select(purchases).where(_p.source == source, _p.source_id == source_id)
    row = (await tx.execute(query)).first()
    if row is None:
        return None
    found = await tx.scalar(sa.select(_s.id).where(_s.purchase_id == row.id))
    whole = await survey(tx, found, policy) if found is not None else None
    return {
        "source": row.source,
        "source_id": row.source_id,
        "time": row.at,
        "store": row.store,
        "amount": _money(row.amount),
        "currency": row.currency,
        "touchpoint": row.touchpoint,
        "consent": row.consent,
        "items": row.items,
        "received_at": row.received_at,
        "cancelled_at": row.cancelled_at,
        "survey": whole,
    }


async def survey(tx: AsyncConnection, id_: int, policy: Policy) -> Record | None:
    """A survey with every message about it; None if there is none."""
    row = (await tx.execute(SURVEYS.where(_s.id == id_))).first()
    if row is None:
        return None
    return as_survey(row, policy) | {"messages": await _messages(tx, id_)}


def as_survey(row: Any, policy: Policy) -> Record:
    """A survey from a row of SURVEYS."""
    return {
        "id": row.id,
        "state": row.state,
        "reason": row.why,
        "channel": row.channel,
        "due_at": row.due_at,
        "asked_at": row.asked_at,
        "score": row.score,
        "category": None if row.score is None else str(category(row.score, policy)),
        "scored_at": row.scored_at,
        "scored_via": row.scored_via,
        "comment": row.reason or None,
        "cause": row.cause,
        "language": row.language,
        "store": row.store,
        "created_at": row.created_at,
        "closed_at": row.closed_at,
        "purchase": {"source": row.source, "source_id": row.source_id},
        "customer": {"id": row.customer_id, "external_id": row.external_id, "name": row.customer_name},
    }


def as_sent(row: Any) -> Record:
    """A message of ours from a row of OUTGOING."""
    return {
        "direction": "out",
        "id": row.id,
        "kind": row.kind,
        "channel": row.channel,
        "state": row.state,
        "reason": row.reason,
        "text": row.text,
        "due_at": row.due_at,
        "at": row.started_at,
        "segments": row.segments,
    }


def as_received(row: Any) -> Record:
    """A message to us from a row of INCOMING."""
    return {
        "direction": "in",
        "id": row.id,
        "kind": row.kind,
        "channel": row.source,
        "state": row.state,
        "reason": row.note,
        "text": row.text,
        "at": row.received_at,
    }


async def _messages(tx: AsyncConnection, survey_id: int) -> list[Record]:
    """What was said about a survey on both sides, in the order of time."""
    sent = await tx.execute(OUTGOING.where(_o.about == survey_id))
    heard = await tx.execute(
        INCOMING.add_columns(_r.score, _r.comment, _r.kind.label("read_as"), _r.why, _r.suggested)
        .join(responses, _r.inbox_id == _i.id)
        .where(_r.survey_id == survey_id)
    )
    theirs = {one.reply: one for one in await readings.of_surveys(tx, [survey_id]) if one.corrected_by}
    both = [(row.at, OURS, row.id, as_sent(row)) for row in sent]
    both += [
        (row.received_at, THEIRS, row.id, as_received(row) | _reading(row, theirs.get(row.id)))
        for row in heard
    ]
    return [message for *_, message in in_order(both)]


def _reading(row: Any, corrected: Reading | None) -> Record:
    """How a reply was understood, by a person where one said so."""
    read = {
        "read_as": row.read_as,
        "score": row.score,
        "comment": row.comment or None,
        "suggested_cause": row.suggested,
        "rule": row.why,
    }
    if corrected is None:
        return read | {"corrected_by": None}
    theirs = {"read_as": corrected.kind, "score": corrected.score, "corrected_by": corrected.corrected_by}
    return read | theirs


def in_order(messages: Iterable[Place]) -> list[Place]:
    """Messages in the order of time; at one moment what was said stands before its answer."""
    return sorted(messages, key=lambda one: one[:3])


def _money(thousandths: int | None) -> str | None:
    """An amount as it is written, with cents and what is finer only where it is there.

    >>> _money(89900), _money(1005)
    ('89.90', '1.005')
    """
    if thousandths is None:
        return None
    return f"{Decimal(thousandths) / 1000:.{3 if thousandths % 10 else 2}f}"
