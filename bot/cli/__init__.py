"""The command line, `fanloop`: what every command shares is here, each command is a file of its own.

To add a command, write `bot/cli/<name>.py` with `app = typer.Typer()` and one row in `commands.py`.
Nothing else is needed: `--help` is made from the rows alone, a command's file is imported only when
that command runs, and it gets `--config` and `--debug`, before or after its name, from the group.

Exit codes: 0 done, 1 failed, 2 wrong use or wrong configuration.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from bot.cli.guard import guarded
from bot.cli.home import scattered


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its exit code.

    Args:
        arguments: What follows `fanloop` on the command line; None for this process's own.
    """
    if why := scattered():
        print(why, file=sys.stderr)  # noqa: T201  nothing of ours can be relied on here
        sys.exit(1)
    sys.exit(guarded(list(sys.argv[1:] if arguments is None else arguments)))
