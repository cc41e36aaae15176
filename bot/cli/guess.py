"""What this machine says about where its owner lives. Only ever offered as a default."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.config.values import LANGUAGES

_LOCALE = re.compile(r"([a-z]{2})_([A-Z]{2})")
_LOCALTIME = Path("/etc/localtime")


def language(environ: Mapping[str, str]) -> str:
    """The language of the terminal if we speak it, else "en"."""
    spoken = _locale(environ)[0]
    return spoken if spoken in LANGUAGES else "en"


def country(environ: Mapping[str, str]) -> str:
    """The country of the terminal's language, or ""."""
    return _locale(environ)[1]


def time_zone(environ: Mapping[str, str], localtime: Path = _LOCALTIME) -> str:
    """The machine's time zone, or "UTC"."""
    for name in (environ.get("TZ", "").removeprefix(":"), str(localtime.resolve()).partition("zoneinfo/")[2]):
        try:
            zone = ZoneInfo(name).key
        except (KeyError, ValueError, OSError):
            continue
        return "UTC" if zone == "Etc/UTC" else zone
    return "UTC"


def _locale(environ: Mapping[str, str]) -> tuple[str, str]:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if match := _LOCALE.match(environ.get(name, "")):
            return match[1], match[2]
    return "", ""
