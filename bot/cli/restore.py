"""`fanloop restore`: a backup put in the database's place."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.backup import sqlite_file
from bot.cli.frame import Failure, load_config, say

app = typer.Typer(add_completion=False)

RESTORED = "This database was restored from a backup: what was sent since is not in it."


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
    from scheduler.database import NEVER, Database

    path = sqlite_file(config, f"pg_restore --clean {file} --dbname")
    with in_words(config):
        places.prepare(config, path)
        alone = Database(config.database_url)
        alone.lock()
        schema = backup.verify(file)
        if not knows(schema):
            raise Failure(f"{file} has schema {schema}, which a newer Fanloop made: restore it with that one")
        now = Clock().now()
        kept = backup.restore(file, path, now, lambda made: asyncio.run(_held(made, now)))
        alone.note(NEVER)  # what was here had come further; that is decided about with the hold
    say(f"{path} is restored from {file}.")
    if kept:
        say(f"What was there before is {kept}.")
    say("Customers are sent nothing until you decide: an owner's phone asks, or `fanloop hold release`.")


async def _held(made: Path, now: datetime) -> None:
    """Bring the copy up to date, and have it send nothing until somebody has decided."""
    from bot.flows.hold import HOLD
    from bot.flows.watch import HOME
    from bot.storage import facts, migrate
    from scheduler.database import Database

    database = Database(f"sqlite+aiosqlite:///{made}")
    await migrate.upgrade(database)
    await database.write(lambda tx: facts.forget(tx, HOME))
    await database.write(lambda tx: facts.put(tx, HOLD, RESTORED, now))
    await database.close()
    with contextlib.closing(sqlite3.connect(made)) as file:
        file.execute("PRAGMA journal_mode=DELETE")  # one file again, which takes the other's place
