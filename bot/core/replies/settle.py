"""From the numbers of a reply to its one score, or to why there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bot.core.replies.cues import Cue
from bot.core.replies.items import Item
from bot.core.replies.layout import Layout
from bot.core.replies.offer import SCALE, Offer, Rank
from bot.core.replies.spot import ASKED, DENIED, Fate
from bot.core.replies.tail import MONEY

SEVERAL = "several different numbers"


@dataclass(slots=True)
class Settled:
    """What the numbers come to."""

    score: int | None
    offered: bool  # a number was offered as the answer, clear or not
    why: str
    said: tuple[Offer, ...] = ()  # where the score stands, each time, and the scale where it is named
    asked: bool = False  # somebody asks about a number


def settle(layout: Layout, offers: list[Offer]) -> Settled:
    """The score the numbers of a reply come to."""
    if len(offers) == 1 and offers[0].fate is Fate.GIVEN:
        return _single(offers[0])
    return _among(layout, offers)


def _single(offer: Offer) -> Settled:
    why = "one number" if offer.rank is Rank.PLAIN else "said to be the score"
    return Settled(offer.value, offered=True, why=why, said=(offer,))


def _among(layout: Layout, offers: list[Offer]) -> Settled:
    counted = [offer for offer in offers if offer.fate is not Fate.OTHER]
    if not counted:
        return _nothing(layout, offers)
    kept, how = _last_word(layout, counted)
    given = [offer for offer in kept if offer.fate is Fate.GIVEN]
    if not given:
        return Settled(None, offered=True, why=kept[-1].why)
    if _torn(layout, kept):
        return Settled(None, offered=True, why="corrected or denied")
    marked, mark = _marked(_answered(layout, given))
    values = {offer.value for offer in marked}
    if len(values) > 1:
        return Settled(None, offered=True, why=SEVERAL)
    vague = [offer for offer in kept if offer.fate is Fate.VAGUE]
    if vague and not mark:
        return Settled(None, offered=True, why=vague[0].why)
    value = values.pop()
    said = tuple(
        offer for offer in offers if offer.why == SCALE or (offer.fate is Fate.GIVEN and offer.value == value)
    )
    return Settled(value, offered=True, why=mark or how or "one number", said=said)


def _nothing(layout: Layout, offers: list[Offer]) -> Settled:
    """Nothing was offered, unless the whole reply is bare numbers."""
    words = any(item.kind == "word" or item.text in MONEY for item in layout.items)
    if offers and not words:
        return Settled(None, offered=True, why="a bare number that is no score")
    return Settled(None, offered=False, why="no number offered", asked=any(o.why == ASKED for o in offers))


def _last_word(layout: Layout, offers: list[Offer]) -> tuple[list[Offer], str]:
    """What still counts after the last correction, and how it was corrected."""
    for index in range(len(offers) - 1, 0, -1):
        earlier, later = offers[index - 1], offers[index]
        if _corrected(layout, earlier, later):
            return offers[index:], "corrected: the last word counts"
    return offers, ""


def _corrected(layout: Layout, earlier: Offer, later: Offer) -> bool:
    between = layout.items[earlier.last + 1 : later.first]
    if later.why == DENIED:
        return False  # "sorry, 6, I mean not 9"
    if any(item.does(Cue.TO) for item in between) and layout.changes(earlier.first):
        return True  # "change my 6 to a 9"
    if any(item.does(Cue.CORRECTION) or item.text == "→" for item in between):
        return True
    if any(
        item.does(Cue.NOT) and before.kind == after.kind == "sign" for before, item, after in _threes(between)
    ):
        return True  # "6, nie, 8"
    starred = bool(between) and between[-1].text == "*" and layout.items[later.first].glued
    return starred or (any(map(_refuses, between, [*between[1:], None])) and later.fate is not Fate.WEAK)


def _threes(items: list[Item]) -> Iterator[tuple[Item, Item, Item]]:
    return zip(items, items[1:], items[2:], strict=False)


def _refuses(item: Item, after: Item | None) -> bool:
    """Whether "no" takes back what was said; where it also means "not", only when set apart."""
    return item.does(Cue.NO) and (not item.does(Cue.NOT) or (after is not None and after.kind == "sign"))


def _torn(layout: Layout, offers: list[Offer]) -> bool:
    """Whether "6 no 8" may mean either, in a language where "no" is also "not"; "sorry, 6 no 8" does not."""
    return not layout.in_sentence(Cue.CORRECTION, offers[0].first) and any(
        later.first == earlier.last + 2 and layout.items[later.first - 1].does(Cue.NO) and later.why == DENIED
        for earlier, later in pairwise(offers)
        if layout.items[earlier.last + 1].does(Cue.NOT)
    )


def _answered(layout: Layout, given: list[Offer]) -> list[Offer]:
    """The numbers but those somebody only asks about: "10? hardly, 7"."""
    last = given[-1]
    return [
        offer
        for offer in given
        if offer is last or not _asked_back(layout, offer) or _asked_back(layout, last)
    ]


def _asked_back(layout: Layout, offer: Offer) -> bool:
    """Whether a question mark and a word follow."""
    mark, word = layout.at(offer.last + 1), layout.at(offer.last + 2)
    return mark is not None and mark.text == "?" and (word is None or word.kind == "word")


def _marked(given: list[Offer]) -> tuple[list[Offer], str]:
    """The numbers said to count most, and how they are marked."""
    if len({offer.value for offer in given}) == 1:
        return given, "" if given[-1].rank is Rank.PLAIN else "said to be the score"
    for rank, why in ((Rank.OVERALL, "said to be the conclusion"), (Rank.VOTE, "said to be the score")):
        if marked := [offer for offer in given if offer.rank is rank]:
            return marked, why
    if now := [offer for offer in given if offer.now]:
        return now, "said to be today's"
    if present := [offer for offer in given if not offer.past]:
        return present, "" if len(present) == len(given) else "said to be today's"
    return given, ""
