"""Clauses that are nothing but phrases of a few kinds: "please stop now", "you have the wrong number"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.core.replies.cues import Cue
from bot.core.replies.items import Token
from bot.core.replies.known import everywhere
from bot.core.replies.lexicon import Phrase

LONGEST = 6  # words of a phrase


class Part(NamedTuple):
    """One phrase of a clause, or a word that is none."""

    cue: Cue | None
    start: int
    end: int


def clauses(found: Sequence[Token]) -> Iterator[list[Token]]:
    """The words and numbers between two signs; emoji and quotes are signs, a hyphen in a word is none."""
    clause: list[Token] = []
    for token in found:
        if token.kind in {"word", "number"}:
            clause.append(token)
        elif clause and not (token.text == "-" and clause[-1].end == token.start):
            yield clause
            clause = []
    if clause:
        yield clause


def parts(words: Sequence[str], kinds: Mapping[Cue, frozenset[Phrase]]) -> Iterator[Part]:
    """The phrases a clause is made of, the longest first; politeness belongs to every clause."""
    at = 0
    while at < len(words):
        cue, length = _longest(words, at, kinds)
        yield Part(cue, at, at + length)
        at += length


def _longest(words: Sequence[str], at: int, kinds: Mapping[Cue, frozenset[Phrase]]) -> tuple[Cue | None, int]:
    for length in range(min(LONGEST, len(words) - at), 0, -1):
        phrase = tuple(words[at : at + length])
        for cue, phrases in kinds.items():
            if phrase in phrases:
                return cue, length
        if phrase in everywhere().polite:
            return Cue.FILLER, length
    return None, 1
