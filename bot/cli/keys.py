"""`fanloop keys`: the API's keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.frame import Failure, complain, load_config, say

if TYPE_CHECKING:
    from bot.storage.keys import Key

app = typer.Typer(add_completion=False, no_args_is_help=True)


@app.callback()
def keys() -> None:
    """Make, list and revoke the API's keys."""


@app.command()
def create(
    ctx: typer.Context, name: Annotated[str, typer.Argument(help="Who will use it, such as till.")]
) -> None:
    """Make a key and print it, this one time."""
    if not name.strip() or not name.isprintable() or len(name) > 100:  # noqa: PLR2004  what fits a line
        raise Failure("NAME must be 1 to 100 printable characters, such as till", code=2)
    config = load_config(ctx)
    from bot.cli.trouble import on_database
    from bot.storage import keys as storage
    from scheduler.clock import Clock

    now = Clock().now()
    key = on_database(
        config, lambda database: database.write(lambda tx: storage.create(tx, name.strip(), now))
    )
    say(key)
    complain(f"this is the key of {name.strip()}; it is kept nowhere and never shown again", style="yellow")


@app.command("list")
def list_(ctx: typer.Context) -> None:
    """List the keys, without what opens the door."""
    config = load_config(ctx)
    from bot.cli.trouble import on_database
    from bot.storage import keys as storage

    found = on_database(config, lambda database: database.read(storage.listed))
    if not found:
        say("There are no keys: `fanloop keys create NAME` makes one.")
        return
    say(f"{'ID':>4}  {'CREATED':<16}  {'REVOKED':<16}  NAME")
    for key in found:
        say(_row(key))


@app.command()
def revoke(
    ctx: typer.Context,
    id_: Annotated[int, typer.Argument(metavar="ID", min=1, max=2**63 - 1, help="From `fanloop keys list`.")],
) -> None:
    """Take a key out of use, for good."""
    config = load_config(ctx)
    from bot.cli.trouble import on_database
    from bot.storage import keys as storage
    from scheduler.clock import Clock

    now = Clock().now()
    done = on_database(config, lambda database: database.write(lambda tx: storage.revoke(tx, id_, now)))
    if not done:
        raise Failure(f"there is no key {id_} in use: `fanloop keys list` shows them")
    say(f"Key {id_} is revoked.")


def _row(key: Key) -> str:
    revoked = f"{key.revoked_at:%Y-%m-%d %H:%M}" if key.revoked_at else "-"
    return f"{key.id:>4}  {key.created_at:%Y-%m-%d %H:%M}  {revoked:<16}  {key.name}"
