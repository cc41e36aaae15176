"""The channels: whether each provider knows us."""

from __future__ import annotations

from bot.checkup.findings import Finding, fault, in_time, well
from bot.config import Config
from channels.base import Channel, ChannelDown


async def look(config: Config, name: str, channel: Channel) -> list[Finding]:
    """What a provider says of one channel."""
    return await in_time(name, _remedy(name), lambda: _asked(config, name, channel))


async def _asked(config: Config, name: str, channel: Channel) -> list[Finding]:
    try:
        said = await channel.check()
    except ChannelDown as error:
        what, _, remedy = str(error).partition(": ")
        return [fault(name, what, remedy or _remedy(name))]
    finally:
        await channel.close()
    username = config.telegram.username
    if name == "telegram" and username and said.casefold() != f"@{username}".casefold():
        remedy = f'set telegram.username = "{said.removeprefix("@")}", or leave it out'
        return [fault(name, f"the bot is {said}, but customers' links lead to @{username}", remedy)]
    return [well(name, said)]


def _remedy(name: str) -> str:
    return f"check the network and [{name}] in the configuration"
