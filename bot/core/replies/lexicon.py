"""A language's lists made ready for reading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from bot.core.model import Cause
from bot.core.replies.clean import MARKS, fold
from bot.core.replies.cues import Cue, Language

_WORD = re.compile(rf"\d+|[^\W\d_](?:[^\W\d_]|[{MARKS}])*|[^\w\s'{MARKS}]|_")
_WRAPPED = re.compile(r"\|\s+")  # alternatives may go on in the next line
_NOTHING: frozenset[Cue] = frozenset()

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language, made ready for reading."""

    code: str
    numbers: Mapping[str, int]
    alone: Mapping[str, int]
    homographs: frozenset[str]
    phrases: Mapping[str, tuple[tuple[Phrase, frozenset[Cue]], ...]]  # by first word, the longest first
    stops: frozenset[Phrase]  # alone they refuse
    helps: frozenset[Phrase]  # alone they ask for help
    causes: Mapping[Phrase, Cause]
    words: frozenset[str]  # all it knows

    def find(self, words: list[str], at: int) -> tuple[int, frozenset[Cue]]:
        """How many words from `at` on are one phrase, and what it does; (0, nothing) for none."""
        known = self.phrases.get(words[at])
        if known is None:
            return 0, _NOTHING
        second = words[at + 1] if at + 1 < len(words) else ""
        for phrase, cues in known:
            # The second word tells most phrases apart, without looking at the rest.
            if len(phrase) == 1 or (phrase[1] == second and tuple(words[at : at + len(phrase)]) == phrase):
                return len(phrase), cues
        return 0, _NOTHING


def lexicon(language: Language) -> Lexicon:
    """A language from its lists."""
    by_phrase: dict[Phrase, set[Cue]] = {}
    alone_only = {cue: frozenset(phrases(language.cues[cue])) for cue in (Cue.STOP, Cue.HELP)}
    for cue, listed in language.cues.items():
        for phrase in () if cue in alone_only else phrases(listed):
            by_phrase.setdefault(phrase, set()).add(cue)
    numbers = valued(language.numbers)
    for number in numbers:
        if " " in number:  # "п'ять" is two words
            by_phrase.setdefault(tuple(number.split()), set())
    by_first: dict[str, list[tuple[Phrase, frozenset[Cue]]]] = {}
    for phrase in sorted(by_phrase, key=len, reverse=True):
        by_first.setdefault(phrase[0], []).append((phrase, frozenset(by_phrase[phrase])))
    causes = {phrase: cause for cause, listed in language.causes.items() for phrase in phrases(listed)}
    return Lexicon(
        code=language.code,
        numbers=numbers,
        alone=valued(language.alone),
        homographs=frozenset(map(fold, language.homographs.split())),
        phrases={first: tuple(found) for first, found in by_first.items()},
        stops=alone_only[Cue.STOP],
        helps=alone_only[Cue.HELP],
        causes=causes,
        words=frozenset(word for phrase in (*by_phrase, *causes, *alone_only[Cue.STOP]) for word in phrase)
        | numbers.keys(),
    )


def valued(listed: str) -> dict[str, int]:
    """Words and their numbers, from "one 1, two 2"; the words of one number apart by spaces.

    >>> valued("eins 1, Fünf 5, п'ять 5")
    {'eins': 1, 'funf': 5, 'п ять': 5, 'пять': 5}
    """
    pairs = (pair.rsplit(maxsplit=1) for pair in listed.split(",") if pair.strip())
    return {" ".join(phrase): int(value) for word, value in pairs for phrase in phrases(word)}


def phrases(listed: str) -> Iterator[Phrase]:
    """The phrases of a list, every alternative by itself.

    >>> list(phrases("don't text|write, 24/7"))
    [('don', 't', 'text'), ('dont', 'text'), ('don', 't', 'write'), ('dont', 'write'), ('24', '/', '7')]
    """
    for phrase in fold(_WRAPPED.sub("|", listed)).split(","):
        if "|" not in phrase and "'" not in phrase:
            found = words(phrase)
            if found:
                yield found
            continue
        for variant in product(*(word.split("|") for word in phrase.split())):
            yield words(" ".join(variant))
            if any("'" in word for word in variant):  # many leave apostrophes out: "dont", "cest"
                yield words(" ".join(variant).replace("'", ""))


def words(folded: str) -> Phrase:
    """The words and signs of a folded phrase as the reader meets them.

    >>> words("don't stop 24/7")
    ('don', 't', 'stop', '24', '/', '7')
    """
    split = folded.split()
    if all(map(str.isalpha, split)):
        return tuple(split)
    return tuple(_WORD.findall(folded))
