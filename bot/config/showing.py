"""The configuration in force, written as TOML with each value's origin, secrets hidden. For `config show`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import time, timedelta
from typing import Any

from bot.config.faults import written
from bot.config.hiding import hidden, sounds_secret
from bot.config.keys import all_keys, is_secret
from bot.config.sections import Section
from bot.config.settings import Config
from bot.config.toml_lines import Key

_COLUMN = 40  # where the origins start
_UNITS = (("d", 86400), ("h", 3600), ("m", 60), ("s", 1))


def listed(config: Config) -> str:
    """Every key with its value and, as a comment, where that comes from."""
    return "\n".join(_rows(config)).strip()


def _rows(config: Config) -> Iterator[str]:
    section = ""
    for key in all_keys():
        value: Any = config
        for part in key:
            value = getattr(value, str(part))
        if key[0] != section and len(key) > 1:
            section = str(key[0])
            yield f"\n[{section}]"
        if isinstance(value, Mapping):
            yield from _tables(config, key, value)
        elif key == ("owners",):
            for number, owner in enumerate(value):
                yield "\n[[owners]]"
                yield from _table(config, (*key, number), _fields(owner))
        else:
            yield _row(config, key, value)


def _tables(config: Config, key: Key, tables: Mapping[str, Any]) -> Iterator[str]:
    for name, table in tables.items():
        yield f"\n[{written((*key, name))}]"
        yield from _table(config, (*key, name), _fields(table))


def _fields(table: Any) -> Mapping[str, Any]:
    if isinstance(table, Section):
        return {
            name: getattr(table, name) for name in type(table).model_fields if name in table.model_fields_set
        }
    return dict(table)


def _table(config: Config, key: Key, table: Mapping[str, Any]) -> Iterator[str]:
    for name, value in table.items():
        yield _row(config, (*key, name), value)


def _row(config: Config, key: Key, value: Any) -> str:
    secret = is_secret(key) or (key[0] == "channels" and sounds_secret(str(key[-1])))
    row = f"{written(key[-1:])} = {_literal(value, secret=secret)}"
    return f"{row:<{_COLUMN - 2}}  # {config.origin(key)}"


def _literal(value: Any, *, secret: bool = False) -> str:
    if secret:
        return _quoted(hidden(str(value)))
    if isinstance(value, Mapping):
        inner = (
            f"{written((name,))} = {_literal(item, secret=sounds_secret(name))}"
            for name, item in value.items()
        )
        return "{ " + ", ".join(inner) + " }"
    if isinstance(value, tuple | list):
        return "[" + ", ".join(_literal(item) for item in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, time | timedelta | str) or value is None:
        return _quoted(_text(value))
    return str(value)


def _text(value: time | timedelta | str | None) -> str:
    if value is None:
        return "off"
    if isinstance(value, timedelta):
        return duration_text(value)
    if isinstance(value, time):
        return "24:00" if value == time.max else f"{value:%H:%M}"
    return value


def duration_text(length: timedelta) -> str:
    """The shortest way to write a duration.

    >>> duration_text(timedelta(minutes=90)), duration_text(timedelta(0))
    ('1h30m', '0s')
    """
    seconds, text = int(length.total_seconds()), ""
    for unit, size in _UNITS:
        count, seconds = divmod(seconds, size)
        text += f"{count}{unit}" if count else ""
    return text or "0s"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=not text.isprintable())
