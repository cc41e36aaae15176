"""All looks at once, their findings in one order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping

from bot.app import BadChannel, make_channels
from bot.checkup import database, machine, people, providers, web
from bot.checkup.findings import Finding, fault
from bot.config import Config
from channels.base import Channel
from scheduler.database import Database


async def looks(config: Config) -> AsyncIterator[Finding]:
    """Every finding, as soon as it and those before it are known.

    Args:
        config: A right one; what is wrong in it stands nowhere here.
    """
    channels: Mapping[str, Channel] = {}
    refused = []
    try:
        channels = make_channels(config)
    except BadChannel as error:
        refused = [fault("channels", str(error), "correct that section of the configuration")]
    if not config.channel_names:
        refused = [fault("channels", "none is switched on", "set telegram.bot_token, or [sms]")]
    waiting = [
        asyncio.create_task(look)
        for look in (
            _gathered(database.looks(config)),
            *(providers.look(config, name, channel) for name, channel in channels.items()),
            web.public_url(config),
            web.clock(config),
        )
    ]
    path = Database(config.database_url).path
    for finding in (*machine.looks(config, path), *refused):
        yield finding
    for found in waiting:
        for finding in await found:
            yield finding
    for finding in people.looks(config, channels):
        yield finding


async def _gathered(findings: AsyncIterator[Finding]) -> list[Finding]:
    return [finding async for finding in findings]
