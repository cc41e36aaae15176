"""The numbers: scores counted in the database, made into a Net Promoter Score by the core."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Policy
from bot.core.nps import tally as count
from bot.storage.schema import surveys

_s = surveys.c


@dataclass(frozen=True, slots=True)
class Filter:
    """Which answers count; None means all."""

    from_: datetime | None = None  # aware UTC, included
    to: datetime | None = None  # aware UTC, not included
    store: str | None = None
    channel: str | None = None
    language: str | None = None

    def scored(self) -> Iterator[sa.ColumnElement[bool]]:
        """The condition on surveys that were answered: by when, and on the channel they came on."""
        yield from self._within(_s.scored_at, _s.scored_via)

    def asked(self) -> Iterator[sa.ColumnElement[bool]]:
        """The condition on surveys that were asked: by when, and on the channel they went out on."""
        yield from self._within(_s.asked_at, _s.channel)

    def _within(self, at: Any, via: Any) -> Iterator[sa.ColumnElement[bool]]:
        yield at.is_not(None)
        if self.from_ is not None:
            yield at >= self.from_
        if self.to is not None:
            yield at < self.to
        for column, wanted in ((via, self.channel), (_s.store, self.store), (_s.language, self.language)):
            if wanted is not None:
                yield column == wanted


@dataclass(frozen=True, slots=True)
class Numbers:
    """What one selection of answers comes to."""

    nps: float | None  # -100..100; None when nobody answered
    interval: tuple[float, float] | None  # 95 %
    n: int
    promoters: int
    passives: int
    detractors: int
    asked: int
    response_rate: float | None  # of those asked in the period, the share that has answered by now
    scores: dict[int, int]  # every score from 0 to 10


async def tally(tx: AsyncConnection, chosen: Filter, policy: Policy) -> Numbers:
    """The score of a selection, under a policy."""
    counted = count({row.score: row.n for row in await tx.execute(scores(chosen))}, policy)
    asked = (await tx.execute(asked_and_answered(chosen))).one()
    return Numbers(
        nps=counted.nps,
        interval=counted.interval(),
        n=counted.n,
        promoters=counted.promoters,
        passives=counted.passives,
        detractors=counted.detractors,
        asked=asked.asked,
        response_rate=asked.answered / asked.asked if asked.asked else None,
        scores=dict(counted.scores),
    )


async def stores(tx: AsyncConnection) -> list[str]:
    """The stores customers have bought in, by name."""
    named = sa.select(_s.store).where(_s.store.is_not(None)).distinct().order_by(_s.store)
    return list(await tx.scalars(named))


def scores(chosen: Filter) -> sa.Executable:
    """How many answers gave each score; read from one index alone."""
    return sa.select(_s.score, sa.func.count().label("n")).where(*chosen.scored()).group_by(_s.score)


def asked_and_answered(chosen: Filter) -> sa.Executable:
    """How many were asked, and how many of them have answered by now."""
    return sa.select(
        sa.func.count().label("asked"),
        sa.func.count(_s.score).label("answered"),
    ).where(*chosen.asked())
