"""`fanloop version`, and the line `fanloop --version` prints."""

from __future__ import annotations

import typer

from bot.cli.frame import say

app = typer.Typer(add_completion=False)


def line() -> str:
    """Name and version, "fanloop 1.2.3"."""
    from importlib.metadata import version

    return f"fanloop {version('fanloop')}"


@app.command()
def version() -> None:
    """Print the version."""
    say(line())
