"""A customer's text made readable: one script of digits, no invisible characters, bounded length."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Marks that belong to the letter before them, though they are no letters themselves.
MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a4d"
    "\u0b82\u0bbe-\u0bcd\u0c3e-\u0c4d\u0cbc-\u0ccd\u0d3e-\u0d4d\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u3099\u309a"
)
CHINESE = "\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # and Japanese
UNSPACED = re.compile(f"[{CHINESE}]+")
ACCENTED = re.compile(r"[^\W\d_]*[\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff][^\W\d_]*")  # words with accents
_GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")

LONGEST = 1000  # characters; hardly anybody answers with more
ENDS = 4000  # characters kept of either end of a text that is beyond all reason

# Fractions become what they are, a decimal; ordinal signs must not become letters (1º is no "10").
_MEANING = {
    **{ord(char): f".{digits}" for char, digits in zip("½¼¾⅓⅔", ("5", "25", "75", "33", "67"), strict=True)},
    **dict.fromkeys(map(ord, "ºª˚"), "°"),
    **dict.fromkeys((0x60, 0xB4, 0x2BC, 0xFF07, *range(0x2018, 0x201C)), "'"),
    **dict.fromkeys((0xAB, 0xBB, 0x301D, 0x301E, *range(0x201C, 0x2020), *range(0x300C, 0x3010)), '"'),
    **dict.fromkeys((0x2212, 0xFF0D, *range(0x2010, 0x2016)), "-"),
    **dict.fromkeys((0x2044, 0x2215, 0x29F8), "/"),
    **dict.fromkeys(map(ord, "→⇒➡⟶"), "→"),
    **dict.fromkeys((0x301C, 0x3030, 0xFF5E), "~"),
    **dict.fromkeys((0x60C, 0x66C), ","),  # commas of Arabic
    **dict.fromkeys((0x3001, 0xFF0C, 0xFF64), ", "),  # those of Chinese and Japanese make no decimals
    **dict.fromkeys((0x66B, 0x964, 0x965), "."),  # the Arabic decimal point, full stops of Hindi
    0x61F: "?",
    0x61B: ";",
    0x1F51F: " 10 ",  # the keycap ten
}
_UNSEEN = frozenset(map(chr, (0x20E3, *range(0xFE00, 0xFE10))))  # the keycap's frame, variants of emoji
_COLON = re.compile("\uff1a(?!\\d\\d)")  # between a question's number and its answer; "8:30" keeps it
_RUN = re.compile(r"(\D)\1{7,}")
_SPACE = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")


def clean(text: str) -> str:
    r"""The text as a person sees it, with plain quotes, dashes and ASCII digits.

    >>> clean("  9\ufe0f\u20e3\u200b… “ok”  \n"), clean("1\u200b0"), clean("7½")
    ('9... "ok"', '10', '7.5')
    """
    if len(text) > 2 * ENDS:
        text = f"{text[:ENDS]}\n{text[-ENDS:]}"
    if text.isascii() and text.isprintable():
        text = " ".join(text.split())
    else:
        text = _LINES.sub("\n", _SPACE.sub(" ", _visible(text))).strip()
    return _RUN.sub(lambda run: run[1] * 7, text) if len(text) > LONGEST else text


def _visible(text: str) -> str:
    if "\uff1a" in text:
        text = _COLON.sub(": ", text)
    table = dict(_MEANING)
    for char in set(text):
        if ord(char) not in table:
            meaning = _meaning(char)
            if meaning != char:
                table[ord(char)] = meaning
    shown = unicodedata.normalize("NFKC", text.translate(table))[: 3 * ENDS]
    return shown.replace(";", "?") if ";" in shown and _GREEK.search(shown) else shown


@lru_cache(maxsize=4096)
def _meaning(char: str) -> str:
    """What stands for a character: nothing, a space, a digit or itself."""
    kind = unicodedata.category(char)
    if char in "\n\r\v\f\x85\u2028\u2029":
        return "\n"
    if char.isspace():
        return " "
    if kind in {"Cc", "Cf"} or char in _UNSEEN:
        return ""  # between two digits they must not make two numbers of one
    if kind in {"Cs", "Co", "Cn"}:
        return " "
    value = unicodedata.numeric(char, -1.0)
    if kind in {"Nd", "No"} and value == int(value) and 0 <= value <= 1000:  # noqa: PLR2004 - ➓ and ௲
        return str(int(value))
    return char


# What people leave out or mix up, and NFD does not part.
_ALIKE: dict[int, str] = {
    **{
        ord(char): plain
        for char, plain in zip("ıłøđðæœþ", ("i", "l", "o", "d", "d", "ae", "oe", "th"), strict=True)
    },
    0x629: "\u0647",  # Arabic: teh marbuta, alef maksura, and the letters of Persian keyboards
    **dict.fromkeys((0x649, 0x6CC), "\u064a"),
    **dict.fromkeys((0x6A9, 0x6AF), "\u0643"),
    0x901: "\u0902",  # Hindi: one dot for two
    **dict.fromkeys((0x93C, 0x640, 0x670, *range(0x64B, 0x653)), ""),  # the nukta, tatweel, Arabic vowels
}
_ODD = re.compile(f"[{''.join(map(chr, _ALIKE))}]")
# Accents stand at class 200 and above; below are marks that make another letter, as in Hindi.
_BLOCKS = ((0x300, 0x370), (0x483, 0x488), (0x591, 0x5C8), (0x610, 0x6EE), (0x1AB0, 0x1B00), (0x1DC0, 0x1E00))
_SPACING = 200
_MARKING = (chr(at) for start, end in _BLOCKS for at in range(start, end))
_ACCENTS = re.compile(f"[{''.join(mark for mark in _MARKING if unicodedata.combining(mark) >= _SPACING)}]")


# Latin letters within Cyrillic words, from a keyboard left in the other language.
_MIXED = re.compile(
    r"[a-z]++[\u0400-\u04ff][a-z\u0400-\u04ff]*|(?<![\u0400-\u04ff])[\u0400-\u04ff]++[a-z][a-z\u0400-\u04ff]*"
)
_LOOKS_CYRILLIC = str.maketrans("aceiopxykmthb", "асеіорхукмтнв")


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """A word without capitals and accents, so that "Più" and "piu" are one.

    >>> fold("Più"), fold("STRASSE") == fold("straße"), fold("أربعة")
    ('piu', True, 'اربعه')
    """
    if word.isascii():
        return word.lower()
    lower = _MIXED.sub(lambda mixed: mixed[0].translate(_LOOKS_CYRILLIC), word.casefold())
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", lower))
    return unicodedata.normalize("NFC", _ODD.sub(lambda odd: _ALIKE[ord(odd[0])], bare))
