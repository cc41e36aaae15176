"""The Net Promoter Score, with its interval and its n."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

from bot.core.model import Category, Policy

SCORES = range(11)
ENOUGH = 10  # fewer answers show counts, not a score


def category(score: int, policy: Policy = Policy.STANDARD) -> Category:
    """What a score makes of a customer.

    >>> category(9), category(9, Policy.TEN_ONLY), category(6)
    (<Category.PROMOTER: 'promoter'>, <Category.PASSIVE: 'passive'>, <Category.DETRACTOR: 'detractor'>)

    Raises:
        ValueError: It is not a whole number from 0 to 10.
    """
    if score not in SCORES:
        raise ValueError(f"a score is a whole number from 0 to 10, not {score!r}")
    if score >= (9 if policy is Policy.STANDARD else 10):
        return Category.PROMOTER
    return Category.PASSIVE if score >= 7 else Category.DETRACTOR  # noqa: PLR2004 - the scale's own


@dataclass(frozen=True, slots=True)
class Tally:
    """A set of answers counted."""

    scores: Mapping[int, int]  # how many customers gave each score, 0 to 10
    promoters: int
    passives: int
    detractors: int

    @property
    def n(self) -> int:
        """How many answered."""
        return self.promoters + self.passives + self.detractors

    @property
    def enough(self) -> bool:
        """Whether a score may be shown, not only counts."""
        return self.n >= ENOUGH

    @property
    def nps(self) -> float | None:
        """Percent promoters minus percent detractors, -100..100; None when nobody answered."""
        return 100 * (self.promoters - self.detractors) / self.n if self.n else None

    def interval(self, confidence: float = 0.95) -> tuple[float, float] | None:
        """Where the true score lies, as the adjusted Wald interval, cut at ±100; None without answers.

        Source: Rocks 2016, The American Statistician; Lewis & Sauro, MeasuringU 2021.

        >>> low, high = tally({10: 6, 8: 3, 2: 1}).interval()
        >>> round(low), round(high)
        (0, 77)
        """
        if not self.n:
            return None
        centre, variance, n = self._adjusted()
        half = NormalDist().inv_cdf(0.5 + confidence / 2) * sqrt(variance / n)
        return (max(-100.0, 100 * (centre - half)), min(100.0, 100 * (centre + half)))

    def _adjusted(self) -> tuple[float, float, float]:
        n = self.n + 3
        p, d = (self.promoters + 0.75) / n, (self.detractors + 0.75) / n
        return p - d, p + d - (p - d) ** 2, n


def tally(counts: Mapping[int, int], policy: Policy = Policy.STANDARD) -> Tally:
    """Count answers under a policy.

    Args:
        counts: How many customers gave each score, e.g. `{10: 3, 2: 1}`.
        policy: Which scores promote.

    Raises:
        ValueError: A score or a count is not one.
    """
    if bad := [count for count in counts.values() if count < 0]:
        raise ValueError(f"a count of answers cannot be {bad[0]}")
    sums = dict.fromkeys(Category, 0)
    for score, count in counts.items():
        sums[category(score, policy)] += count
    scores = {score: counts.get(score, 0) for score in SCORES}
    return Tally(scores, sums[Category.PROMOTER], sums[Category.PASSIVE], sums[Category.DETRACTOR])


def nps(counts: Mapping[int, int], policy: Policy = Policy.STANDARD) -> float | None:
    """Percent promoters minus percent detractors, -100..100; None when nobody answered.

    >>> nps({10: 3, 2: 1})
    50.0
    """
    return tally(counts, policy).nps


def interval(counts: Mapping[int, int], policy: Policy = Policy.STANDARD) -> tuple[float, float] | None:
    """The 95 % interval of the score, see `Tally.interval`."""
    return tally(counts, policy).interval()


def differs(one: Tally, other: Tally, confidence: float = 0.95) -> bool:
    """Whether two sets of answers differ by more than chance: only then may an arrow be shown."""
    if not one.n or not other.n:
        return False
    (c1, v1, n1), (c2, v2, n2) = one._adjusted(), other._adjusted()  # noqa: SLF001 - its own kind
    z = (c1 - c2) / sqrt(v1 / n1 + v2 / n2)
    return abs(z) > NormalDist().inv_cdf(0.5 + confidence / 2)
