"""A phone number written in groups."""

from __future__ import annotations

from bot.core.replies.layout import Layout
from bot.core.replies.offer import Offer
from bot.core.replies.spot import Fate

PHONE = 7  # digits of the shortest phone number
MOST_GROUPS = 8
PHONE_SIGNS = frozenset("-./()")


def phone(layout: Layout, at: int) -> Offer | None:
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
