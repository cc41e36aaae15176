"""`fanloop parked`: what could not be read five times over, and the decision about it."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.frame import Failure, load_config, say

app = typer.Typer(add_completion=False)


@app.command()
def parked(
    ctx: typer.Context,
    numbers: Annotated[list[int] | None, typer.Argument(help="Which, by the numbers of the list.")] = None,
    *,
    retry: Annotated[bool, typer.Option("--retry", help="Read them again, after an upgrade say.")] = False,
    dismiss: Annotated[bool, typer.Option("--dismiss", help="Never read them: you have answered.")] = False,
) -> None:
    """List what could not be read, have it read again, or let it be.

    Until then nothing is sent to the people it came from: it may have been STOP.
    """
    config = load_config(ctx)
    if retry and dismiss:
        raise Failure("--retry and --dismiss exclude each other: choose one", code=2)
    if (retry or dismiss) != bool(numbers):
        why = "say both which and what: `fanloop parked 12 13 --retry`, or --dismiss; alone it lists"
        raise Failure(why, code=2)
    from bot.cli.trouble import on_database
    from bot.storage import inbox
    from scheduler.clock import Clock
    from scheduler.database import Database

    if numbers:
        state, note = ("received", None) if retry else ("ignored", "dismissed by hand")

        async def decide(database: Database) -> list[int]:
            now = Clock().now()
            return await database.write(lambda tx: inbox.unpark(tx, numbers, state, note, now))

        done = on_database(config, decide)
        for number in sorted(set(numbers) - set(done)):
            say(f"{number}: no such message is parked.")
        say(f"{len(done)} will be read again." if retry else f"{len(done)} dismissed.")
        return
    found = on_database(config, lambda database: database.read(inbox.parked))
    for one in found:
        say(f"{one.id}: {one.source}, {one.received_at:%Y-%m-%d %H:%M} UTC, {one.note}")
    say(f"{len(found)} could not be read: name them with --retry or --dismiss." if found else "None.")
