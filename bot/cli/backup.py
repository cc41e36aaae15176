"""`fanloop backup`: the database as it is now, in a file of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.frame import Failure, load_config, say

if TYPE_CHECKING:
    from bot.config import Config

app = typer.Typer(add_completion=False)

MAGIC = b"SQLite format 3\0"  # what every SQLite file begins with


@app.command()
def backup(
    ctx: typer.Context,
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="Where to; it appears when it is whole, in place of an earlier backup."
        ),
    ],
) -> None:
    """Copy the database to a file while Fanloop runs, and check it.

    The key of the Telegram links is in the data folder, in `secret`: keep a copy of it too.
    """
    config = load_config(ctx)
    file = file.resolve()  # a link stays one
    from bot.cli.trouble import in_words
    from bot.storage import backup as storage

    database = sqlite_file(config, f"pg_dump --format=custom --file={file}")
    if not database.exists():
        raise Failure(f"there is no database at {database} yet: `fanloop run` makes it")
    from rich.console import Console
    from rich.progress import Progress

    watched = Console(stderr=True)
    with in_words(config), Progress(console=watched, transient=True, disable=not watched.is_terminal) as bar:
        if why := _unfit(file, database):
            raise Failure(why, code=2)
        task = bar.add_task("Copying", total=None)
        storage.take(database, file, lambda done, all_: bar.update(task, completed=done, total=all_))
        schema = storage.verify(file)
    say(f"{file}: {file.stat().st_size:,} bytes, schema {schema}, checked")


def _unfit(file: Path, database: Path) -> str | None:
    """Why a backup cannot be put there; None where nothing is, or an earlier one."""
    if not file.parent.is_dir():
        return f"the folder {file.parent} is not there"
    if not file.exists():
        return None
    if not file.is_file():
        return f"{file} is no file: name one"
    if file.samefile(database):
        return f"{file} is the database itself: name another file"
    with file.open("rb") as stream:
        if stream.read(len(MAGIC)) not in {MAGIC, b""}:
            return f"{file} is there already, and no backup: name another file"
    return None


def sqlite_file(config: Config, instead: str) -> Path:
    """The SQLite file of a configuration.

    Raises:
        Failure: It is PostgreSQL, which has tools of its own; names the command.
    """
    from scheduler.database import Database

    path = Database(config.database_url).path
    if path is None:
        raise Failure(f"the database is PostgreSQL, which has its own tool: {instead} DATABASE", code=2)
    return path
