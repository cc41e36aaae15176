"""What a provider's wire and our storage can carry of a text.

Used by the channels, on what goes out and on what comes in.
"""

from __future__ import annotations

import json
import math
from typing import Any


def clean(text: str) -> str:
    r"""The same text without what breaks encoders and databases: NUL, and halves of surrogate pairs.

    >>> clean("ok\x00 \ud83d\ude00 \ud83d") == "ok \U0001f600 \ufffd"
    True
    """
    if "\x00" not in text and text.isascii():
        return text
    return text.replace("\x00", "").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def load(body: bytes | str) -> Any:
    r"""The value of a JSON text; numbers that JSON has no word for, and databases refuse, stay words.

    >>> load('[1.5, 1e999, NaN]')
    [1.5, '1e999', 'NaN']

    Raises:
        ValueError: It is none.
        RecursionError: It is nested without end.
    """
    return json.loads(body, parse_float=_finite, parse_constant=str)


def _finite(written: str) -> float | str:
    number = float(written)
    return number if math.isfinite(number) else written


def cut(text: str, limit: int, mark: str) -> str:
    r"""The text within `limit` UTF-16 units, ending in `mark` where something had to go.

    >>> cut("abcdef", 6, "..."), cut("abcdefg", 6, "...")
    ('abcdef', 'abc...')
    >>> cut("\U0001f600" * 3, 5, "…") == "\U0001f600" * 2 + "…"
    True
    """
    encoded = text.encode("utf-16-le")
    if len(encoded) <= 2 * limit:
        return text
    return encoded[: 2 * (limit - len(mark))].decode("utf-16-le", "ignore") + mark
