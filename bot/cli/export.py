"""`fanloop export`: what the database knows, to take along."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.frame import load_config, say

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from scheduler.database import Database

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.callback()
def export() -> None:
    """Print what the database knows, one JSON object a line."""


@app.command()
def replies(
    ctx: typer.Context,
    *,
    corrected: Annotated[bool, typer.Option(help="Only those a person read otherwise.")] = False,
) -> None:
    """Print replies as labelled examples: {"id", "text", "lang", "expect", "tags"}.

    What a person said a reply means counts before what the rules read; then "corrected" is among the tags.
    """
    config = load_config(ctx)
    from bot.cli.trouble import on_database

    on_database(config, lambda database: _print(database, corrected=corrected))


async def _print(database: Database, *, corrected: bool) -> None:
    from bot.storage import readings

    async def each(tx: AsyncConnection) -> None:
        async for example in readings.labelled(tx, corrected=corrected):
            say(json.dumps(example))  # ASCII, because a text may hold half a character

    await database.read(each)
