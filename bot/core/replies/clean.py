"""A customer's text made readable: one script of digits, no invisible characters, bounded length."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONGEST = 1000  # characters; hardly anybody answers with more
ENDS = 4000  # characters kept of either end of a text that is beyond all reason

# Fractions become what they are, a decimal; ordinal signs must not become letters (1º is no "10").
_MEANING = {
    **{ord(char): f".{digits}" for char, digits in zip("½¼¾⅓⅔", ("5", "25", "75", "33", "67"), strict=True)},
    **dict.fromkeys(map(ord, "ºª˚"), "°"),
    **dict.fromkeys((0x60, 0xB4, 0x2BC, 0xFF07, *range(0x2018, 0x201C)), "'"),
    **dict.fromkeys((0xAB, 0xBB, 0x301D, 0x301E, *range(0x201C, 0x2020)), '"'),
    **dict.fromkeys((0x2212, 0xFF0D, *range(0x2010, 0x2016)), "-"),
    **dict.fromkeys((0x2044, 0x2215, 0x29F8), "/"),
    **dict.fromkeys(map(ord, "→⇒➡⟶"), "→"),
    0x1F51F: " 10 ",  # the keycap ten
}
_UNSEEN = frozenset(map(chr, (0x20E3, *range(0xFE00, 0xFE10))))  # the keycap's frame, variants of emoji
_RUN = re.compile(r"(\D)\1{7,}")
_SPACE = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")


def clean(text: str) -> str:
    r"""The text as a person sees it, with plain quotes, dashes and ASCII digits.

    >>> clean("  9\ufe0f\u20e3\u200b… “ok”  \n"), clean("1\u200b0"), clean("7½")
    ('9... "ok"', '10', '7.5')
    """
    if len(text) > 2 * ENDS:
        text = f"{text[:ENDS]}\n{text[-ENDS:]}"
    if not (text.isascii() and text.isprintable()):
        text = _visible(text)
    text = _LINES.sub("\n", _SPACE.sub(" ", text)).strip()
    return _RUN.sub(lambda run: run[1] * 7, text) if len(text) > LONGEST else text


def _visible(text: str) -> str:
    table = dict(_MEANING)
    for char in set(text):
        if ord(char) not in table:
            meaning = _meaning(char)
            if meaning != char:
                table[ord(char)] = meaning
    return unicodedata.normalize("NFKC", text.translate(table))[: 3 * ENDS]


@lru_cache(maxsize=4096)
def _meaning(char: str) -> str:
    """What stands for a character: nothing, a space, a digit or itself."""
    kind = unicodedata.category(char)
    if char in "\n\r\v\f\x85\u2028\u2029":
        return "\n"
    if char.isspace():
        return " "
    if kind in {"Cc", "Cf"} or char in _UNSEEN:
        return ""  # between two digits they must not make two numbers of one
    if kind in {"Cs", "Co", "Cn"}:
        return " "
    value = unicodedata.numeric(char, -1.0)
    if kind in {"Nd", "No"} and value == int(value) and 0 <= value <= 1000:  # noqa: PLR2004 - ➓ and ௲
        return str(int(value))
    return char


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """A word without capitals and accents, so that "Più" and "piu" are one.

    >>> fold("Più"), fold("STRASSE") == fold("straße")
    ('piu', True)
    """
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFD", word.casefold())
    # Accents stand at class 200 and above; below are marks that make another letter, as in Hindi.
    bare = "".join(part for part in parts if unicodedata.combining(part) < 200)  # noqa: PLR2004
    return unicodedata.normalize("NFC", bare)
