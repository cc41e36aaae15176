"""What an owner reads about a customer: labelled lines, leaving out what nobody knows.

Called by the shell when an answer, or its reason, has to reach an owner.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from bot.core.literal import clean, cut, fold
from bot.core.model import Cause
from bot.core.phrases import BLANKS, MARK, MARKS, SEGMENTS, Phrasebook

TELEGRAM_UNITS = 4096  # UTF-16 units a Telegram message may have
BESIDE = {"sms": 60}  # characters of each thing known besides what the customer says
BESIDE_ELSEWHERE = 300
SHORTEST = 10  # characters of a name that are never cut
READ = 2000  # characters of the customer's words worth looking at: more than any channel shows
ENOUGH = 45  # characters of the customer's words that are worth more than a line in SPARE
SPARE = ("line_earlier", "line_bought", "line_spent", "line_store", "line_cause", "line_case")  # first to go


@dataclass(frozen=True, slots=True)
class AlertFacts:
    """What is known when an owner is told; what is not stays empty."""

    what: Literal["detractor", "passive", "handed_over", "message", "moved", "reason"]
    who: str = ""  # as `mask_name` gives it
    score: int | None = None
    before: int | None = None  # the score that was changed
    words: str = ""  # what the customer wrote
    cause: Cause | None = None
    suggested: Cause | None = None  # what the words point to, where nobody said it
    reason: str = ""  # why not a fan, in the customer's words
    bought: tuple[str, ...] = ()  # names of the items
    spent: str = ""  # "45.00 EUR"
    earlier: tuple[int, ...] = ()  # scores after earlier purchases
    store: str = ""
    repeat: bool = False  # the same alert may have arrived before
    case: int | None = None


def mask_name(name: str | None, phone: str | None, privacy: str = "initials") -> str:
    """Who it is, as far as owners may see: "initials", "short" or "full".

    >>> for privacy in ("initials", "short", "full"):
    ...     print(mask_name("Maria Rossi", "+393331234567", privacy))
    M. R. **67
    Maria R. **67
    Maria Rossi +393331234567
    """
    shown = cut(clean(name or ""), BLANKS["name"].sms, "...")
    if privacy == "full":
        return f"{shown} {clean(phone or '')}".strip()
    words = [word for word in shown.split() if any(map(str.isalnum, word))]
    parts = [f"{next(filter(str.isalnum, word)).upper()}." for word in words[:4]]
    if privacy == "short":
        parts[:1] = words[:1]
    digits = "".join(filter(str.isdigit, phone or ""))
    return " ".join([*parts, f"**{digits[-2:]}"] if digits else parts)


def alert(book: Phrasebook, language: str | None, channel: str, facts: AlertFacts) -> str:
    """The alert's text, one line for each thing known.

    It always fits the channel: the customer's words are cut and, in an SMS, the least important lines go;
    never the score, nor who it is.
    """
    known = _brief(facts, channel, str)
    text, shown = _fullest(book, language, channel, known, ())
    if channel != "sms" or shown >= _longest(known):
        return text
    known = _brief(facts, channel, fold)
    for gone in range(len(SPARE) + 1):
        text, shown = _fullest(book, language, channel, known, SPARE[:gone])
        if shown >= min(ENOUGH, _longest(known)):
            return text
    while shown < 0 and len(known.who) > SHORTEST:
        known = replace(known, who=cut(known.who, len(known.who) // 2, MARKS[channel]))
        text, shown = _fullest(book, language, channel, known, SPARE)
    return text


def _brief(facts: AlertFacts, channel: str, lighter: Callable[[str], str]) -> AlertFacts:
    """The same facts as literal text, all but the customer's words already cut to fit."""
    room, mark = BESIDE.get(channel, BESIDE_ELSEWHERE), MARKS.get(channel, MARK)
    return replace(
        facts,
        who=cut(lighter(clean(facts.who)), BLANKS["who"].sms, mark),
        words=lighter(clean(facts.words)[:READ]),
        reason=lighter(clean(facts.reason)[:READ]),
        bought=(cut(lighter(clean(", ".join(facts.bought))), room, mark),),
        spent=cut(lighter(clean(facts.spent)), room, mark),
        earlier=facts.earlier[:5],
        store=cut(lighter(clean(facts.store)), room, mark),
    )


def _longest(facts: AlertFacts) -> int:
    return max(len(facts.words), len(facts.reason))


def _fullest(
    book: Phrasebook, language: str | None, channel: str, facts: AlertFacts, gone: tuple[str, ...]
) -> tuple[str, int]:
    """The text with as many characters of the customer's words as fit, and how many; -1 if it is too long."""

    def written(room: int) -> str:
        lines = _lines(book, language, channel, facts, room)
        return "\n".join(line for key, line in lines if line and key not in gone)

    def too_long(room: int) -> bool:
        text = written(room)
        if channel == "sms":
            return book.segments(text) > SEGMENTS
        return len(text.encode("utf-16-le")) > 2 * TELEGRAM_UNITS

    room = min(_longest(facts), BLANKS["value"].sms if channel == "sms" else BLANKS["value"].telegram)
    most = bisect_left(range(room + 1), True, key=too_long) - 1
    return written(max(most, 0)), most


def _lines(
    book: Phrasebook, language: str | None, channel: str, facts: AlertFacts, room: int
) -> Iterator[tuple[str, str]]:
    """Every line and its key, most important first."""
    mark = MARKS.get(channel, MARK)
    words, reason = (cut(said, room, mark) for said in (facts.words, facts.reason))
    guess = facts.cause or facts.suggested
    cause = book.say(f"cause_{guess}", language, channel) if guess else ""
    cause += "?" if guess and not facts.cause else ""

    def labelled(key: str, value: str) -> tuple[str, str]:
        return key, book.say(key, language, channel, value=value) if value else ""

    yield "headline", _headline(book, language, channel, facts, reason)
    yield labelled("line_customer", facts.who)
    yield labelled("line_words", words)
    if reason and facts.what != "reason" and facts.reason not in facts.words:
        if facts.score is None:
            yield labelled("line_words", reason)
        else:
            yield "line_reason", book.say("alert_reason", language, channel, score=facts.score, reason=reason)
    yield labelled("line_cause", cause)
    yield labelled("line_bought", ", ".join(facts.bought))
    yield labelled("line_spent", facts.spent)
    yield labelled("line_earlier", ", ".join(map(str, facts.earlier)))
    yield labelled("line_store", facts.store)
    yield labelled("line_case", "" if facts.case is None else str(facts.case))


def _headline(book: Phrasebook, language: str | None, channel: str, facts: AlertFacts, reason: str) -> str:
    headline = book.say(
        f"alert_{facts.what}", language, channel, score=facts.score, before=facts.before, reason=reason
    )
    return f"{headline} {book.say('alert_repeat', language, channel)}" if facts.repeat else headline
