"""What is known of each language, as data; adding one is adding a file and its line here."""

from __future__ import annotations

from bot.core.replies.languages import de, en, es, fr, it, pt

LANGUAGES = {"en": en.WORDS, "it": it.WORDS, "es": es.WORDS, "fr": fr.WORDS, "de": de.WORDS, "pt": pt.WORDS}
