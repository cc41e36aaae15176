"""`fanloop restore`: a backup put in the database's place."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.backup import sqlite_file
from bot.cli.frame import Failure, load_config, say

app = typer.Typer(add_completion=False)


@app.command()
def restore(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Made by `fanloop backup`.")],
) -> None:
    """Put a backup in the database's place; what was there is kept.

    Fanloop may not run meanwhile. Afterwards customers are sent nothing until an owner has decided: what
    was sent after the backup was made is not in it.
    """
    config = load_config(ctx)
    from bot.cli.trouble import in_words
    from bot.storage import backup, places
    from bot.storage.migrate import knows
    from scheduler.clock import Clock
    from scheduler.database import Database

    path = sqlite_file(config, f"pg_restore --clean --dbname=DATABASE {file};")
    with in_words(config):
        places.prepare(config, path)
        alone = Database(config.database_url)
        alone.lock()
        schema = backup.verify(file)
        if not knows(schema):
            raise Failure(f"{file} has schema {schema}, which a newer Fanloop made: restore it with that one")
        kept = backup.restore(file, path, Clock().now())
    say(f"{path} is restored from {file}.")
    if kept:
        say(f"What was there before is {kept}.")
    say("Customers are sent nothing until you decide: an owner's phone asks at the start, or `fanloop hold`.")
