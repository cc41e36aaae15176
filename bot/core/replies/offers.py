"""The numbers of a reply, each with what it is worth."""

from __future__ import annotations

from dataclasses import replace

from bot.core.replies.cues import Cue
from bot.core.replies.items import Item
from bot.core.replies.layout import OVER, Edge, Layout, Left
from bot.core.replies.lexicon import Lexicon
from bot.core.replies.offer import SCALE, Offer, Rank
from bot.core.replies.phone import phone
from bot.core.replies.spot import ELSEWHERE, Fate, Spot, closes
from bot.core.replies.tail import TOP, tail
from bot.core.replies.together import aspects, without_list
from bot.core.replies.worth import worth

MANY = 100  # numbers of a reply that are read
GIVEN_NEAR = 3  # items between "put me" and "at 10"
FAR = 20  # items between a number and the "overall" of its clause
_CONCLUDING = frozenset({Cue.OVERALL, Cue.SO})


def offers(layout: Layout, lexicon: Lexicon) -> list[Offer]:
    """Every number phrase of a reply, in order."""
    found: list[Offer] = []
    at = 0
    while at < len(layout.items):
        offer = None
        if layout.items[at].kind == "number":
            offer = phone(layout, at) or _number(layout, at, lexicon)
        elif layout.items[at].cues:
            offer = _frame(layout, at)
        if offer is not None:
            found.append(offer)
            at = offer.last
            if len(found) == MANY:
                found[-1] = replace(offer, fate=Fate.VAGUE, why="more numbers than an answer has")
                break
        at += 1
    return aspects(layout, without_list(layout, found)) if len(found) > 1 else found


def _frame(layout: Layout, at: int) -> Offer | None:
    """The scale named beside no number: "out of 10 I'd say", "from 0 to 10"."""
    if not layout.items[at].does(Cue.OUT_OF, Cue.BETWEEN):
        return None
    first = layout.skip(at + 1, Cue.LIGHT, Cue.BETWEEN)
    number = layout.at(first)
    if number is None or number.kind != "number":
        return None
    last, base = _span(layout, first)
    if number.value == TOP and base is not None and layout.items[first + 1].text == "-":
        last, base = first, None  # "out of 10 - 9"
    bare = last == first and number.value == TOP and layout.items[at].does(Cue.OUT_OF)
    if bare and (before := layout.at(at - 1)) is not None and _told_before(layout, at):
        return Offer(at, last, None, Fate.OTHER, ELSEWHERE) if before.does(Cue.UNIT) else None
    scale = number.value in {0, 1} and base is not None and base.value == TOP
    if not (bare or scale) or tail(layout, last) is Cue.UNIT:
        return None
    return Offer(at, last, None, Fate.WEAK, SCALE)


def _told_before(layout: Layout, at: int) -> bool:
    """Whether "out of ten" is none: "zet mij op 10" gives it, "un cas sur dix" counts cases."""
    before = layout.items[at - 1]
    if before.does(Cue.UNIT):
        counted = layout.at(at - 2)
        return counted is not None and (counted.kind == "number" or counted.does(Cue.LIGHT))
    near = layout.items[max(at - GIVEN_NEAR, 0) : at]
    closing = layout.closed(layout.skip(at + 1, Cue.LIGHT, Cue.BETWEEN))
    only = all(item.does(Cue.GIVE, Cue.LIGHT, Cue.HEDGE) for item in near)
    return closing and only and any(item.does(Cue.GIVE) for item in near)


def _number(layout: Layout, at: int, lexicon: Lexicon) -> Offer:
    number = layout.items[at]
    left = layout.left(at)
    last, second = _span(layout, at)
    ending = tail(layout, last)
    spot = Spot(layout, lexicon, number, at, last, second, left, ending, layout.at(last + 1))
    fate, why = worth(spot)
    if second is None and ending is not None:
        last += 1
    return Offer(
        *(at, last, number.value, fate, why),
        rank=_rank(layout, at, last, left, second) if fate is Fate.GIVEN else Rank.PLAIN,
        now=bool(layout.in_clause(Cue.NOW, at)),
        past=bool(layout.in_clause(Cue.PAST, at)),
        told=second is None and _labelled(left) and closes(layout.at(last + 1)),
    )


def _span(layout: Layout, at: int) -> tuple[int, Item | None]:
    """Where the phrase of a number ends, and its second number: 8 out of 10, 7 to 8, 12/05/2026."""
    link = layout.skip(at + 1, Cue.POINTS, Cue.STARS)
    joint = layout.at(link)
    if joint is not None and joint.kind == "number" and layout.items[link - 1].does(Cue.STARS):
        return link, joint  # "3 stars out of 5"
    if joint is None or (joint.does(Cue.TO) and layout.changes(at)):
        return at, None  # "change my 6 to a 9"
    second = layout.skip(link + 1, Cue.LIGHT, Cue.HEDGE, Cue.OR)
    other = layout.at(second)
    joins = (
        joint.text in OVER
        or joint.text == "-"
        or joint.does(Cue.OUT_OF, Cue.TO, Cue.OR)
        or (joint.does(Cue.AND) and (Cue.BETWEEN in layout.left(at).cues or _between(layout, second + 1)))
    )
    if not joins or other is None or other.kind != "number" or _dashed(layout, link, second):
        return at, None
    return (second + 2 if _dated(layout, joint, second) else second), other


def _between(layout: Layout, at: int) -> bool:
    """Whether "between" stands there, where it follows its numbers."""
    item = layout.at(at if layout.denied_after else -1)
    return item is not None and item.does(Cue.BETWEEN)


def _dashed(layout: Layout, link: int, second: int) -> bool:
    """Whether a dash sets apart what follows, a remark that begins with a number: "6 - 2 hours in line"."""
    joint, other = layout.items[link], layout.items[second]
    apart = joint.text == "-" and not joint.glued and not other.glued
    remarks = second > link + 1 or other.value is None or other.value > TOP
    return apart and (remarks or tail(layout, second) is Cue.UNIT)


def _labelled(left: Left) -> bool:
    """Whether a number follows what it may be said of: "service nine", "phone two"."""
    return left.edge is Edge.WORD or (Cue.THING in left.cues and Cue.NUMBER not in left.cues)


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
        if abs(place - at) > FAR:
            continue
        colon = layout.at(place + 1)
        start = place + 2 if colon is not None and colon.text == ":" else place + 1
        following = layout.at(layout.skip(start, Cue.LIGHT, Cue.HEDGE, Cue.GIVE, Cue.VOTE))
        between = layout.items[place:at] if place < at else layout.items[last + 1 : place]
        taken = place > last and following is not None and following.kind == "number"
        if not taken and not any(item.kind == "number" for item in between):
            return True
    return False
