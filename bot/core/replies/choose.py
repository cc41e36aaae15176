"""Which language a reply is in: the hint, unless the words say otherwise."""

from __future__ import annotations

from bot.core.replies.items import Token
from bot.core.replies.known import everywhere, reader
from bot.core.replies.languages import CODES
from bot.core.replies.lexicon import Lexicon

ACCENT = 0.3  # "très" is French, "tres" may be Spanish
HINT = 0.6  # a hint outweighs words many languages share, not one that only another has
FIRST = 200  # tokens; what language a text is in shows early
MOST = 5  # languages tried when they cannot be told apart
FLUENT = 2  # languages asked besides, whether they hear a refusal
SEVERAL = 3  # words that show by themselves which language it is
SIGNS = 6  # tokens of a reply that is one word and signs
LONG = 40  # tokens after which they can


def likely(found: list[Token], hint: str | None) -> list[Lexicon]:
    """The languages a text may be in, the likeliest first; never none."""
    known = everywhere()
    hinted = hint[:2].lower() if hint and hint[:2].lower() in CODES else ""
    words = {token.text for token in found[:FIRST] if token.kind == "word"}
    if hinted and _settles(found, words, hinted):
        return [reader(hinted)]
    weights: dict[str, float] = {hinted: HINT} if hinted else {}
    for word in words:
        codes = known.spoken.get(word, ())
        for code in codes:
            weights[code] = weights.get(code, 0) + 1 / len(codes)
    if hinted and _knowing(words, hinted):
        weights[hinted] -= HINT / 2
    for typed in {token.typed for token in found[:FIRST] if not token.typed.isascii()}:
        for code in known.accented.get(typed, ()):
            weights[code] = weights.get(code, 0) + ACCENT
    if weights.get(hinted, 0) in {HINT, HINT / 2} and len(weights) > 1:
        del weights[hinted]  # it knows no word of it, and others do
    if not weights:
        return [reader("en")]
    least = max(weights.values()) - 0.01
    tied = [code for code, weight in weights.items() if weight > least]
    return [reader(code) for code in tied[: MOST if len(found) < LONG else 1]]


def _settles(found: list[Token], words: set[str], hinted: str) -> bool:
    """Whether the hint decides: its language reads the one word as a number, or knows every word."""
    word = _one_word(found)
    if word in reader(hinted).alone or word in reader(hinted).numbers:
        return True
    return all(hinted in everywhere().spoken.get(word, ()) for word in words)


def fluent(found: list[Token], hint: str) -> list[Lexicon]:
    """Languages that know every word of a text, where the hinted one does not."""
    if len(found) < SEVERAL or len(found) > LONG:
        return []
    words = {token.text for token in found if token.kind == "word"}
    return [reader(code) for code in _knowing(words, hint[:2].lower())[:FLUENT]]


def _knowing(words: set[str], hinted: str) -> list[str]:
    """The languages that know every one of several words, if the hinted one does not."""
    spoken = [everywhere().spoken.get(word, ()) for word in words]
    if len(words) < SEVERAL or all(hinted in codes for codes in spoken):
        return []
    common = set(spoken[0]).intersection(*spoken[1:])
    return [code for code in CODES if code in common]


def _one_word(found: list[Token]) -> str:
    """The only word of a reply; "" where there are more or none."""
    words = [token.text for token in found[:SIGNS] if token.kind == "word"]
    return words[0] if len(words) == 1 and len(found) < SIGNS else ""
