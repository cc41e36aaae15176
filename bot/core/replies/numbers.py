"""Which numbers stand in a reply, and what each one is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from bot.core.replies.text import Token
from bot.core.replies.words import Words, phrases, words

MOST = 10
_DASHES = {"-", "\u2013", "\u2014", "~"}
LONGEST_PREPOSITION = 3  # letters: "order is 7" names the order, "for me 7" nothing


class Is(Enum):
    """What a number is."""

    SCORE = auto()  # offered as the answer
    DENIED = auto()  # "not a 10"
    WISHED = auto()  # "would have been a 9"
    NONE = auto()  # offered, but no whole number from 0 to 10
    OTHER = auto()  # an order, a price, a time


@dataclass(frozen=True, slots=True)
class Number:
    """One number and what it is."""

    value: int
    is_: Is
    first: int  # its first token
    last: int  # its last token
    spelt: bool = False  # a word, not digits
    cued: bool = False  # "score 7", "7/10": said to be the score


class Reader:
    """Finds numbers in the words of one language."""

    def __init__(self, language: Words) -> None:
        self._numbers = language.numbers
        self._cues, self._denials = words(language.cues), words(language.denials)
        self._conditions = words(language.conditions)
        self._units, self._things = words(language.units), words(language.things)
        self._out_of, self._halves = phrases(language.out_of), phrases(language.halves)
        self._comparisons, self._ranges = phrases(language.comparisons), words(language.ranges)
        self._articles = words(language.fillers)
        self._idioms = phrases(language.idioms)

    def read(self, tokens: Sequence[Token]) -> list[Number]:
        """Every number, from left to right; each token belongs to one at most."""
        found: list[Number] = []
        at = 0
        while at < len(tokens):
            number = self._number(tokens, at)
            if number is not None:
                found.append(number)
                at = number.last
            at += 1
        return found

    def _number(self, tokens: Sequence[Token], at: int) -> Number | None:
        token = tokens[at]
        if token.digits:
            return self._judged(tokens, at, _value(token.text), spelt=False)
        value = self._numbers.get(token.text)
        if value is None:
            return self._half(token, at)
        if self._idiom(tokens, at):
            return None
        return self._judged(tokens, at, value, spelt=True)

    def _half(self, token: Token, at: int) -> Number | None:
        """A number and a half in one word."""
        for half in self._halves:
            stem = token.text.removesuffix(half[0])
            if len(half) == 1 and stem != token.text and stem in self._numbers:
                return Number(self._numbers[stem], Is.NONE, at, at, spelt=True)
        return None

    def _judged(self, tokens: Sequence[Token], at: int, value: int | None, *, spelt: bool) -> Number:
        end = at + 1
        if value is None:
            return Number(-1, self._odd(tokens, at), at, at, spelt)
        scale = self._scale(tokens, end)
        if scale is not None:
            return self._of(tokens, at, value, scale, spelt=spelt)
        after = self._after(tokens, at, end, value)
        is_ = after if after is not None else self._before(tokens, at, value)
        cued = is_ is Is.SCORE and self._word(tokens, self._back(tokens, at)) in self._cues
        return Number(value, is_, at, at, spelt, cued)

    def _of(
        self, tokens: Sequence[Token], at: int, value: int, scale: tuple[int, int], *, spelt: bool
    ) -> Number:
        """A score and its scale: "8/10", "8 out of 10", "4 of 5"."""
        most, last = scale
        if most != MOST or value > MOST:
            return Number(value, Is.NONE, at, last, spelt, cued=True)
        before = self._before(tokens, at, value)
        is_ = before if before in {Is.DENIED, Is.WISHED, Is.NONE} else Is.SCORE
        return Number(value, is_, at, last, spelt, cued=True)

    def _odd(self, tokens: Sequence[Token], at: int) -> Is:
        """Digits that are no whole number: a decimal is offered, a time or a version is not."""
        text = tokens[at].text
        decimal = text.count(".") + text.count(",") == 1 and ":" not in text
        if not decimal or self._unit(tokens, at + 1) or self._word(tokens, at - 1) in self._things:
            return Is.OTHER
        return Is.OTHER if _sign(tokens, at - 1) in {"$", "€", "£"} else Is.NONE

    def _after(self, tokens: Sequence[Token], at: int, end: int, value: int) -> Is | None:
        """What the tokens after it make of a number; None if nothing."""
        sign = _sign(tokens, end)
        if sign == "%" or self._match(tokens, end, self._halves):
            return Is.NONE
        if self._unit(tokens, end):
            stars = self._word(tokens, end).startswith(("star", "stell", "estrel", "etoil", "stern"))
            return Is.NONE if stars or self._word(tokens, end) == "percent" else Is.OTHER
        if self._ranged(tokens, at, end):
            return Is.NONE
        if value > MOST:
            return self._too_much(tokens, at, end, value)
        return None

    def _too_much(self, tokens: Sequence[Token], at: int, end: int, value: int) -> Is:
        """Above ten it is an answer only where nothing else is said, or where it is said to be one."""
        alone = not any(t.word or t.digits for t in (*tokens[:at], *tokens[end:]))
        cued = self._word(tokens, self._back(tokens, at)) in self._cues
        return Is.NONE if (alone or cued) and value < 10**6 else Is.OTHER

    def _before(self, tokens: Sequence[Token], at: int, value: int) -> Is:
        """What the tokens before it make of a number."""
        sign, word = _sign(tokens, at - 1), self._word(tokens, at - 1)
        if sign in {"$", "€", "£", "#", "№", "+", "<", "@", "°"}:
            return Is.OTHER
        if sign == "-" and at == 1:
            return Is.NONE if value else Is.SCORE
        if any(self._ends(tokens, at, phrase) for phrase in self._comparisons):
            return Is.NONE
        if word in self._things:
            return Is.OTHER
        back = self._back(tokens, at)
        named = self._word(tokens, back)
        if named in self._things and len(named) > LONGEST_PREPOSITION:
            return Is.OTHER
        return self._said_of(named, self._word(tokens, back - 1))

    def _said_of(self, named: str, earlier: str) -> Is:
        if named in self._denials:
            return Is.DENIED
        return Is.WISHED if {named, earlier} & self._conditions else Is.SCORE

    def _back(self, tokens: Sequence[Token], at: int) -> int:
        """The last token before it that is no article or filler, within three."""
        back = at - 1
        while back >= max(0, at - 3) and self._skips(tokens[back]):
            back -= 1
        return back

    def _skips(self, token: Token) -> bool:
        said = self._cues | self._denials | self._conditions
        return token.text == ":" or (token.text in self._articles and token.text not in said)

    def _scale(self, tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
        """The most of a scale named after a number, and its last token."""
        if _sign(tokens, at) in {"/", "\\"}:
            return self._most(tokens, at + 1)
        for phrase in self._out_of:
            if self._starts(tokens, at, phrase):
                found = self._most(tokens, at + len(phrase))
                if found is not None:
                    return found
        return None

    def _most(self, tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
        if at >= len(tokens):
            return None
        token = tokens[at]
        value = _value(token.text) if token.digits else self._numbers.get(token.text)
        return None if value is None or (value < 3 and not token.digits) else (value, at)  # noqa: PLR2004 - "su una"

    def _ranged(self, tokens: Sequence[Token], at: int, end: int) -> bool:
        """Whether it is one end of a range or one of two alternatives."""
        return self._joined(tokens, end, 1) or self._joined(tokens, at - 1, -1)

    def _joined(self, tokens: Sequence[Token], at: int, way: int) -> bool:
        if not 0 <= at < len(tokens) or not 0 <= at + way < len(tokens):
            return False
        joint = tokens[at].text
        return (joint in self._ranges or joint in {"-", "\u2013", "\u2014", "~"}) and self._counts(
            tokens[at + way]
        )

    def _counts(self, token: Token) -> bool:
        value = _value(token.text) if token.digits else self._numbers.get(token.text)
        return value is not None and value <= MOST

    def _unit(self, tokens: Sequence[Token], at: int) -> bool:
        return self._word(tokens, at) in self._units or _sign(tokens, at) in {"€", "$", "£", "°"}

    def _idiom(self, tokens: Sequence[Token], at: int) -> bool:
        return any(
            self._starts(tokens, at - offset, phrase)
            for phrase in self._idioms
            for offset in range(len(phrase))
            if phrase[offset] == tokens[at].text
        )

    def _match(self, tokens: Sequence[Token], at: int, known: Sequence[tuple[str, ...]]) -> bool:
        return any(self._starts(tokens, at, phrase) for phrase in known)

    def _ends(self, tokens: Sequence[Token], at: int, phrase: tuple[str, ...]) -> bool:
        return self._starts(tokens, at - len(phrase), phrase)

    def _starts(self, tokens: Sequence[Token], at: int, phrase: tuple[str, ...]) -> bool:
        return at >= 0 and tuple(token.text for token in tokens[at : at + len(phrase)]) == phrase

    def _word(self, tokens: Sequence[Token], at: int) -> str:
        return tokens[at].text if 0 <= at < len(tokens) and tokens[at].word else ""


def _value(text: str) -> int | None:
    """The whole number digits say, 7.0 included; None when they say something else."""
    whole, mark, rest = text.replace(",", ".").partition(".")
    if ":" in text or (mark and rest.strip("0")) or "." in rest:
        return None
    return int(whole) if len(whole) < 10 else 10**10  # noqa: PLR2004 - longer than any order number


def _sign(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].text if 0 <= at < len(tokens) and not tokens[at].word else ""
