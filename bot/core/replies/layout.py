"""The reply's sentences and clauses, and what stands around a number."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property

from bot.core.replies.clean import UNSPACED
from bot.core.replies.cues import ASKING_LAST, DENYING_AFTER, Cue
from bot.core.replies.items import NOTHING, Item

NEAR = 8  # items a cue may stand before its number
SYMBOL = 2  # letters of a word that makes a name of the number it sticks to
_NAMING = frozenset({Cue.NUMBER, Cue.VOTE, Cue.GIVE, Cue.CORRECTION, Cue.NOT, Cue.OUT_OF})
SHORT = 4  # words of a name and street

OVER = frozenset("/\\|")  # between a score and its scale

_ENDING = frozenset(".!?\n;…。")
_PAUSING = frozenset(",()")
_QUOTING = frozenset('"*[{_~=:→+')
# These may stand between a number and the cue that decides about it.
_BETWEEN = frozenset({Cue.LIGHT, Cue.HEDGE, Cue.GIVE, Cue.FILLER})
_DECIDING = frozenset({
    Cue.VOTE, Cue.OVERALL, Cue.SO, Cue.BUT, Cue.NOW, Cue.PAST, Cue.CORRECTION, Cue.NO, Cue.NOT, Cue.IF,
    Cue.WOULD, Cue.WOULD_HAVE, Cue.LESS_OR_MORE, Cue.BETWEEN, Cue.SCHOOL, Cue.THING, Cue.NUMBER,
})  # fmt: skip
_OPENING = frozenset({
    Cue.FILLER, Cue.HEDGE, Cue.LIGHT, Cue.GIVE, Cue.VOTE, Cue.NO, Cue.OVERALL, Cue.SO, Cue.BUT,
    Cue.CORRECTION, Cue.NOW,
})  # fmt: skip
# Where these stand in a sentence or clause matters to numbers elsewhere in it.
_PLACED = frozenset({
    Cue.IF, Cue.BUT, Cue.NOW, Cue.PAST, Cue.OVERALL, Cue.NOT, Cue.GIVE, Cue.QUESTION, Cue.ASK, Cue.SCALE,
    Cue.CORRECTION,
})  # fmt: skip


class Edge(Enum):
    """Where looking left from a number ends."""

    START = auto()  # the reply begins there
    PAUSE = auto()  # a comma or the end of a sentence
    CUE = auto()
    WORD = auto()  # a word that tells nothing


@dataclass(slots=True)
class Left:
    """What stands before a number."""

    cues: frozenset[Cue]
    edge: Edge
    sign: str  # the sign directly before it, or ""
    glued: bool  # a word without a cue sticks to it: "covid19"


class Layout:
    """A reply's items with their sentences and clauses."""

    def __init__(self, items: list[Item], text: str, code: str) -> None:
        self.items = items
        self.cues = NOTHING.union(*(item.cues for item in items))
        self.text = text
        self.denied_after = code in DENYING_AFTER
        self.asked_last = code in ASKING_LAST
        self.sentence: list[int] = []
        self.clause: list[int] = []
        self.asked: set[int] = set()  # sentences that end in a question mark
        self._cued: dict[tuple[Cue, int], list[int]] = {}  # first and last place, by sentence or clause
        self._divide()
        self.words = any(item.kind == "word" for item in items)
        # Up to here nothing has been said yet: greetings, hedges, "I'd give".
        self.opening = next((i for i, item in enumerate(items) if not _opens(item)), len(items))

    def at(self, index: int) -> Item | None:
        """The item there, if any."""
        return self.items[index] if 0 <= index < len(self.items) else None

    def skip(self, index: int, *cues: Cue) -> int:
        """The first index from there on whose item does none of these."""
        until = min(index + NEAR, len(self.items))
        while index < until and self.items[index].does(*cues):
            index += 1
        return index

    def in_sentence(self, cue: Cue, index: int) -> list[int]:
        """Where a cue first and last stands in the sentence of an item; empty where it does not."""
        return self._cued.get((cue, -1 - self.sentence[index]), [])

    def in_clause(self, cue: Cue, index: int) -> list[int]:
        """Where a cue first and last stands in the clause of an item; empty where it does not."""
        return self._cued.get((cue, self.clause[index]), [])

    def left(self, index: int) -> Left:
        """What stands before the number there."""
        seen: set[Cue] = set()
        colon = False
        before = self.at(index - 1)
        sign = before.text if before is not None and before.kind == "sign" else ""
        stuck = self.items[index].glued and before is not None and before.kind == "word"
        stuck = stuck and before is not None and UNSPACED.match(before.text) is None
        if stuck and before is not None and len(before.text) <= SYMBOL and not before.does_any(_NAMING):
            return Left(NOTHING, Edge.WORD, sign, glued=True)  # "A5"
        for at in range(index - 1, max(index - 1 - NEAR, -1), -1):
            item = self.items[at]
            if item.kind == "sign" and item.text in _QUOTING:
                colon = colon or item.text == ":"
                continue
            if self._pauses(at, item, colon=colon):
                return Left(frozenset(seen), Edge.PAUSE, sign, glued=False)
            if Cue.GIVE in seen and item.does(Cue.THING) and not item.does(Cue.GIVE):
                return Left(frozenset(seen), Edge.WORD, sign, glued=False)  # "the shop gets nine"
            seen |= item.cues
            if item.does_any(_DECIDING):
                return Left(frozenset(seen), Edge.CUE, sign, glued=False)
            if not item.does_any(_BETWEEN):
                return Left(frozenset(seen), Edge.WORD, sign, stuck)
        return Left(frozenset(seen), Edge.START, sign, glued=False)

    def _pauses(self, at: int, item: Item, *, colon: bool) -> bool:
        """Whether an item has nothing to do with the number after it."""
        if item.kind != "word":
            return item.kind == "sign" or not item.does(Cue.LIGHT)
        if self.denied_after and item.does(Cue.NOT):
            return True
        label = colon and item.does(Cue.THING) and not item.does(Cue.PAST, Cue.NOW)
        return label and (self._goes_on(at) or self.labelled)

    @cached_property
    def labelled(self) -> bool:
        """Whether several numbers have a label: "price: 5, quality: 9"."""
        rows = zip(self.items, self.items[1:], self.items[2:], strict=False)
        labels = (row for row in rows if [item.kind for item in row] == ["word", "sign", "number"])
        return sum(sign.text in {":", "="} for _, sign, _ in labels) > 1

    @cached_property
    def asides(self) -> bool:
        """Whether several numbers stand in brackets: "food (9), service (4)"."""
        signs = zip(self.items, self.items[1:], strict=False)
        return sum(sign.text == "(" and item.kind == "number" for sign, item in signs) > 1

    def closed(self, index: int) -> bool:
        """Whether a clause ends with the item there."""
        after = self.at(index + 1)
        return after is None or (after.kind == "sign" and after.text not in _QUOTING)

    def changes(self, index: int) -> bool:
        """Whether somebody changes the number there for another: "change my 6 to a 9", "from 6 to 8"."""
        at = index - 1
        while at > max(index - SHORT, 0) and self.items[at].does(Cue.LIGHT, Cue.BETWEEN, Cue.HEDGE):
            if self.items[at].does(Cue.CORRECTION):
                break
            at -= 1
        return at >= 0 and self.items[at].does(Cue.CORRECTION)

    def under_name(self, index: int) -> bool:
        """Whether a number closes a line that begins with a name, "Via Verdi 8", below that of the score."""
        start = index
        while start > max(index - SHORT, 0) and self.items[start - 1].kind == "word":
            start -= 1
        lined = start > 0 and self.items[start - 1].text == "\n"
        named = index - start > 1 and all(self._is_name(at) for at in range(start, index))
        opened = self.at(self.opening)
        return lined and named and self.opening < start and opened is not None and opened.kind == "number"

    def at_address(self, index: int) -> bool:
        """Whether it is a house: a thing cut short with a dot and names lead up to it, "ul. Długa 9"."""
        start = index
        while start > max(index - SHORT, 0) and self._is_name(start - 1):
            start -= 1
        dot, thing = self.at(start - 1), self.at(start - 2)
        return (
            start < index
            and dot is not None
            and dot.text == "."
            and thing is not None
            and thing.does(Cue.THING)
        )

    def _is_name(self, index: int) -> bool:
        item = self.items[index]
        return item.kind == "word" and self.text[item.start].isupper()

    def _goes_on(self, index: int) -> bool:
        """Whether words lead up to an item: "order: 7" names it, "we loved the table: 7" does not."""
        before = self.at(index - 1)
        return before is not None and before.kind == "word"

    def _divide(self) -> None:
        sentence = clause = 0
        for index, item in enumerate(self.items):
            if item.cues and item.does(Cue.BUT, Cue.SO):
                clause += 1
            self.sentence.append(sentence)
            self.clause.append(clause)
            if item.kind != "sign":
                for cue in item.cues & _PLACED:
                    self._cued.setdefault((cue, -1 - sentence), [index, index])[1] = index
                    self._cued.setdefault((cue, clause), [index, index])[1] = index
            elif item.text in _ENDING:
                if item.text == "?" or (self.asked_last and index and _asks(self.items[index - 1])):
                    self.asked.add(sentence)
                sentence += 1
                clause += 1
            elif item.text in _PAUSING:
                clause += 1
        if self.asked_last and self.items and _asks(self.items[-1]):
            self.asked.add(sentence)


def _asks(item: Item) -> bool:
    return item.does(Cue.QUESTION, Cue.ASK)


def _opens(item: Item) -> bool:
    return item.kind == "sign" or (item.kind == "word" and item.does_any(_OPENING))
