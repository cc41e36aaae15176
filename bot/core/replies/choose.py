"""Which language a reply is in: the hint, unless the words say otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from bot.core.replies.cues import Lexicon
from bot.core.replies.items import Token
from bot.core.replies.languages import LEXICONS

ACCENT = 0.3  # "très" is French, "tres" may be Spanish
HINT = 0.6  # a hint outweighs words many languages share, not one that only another has
FIRST = 200  # tokens; what language a text is in shows early
MOST = 3  # languages tried when they cannot be told apart
LONG = 40  # tokens after which they can

_SPOKEN = Counter(word for lexicon in LEXICONS.values() for word in lexicon.words)


def _foreign() -> Mapping[str, int]:
    """Number words that are the same number wherever they are one, and no other word anywhere."""
    values: dict[str, set[int]] = {}
    for lexicon in LEXICONS.values():
        for word, value in lexicon.numbers.items():
            values.setdefault(word, set()).add(value)
    ambiguous = {word for lexicon in LEXICONS.values() for word in lexicon.homographs}
    return {word: min(found) for word, found in values.items() if len(found) == 1 and word not in ambiguous}


FOREIGN = _foreign()


def likely(found: list[Token], hint: str | None) -> list[Lexicon]:
    """The languages a text may be in, the likeliest first; never none."""
    hinted = (hint or "")[:2].lower()
    words = {token.text for token in found[:FIRST] if token.kind == "word"}
    typed = {token.typed for token in found[:FIRST]}
    weights = {
        code: sum(1 / _SPOKEN[word] for word in words & lexicon.words)
        + ACCENT * len(typed & lexicon.accented)
        + (HINT if code == hinted else 0)
        for code, lexicon in LEXICONS.items()
    }
    best = max(weights.values())
    if not best:
        return [LEXICONS["en"]]
    tied = [LEXICONS[code] for code, weight in weights.items() if weight > best - 0.01]
    return tied[: MOST if len(found) < LONG else 1]
