"""One import, from the table to the database: everything `fanloop run` would do with the same purchases."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial

from bot.app import make_channels, make_shop
from bot.config import Config
from bot.flows.purchases import Purchases
from bot.importing.batches import Batches, Totals
from bot.importing.beside import WORTH_IT, beside
from bot.importing.judging import Judge
from bot.importing.refusals import Refusal
from bot.importing.rehearsal import Rehearsal
from bot.importing.table import Table
from bot.storage.opening import open_database
from scheduler.clock import Clock

CHANNELS = ("telegram", "sms")  # may be preferred before they are configured, as over the API


async def take(
    config: Config,
    table: Table,
    *,
    source: str,
    store: str | None,
    dry_run: bool,
    refuse: Callable[[Refusal], None],
    advanced: Callable[[], None],
    totals: Totals,
) -> None:
    """Take a table's purchases in, as the API would, and count what became of them.

    The channels are made but not started: only their names decide who can be asked where. SQLite's file
    is not claimed, so Fanloop may be running on it.

    Args:
        config: The shop's.
        table: What to take in.
        source: Of purchases that name none.
        store: Of purchases that name none.
        dry_run: Keep nothing.
        refuse: Is told of every row that is not taken, and why.
        advanced: Is told after each batch.
        totals: Is counted up; what is counted is in, however it ends.

    Raises:
        BadChannel: A channel cannot be made from its settings.
        Unavailable: The database cannot go on.
        WorkerLost: The process that judges has ended.
    """
    async with contextlib.AsyncExitStack() as closing:
        database = await open_database(config)
        closing.push_async_callback(database.close)
        if dry_run:
            database = Rehearsal(config.database_url)
            closing.push_async_callback(database.close)
        channels = make_channels(config)
        for channel in channels.values():
            closing.push_async_callback(channel.close)
        clock = Clock()
        judge = Judge(
            columns=table.columns,
            country=config.shop.country,
            zone=config.shop.time_zone,
            channels=tuple(dict.fromkeys((*CHANNELS, *channels))),
            source=source,
            store=store,
            now=clock.now,
        )
        large = table.size >= WORTH_IT
        judged = closing.enter_context(beside(judge)) if large else partial(map, judge)
        purchases = Purchases(make_shop(config, clock, database, channels))
        await Batches(judged, purchases.report, refuse, advanced, totals).take(table)
