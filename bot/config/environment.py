"""The configuration keys in the environment: FANLOOP_WEB__PORT, FANLOOP_TELEGRAM__BOT_TOKEN_FILE, ..."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from bot.config.faults import Fault, written
from bot.config.hiding import shown, sounds_secret
from bot.config.keys import (
    PREFIX,
    all_keys,
    allowed,
    empty_means_off,
    is_secret,
    nearest,
    structured,
    variable,
)
from bot.config.toml_lines import Key

FREE = ("phrases", "channels")  # tables whose keys others check
_FILE = "_FILE"


class Setting(NamedTuple):
    """One key, given by one variable."""

    key: Key
    value: Any
    origin: str


def origin(name: str) -> str:
    """How a fault says that it is in the variable `name`."""
    return f"environment {name}"


def settings(environ: Mapping[str, str]) -> Iterator[Setting | Fault]:
    """What the environment sets, and what is wrong there.

    An empty variable counts as not given, unless "" is how the key is switched off.
    """
    known = {variable(key): key for key in all_keys()}
    given = {name.upper(): value for name, value in environ.items() if name.upper().startswith(PREFIX)}
    for name, value in sorted(given.items()):
        key = known.get(name) or _free(name)
        if key:
            yield from _setting(name, key, value)
        elif (key := _of_file(name, known)) is not None:
            yield from _from_file(name, key, value, given)
        else:
            yield from _unknown(name, value, known)


def _free(name: str) -> Key | None:
    """The key of a free table that `name` gives: FANLOOP_CHANNELS__PAGER__TOKEN."""
    parts = tuple(name.removeprefix(PREFIX).lower().split("__"))
    if parts[0] not in FREE or len(parts) not in {2, 3} or "" in parts:
        return None
    if name.endswith(_FILE) and sounds_secret(parts[-1].removesuffix(_FILE.lower())):
        return None
    return parts


def _of_file(name: str, known: Mapping[str, Key]) -> Key | None:
    """The secret key that the variable `name` gives as a file."""
    bare = name.removesuffix(_FILE)
    key = known.get(bare) or _free(bare)
    return key if bare != name and key and (is_secret(key) or key[0] in FREE) else None


def _setting(name: str, key: Key, value: str) -> Iterator[Setting | Fault]:
    if structured(key) or (key[0] in FREE and len(key) == 2):  # noqa: PLR2004  a whole table
        if value:
            yield _json(name, key, value)
    elif value or empty_means_off(key):
        yield Setting(key, value, origin(name))


def _json(name: str, key: Key, value: str) -> Setting | Fault:
    try:
        return Setting(key, json.loads(value), origin(name))
    except (ValueError, RecursionError):
        remedy = f"must be {allowed(key)}, written as JSON: " + (
            "[...]" if allowed(key)[0] == "a" else "{...}"
        )
        return Fault(origin(name), written(key), shown(value), remedy)


def _from_file(name: str, key: Key, path: str, given: Mapping[str, str]) -> Iterator[Setting | Fault]:
    if not path:
        return
    bare = name.removesuffix(_FILE)
    if given.get(bare):
        yield Fault(origin(name), written(key), shown(path), f"is given twice: keep either {bare} or {name}")
        return
    try:
        text = Path(path).read_text("utf-8").strip()
    except (OSError, ValueError) as fault:
        why = fault.strerror if isinstance(fault, OSError) else "it is not UTF-8 text"
        yield Fault(origin(name), written(key), shown(path), f"must name a file that can be read: {why}")
        return
    if text:
        yield Setting(key, text, f"{path} ({name})")
    else:
        yield Fault(
            origin(name), written(key), shown(path), "must name a file with the secret in it: it is empty"
        )


def _unknown(name: str, value: str, known: Mapping[str, Key]) -> Iterator[Fault]:
    """The fault of a name that is meant for us and says nothing."""
    key = tuple(name.removeprefix(PREFIX).lower().split("__"))
    if remedy := _remedy(name, key, known):
        near = nearest(key) if len(key) > 1 else None
        secret = sounds_secret(name) or bool(near and is_secret(near))
        yield Fault(origin(name), written(part for part in key if part), shown(value, secret=secret), remedy)


def _remedy(name: str, key: Key, known: Mapping[str, Key]) -> str:
    """What to write instead of `name`; "" where it is not ours, as the FANLOOP_PORT of an orchestrator."""
    joined = [spelling for spelling in known if _flat(spelling) == _flat(name)]
    whole = [spelling for spelling in known if name.startswith(spelling + "__")]
    if name.removesuffix(_FILE) in known:
        return f"only secrets are read from files: set {name.removesuffix(_FILE)} to the value itself"
    if joined:
        return f"unknown name; two underscores part section and key: {joined[0]}"
    if whole:
        return f"unknown name; {whole[0]} takes all of it, as JSON"
    if len(key) == 1:
        return _remedy_for_short(name, known)
    near = nearest(key)
    return (
        f"unknown name; did you mean {variable(near)}?" if near else "unknown name; see config.example.toml"
    )


def _remedy_for_short(name: str, known: Mapping[str, Key]) -> str:
    inside = [spelling for spelling in known if spelling.startswith(name + "__")]
    if inside:
        return f"must be set key by key, such as {inside[0]}"
    short = [PREFIX + "CONFIG", *(spelling for spelling in known if "__" not in spelling)]
    near = [] if name in short else get_close_matches(name, short, n=1, cutoff=0.9)
    return f"unknown name; did you mean {near[0]}?" if near else ""


def _flat(name: str) -> str:
    return re.sub("_+", "_", name)
