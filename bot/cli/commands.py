"""Which commands there are. A row is all that has to be known of one before it runs."""

from __future__ import annotations

from typing import NamedTuple


class Command(NamedTuple):
    """One command, or group of commands, of `fanloop`."""

    module: str  # has `app`, a typer.Typer; imported when the command runs
    help: str  # the line `fanloop --help` shows; the first line of the command's own help


COMMANDS = {
    "init": Command("bot.cli.init", "Write a configuration file, asking what only you can know."),
    "config": Command("bot.cli.config", "Check the configuration, or show what is in force."),
    "understand": Command("bot.cli.understand", "Say what replies mean: JSON lines in, JSON lines out."),
    "version": Command("bot.cli.version", "Print the version."),
}
