"""`fanloop resend`: messages nobody can say of whether they arrived, and the decision to send them again."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.frame import load_config, say

app = typer.Typer(add_completion=False)


@app.command()
def resend(
    ctx: typer.Context,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Send them again, at the risk of two copies.")] = False,
) -> None:
    """List what may not have arrived, or send it once more."""
    config = load_config(ctx)
    from bot.app import make_channels, make_shop
    from bot.cli.trouble import on_database
    from bot.flows.unsure import Unsure
    from scheduler.clock import Clock
    from scheduler.database import Database

    async def work(database: Database) -> tuple[list[str], int]:
        clock = Clock()
        shop = make_shop(config, clock, database, make_channels(config))
        unsure = Unsure(shop)
        if yes:
            return [], await database.write(lambda tx: unsure.again(tx, "fanloop resend", clock.now()))
        found = await database.read(unsure.waiting)
        lines = [
            f"{row.id}: {row.kind} to {unsure.who(record)} on {row.channel}, survey {record.survey.id}"
            for row, record in found
        ]
        return lines, len(lines)

    lines, count = on_database(config, work)
    for line in lines:
        say(line)
    if yes:
        say(f"Sending {count} again." if count else "Nothing to send again.")
    else:
        say(f"{count} may not have arrived. `fanloop resend --yes` sends them again." if count else "None.")
