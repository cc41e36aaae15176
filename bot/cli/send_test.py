"""`fanloop send-test`: whether alerts really reach the owners."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.frame import Failure, load_config, say

if TYPE_CHECKING:
    from bot.config import Config, Owner
    from channels.base import Channel, Outcome

app = typer.Typer(add_completion=False)

TEXT = "This is a test from {shop}. You will hear of unhappy customers here."
HINTS = {
    "telegram": "the owner must open the bot in Telegram and press Start once; is telegram_id their own id?",
    "sms": "check the owner's phone in the configuration, and that they have not answered STOP",
}


@app.command("send-test")
def send_test(
    ctx: typer.Context,
    owner: Annotated[str | None, typer.Option(metavar="NAME", help="This owner only.")] = None,
) -> None:
    """Send one test message to each owner.

    It goes to every address an alert would go to, and the provider's word on each is shown. The exit code
    is 1 if any was not accepted.
    """
    config = load_config(ctx)
    from bot.cli.trouble import run

    lines = run(config, _sent(config, _owners(config, owner)))
    for good, line in lines:
        say(line, style="green" if good else "red")
    if not all(good for good, _ in lines):
        raise typer.Exit(1)


def _owners(config: Config, name: str | None) -> list[Owner]:
    if not config.owners:
        raise Failure("no [[owners]] are set: add who shall hear of unhappy customers", code=2)
    chosen = [one for one in config.owners if name is None or one.name.casefold() == name.casefold()]
    if not chosen:
        names = ", ".join(one.name for one in config.owners)
        raise Failure(f"there is no owner {name!r}: the configuration has {names}", code=2)
    return chosen


async def _sent(config: Config, owners: list[Owner]) -> list[tuple[bool, str]]:
    """For each address whether it was reached, and a line that says so."""
    from bot.app import BadChannel, make_channels

    try:
        channels = make_channels(config)
    except BadChannel as error:
        raise Failure(str(error), code=2) from None
    async with contextlib.AsyncExitStack() as closing:
        for channel in channels.values():
            closing.push_async_callback(channel.close)
        found = await asyncio.gather(*(_to_owner(config, owner, channels) for owner in owners))
    return [line for lines in found for line in lines]


async def _to_owner(config: Config, owner: Owner, channels: Mapping[str, Channel]) -> list[tuple[bool, str]]:
    from channels.base import Accepted, Outgoing

    lines = []
    places = {"telegram": owner.telegram_id, "sms": owner.phone}
    for name, address in places.items():
        if not address or name not in channels:
            continue
        message = Outgoing(str(address), TEXT.format(shop=config.shop.name))
        outcome = await channels[name].send(message)
        said = f"{owner.name}, {name} {address}: {_word(outcome)}"
        if isinstance(outcome, Accepted):
            lines.append((True, said))
        else:
            lines.append((False, f"{said}\n  {channels[name].fault or HINTS[name]}"))
    if not lines:
        has = " and ".join(name for name, address in places.items() if address)
        lines.append((False, f"{owner.name}: not sent, they are on {has} only, which is not switched on"))
    return lines


def _word(outcome: Outcome) -> str:
    """The outcome as one word, and why where there is a why."""
    why = getattr(outcome, "why", "")
    return type(outcome).__name__.lower() + (f": {why}" if why else "")
