"""Whether a reply refuses further messages."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.core.replies.alone import slip
from bot.core.replies.clauses import clauses, parts
from bot.core.replies.cues import Cue
from bot.core.replies.items import NOTHING, Item, Token
from bot.core.replies.known import LONG, everywhere
from bot.core.replies.layout import Layout
from bot.core.replies.lexicon import Lexicon, Phrase
from bot.core.replies.stranger import WRONG_NUMBER, stranger

REACH = 5  # items a refusal may stretch over: "stop sending me all these texts"
# Between two signs these can mean nothing else, whatever is said around them: "0. Stop. Awful".
LONGER = 8  # letters of a word that one wrong letter makes no other word
BRIEF = 3  # words of a reply that may be nothing but a misspelt stop word and politeness
_ANSWERING = frozenset({Cue.POINTS, Cue.HEDGE, Cue.GIVE, Cue.CORRECTION, Cue.OR_MORE})
_ANSWERED = _ANSWERING - {Cue.CORRECTION}
_ORDERING = frozenset({Cue.STOPPING, Cue.NO_MORE})
_ASKING = frozenset({Cue.REFUSAL, Cue.STOPPING, Cue.NO_MORE})
_ORDER = frozenset({Cue.STOP, Cue.URGING, Cue.FILLER})
ALWAYS = frozenset({"stop", "stopall", "unsubscribe", "optout"})


def refuses(found: list[Token], layout: Layout, lexicon: Lexicon) -> str:
    """Which rule says that it refuses; "" if none does."""
    if stranger(found, layout, lexicon):
        return WRONG_NUMBER
    # Customers refuse in whatever language comes to mind; a word alone needs no language to be told by.
    words = [token.text for token in found if token.kind == "word"]
    endings: frozenset[Phrase] = frozenset()
    if any(item.kind == "number" for item in layout.items):
        words, endings = _beside_number(layout.items), everywhere().endings
    if rule := _stops(words, layout, endings):
        return rule
    if _urges(words, found, lexicon, endings):
        return "asks to stop"
    items = layout.items
    asks = not layout.cues.isdisjoint(_ASKING) and any(
        item.does(Cue.REFUSAL)
        or (item.does(Cue.STOPPING) and _tells(items, at, lexicon))
        or (item.does(Cue.NO_MORE) and _reaches(_before(items, at)))
        for at, item in enumerate(items)
    )
    return "asks for no more messages" if asks or _orders(layout) else ""


def _orders(layout: Layout) -> bool:
    """Whether a clause is nothing but an order to stop, messages being named: "it's spam, stop it"."""
    if layout.cues.isdisjoint(_ORDERING):
        return False
    items, named = layout.items, False
    start = before = 0
    for end in range(len(items) + 1):
        if end < len(items) and items[end].kind != "sign":
            continue
        named = named or any(item.does(Cue.CONTACT) for item in items[before:start])
        before = start
        clause, start = items[start:end], end + 1
        if not 0 < len(clause) <= REACH or not any(item.does_any(_ORDERING) for item in clause):
            continue
        sure = named or any(item.does(Cue.NO_MORE) and item.does(Cue.STOPPING) for item in clause)
        asked = end < len(items) and items[end].text == "?"
        if sure and not asked and everywhere().bare(_words(clause)) in everywhere().stops:
            return True
    return False


def _words(items: list[Item]) -> list[str]:
    return [word for item in items for word in item.text.split()]


def _beside_number(items: list[Item]) -> list[str]:
    """The words but what belongs to the answer: in "7 points, that's it" nobody refuses.

    What corrects one number has another after it: "7 dur 8", but "7 dur".
    """
    last = max(at for at, item in enumerate(items) if item.kind == "number")
    said = (
        item for at, item in enumerate(items) if not item.does_any(_ANSWERING if at < last else _ANSWERED)
    )
    return _words([item for item in said if item.kind == "word"])


def _urges(words: list[str], found: list[Token], lexicon: Lexicon, endings: frozenset[Phrase]) -> bool:
    """Whether a reply or a clause is nothing but an order to stop: "can you stop this now"."""
    if lexicon.stopping.isdisjoint(words) or _in(endings, words):
        return False
    if _ordered(words, lexicon):
        return True
    listed = [[token.text for token in clause if token.kind == "word"] for clause in clauses(found)]
    listed = [said for said in listed if not _in(endings, said)]
    if any(len(said) > 1 and _ordered(said, lexicon) for said in listed):
        return True
    if listed and _exclaimed(found) and _ordered(listed[0], lexicon):
        return True
    said = [word for clause in listed for word in _without_no(clause, lexicon)]
    return len(said) < len(words) and _ordered(said, lexicon)


def _exclaimed(found: list[Token]) -> bool:
    """Whether the first word is cried out where no score is given: "Basta! I told you yesterday"."""
    texts = [token.text for token in found[:3] if token.text != "¡"]
    return texts[1:2] == ["!"] and not any(token.kind == "number" for token in found)


def _without_no(clause: list[str], lexicon: Lexicon) -> Sequence[str]:
    """A clause but a "no" at its end, "I said no", which denies nothing; "no paren" does, and "stop niet"."""
    bare = everywhere().bare(clause)
    cues = lexicon.find([bare[-1]], 0)[1] if bare else NOTHING
    if Cue.NO in cues or (Cue.NOT in cues and bare[:-1] not in everywhere().stops):
        return bare[:-1]
    return bare


def _ordered(words: list[str], lexicon: Lexicon) -> bool:
    stops = False
    for part in parts(words, lexicon.whole):
        if part.cue not in _ORDER:
            return False
        stops = stops or part.cue is Cue.STOP
    return stops


def _in(listed: frozenset[Phrase], words: list[str]) -> bool:
    """Whether words are one of these phrases, politeness aside."""
    return not listed.isdisjoint((tuple(words), everywhere().bare(words)))


def _stops(words: list[str], layout: Layout, endings: frozenset[Phrase]) -> str:
    """Whether a stop word is all that is said, politeness and a number aside."""
    known = everywhere()
    if not ALWAYS.isdisjoint(words) and _by_itself(layout.items):
        return "a stop word"
    said = [word for word in words if word not in known.numbers]
    if _in(endings, said):
        return ""
    if known.stop_words.issuperset(said):
        stops = _repeated(said) in known.stops or _repeated(known.bare(said)) in known.stops
        return "a stop word" if stops else ""
    if len(said) > BRIEF or max(map(len, said), default=0) < LONG - 1:
        return ""
    bare = known.bare(said)
    return "a stop word, misspelt" if len(bare) == 1 and _misspelt(bare[0]) else ""


def _misspelt(word: str) -> bool:
    """Whether a slip makes a word of a stop word: of a long one, or of one that nobody knows."""
    known = everywhere()
    stops, long, strange = known.long_stops.get(word[0], ()), len(word) >= LONGER, word not in known.spoken
    return any(
        ((long or strange) and slip(word, stop)) or (long and strange and _near(word, stop)) for stop in stops
    )


def _near(word: str, stop: str) -> bool:
    """Whether one letter is another."""
    return len(word) == len(stop) and sum(map(str.__ne__, word, stop)) == 1


def _repeated(words: Sequence[str]) -> Phrase:
    """The words, each said once however often it stands in a row: "stop stop stop"."""
    return tuple(word for before, word in pairwise(["", *words]) if word != before)


def _by_itself(items: list[Item]) -> bool:
    return any(
        item.text in ALWAYS
        and (at == 0 or items[at - 1].kind == "sign")
        and (at + 1 == len(items) or items[at + 1].kind == "sign")
        for at, item in enumerate(items)
    )


def _tells(items: list[Item], at: int, lexicon: Lexicon) -> bool:
    """Whether an order to stop has what to stop after it: "don't ever text", "no more of these messages"."""
    before = items[at - 1] if at else None
    if before is not None and before.does(Cue.SUBJECT) and not items[at].does(Cue.SUBJECT):
        said = _words(items[max(at - REACH, 0) : at])
        if not any(tuple(said[start:]) in lexicon.whole[Cue.URGING] for start in range(len(said) - 1)):
            return False  # "they don't text", "I stopped to write": somebody tells, nobody asks
    return items[at].does(Cue.CONTACT) or _reaches(items[at + 1 : at + 1 + REACH])


def _before(items: list[Item], at: int) -> list[Item]:
    """The items before a place, the nearest first, without a sign between: "texts again, enough"."""
    before = items[max(at - REACH, 0) : at][::-1]
    return before[1:] if before and before[0].kind == "sign" else before


def _reaches(items: list[Item]) -> bool:
    """Whether messages are named before anything that does not belong to a refusal."""
    for index, item in enumerate(items):
        if item.does(Cue.CONTACT):
            # "keine Nachricht bekommen": what did not arrive is told, not asked for.
            return index + 1 == len(items) or not items[index + 1].does(Cue.SUBJECT)
        beside = items[max(index - 1, 0) : index + 2]
        if item.text == "," and any(near.does(Cue.FILLER) for near in beside):
            continue  # "delete, please, my number"
        if not item.does(Cue.BETWEEN_THEM, Cue.LIGHT, Cue.FILLER, Cue.STOPPING):
            return False
    return False
