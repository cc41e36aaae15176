"""What is known of each language, as data; a new language is a file and a line here."""

from __future__ import annotations

from bot.core.replies.languages import de, en, es, fr, it, pt

LEXICONS = {
    one.code: one for one in (en.ENGLISH, it.ITALIAN, es.SPANISH, fr.FRENCH, de.GERMAN, pt.PORTUGUESE)
}
