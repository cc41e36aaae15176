"""What a customer's text means. The policy is in docs/replies.md.

clean -> tokens -> items -> offers -> settled; each step is a file of its own, each language one in
`languages`. The conversation calls `understand` for every text that comes in.
"""

from __future__ import annotations

from functools import lru_cache

from bot.core.model import Cause, Kind, Reply
from bot.core.replies.alone import alone, exactly, leading
from bot.core.replies.asking import asks, automatic
from bot.core.replies.causes import cause_in, named, suggest
from bot.core.replies.choose import fluent, likely
from bot.core.replies.clean import LONGEST, clean
from bot.core.replies.cues import Cue
from bot.core.replies.items import FEW, NOTHING, Item, Token, items, tokens, whole
from bot.core.replies.known import everywhere, ready
from bot.core.replies.layout import Layout
from bot.core.replies.lexicon import Lexicon
from bot.core.replies.offer import SCALE
from bot.core.replies.offers import offers
from bot.core.replies.refusal import refuses
from bot.core.replies.remark import beside, remark
from bot.core.replies.seen import seen
from bot.core.replies.settle import SEVERAL, settle
from bot.core.replies.spot import EARLIER
from bot.core.replies.stranger import WRONG_NUMBER
from bot.core.replies.tail import TOP

__all__ = ["WRONG_NUMBER", "cause_in", "ready", "understand"]

# Where a text could be in several languages, the most careful reading counts.
_CAREFUL = (Kind.OPT_OUT, Kind.UNCLEAR, Kind.HELP, Kind.COMMENT, Kind.SCORE)

_OPEN = (Kind.COMMENT, Kind.UNCLEAR)

# A word that does the first says something without being a number, one that does the others does not.
_SPEAKING = frozenset({Cue.NO, Cue.NOT, Cue.GIVE, Cue.IF, Cue.ASK, Cue.STOPPING, Cue.CONTACT, Cue.FILLER})
_JOINING = frozenset({Cue.LIGHT, Cue.HEDGE, Cue.UNIT, Cue.THING, Cue.OUT_OF, Cue.TO, Cue.BETWEEN, Cue.AND})

# Numbers that stand beside a question without being an answer: "how do I change it? I had put 7".
_TOLD_WHILE_ASKING = (SCALE, EARLIER)

SIGNS = 6  # tokens of a reply so short that few words tell its language
WORDS = 3  # words of one
SHORT = 24  # characters of a reply that is likely to be written again
END = 300  # characters of a long text in which a refusal is looked for again


def understand(text: str, language: str | None = None) -> Reply:
    """What a reply means; any text has a meaning, and it takes linear time.

    Args:
        text: As it came from the phone.
        language: Two letters, as a hint; it may be wrong or missing.

    >>> understand("7, il pane era freddo", "it").score
    7
    >>> understand("7-8").kind, understand("stop, 0").kind
    (<Kind.UNCLEAR: 'unclear'>, <Kind.OPT_OUT: 'opt_out'>)
    """
    return (_remembered if len(text) <= SHORT else _understand)(text, language)


def _understand(text: str, language: str | None) -> Reply:
    shown = clean(text)
    if len(shown) > LONGEST:
        return _long(shown, language)
    found = tokens(shown)
    if not found:
        return Reply(Kind.COMMENT, comment=shown, why="no words")
    lexicons = likely(found, language)
    readings = [_read(shown, found, lexicon) for lexicon in lexicons]
    if len(readings) == 1 and (language or readings[0].kind is not Kind.COMMENT or len(found) > SIGNS):
        best = readings[0]
    else:
        best = _agreed(shown, found, lexicons, readings)
    if language and best.kind is not Kind.OPT_OUT:
        # A hint may be wrong, and a refusal must not be missed by it.
        others = (_read(shown, found, lexicon) for lexicon in fluent(found, language))
        return next((other for other in others if other.kind is Kind.OPT_OUT), best)
    return best


# Most replies are a few characters that many people write: "9", "10 :)".
_remembered = lru_cache(maxsize=4096)(_understand)


def _agreed(shown: str, found: list[Token], lexicons: list[Lexicon], readings: list[Reply]) -> Reply:
    """What a text means that may be in several languages."""
    best = min(readings, key=_doubt)
    if best.kind in _OPEN and (value := _sole(found, lexicons)) is not None:
        return Reply(Kind.SCORE, value, why="one word, a number")
    if (ten := _out_of_ten(found)) is not None and (agreed := [r for r in readings if r.score == ten]):
        return agreed[0]
    scores = {reading.score for reading in readings if reading.kind is Kind.SCORE}
    if best.kind is Kind.COMMENT and len(scores) == 1 and _brief(found) and _outvoted(readings):
        return next(reading for reading in readings if reading.kind is Kind.SCORE)
    if best.kind is Kind.SCORE and len(scores) > 1:
        return Reply(Kind.UNCLEAR, comment=shown, why="another number in another language", seen=best.seen)
    return best


def _sole(found: list[Token], lexicons: list[Lexicon]) -> int | None:
    """The number that is the only word of a reply, where it does nothing else in the languages tied."""
    said = {token.text for token in found if token.kind == "word"}
    word = said.pop() if len(said) == 1 else " ".join(token.text for token in found[:4])
    if len(found) > SIGNS or (len(said) == 0 and any(token.kind == "number" for token in found)):
        return None
    if word in everywhere().only:
        return everywhere().only[word]
    listed = any(word in lexicon.alone for lexicon in lexicons)
    return (
        exactly(word) if all(_may_be_number(word, lexicon, listed=listed) for lexicon in lexicons) else None
    )


def _may_be_number(word: str, lexicon: Lexicon, *, listed: bool) -> bool:
    """Whether a language knows it as a number or as a word that says nothing by itself: "un", "uit"."""
    cues = lexicon.singles.get(word, NOTHING)
    if listed and not cues:
        return True  # part of a phrase
    speaks = cues & _SPEAKING or (Cue.SAFE in cues and Cue.LIGHT not in cues)
    return word in lexicon.alone or word in lexicon.numbers or bool(cues & _JOINING and not speaks)


def _brief(found: list[Token]) -> bool:
    said = [token for token in found if token.kind in {"word", "number"}]
    return len(found) <= SIGNS and 1 < len(said) <= WORDS


def _outvoted(readings: list[Reply]) -> bool:
    """Whether the comments among the readings are those of languages that miss the number, or are few."""
    comments = [reading for reading in readings if reading.kind is Kind.COMMENT]
    score = min(reading.score for reading in readings if reading.score is not None)
    if 0 < score <= FEW:
        return False  # "1a Service"
    return 2 * len(comments) < len(readings) or not any(comment.seen for comment in comments)


def _out_of_ten(found: list[Token]) -> int | None:
    """The first number of a reply that is nothing but two numbers with a word between, the second ten."""
    if [token.kind for token in found if token.text != "."][1:] != ["word", "number"]:
        return None
    if whole(found[-1].text) != TOP:
        return None
    first = found[0].text
    return whole(first) if found[0].kind == "number" else everywhere().only.get(first)


def _doubt(reading: Reply) -> float:
    """How late a reading counts: one that only finds several numbers yields to one that sees the score."""
    late = _CAREFUL.index(reading.kind) + (len(_CAREFUL) if reading.why == SEVERAL else 0)
    return late - 0.5 if reading.kind is Kind.COMMENT and reading.cause else late


def _read(shown: str, found: list[Token], lexicon: Lexicon) -> Reply:
    """What it means in one language."""
    said = items(found, lexicon, everywhere().numbers)
    layout = Layout(said, shown, lexicon.code)
    if automatic(layout):
        return Reply(Kind.COMMENT, why="no person wrote it")
    offered = offers(layout, lexicon)
    settled = settle(layout, offered)
    score, why = settled.score, settled.why
    words = remark(shown, layout, settled.said) if settled.said else shown
    if not settled.offered and (value := alone(said, lexicon)) is not None:
        score, why, words = value, "one word, a number", ""
    elif not settled.offered and (value := leading(said, lexicon)) is not None:
        score, why, words = value, "a word apart, a number", shown[said[1].end :].strip()
    numbers = seen(layout, offered, settled) if offered else ()
    if rule := refuses(found, layout, lexicon):
        score = None if rule == WRONG_NUMBER else score  # it would not be this customer's
        return Reply(Kind.OPT_OUT, score, words if score is not None else "", why=rule, seen=numbers)
    if score is not None:
        cause, suggested = _causes(found, beside(layout, settled.said), lexicon) if words else (None, None)
        return Reply(Kind.SCORE, score, words, cause, why, suggested, numbers)
    question = "asks about a number" if settled.asked else asks(found, layout)
    if settled.offered and not (question and why in _TOLD_WHILE_ASKING):
        return Reply(Kind.UNCLEAR, comment=shown, why=why, seen=numbers)
    if question:
        return Reply(Kind.HELP, comment=shown, why=question, seen=numbers)
    cause, suggested = _causes(found, said, lexicon)
    why = "names a cause" if cause else why
    return Reply(Kind.COMMENT, None, "" if cause else shown, cause, why, suggested, numbers)


def _causes(found: list[Token], said: list[Item], lexicon: Lexicon) -> tuple[Cause | None, Cause | None]:
    """The cause that is all that is said, and the one the words point to."""
    cause = named(said, lexicon)
    words = [token.text for token in found if token.kind == "word"]
    return cause, cause or suggest(words, lexicon)


def _long(shown: str, language: str | None) -> Reply:
    """A text longer than anybody answers a number with: its beginning counts, and a refusal at its end.

    A score does not, if more numbers follow that are not looked at.
    """
    head, rest = understand(shown[:LONGEST], language), shown[LONGEST:]
    if head.kind is not Kind.OPT_OUT and understand(rest[-END:], language).kind is Kind.OPT_OUT:
        return Reply(Kind.OPT_OUT, why="asks for no more messages at the end")
    numbers = head.kind is Kind.SCORE and any(char.isdigit() for char in rest)
    kind = Kind.UNCLEAR if numbers else head.kind
    words = (head.comment + rest)[: 2 * LONGEST] if head.comment else ""
    score = head.score if kind is head.kind else None
    return Reply(kind, score, words, why="too long to read all its numbers" if numbers else head.why)
