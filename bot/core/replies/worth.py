"""What one number of a reply is worth: a score, something unclear, or something else.

The rules stand in `_RULES`, in order; the first that knows decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from bot.core.replies.cues import DOTTED, Cue
from bot.core.replies.items import UNSPACED_CODES, Item
from bot.core.replies.layout import OVER, Edge, Layout, Left
from bot.core.replies.lexicon import Lexicon
from bot.core.replies.tail import MONEY, TOP, tail

FEW = 3  # "one", "two" and "three" are said about many things
IDENTIFIER = 1000  # from here on a bare number names something: an order, a year
WORST_GRADE = 6
FAR = 20  # items of a clause before its number
SHORT = 5  # items of a reply that is nothing but "number 8"
PLURAL = 4  # letters of a word that may be a plural

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


@dataclass(frozen=True, slots=True)
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

    @property
    def after(self) -> Item | None:
        """The item after the phrase."""
        return self.layout.at(self.last + 1)


Ruling = tuple[Fate, str] | None


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


def _elsewhere(spot: Spot) -> Ruling:
    """An order, a table, a price, a time, minutes."""
    left, number = spot.left, spot.number
    named = left.cues & {Cue.THING, Cue.NUMBER}
    if named == {Cue.NUMBER} and number.value != 1 and _nothing_else(spot.layout):
        named = frozenset()  # "number 8"
    # What stands behind a slash by itself is a scale: the 10 of "8-9/10".
    signed = left.sign in MONEY | OVER or (left.sign == "#" and len(spot.layout.items) > 2)  # noqa: PLR2004 - "#8"
    timed = number.value is None and not number.worded and _clock_or_date(number.text)
    other = named or left.glued or signed or timed or spot.tail is Cue.UNIT or _date(spot) or _aside(spot)
    other = (
        other
        or _article(spot)
        or _listed(spot)
        or _ordinal(spot)
        or (
            left.edge is not Edge.START
            and (spot.layout.under_name(spot.at) or spot.layout.at_address(spot.at))
        )
    )
    return (Fate.OTHER, ELSEWHERE) if other else None


def _article(spot: Spot) -> bool:
    """Whether a number word is the article of another number: "ein 8"."""
    if not (spot.number.worded and spot.number.does(Cue.LIGHT)):
        return False
    following = spot.layout.at(spot.layout.skip(spot.at + 1, Cue.LIGHT, Cue.HEDGE))
    return following is not None and following.kind == "number"


def _listed(spot: Spot) -> bool:
    """Whether it shares the unit of the next: "the boys (4 and 6 years)"."""
    after, beyond = spot.after, spot.layout.at(spot.last + 2)
    joined = after is not None and after.does(Cue.AND) and beyond is not None and beyond.kind == "number"
    return joined and tail(spot.layout, spot.last + 2) is Cue.UNIT


def _ordinal(spot: Spot) -> bool:
    """Whether a dot makes it an ordinal, where it does: "mein 5. Besuch"."""
    after, beyond = spot.after, spot.layout.at(spot.last + 2)
    dotted = spot.lexicon.code in DOTTED and after is not None and after.glued and after.text == "."
    return dotted and beyond is not None and not beyond.glued and beyond.does(Cue.UNIT)


def _aside(spot: Spot) -> bool:
    """Whether it is an age or the like in brackets within a sentence: "my girl (6) loved it"."""
    layout, at = spot.layout, spot.at
    before, after, beyond = layout.at(at - 2), spot.after, layout.at(spot.last + 2)
    bracketed = spot.left.sign == "(" and after is not None and after.text == ")"
    within = before is not None and beyond is not None and before.kind == beyond.kind == "word"
    return bracketed and within and not layout.asides


def _nothing_else(layout: Layout) -> bool:
    idle = (Cue.NUMBER, Cue.LIGHT, Cue.HEDGE, Cue.FILLER)
    return len(layout.items) <= SHORT and all(
        item.kind != "word" or (item.does(*idle) and not item.does(Cue.THING)) for item in layout.items
    )


def _clock_or_date(text: str) -> bool:
    """Whether digits are a time or a date, "8:30" or "1.2.2026", not a decimal."""
    return ":" in text or text.count(".") > 1 or text.count(",") > 1


def _date(spot: Spot) -> bool:
    """Whether a third number follows: 12/05/2026."""
    return spot.second is not None and spot.layout.items[spot.last] is not spot.second


def _paired(spot: Spot) -> Ruling:
    """A score out of ten, another scale, a range."""
    if spot.second is None:
        return None
    joint = spot.layout.items[spot.layout.skip(spot.at + 1, Cue.POINTS, Cue.STARS)]
    value = spot.number.value
    if joint.text not in OVER and not (joint.does(Cue.OUT_OF) and not joint.does(Cue.TO, Cue.OR)):
        return Fate.WEAK if value in {0, 1} and spot.second.value == TOP else Fate.VAGUE, "a range"
    if spot.second.value != TOP:
        return Fate.WEAK, "another scale"
    starred = spot.layout.items[spot.at + 1].does(Cue.STARS)
    broken = value is None or value > TOP or spot.tail in {Cue.PERCENT, Cue.HALF} or starred
    return (Fate.VAGUE, "not a whole number out of ten") if broken or _negative(spot) else _condition(spot)


def _tailed(spot: Spot) -> Ruling:
    if spot.left.sign == "%" and spot.number.glued:  # "%80"
        return _TAILS[Cue.PERCENT]
    if spot.second is not None or spot.tail is None:
        return None
    return _TAILS[spot.tail]


def _below_zero(spot: Spot) -> Ruling:
    return (Fate.VAGUE, "below zero") if _negative(spot) else None


def _negative(spot: Spot) -> bool:
    led = spot.left.cues & {Cue.VOTE, Cue.GIVE, Cue.OVERALL}  # "score -7" has a dash, not a minus
    return spot.left.sign == "-" and spot.number.glued and not led


def _counting(spot: Spot) -> Ruling:
    """A number that does not stand where an answer stands."""
    if spot.second is not None:
        return None
    number, left = spot.number, spot.left
    free = spot.after is None or spot.after.kind != "word" or spot.after.does_any(_FOLLOWING)
    free = free or (spot.lexicon.code in UNSPACED_CODES and spot.after is not None and not spot.after.glued)
    doubtful = not free and spot.after is not None and _plural(spot.after, spot.lexicon)
    points = spot.after is not None and spot.after.does(Cue.POINTS)
    approved = points or not left.cues.isdisjoint(_APPROVING)
    opening = spot.at <= spot.layout.opening
    careful = number.worded and ((number.value or 0) <= FEW or number.text in spot.lexicon.homographs)
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


def closes(after: Item | None) -> bool:
    """Whether a number ends what is said: nothing follows, or a sign, or "and"."""
    return after is None or after.kind == "sign" or after.does(Cue.AND, Cue.BUT, Cue.POINTS)


def _plural(item: Item, lexicon: Lexicon) -> bool:
    """Whether an unknown word looks like things being counted: "3 burgers"."""
    plurals = lexicon.code in {"en", "es", "fr", "pt"}
    return plurals and not item.cues and len(item.text) >= PLURAL and item.text[-1] == "s" != item.text[-2]


def _day(spot: Spot) -> bool:
    """Whether it is a day: "see you on the 9"."""
    before = spot.layout.at(spot.at - 1)
    return spot.left.edge is Edge.WORD and before is not None and before.does(Cue.THE)


def _size(spot: Spot) -> Ruling:
    value, text = spot.number.value, spot.number.text
    told = spot.left.edge is Edge.WORD and spot.left.cues.isdisjoint(_APPROVING)
    if value is None or (told and not spot.number.worded and not text.isdigit()):
        if _PRICE.fullmatch(text) and spot.at > spot.layout.opening:
            return Fate.OTHER, "a price"
        return Fate.WEAK if told else Fate.VAGUE, "not a whole number"
    if value <= TOP:
        return None
    if spot.after is not None and spot.after.kind == "word" and not spot.after.does_any(_FOLLOWING | _TAILED):
        return Fate.WEAK, COUNTING  # "room was cold, 207 never again"
    named = value >= IDENTIFIER and not spot.left.cues & {Cue.GIVE, Cue.VOTE} and spot.layout.words
    return Fate.OTHER if named or told else Fate.VAGUE, "beyond ten"


def _condition(spot: Spot) -> Ruling:
    """A number that could be a score: denied, compared, wished or past it is none."""
    why = _doubt(spot)
    return (Fate.WEAK, why) if why else None


def _doubt(spot: Spot) -> str:
    cues = spot.left.cues
    if Cue.NOT in cues or _none(spot) or _denied_after(spot):
        return DENIED
    if Cue.LESS_OR_MORE in cues or spot.left.sign in _COMPARING:
        return "a comparison"
    if Cue.SCHOOL in cues and (spot.number.value or 0) <= WORST_GRADE:
        return "a school grade"
    if _wished(spot):
        return "only a wish"
    return EARLIER if Cue.PAST in cues else ""


def _denied_after(spot: Spot) -> bool:
    """Whether it is taken back: "10 no", "10 it is not", "10? no way", "10 würde ich nicht geben"."""
    layout, after, beyond = spot.layout, spot.after, spot.layout.at(spot.last + 2)
    if layout.cues.isdisjoint(_DENYING):
        return False
    verdict = layout.skip(spot.last + 1, Cue.LIGHT)
    denial, end = layout.at(verdict), layout.at(verdict + 1)
    if denial is not None and denial.does(Cue.NO, Cue.NOT) and (end is None or end.kind == "sign"):
        return True
    if layout.denied_after and after is not None and after.does(Cue.NOT):
        return True
    if after is not None and after.text == "?" and beyond is not None and beyond.does(Cue.NO, Cue.NOT):
        return True
    return all(max(layout.in_clause(cue, spot.at), default=-1) > spot.last for cue in (Cue.NOT, Cue.GIVE))


def _none(spot: Spot) -> bool:
    """Whether "no" makes it none, as in "it's no nine"; "no 9" and "no, 9" take back something else."""
    before, ahead = spot.layout.at(spot.at - 1), spot.layout.at(spot.at - 2)
    tells = ahead is not None and ahead.does(Cue.LIGHT) and not ahead.does(Cue.HEDGE, Cue.FILLER)
    return tells and before is not None and before.does(Cue.NO)


def _wished(spot: Spot) -> bool:
    cues = spot.left.cues
    if Cue.WOULD_HAVE in cues:  # "it should have been 9" corrects, with a "but" after it is a wish
        but = max(spot.layout.in_sentence(Cue.BUT, spot.at), default=-1) > spot.last
        return Cue.CORRECTION not in cues or but
    if Cue.WOULD in cues and _supposed(spot):
        return True
    conditions = spot.layout.in_sentence(Cue.IF, spot.at)
    if not conditions:
        return False
    comma = spot.after is not None and spot.after.text == ","
    following = spot.layout.skip(spot.last + 2 if comma else spot.last + 1, Cue.WOULD, Cue.GIVE, Cue.LIGHT)
    at_once = following in conditions
    first = conditions[0] < spot.at and not cues & {Cue.VOTE, Cue.OVERALL, Cue.SO, Cue.BUT}
    return at_once or first or Cue.WOULD in cues


def _supposed(spot: Spot) -> bool:
    """Whether a condition without "if" leads up to it: "with parking it would be a 9"."""
    layout = spot.layout
    start = spot.at
    while start > max(spot.at - FAR, 0) and layout.clause[start - 1] == layout.clause[spot.at]:
        start -= 1
    opens = layout.items[start]
    return opens.does(Cue.SAFE) and not opens.does(Cue.HEDGE, Cue.LIGHT, Cue.GIVE) and start < spot.at


_RULES = (_asked_about, _elsewhere, _paired, _tailed, _below_zero, _counting, _size, _condition)

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
_PRICE = re.compile(r"\d+[.,]\d\d")
_TAILED = frozenset({Cue.HALF, Cue.PERCENT, Cue.STARS, Cue.OUT_OF, Cue.TO})
_DENYING = frozenset({Cue.NO, Cue.NOT})
_COMPARING = frozenset("<>≤≥")
