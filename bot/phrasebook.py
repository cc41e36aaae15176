"""The phrase book as it ships, with the owner's own wording laid over it.

Opened once at start by the composition root; says everything that is wrong with the wording at once.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files

from bot.core.phrases import Phrasebook, Wording, faults
from channels.segments import measure

CHANNELS = ("telegram", "sms")

Texts = dict[str, dict[str, Wording]]


class PhraseError(Exception):
    """The wording cannot be used."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults  # each names language, phrase and remedy


def load(overrides: Mapping[str, Mapping[str, object]] | None, default_language: str) -> Phrasebook:
    """The shipped phrases with the owner's in their place.

    Args:
        overrides: The config's `[phrases.<language>]` tables: a text for every channel, or a table of
            `telegram` and `sms` of which either may be left out. A further language needs every phrase.
        default_language: Two letters; spoken where a person's own language has no phrases.

    Raises:
        PhraseError: With every fault of every language.
    """
    texts = shipped()
    wrong = [fault for language, own in (overrides or {}).items() for fault in _lay(texts, language, own)]
    book = Phrasebook(texts, default_language, segments=lambda text: measure(text).segments)
    if default_language not in texts:
        known = ", ".join(sorted(texts))
        wrong.append(
            f"there are no phrases in {default_language!r}; use one of {known}, "
            f"or write [phrases.{default_language}] in full"
        )
    wrong += faults(book)
    if wrong:
        raise PhraseError(wrong)
    return book


def shipped() -> Texts:
    """The phrases of every language that comes with Fanloop."""
    return {
        file.name.removesuffix(".toml"): tomllib.loads(file.read_text(encoding="utf-8"))
        for file in sorted(files("bot").joinpath("phrases").iterdir(), key=lambda file: file.name)
        if file.name.endswith(".toml")
    }


def _lay(texts: Texts, language: str, own: object) -> Iterator[str]:
    """Puts the owner's phrases over ours; yields what cannot be put there."""
    if not isinstance(own, Mapping):
        yield f"[phrases] {language}: belongs under a language; move it to a table such as [phrases.en]"
        return
    if not re.fullmatch("[a-z]{2}", language):
        yield f"[phrases.{language}] is not a language; name it by two small letters, such as [phrases.it]"
        return
    for key, wording in own.items():
        fault = _fault(wording)
        if fault:
            yield f"[phrases.{language}] {key}: {fault}"
        else:
            phrases = texts.setdefault(language, {})
            phrases[key] = _merged(phrases.get(key), wording)


def _fault(wording: object) -> str | None:
    if isinstance(wording, str):
        return None
    if not isinstance(wording, Mapping) or not wording:
        return 'is not text; write it in quotes, or as { telegram = "...", sms = "..." }'
    for channel, text in wording.items():
        if channel not in CHANNELS:
            return f"{channel} is not a channel; use telegram or sms"
        if not isinstance(text, str):
            return f"{channel} is not text; write it in quotes"
    return None


def _merged(ours: Wording | None, own: object) -> Wording:
    """The owner's wording; what they say for one channel only leaves ours on the other."""
    if isinstance(own, str):
        return own
    assert isinstance(own, Mapping)
    if ours is None:
        return dict(own)
    return {**(dict.fromkeys(CHANNELS, ours) if isinstance(ours, str) else ours), **own}
