"""How replies were read, by the rules and then by a person: the history of a score."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Kind
from bot.storage.schema import corrections, inbox, responses, surveys

_c, _i, _r, _s = corrections.c, inbox.c, responses.c, surveys.c


@dataclass(frozen=True, slots=True)
class Reading:
    """One reply as it counts now."""

    reply: int  # its inbox row
    survey: int
    channel: str
    address: str
    at: datetime
    kind: Kind
    score: int | None
    corrected_by: str | None


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person says a reply means."""

    reply: int  # its inbox row
    kind: Kind
    score: int | None  # with kind SCORE
    by: str


def _latest() -> sa.Subquery:
    newest = sa.select(sa.func.max(_c.id)).group_by(_c.inbox_id)
    return sa.select(_c.inbox_id, _c.kind, _c.score, _c.by).where(_c.id.in_(newest)).subquery("latest")


def _as_corrected(latest: sa.Subquery) -> tuple[sa.ColumnElement[Any], ...]:
    """Kind and score as a person last said, or else as read; and who said so."""
    return (
        sa.func.coalesce(latest.c.kind, _r.kind).label("kind"),
        sa.case((latest.c.kind.is_(None), _r.score), else_=latest.c.score).label("score"),
        latest.c.by,
    )


async def survey_of(tx: AsyncConnection, reply: int) -> int | None:
    """The survey a reply belongs to."""
    found: int | None = await tx.scalar(sa.select(_r.survey_id).where(_r.inbox_id == reply))
    return found


async def of_surveys(tx: AsyncConnection, survey_ids: Sequence[int]) -> list[Reading]:
    """The readings of surveys, in the order they came."""
    latest = _latest()
    query = (
        sa.select(
            _r.inbox_id,
            _r.survey_id,
            _r.channel,
            _i.address,
            _r.at,
            *_as_corrected(latest),
        )
        .join(inbox, _i.id == _r.inbox_id)
        .join(latest, latest.c.inbox_id == _r.inbox_id, isouter=True)
        .where(_r.survey_id.in_(survey_ids))
        .order_by(_r.id)
    )
    return [
        Reading(
            row.inbox_id, row.survey_id, row.channel, row.address, row.at, Kind(row.kind), row.score, row.by
        )
        for row in await tx.execute(query)
    ]


async def last_of(tx: AsyncConnection, survey_id: int) -> int | None:
    """The latest reply to a survey."""
    found: int | None = await tx.scalar(
        sa.select(_r.inbox_id).where(_r.survey_id == survey_id).order_by(_r.id.desc()).limit(1)
    )
    return found


async def correct(tx: AsyncConnection, said: Correction, now: datetime) -> None:
    """Keep that a person reads a reply so."""
    row = {"inbox_id": said.reply, "at": now, "by": said.by, "kind": said.kind, "score": said.score}
    await tx.execute(corrections.insert().values(row))


async def labelled(tx: AsyncConnection, *, corrected: bool) -> AsyncIterator[dict[str, Any]]:
    """Replies with what they mean, as labelled examples: those a person corrected, or all."""
    latest = _latest()
    query = (
        sa.select(
            _r.inbox_id,
            _i.text,
            _s.language,
            *_as_corrected(latest),
        )
        .join(inbox, _i.id == _r.inbox_id)
        .join(surveys, _s.id == _r.survey_id)
        .join(latest, latest.c.inbox_id == _r.inbox_id, isouter=not corrected)
        .where(_i.kind.in_(["text", "edit"]))
        .order_by(_r.id)
    )
    async for row in await tx.stream(query):
        expect = {"kind": row.kind} | ({"score": row.score} if row.kind == Kind.SCORE else {})
        yield {
            "id": str(row.inbox_id),
            "text": row.text,
            "lang": row.language,
            "expect": expect,
            "tags": ["corrected"] if row.by else [],
        }
