"""`fanloop config check` and `fanloop config show`."""

from __future__ import annotations

import sys

import typer

from bot.cli.frame import Failure, load_config, say

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.callback()
def config() -> None:
    """Check the configuration, or show what is in force."""


@app.command()
def check(ctx: typer.Context) -> None:
    """Judge the configuration: every fault at once, exit code 2 if there is one."""
    from bot.phrasebook import PhraseError
    from bot.phrasebook import load as load_phrases

    config = load_config(ctx)
    try:
        load_phrases(config.phrases, config.shop.language)
    except PhraseError as error:
        raise Failure(str(error), code=2) from None
    source = config.file or "no file, the defaults and the environment"
    channels = ", ".join(config.channel_names) or "none, so nobody is asked"
    say(f"The configuration is right: {source}", style="green")
    say(f"  channels: {channels}\n  owners: {len(config.owners) or 'none'}")


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
