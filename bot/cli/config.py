"""`fanloop config check` and `fanloop config show`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import typer

from bot.cli.frame import load_config, say, wrong_config
from bot.config import Config, ConfigError
from bot.config.faults import Fault, written

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.callback()
def config() -> None:
    """Check the configuration, or show what is in force."""


@app.command()
def check(ctx: typer.Context) -> None:
    """Judge the configuration: every fault at once, exit code 2 if there is one."""
    config = load_config(ctx)
    if faults := list(_channels(config)):
        raise wrong_config(ConfigError(faults))
    source = config.file or "no file, the defaults and the environment"
    channels = ", ".join(config.channel_names) or "none, so nobody is asked"
    say(f"The configuration is right: {source}", style="green")
    say(f"  channels: {channels}\n  owners: {len(config.owners) or 'none'}")


def _channels(config: Config) -> Iterator[Fault]:
    """Those that are set up and not installed."""
    import channels

    for name in config.channels:
        try:
            channels.load(name)
        except ValueError as error:
            key = ("channels", name)
            yield Fault(config.origin(key), written(key), "(a table)", str(error))


@app.command()
def show(ctx: typer.Context) -> None:
    """Print what is in force and where it comes from, as TOML, secrets hidden."""
    from bot.config.showing import listed

    text = listed(load_config(ctx))
    if not sys.stdout.isatty():
        say(text)
        return
    from rich.console import Console
    from rich.syntax import Syntax

    Console().print(Syntax(text, "toml", theme="ansi_dark", background_color="default"), soft_wrap=True)
