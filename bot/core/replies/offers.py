"""The numbers of a reply, each with what it is worth."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import pairwise

from bot.core.replies.cues import Cue
from bot.core.replies.items import Item
from bot.core.replies.layout import OVER, Edge, Layout, Left
from bot.core.replies.lexicon import Lexicon
from bot.core.replies.tail import TOP, tail
from bot.core.replies.worth import COUNTING, ELSEWHERE, Fate, Spot, closes, worth

_CONCLUDING = frozenset({Cue.OVERALL, Cue.SO})
SCALE = "names the scale"
LABEL = 2  # words of what a number is said of
_PASSED = frozenset({COUNTING, ELSEWHERE})
PHONE = 7  # digits of the shortest phone number
MOST_GROUPS = 8
PHONE_SIGNS = frozenset("-./()")


class Rank(IntEnum):
    """How much a score counts among several."""

    PLAIN = 0
    VOTE = 1
    OVERALL = 2


@dataclass(frozen=True, slots=True)
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


def offers(layout: Layout, lexicon: Lexicon) -> list[Offer]:
    """Every number phrase of a reply, in order."""
    found: list[Offer] = []
    at = 0
    while at < len(layout.items):
        offer = None
        if layout.items[at].kind == "number":
            offer = _phone(layout, at) or _number(layout, at, lexicon)
        elif layout.items[at].cues:
            offer = _frame(layout, at)
        if offer is not None:
            found.append(offer)
            at = offer.last
        at += 1
    return _aspects(layout, _without_list(layout, found)) if len(found) > 1 else found


def _frame(layout: Layout, at: int) -> Offer | None:
    """The scale named beside no number: "out of 10 I'd say", "from 0 to 10"."""
    if not layout.items[at].does(Cue.OUT_OF, Cue.BETWEEN):
        return None
    first = layout.skip(at + 1, Cue.LIGHT, Cue.BETWEEN)
    number = layout.at(first)
    if number is None or number.kind != "number":
        return None
    last, base = _span(layout, first)
    bare = last == first and number.value == TOP and layout.items[at].does(Cue.OUT_OF)
    scale = number.value in {0, 1} and base is not None and base.value == TOP
    if not (bare or scale) or tail(layout, last) is Cue.UNIT:
        return None
    return Offer(at, last, None, Fate.WEAK, SCALE)


def _number(layout: Layout, at: int, lexicon: Lexicon) -> Offer:
    number = layout.items[at]
    left = layout.left(at)
    last, second = _span(layout, at)
    ending = tail(layout, last)
    spot = Spot(layout, lexicon, number, at, last, second, left, ending)
    fate, why = worth(spot)
    if second is None and ending is not None:
        last += 1
    return Offer(
        *(at, last, number.value, fate, why),
        rank=_rank(layout, at, last, left, second) if fate is Fate.GIVEN else Rank.PLAIN,
        now=bool(layout.in_clause(Cue.NOW, at)),
        past=bool(layout.in_clause(Cue.PAST, at)),
        told=second is None and _labelled(left, number) and closes(layout.at(last + 1)),
    )


def _span(layout: Layout, at: int) -> tuple[int, Item | None]:
    """Where the phrase of a number ends, and its second number: 8 out of 10, 7 to 8, 12/05/2026."""
    link = layout.skip(at + 1, Cue.POINTS, Cue.STARS)
    joint = layout.at(link)
    if joint is not None and joint.kind == "number" and layout.items[link - 1].does(Cue.STARS):
        return link, joint  # "3 stars out of 5"
    if joint is None or (joint.does(Cue.TO) and Cue.CORRECTION in layout.left(at).cues):
        return at, None  # "change my 6 to a 9"
    second = layout.skip(link + 1, Cue.LIGHT, Cue.HEDGE, Cue.OR)
    other = layout.at(second)
    joins = (
        joint.text in OVER
        or joint.text == "-"
        or joint.does(Cue.OUT_OF, Cue.TO, Cue.OR)
        or (joint.does(Cue.AND) and Cue.BETWEEN in layout.left(at).cues)
    )
    if not joins or other is None or other.kind != "number" or _dashed(layout, link, second):
        return at, None
    return (second + 2 if _dated(layout, joint, second) else second), other


def _dashed(layout: Layout, link: int, second: int) -> bool:
    """Whether a dash sets apart what follows, a remark that begins with a number: "6 - 2 hours in line"."""
    joint, other = layout.items[link], layout.items[second]
    apart = joint.text == "-" and not joint.glued and not other.glued
    remarks = second > link + 1 or other.value is None or other.value > TOP
    return apart and (remarks or tail(layout, second) is Cue.UNIT)


def _phone(layout: Layout, at: int) -> Offer | None:
    """A phone number in groups: 06 12 34 56 78, +39 347 5551234."""
    first = layout.items[at]
    if first.worded or not first.text.isdigit():
        return None
    groups = [first.text]
    last = index = at
    while len(groups) < MOST_GROUPS and (item := layout.at(index := index + 1)) is not None:
        if item.kind == "number" and item.text.isdigit() and len(item.text) > 1:
            groups.append(item.text)
            last = index
        elif item.text not in PHONE_SIGNS or last != index - 1:
            break
    written = layout.items[at - 1].text == "+" if at else False
    typical = written or groups[0].startswith("0") or max(map(len, groups)) > 2  # noqa: PLR2004 - in pairs
    # "7 916 123-45-67" begins with one digit, a score seldom stands so.
    led = len(groups[0]) > 1 or written or (len(groups) > 3 and len(groups[1]) == 3)  # noqa: PLR2004
    long = led and len(groups) > 1 and sum(map(len, groups)) >= PHONE
    return Offer(at, last, None, Fate.OTHER, "a phone number") if typical and long else None


def _labelled(left: Left, number: Item) -> bool:
    """Whether a number follows what it may be said of: "service nine", "phone two"."""
    return left.edge is Edge.WORD or (Cue.THING in left.cues and number.worded)


def _aspects(layout: Layout, found: list[Offer]) -> list[Offer]:
    """The offers; of two numbers said of different things neither counts less for being a small word."""
    told = [offer for offer in found if offer.told and offer.fits and offer.why in _PASSED]
    given = [offer for offer in found if offer.told and offer.fate is Fate.GIVEN]
    if not told and not given:
        return found
    if not given and (len(told) < 2 or any(offer.fate is not Fate.OTHER for offer in found)):  # noqa: PLR2004
        return found
    rows = {
        first.first for first, second in pairwise(found) if second in given and _row(layout, first, second)
    }
    return [
        replace(offer, fate=Fate.GIVEN) if offer in told or offer.first in rows else offer for offer in found
    ]


def _row(layout: Layout, first: Offer, second: Offer) -> bool:
    """Whether two numbers have a label each and nothing else: "taste 8 service 10"."""
    between = layout.items[first.last + 1 : second.first]
    before = layout.at(first.first - 1), layout.at(first.first - 2)
    labels = first.first > 0 and all(item is None or item.kind != "number" for item in before)
    named = 0 < len(between) <= LABEL and all(
        item.kind == "word" and not item.does(Cue.UNIT) for item in between
    )
    return first.why == COUNTING and first.fits and labels and named and first.first <= LABEL


def _dated(layout: Layout, joint: Item, second: int) -> bool:
    """Whether a third number follows as the second did: 12/05/2026."""
    sign, third = layout.at(second + 1), layout.at(second + 2)
    again = sign is not None and sign.glued and sign.text == joint.text and sign.text in {"/", "-"}
    return again and third is not None and third.kind == "number" and third.glued


def _rank(layout: Layout, at: int, last: int, left: Left, second: Item | None) -> Rank:
    after = layout.at(last + 1)
    if not left.cues.isdisjoint(_CONCLUDING) or _summed_up(layout, at, last):
        return Rank.OVERALL
    # "Score 8 for the food, 5 for the rest" is two opinions, not a vote and something else.
    aspect = after is not None and after.does(Cue.SAFE, Cue.LIGHT)
    voted = second is not None or (Cue.VOTE in left.cues and not aspect)
    return Rank.VOTE if voted else Rank.PLAIN


def _summed_up(layout: Layout, at: int, last: int) -> bool:
    """Whether "overall" stands in the clause and no other number is nearer: "food 9 service 5 overall 7"."""
    for place in layout.in_clause(Cue.OVERALL, at):
        following = layout.at(layout.skip(place + 1, Cue.LIGHT, Cue.HEDGE, Cue.GIVE, Cue.VOTE))
        between = layout.items[place:at] if place < at else layout.items[last + 1 : place]
        taken = place > last and following is not None and following.kind == "number"
        if not taken and not any(item.kind == "number" for item in between):
            return True
    return False


def _without_list(layout: Layout, found: list[Offer]) -> list[Offer]:
    """The offers, those that number a list passed over: "1. cold 2. late"."""
    markers = {index: offer for index, offer in enumerate(found) if _marks(layout, offer)}
    values = [offer.value for offer in markers.values()]
    if (
        len(found) == 2
        and values == [1]
        and layout.items[found[0].last + 1].text == ")"
        and _alone(layout, found)
    ):
        return [replace(found[0], fate=Fate.OTHER, why="a list"), found[1]]  # "1) 7"
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


def _alone(layout: Layout, found: list[Offer]) -> bool:
    """Whether the reply begins with the first number and the second follows its bracket."""
    return found[0].first == 0 and found[1].first == found[0].last + 2
