"""Takes rows in as the API would, some hundreds to a transaction, and counts what became of them."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from bot.core.model import State
from bot.flows.purchases import Report, Reported
from bot.importing.judging import Judged
from bot.importing.refusals import Refusal
from bot.importing.rows import Broken, Row
from scheduler.database import Unavailable

BATCH = 500  # rows to a transaction
TRIES = 12  # of one batch, while the database is busy with others
PAUSE_SECONDS = 1.0
CONFLICT = "was reported before with other content; nothing was changed"


@dataclass(slots=True)
class Totals:
    """What became of the rows so far."""

    rows: int = 0
    new: int = 0
    seen: int = 0
    conflicts: int = 0
    bad: int = 0
    planned: int = 0  # of the new ones: will be asked
    waiting: int = 0  # of the new ones: wait for the customer to open their Telegram link
    not_asked: Counter[str] = field(default_factory=Counter)  # of the new ones: by reason

    @property
    def good(self) -> bool:
        """Whether every row is in."""
        return not self.bad and not self.conflicts

    def add(self, done: Reported) -> None:
        """Count one that was taken."""
        match done.outcome:
            case "seen":
                self.seen += 1
                return
            case "conflict":
                self.conflicts += 1
                return
        self.new += 1
        match done.survey.state:
            case State.PLANNED:
                self.planned += 1
            case State.WAITING:
                self.waiting += 1
            case _:
                self.not_asked[done.survey.reason or done.survey.state] += 1


class Batches:
    """One import.

    Args:
        judge: Makes reports of rows, and refusals of those that are none, a batch at a time.
        report: Takes reports in; those of `Purchases`.
        refuse: Is told of every refusal.
        advanced: Is told after each batch.
        totals: Is counted up.
    """

    def __init__(
        self,
        judge: Callable[[Iterable[Sequence[Row | Broken]]], Iterable[list[Judged]]],
        report: Callable[[Sequence[Report]], Awaitable[list[Reported]]],
        refuse: Callable[[Refusal], None],
        advanced: Callable[[], None],
        totals: Totals,
    ) -> None:
        self._judge = judge
        self._report = report
        self._refuse = refuse
        self._advanced = advanced
        self._totals = totals

    async def take(self, rows: Iterable[Row | Broken]) -> None:
        """Take all rows in, in order.

        Raises:
            Unavailable: The database would not take a batch; those before it are in.
        """
        for batch in self._judge(_batches(rows)):
            await self._one(batch)
            self._advanced()

    async def _one(self, batch: Sequence[Judged]) -> None:
        reports = [one for _, one in batch if isinstance(one, Report)]
        done = iter(await self._patiently(reports) if reports else ())
        self._totals.rows += len(batch)
        for line, one in batch:
            if isinstance(one, Report):
                self._count(line, one, next(done))
            else:
                self._totals.bad += 1
                for refusal in one:
                    self._refuse(refusal)

    def _count(self, line: int, report: Report, done: Reported) -> None:
        self._totals.add(done)
        if done.outcome == "conflict":
            self._refuse(Refusal(line, "", f"the purchase {report.purchase.source_id} {CONFLICT}"))

    async def _patiently(self, reports: Sequence[Report]) -> list[Reported]:
        for left in reversed(range(TRIES)):
            try:
                return await self._report(reports)
            except Unavailable:
                if not left:
                    raise
                await asyncio.sleep(PAUSE_SECONDS)
        raise AssertionError  # the last try returned or raised


def _batches(rows: Iterable[Row | Broken]) -> Iterator[list[Row | Broken]]:
    source = iter(rows)
    while batch := list(islice(source, BATCH)):
        yield batch
