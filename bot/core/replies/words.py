"""The shape of what is known of a language; one file each in `languages`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache


@dataclass(frozen=True, slots=True)
class Words:
    """One language: lower-case, without accents, words apart by spaces, phrases apart by commas."""

    numbers: Mapping[str, int]  # number words and their usual misspellings; 11 and more are out of range
    stop: str  # words that alone refuse
    refusals: str  # phrases that refuse wherever they stand
    help: str  # words that alone ask for help
    questions: str  # beginnings of questions to us
    fillers: str  # words beside a score that are no remark
    cues: str  # words after which a number is the score
    denials: str  # words that deny the number after them
    conditions: str  # words that make the number after them only a wish
    corrections: str  # words after which the last number counts
    comparisons: str  # phrases that make a number no number
    halves: str  # phrases that add a half
    ranges: str  # words between two ends or alternatives
    out_of: str  # words between a score and its scale
    units: str  # words after a number that make it something else
    things: str  # words before a number that make it something else
    idioms: str = ""  # phrases with a number word in them that is none
    causes: Mapping[str, str] = field(default_factory=dict)  # cause to its words


@cache
def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """The phrases of a comma-separated list, each as its words, the longest first."""
    found = {tuple(phrase.split()) for phrase in text.split(",") if phrase.strip()}
    return tuple(sorted(found, key=len, reverse=True))


@cache
def words(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.replace(",", " ").split())
