"""`fanloop parked`: what could not be read five times over, and the decision about it."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.frame import Failure, load_config, say

app = typer.Typer(add_completion=False)


@app.command()
def parked(
    ctx: typer.Context,
    *,
    retry: Annotated[bool, typer.Option("--retry", help="Read them again, after an upgrade say.")] = False,
    dismiss: Annotated[bool, typer.Option("--dismiss", help="Never read them: you have answered.")] = False,
) -> None:
    """List what could not be read, have it read again, or let it be.

    Until then nothing is sent to the people it came from: it may have been STOP.
    """
    config = load_config(ctx)
    if retry and dismiss:
        raise Failure("--retry and --dismiss exclude each other: choose one")
    from bot.cli.trouble import on_database
    from bot.storage import inbox
    from scheduler.clock import Clock
    from scheduler.database import Database

    async def work(database: Database) -> list[inbox.Parked]:
        now = Clock().now()
        if retry:
            return await database.write(lambda tx: inbox.unpark(tx, "received", None, now))
        if dismiss:
            return await database.write(lambda tx: inbox.unpark(tx, "ignored", "dismissed by hand", now))
        return await database.read(inbox.parked)

    found = on_database(config, work)
    for one in found:
        say(f"{one.id}: {one.source}, {one.received_at:%Y-%m-%d %H:%M} UTC, {one.note}")
    if retry or dismiss:
        say(f"{len(found)} will be read again." if retry else f"{len(found)} dismissed.")
    else:
        say(f"{len(found)} could not be read: --retry or --dismiss them." if found else "None.")
