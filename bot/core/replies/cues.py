"""What words do in a reply, and the shape in which a language says which words do it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto

from bot.core.model import Cause


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
    ENDING = auto()  # refuses alone, but beside a number says that this is all, or enough: "9 und Schluss"
    URGING = auto()  # beside a stop word it changes nothing: "can you", "now", "I said"
    REFUSAL = auto()  # refuses wherever it stands
    STOPPING = auto()  # refuses together with CONTACT after it
    CONTACT = auto()
    NO_MORE = auto()  # refuses together with CONTACT before it
    BETWEEN_THEM = auto()  # may stand between the two
    SUBJECT = auto()  # before STOPPING: somebody tells, nobody asks; unless it is part of STOPPING itself
    WRONG_NUMBER = auto()  # in a clause of nothing else: the number is somebody else's
    NO_IDEA = auto()  # the same, unless something is asked: "I don't know you"
    NOT_ME = auto()  # as WRONG_NUMBER, together with a NAME: "I am not"
    NAME = auto()  # what people are called
    PHONE = auto()  # what else is said of whose number it is: "number", "any more"
    HELP = auto()  # alone it asks for help; within a text it is an ordinary word
    ASK = auto()  # asks us wherever it stands
    QUESTION = auto()  # begins a question, which a question mark ends
    SCALE = auto()  # what one asks about a number: "good", "the best", "mean"
    AUTOMATIC = auto()  # a phone or mailbox speaks, not the customer
    COMMON = auto()  # says nothing but which language it is


# Languages that deny after the number ("10 değil") and ask at the end, often without a question mark.
DENYING_AFTER = frozenset({"tr", "ja", "hi"})
ASKING_LAST = DENYING_AFTER | {"zh"}
MARKING = frozenset({"ru", "uk"})  # languages whose marks have names that count nothing: "тройка"
DOTTED = frozenset({"de", "pl", "tr"})  # languages that write ordinals with a dot


@dataclass(frozen=True, slots=True)
class Language:
    """What is known of one language, as people write it down.

    Lists are apart by commas; `a|b` in a phrase stands for either word. Accents and capitals make no
    difference. In a script without spaces a phrase is a word. Nothing is made of it before it is needed.
    """

    code: str  # two letters
    numbers: str  # number words and their values, ten and beyond included: "one 1, two 2"
    alone: str  # the same, for words that are a number only as the whole answer
    homographs: str  # number words, apart by spaces, that are other words too, here or in other languages
    cues: Mapping[Cue, str]
    causes: Mapping[Cause, str]  # the root causes as the follow-up names them
    # Words that point to a root cause in whatever a customer tells; "pric*" is every word that begins so.
    hints: Mapping[Cause, str] = field(default_factory=dict)
