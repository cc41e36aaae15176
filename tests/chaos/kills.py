"""Real processes, real sockets, kill -9 at any moment: what was acknowledged is there, nothing came twice.

A till reports purchases until they are acknowledged, customers answer by SMS, and the process is killed
again and again, at random. Twilio's stand-in keeps what the phones received.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import httpx
from rich.console import Console
from rich.progress import Progress

from bot.storage import keys, migrate
from channels.standins import Account, World, serve
from scheduler.clock import Clock
from scheduler.database import Database
from tests.product import NUMBER, free_port

READY_SECONDS, SETTLE_SECONDS = 60.0, 180.0
QUIET_LOOKS = 10  # one after the other, until it has settled
LONGEST_LIFE = 1.2  # seconds a process lives once it is ready
WORDS = ("9", "3 freddo", "7", "10", "0 pessimo", "8, bravi")


class Town:
    """A shop whose processes die, and everybody around it."""

    def __init__(self, seed: int, folder: Path, world: World, url: str, database_url: str) -> None:
        self.dice = random.Random(seed)
        self.folder, self.world = folder, world
        self.up: dict[int, asyncio.subprocess.Process] = {}  # by port
        self.bought: set[str] = set()
        self.replied: dict[str, str] = {}
        self.environ = os.environ | {
            "FANLOOP_DATABASE__URL": database_url,
            "FANLOOP_DATABASE__FOLDER": str(folder),
            "FANLOOP_SMS__ACCOUNT_SID": world.carrier.account.sid,
            "FANLOOP_SMS__AUTH_TOKEN": world.carrier.account.auth_token,
            "FANLOOP_SMS__FROM_NUMBER": NUMBER,
            "FANLOOP_SMS__API_BASE_URL": url,
            "FANLOOP_SMS__PER_SECOND": "200",
            "FANLOOP_SURVEY__DELAY": "0s",
            "FANLOOP_SURVEY__SEND_WINDOW": json.dumps(["00:00", "24:00"]),
            "FANLOOP_SURVEY__HOLD_AFTER_OUTAGE": "false",
        }

    async def born(self) -> None:
        """One more process, once it is ready."""
        port = free_port()
        environ = self.environ | {
            "FANLOOP_WEB__PORT": str(port),
            "FANLOOP_WEB__PUBLIC_URL": f"http://127.0.0.1:{port}",
        }
        log = (self.folder / "log").open("ab")
        command = [sys.executable, "-P", "-m", "bot", "run"]
        process = await asyncio.create_subprocess_exec(*command, env=environ, stdout=log, stderr=log)
        log.close()
        async with asyncio.timeout(READY_SECONDS), httpx.AsyncClient() as http:
            while True:
                assert process.returncode is None, (self.folder / "log").read_text()[-3000:]
                with contextlib.suppress(httpx.TransportError):
                    if (await http.get(f"http://127.0.0.1:{port}/readyz")).is_success:
                        self.up[port] = process
                        return
                await asyncio.sleep(0.02)

    async def killed(self) -> None:
        """One process less, whichever it hits."""
        port, process = self.dice.choice(list(self.up.items()))
        process.send_signal(signal.SIGKILL)
        await process.wait()
        del self.up[port]

    async def end(self) -> list[int]:
        """Every process ends in good order; how."""
        for process in self.up.values():
            process.send_signal(signal.SIGTERM)
        codes = [await process.wait() for process in self.up.values()]
        self.up.clear()
        return codes

    async def trade(self, key: str) -> None:
        """Sell and answer, for ever: what is not acknowledged is tried again."""
        number = len(self.bought) + self.dice.randrange(10**9)
        headers = {"Authorization": f"Bearer {key}"}
        async with httpx.AsyncClient(headers=headers) as http:
            while True:
                number += 1
                url = f"http://127.0.0.1:{self.dice.choice(list(self.up))}"
                self.world.carrier.account.webhook = f"{url}/webhooks/sms"
                phone = f"+39333{number % 10_000_000:07}"
                self.world.phones.get(phone) or self.world.sms_number(phone)
                body = {
                    "source_id": str(number),
                    "time": Clock().now().isoformat(),
                    "customer": {"phone": phone},
                }
                with contextlib.suppress(httpx.TransportError):
                    if (await http.post(f"{url}/api/v1/purchases", json=body)).status_code in {200, 201}:
                        self.bought.add(str(number))
                asked = [one for one in self.world.phones.values() if one.received and not one.sent]
                if asked and self.dice.random() < 0.7:
                    who = self.dice.choice(asked)
                    sid = await self.world.text(who.address, self.dice.choice(WORDS))
                    self.replied[sid] = who.address
                await asyncio.sleep(0.005)


async def run(seed: int, kills: int, database_url: str | None, workers: int) -> list[str]:
    """Kill so often, let it settle, and give every promise that was broken, in words."""
    with tempfile.TemporaryDirectory() as name, Progress(transient=True) as bar:
        folder = Path(name)
        url = database_url or f"sqlite+aiosqlite:///{folder / 'fanloop.db'}"
        key = await prepare(url)
        world = World(now=Clock().now, account=Account(numbers=[NUMBER]))
        async with serve(world) as standins:
            town = Town(seed, folder, world, standins.url, url)
            for _ in bar.track(range(kills), description="Killing"):
                while len(town.up) < workers:
                    await town.born()
                trading = asyncio.create_task(town.trade(key))
                await asyncio.sleep(town.dice.uniform(0.02, LONGEST_LIFE))
                await town.killed()
                trading.cancel()
                await asyncio.gather(trading, return_exceptions=True)
            await town.born()
            rows = await settled(url)
            codes = await town.end()
        return [*broken(town, rows), *(f"ended with {code}" for code in codes if code)]


async def prepare(url: str) -> str:
    """The schema in an empty database, and a key for the till."""
    database = Database(url)
    await migrate.upgrade(database)
    key = await database.write(lambda tx: keys.create(tx, "kills", Clock().now()))
    await database.close()
    return key


async def settled(url: str) -> dict[str, list[dict[str, object]]]:
    """Every row, once nothing is due, on its way or unread any more."""
    import sqlalchemy as sa

    database = Database(url)
    busy = (
        "SELECT (SELECT count(*) FROM inbox WHERE state = 'received') + (SELECT count(*) FROM outbox"
        " WHERE state IN ('queued', 'leased'))"
    )
    end, quiet = time.monotonic() + SETTLE_SECONDS, 0
    while time.monotonic() < end and quiet < QUIET_LOOKS:  # what was missed is only being fetched
        quiet = 0 if await database.read(lambda tx: tx.scalar(sa.text(busy))) else quiet + 1
        await asyncio.sleep(0.5)
    rows = {}
    for table in ("purchases", "surveys", "inbox", "outbox", "responses"):

        async def every(tx: object, table: str = table) -> list[dict[str, object]]:
            return [dict(row) for row in (await tx.execute(sa.text(f"SELECT * FROM {table}"))).mappings()]  # type: ignore[attr-defined]

        rows[table] = await database.read(every)
    if database.path is not None:
        with contextlib.closing(sqlite3.connect(database.path)) as file:
            rows["integrity"] = [{"found": row[0]} for row in file.execute("PRAGMA integrity_check")]
    await database.close()
    return rows


def broken(town: Town, rows: dict[str, list[dict[str, object]]]) -> list[str]:
    """Every promise that was broken, in words."""
    wrong = [
        f"purchase {one} is lost" for one in town.bought - {row["source_id"] for row in rows["purchases"]}
    ]
    surveys = Counter(row["purchase_id"] for row in rows["surveys"])
    wrong += [
        f"purchase {row['source_id']} has {surveys[row['id']]} surveys"
        for row in rows["purchases"]
        if surveys[row["id"]] != 1
    ]
    known = {row["key"]: row["state"] for row in rows["inbox"]}
    wrong += [
        f"reply {sid} is {known.get(sid, 'lost')}" for sid in town.replied if known.get(sid) != "processed"
    ]
    copies = Counter(
        (m["to"], m["body"]) for m in town.world.carrier.messages.values() if m["direction"] == "outbound-api"
    )
    wrong += [f"{to} received {n} times: {text[:40]!r}" for (to, text), n in copies.items() if n > 1]
    for row in rows["outbox"]:
        there = copies[row["address"], row["text"]] if row["text"] else 0
        if row["state"] in {"accepted", "delivered", "accepted_final"} and not there:
            wrong.append(f"{row['key']} is {row['state']} but never arrived")
        if row["state"] in {"failed", "suppressed", "expired", "cancelled"} and there and row["attempt"]:
            wrong.append(f"{row['key']} is {row['state']} but arrived")
        if row["state"] in {"queued", "leased"}:
            wrong.append(f"{row['key']} is {row['state']} for ever")
    read = Counter(row["inbox_id"] for row in rows["responses"])
    wrong += [f"inbox row {one} was read {n} times" for one, n in read.items() if n > 1]
    scored = {row["survey_id"] for row in rows["responses"] if row["kind"] == "score"}
    wrong += [
        f"survey {row['id']} has a score from nowhere"
        for row in rows["surveys"]
        if row["score"] is not None and row["id"] not in scored
    ]
    wrong += [f"integrity: {row['found']}" for row in rows.get("integrity", ()) if row["found"] != "ok"]
    return wrong


def main(seed: int, kills: int, database_url: str | None, workers: int) -> int:
    """Kill, and say what broke."""
    console, start = Console(), time.monotonic()
    faults = asyncio.run(run(seed, kills, database_url, workers))
    for fault in faults[:40]:
        console.print(f"  [red]{fault}")
    kind = f"PostgreSQL with {workers} processes" if database_url else "SQLite"
    console.print(
        f"{kills} kills on {kind}, seed {seed}, in {time.monotonic() - start:.0f} s: {len(faults)} faults"
    )
    return 1 if faults else 0
