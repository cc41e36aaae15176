"""One number phrase of a reply and what it is worth."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from bot.core.replies.spot import Fate
from bot.core.replies.tail import TOP

SCALE = "names the scale"


class Rank(IntEnum):
    """How much a score counts among several."""

    PLAIN = 0
    VOTE = 1
    OVERALL = 2


@dataclass(slots=True)
class Offer:
    """One number phrase."""

    first: int  # index of its first item
    last: int
    value: int | None
    fate: Fate
    why: str
    rank: Rank = Rank.PLAIN
    now: bool = False
    past: bool = False
    told: bool = False  # after words that tell nothing about it: "service nine"

    @property
    def fits(self) -> bool:
        """Whether its number is on our scale."""
        return self.value is not None and self.value <= TOP
