"""Numbers that are only understood together: a list, opinions about several things."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from bot.core.replies.cues import Cue
from bot.core.replies.items import Item
from bot.core.replies.layout import Layout
from bot.core.replies.offer import Offer
from bot.core.replies.spot import COUNTING, ELSEWHERE, Fate

LABEL = 2  # words of what a number is said of


def aspects(layout: Layout, found: list[Offer]) -> list[Offer]:
    """The offers; of two numbers said of different things neither counts less for being a small word."""
    told = [offer for offer in found if offer.told and offer.fits and _passed(layout, offer)]
    given = [offer for offer in found if offer.told and offer.fate is Fate.GIVEN]
    if not told and not given:
        return found
    if not given and len(told) + len(given) < 2 and not _two(layout, found):  # noqa: PLR2004
        return found
    if not given and (any(offer.fate is not Fate.OTHER for offer in found)):
        return found
    counted = {offer.first for offer in told}
    for first, second in pairwise(found):
        standing = second.fate is Fate.GIVEN or second.first in counted
        if second.told and standing and _row(layout, first, second):
            counted |= {first.first, second.first}
    return [replace(offer, fate=Fate.GIVEN) if offer.first in counted else offer for offer in found]


def _passed(layout: Layout, offer: Offer) -> bool:
    """Whether it was passed over for its words alone; "table 8" in digits is a table."""
    return offer.why == COUNTING or (offer.why == ELSEWHERE and layout.items[offer.first].worded)


def _two(layout: Layout, found: list[Offer]) -> bool:
    return any(second.told and _row(layout, first, second) for first, second in pairwise(found))


def _row(layout: Layout, first: Offer, second: Offer) -> bool:
    """Whether two numbers have a label each and nothing else: "taste 8 service 10"."""
    between = layout.items[first.last + 1 : second.first]
    before = layout.at(first.first - 1), layout.at(first.first - 2)
    labels = first.first > 0 and all(item is None or item.kind != "number" for item in before)
    if between and between[0].text == "," and first.why == ELSEWHERE and first.value is not None:
        between = between[1:]  # "room 8, breakfast 5": a room or what is thought of it
        label = _label(layout.items[: first.first]) if first.first <= 2 * LABEL else 0
        return first.fits and first.told and 0 < label <= LABEL and 0 < _label(between) <= LABEL
    named = 0 < len(between) <= LABEL and all(
        item.kind == "word" and not item.does(Cue.UNIT) for item in between
    )
    return first.why == COUNTING and first.fits and labels and named and first.first <= LABEL


def _label(words: list[Item]) -> int:
    """How many words say what a number is said of, articles aside; 0 where other things stand there."""
    if len(words) > 2 * LABEL or any(item.kind != "word" or item.does(Cue.UNIT) for item in words[1:]):
        return 0
    return sum(not item.does(Cue.LIGHT) for item in words)


def without_list(layout: Layout, found: list[Offer]) -> list[Offer]:
    """The offers, those that number a list passed over: "1. cold 2. late"."""
    markers = {index: offer for index, offer in enumerate(found) if _marks(layout, offer)}
    values = [offer.value for offer in markers.values()]
    if values == [1] and _only_item(layout, found):
        return [replace(found[0], fate=Fate.OTHER, why="a list"), *found[1:]]
    if len(values) < 2 or values != list(range(1, len(values) + 1)):  # noqa: PLR2004 - a list has two
        return found
    return [
        replace(offer, fate=Fate.OTHER, why="a list") if index in markers else offer
        for index, offer in enumerate(found)
    ]


def _marks(layout: Layout, offer: Offer) -> bool:
    after, then = layout.at(offer.last + 1), layout.at(offer.last + 2)
    marked = after is not None and after.glued and after.text in {".", ")"} and offer.first == offer.last
    return marked and then is not None and then.kind != "sign"


def _only_item(layout: Layout, found: list[Offer]) -> bool:
    """Whether a list of one item begins the reply and a number is that item: "1) 7"."""
    bracket = layout.items[found[0].last + 1].text == ")"
    return bracket and found[0].first == 0 and found[1].first == found[0].last + 2
