"""Which keys exist, what each allows, its name in the environment, and which is nearest to a typo."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from bot.config.faults import written
from bot.config.sections import Section
from bot.config.settings import Config
from bot.config.toml_lines import Key

PREFIX = "FANLOOP_"


def _section_in(annotation: Any) -> type[Section] | None:
    """The section that `annotation` is, or is a list or table of."""
    for part in (annotation, *get_args(annotation)):
        if isinstance(part, type) and issubclass(part, Section):
            return part
    return None


def _is_collection(info: FieldInfo) -> bool:
    return get_origin(info.annotation) in {dict, tuple}


def field(key: Key) -> FieldInfo | None:
    """The field that reads `key`: its own, or that of the list it stands in. None where there is none."""
    model: type[Section] | None = Config
    found: FieldInfo | None = None
    parts = iter(key)
    for part in parts:
        found = model.model_fields.get(str(part)) if model else None
        if found is None:
            return None
        model = _section_in(found.annotation)
        if _is_collection(found):
            next(parts, None)  # which item of it makes no difference
    return found


def section(key: Key) -> type[Section] | None:
    """The section whose keys stand right under `key`."""
    if not key:
        return Config
    found = field(key)
    return _section_in(found.annotation) if found else None


def is_secret(key: Key) -> bool:
    """Whether the value of `key` must not be shown."""
    found = field(key)
    extra = found.json_schema_extra if found else None
    return isinstance(extra, dict) and bool(extra.get("secret"))


def allowed(key: Key) -> str:
    """What `key` allows, completing "must be ..."."""
    found = field(key)
    return (found.description if found else None) or "something else"


def structured(key: Key) -> bool:
    """Whether `key` takes a list or a table, which the environment gives as JSON."""
    found = field(key)
    return found is not None and _is_collection(found)


def empty_means_off(key: Key) -> bool:
    """Whether "" is how `key` is left out, so that giving it says something."""
    found = field(key)
    return found is None or found.default == ""


def all_keys() -> Iterator[Key]:
    """Every key of every section, ("web", "port"); of lists and tables, the whole: ("owners",)."""
    for name, info in Config.model_fields.items():
        inner = info.annotation
        if isinstance(inner, type) and issubclass(inner, Section):
            yield from ((name, key) for key in inner.model_fields)
        else:
            yield (name,)


def variable(key: Key) -> str:
    """The name of `key` in the environment."""
    return PREFIX + "__".join(str(part).upper() for part in key)


def nearest(key: Key) -> Key | None:
    """The known key that an unknown one was probably meant to be."""
    parent, name = key[:-1], str(key[-1])
    own = section(parent)
    siblings = list(own.model_fields) if own else []
    if near := get_close_matches(name.lower(), siblings, n=1):
        return (*parent, near[0])
    elsewhere = {known[-1]: known for known in all_keys()}
    if near := get_close_matches(name.lower(), [str(known) for known in elsewhere], n=1, cutoff=0.8):
        return elsewhere[near[0]]
    return None


def suggestion(key: Key) -> str:
    """What to write instead of an unknown key."""
    near = nearest(key)
    if near:
        return f"did you mean {written(near)}?"
    own = section(key[:-1])
    return "known here: " + ", ".join(own.model_fields) if own else ""
