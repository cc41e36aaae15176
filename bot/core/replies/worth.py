"""What one number of a reply is worth: a score, something unclear, or something else.

The rules stand in `_RULES`, in order; the first that knows decides.
"""

from __future__ import annotations

import re

from bot.core.replies.cues import MARKING, Cue
from bot.core.replies.doubt import condition
from bot.core.replies.elsewhere import elsewhere
from bot.core.replies.items import UNSPACED_CODES, Item
from bot.core.replies.layout import OVER, Edge
from bot.core.replies.lexicon import Lexicon
from bot.core.replies.spot import ASKED, COUNTING, ELSEWHERE, Fate, Ruling, Spot, closes
from bot.core.replies.tail import TOP

FEW = 3  # "one", "two" and "three" are said about many things
TWENTY = 20
IDENTIFIER = 1000  # from here on a bare number names something: an order, a year
JOINT = 2  # letters of "and" and "or" in other languages
PLURAL = 4  # letters of a word that may be a plural


def worth(spot: Spot) -> tuple[Fate, str]:
    """What the number is worth, and why."""
    for rule in _RULES:
        if (ruling := rule(spot)) is not None:
            return ruling
    return Fate.GIVEN, "a number"


def _asked_about(spot: Spot) -> Ruling:
    """Whether somebody asks about it: "is 0 good or bad?"."""
    layout, at = spot.layout, spot.at
    if not layout.asked or layout.sentence[at] not in layout.asked:
        return None
    ends = spot.after is not None and spot.after.text == "?"
    within = layout.in_sentence if ends else layout.in_clause
    posed = [*within(Cue.QUESTION, at), *within(Cue.ASK, at)]
    opened = min(posed, default=at) < at or (layout.asked_last and max(posed, default=at) > at)
    compared = max(layout.in_clause(Cue.SCALE, at), default=at) > spot.last
    return (Fate.OTHER, ASKED) if opened or compared else None


def _paired(spot: Spot) -> Ruling:
    """A score out of ten, another scale, a range."""
    if spot.second is None:
        return None
    joint = spot.layout.items[spot.layout.skip(spot.at + 1, Cue.POINTS, Cue.STARS)]
    value = spot.number.value
    same = value is not None and value == spot.second.value and not joint.does(Cue.OUT_OF)
    if same and joint.text not in OVER:
        return condition(spot) if (value or 0) <= TOP else None  # "9 - nine"
    if joint.text not in OVER and not (joint.does(Cue.OUT_OF) and not joint.does(Cue.TO, Cue.OR)):
        return Fate.WEAK if value in {0, 1} and spot.second.value == TOP else Fate.VAGUE, "a range"
    if spot.second.value != TOP:
        return Fate.WEAK, "another scale"
    starred = spot.layout.items[spot.at + 1].does(Cue.STARS)
    broken = value is None or value > TOP or spot.tail in {Cue.PERCENT, Cue.HALF} or starred
    return (Fate.VAGUE, "not a whole number out of ten") if broken or _negative(spot) else condition(spot)


def _tailed(spot: Spot) -> Ruling:
    if spot.left.sign == "%" and spot.number.glued:  # "%80"
        return _TAILS[Cue.PERCENT]
    if spot.second is not None or spot.tail is None:
        return None
    if spot.tail is Cue.PERCENT and spot.left.sign == "-" and spot.number.glued and spot.layout.words:
        return Fate.OTHER, ELSEWHERE  # "the -10% code"
    return _TAILS[spot.tail]


def _below_zero(spot: Spot) -> Ruling:
    return (Fate.VAGUE, "below zero") if _negative(spot) else None


def _negative(spot: Spot) -> bool:
    led = spot.left.cues & {Cue.VOTE, Cue.GIVE, Cue.OVERALL}  # "score -7" has a dash, not a minus
    framed = spot.after is not None and spot.after.text == "-"  # "--1--"
    return spot.left.sign == "-" and spot.number.glued and not led and not framed


def _counting(spot: Spot) -> Ruling:
    """A number that does not stand where an answer stands."""
    if spot.second is not None:
        return None
    number, left = spot.number, spot.left
    if _foreign_range(spot):
        return Fate.VAGUE, "a range"
    free = spot.after is None or spot.after.kind != "word" or spot.after.does_any(_FOLLOWING)
    free = free or (spot.lexicon.code in UNSPACED_CODES and spot.after is not None and not spot.after.glued)
    doubtful = not free and spot.after is not None and _plural(spot.after, spot.lexicon)
    points = spot.after is not None and spot.after.does(Cue.POINTS)
    approved = points or not left.cues.isdisjoint(_APPROVING)
    opening = spot.at <= spot.layout.opening
    few = (number.value or 0) <= FEW and spot.lexicon.code not in MARKING
    careful = number.worded and (few or number.text in spot.lexicon.homographs)
    if careful or (number.worded and not opening):
        stands = free and (left.edge is not Edge.WORD or approved or (not careful and closes(spot.after)))
        return None if stands and (approved or not _day(spot)) else (Fate.OTHER, COUNTING)
    if not free and left.edge is Edge.WORD:
        approved = not left.cues.isdisjoint(_STATING)
    if not opening and not approved:
        if free and not _day(spot):
            return None
        return Fate.WEAK if left.edge is Edge.PAUSE else Fate.OTHER, COUNTING
    return (Fate.WEAK, COUNTING) if doubtful else None


def _foreign_range(spot: Spot) -> bool:
    """Whether a short word of another language joins two numbers: "entre 7 y 8 i think"."""
    joint, other = spot.after, spot.layout.at(spot.last + 2)
    short = joint is not None and joint.kind == "word" and not joint.cues and len(joint.text) <= JOINT
    value, bare = spot.number.value, not spot.number.worded and spot.tail is None
    next_up = other is not None and value is not None and other.value == value + 1 and not other.worded
    return short and bare and next_up and (value or 0) < TOP


def _plural(item: Item, lexicon: Lexicon) -> bool:
    """Whether an unknown word looks like things being counted: "3 burgers"."""
    plurals = lexicon.code in {"en", "es", "fr", "pt"}
    return plurals and not item.cues and len(item.text) >= PLURAL and item.text[-1] == "s" != item.text[-2]


def _day(spot: Spot) -> bool:
    """Whether it is a day: "see you on the 9"."""
    before = spot.layout.at(spot.at - 1)
    return spot.left.edge is Edge.WORD and before is not None and before.does(Cue.THE)


def _sized(spot: Spot) -> bool:
    """Whether it names a thing by its number: "the 38 is too small"."""
    before, after = spot.layout.at(spot.at - 1), spot.after
    named = before is not None and before.does(Cue.THE) and after is not None and after.kind == "word"
    return named and after is not None and not after.does_any(_ANSWERING | _TAILED)


def _size(spot: Spot) -> Ruling:
    value = spot.number.value
    told = spot.left.edge is Edge.WORD and spot.left.cues.isdisjoint(_APPROVING)
    if value is None or (told and not spot.number.worded and not spot.number.text.isdigit()):
        return _broken(spot, told=told)
    if value <= TOP:
        return None
    if _day(spot) or _sized(spot):
        return Fate.OTHER, ELSEWHERE
    after = spot.after
    if after is not None and after.kind == "word" and not after.does_any(_FOLLOWING | _TAILED):
        return Fate.WEAK, COUNTING  # "room was cold, 207 never again"
    answered = not spot.left.cues.isdisjoint(_ANSWERING | {Cue.LESS_OR_MORE}) or (
        after is not None and after.does_any(_ANSWERING)
    )
    aside = not answered and spot.layout.words
    if told or (aside and value >= IDENTIFIER):
        return Fate.OTHER, "beyond ten"
    # Whoever means more than ten writes 11, 15, 20 or 100; 42 is an age or a house.
    return Fate.WEAK if aside and value > TWENTY and value % TOP else Fate.VAGUE, "beyond ten"


def _broken(spot: Spot, *, told: bool) -> Ruling:
    """What a number with a point is worth: a price, a date, a version, or half a score."""
    text, after = spot.number.text, spot.after
    if _PRICE.fullmatch(text) and spot.at > spot.layout.opening:
        return Fate.OTHER, "a price"
    if _DATE.fullmatch(text) and after is not None and after.kind == "word" and not after.cues:
        return Fate.OTHER, "a date"
    return Fate.WEAK if told or _PRICE.fullmatch(text) else Fate.VAGUE, "not a whole number"


_RULES = (_asked_about, elsewhere, _paired, _tailed, _below_zero, _counting, _size, condition)

_APPROVING = frozenset(
    {
        *(Cue.HEDGE, Cue.FILLER, Cue.GIVE, Cue.VOTE, Cue.OVERALL, Cue.SO, Cue.BUT, Cue.NOW, Cue.PAST),
        *(Cue.CORRECTION, Cue.NO, Cue.NOT, Cue.LESS_OR_MORE, Cue.WOULD, Cue.WOULD_HAVE, Cue.IF, Cue.BETWEEN),
    }
)
_FOLLOWING = frozenset(
    {
        *(
            Cue.SAFE,
            Cue.BUT,
            Cue.SO,
            Cue.HEDGE,
            Cue.FILLER,
            Cue.POINTS,
            Cue.NOW,
            Cue.OVERALL,
            Cue.IF,
            Cue.LIGHT,
        ),
        *(Cue.GIVE, Cue.NO, Cue.NOT, Cue.CORRECTION, Cue.OR_MORE, Cue.HALF, Cue.OR, Cue.PAST, Cue.VOTE),
    }
)
_TAILS = {
    Cue.HALF: (Fate.VAGUE, "and a half"),
    Cue.PERCENT: (Fate.WEAK, "a percentage"),
    Cue.STARS: (Fate.WEAK, "another scale"),
    Cue.OR_MORE: (Fate.WEAK, "a comparison"),
    Cue.UNIT: (Fate.OTHER, ELSEWHERE),
}
_STATING = _APPROVING - {Cue.HEDGE, Cue.FILLER}
_ANSWERING = frozenset({Cue.GIVE, Cue.VOTE, Cue.POINTS})
_DATE = re.compile(r"\d{1,2}\.(?:0[1-9]|1[0-2])")
_PRICE = re.compile(r"\d+[.,]\d\d")
_TAILED = frozenset({Cue.HALF, Cue.PERCENT, Cue.STARS, Cue.OUT_OF, Cue.TO})
