"""Rows made the reports the API would make of them, or refused with every fault, in the file's own words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.flows.purchases import Report
from bot.importing.columns import Columns
from bot.importing.refusals import Refusal
from bot.importing.rows import Broken, Row
from bot.intake import Fault, IntakeError, to_report

Judged = tuple[int, Report | list[Refusal]]  # the line the row begins on, and what it is


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges the rows of one file."""

    columns: Columns
    country: str  # of phone numbers without a country code
    zone: str  # of times without an offset
    channels: tuple[str, ...]  # that a customer may prefer
    source: str  # of purchases that name none
    store: str | None  # of purchases that name none
    now: Callable[[], datetime]

    def __call__(self, rows: Sequence[Row | Broken]) -> list[Judged]:
        """What each row is, in order."""
        now = self.now()
        return [(row.line, self._one(row, now)) for row in rows]

    def _one(self, row: Row | Broken, now: datetime) -> Report | list[Refusal]:
        if isinstance(row, Broken):
            return [Refusal(row.line, "", row.why)]
        try:
            said = self.columns.purchase(row.cells)
            if self.store is not None:
                said.setdefault("store", self.store)
            return to_report(
                said,
                default_country=self.country,
                default_zone=self.zone,
                now=now,
                default_source=self.source,
                channels=self.channels,
            )
        except IntakeError as error:
            return [self._refusal(row.line, fault) for fault in error.faults]

    def _refusal(self, line: int, fault: Fault) -> Refusal:
        return Refusal(
            line, self.columns.named(fault.field), fault.problem, fault.value or "", fault.remedy or ""
        )
