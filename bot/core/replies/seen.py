"""What was made of every number of a reply, in words for the person who checks it."""

from __future__ import annotations

from bot.core.replies.layout import Layout
from bot.core.replies.offer import Offer
from bot.core.replies.settle import Settled
from bot.core.replies.spot import Fate


def seen(layout: Layout, offers: list[Offer], settled: Settled) -> tuple[str, ...]:
    """Each number phrase and what it is; nothing where one plain number says it all."""
    if len(offers) < 2 and settled.score is not None:  # noqa: PLR2004 - two are worth telling apart
        return ()
    counted = {offer.first for offer in settled.said}
    return tuple(f"{_typed(layout, offer)}: {_is(offer, settled, counted)}" for offer in offers)


def _typed(layout: Layout, offer: Offer) -> str:
    return layout.text[layout.items[offer.first].start : layout.items[offer.last].end]


def _is(offer: Offer, settled: Settled, counted: set[int]) -> str:
    if offer.fate is not Fate.GIVEN:
        return offer.why
    if offer.first in counted:
        return settled.why
    return "could be the score" if settled.score is None else "gives way"
