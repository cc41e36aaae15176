"""What all languages know together: which words each speaks, numbers and refusals that need no telling.

Made once, when the first reply is read; a language's own phrases when it is first met.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from bot.core.replies.clean import ACCENTED, MARKS, UNSPACED, fold
from bot.core.replies.cues import Cue, Language
from bot.core.replies.languages import CODES, language
from bot.core.replies.lexicon import Lexicon, Phrase, lexicon, phrases, valued

_WORDS = re.compile(rf"[^\W\d_]+(?:[{MARKS}]+[^\W\d_]*)*")

TOP = 10
LONG = 5  # letters of a word that one slip makes no other word somebody knows


@dataclass(frozen=True, slots=True)
class Everywhere:
    """What holds in whatever language a customer chose to write."""

    spoken: Mapping[str, tuple[str, ...]]  # word to the languages that know it
    accented: Mapping[str, tuple[str, ...]]  # the same, of words with their accents
    numbers: Mapping[str, int]  # number words that mean the same wherever they mean anything
    only: Mapping[str, int]  # words that are one score in some languages and no other in any
    stops: frozenset[Phrase]  # alone they refuse
    endings: frozenset[Phrase]  # of those, and phrases with one, what beside a number refuses nothing
    long_stops: Mapping[str, tuple[str, ...]]  # those long enough to be told when misspelt, by first letter
    helps: frozenset[Phrase]  # alone they ask for help
    polite: frozenset[Phrase]  # "please", "thanks": they change nothing
    named: Mapping[str, tuple[tuple[str, int], ...]]  # all number words and their values by first letter
    unspaced: frozenset[str]  # words of scripts that set no spaces
    longest: int  # characters of those
    stop_words: frozenset[str]  # all words of `stops` and `polite`
    help_words: frozenset[str]  # all words of `helps` and `polite`

    def bare(self, words: list[str]) -> Phrase:
        """The words without what is only polite."""
        kept: list[str] = []
        at = 0
        while at < len(words):
            spans = (n for n in (3, 2, 1) if tuple(words[at : at + n]) in self.polite)
            length = next(spans, 0)
            kept += [] if length else [words[at]]
            at += length or 1
        return tuple(kept)


@cache
def reader(code: str) -> Lexicon:
    """A language ready for reading."""
    return lexicon(language(code))


@cache
def everywhere() -> Everywhere:
    """What all languages know together."""
    known = [language(code) for code in CODES]
    numbers = {one.code: valued(one.numbers) for one in known}
    alone = {one.code: valued(one.alone) for one in known}
    spoken = {one.code: _words(one) | set(" ".join(numbers[one.code]).split()) for one in known}
    listed = (*spoken.values(), *(said.keys() for said in alone.values()))
    unspaced = frozenset(word for said in listed for word in said if UNSPACED.match(word))
    polite = frozenset(phrase for one in known for phrase in phrases(one.cues[Cue.FILLER]))
    helps = frozenset(phrase for one in known for phrase in phrases(one.cues[Cue.HELP]))
    stops = frozenset(phrase for one in known for phrase in phrases(one.cues[Cue.STOP]))
    return Everywhere(
        spoken=_by_word(spoken),
        accented=_by_word({one.code: _accented(one) for one in known}),
        numbers=_shared(numbers.values(), {fold(word) for one in known for word in one.homographs.split()}),
        only={word: value for word, value in _shared(numbers.values(), set()).items() if value <= TOP},
        stops=stops,
        endings=frozenset(phrase for one in known for phrase in phrases(one.cues.get(Cue.ENDING, ""))),
        long_stops=_by_first(phrase[0] for phrase in stops if len(phrase) == 1 and len(phrase[0]) >= LONG),
        helps=helps,
        polite=polite,
        stop_words=frozenset(word for phrase in stops | polite for word in phrase),
        help_words=frozenset(word for phrase in helps | polite for word in phrase),
        named=_by_letter([*numbers.values(), *alone.values()]),
        unspaced=unspaced,
        longest=max(map(len, unspaced), default=1),
    )


def ready() -> None:
    """Make everything that is otherwise made when first needed."""
    everywhere()
    for code in CODES:
        reader(code)


def _words(one: Language) -> set[str]:
    """Every word of a language's lists."""
    cued = (words for cue, words in one.cues.items() if cue is not Cue.HELP)
    found: set[str] = set()
    for token in _tokens(fold("\n".join((*cued, *one.causes.values(), *one.hints.values())))):
        if token.isalpha():
            found.add(token)
        elif not token.endswith("*"):  # a stem is no word
            found.update(_WORDS.findall(token))
            found.update(_WORDS.findall(token.replace("'", "")))  # many leave apostrophes out: "dont", "cest"
    return found


def _accented(one: Language) -> set[str]:
    listed = " ".join((one.numbers, *one.cues.values(), *one.causes.values()))
    tokens = (token for token in _tokens(listed.lower()) if not token.isascii())
    return {word for token in tokens for word in ACCENTED.findall(token)}


def _tokens(listed: str) -> set[str]:
    return set(listed.replace(",", " ").replace("|", " ").split())


def _by_word(words: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for code, said in words.items():
        for word in said:
            found.setdefault(word, []).append(code)
    same: dict[tuple[str, ...], tuple[str, ...]] = {}  # most words belong to one language: one object for all
    return {word: same.setdefault(codes, codes) for word, known in found.items() if (codes := tuple(known))}


def _by_first(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in sorted(words):
        found.setdefault(word[0], []).append(word)
    return {letter: tuple(said) for letter, said in found.items()}


def _shared(numbers: Iterable[Mapping[str, int]], ambiguous: set[str]) -> dict[str, int]:
    values: dict[str, set[int]] = {}
    for known in numbers:
        for word, value in known.items():
            values.setdefault(word, set()).add(value)
    return {word: min(found) for word, found in values.items() if len(found) == 1 and word not in ambiguous}


def _by_letter(numbers: Iterable[Mapping[str, int]]) -> dict[str, tuple[tuple[str, int], ...]]:
    found: dict[str, set[tuple[str, int]]] = {}
    for known in numbers:
        for word, value in known.items():
            found.setdefault(word[0], set()).add((word, value))
    return {letter: tuple(sorted(named)) for letter, named in found.items()}
