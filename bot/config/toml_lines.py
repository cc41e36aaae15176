"""On which line each key of a TOML text stands. Used to say where a fault is."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import Any

Key = tuple[str | int, ...]  # ("owners", 1, "phone")


def lines(text: str) -> dict[Key, int]:
    r"""The 1-based line of every section, key and list item; `text` is valid TOML.

    >>> lines('[web]\nport = 1')
    {('web',): 1, ('web', 'port'): 2}
    """
    found: dict[Key, int] = {}
    section: Key = ()
    seen: Counter[Key] = Counter()
    for number, chunk, value in _statements(text):
        if chunk.lstrip().startswith("["):
            section = _section(value, seen)
            found.setdefault(section[:1], number)
            found[section] = number
        else:
            found.update({section + key: number for key in _keys(value)})
    return found


def _statements(text: str) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """Each header and each assignment: where it starts, its text, what it says alone.

    The shortest run of lines that is TOML by itself is one statement, so strings and lists over
    several lines need no grammar of our own.
    """
    start, chunk = 1, ""
    for number, line in enumerate(text.split("\n"), 1):
        start = start if chunk else number
        chunk += line + "\n"
        try:
            value = tomllib.loads(chunk)
        except ValueError:
            continue
        if value:
            yield start, chunk, value
        chunk = ""


def _section(value: Any, seen: Counter[Key]) -> Key:
    """The key a header opens; the n-th [[owners]] is ("owners", n)."""
    key: Key = ()
    while value:
        name, value = next(iter(value.items()))
        key += (name,)
        if isinstance(value, list):
            seen[key] += 1
            value = value[0]
        if seen[key]:
            key += (seen[key] - 1,)
    return key


def _keys(value: Any) -> Iterator[Key]:
    """Every key inside `value`, outer ones first."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in items:
        yield (name,)
        yield from ((name, *rest) for rest in _keys(inner))
