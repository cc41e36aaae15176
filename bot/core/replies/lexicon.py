"""A language's lists made ready for reading."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from bot.core.model import Cause
from bot.core.replies.clean import MARKS, fold
from bot.core.replies.cues import Cue, Language

_WORD = re.compile(rf"\d+|[^\W\d_]+(?:[{MARKS}]+[^\W\d_]*)*|[^\w\s'{MARKS}]|_")
_WRAPPED = re.compile(r"\|\s+")  # alternatives may go on in the next line
_NOTHING: frozenset[Cue] = frozenset()
WHOLE = (Cue.STOP, Cue.URGING, Cue.WRONG_NUMBER, Cue.NO_IDEA, Cue.NOT_ME, Cue.NAME, Cue.PHONE)

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language, made ready for reading."""

    code: str
    numbers: Mapping[str, int]
    alone: Mapping[str, int]
    homographs: frozenset[str]
    singles: Mapping[str, frozenset[Cue]]  # words that do something by themselves
    phrases: Mapping[tuple[str, str], tuple[tuple[Phrase, frozenset[Cue]], ...]]  # by their first two words
    leading: frozenset[str]  # words that begin a phrase
    whole: Mapping[Cue, frozenset[Phrase]]  # what else counts only where a clause is nothing but such phrases
    strange: frozenset[str]  # the longest words of the phrases that tell a wrong number
    stopping: frozenset[str]  # the same of those that refuse
    causes: Mapping[Phrase, Cause]
    words: frozenset[str]  # all it knows by themselves
    spelt: Mapping[str, frozenset[Cue]]  # words that only their accents tell apart: "är" is, "år" years
    hints: Mapping[str, Cause]  # words that point to a root cause
    stems: Mapping[str, Cause]  # beginnings of words that do
    stem_lengths: tuple[int, ...]
    hint_phrases: Mapping[str, tuple[tuple[Phrase, Cause], ...]]  # by first word

    def find(self, words: list[str], at: int) -> tuple[int, frozenset[Cue]]:
        """How many words from `at` on are one phrase, and what it does; (0, nothing) for none."""
        word = words[at]
        if word in self.leading and at + 1 < len(words):
            for phrase, cues in self.phrases.get((word, words[at + 1]), ()):
                if tuple(words[at : at + len(phrase)]) == phrase:
                    return len(phrase), cues
        cues = self.singles.get(word, _NOTHING)
        return (1 if cues else 0), cues

    def hint(self, words: Sequence[str], at: int, word: str) -> Cause | None:
        """The root cause the word at a place points to, alone or with the words after it."""
        for phrase, cause in self.hint_phrases.get(word, ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                return cause
        if word in self.hints:
            return self.hints[word]
        stems = (word[:length] for length in self.stem_lengths)
        return next((self.stems[stem] for stem in stems if stem in self.stems), None)


def lexicon(language: Language) -> Lexicon:
    """A language from its lists."""
    by_phrase: dict[Phrase, set[Cue]] = {}
    same: dict[str, str] = {}  # the few words the many phrases are made of
    alone_only = {
        cue: frozenset(phrases(language.cues.get(cue, ""))) for cue in (Cue.HELP, Cue.ENDING, *WHOLE)
    }
    for cue, listed in language.cues.items():
        for phrase in () if cue in alone_only else phrases(listed):
            by_phrase.setdefault(tuple(map(same.setdefault, phrase, phrase)), set()).add(cue)
    numbers = valued(language.numbers)
    for number in numbers:
        if " " in number:  # "п'ять" is two words
            by_phrase.setdefault(tuple(number.split()), set())
    sets: dict[frozenset[Cue], frozenset[Cue]] = {}
    by_first: dict[tuple[str, str], list[tuple[Phrase, frozenset[Cue]]]] = {}
    for phrase in sorted(by_phrase, key=len, reverse=True):
        if len(phrase) > 1:
            cues = frozenset(by_phrase[phrase])
            by_first.setdefault((phrase[0], phrase[1]), []).append((phrase, sets.setdefault(cues, cues)))
    causes = {phrase: cause for cause, listed in language.causes.items() for phrase in phrases(listed)}
    named = {phrase: cause for phrase, cause in causes.items() if cause is not Cause.OTHER}
    pointing = {phrase: cause for cause, listed in language.hints.items() for phrase in phrases(listed)}
    stems = {phrase[0]: cause for phrase, cause in pointing.items() if phrase[1:] == ("*",)}
    whole = {phrase: cause for phrase, cause in (named | pointing).items() if "*" not in phrase}
    hint_phrases: dict[str, tuple[tuple[Phrase, Cause], ...]] = {}
    for phrase, cause in whole.items():
        if len(phrase) > 1:
            hint_phrases[phrase[0]] = (*hint_phrases.get(phrase[0], ()), (phrase, cause))
    return Lexicon(
        code=language.code,
        numbers=numbers,
        alone=valued(language.alone),
        homographs=frozenset(map(fold, language.homographs.split())),
        singles={phrase[0]: frozenset(cues) for phrase, cues in by_phrase.items() if len(phrase) == 1},
        phrases={first: tuple(found) for first, found in by_first.items()},
        leading=frozenset(first for first, _ in by_first),
        whole={cue: alone_only[cue] for cue in WHOLE},
        strange=_longest(
            frozenset().union(*(alone_only[cue] for cue in (Cue.WRONG_NUMBER, Cue.NO_IDEA, Cue.NOT_ME)))
        ),
        stopping=_longest(alone_only[Cue.STOP]),
        causes=causes,
        spelt=_spelt(language),
        words=frozenset(
            phrase[0] for phrase in (*by_phrase, *causes, *alone_only[Cue.STOP]) if len(phrase) == 1
        )
        | numbers.keys(),
        hints={phrase[0]: cause for phrase, cause in whole.items() if len(phrase) == 1},
        stems=stems,
        stem_lengths=tuple(sorted({len(stem) for stem in stems}, reverse=True)),
        hint_phrases=hint_phrases,
    )


def _longest(listed: frozenset[Phrase]) -> frozenset[str]:
    return frozenset(max(phrase, key=len) for phrase in listed)


def _spelt(language: Language) -> dict[str, frozenset[Cue]]:
    """What words do that are listed in several spellings which fold to one."""
    cues: dict[str, dict[str, set[Cue]]] = {}
    for cue, listed in language.cues.items():
        for word in () if cue in WHOLE else listed.lower().split(","):
            if (word := word.strip()).isalpha():
                cues.setdefault(fold(word), {}).setdefault(word, set()).add(cue)
    apart = (spellings for spellings in cues.values() if len(spellings) > 1)
    return {word: frozenset(found) for spellings in apart for word, found in spellings.items()}


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
