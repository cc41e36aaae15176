"""What was typed, made comparable: plain digits, lower case, no accents, no invisible characters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

LONGEST = 2000  # characters read; nobody's score stands further in

# Digits with decimals, words, or any other single sign.
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+|\S")
_JOINERS = {"\u20e3", "\ufe0f", "\ufe0e"}  # keycap and emoji variation
_LOOKALIKE = re.compile(r"(?<![^\W\d_])[oOlI]+(?=\d)|(?<=\d)[oOlI]+(?![^\W\d_])")
_SPACED = str.maketrans(dict.fromkeys("'\u2019\u2018`\u00b4-\u2010\u2011", " "))  # apostrophes and hyphens


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign."""

    text: str
    start: int  # where it stands in the normalised text
    end: int

    @property
    def digits(self) -> bool:
        """Whether it starts with a digit."""
        return self.text[0].isdigit()

    @property
    def word(self) -> bool:
        """Whether it is made of letters."""
        return self.text[0].isalpha()


def shown(text: str) -> str:
    """The text as a person sees it: compatible forms folded, invisible characters and odd digits gone."""
    seen = unicodedata.normalize("NFKC", text[:LONGEST])
    return "".join(filter(None, map(_seen, seen)))


def _seen(char: str) -> str:
    if char in _JOINERS or unicodedata.category(char) in {"Cf", "Cs", "Co", "Cn"}:
        return ""
    if char.isspace() or unicodedata.category(char) == "Cc":
        return " "
    digit = unicodedata.digit(char, None)
    return char if digit is None else str(digit)


def plain(text: str) -> str:
    """The text to compare, each character standing for one of `text`."""
    text = _LOOKALIKE.sub(lambda found: "".join("0" if c in "oO" else "1" for c in found[0]), text)
    return "".join(map(_plain, text))


def _plain(char: str) -> str:
    base = unicodedata.normalize("NFD", char)[0].lower()
    return base if len(base) == 1 else char


def tokens(text: str) -> list[Token]:
    """The words, numbers and signs of a plain text."""
    return [Token(found[0], found.start(), found.end()) for found in _TOKEN.finditer(text)]


def apart(text: str) -> list[str]:
    """The words and numbers of a plain text alone, apostrophes and hyphens read as spaces."""
    return [token.text for token in tokens(text.translate(_SPACED)) if token.word or token.digits]
