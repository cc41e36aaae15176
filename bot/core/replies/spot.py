"""One number of a reply, what stands around it, and what it can be worth."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from bot.core.replies.cues import Cue
from bot.core.replies.items import Item
from bot.core.replies.layout import Layout, Left
from bot.core.replies.lexicon import Lexicon

ASKED = "asked about"
DENIED = "denied"
ELSEWHERE = "a number of something else"
EARLIER = "an earlier opinion"
COUNTING = "counts something, perhaps"


class Fate(IntEnum):
    """What a number is worth."""

    OTHER = 0  # something else: an order, a time
    WEAK = 1  # unclear, unless a score stands elsewhere
    VAGUE = 2  # unclear, even beside a score
    GIVEN = 3  # a score


@dataclass(slots=True)
class Spot:
    """One number and what stands around it."""

    layout: Layout
    lexicon: Lexicon
    number: Item
    at: int  # its index
    last: int  # where its phrase ends
    second: Item | None  # the second number of "8 out of 10", "7 to 8"
    left: Left
    tail: Cue | None  # what follows makes of it
    after: Item | None  # the item after the phrase


Ruling = tuple[Fate, str] | None


def closes(after: Item | None) -> bool:
    """Whether a number ends what is said: nothing follows, or a sign, or "and"."""
    return after is None or after.kind == "sign" or after.does(Cue.AND, Cue.BUT, Cue.POINTS)
