"""A PostgreSQL of our own that is restarted, unasked, under load: nothing is lost, and soon all is well.

Needs PostgreSQL's own programs (`pg_ctl`, `initdb`) and, as root, the user `postgres` they run as.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import httpx
from rich.console import Console
from rich.progress import track

from channels.standins import Account, World, serve
from scheduler.clock import Clock
from tests.chaos.kills import Town, broken, prepare, settled
from tests.product import NUMBER, free_port

READY_WITHIN = 10.0  # seconds, from the moment PostgreSQL takes connections again
BETWEEN = (0.5, 2.0)  # seconds of trade


class Cluster:
    """One PostgreSQL server in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._data, self._port = folder / "data", free_port()
        self.url = f"postgresql+asyncpg://postgres@127.0.0.1:{self._port}/postgres"
        found = shutil.which("pg_ctl")
        newest = max(Path("/usr/lib/postgresql").glob("*/bin"), default=Path())
        self._bin = Path(found).parent if found else newest
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        self._do("initdb", "-D", self._data, "-U", "postgres", "-A", "trust")
        self._ctl("start")

    def restart(self) -> None:
        """As if it had been killed."""
        self._ctl("restart", "-m", "immediate")

    def stop(self) -> None:
        """Be gone."""
        self._ctl("stop", "-m", "immediate")

    def _ctl(self, what: str, *more: str) -> None:
        options = f"-p {self._port} -k {self._data} -c listen_addresses=127.0.0.1"
        self._do("pg_ctl", what, *more, "-w", "-D", self._data, "-o", options, "-l", self._data / "log")

    def _do(self, program: str, *arguments: str | Path) -> None:
        as_postgres = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()
        command = [*as_postgres, self._bin / program, *arguments]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")


async def run(seed: int, restarts: int) -> tuple[list[str], float]:
    """Restart so often; gives every promise that was broken, and the longest time to be ready again."""
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as server:
        cluster = Cluster(Path(server))
        try:
            return await _restarted(seed, restarts, Path(name), cluster)
        finally:
            cluster.stop()


async def _restarted(seed: int, restarts: int, folder: Path, cluster: Cluster) -> tuple[list[str], float]:
    key = await prepare(cluster.url)
    world, slowest = World(now=Clock().now, account=Account(numbers=[NUMBER])), 0.0
    async with serve(world) as standins:
        town = Town(seed, folder, world, standins.url, cluster.url)
        await town.born()
        trading = asyncio.create_task(town.trade(key))
        for _ in track(range(restarts), "Restarting", transient=True):
            await asyncio.sleep(town.dice.uniform(*BETWEEN))
            await asyncio.to_thread(cluster.restart)
            slowest = max(slowest, await _ready(town))
        trading.cancel()
        await asyncio.gather(trading, return_exceptions=True)
        codes = await town.end()
        await town.born()  # which fetches at once what no webhook could tell while the database was away
        rows = await settled(cluster.url)
        codes += await town.end()
    faults = [*broken(town, rows), *(f"ended with {code}" for code in codes if code)]
    return faults + ([f"ready only after {slowest:.1f} s"] if slowest > READY_WITHIN else []), slowest


async def _ready(town: Town) -> float:
    start, (port,) = time.monotonic(), town.up
    async with httpx.AsyncClient() as http:
        while not (await http.get(f"http://127.0.0.1:{port}/readyz")).is_success:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    return time.monotonic() - start


def main(seed: int, restarts: int) -> int:
    """Restart, and say what broke."""
    console, start = Console(), time.monotonic()
    faults, slowest = asyncio.run(run(seed, restarts))
    for fault in faults[:40]:
        console.print(f"  [red]{fault}")
    took = time.monotonic() - start
    console.print(
        f"{restarts} restarts of PostgreSQL, seed {seed}, in {took:.0f} s: {len(faults)} faults, "
        f"ready after {slowest:.1f} s at most"
    )
    return 1 if faults else 0
