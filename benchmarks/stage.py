"""`fanloop run` as a process of its own, both channels on, between stand-ins that this process plays."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from benchmarks import load, machine
from bot.app import open_database
from bot.config import Config
from bot.config import load as load_config
from bot.storage import keys
from channels.standins import Account, World, serve
from scheduler.clock import Clock

FANLOOP = Path(sys.executable).with_name("fanloop")
RUN = [FANLOOP, "run"]
NUMBER = "+15005550006"
TOKEN = "42:benchmark"
OWNER = 9001
START_SECONDS = 60.0
CLOCK = Clock()

Seed = Callable[[AsyncConnection], Awaitable[None]]


@dataclass(slots=True)
class Stage:
    """One Fanloop that runs."""

    folder: Path
    port: int
    world: World
    key: str  # for the API
    process: subprocess.Popen[bytes]
    ready_after: float  # seconds from the start of the process to the first good /readyz

    @property
    def url(self) -> str:
        """Its own address."""
        return f"http://127.0.0.1:{self.port}"

    def count(self, query: str) -> int:
        """One number from its database, as anybody else would see it."""
        with contextlib.closing(
            sqlite3.connect(f"file:{self.folder}/data/fanloop.db?mode=ro", uri=True)
        ) as file:
            return int(file.execute(query).fetchone()[0])

    async def until(self, query: str, wanted: int, seconds: float = 120.0) -> None:
        """Wait until a number in its database is as wanted."""
        async with asyncio.timeout(seconds):
            while self.count(query) != wanted:  # noqa: ASYNC110 - another process tells nobody
                await asyncio.sleep(0.01)

    def cpu_seconds(self) -> float:
        """The processor time it has used so far."""
        return machine.cpu_seconds(self.process.pid)


@contextlib.asynccontextmanager
async def stage(folder: Path, seed: Seed | None = None, per_second: float = 1.0) -> AsyncIterator[Stage]:
    """Fanloop at work, and stopped again.

    Args:
        folder: Where it keeps everything; what an earlier one left there is still there.
        seed: Puts rows into its database before it starts.
        per_second: How many messages each channel may send.
    """
    port = free_port()
    account = Account(name="Benchmark", numbers=[NUMBER], webhook=f"http://127.0.0.1:{port}/webhooks/sms")
    world = World(now=CLOCK.now, bot_token=TOKEN, bot_username="benchmark_bot", account=account)
    world.telegram_user(OWNER, "Anna", started=True)
    async with serve(world) as standins:
        file = write_config(folder, port, standins.url, account, per_second)
        key = await _prepare(file, seed)
        start = perf_counter()
        process = machine.start_server([*RUN, "--config", file], folder / "log", cwd=folder)
        try:
            await answers(port, process, folder / "log")
            yield Stage(folder, port, world, key, process, perf_counter() - start)
        finally:
            await stop(process)


async def _prepare(file: Path, seed: Seed | None) -> str:
    """Make the database with an API key and whatever `seed` puts there; gives the key."""
    database = await open_database(load_config(file, {}))

    async def work(tx: AsyncConnection) -> str:
        if seed is not None:
            await seed(tx)
        return await keys.create(tx, "benchmark", CLOCK.now())

    try:
        return await database.write(work)
    finally:
        await database.close()


def write_config(folder: Path, port: int, standins: str, account: Account, per_second: float) -> Path:
    """A configuration file with both channels and one owner; sends around the clock."""
    folder.mkdir(parents=True, exist_ok=True)
    sections: dict[str, dict[str, Any]] = {
        "shop": {"name": "Forno", "time_zone": "Europe/Rome", "country": "IT", "signer": "Anna"},
        "database": {"folder": "data"},
        "web": {"port": port, "public_url": f"http://127.0.0.1:{port}", "secret": "for benchmarks only"},
        "telegram": {"bot_token": TOKEN, "api_base_url": standins, "per_second": per_second},
        "sms": {
            "account_sid": account.sid,
            "auth_token": account.auth_token,
            "from_number": NUMBER,
            "api_base_url": standins,
            "per_second": per_second,
        },
        "survey": {"send_window": ["00:00", "24:00"]},
        "[owners]": {"name": "Anna", "telegram_id": OWNER},
    }
    # What JSON says of texts, numbers and lists is TOML too.
    lines = [
        line
        for name, values in sections.items()
        for line in (f"[{name}]", *(f"{key} = {json.dumps(value)}" for key, value in values.items()))
    ]
    file = folder / "fanloop.toml"
    file.write_text("\n".join(lines) + "\n")
    file.chmod(0o600)
    return file


async def answers(port: int, process: subprocess.Popen[bytes], log: Path, path: str = "/readyz") -> None:
    """Return as soon as a server says it is ready.

    Raises:
        RuntimeError: It ended, or did not get ready; says what it wrote last.
    """
    end = perf_counter() + START_SECONDS
    while await load.get(port, path) != 200:
        if process.poll() is not None or perf_counter() > end:
            raise RuntimeError(f"{process.args} is not ready:\n{_end_of(log)}")
        await asyncio.sleep(0.002)


def _end_of(log: Path) -> str:
    return log.read_text()[-2000:]


async def stop(process: subprocess.Popen[bytes]) -> None:
    """End a server as its supervisor would."""
    process.send_signal(signal.SIGTERM)
    try:
        await asyncio.to_thread(process.wait, 45)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def config(folder: Path, url: str = "") -> Config:
    """The same configuration for parts that run in this process; they speak to nobody."""
    made = load_config(write_config(folder, 8080, "http://127.0.0.1:9", Account(), 30.0), {})
    database = made.database.model_copy(update={"url": url})
    found = made.model_copy(update={"database": database})
    found.read_from(folder / "fanloop.toml", {}, ())
    return found


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def in_an_hour() -> datetime:
    """A whole second that is not due for a while."""
    return CLOCK.now().replace(microsecond=0) + timedelta(hours=1)
