"""What words do in a reply, and the shape in which a language says which words do it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from itertools import product

from bot.core.model import Cause
from bot.core.replies.clean import fold


class Cue(StrEnum):
    """What a word or phrase tells about the number beside it, or about the whole reply."""

    # Beside a number that is the score.
    LIGHT = auto()  # articles, pronouns, "is": they stand between a cue and its number
    THE = auto()  # among other words, "the 9" is a day
    HEDGE = auto()  # "maybe", "about"
    FILLER = auto()  # "hello", "thanks", "well": no remark by itself
    GIVE = auto()  # "I'd give", "I'd say"
    VOTE = auto()  # "score", "rating": the number after it is the vote
    OVERALL = auto()  # "overall": the number after it counts among several
    SO = auto()  # "so": the number after it is the conclusion
    BUT = auto()  # begins a new clause
    SAFE = auto()  # after a number: what follows is a remark ("because", "for the staff")
    POINTS = auto()  # "points": our own scale
    OUT_OF = auto()  # "out of", before the ten
    NOW = auto()  # "this time"
    # Beside a number that is not simply the score.
    PAST = auto()  # "last time"
    NOT = auto()  # "not a", before a number
    NO = auto()  # "no," between two numbers
    CORRECTION = auto()  # "I mean", between two numbers
    IF = auto()
    WOULD = auto()  # "would be a": a wish when an "if" is near
    WOULD_HAVE = auto()  # "would have been a": always a wish
    LESS_OR_MORE = auto()  # "more than", before a number
    OR_MORE = auto()  # "or more", after a number
    HALF = auto()  # "and a half", after a number
    HALVED = auto()  # "siebeneinhalb": a number and a half in one word
    BETWEEN = auto()  # "between", "from", before two numbers
    TO = auto()  # "to", between two numbers
    AND = auto()  # between two numbers after BETWEEN
    OR = auto()
    PERCENT = auto()
    STARS = auto()  # another scale, after a number
    SCHOOL = auto()  # another scale, before a number
    # Beside a number that is something else.
    UNIT = auto()  # "minutes", "people"
    THING = auto()  # "order", "table for", "at", before a number
    NUMBER = auto()  # "number", before a number
    IDIOM = auto()  # "one of", "24/7": not a number at all
    # The whole reply.
    STOP = auto()  # alone it refuses; within a text it is an ordinary word
    REFUSAL = auto()  # refuses wherever it stands
    STOPPING = auto()  # refuses together with CONTACT after it
    CONTACT = auto()
    NO_MORE = auto()  # refuses together with CONTACT before it
    BETWEEN_THEM = auto()  # may stand between the two
    SUBJECT = auto()  # before STOPPING: somebody tells, nobody asks; unless it is part of STOPPING itself
    HELP = auto()  # alone it asks for help; within a text it is an ordinary word
    ASK = auto()  # asks us wherever it stands
    QUESTION = auto()  # begins a question, which a question mark ends
    SCALE = auto()  # what one asks about a number: "good", "the best", "mean"
    AUTOMATIC = auto()  # a phone or mailbox speaks, not the customer
    COMMON = auto()  # says nothing but which language it is


_WORD = re.compile(r"\d+|[^\W\d_]+|[^\w\s']|_")

_WRAPPED = re.compile(r"\|\s+")  # alternatives may go on in the next line

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language, made ready for reading."""

    code: str
    numbers: Mapping[str, int]  # number words, ten and beyond included
    alone: Mapping[str, int]  # words that are a number only as the whole answer
    homographs: frozenset[str]  # number words that are other words too
    phrases: Mapping[str, tuple[tuple[Phrase, frozenset[Cue]], ...]]  # by first word, the longest first
    stops: frozenset[Phrase]  # alone they refuse
    helps: frozenset[Phrase]  # alone they ask for help
    causes: Mapping[Phrase, Cause]
    words: frozenset[str]  # all it knows, to tell the language by
    accented: frozenset[str]  # those that are written with accents

    def find(self, words: list[str], at: int) -> tuple[int, frozenset[Cue]]:
        """How many words from `at` on are one phrase, and what it does; (0, nothing) for none."""
        second = words[at + 1] if at + 1 < len(words) else ""
        for phrase, cues in self.phrases.get(words[at], ()):
            # The second word tells most phrases apart, without looking at the rest.
            if len(phrase) == 1 or (phrase[1] == second and tuple(words[at : at + len(phrase)]) == phrase):
                return len(phrase), cues
        return 0, _NOTHING


_NOTHING: frozenset[Cue] = frozenset()


def lexicon(
    code: str,
    *,
    numbers: str,
    alone: str,
    homographs: str,
    cues: Mapping[Cue, str],
    causes: Mapping[Cause, str],
) -> Lexicon:
    """A language from its lists.

    Phrases are apart by commas; `a|b` stands for either word. Numbers are words and value: "one 1".
    """
    by_phrase: dict[Phrase, set[Cue]] = {}
    alone_only = {cue: frozenset(_phrases(cues[cue])) for cue in (Cue.STOP, Cue.HELP)}
    for cue, listed in cues.items():
        for phrase in () if cue in alone_only else _phrases(listed):
            by_phrase.setdefault(phrase, set()).add(cue)
    by_first: dict[str, list[tuple[Phrase, frozenset[Cue]]]] = {}
    for phrase in sorted(by_phrase, key=len, reverse=True):
        by_first.setdefault(phrase[0], []).append((phrase, frozenset(by_phrase[phrase])))
    valued = _valued(numbers)
    named = {phrase: cause for cause, listed in causes.items() for phrase in _phrases(listed)}
    return Lexicon(
        code=code,
        numbers=valued,
        alone=_valued(alone),
        homographs=frozenset(map(fold, homographs.split())),
        phrases={first: tuple(found) for first, found in by_first.items()},
        stops=alone_only[Cue.STOP],
        helps=alone_only[Cue.HELP],
        causes=named,
        words=frozenset(word for phrase in (*by_phrase, *named, *alone_only[Cue.STOP]) for word in phrase)
        | valued.keys(),
        accented=_accented(numbers, *cues.values(), *causes.values()),
    )


def _valued(listed: str) -> dict[str, int]:
    pairs = (pair.split() for pair in listed.split(",") if pair.strip())
    return {fold(word): int(value) for word, value in pairs}


def _phrases(listed: str) -> Iterator[Phrase]:
    for phrase in filter(str.strip, _WRAPPED.sub("|", listed).split(",")):
        for variant in product(*(word.split("|") for word in phrase.split())):
            yield split(" ".join(variant))
            if any("'" in word for word in variant):  # many leave apostrophes out: "dont", "cest"
                yield split(" ".join(variant).replace("'", ""))


def _accented(*listed: str) -> frozenset[str]:
    words = {word.lower() for text in listed if not text.isascii() for word in _WORD.findall(text)}
    return frozenset(word for word in words if not word.isascii())


def split(text: str) -> Phrase:
    """The words and signs of a phrase as the reader meets them.

    >>> split("Don't stop 24/7")
    ('don', 't', 'stop', '24', '/', '7')
    """
    return tuple(map(fold, _WORD.findall(text)))
