"""What a customer's words mean: a score, an unclear number, a refusal, a cry for help, a comment.

`understand` is the way in. The policy is docs/replies.md: never a score the customer did not give,
never a refusal missed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from bot.core.model import Cause, Kind, Reply
from bot.core.replies.languages import LANGUAGES
from bot.core.replies.numbers import Is, Number, Reader
from bot.core.replies.text import Token, apart, plain, shown, tokens
from bot.core.replies.words import Words, phrases, words

_TAPBACK = re.compile(
    r"^\s*(emphasized|liked|loved|disliked|laughed at|questioned|reacted)\b.{0,40}[\"“«„]", re.IGNORECASE
)
_AUTOMATIC = phrases(
    "i m driving, i am driving, out of office, automatic reply, auto reply, sto guidando, "
    "risposta automatica, abwesenheitsnotiz, respuesta automatica, reponse automatique"
)
_SEVERAL, _NOTHING = "several different scores", "no number offered"
_WEAK = {_SEVERAL: 1, _NOTHING: 2}  # readings that only say what was not understood
_SEPARATORS = " \t,.;:!?-\u2013\u2014\u2026()*\"'|/"
_MANY = 12  # more numbers than this are a flood, not an answer


def understand(text: str, language: str | None = None) -> Reply:
    """Read a reply.

    Args:
        text: Whatever was typed; anything at all.
        language: Two letters, a hint that may be wrong or missing.

    >>> understand("7, il pane era freddo", "it").score
    7
    """
    seen = shown(text)
    flat = plain(seen)
    if not flat.strip():
        return Reply(Kind.COMMENT, comment=seen.strip(), why="empty")
    said = apart(flat)
    if _TAPBACK.match(seen) or any(_within(said, phrase) for phrase in _AUTOMATIC):
        return Reply(Kind.COMMENT, comment=seen.strip(), why="an automatic text")
    order = _order(language)
    best = _number(flat, seen, order, hinted=order[0] == (language or "")[:2].lower())
    if refusal := next((name for name in order if _refuses(said, flat, LANGUAGES[name])), None):
        return Reply(Kind.OPT_OUT, best.score, comment=best.comment, why=f"a refusal ({refusal})")
    numeric = best.kind in {Kind.SCORE, Kind.UNCLEAR}
    if _asks(said, flat) or (not numeric and _helps(said, flat)):
        return Reply(Kind.HELP, comment=seen.strip(), why="asks for help, or a question to us")
    if numeric:
        return best
    return Reply(Kind.COMMENT, comment=seen.strip(), cause=cause_in(seen, language), why=best.why)


def _number(flat: str, seen: str, order: Sequence[str], *, hinted: bool) -> Reply:
    """The score, the unclear number or neither, in the language that explains it."""
    found = tokens(flat)
    if sum(token.digits for token in found) > _MANY:
        return Reply(Kind.UNCLEAR, why="a flood of numbers")
    return _best([_read(found, seen, name) for name in order], hinted=hinted)


def cause_in(text: str, language: str | None = None) -> Cause | None:
    """The root cause a short reply names, as it was offered; None if it names none.

    >>> cause_in("Il prezzo!", "it")
    <Cause.PRICE: 'price'>
    """
    said = apart(plain(shown(text)))
    for name in _order(language):
        known = LANGUAGES[name]
        left = [word for word in said if word not in words(known.fillers)]
        for cause, names in known.causes.items():
            if len(left) == 1 and left[0] in words(names):
                return Cause(cause)
    return None


def _order(language: str | None) -> list[str]:
    hint = (language or "")[:2].lower()
    return sorted(LANGUAGES, key=lambda name: name != hint)


@cache
def _reader(name: str) -> Reader:
    return Reader(LANGUAGES[name])


@cache
def _known(name: str) -> dict[str, frozenset[str]]:
    language = LANGUAGES[name]
    return {field: words(getattr(language, field)) for field in ("fillers", "cues", "denials", "corrections")}


def _best(readings: Sequence[Reply], *, hinted: bool) -> Reply:
    """The reading to believe: the hinted language's if it explains the numbers, else the most careful."""
    return min(
        enumerate(readings),
        key=lambda one: (
            _WEAK.get(one[1].why, 0),
            one[1].kind is Kind.SCORE and not (hinted and one[0] == 0),
            one[0],
        ),
    )[1]


def _read(found: Sequence[Token], seen: str, name: str) -> Reply:
    """The score or unclear number one language sees."""
    numbers = [one for one in _reader(name).read(found) if one.is_ is not Is.OTHER]
    offered = [one for one in numbers if _offered(one, found, name)]
    frame = [one for one in offered if not _frames(one, found)]
    scores = [one for one in frame if one.is_ is Is.SCORE]
    values = {one.value for one in scores}
    if any(one.is_ is Is.NONE for one in frame) and not any(one.cued for one in scores):
        return Reply(Kind.UNCLEAR, comment="", why="a number, but no whole one from 0 to 10")
    aside = {one.value for one in numbers if one.is_ is Is.SCORE and not one.spelt and one not in offered}
    if len(values) == 1 and (scores[-1].cued or aside <= values | {0, 10}):
        return _scored(scores[-1], found, seen, name, "one score")
    if values:
        return _several(scores, numbers, found, seen, name)
    if any(one.is_ in {Is.DENIED, Is.WISHED} for one in frame):
        return Reply(Kind.UNCLEAR, why="a score only denied or wished")
    return Reply(Kind.COMMENT, why=_NOTHING)


def _several(
    scores: Sequence[Number], numbers: Sequence[Number], found: Sequence[Token], seen: str, name: str
) -> Reply:
    last = scores[-1]
    earlier = [one.last for one in numbers if one.last < last.first]
    between = [token.text for token in found[max(earlier, default=0) + 1 : last.first]]
    if any(_within(between, phrase) for phrase in phrases(LANGUAGES[name].corrections)):
        return _scored(last, found, seen, name, "corrected: the last word counts")
    cued = [one for one in scores if one.cued]
    if len({one.value for one in cued}) == 1:
        return _scored(cued[-1], found, seen, name, "the one said to be the score")
    return Reply(Kind.UNCLEAR, why=_SEVERAL)


def _offered(one: Number, found: Sequence[Token], name: str) -> bool:
    """Whether a number stands where an answer stands: cued, first, last, or with only fillers around."""
    if one.cued or one.is_ in {Is.DENIED, Is.WISHED}:
        return True
    known = _known(name)
    soft = known["fillers"] | known["cues"] | known["corrections"] | known["denials"]
    before, after = found[: one.first], found[one.last + 1 :]
    if _only(before, soft):
        # A word at the start is an answer only when set apart: "two, too slow", not "two waiters".
        return not one.spelt or one.is_ is Is.NONE or _only(after, soft) or not after or not after[0].word
    last = _only(after, soft)
    return last and (not one.spelt or not before[-1].word or before[-1].text in soft)


def _only(some: Iterable[Token], soft: frozenset[str]) -> bool:
    return all(token.text in soft for token in some if token.word) and not any(t.digits for t in some)


def _frames(one: Number, found: Sequence[Token]) -> bool:
    """Whether it is an end of the scale named first: "from 0 to 10 I say 7"."""
    ends = [found[at].text for at in (one.first - 2, one.first + 2) if 0 <= at < len(found)]
    return (one.value == 0 and "10" in ends) or (one.value == 10 and "0" in ends)  # noqa: PLR2004 - the scale's own


def _scored(one: Number, found: Sequence[Token], seen: str, name: str, why: str) -> Reply:
    return Reply(Kind.SCORE, one.value, comment=_beside(one, found, seen, name), why=f"{why} ({name})")


def _beside(one: Number, found: Sequence[Token], seen: str, name: str) -> str:
    """The words beside the score, as typed; "" where only fillers are."""
    known = _known(name)
    soft = known["fillers"] | known["cues"] | known["corrections"]
    beside = (seen[: found[one.first].start], seen[found[one.last].end :])
    return " ".join(part.strip(_SEPARATORS) for part in beside if _remark(part, soft))


def _remark(part: str, soft: frozenset[str]) -> bool:
    return any(token.digits or (token.word and token.text not in soft) for token in tokens(plain(part)))


def _refuses(said: Sequence[str], flat: str, language: Words) -> bool:
    """Whether it is nothing but a stop word, or says anywhere that no more messages are wanted."""
    if any(_within(said, phrase) for phrase in phrases(language.refusals)):
        return True
    polite = words(language.fillers)
    alone = [word for word in said if not word.isdigit()]
    stops = phrases(language.stop)
    core = tuple(word for word in alone if word not in polite)
    if tuple(alone) in stops or core in stops:
        return bool(core or alone)
    first = re.split(r"[,.;!\n]", flat, maxsplit=1)[0]
    head = tuple(apart(first))
    return head in stops and head[0] in {"stop", "unsubscribe", "optout", "stopall"}


def _helps(said: Sequence[str], flat: str) -> bool:
    """Whether it is nothing but a word that asks for help."""
    if flat.strip() in {"/help", "?", "??", "???"}:
        return True
    cores = [tuple(w for w in said if w not in words(known.fillers)) for known in LANGUAGES.values()]
    helps = [phrases(known.help) for known in LANGUAGES.values()]
    return any(tuple(said) in known or core in known for core, known in zip(cores, helps, strict=True))


def _asks(said: Sequence[str], flat: str) -> bool:
    """A question to us: it begins like one, and no score stands after the question mark."""
    begins = any(
        tuple(said[: len(phrase)]) == phrase
        for known in LANGUAGES.values()
        for phrase in phrases(known.questions)
    )
    after = flat.rpartition("?")[2]
    return begins and not any(char.isdigit() for char in after if "?" in flat)


def _within(said: Sequence[str], phrase: tuple[str, ...]) -> bool:
    if not phrase or phrase[0] not in said:
        return False
    size = len(phrase)
    return any(tuple(said[at : at + size]) == phrase for at in range(len(said) - size + 1))
