"""`fanloop report`: the score for people, or exactly what the API answers."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.frame import Failure, complain, load_config, say
from bot.core.model import Policy

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.config import Config
    from bot.storage.reports import Numbers
    from bot.web.selection import Answered
    from scheduler.database import Database

app = typer.Typer(add_completion=False)

REMEDIES = {
    "from": 'must be a date or a time in ISO 8601, such as "2026-11-20"',
    "to": 'must be a date or a time in ISO 8601, such as "2026-11-20"',
    "store": "must be the name of a store",
    "channel": 'must be the name of a channel, such as "sms"',
    "language": 'must be two small letters, such as "it"',
}


@app.command()
def report(
    ctx: typer.Context,
    *,
    from_: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="Answers from then on; a date or a time.")
    ] = None,
    to: Annotated[
        str | None, typer.Option(metavar="DATE", help="Answers until then; a date is included.")
    ] = None,
    store: Annotated[str | None, typer.Option(help="Of this store only.")] = None,
    channel: Annotated[str | None, typer.Option(help="Given on this channel only.")] = None,
    language: Annotated[str | None, typer.Option(help="Of customers with this language only.")] = None,
    policy: Annotated[Policy | None, typer.Option(help="Which scores promote. Default: the shop's.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print what /api/v1/nps answers.")] = False,
) -> None:
    """Show the Net Promoter Score, and what it is made of.

    Fewer than ten answers are too few for a score: then only they are counted.
    """
    config = load_config(ctx)
    asked = {"from": from_, "to": to, "store": store, "channel": channel, "language": language}
    chosen = _chosen({name: value for name, value in asked.items() if value is not None})
    from bot.cli.trouble import on_database

    numbers, stores = on_database(config, lambda database: _numbers(config, database, chosen, policy))
    if json:
        from bot.web.answers import dumps

        say(dumps(asdict(numbers)))
        return
    from bot.cli.scores import show

    show(numbers, _title(config, asked, policy or config.survey.policy))
    if store is not None and store not in stores:
        complain(f"no purchase names the store {store!r}; those named are: {', '.join(stores) or 'none'}")


def _chosen(given: dict[str, str]) -> Answered:
    """The selection as the API reads it."""
    from pydantic import ValidationError

    from bot.web.selection import Answered

    try:
        return Answered.model_validate(given)
    except ValidationError as error:
        wrong = [str(fault["loc"][0]) for fault in error.errors()]
        lines = [f"--{name} {given[name]!r} {REMEDIES[name]}" for name in wrong]
        raise Failure("\n".join(lines), code=2) from None


async def _numbers(
    config: Config, database: Database, chosen: Answered, policy: Policy | None
) -> tuple[Numbers, list[str]]:
    """The numbers, and which stores there are if one was chosen."""
    from bot.storage import reports

    async def read(tx: AsyncConnection) -> tuple[Numbers, list[str]]:
        numbers = await reports.tally(
            tx, chosen.filter(config.shop.time_zone), policy or config.survey.policy
        )
        return numbers, await reports.stores(tx) if chosen.store is not None else []

    return await database.read(read)


def _title(config: Config, asked: dict[str, str | None], policy: Policy) -> str:
    """What the numbers are of, on one line."""
    chosen = [f"{name} {value}" for name, value in asked.items() if value]
    return " · ".join([config.shop.name, *chosen, f"{policy} policy"])
