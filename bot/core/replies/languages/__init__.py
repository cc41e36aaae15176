"""What is known of each language, as data; a new language is a file and its two letters here."""

from __future__ import annotations

from importlib import import_module

from bot.core.replies.cues import Language

CODES = (
    *("en", "it", "es", "fr", "de", "pt", "nl", "pl", "ro"),
    *("tr", "ru", "uk", "ar", "hi", "el", "sv", "zh", "ja"),
)


def language(code: str) -> Language:
    """The lists of a language."""
    found: Language = import_module(f"bot.core.replies.languages.{code}").LANGUAGE
    return found
