"""What is wrong with a configuration, said so that it can be put right.

Every fault names where it is, the key, the value (secrets hidden) and what is allowed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.config.toml_lines import Key


class Finding(NamedTuple):
    """A fault before its place in a file is known."""

    key: Key
    value: str  # safe to show; "" where the key alone says it
    remedy: str
    cause: Key = ()  # the key that makes it a fault, where that is another one
    meant: str = ""  # the known key that an unknown one was probably meant to be


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong."""

    where: str  # "fanloop.toml:12" or "environment FANLOOP_WEB__PORT"
    key: str  # "owners[1].phone"; "" where it is about the whole file
    value: str  # as it may be shown
    remedy: str  # what is allowed

    def __str__(self) -> str:
        what = f"{self.key} = {self.value}" if self.value else self.key
        return f"{self.where}: {what}\n    {self.remedy}" if what else f"{self.where}: {self.remedy}"


class ConfigError(Exception):
    """The configuration cannot be used; the message lists every fault in it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        count = f"{len(self.faults)} faults" if len(self.faults) > 1 else "1 fault"
        return "\n".join([f"{count} in the configuration:", *(f"  {fault}" for fault in self.faults)])


def written(key: Iterable[str | int]) -> str:
    """A key as people write it.

    >>> written(("owners", 1, "phone")), written(("survey", "stores", "Main street"))
    ('owners[1].phone', 'survey.stores."Main street"')
    """
    text = ""
    for part in key:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            bare = re.fullmatch(r"[A-Za-z0-9_-]+", part)
            text += ("." if text else "") + (
                part if bare else json.dumps(part, ensure_ascii=not part.isprintable())
            )
    return text
