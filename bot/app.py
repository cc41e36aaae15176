"""The composition root: opens the parts, hands them to each other, runs them, closes them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import signal
import socket
from collections.abc import AsyncIterator, Mapping
from typing import Any

import uvicorn
from scheduler.quiet_hours import Window
from sqlalchemy.ext.asyncio import AsyncConnection

import channels
from bot import phrasebook
from bot.config import Config
from bot.flows.expiry import Expiry
from bot.flows.inbox import Inbox
from bot.flows.outgoing import Letters
from bot.flows.purchases import Purchases
from bot.flows.shop import Shop
from bot.storage import migrate
from bot.web import Parts, create
from channels.base import Channel
from scheduler import outbox
from scheduler.clock import Clock
from scheduler.database import Database
from scheduler.dispatch import Dispatch
from scheduler.ticker import Ticker

log = logging.getLogger(__name__)

DRAIN_SECONDS = 30  # requests under way get this long when the process is told to end


class Fanloop:
    """The running product."""

    def __init__(
        self, config: Config, clock: Clock, database: Database, parts: Mapping[str, Channel]
    ) -> None:
        self.config = config
        self.clock = clock
        self.database = database
        self.channels = parts
        self.ticker = Ticker(clock)
        self._owner = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._listeners: list[asyncio.Task[None]] = []
        survey = config.survey
        shop = Shop(
            config=config,
            book=phrasebook.load(config.phrases, config.shop.language),
            clock=clock,
            database=database,
            channels=parts,
            window=Window(*survey.send_window, frozenset(survey.excluded_days)),
            secret=link_secret(config),
            wake=self._wake,
        )
        letters = Letters(shop)
        self._letters = letters
        self.purchases = Purchases(shop)
        self.inbox = Inbox(shop, letters)
        self.senders = {
            name: Dispatch(
                database,
                channel,
                clock,
                window=shop.window,
                review=letters.review,
                settled=letters.settled,
                owner=self._owner,
            )
            for name, channel in parts.items()
        }
        expiry = Expiry(shop, letters)
        for name, sender in self.senders.items():
            self.ticker.add(f"send:{name}", sender.run)
            sender.wake = lambda name=name: self.ticker.wake(f"send:{name}")  # type: ignore[misc]
        self.ticker.add("inbox", self.inbox.process)
        self.ticker.add("surveys", expiry.run)
        self.ticker.add("tidy", expiry.tidy)

    def asgi(self) -> Any:
        """The web side."""
        return create(
            Parts(
                config=self.config,
                database=self.database,
                clock=self.clock,
                channels=self.channels,
                purchases=self.purchases,
                inbox=self.inbox,
                heartbeats=self.ticker.heartbeat,
            ),
        )

    async def start(self) -> None:
        """Settle what an earlier process left, then send, read and listen."""
        await self.database.write(self._recover)
        self.ticker.start()
        self._listeners = [
            asyncio.create_task(channel.listen(self.inbox.store), name=f"listen {name}")
            for name, channel in self.channels.items()
        ]

    async def stop(self) -> None:
        """Start nothing more, finish what is under way, close everything."""
        for task in self._listeners:
            task.cancel()
        await asyncio.gather(*self._listeners, return_exceptions=True)
        await self.ticker.stop()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_SECONDS):
                await asyncio.gather(*(sender.drain() for sender in self.senders.values()))
        for channel in self.channels.values():
            await channel.close()
        await self.database.close()

    def _wake(self, name: str) -> None:
        for job in (f"send:{channel}" for channel in self.senders) if name == "send" else [name]:
            self.ticker.wake(job)

    async def _recover(self, tx: AsyncConnection) -> None:
        """On SQLite this process is the only one, so every other lease is dead; it becomes unknown."""
        now = self.clock.now()
        alone = self._owner if self.database.sqlite else None
        gone = await outbox.expire_leases(tx, now, alone)
        await self._letters.settled(tx, gone, now)


def link_secret(config: Config) -> bytes:
    """The key of the Telegram links: from the config, else made once and kept in the data folder."""
    if config.web.secret:
        return config.web.secret.encode()
    kept = config.data_folder / "secret"
    if not kept.exists():
        made = os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(made, "w") as file:
            file.write(secrets.token_urlsafe(32))
    return kept.read_text().strip().encode()


def make_channels(config: Config) -> dict[str, Channel]:
    """The channels that are switched on; a provider's client is imported only for its own."""
    options: dict[str, dict[str, Any]] = {**config.channels}
    if config.telegram.on:
        options["telegram"] = config.telegram.model_dump() | {"public_url": config.web.public_url}
    if config.sms.on:
        options["sms"] = config.sms.model_dump() | {"public_url": config.web.public_url}
    return {name: channels.load(name)(**options[name]) for name in config.channel_names}


async def open_database(config: Config, *, alone: bool = False, upgrade: bool | None = None) -> Database:
    """The database with the schema this program knows.

    Args:
        config: Where it is.
        alone: Claim the SQLite file for this process.
        upgrade: Bring the schema up to date; None: on SQLite only.

    Raises:
        InUse: Another process has claimed the file.
        OtherSchema: The schema is newer than this program, or old and was not to be upgraded.
        Unavailable: The database cannot be reached.
    """
    database = Database(config.database_url)
    try:
        if database.path is not None:
            database.path.parent.mkdir(parents=True, exist_ok=True)
        config.data_folder.mkdir(parents=True, exist_ok=True)
        if alone:
            database.lock()
        if upgrade or (upgrade is None and database.sqlite):
            await migrate.upgrade(database)
        else:
            await migrate.check(database)
    except BaseException:
        await database.close()
        raise
    return database


@contextlib.asynccontextmanager
async def running(config: Config, clock: Clock | None = None) -> AsyncIterator[Fanloop]:
    """The product at work, without its web server."""
    database = await open_database(config, alone=True)
    try:
        fanloop = Fanloop(config, clock or Clock(), database, make_channels(config))
    except BaseException:
        await database.close()
        raise
    try:
        await fanloop.start()
        yield fanloop
    finally:
        await fanloop.stop()


class Server(uvicorn.Server):
    """Uvicorn that leaves signals to us: one place owns the end of the process."""

    @contextlib.contextmanager
    def capture_signals(self) -> Any:
        """Install nothing."""
        yield


def web_server(app: Any, host: str, port: int, **options: Any) -> Server:
    """A server for `app` that runs inside this loop."""
    settings = uvicorn.Config(
        app,
        host=host,
        port=port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=5,
        lifespan="off",
        **options,
    )
    return Server(settings)


async def serve(config: Config) -> None:
    """Run until SIGTERM or SIGINT."""
    loop = asyncio.get_running_loop()
    async with running(config) as fanloop:
        server = web_server(fanloop.asgi(), config.web.host, config.web.port)
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, _end, server)
        log.info("Fanloop is on http://%s:%d", config.web.host, config.web.port)
        await server.serve()


def _end(server: uvicorn.Server) -> None:
    server.should_exit = True


def run(config: Config) -> None:
    """Run the product in this process."""
    with contextlib.suppress(ImportError):
        import uvloop

        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    asyncio.run(serve(config))
