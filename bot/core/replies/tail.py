"""What follows a number: a half, a percentage, stars, minutes."""

from __future__ import annotations

from bot.core.replies.clean import UNSPACED
from bot.core.replies.cues import Cue
from bot.core.replies.items import NOTHING, Item
from bot.core.replies.layout import Layout

TOP = 10
MONEY = frozenset("€$£¥₹₽₴₺₩₪₫฿")

_ENDINGS = (Cue.HALF, Cue.PERCENT, Cue.STARS, Cue.OR_MORE, Cue.UNIT)
_ENDING_TOO = frozenset({Cue.LIGHT, Cue.OR, Cue.AND})  # "3η" has the ending of an ordinal and is no "or"
_AFTER_POINTS = frozenset({Cue.HALF, Cue.OR_MORE})
_STARS = frozenset("⭐★☆✩🌟")
_PLUS = frozenset({"plus", "piu", "mas", "mais", "плюс", "arti", "συν", "بلس", "प्लस", "プラス"})


def tail(layout: Layout, last: int) -> Cue | None:
    """What the items after a number phrase make of it."""
    item = layout.at(last + 1)
    if item is None:
        return None
    if item.does(Cue.POINTS) and (beyond := tail(layout, last + 1)) in _AFTER_POINTS:
        return beyond  # "8 points and a half"
    if item.does(Cue.AND) and _halves(layout, last + 2):
        return Cue.HALF
    cue = next((cue for cue in _ENDINGS if item.does(cue)), None) or _sign(layout, last, item)
    if _idle(layout, last, cue):
        return None
    if cue is Cue.PERCENT and tail(layout, last + 1) is Cue.UNIT:
        return Cue.UNIT  # "10% off"
    following = layout.at(last + 2)
    adjective = item.kind == "word" and not item.cues
    late = adjective and following is not None and following.does(Cue.UNIT)
    return cue or (Cue.UNIT if late else None)


def _idle(layout: Layout, last: int, cue: Cue | None) -> bool:
    """Whether what follows means nothing there."""
    item = layout.items[last + 1]
    if cue is Cue.OR_MORE:  # "10 plus" is no more than the ten of the scale
        return (item.text in _PLUS or item.text[0] == "+") and layout.items[last].value == TOP
    # "a nine x" ends with a kiss.
    return cue is Cue.UNIT and item.does(Cue.FILLER) and not item.glued and layout.at(last + 2) is None


def _sign(layout: Layout, last: int, item: Item) -> Cue | None:
    """What a sign or a sticking word after a number makes of it."""
    number, following = layout.items[last], layout.at(last + 2)
    if item.text == "%":
        return Cue.PERCENT
    if item.text in _STARS:
        return Cue.STARS
    if item.text in {"+", "-"} and item.glued:
        if item.text == "-" and (before := layout.at(last - 1)) is not None and before.text == "-":
            return None  # "--1--"
        ends = following is None or following.kind != "word"
        return Cue.OR_MORE if ends and (item.text == "-" or number.value != TOP) else None
    if _halves(layout, last + 1):
        return Cue.HALF
    # "4G", "7up", "3D" are names.
    idle = NOTHING if UNSPACED.match(item.text) else _ENDING_TOO
    named = item.kind == "word" and item.glued and item.cues <= idle and not number.worded
    return Cue.UNIT if named or item.text in MONEY or item.text == "°" else None


def _halves(layout: Layout, at: int) -> bool:
    """Whether a half stands there: "and a half", 1/2."""
    item, over, two = layout.at(at), layout.at(at + 1), layout.at(at + 2)
    if item is None:
        return False
    written = (
        item.text == "1" and over is not None and over.text == "/" and two is not None and two.text == "2"
    )
    return item.does(Cue.HALF) or written
