"""The words of the checkup: what was looked at, how it is, and what to do about it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

from bot.config.hiding import masked

PATIENCE = 10.0  # seconds a look may take


@dataclass(frozen=True, slots=True)
class Finding:
    """How one thing is."""

    mark: Literal["well", "doubt", "fault"]
    what: str  # was looked at
    said: str
    remedy: str = ""


Look = Callable[[], Awaitable[list[Finding]]]


def well(what: str, said: str, more: str = "") -> Finding:
    """It is as it should be; `more` is something to know about it."""
    return Finding("well", what, said, more)


def doubt(what: str, said: str, remedy: str) -> Finding:
    """It works, but somebody should know."""
    return Finding("doubt", what, said, remedy)


def fault(what: str, said: str, remedy: str) -> Finding:
    """It does not work."""
    return Finding("fault", what, said, remedy)


async def in_time(what: str, remedy: str, look: Look) -> list[Finding]:
    """What a look found; a fault if it took too long, or ended in a way nobody foresaw."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await look()
    except TimeoutError:
        return [fault(what, f"no answer within {PATIENCE:g} s", remedy)]
    except Exception as error:  # noqa: BLE001 - one look that fails must not hide the others
        said = masked(" ".join(str(error).split()))
        return [fault(what, f"could not be looked at: {type(error).__name__}: {said}", remedy)]
