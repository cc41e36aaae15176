"""Labelled replies, and what comes of reading them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.core.model import Kind
from bot.core.replies import understand


@dataclass
class Score:
    """How many replies of each kind there are, and how many were read right."""

    of: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong_numbers: int = 0  # another score than the one given
    false_scores: int = 0  # a score where none was given
    false_refusals: int = 0
    misses: list[str] = field(default_factory=list)

    def __add__(self, other: Score) -> Score:
        """Both together."""
        return Score(
            self.of + other.of,
            self.right + other.right,
            self.wrong_numbers + other.wrong_numbers,
            self.false_scores + other.false_scores,
            self.false_refusals + other.false_refusals,
            self.misses + other.misses,
        )

    def __radd__(self, other: int) -> Score:
        """So that `sum` works."""
        return self

    def share(self, *kinds: str) -> float:
        """Percent of these kinds read right; of all without kinds."""
        chosen = kinds or tuple(self.of)
        return 100 * sum(self.right[kind] for kind in chosen) / max(1, sum(self.of[kind] for kind in chosen))

    @property
    def wrong(self) -> float:
        """Percent of the scores that were read as another one."""
        return 100 * self.wrong_numbers / max(1, self.of["score"])

    @property
    def false(self) -> float:
        """Percent of the replies without a score in which one was read."""
        return 100 * self.false_scores / max(1, self.of.total() - self.of["score"])

    @property
    def false_refused(self) -> float:
        """Percent of the replies that refuse nothing in which a refusal was read."""
        return 100 * self.false_refusals / max(1, self.of.total() - self.of["opt_out"])

    @property
    def cells(self) -> list[str]:
        """A row of the table."""
        shares = (self.share(), self.share("score"), self.wrong, self.false)
        rest = (self.share("opt_out"), self.false_refused, *map(self.share, ("unclear", "help", "comment")))
        return [f"{self.of.total():,}", *(f"{share:.1f}" for share in (*shares, *rest))]


def read(file: Path) -> list[dict[str, Any]]:
    """The labelled replies of a file."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def score(rows: Iterable[dict[str, Any]], *, blind: bool = False) -> Score:
    """What comes of reading labelled replies, with or without their language."""
    found = Score()
    for row in rows:
        wanted = row["expect"]
        reply = understand(row["text"], None if blind else row["lang"])
        number = reply.score if reply.kind is Kind.SCORE else None
        right = reply.kind == wanted["kind"] and number == wanted.get("score")
        found.of[wanted["kind"]] += 1
        found.right[wanted["kind"]] += right
        found.wrong_numbers += reply.kind is Kind.SCORE and wanted["kind"] == "score" and not right
        found.false_scores += reply.kind is Kind.SCORE and wanted["kind"] != "score"
        found.false_refusals += reply.kind is Kind.OPT_OUT and wanted["kind"] != "opt_out"
        if not right:
            got = f"{reply.kind} {'' if number is None else number}".strip()
            found.misses.append(f"{row['text']!r} is {wanted}, was read as {got}: {reply.why}")
    return found
