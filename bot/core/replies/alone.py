"""A number word that is the whole answer, misspelt perhaps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.core.replies.cues import Cue
from bot.core.replies.items import Item
from bot.core.replies.known import everywhere
from bot.core.replies.lexicon import Lexicon

LONG = 5  # letters a word must have for one to be missing or wrong
TOP = 10
LONGEST = 30  # letters of a number word however drawn out
_RUN = re.compile(r"(.)\1+")
_ROWS = (  # where fingers slip to the key beside
    *("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    *("ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ", "ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرهوزظ"),
    *("ицукенгшщзхъ", "фывапролджэ", "фівапролджє", "ячсмитьбю"),
)
_BESIDE = {(key, near) for row in _ROWS for pair in pairwise(row) for key, near in (pair, pair[::-1])}
_IDLE = (Cue.FILLER, Cue.HEDGE, Cue.GIVE, Cue.VOTE)


def alone(items: Sequence[Item], lexicon: Lexicon) -> int | None:
    """The number a single word stands for when nothing else is said, else None."""
    words = [item for item in items if item.kind == "word"]
    content = [item for item in words if not item.does(*_IDLE)] or words
    if len(content) != 1 or any(item.kind == "number" for item in items):
        return None
    word = content[0].text
    if len(word) > LONGEST:
        return None
    if word in lexicon.alone:
        return lexicon.alone[word]
    if content[0].cues or word in everywhere().spoken:
        return None
    if (listed := exactly(word)) is not None:
        return listed
    own = _meant(word, lexicon.numbers.items())
    return _meant(word, everywhere().named.get(word[0], ())) if own is None else own


def exactly(word: str) -> int | None:
    """The one score a word is in whatever language lists it; None where they differ or none does."""
    named = everywhere().named.get(word[:1], ())
    values = {value for known, value in named if known == word}
    return values.pop() if len(values) == 1 and max(values) <= TOP else None


def leading(items: Sequence[Item], lexicon: Lexicon) -> int | None:
    """The number a word stands for that makes a sentence by itself: "een. Nooit meer"."""
    if len(items) < 2 or any(item.kind == "number" for item in items):  # noqa: PLR2004 - a word and its sign
        return None
    apart = items[0].kind == "word" and items[1].text in {",", ".", "!", ":", ";", "\n"}
    return lexicon.alone.get(items[0].text) if apart else None


def _meant(word: str, numbers: Iterable[tuple[str, int]]) -> int | None:
    """The one number a slip of the fingers makes of a word, if there is exactly one."""
    meant = {value for known, value in numbers if known[0] == word[0] and slip(word, known)}
    return meant.pop() if len(meant) == 1 and max(meant) <= TOP else None


def slip(typed: str, meant: str) -> bool:
    """Whether one slip of the fingers makes one word of the other.

    Only slips that seldom make another word: two letters changed places, one was doubled or drawn out,
    and in longer words one is missing or its neighbour on the keyboard was hit. The first letter is right.

    >>> slip("nien", "nine"), slip("seveen", "seven"), slip("nice", "nine")
    (True, True, False)
    """
    if typed[:1] != meant[:1] or abs(len(typed) - len(meant)) > 1:
        return _RUN.sub(r"\1", typed) == _RUN.sub(r"\1", meant)
    if _RUN.sub(r"\1", typed) == _RUN.sub(r"\1", meant):
        return True
    apart = [at for at, (one, other) in enumerate(zip(typed, meant, strict=False)) if one != other]
    if len(typed) == len(meant):
        if len(apart) == 2 and apart[1] == apart[0] + 1:  # noqa: PLR2004 - a pair
            return typed[apart[0]] == meant[apart[1]] and typed[apart[1]] == meant[apart[0]]
        return len(apart) == 1 and len(meant) >= LONG and (typed[apart[0]], meant[apart[0]]) in _BESIDE
    missing = any(meant[:at] + meant[at + 1 :] == typed for at in range(1, len(meant)))
    return missing and len(meant) >= LONG
