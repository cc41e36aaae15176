"""Whether a reply asks us something, or no person wrote it."""

from __future__ import annotations

import re

from bot.core.replies.cues import Cue
from bot.core.replies.items import Token
from bot.core.replies.known import everywhere
from bot.core.replies.layout import Layout

_IDLE = frozenset({Cue.FILLER, Cue.HEDGE, Cue.LIGHT, Cue.NO, Cue.BUT, Cue.SO})
_ZERO, _TEN = re.compile(r"(?<!\d)0(?!\d)"), re.compile(r"(?<!\d)10(?!\d)")
AROUND = 50  # characters before or after our question where a phone quotes it
FULL = 3  # words of a question that needs no question word


def automatic(layout: Layout) -> bool:
    """Whether a phone or a mailbox wrote it; "do not disturb" alone is a person's."""
    if Cue.AUTOMATIC in layout.cues:
        words = [word for item in layout.items if item.kind == "word" for word in item.text.split()]
        return everywhere().bare(words) not in everywhere().stops
    return _reacts(layout.text)


def _reacts(text: str) -> bool:
    """Whether a phone reacts to our question: it quotes it among a few words without a number."""
    before, quote, rest = text.partition('"')
    inside, _, after = rest.rpartition('"') if '"' in rest else (rest, "", "")
    if not quote:
        before, quote, rest = text.partition(" '")
        inside, _, after = rest.rpartition("'")
    if not quote or max(len(before), len(after)) > AROUND or any(map(str.isdigit, before + after)):
        return False
    zero = _ZERO.search(inside)
    return zero is not None and _TEN.search(inside, zero.end()) is not None


def asks(found: list[Token], layout: Layout) -> str:
    """Which rule says that it asks us something; "" if none does."""
    words = [token.text for token in found if token.kind == "word"]
    known = everywhere()
    helps = known.help_words.issuperset(words)
    if helps and (tuple(words) in known.helps or known.bare(words) in known.helps):
        return "asks for help"
    if Cue.ASK in layout.cues and any(
        item.does(Cue.ASK) and (layout.asked_last or _begins(layout, at))
        for at, item in enumerate(layout.items)
    ):
        return "a question to us"
    if not layout.asked:
        return ""
    opened = (at for at, item in enumerate(layout.items) if item.does(Cue.QUESTION) and _poses(layout, at))
    asked = any(layout.sentence[at] in layout.asked for at in opened) or _full_question(layout)
    return "a question to us" if asked else ""


def _full_question(layout: Layout) -> bool:
    """Whether a sentence of several words ends in a question mark: "you open on Sunday?", not "really?!"."""
    words = 0
    for index, item in enumerate(layout.items):
        if item.kind == "word":
            words += len(item.text.split())
        elif item.text == "?" and words >= FULL and not _exclaims(layout, index):
            return True
        if index + 1 < len(layout.items) and layout.sentence[index + 1] != layout.sentence[index]:
            words = 0
    return False


def _exclaims(layout: Layout, index: int) -> bool:
    return any(item is not None and item.text == "!" for item in (layout.at(index - 1), layout.at(index + 1)))


def _poses(layout: Layout, at: int) -> bool:
    """Whether a question word begins a clause or ends its sentence: "who is it?", "recommend who?"."""
    after = layout.at(at + 1)
    return after is None or after.text == "?" or layout.asked_last or _begins(layout, at)


def _begins(layout: Layout, at: int) -> bool:
    """Whether only greetings and the like stand before it in its clause."""
    for index in range(at - 1, max(at - 5, -1), -1):
        item = layout.items[index]
        if item.kind == "sign" or layout.clause[index] != layout.clause[at]:
            return True
        if not item.does_any(_IDLE):
            return False
    return True
