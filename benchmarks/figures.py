"""What a measurement gives: rows of the table, and how repeated runs become one number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number."""

    name: str
    value: float
    unit: str
    aim: str = ""  # what it should be, as people write it
    met: bool | None = None  # None: nothing was aimed at
    note: str = ""

    @property
    def shown(self) -> str:
        """The number with as many digits as it can honestly carry."""
        number = f"{self.value:,.0f}" if abs(self.value) >= 100 else f"{self.value:.3g}"
        return f"{number} {self.unit}"


def at_most(name: str, value: float, limit: float, unit: str, note: str = "") -> Figure:
    """A number that should not be above a limit."""
    return Figure(name, value, unit, f"≤ {limit:g} {unit}", value <= limit, note)


def at_least(name: str, value: float, limit: float, unit: str, note: str = "") -> Figure:
    """A number that should not be below a limit."""
    return Figure(name, value, unit, f"≥ {limit:g} {unit}", value >= limit, note)


def spread(values: Sequence[float], unit: str = "", digits: int = 3) -> str:
    """From where to where the runs went."""
    low, high = (f"{value:,.0f}" if value >= 100 else f"{value:.{digits}g}" for value in _ends(values))
    return f"{len(values)} runs, {low} to {high} {unit}".rstrip()


def _ends(values: Sequence[float]) -> tuple[float, float]:
    return min(values), max(values)


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that so many percent of the others do not exceed."""
    return values[0] if len(values) == 1 else quantiles(values, n=100, method="inclusive")[percent - 1]


__all__ = ["Figure", "at_least", "at_most", "median", "percentile", "spread"]
