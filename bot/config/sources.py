"""What was written where: the file's tables, the environment's values over them, and each key's origin."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.config.environment import Setting, settings
from bot.config.faults import Fault
from bot.config.hiding import shown, sounds_secret
from bot.config.toml_lines import Key, lines

DEFAULT_FILE = Path("fanloop.toml")


class Sources:
    """All that was written, before anybody judges it.

    Attributes:
        tree: Section, key, value: the file with the environment over it.
        file: The file that was read, if one was.
        complete: Whether the file could be read; if not, what seems missing may be in it.
        faults: What could not even be read.
        origins: Where each key of the tree was written.
        in_file: Which keys the file itself has.
    """

    def __init__(self, tree: dict[str, Any] | None = None, file: Path | None = None, text: str = "") -> None:
        self.tree: dict[str, Any] = tree or {}
        self.file = file
        self.complete = True
        self.faults: list[Fault] = []
        self.in_file = frozenset(found := lines(text))
        self.origins: dict[Key, str] = {key: f"{file}:{line}" for key, line in found.items()}

    def where(self, *keys: Key) -> str:
        """Where the first of `keys` that was written stands, else what is nearest around them."""
        for key in keys:
            if key in self.origins:
                return self.origins[key]
        for key in keys:
            around = (key[:size] for size in range(len(key) - 1, 0, -1))
            for outer in around:
                if outer in self.origins:
                    return self.origins[outer]
        return str(self.file) if self.file else "environment"

    def put(self, setting: Setting) -> None:
        """Let one key of the environment win over the file."""
        *above, last = setting.key
        table = self.tree
        for part in above:
            table = table.setdefault(str(part), {})
            if not isinstance(
                table, dict
            ):  # the file has a value where a section belongs: a fault of its own
                return
        table[str(last)] = setting.value
        for known in [known for known in self.origins if known[: len(setting.key)] == setting.key]:
            del self.origins[known]
        self.origins[setting.key] = setting.origin


def read(path: Path | None, environ: Mapping[str, str]) -> Sources:
    """Everything written in the file and in the environment."""
    file = _chosen(path, environ)
    sources = _from_file(file) if file else Sources()
    for found in settings(environ):
        if isinstance(found, Fault):
            sources.faults.append(found)
        else:
            sources.put(found)
    return sources


def _chosen(path: Path | None, environ: Mapping[str, str]) -> Path | None:
    """The file to read: the one named here, in the environment, or ./fanloop.toml if there is one."""
    if path:
        return path
    if named := environ.get("FANLOOP_CONFIG"):
        return Path(named)
    return DEFAULT_FILE if DEFAULT_FILE.exists() else None


def _from_file(file: Path) -> Sources:
    broken = Sources(file=file)
    broken.complete = False
    try:
        text = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as fault:
        line = fault.object[: fault.start].count(b"\n") + 1
        broken.faults.append(Fault(f"{file}:{line}", "", "", "must be UTF-8 text: save it in that encoding"))
        return broken
    except (OSError, ValueError) as fault:
        why = fault.strerror if isinstance(fault, OSError) else "that cannot be the name of a file"
        remedy = f"cannot be read: {why}. Make one with `fanloop init`, or name another with --config"
        broken.faults.append(Fault(str(file), "", "", remedy))
        return broken
    try:
        return Sources(tomllib.loads(text), file, text)
    except RecursionError:
        broken.faults.append(Fault(str(file), "", "", "has lists or tables nested too deeply"))
    except ValueError as fault:
        broken.faults.append(_syntax_fault(file, text, str(fault)))
    return broken


_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")
_HEADER = re.compile(r"\s*\[\[?\s*([^\[\]#]+?)\s*\]")
_BARE_TEXT = re.compile(r"(?!(true|false)\b)[^\W\d]|[0-9+]+[^\s0-9.,_\]#]")
_ASSIGNMENT = re.compile(r"\s*([^=#\[\]]+?)\s*=\s*(.*?)\s*$")


def _syntax_fault(file: Path, text: str, message: str) -> Fault:
    rows = text.split("\n")
    place = _PLACE.search(message)
    number = int(place[1]) if place and place[1] else len(rows)
    row = rows[number - 1]
    section = next((match[1] for line in reversed(rows[:number]) if (match := _HEADER.match(line))), "")
    match = _ASSIGNMENT.match(row)
    key = f"{section}.{match[1]}".lstrip(".") if match else section
    value = shown(match[2], secret=sounds_secret(match[1])) if match else ""
    remedy = _syntax_remedy(_PLACE.sub("", message), match[2] if match else "")
    return Fault(f"{file}:{number}", key, value, remedy)


def _syntax_remedy(message: str, value: str) -> str:
    if message.startswith("Cannot overwrite"):
        return "stands here a second time: keep one of them"
    if message.startswith("Cannot declare"):
        return "this section stands here a second time: put its keys together"
    if _BARE_TEXT.match(value):
        return 'text stands in double quotes: key = "text"'
    return f"is not TOML: {message[:1].lower()}{message[1:]}. Text stands in double quotes, lists in [ ]"


def readable_by_all(file: Path) -> bool:
    """Whether every user of this machine may read `file`."""
    try:
        return os.name == "posix" and bool(file.stat().st_mode & 0o004)
    except OSError:
        return False
