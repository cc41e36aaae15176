"""Whether a number is of something else: an order, a table, a price, a time, minutes, a house."""

from __future__ import annotations

from bot.core.replies.cues import DOTTED, Cue
from bot.core.replies.layout import OVER, Edge, Layout
from bot.core.replies.spot import ELSEWHERE, Fate, Ruling, Spot, closes
from bot.core.replies.tail import MONEY, TOP, tail

_SIGNS = MONEY | OVER
SHORT = 5  # items of a reply that is nothing but "number 8"


def elsewhere(spot: Spot) -> Ruling:
    """An order, a table, a price, a time, minutes."""
    other = spot.left.glued or spot.tail is Cue.UNIT or _named(spot) or _written(spot) or _set_apart(spot)
    return (Fate.OTHER, ELSEWHERE) if other else None


def _named(spot: Spot) -> bool:
    """Whether a word before it says what it numbers: "table 8", "number 8"; by itself "number 8" answers."""
    cues = spot.left.cues
    if Cue.THING in cues:
        return not (_rated(spot) or _supposed(spot))
    return Cue.NUMBER in cues and (spot.number.value == 1 or not _nothing_else(spot.layout))


def _rated(spot: Spot) -> bool:
    """Whether it is out of ten in so many words after the thing that opens its clause: "room 7 out of 10"."""
    layout, second = spot.layout, spot.second
    if second is None or second.value != TOP or not closes(spot.after):
        return False
    joint = layout.items[layout.skip(spot.at + 1, Cue.POINTS, Cue.STARS)]
    opens = spot.at < 2 or layout.clause[spot.at - 2] != layout.clause[spot.at]  # noqa: PLR2004
    opens = opens or layout.items[spot.at - 2].kind == "sign"
    return opens and joint.kind == "word" and joint.does(Cue.OUT_OF)


def _supposed(spot: Spot) -> bool:
    """Whether a condition leads up to it, words between: "als jullie parking hadden was het een 9"."""
    layout, at = spot.layout, spot.at
    conditions = layout.in_clause(Cue.IF, at)
    if not conditions or conditions[0] > at - 4 or not closes(spot.after):
        return False
    return all(layout.items[at - back].does(Cue.LIGHT) for back in (1, 2))


def _written(spot: Spot) -> bool:
    """Whether signs make it a price, a time, a date, a place in a row: $9, 8:30, 12/05/2026, #8."""
    sign, number = spot.left.sign, spot.number
    # What stands behind a slash by itself is a scale: the 10 of "8-9/10".
    if sign in _SIGNS or (sign == "#" and len(spot.layout.items) > 2):  # noqa: PLR2004 - "#8"
        return True
    timed = number.value is None and not number.worded and _clock_or_date(number.text)
    return timed or (spot.second is not None and _date(spot))


def _set_apart(spot: Spot) -> bool:
    """Whether what stands around it makes it an age, an article, one of several, an ordinal, a house."""
    if spot.number.worded and _article(spot):
        return True
    if spot.after is not None and (_aside(spot) or _listed(spot) or _ordinal(spot)):
        return True
    return spot.left.edge is not Edge.START and (
        spot.layout.under_name(spot.at) or spot.layout.at_address(spot.at)
    )


def _article(spot: Spot) -> bool:
    """Whether a number word is the article of another number: "ein 8"."""
    if not spot.number.does(Cue.LIGHT):
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
    written = spot.lexicon.code in DOTTED and not spot.number.worded
    dotted = written and after is not None and after.glued and after.text == "."
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
    return spot.layout.items[spot.last] is not spot.second
