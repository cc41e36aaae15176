"""What commands share: the configuration, the two streams, and how to say that something failed.

Imports nothing heavy: every command passes through here, `--help` too.
"""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.config import Config, ConfigError


@dataclass
class Session:
    """What the options before or after the command's name said. It is the `obj` of every context."""

    config: Path | None = None
    debug: bool = False


class Failure(Exception):
    """The command could not do it. The message is for the person who called: what, where, the remedy.

    Args:
        message: One or more lines.
        code: 1 where it failed, 2 where the call or the configuration is wrong.
    """

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


def load_config(ctx: Any) -> Config:
    """The configuration the command is called with; doubts about it go to standard error.

    Args:
        ctx: The command's typer.Context.

    Raises:
        Failure: It is wrong; says every fault, and the exit code is 2.
    """
    from bot.config import ConfigError, load

    try:
        config = load(ctx.obj.config, os.environ)
    except ConfigError as error:
        raise wrong_config(error) from None
    for warning in config.warnings:
        complain(f"warning: {warning}", style="yellow")
    return config


def wrong_config(error: ConfigError) -> Failure:
    """The end of a command whose configuration is wrong."""
    return Failure(str(error), code=2)


def say(text: str, style: str = "") -> None:
    """A line or more on standard output, as it is: no markup, no wrapping."""
    _write(text, style, to_error=False)


def complain(text: str, style: str = "red") -> None:
    """The same on standard error; the first line says who speaks."""
    with contextlib.suppress(OSError):  # a log on a full disk stops nothing
        _write(f"fanloop: {text}", style, to_error=True)


def _write(text: str, style: str, *, to_error: bool) -> None:
    stream = sys.stderr if to_error else sys.stdout
    if not (style and stream and stream.isatty()):
        print(text, file=stream)
        return
    from rich.console import Console

    Console(stderr=to_error).print(text, style=style, markup=False, highlight=False, soft_wrap=True)
