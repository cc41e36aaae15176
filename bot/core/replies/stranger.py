"""Whether the number a reply comes from is not the customer's: numbers are given away and used again."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.replies.clauses import Part, clauses, parts
from bot.core.replies.cues import Cue
from bot.core.replies.items import NOTHING, Token, whole
from bot.core.replies.layout import Layout
from bot.core.replies.lexicon import Lexicon

WRONG_NUMBER = "says it is the wrong number"

_FRAMING = frozenset({Cue.LIGHT, Cue.HEDGE, Cue.NO, Cue.BUT, Cue.SO})


def stranger(found: Sequence[Token], layout: Layout, lexicon: Lexicon) -> bool:
    """Whether a clause says nothing but that this is the wrong number, or another person."""
    if lexicon.strange.isdisjoint([token.text for token in found]):
        return False
    numbers = {token.text for token in found if token.kind == "number"}
    for clause in clauses(found):
        said = _said(clause, layout, lexicon, alone=not numbers)
        if said and not (numbers and _corrects(clause, said, layout, lexicon)):
            # "9. Wrong number, 6" puts a number right.
            return len({whole(number) for number in numbers}) < 2  # noqa: PLR2004 - a number and another
    return False


def _said(clause: Sequence[Token], layout: Layout, lexicon: Lexicon, *, alone: bool) -> list[Part]:
    """The parts of a clause that say so; none where it says anything else."""
    told, cues = [], set()
    for part in parts([token.text for token in clause], lexicon.whole):
        cue, token = part.cue, clause[part.start]
        if cue in {None, Cue.STOP} and not _frames(token, lexicon):
            if cue is Cue.STOP or not (alone and _named(token, layout, lexicon)):
                return []
            cue = Cue.NAME
        cues.add(cue)
        told += [part] if cue is Cue.WRONG_NUMBER or (cue is Cue.NO_IDEA and not layout.asked) else []
    return told or ([Part(Cue.NOT_ME, 0, 0)] if {Cue.NOT_ME, Cue.NAME} <= cues else [])


def _frames(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word or number changes nothing: "this is the", "I think"."""
    return token.kind == "number" or not lexicon.singles.get(token.text, NOTHING).isdisjoint(_FRAMING)


def _named(token: Token, layout: Layout, lexicon: Lexicon) -> bool:
    """Whether it is written as a name is and nothing else is known of it."""
    typed = layout.text[token.start : token.end]
    return typed.istitle() and token.text not in lexicon.words


def _corrects(clause: Sequence[Token], said: list[Part], layout: Layout, lexicon: Lexicon) -> bool:
    """Whether a number is put right rather than a person: "wrong number, I meant 8"."""
    words, around = [token.text for token in clause], lexicon.whole[Cue.PHONE]
    for part in said:
        length, cues = lexicon.find(words, part.start)
        names = any((word,) in around for word in words[part.start : part.end])
        if Cue.CORRECTION in cues and length >= part.end - part.start > 0 and not names:
            return True  # "打错了" is said of numbers typed and of numbers called
    return any(
        item.does(Cue.CORRECTION) and tuple(item.text.split()) not in around
        for item in layout.items
        if item.start >= clause[-1].end or item.end <= clause[0].start
    )
