"""Other people's words as literal text: visible, on one line, of bounded length.

Used by the phrases and the alerts on every value they show.
"""

from __future__ import annotations

import unicodedata

# Letters and marks that show nothing although Unicode counts them as visible.
_UNSEEN = frozenset(map(chr, (0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0))) | frozenset(
    map(chr, (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10)))
)
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co"})  # control, format (bidi, joiners), lone surrogates, private use
_NOTHING_VISIBLE = chr(0xE0000)  # from here on there are only tags, variation selectors and private use


def clean(value: object) -> str:
    r"""The value as one line of visible text.

    >>> clean("Ma\u200bria\n\u202eRossi ")
    'Maria Rossi'
    """
    text = unicodedata.normalize("NFC", str(value))
    if not (text.isascii() and text.isprintable()):
        text = "".join(" " if char.isspace() else char for char in text if char.isspace() or _seen(char))
    return " ".join(text.split())


def _seen(char: str) -> bool:
    return char < _NOTHING_VISIBLE and char not in _UNSEEN and unicodedata.category(char) not in _HIDDEN


def cut(text: str, limit: int, mark: str) -> str:
    """At most `limit` characters, cut at a word where one ends in the second half, and marked.

    >>> cut("Maria Antonietta", 10, "..."), cut("Maximilian", 8, "...")
    ('Maria...', 'Maxim...')
    """
    if len(text) <= limit:
        return text
    if limit <= len(mark):
        return ""
    head = text[: limit - len(mark)]
    word = head if text[len(head)] == " " else head.rpartition(" ")[0]
    return (word if 2 * len(word) >= len(head) else head).rstrip(" ,;:.") + mark


# What GSM-7 has beyond ASCII and people write in names; any other accent makes a whole SMS dearer.
CHEAP = frozenset("àäåæèéìñòöøùüßÄÅÆÇÉÑÖØÜ£¥€§¿¡")
_PLAIN = str.maketrans(
    {
        **dict.fromkeys(map(chr, (0x60, 0xB4, *range(0x2018, 0x201C), 0x2032)), "'"),
        **dict.fromkeys(map(chr, (*range(0x201C, 0x2020), 0x2033, 0xAB, 0xBB)), '"'),
        **dict.fromkeys(map(chr, (*range(0x2010, 0x2016), 0x2212, 0x2022, 0xB7)), "-"),
        **dict(zip("łŁđĐðÐẞœŒ…", ("l", "L", "d", "D", "d", "D", "SS", "oe", "OE", "..."), strict=True)),
        chr(0x131): "i",  # Turkish, without its dot
    }
)


def fold(text: str) -> str:
    r"""The text in the letters an SMS carries cheaply, as far as it has them; emoji are left out.

    >>> fold("João\u2019s Café \u2615")
    "Joao's Café"
    """
    lighter = "".join(map(_folded, text.translate(_PLAIN)))
    return " ".join(lighter.split()) or text


def cheap(text: str) -> str:
    """Only what an SMS carries cheaply; nothing of a text in another script.

    >>> cheap("Anna 王"), cheap("王")
    ('Anna', '')
    """
    return " ".join("".join(char for char in text if char.isascii() or char in CHEAP).split())


def _folded(char: str) -> str:
    if char.isascii() or char in CHEAP:
        return char
    base = "".join(part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part))
    if base.isascii():
        return base
    return "" if unicodedata.category(char).startswith("S") else char
