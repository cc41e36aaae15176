"""Whether a reply asks us something, or no person wrote it."""

from __future__ import annotations

import re

from bot.core.replies.cues import Cue
from bot.core.replies.items import Item, Token
from bot.core.replies.known import everywhere
from bot.core.replies.layout import Layout

_IDLE = (Cue.FILLER, Cue.HEDGE, Cue.LIGHT, Cue.NO, Cue.BUT, Cue.SO)
# A phone that reacts to our question quotes it after a few words without a number.
_REACTION = re.compile(r'[^"\d]{1,40}"([^"]*)"?\W*')
_ZERO, _TEN = re.compile(r"\b0\b"), re.compile(r"\b10\b")


def automatic(text: str, items: list[Item]) -> bool:
    """Whether a phone or a mailbox wrote it."""
    reaction = _REACTION.fullmatch(text)
    zero = _ZERO.search(reaction[1]) if reaction else None
    quoted = reaction is not None and zero is not None and _TEN.search(reaction[1], zero.end()) is not None
    return quoted or any(item.does(Cue.AUTOMATIC) for item in items)


def asks(found: list[Token], layout: Layout) -> str:
    """Which rule says that it asks us something; "" if none does."""
    words = [token.text for token in found if token.kind == "word"]
    known = everywhere()
    bare = tuple(word for word in words if word not in known.polite)
    if tuple(words) in known.helps or bare in known.helps:
        return "asks for help"
    if any(item.does(Cue.ASK) and _begins(layout, at) for at, item in enumerate(layout.items)):
        return "a question to us"
    opened = (at for at, item in enumerate(layout.items) if item.does(Cue.QUESTION) and _begins(layout, at))
    return "a question to us" if any(layout.sentence[at] in layout.asked for at in opened) else ""


def _begins(layout: Layout, at: int) -> bool:
    """Whether only greetings and the like stand before it in its clause."""
    for index in range(at - 1, max(at - 5, -1), -1):
        item = layout.items[index]
        if item.kind == "sign" or layout.clause[index] != layout.clause[at]:
            return True
        if not item.does(*_IDLE):
            return False
    return True
