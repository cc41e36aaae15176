"""`fanloop run`: the product at work, until it is told to end."""

from __future__ import annotations

import logging

import typer

from bot.cli.frame import Failure, load_config

app = typer.Typer(add_completion=False)
log = logging.getLogger(__name__)


@app.command()
def run(ctx: typer.Context) -> None:
    """Serve the API and the webhooks, ask customers, and alert owners.

    One process does it all. It ends on SIGTERM or Ctrl-C, once what is under way is finished.
    """
    config = load_config(ctx)
    from bot import logs
    from bot.app import BadChannel
    from bot.app import run as run_product
    from bot.cli.trouble import in_words
    from bot.web.listening import CannotListen

    logs.configure(config.secret_values())
    if not config.channel_names:
        log.warning("No channel is switched on, so nobody is asked: set telegram.bot_token or [sms]")
    if not config.owners:
        log.warning("No owner is set, so nobody hears of unhappy customers: add [[owners]]")
    try:
        with in_words(config):
            run_product(config)
    except BadChannel as error:
        raise Failure(str(error), code=2) from None
    except CannotListen as error:
        raise Failure(str(error)) from None
