"""A reply as a row of items: numbers, words that do something, other words, signs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from bot.core.replies.clean import CHINESE, MARKS, UNSPACED, fold
from bot.core.replies.cues import Cue
from bot.core.replies.known import everywhere
from bot.core.replies.lexicon import Lexicon

NOTHING: frozenset[Cue] = frozenset()
UNSPACED_CODES = frozenset({"zh", "ja"})
_MULTIPLIERS = frozenset({10, 100, 1000, 10_000})
FEW = 3  # words for less are other words in some language, too often
SHORTEST = 3  # letters of a word that may be drawn out
HUGE = 10**6  # an order number, a phone: which one it is does not matter

# What sticks to a number and means points in every language.
_ANYWHERE = dict.fromkeys(("分", "点", "點", "점", "pt", "pts", "pkt"), frozenset({Cue.POINTS}))

# What only looks like numbers or is written for machines; blanked out before reading.
_NOISE = re.compile(
    r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
    r"|</?[a-zA-Z][^<>]{0,200}>"  # markup
    r"|<\/?3+(?!\d)|(?<!\S)[:;]-?[)(DPpOo03](?![\w)])|(?<![\w^>-])[TOXUtoxu^>-]_+[TOXUtoxu^<-](?!\w)"  # faces
)
_NOISY = frozenset("/@<:;>._")  # a text without these has none of it
# O and l stand for 0 and 1 beside a real digit; "1o" before a word is "first" in some languages.
_SLIPS = re.compile(
    rf"(?<![^\W_{CHINESE}])"
    r"(?:[OoIlОоΟο]\d|\d[OIlОоΟ]|1o(?!\s*[^\W\d_])|[Il]O(?=\s?/\s?1))"
    rf"(?![^\W_{CHINESE}])"
)
_SLIP = str.maketrans("OoIlОоΟο", "00110000")
_ZERO = re.compile(r"(?<=[a-z])0(?=[a-z])", re.IGNORECASE)  # an O within a word: "st0p"
# What stands for the apostrophe of "п'ять" where a keyboard has none.
_APOSTROPHE = re.compile(r"(?<=[бпвмфр])[\",*`](?=[яюєї])", re.IGNORECASE)
_DRAWN = re.compile(r"([^\W\d_])\1{2,}")
_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,:]\d+)*|(?<![\w.,])[.,]\d+)"
    rf"|(?P<word>[^\W\d_]+(?:[{MARKS}]+[^\W\d_]*)*)|(?P<line>\n)|(?P<sign>[^\s'{MARKS}])"
)


@dataclass(slots=True)
class Item:
    """One number, phrase or sign of a reply."""

    kind: Literal["number", "word", "sign"]
    text: str  # folded; the words of a phrase apart by spaces
    start: int  # in the cleaned text
    end: int
    cues: frozenset[Cue] = NOTHING
    value: int | None = None  # of a number; None where it is no whole one
    worded: bool = False  # a number written as a word
    glued: bool = False  # no space before it

    def does(self, *cues: Cue) -> bool:
        """Whether it does one of these."""
        return not self.cues.isdisjoint(cues)

    def does_any(self, cues: frozenset[Cue]) -> bool:
        """The same for many."""
        return not self.cues.isdisjoint(cues)


@dataclass(slots=True)
class Token:
    """One run of digits, one word or one sign."""

    kind: str
    text: str  # folded
    typed: str  # with its accents
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The tokens of a cleaned text."""
    if not _NOISY.isdisjoint(text):
        text = _NOISE.sub(lambda noise: " " * len(noise[0]), text).replace("->", " →").replace("=>", " →")
    text = _ZERO.sub("o", _SLIPS.sub(lambda slip: slip[0].translate(_SLIP), text))
    if not text.isascii():
        text = _APOSTROPHE.sub("'", text)
    if text.isascii():
        lower = text.lower()
        found = [
            Token(match.lastgroup or "", match[0], match[0], match.start(), match.end())
            for match in _TOKEN.finditer(lower)
        ]
        return _drawn(found) if _DRAWN.search(lower) else found
    found = [
        Token(match.lastgroup or "", fold(match[0]), match[0].lower(), match.start(), match.end())
        for match in _TOKEN.finditer(text)
    ]
    if UNSPACED.search(text):
        return list(_parted(found))
    return _drawn(found) if _DRAWN.search(text) else found


def _drawn(found: list[Token]) -> list[Token]:
    """The tokens, words drawn out as somebody knows them: "stoppp", "niiiine"."""
    for token in found:
        if token.kind == "word" and token.text not in everywhere().spoken and _DRAWN.search(token.text):
            token.text = _shortened(token.text)
    return found


def _shortened(word: str) -> str:
    """A word drawn out as somebody knows it, a number before all."""
    known = everywhere()
    likely = [_DRAWN.sub(letters, word) for letters in (r"\1", r"\1\1")]
    for lists in (known.only, known.spoken):
        for short in likely:
            if len(short) >= SHORTEST and short in lists:
                return short
    return word


def _parted(found: list[Token]) -> Iterator[Token]:
    """The tokens, what is written without spaces parted into the longest words anybody knows."""
    for token in found:
        first = UNSPACED.search(token.text) if token.kind == "word" else None
        if first is None:
            yield token
            continue
        start = at = first.start()
        if start:
            yield _part(token, 0, start)  # "please别再发"
        while at < len(token.text):
            length = _known(token.text, at)
            if length and start < at:
                yield _part(token, start, at)
            if length:
                yield _part(token, at, at + length)
                start = at + length
            at += length or 1
        if start < at:
            yield _part(token, start, at)


def _known(text: str, at: int) -> int:
    """How long the longest known word is that begins there; 0 for none."""
    known = everywhere()
    for length in range(min(known.longest, len(text) - at), 0, -1):
        if text[at : at + length] in known.unspaced:
            return length
    return 0


def _part(token: Token, start: int, end: int) -> Token:
    text = token.text[start:end]
    return Token("word", text, text, token.start + start, token.start + end)


def items(found: list[Token], lexicon: Lexicon, foreign: Mapping[str, int]) -> list[Item]:
    """The tokens as one language reads them.

    Args:
        found: The tokens of a text.
        lexicon: The language.
        foreign: Number words of other languages that mean the same in all of them.
    """
    said = list(_items(found, lexicon, foreign))
    return list(_joined(said)) if lexicon.code in UNSPACED_CODES else said


def _joined(said: list[Item]) -> Iterator[Item]:
    """The items, number words set side by side made one number: 二 百 五十 is 250."""
    kept: Item | None = None
    for item in said:
        total = _composed(kept, item)
        if kept is not None and total is not None:
            kept = replace(kept, text=kept.text + item.text, end=item.end, value=min(total, HUGE))
            continue
        if kept is not None:
            yield kept
        kept = item
    if kept is not None:
        yield kept


def _composed(left: Item | None, right: Item) -> int | None:
    """What two number words make together; None where they are two numbers, as 七八 is "7 or 8"."""
    if left is None or not (right.worded and right.glued) or left.value is None or right.value is None:
        return None
    if right.value in _MULTIPLIERS and left.value < right.value and left.value:
        return left.value * right.value
    tens = left.worded and left.value >= 10 and left.value % 10 == 0  # noqa: PLR2004 - the base of our numbers
    return left.value + right.value if tens and left.value > right.value else None


def _items(found: list[Token], lexicon: Lexicon, foreign: Mapping[str, int]) -> Iterator[Item]:
    words = [token.text for token in found]
    at = 0
    while at < len(found):
        first = found[at]
        glued = at > 0 and found[at - 1].end == first.start
        length, cues = lexicon.find(words, at)
        if length == 1:
            cues = lexicon.spelt.get(first.typed, cues)
        cues = cues or _ANYWHERE.get(first.text, NOTHING)
        last, text = first, first.text
        if length > 1:
            last = found[at + length - 1]
            text = " ".join(words[at : at + length])
        at += length or 1
        if first.kind == "number" and length == 0:
            yield Item("number", text, first.start, first.end, value=whole(text), glued=glued)
            continue
        value = lexicon.numbers.get(text)
        if value is None and text not in lexicon.words:
            value = foreign.get(text)
            if value is None and last is found[0] and foreign:
                value = _borrowed(found)
        if value is not None or Cue.HALVED in cues:
            yield Item("number", text, first.start, last.end, cues, value, worded=True, glued=glued)
        elif first.kind in {"word", "number"} or length > 1:
            yield Item("word", text, first.start, last.end, cues, glued=glued)
        else:
            yield Item("sign", text, first.start, last.end, cues, glued=glued)


def _borrowed(found: list[Token]) -> int | None:
    """The score another language's number word gives that opens a reply: "six, il cibo era freddo"."""
    apart = len(found) > 1 and found[1].text in {",", "!", ".", ":", ";"}
    value = everywhere().only.get(found[0].text) if apart else None
    return value if value is None or value > FEW else None


def whole(digits: str) -> int | None:
    """The whole number written in digits; None for decimals, times and dates.

    >>> whole("07"), whole("7.0"), whole("7,5"), whole("10.000"), whole("8:30")
    (7, 7, None, 10000, None)
    """
    plain = re.fullmatch(r"(\d+)(?:[.,]0{1,2})?", digits)
    if plain is None:
        grouped = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", digits)
        return _bounded(re.sub(r"\D", "", digits)) if grouped else None
    return _bounded(plain[1])


def _bounded(digits: str) -> int:
    digits = digits.lstrip("0") or "0"
    return HUGE if len(digits) > 6 else int(digits)  # noqa: PLR2004 - digits of HUGE
