"""The example file, and a configuration file made from it. Used by `fanloop init`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.config.toml_lines import Key, lines

_NAME = "config.example.toml"
_COMMENT = re.compile(r"\s*(#.*)$")
_COLUMN = 36  # where the example's comments stand


def example() -> str:
    """The text of the example file: every key with its default and a comment."""
    package = Path(__file__).parent.parent
    inside = package / _NAME  # a wheel carries it inside the package, a checkout beside it
    return (inside if inside.exists() else package.parent / _NAME).read_text(encoding="utf-8")


def filled(values: Mapping[Key, str | int], owners: Sequence[Mapping[str, str | int]] = ()) -> str:
    """The example with `values` in place of defaults and with these owners."""
    text = example()
    where = lines(text)
    rows = text.split("\n")
    for key, value in values.items():
        number = where[key] - 1
        # Every default in the example is free of "#", so the first one starts the comment.
        comment = _COMMENT.search(rows[number])
        row = f"{key[-1]} = {_literal(value)}"
        rows[number] = f"{row:<{_COLUMN - 2}}  {comment[1]}" if comment else row
    return _with_owners("\n".join(rows), owners)


def _with_owners(text: str, owners: Sequence[Mapping[str, str | int]]) -> str:
    start = text.index("# [[owners]]")
    tables = [
        "[[owners]]\n" + "".join(f"{key} = {_literal(value)}\n" for key, value in owner.items())
        for owner in owners
    ]
    return text[:start] + "".join(f"{table}\n" for table in tables) + text[start:]


def _literal(value: str | int) -> str:
    return json.dumps(value, ensure_ascii=False)  # JSON's texts and numbers are TOML's too
