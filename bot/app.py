"""The composition root: opens the parts, hands them to each other, runs them, closes them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import signal
import socket
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import uvicorn
from sqlalchemy.ext.asyncio import AsyncConnection

import channels
from bot import phrasebook
from bot.config import Config
from bot.flows import hold
from bot.flows.backfill import Backfill
from bot.flows.corrections import Corrections
from bot.flows.expiry import Expiry
from bot.flows.faults import Forged, Room
from bot.flows.groups import Groups
from bot.flows.inbox import Inbox
from bot.flows.outgoing import Letters
from bot.flows.ping import Ping
from bot.flows.purchases import Purchases
from bot.flows.shop import Shop
from bot.flows.unsure import Unsure
from bot.flows.watch import Watch
from bot.storage import places
from bot.storage.opening import open_database
from bot.web import Parts, create
from bot.web.listening import listen, web_address
from bot.web.server import options
from channels.base import Channel, Lists
from scheduler import outbox
from scheduler.clock import Clock
from scheduler.database import SOUND_SQLITE, Database
from scheduler.dispatch import Dispatch
from scheduler.lead import Lead
from scheduler.quiet_hours import Window
from scheduler.reconcile import Reconcile
from scheduler.ticker import Ticker

__all__ = ["BadChannel", "Fanloop", "Server", "make_channels", "make_shop", "open_database", "run", "running"]

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
        self._lead = Lead(database, clock)
        self.forged = {name: Forged(clock, config.web.public_url) for name in parts}
        self._owner = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._listeners: list[asyncio.Task[None]] = []
        shop = self._shop = make_shop(config, clock, database, parts, self._wake, pause=self._pause)
        self._letters = Letters(shop)
        self._unsure = Unsure(shop)
        self.purchases = Purchases(shop)
        self.corrections = Corrections(shop)
        self.inbox = Inbox(shop, self._letters)
        self.senders = {name: self._sender(channel) for name, channel in parts.items()}
        self.reconcilers = {
            name: self._reconciler(name, channel)
            for name, channel in parts.items()
            if isinstance(channel, Lists)
        }
        self._watch = Watch(shop, self._watched())
        self._add_jobs()

    def _sender(self, channel: Channel) -> Dispatch:
        return Dispatch(
            self.database,
            channel,
            self.clock,
            window=self._shop.window,
            review=self._letters.review,
            settled=self._letters.settled,
            owner=self._owner,
            held=self._held,
        )

    def _reconciler(self, name: str, channel: Lists) -> Reconcile:
        return Reconcile(
            name,
            self.database,
            channel,
            self.clock,
            settled=self._letters.settled,
            again=self._letters.may_go_again,
            gave_up=self._unsure.ask,
            wake=self._wake,
        )

    def _watched(self) -> dict[str, object]:
        """What may have a fault that owners are told of, by its name."""
        return {
            **self.channels,
            **{f"{name} (sending)": one for name, one in self.senders.items()},
            **{f"{name} (list)": one for name, one in self.reconcilers.items()},
            **{f"{name} (webhook)": one for name, one in self.forged.items()},
            "disk": Room(places.folders(self.config, self.database.path), self.database.path),
        }

    def _add_jobs(self) -> None:
        """What is done by itself, and looked at again whenever it may have something to do."""
        ticker, shop, lead = self.ticker, self._shop, self._lead
        for name, sender in self.senders.items():
            ticker.add(f"send:{name}", lead.only(sender.run, often=True))
            sender.wake = partial(ticker.wake, f"send:{name}")
        for name, reconciler in self.reconcilers.items():
            ticker.add(f"reconcile:{name}", lead.only(reconciler.run))
            ticker.add(f"backfill:{name}", lead.only(Backfill(shop, self.inbox, name, reconciler.lists).run))
        ticker.add("watch", self._watch.run)
        # It writes, and goes on trying: so it is known at once when the database takes work again.
        self.database.in_trouble = partial(ticker.wake, "watch")
        if self.config.web.ping_url:
            ticker.add("ping", Ping(shop, ticker.heartbeat).run)
        ticker.add("inbox", self.inbox.process)
        expiry = Expiry(shop, self._letters, self._unsure)
        ticker.add("surveys", lead.only(expiry.run))
        ticker.add("tidy", lead.only(expiry.tidy))
        ticker.add("unsure", lead.only(self._unsure.run))
        ticker.add("groups", lead.only(Groups(shop).run))

    def asgi(self) -> Any:
        """The web side."""
        return create(
            Parts(
                config=self.config,
                database=self.database,
                clock=self.clock,
                channels=self.channels,
                senders=self.senders,
                purchases=self.purchases,
                corrections=self.corrections,
                inbox=self.inbox,
                owner_places=self._shop.every_owner_place(),
                forged=self.forged,
                heartbeats=self.ticker.heartbeat,
                ended=self.ticker.ended,
            ),
        )

    async def start(self) -> None:
        """Settle what an earlier process left, then send, read and listen."""
        await self.database.write(self._recover)
        self.ticker.start()
        self._listeners = [
            asyncio.create_task(self._lead.listen(channel, self.inbox.store), name=f"listen {name}")
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
            self.database.after_commit(partial(self.ticker.wake, job))

    def _pause(self, channel: str, after: timedelta) -> None:
        self.senders[channel].pause(after)

    async def _held(self, tx: AsyncConnection) -> bool:
        return self.clock.doubtful() or await hold.why(tx) is not None

    async def _recover(self, tx: AsyncConnection) -> None:
        """On SQLite this process is the only one, so every other lease is dead; it becomes unknown."""
        now = self.clock.now()
        alone = self._owner if self.database.sqlite else None
        gone = await outbox.expire_leases(tx, now, alone)
        await self._letters.settled(tx, gone, now)
        await self._watch.begin(tx)


def make_shop(
    config: Config,
    clock: Clock,
    database: Database,
    parts: Mapping[str, Channel],
    wake: Callable[[str], None] = lambda _job: None,
    *,
    pause: Callable[[str, timedelta], None] = lambda _channel, _after: None,
) -> Shop:
    """What the flows work with; `wake` has a job of this process look at once, `pause` a channel of it wait.

    Raises:
        PhraseError: The wording in the configuration cannot be used.
    """
    survey = config.survey
    return Shop(
        config=config,
        book=phrasebook.load(config.phrases, config.shop.language),
        clock=clock,
        database=database,
        channels=parts,
        window=Window(*survey.send_window, frozenset(survey.excluded_days)),
        secret=link_secret(config),
        wake=wake,
        pause=pause,
    )


def link_secret(config: Config) -> bytes:
    """The key of the Telegram links: from the config, else made once and kept in the data folder."""
    if config.web.secret:
        return config.web.secret.encode()
    kept = config.data_folder / "secret"
    if not kept.exists():
        _keep(kept, secrets.token_urlsafe(32))
    return kept.read_text().strip().encode()


def _keep(file: Path, secret: str) -> None:
    """Write the file whole or not at all; one that another process made first stays."""
    handle, made = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")  # readable for us only
    try:
        with os.fdopen(handle, "w") as stream:
            stream.write(secret)
            stream.flush()
            os.fsync(stream.fileno())
        with contextlib.suppress(FileExistsError):
            file.hardlink_to(made)
    finally:
        Path(made).unlink()


class BadChannel(Exception):
    """A channel cannot be made from its settings; the message names its section."""


def make_channels(config: Config) -> dict[str, Channel]:
    """The channels that are switched on; a provider's client is imported only for its own.

    Raises:
        BadChannel: One of them cannot be made.
    """
    options: dict[str, dict[str, Any]] = {**config.channels}
    if config.telegram.on:
        options["telegram"] = config.telegram.model_dump() | {"public_url": config.web.public_url}
    if config.sms.on:
        options["sms"] = config.sms.model_dump() | {"public_url": config.web.public_url}
    return {name: _make_channel(name, options[name]) for name in config.channel_names}


def _make_channel(name: str, options: dict[str, Any]) -> Channel:
    try:
        return channels.load(name)(**options)
    except (TypeError, ValueError) as error:  # TypeError: a channel of somebody else's and its settings
        section = name if name in channels.BUILT_IN else f"channels.{name}"
        raise BadChannel(f"[{section}] cannot be used: {error}") from error


@contextlib.asynccontextmanager
async def opened(
    config: Config, clock: Clock | None = None, made: dict[str, Channel] | None = None
) -> AsyncIterator[Fanloop]:
    """The product put together, and in the end brought to rest; it does nothing before `start`.

    Args:
        config: The shop.
        clock: None is the machine's.
        made: Channels made already; None makes those of `config`.
    """
    database = await open_database(config, alone=True)
    try:
        fanloop = Fanloop(config, clock or Clock(), database, made or make_channels(config))
    except BaseException:
        await database.close()
        raise
    try:
        yield fanloop
    finally:
        await fanloop.stop()


@contextlib.asynccontextmanager
async def running(
    config: Config, clock: Clock | None = None, made: dict[str, Channel] | None = None
) -> AsyncIterator[Fanloop]:
    """The product at work, without its web server; see `opened`."""
    async with opened(config, clock, made) as fanloop:
        await fanloop.start()
        yield fanloop


class Server(uvicorn.Server):
    """Uvicorn that leaves signals to us: one place owns the end of the process."""

    @contextlib.contextmanager
    def capture_signals(self) -> Any:
        """Install nothing."""
        yield


# Longer than any client or proxy keeps a connection: else one is reused just as we close it.
KEEP_ALIVE_SECONDS = 75


def web_server(app: Any, host: str, port: int) -> Server:
    """A server for `app` that runs inside this loop."""
    settings = uvicorn.Config(
        app,
        host=host,
        port=port,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        **options(),
    )
    return Server(settings)


async def serve(config: Config) -> None:
    """Run until SIGTERM or SIGINT.

    Raises:
        CannotListen: The web server's address cannot be had; nothing was sent.
    """
    loop = asyncio.get_running_loop()
    web = config.web
    async with opened(config) as fanloop:
        listeners = listen(web.host, web.port)
        server = web_server(fanloop.asgi(), web.host, web.port)
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, _end, server)
        await fanloop.start()
        on = ", ".join(fanloop.channels) or "none"
        if fanloop.database.sqlite and sqlite3.sqlite_version_info < SOUND_SQLITE:
            log.warning("SQLite %s has the WAL-reset fault: see `fanloop doctor`", sqlite3.sqlite_version)
        if fanloop.database.path is not None and (why := places.distant(fanloop.database.path)):
            log.warning("%s: see `fanloop doctor`", why)
        log.info("Fanloop is on %s, channels: %s", web_address(web.host, web.port), on)
        await server.serve(sockets=listeners)


def _end(server: uvicorn.Server) -> None:
    server.should_exit = True


def run(config: Config) -> None:
    """Run the product in this process."""
    with contextlib.suppress(ImportError):
        import uvloop

        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    asyncio.run(serve(config))
