"""`fanloop upgrade`: the database's schema brought to what this program knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from bot.cli.frame import load_config, say

if TYPE_CHECKING:
    from bot.config import Config

app = typer.Typer(add_completion=False)


@app.command()
def upgrade(ctx: typer.Context) -> None:
    """Bring the database up to date, all or nothing.

    Doing it again changes nothing. On SQLite no Fanloop may run meanwhile; `fanloop run` does this there
    by itself.
    """
    config = load_config(ctx)
    from bot.cli.trouble import run

    before, after = run(config, _upgrade(config))
    if before == after:
        say(f"The database is up to date: schema {after}")
    else:
        say(f"The database is upgraded: schema {before or 'none'} -> {after}", style="green")


async def _upgrade(config: Config) -> tuple[str | None, str]:
    """The schema before and after."""
    from bot.storage import migrate
    from bot.storage.opening import open_database
    from bot.storage.places import prepare
    from scheduler.database import Database

    looked = Database(config.database_url)
    try:
        prepare(config, looked.path)
        migrate.leave_newer(looked.path)
        before = await migrate.current(looked)
    finally:
        await looked.close()
    upgraded = await open_database(config, upgrade=True)
    await upgraded.close()
    return before, migrate.head()
