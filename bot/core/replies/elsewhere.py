"""Whether a number is of something else: an order, a table, a price, a time, minutes, a house."""

from __future__ import annotations

from bot.core.replies.cues import DOTTED, Cue
from bot.core.replies.layout import OVER, Edge, Layout
from bot.core.replies.spot import ELSEWHERE, Fate, Ruling, Spot
from bot.core.replies.tail import MONEY, tail

SHORT = 5  # items of a reply that is nothing but "number 8"


def elsewhere(spot: Spot) -> Ruling:
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
