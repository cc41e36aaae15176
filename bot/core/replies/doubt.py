"""Why a number that could be a score is none: denied, compared, wished, past."""

from __future__ import annotations

from bot.core.replies.cues import Cue
from bot.core.replies.spot import DENIED, EARLIER, Fate, Ruling, Spot
from bot.core.replies.tail import TOP

NEXT = 2  # items between "not" and "give" that belong together
FAR = 20  # items of a clause before its number
WORST_GRADE = 6
_DENYING = frozenset({Cue.NO, Cue.NOT})
_CONCLUDING = frozenset({Cue.VOTE, Cue.OVERALL, Cue.BUT, Cue.NOW})
_COMPARING = frozenset("<>≤≥")


def condition(spot: Spot) -> Ruling:
    """A number that could be a score: denied, compared, wished or past it is none."""
    why = _doubt(spot)
    return (Fate.WEAK, why) if why else None


def _doubt(spot: Spot) -> str:
    cues = spot.left.cues
    if Cue.NOT in cues or _none(spot) or _denied_after(spot):
        return DENIED
    if Cue.LESS_OR_MORE in cues or spot.left.sign in _COMPARING:
        return "a comparison"
    if Cue.SCHOOL in cues and (spot.number.value or 0) <= WORST_GRADE:
        return "a school grade"
    if _wished(spot):
        return "only a wish"
    return EARLIER if Cue.PAST in cues else ""


def _denied_after(spot: Spot) -> bool:
    """Whether it is taken back: "10 no", "10 it is not", "10? no way", "10 würde ich nicht geben"."""
    layout, after, beyond = spot.layout, spot.after, spot.layout.at(spot.last + 2)
    if layout.cues.isdisjoint(_DENYING):
        return False
    verdict = layout.skip(spot.last + 1, Cue.LIGHT)
    denial, end = layout.at(verdict), layout.at(verdict + 1)
    if denial is not None and denial.does(Cue.NO, Cue.NOT) and (end is None or end.kind == "sign"):
        return True
    if layout.denied_after and after is not None and after.does(Cue.NOT):
        return True
    if after is not None and after.text == "?" and beyond is not None and beyond.does(Cue.NO, Cue.NOT):
        return True
    places = [max(layout.in_clause(cue, spot.at), default=-1) for cue in (Cue.NOT, Cue.GIVE)]
    together = min(places) > spot.last and max(places) - min(places) <= NEXT
    return together and layout.closed(max(places))


def _none(spot: Spot) -> bool:
    """Whether "no" makes it none, as in "it's no nine"; "no 9" and "no, 9" take back something else."""
    before, ahead = spot.layout.at(spot.at - 1), spot.layout.at(spot.at - 2)
    tells = ahead is not None and ahead.does(Cue.LIGHT) and not ahead.does(Cue.HEDGE, Cue.FILLER)
    return tells and before is not None and before.does(Cue.NO)


def _wished(spot: Spot) -> bool:
    cues = spot.left.cues
    if Cue.WOULD_HAVE in cues:  # "it should have been 9" corrects, with a "but" after it is a wish
        but = max(spot.layout.in_sentence(Cue.BUT, spot.at), default=-1) > spot.last
        return Cue.CORRECTION not in cues or but
    verb = spot.layout.at(spot.layout.skip(spot.last + 1, Cue.LIGHT))
    if (Cue.WOULD in cues and _supposed(spot)) or (verb is not None and verb.does(Cue.WOULD_HAVE)):
        return True
    conditions = [at for at in spot.layout.in_sentence(Cue.IF, spot.at) if not spot.layout.closed(at)]
    if not conditions:
        return False
    comma = spot.after is not None and spot.after.text == ","
    start = spot.last + 2 if comma else spot.last + 1
    following = spot.layout.skip(start, Cue.WOULD, Cue.GIVE, Cue.LIGHT)
    at_once = any(at == following or (start < at < following and _verb(spot, at - 1)) for at in conditions)
    first = conditions[0] < spot.at and not cues & _CONCLUDING and not (Cue.SO in cues and _paused(spot))
    return at_once or ((first or Cue.WOULD in cues) and not _scale_named(spot, conditions[0]))


def _scale_named(spot: Spot, at: int) -> bool:
    """Whether the condition there names the scale: "if 10 is the best then 7"."""
    between = spot.layout.items[max(at, spot.at - FAR) : spot.at]
    return any(item.kind == "number" and item.value in {0, TOP} for item in between)


def _verb(spot: Spot, at: int) -> bool:
    return spot.layout.items[at].does(Cue.WOULD, Cue.GIVE)


def _paused(spot: Spot) -> bool:
    """Whether more than words stand before it: "if you like quiet, look elsewhere, so 8" is no wish."""
    return any(item.kind != "word" for item in spot.layout.items[max(spot.at - FAR, 0) : spot.at])


def _supposed(spot: Spot) -> bool:
    """Whether a condition without "if" leads up to it: "with parking it would be a 9"."""
    layout = spot.layout
    start = spot.at
    while start > max(spot.at - FAR, 0) and layout.clause[start - 1] == layout.clause[spot.at]:
        start -= 1
    opens = layout.items[start]
    return opens.does(Cue.SAFE) and not opens.does(Cue.HEDGE, Cue.LIGHT, Cue.GIVE) and start < spot.at
