"""The customer's words beside the score, as typed."""

from __future__ import annotations

from bot.core.replies.cues import Cue
from bot.core.replies.items import Item
from bot.core.replies.layout import Layout
from bot.core.replies.offer import Offer

# What leads up to the score or follows it and is no remark by itself.
_BEFORE = frozenset({
    Cue.LIGHT, Cue.HEDGE, Cue.FILLER, Cue.GIVE, Cue.VOTE, Cue.OVERALL, Cue.SO, Cue.BUT, Cue.NO,
    Cue.CORRECTION, Cue.NOW, Cue.WOULD, Cue.NUMBER,
})  # fmt: skip
_AFTER = frozenset({Cue.POINTS, Cue.HEDGE, Cue.FILLER, Cue.OVERALL, Cue.NOW, Cue.GIVE})
_IDLE = _BEFORE | {Cue.POINTS, Cue.AND, Cue.NOT, Cue.WOULD_HAVE, Cue.PAST}
_JOINTS = " \t\n,.;:!?-…()*\"'|/+="


def remark(text: str, layout: Layout, said: tuple[Offer, ...]) -> str:
    """What stands beside the score; "" where only greetings, hedges and other numbers do.

    Args:
        text: The cleaned text.
        layout: Its items.
        said: Where the score stands, and the scale where it is named.
    """
    items = layout.items
    taken = {index for offer in said for index in range(offer.first, offer.last + 1)}
    rest = (item for index, item in enumerate(items) if index not in taken)
    if not any(item.kind == "word" and not item.does_any(_IDLE) for item in rest):
        return ""
    if len([offer for offer in said if offer.value is not None]) > 1:
        return text  # "food 9, service 9"
    start, end = _opening(items, taken), _closing(items, taken)
    words = text[items[start].start : items[end].end] if start <= end else text
    # Whatever follows the last item is invisible to the reader but part of the words, such as a link.
    tail = text[items[-1].end :] if end == len(items) - 1 else ""
    return (words + tail).strip(_JOINTS) or words.strip()


def beside(layout: Layout, said: tuple[Offer, ...]) -> list[Item]:
    """The items that are not the score."""
    taken = {index for offer in said for index in range(offer.first, offer.last + 1)}
    return [item for index, item in enumerate(layout.items) if index not in taken]


def _opening(items: list[Item], taken: set[int]) -> int:
    """Where the remark begins when the score leads: after it and what belongs to it."""
    at = 0
    while at < len(items) and at not in taken and _leads(items[at], _BEFORE):
        at += 1
    if at not in taken:
        return 0
    while at < len(items) and (at in taken or items[at].does_any(_AFTER)):
        at += 1
    while at < len(items) and items[at].kind == "sign":
        at += 1
    return at


def _closing(items: list[Item], taken: set[int]) -> int:
    """Where the remark ends when the score closes: before it and what leads up to it."""
    at = len(items) - 1
    while at >= 0 and at not in taken and _leads(items[at], _AFTER):
        at -= 1
    if at not in taken:
        return len(items) - 1
    while at >= 0 and (at in taken or items[at].does_any(_BEFORE)):
        at -= 1
    while at >= 0 and items[at].kind == "sign":
        at -= 1
    return at


def _leads(item: Item, cues: frozenset[Cue]) -> bool:
    return item.kind == "sign" or item.does_any(cues)
