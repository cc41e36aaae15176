"""What may be shown of a value. Faults, `config show` and unexpected errors all print through it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal

_NAME = re.compile(r"secret|token|pass|pwd|api_?key|credential|private|(^|_)auth(_|$)", re.IGNORECASE)
_SHAPES = re.compile(
    r"(?:(?<![0-9])[0-9]{3,}:[A-Za-z0-9_-]{8,})"  # a Telegram token
    r"|(?:\b[0-9a-f]{32,}\b)"  # a Twilio token
    r"|(?<=://)\S*(?=@)"  # user and password in a URL
)
_DATABASE = re.compile(r"((?:sqlite|postgres|mysql|maria)[a-z0-9+]*://)(?:.*@)?([^?]*)")
_CLIP = 60  # characters; a value is shown to be recognised, not to be read
_SHOW_ENDS_FROM = 16  # characters; the ends of a shorter secret would give it away
_TOO_LARGE = 10**24  # Python refuses to print numbers of more than 4,300 digits


def sounds_secret(name: str) -> bool:
    """Whether a key of this name is likely to hold a secret."""
    return bool(_NAME.search(name))


def hidden(text: str) -> str:
    """A secret, to be recognised by who knows it: "12…ef", or "(hidden)" where that says too much."""
    if not text:
        return ""
    if address := _DATABASE.match(text):
        return masked(address[1] + ("…@" if "@" in text else "") + address[2])
    return f"{text[:2]}…{text[-2:]}" if len(text) >= _SHOW_ENDS_FROM else "(hidden)"


def masked(text: str) -> str:
    """Text of any origin, without what looks like a secret in it."""
    return _SHAPES.sub("…", text)


def shown(value: object, *, secret: bool = False) -> str:
    """A value as it would stand in the file, on one short line, without secrets."""
    if value is None:
        return "(missing)"
    if secret:
        return _quoted(hidden(value)) if isinstance(value, str) else "(hidden)"
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, Mapping):
        return "(a table)" if value else "{}"
    if isinstance(value, list | tuple):
        return _clipped("[" + ", ".join(shown(item) for item in value) + "]")
    return _plain(value)


def _quoted(text: str) -> str:
    text = masked(text)
    # A control character in a terminal can rewrite what stands above it.
    return _clipped(json.dumps(text, ensure_ascii=not text.isprintable()))


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and abs(value) >= _TOO_LARGE:
        return "(a very large number)"
    if isinstance(value, int | float | Decimal | date | time):
        return str(value)
    return type(value).__name__


def _clipped(text: str) -> str:
    return text if len(text) <= _CLIP else text[: _CLIP - 1] + "…"
