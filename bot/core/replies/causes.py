"""The root cause a reply names, and the one its words point to."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.model import Cause
from bot.core.replies.choose import likely
from bot.core.replies.clean import clean
from bot.core.replies.cues import Cue
from bot.core.replies.items import Item, items, tokens
from bot.core.replies.lexicon import Lexicon

MOST = 6  # words of a reply that is nothing but the word of a cause
_IDLE = frozenset(
    {
        *(Cue.LIGHT, Cue.FILLER, Cue.HEDGE, Cue.GIVE, Cue.VOTE, Cue.SO, Cue.BUT, Cue.NO),
        *(Cue.OVERALL, Cue.NOW, Cue.POINTS),
    }
)


def cause_in(text: str, language: str | None = None) -> Cause | None:
    """The root cause, when the reply is (nearly) nothing but its word as the follow-up offers it.

    >>> cause_in("il prezzo!", "it"), cause_in("the price of that lamp was a joke", "en")
    (<Cause.PRICE: 'price'>, None)
    """
    found = tokens(clean(text))
    if not found or any(token.kind == "number" for token in found):
        return None
    for lexicon in likely(found, language):
        if cause := named(items(found, lexicon, {}), lexicon):
            return cause
    return None


def named(said: Sequence[Item], lexicon: Lexicon) -> Cause | None:
    """The root cause that is all these items name."""
    words = [item for item in said if item.kind != "sign"]
    if not words or len(words) > 2 * MOST or any(item.kind == "number" for item in words):
        return None
    plain = [item for item in words if not item.does(Cue.LIGHT, Cue.FILLER)]
    bare = [item for item in plain if item.cues.isdisjoint(_IDLE)]
    if len(bare) > MOST:
        return None
    phrases = (tuple(word for item in some for word in item.text.split()) for some in (words, plain, bare))
    return next((lexicon.causes[phrase] for phrase in phrases if phrase in lexicon.causes), None)


def suggest(words: Sequence[str], lexicon: Lexicon) -> Cause | None:
    """The root cause most words point to; the first mentioned of several.

    >>> from bot.core.replies.known import reader
    >>> suggest("the courier lost my parcel and the price was high".split(), reader("en"))
    <Cause.DELIVERY: 'delivery'>
    """
    hits: dict[Cause, int] = {}
    for at, word in enumerate(words):
        if cause := lexicon.hint(words, at, word):
            hits[cause] = hits.get(cause, 0) + 1
    return max(hits, key=lambda cause: hits[cause], default=None)
