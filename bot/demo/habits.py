"""How the customers of `--auto` behave: what each does when they read this or that.

Pure: a habit makes a plan from the dice, `auto` carries it out.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

from bot.core.model import Cause
from bot.demo.words import Tongue

NOW = timedelta(0)


@dataclass(frozen=True, slots=True)
class Act:
    """One thing somebody does on their phone."""

    how: Literal["say", "press", "edit", "block"]
    text: str = ""  # what they type; for "press" the button: "s:9" or "c:price"
    then: str = ""  # for "edit" what they make of it
    score: int | None = None  # the score this gives
    after: timedelta = NOW  # how long they take


@dataclass(frozen=True, slots=True)
class Plan:
    """What somebody does, by what they have read: a kind of message, or the phrase of an answer."""

    habit: str
    does: Mapping[str, Act] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Dice:
    """Chance, and whom it is thrown for."""

    dice: random.Random
    tongue: Tongue
    channel: str

    def score(self, low: int, high: int) -> Act:
        """A score, pressed or written in one of many ways."""
        number = self.dice.randint(low, high)
        if self.channel == "telegram" and self.dice.random() < 0.6:  # noqa: PLR2004 - most people press
            return Act("press", text=f"s:{number}", score=number, after=self.pause())
        forms = (str(number), f"{number}/10", f"{number}!", self.tongue.numbers[number])
        return Act("say", self.dice.choice(forms), score=number, after=self.pause())

    def remark(self, low: int, high: int, remarks: tuple[str, ...]) -> Act:
        """A score with words beside it."""
        number = self.dice.randint(low, high)
        joint = self.dice.choice((", ", ". ", ": ", " - "))
        return Act("say", f"{number}{joint}{self.dice.choice(remarks)}", score=number, after=self.pause())

    def say(self, *texts: str) -> Act:
        """One of these."""
        return Act("say", self.dice.choice(texts), after=self.pause())

    def cause(self) -> Act:
        """Where it went wrong: tapped, or told."""
        if self.channel == "telegram":
            return Act("press", text=f"c:{self.dice.choice(list(Cause))}", after=self.pause())
        return self.say(*self.wrong)

    @property
    def wrong(self) -> tuple[str, ...]:
        """What went wrong, in their words."""
        return tuple(text for text, _ in self.tongue.wrong)

    def pause(self) -> timedelta:
        """Most answer at once, some in the evening, a few the next day."""
        return timedelta(hours=self.dice.choice((0, 0, 0, 0, 0, 0, 7, 24)))

    def maybe(self, chance: float, **does: Act) -> dict[str, Act]:
        """Do this, or do not."""
        return does if self.dice.random() < chance else {}


def _promoter(d: Dice) -> dict[str, Act]:
    return {"question": d.score(9, 10)} | d.maybe(0.5, thanks_promoter=d.say(*d.tongue.liked))


def _delighted(d: Dice) -> dict[str, Act]:
    return {"question": d.remark(9, 10, d.tongue.liked)}


def _passive(d: Dice) -> dict[str, Act]:
    return {"question": d.score(7, 8)} | d.maybe(0.7, followup_passive=d.say(*d.tongue.missed))


def _cold_bread(d: Dice) -> dict[str, Act]:
    return {"question": d.remark(7, 8, d.tongue.missed)} | d.maybe(
        0.4, followup_passive_reason=d.say(*d.tongue.missed)
    )


def _detractor(d: Dice) -> dict[str, Act]:
    tells = d.maybe(0.8, followup_detractor=d.cause())
    return {"question": d.score(0, 6), "further": d.say(*d.wrong)} | tells


def _angry(d: Dice) -> dict[str, Act]:
    return {"question": d.remark(0, 6, d.wrong)}


def _between(d: Dice) -> dict[str, Act]:
    low = d.dice.randint(3, 8)
    return {"question": d.say(d.tongue.either.format(low=low, high=low + 1)), "again_first": d.score(3, 9)}


def _muddled(d: Dice) -> dict[str, Act]:
    return {
        "question": d.say(d.tongue.either.format(low=6, high=7)),
        "again_first": d.say("7,5"),
        "again_second": d.say("15"),
    }


def _wordy(d: Dice) -> dict[str, Act]:
    return {"question": d.say(d.tongue.praise), "ask_number": d.score(8, 10)}


def _silent(_: Dice) -> dict[str, Act]:
    return {}


def _reminded(d: Dice) -> dict[str, Act]:
    return {"reminder": d.score(4, 10), "followup_detractor": d.cause()}


def _refuses(d: Dice) -> dict[str, Act]:
    return {"question": d.say("STOP", "Stop.", d.tongue.refusal)}


def _leaves(d: Dice) -> dict[str, Act]:
    return {"question": d.score(2, 6), "followup_detractor": d.say("STOP", d.tongue.refusal)}


def _asks_first(d: Dice) -> dict[str, Act]:
    return {"question": d.say(d.tongue.help), "help": d.score(6, 10)}


def _changes_mind(d: Dice) -> dict[str, Act]:
    second = Act("say", "4", score=4, after=timedelta(days=2))
    return {"question": d.score(9, 10), "thanks_promoter": second}


def _mistypes(d: Dice) -> dict[str, Act]:
    return {"question": Act("edit", "1", then="10", score=10, after=d.pause())}


def _blocks(_: Dice) -> dict[str, Act]:
    return {"question": Act("block")}


def _late(d: Dice) -> dict[str, Act]:
    number = d.dice.randint(5, 10)
    return {"question": Act("say", str(number), score=number, after=timedelta(days=9))}


# The habit, how many of a hundred have it, and on which channel only.
HABITS: dict[str, tuple[Callable[[Dice], dict[str, Act]], int, str]] = {
    "promoter": (_promoter, 23, ""),
    "delighted": (_delighted, 9, ""),
    "passive": (_passive, 8, ""),
    "passive with a remark": (_cold_bread, 5, ""),
    "detractor": (_detractor, 7, ""),
    "detractor with a remark": (_angry, 4, ""),
    "two scores at once": (_between, 5, ""),
    "never one number": (_muddled, 2, ""),
    "words first": (_wordy, 4, ""),
    "silent": (_silent, 12, ""),
    "answers the reminder": (_reminded, 7, ""),
    "refuses": (_refuses, 4, ""),
    "scores and refuses": (_leaves, 2, ""),
    "asks for help first": (_asks_first, 3, ""),
    "changes their mind": (_changes_mind, 3, ""),
    "mistypes and edits": (_mistypes, 2, "telegram"),
    "blocks the bot": (_blocks, 2, "telegram"),
    "answers too late": (_late, 2, ""),
}


def plan(dice: random.Random, tongue: Tongue, channel: str) -> Plan:
    """What one customer will do."""
    open_to = {name: share for name, (_, share, only) in HABITS.items() if only in {"", channel}}
    (name,) = dice.choices(list(open_to), list(open_to.values()))
    return Plan(name, HABITS[name][0](Dice(dice, tongue, channel)))
