"""Judges what was written: a Config, or every fault in it at once."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from bot.config import rules
from bot.config.addresses import password_of
from bot.config.faults import ConfigError, Fault, Finding, written
from bot.config.hiding import shown, sounds_secret
from bot.config.keys import all_keys, allowed, is_secret, nearest, suggestion
from bot.config.sections import Shop
from bot.config.settings import Config
from bot.config.sources import Sources, read, readable_by_all
from bot.config.toml_lines import Key

MOUNTED = "/run/secrets/"  # there Docker mounts secrets, readable by all that is in the container


def load(path: Path | None, environ: Mapping[str, str]) -> Config:
    """The configuration.

    Args:
        path: The file; None for the one FANLOOP_CONFIG names, else ./fanloop.toml if there is one.
        environ: Where FANLOOP_SECTION__KEY wins over the file.

    Raises:
        ConfigError: Something is wrong; it lists all of it.
    """
    sources = read(path, environ)
    config, found = _judged(sources)
    if found or config is None:
        raise ConfigError(found)
    config.read_from(sources.file, sources.origins, (*_warnings(config, sources),))
    return config


def faults(tree: Mapping[str, Any]) -> list[Fault]:
    """What would be wrong with a file that says `tree`."""
    return _judged(Sources(dict(tree)))[1]


def _judged(sources: Sources) -> tuple[Config | None, list[Fault]]:
    config, findings = _validated(sources.tree)
    found = sources.faults + [_located(finding, sources) for finding in findings]
    if config and sources.complete:
        # A rule is not judged on a key that is itself at fault: one mistake, one message.
        wrong = {fault.key for fault in found} | {finding.meant for finding in findings}
        found += [_located(rule, sources) for rule in rules.broken(config) if not _touches(rule, wrong)]
    return config, sorted(found, key=_line)


def _located(finding: Finding, sources: Sources) -> Fault:
    return Fault(
        sources.where(finding.key, finding.cause), written(finding.key), finding.value, finding.remedy
    )


def _line(fault: Fault) -> int:
    number = fault.where.rpartition(":")[2]
    return int(number) if number.isdecimal() else sys.maxsize


def _touches(rule: Finding, wrong: Iterable[str]) -> bool:
    ours = [written(key) for key in (rule.key, rule.cause) if key]
    return any(_within(one, other) or _within(other, one) for one in ours for other in wrong if other)


def _within(inner: str, outer: str) -> bool:
    return inner == outer or inner.startswith((outer + ".", outer + "["))


def _validated(tree: dict[str, Any]) -> tuple[Config | None, list[Finding]]:
    """The configuration as far as it is right, and what is wrong in it.

    What is wrong is taken out and the rest is judged again, so that rules between keys see all that
    can be seen in one run.
    """
    context = _context(tree)
    rest = deepcopy(tree)
    findings: list[Finding] = []
    while True:
        try:
            return Config.model_validate(rest, context=context), findings
        except ValidationError as error:
            details = error.errors(include_url=False)
            findings += [_finding(detail) for detail in details]
            removed = [_removed(rest, detail) for detail in reversed(details)]  # from the end: lists shift
            if not all(removed):
                return None, findings


def _context(tree: Mapping[str, Any]) -> dict[str, str | None]:
    """What single values need to know of the shop: whose national phone numbers, which language."""
    try:
        shop = Shop.model_validate(tree.get("shop", {}))
    except ValidationError as error:
        at_fault = {detail["loc"][:1] for detail in error.errors()}
        return {"country": None if ("country",) in at_fault or () in at_fault else "", "language": "en"}
    return {"country": shop.country, "language": shop.language}


def _removed(tree: dict[str, Any], detail: ErrorDetails) -> bool:
    """Whether what is at fault could be taken out of `tree`."""
    key = detail["loc"][:-1] if detail["type"] == "missing" else detail["loc"]
    table: Any = tree
    try:
        for part in key[:-1]:
            table = table[part]
        del table[key[-1]]
    except (LookupError, TypeError):
        return False
    return True


def _finding(detail: ErrorDetails) -> Finding:
    key, kind = detail["loc"], detail["type"]
    if kind == "extra_forbidden":
        return _unknown(key, detail["input"])
    if kind == "missing":
        return Finding(key, shown(None), f"must be given: {allowed(key)}")
    value = shown(detail["input"], secret=is_secret(key))
    if kind == "value_error":
        return Finding(key, value, str(detail["ctx"]["error"]))
    written_as = ", in quotes" if kind == "string_type" else ""
    return Finding(key, value, f"must be {allowed(key)}{written_as}")


def _unknown(key: Key, value: object) -> Finding:
    near = nearest(key)
    secret = sounds_secret(str(key[-1])) or bool(near and is_secret(near))
    kind = "section" if len(key) == 1 and isinstance(value, dict | list) else "key"
    remedy = "; ".join(part for part in (f"unknown {kind}", suggestion(key)) if part)
    return Finding(key, shown(value, secret=secret), remedy, meant=written(near or ()))


def _warnings(config: Config, sources: Sources) -> Iterator[str]:
    if sources.file and readable_by_all(sources.file):
        secret = [key for key in all_keys() if key in sources.in_file and _holds_secret(config, key)]
        if secret:
            what = ", ".join(map(written, secret))
            yield f"everybody on this machine can read {sources.file}, with {what}: chmod 600 {sources.file}"
    for origin in sources.origins.values():
        file, _, name = origin.rpartition(" (")
        if name.endswith("_FILE)") and not file.startswith(MOUNTED) and readable_by_all(Path(file)):
            yield f"everybody on this machine can read {file}: chmod 600 {file}"
    yield from rules.doubtful(config)


def _holds_secret(config: Config, key: Key) -> bool:
    if key == ("database", "url"):
        return bool(password_of(config.database.url))
    if key == ("channels",):
        return any(sounds_secret(name) for table in config.channels.values() for name in table)
    return is_secret(key) and bool(getattr(getattr(config, str(key[0])), str(key[1])))
