"""`fanloop demo`: the product on stand-ins, in a browser; or played by itself with `--auto`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from bot.cli.frame import Failure, say

app = typer.Typer(add_completion=False)

WELCOME = """
Fanloop demo: {shop}, a bakery that does not exist.

  Open  {url}

The product is real; Telegram and Twilio are stand-ins, and nothing leaves this machine.
Ctrl-C ends the demo and removes everything it wrote. To go live: fanloop init
"""


@app.command()
def demo(
    *,
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Of the page; the next free one if it is taken.")
    ] = 8000,
    auto: Annotated[
        int | None,
        typer.Option(min=1, max=10_000, metavar="N", help="Let N customers play, without a browser."),
    ] = None,
    seed: Annotated[int, typer.Option(help="With --auto: other customers.")] = 1,
) -> None:
    """Show the product at work, with stand-ins for Telegram and Twilio."""
    from bot import logs

    logs.configure(level="WARNING")
    if auto is None:
        _show(port)
    else:
        _play(auto, seed)


def _show(port: int) -> None:
    from bot.demo import setting
    from bot.demo.play import NoPort, play, run

    def ready(url: str) -> None:
        say(WELCOME.format(shop=setting.NAME, url=url))
        sys.stdout.flush()

    try:
        run(play(port, ready))
    except NoPort as error:
        raise Failure(str(error)) from None


def _play(customers: int, seed: int) -> None:
    from rich.console import Console

    from bot.demo import report
    from bot.demo.auto import auto
    from bot.demo.play import run
    from bot.demo.stage import Restless

    try:
        with report.bar() as told:
            tally = run(auto(customers, seed, told))
    except Restless as error:
        raise Failure(str(error)) from None
    report.show(tally, Console(width=None if sys.stdout.isatty() else report.WIDTH))
    if tally.faults:
        raise Failure("\n".join(tally.faults))
    say("Every purchase ended in exactly one outcome, and no score was recorded that nobody gave.")
