"""`fanloop` itself: the options every command has, and commands that are imported when they run."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from bot.cli.commands import COMMANDS
from bot.cli.frame import Session


class Commands(TyperGroup):
    """A group whose commands are rows until one of them is called."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        for name, command in COMMANDS.items():
            self.add_command(TyperCommand(name, help=command.help))

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The command that is called, now really loaded."""
        name, command, rest = super().resolve_command(ctx, args)
        return name, _loaded(name) if name else command, rest


def group() -> TyperGroup:
    """The whole command line, ready for `main`."""
    command = typer.main.get_command(app)
    assert isinstance(command, TyperGroup)
    _tidy(command)
    return command


def _loaded(name: str) -> Any:
    command = typer.main.get_command(import_module(COMMANDS[name].module).app)
    command.name = name
    _give_options(command)
    return command


def _give_options(command: Any) -> None:
    """Let `--config` and `--debug` stand after the command's name too."""
    command.params.extend(typer.main.get_command(_options).params)
    _tidy(command)
    for inner in getattr(command, "commands", {}).values():
        _give_options(inner)


def _tidy(command: Any) -> None:
    """Let the help of a flag not look as if it took a value."""
    for option in command.params:
        if getattr(option, "is_flag", False) and option.metavar is None:
            option.metavar = ""


def _remember_config(ctx: typer.Context, value: str | None) -> None:
    if value is not None:
        ctx.ensure_object(Session).config = Path(value)


def _remember_debug(ctx: typer.Context, value: bool) -> None:
    if value:
        ctx.ensure_object(Session).debug = True


def _print_version(value: bool) -> None:
    if value:
        from bot.cli.version import line

        typer.echo(line())
        raise typer.Exit


CONFIG = Annotated[
    str | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="The configuration file. Default: $FANLOOP_CONFIG, else fanloop.toml.",
        callback=_remember_config,
        expose_value=False,
    ),
]
DEBUG = Annotated[
    bool,
    typer.Option(
        "--debug",
        help="Show the traceback of an unexpected fault.",
        callback=_remember_debug,
        expose_value=False,
    ),
]
VERSION = Annotated[
    bool,
    typer.Option(
        "--version", help="Print the version.", callback=_print_version, is_eager=True, expose_value=False
    ),
]

app = typer.Typer(
    cls=Commands, no_args_is_help=True, context_settings={"help_option_names": ["-h", "--help"]}
)
_options = typer.Typer(add_completion=False)


@app.callback()
def fanloop(config: CONFIG = None, debug: DEBUG = False, version: VERSION = False) -> None:
    """Ask every customer the one question, on Telegram and by SMS, and hear from the unhappy ones at once."""


@_options.command()
def options(config: CONFIG = None, debug: DEBUG = False) -> None:
    """What every command takes besides its own."""
