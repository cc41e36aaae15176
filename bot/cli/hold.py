"""`fanloop hold`: whether customers are sent anything, and the decision to go on."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.frame import Failure, load_config, say

app = typer.Typer(add_completion=False, no_args_is_help=True)

BY_HAND = "by hand"  # why, where nothing was said


@app.callback()
def hold() -> None:
    """Begin or end the hold, in which customers are sent nothing."""


@app.command()
def show(ctx: typer.Context) -> None:
    """Say whether customers are sent anything now, and if not, why."""
    config = load_config(ctx)
    from bot.cli.trouble import on_database
    from bot.flows import hold as flow

    why = on_database(config, lambda database: database.read(flow.why))
    say(f"Held: {why} `fanloop hold release` goes on." if why else "Nothing is held.")


@app.command()
def begin(
    ctx: typer.Context, why: Annotated[str, typer.Argument(help="Why, for whoever ends it.")] = BY_HAND
) -> None:
    """Send customers nothing until somebody releases it."""
    _change(ctx, begin=why.strip() or BY_HAND)
    say("Customers are sent nothing until `fanloop hold release`.")


@app.command()
def release(
    ctx: typer.Context,
    *,
    skip: Annotated[
        bool, typer.Option("--skip", help="Without the questions and reminders that are overdue.")
    ] = False,
) -> None:
    """Send again, in the customers' send windows as always."""
    if not _change(ctx, begin=None, skip=skip):
        raise Failure("nothing is held")
    say("Sending again.")


def _change(ctx: typer.Context, *, begin: str | None, skip: bool = False) -> bool:
    config = load_config(ctx)
    from bot.app import make_channels, make_shop
    from bot.cli.trouble import on_database
    from bot.flows import hold as flow
    from scheduler.clock import Clock
    from scheduler.database import Database

    async def work(database: Database) -> bool:
        clock = Clock()
        shop = make_shop(config, clock, database, make_channels(config))
        now = clock.now()
        if begin is not None:
            await database.write(lambda tx: flow.begin(tx, shop, begin, now))
            return True
        return await database.write(lambda tx: flow.end(tx, shop, "fanloop hold", now, skip=skip))

    return on_database(config, work)
