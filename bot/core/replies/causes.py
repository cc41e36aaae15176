"""The root cause a reply names."""

from __future__ import annotations

from bot.core.model import Cause
from bot.core.replies.choose import likely
from bot.core.replies.clean import clean
from bot.core.replies.cues import Cue
from bot.core.replies.items import Item, items, tokens
from bot.core.replies.lexicon import Lexicon

_IDLE = (Cue.LIGHT, Cue.FILLER, Cue.HEDGE, Cue.SAFE, Cue.GIVE, Cue.SO, Cue.BUT, Cue.NO)


def cause_in(text: str, language: str | None = None) -> Cause | None:
    """The root cause, when the reply is (nearly) nothing but its word as the follow-up offers it.

    >>> cause_in("il prezzo!", "it"), cause_in("the price of that lamp was a joke", "en")
    (<Cause.PRICE: 'price'>, None)
    """
    found = tokens(clean(text))
    if not found or any(token.kind == "number" for token in found):
        return None
    for lexicon in likely(found, language):
        if cause := _named(items(found, lexicon, {}), lexicon):
            return cause
    return None


def _named(said: list[Item], lexicon: Lexicon) -> Cause | None:
    if any(item.kind == "number" for item in said):
        return None
    words = [item for item in said if item.kind == "word"]
    plain = [item for item in words if not item.does(Cue.LIGHT, Cue.FILLER)]
    bare = [item for item in plain if not item.does(*_IDLE)]
    phrases = (tuple(word for item in some for word in item.text.split()) for some in (words, plain, bare))
    return next((lexicon.causes[phrase] for phrase in phrases if phrase in lexicon.causes), None)
