"""What only PostgreSQL brings: connections that break at a COMMIT, and several processes on one database."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import httpx
import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.app import running
from bot.flows.purchases import Reported
from bot.intake import to_report
from bot.storage import migrate
from bot.web import limits
from channels.standins import Fault
from scheduler.database import Database, Unavailable
from tests.conftest import postgresql_do
from tests.product import LUCA, MARIA, Product, eventually, product

pytestmark = [pytest.mark.anyio, pytest.mark.postgresql]
CUSTOMERS = 10


class Cutter:
    """Stands between the product and its database, cuts connections that commit, and passes nothing on."""

    def __init__(self, host: str, port: int) -> None:
        self.chance, self.cuts = 0.0, Counter[str]()
        self.passes = asyncio.Event()
        self.passes.set()
        self._to = (host, port)
        self._dice = random.Random(4)
        self._tasks: set[asyncio.Task[None]] = set()

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection of the product's."""
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        server_reader, server_writer = await asyncio.open_connection(*self._to)
        back = asyncio.create_task(_pump(server_reader, writer))
        try:
            while data := await reader.read(65536):
                await self.passes.wait()
                cut = b"COMMIT" in data and self._dice.random() < self.chance
                counts = cut and self._dice.random() < 0.5
                if cut:
                    self.cuts["counted" if counts else "not"] += 1
                    back.cancel()  # whatever the server says now, nobody hears it
                if not cut or counts:
                    server_writer.write(data)
                    await server_writer.drain()
                if cut:
                    await asyncio.sleep(0.02)
                    return
        except OSError:
            pass
        finally:
            back.cancel()
            writer.close()
            server_writer.close()
            self._tasks.discard(task)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.close()


@contextlib.asynccontextmanager
async def cutter(url: str) -> AsyncIterator[tuple[Cutter, str]]:
    """A cutter in front of a database, and the address to reach it by."""
    where = sa.make_url(url)
    one = Cutter(where.host or "127.0.0.1", where.port or 5432)
    server = await asyncio.start_server(one.connected, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield one, where.set(host="127.0.0.1", port=port).render_as_string(hide_password=False)
    finally:
        server.close()


async def hours_pass(shop: Product) -> None:
    """What was lost is looked for, and found or sent again."""
    for _ in range(12):
        shop.fanloop.clock.advance(timedelta(minutes=2))
        await asyncio.sleep(0.3)
        for name in ("tidy", "reconcile:sms", "backfill:sms"):
            with contextlib.suppress(Unavailable):
                await shop.fanloop.ticker.jobs[name]()
        await asyncio.sleep(0.3)


def ready(shop: Product) -> Callable[[], Awaitable[bool]]:
    """Whether it says that it can take work."""

    async def asked() -> bool:
        return (await shop.http.get("/readyz")).status_code == 200

    return asked


async def upgraded(url: str) -> None:
    """The schema in an empty database."""
    database = Database(url)
    await migrate.upgrade(database)
    await database.close()


async def test_who_calls_while_the_database_says_nothing_hears_so_in_time(
    tmp_path, postgresql_url, monkeypatch
):
    monkeypatch.setattr(limits, "ANSWER_SECONDS", 1)
    await upgraded(postgresql_url)
    async with cutter(postgresql_url) as (between, url), product(tmp_path, database={"url": url}) as shop:
        bought = shop.fanloop.clock.now().isoformat()
        assert (await shop.buy("p1", time=bought, customer={"phone": LUCA})).status_code == 201
        between.passes.clear()
        async with asyncio.timeout(4):
            answers = await asyncio.gather(shop.buy("p2", time=bought), shop.http.get("/api/v1/nps"))
        assert [answer.status_code for answer in answers] == [503, 503]
        assert answers[0].headers["retry-after"]
        between.passes.set()
        await eventually(ready(shop))
        assert (await shop.buy("p2", time=bought)).status_code in {200, 201}


@pytest.mark.parametrize(
    ("refuses", "takes"),
    [
        ("SET default_transaction_read_only = on", "RESET default_transaction_read_only"),  # as a standby
        ("ALLOW_CONNECTIONS false", "ALLOW_CONNECTIONS true"),
    ],
)
async def test_who_calls_while_it_refuses_is_to_come_again(tmp_path, postgresql_url, refuses, takes):
    await upgraded(postgresql_url)
    name = sa.make_url(postgresql_url).database
    away = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    async with product(tmp_path, database={"url": postgresql_url}) as shop:
        bought = shop.fanloop.clock.now().isoformat()
        await postgresql_do(f"ALTER DATABASE {name} {refuses}")
        await postgresql_do(away)
        answer = await shop.buy("p1", time=bought, customer={"phone": LUCA})
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert not await ready(shop)()
        await postgresql_do(f"ALTER DATABASE {name} {takes}")
        await postgresql_do(away)
        await eventually(ready(shop))
        assert (await shop.buy("p1", time=bought, customer={"phone": LUCA})).status_code == 201


async def test_a_commit_nobody_answered_counts_once(tmp_path, postgresql_url):
    await upgraded(postgresql_url)
    async with (
        cutter(postgresql_url) as (between, url),
        product(tmp_path, database={"url": url}, sms={"per_second": 1000}) as shop,
    ):
        phones = [f"+39333555{n:04}" for n in range(CUSTOMERS)]
        between.chance = 0.15
        for n, phone in enumerate(phones):
            shop.world.sms_number(phone)
            bought = shop.fanloop.clock.now().isoformat()
            while (await shop.buy(f"c{n}", time=bought, customer={"phone": phone})).status_code not in {
                200,
                201,
            }:
                pass
        shop.fanloop.clock.advance(timedelta(hours=1))
        await hours_pass(shop)
        said = [phone for phone in phones if shop.heard(phone)]
        for phone in said:
            await shop.world.text(phone, "8")
        await hours_pass(shop)
        between.chance = 0.0
        await hours_pass(shop)
        assert min(between.cuts.values()) > 5
        assert said == phones
        found = (await shop.http.get("/api/v1/surveys?limit=200")).json()["items"]
        assert [one["score"] for one in found] == [8] * CUSTOMERS
        questions = {
            phone: sum("0 = " in text or "10" in text for text in shop.heard(phone)) for phone in phones
        }
        assert set(questions.values()) == {1}
        assert {phone: len(set(shop.heard(phone))) for phone in phones} == {
            phone: len(shop.heard(phone)) for phone in phones
        }
        responses = await shop.rows(sa.text("SELECT count(*) FROM responses"))
        assert responses == CUSTOMERS


async def test_a_process_that_starts_leaves_alone_what_another_one_is_sending(tmp_path, postgresql_url):
    await upgraded(postgresql_url)
    states = sa.text("SELECT state FROM outbox WHERE kind = 'question'")
    async with product(tmp_path, database={"url": postgresql_url}, telegram={"bot_token": ""}) as shop:
        await shop.buy("p1", customer={"phone": LUCA})
        shop.world.faults.sms += [Fault("hang-after", seconds=5), Fault("lost-callback")]
        shop.fanloop.clock.advance(timedelta(hours=1))

        async def leased() -> bool:
            return bool(await shop.rows(states) == "leased")

        await eventually(leased)
        async with running(shop.fanloop.config, shop.fanloop.clock):
            assert await shop.rows(states) == "leased"


async def test_a_purchase_that_is_cancelled_while_it_comes_in_is_not_asked_about(tmp_path, postgresql_url):
    await upgraded(postgresql_url)
    waits = sa.text("""
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE :begins
    """)
    other = Database(postgresql_url)
    async with product(tmp_path, database={"url": postgresql_url}, telegram={"bot_token": ""}) as shop:

        async def meanwhile(tx: AsyncConnection) -> list[asyncio.Task[httpx.Response]]:
            await tx.execute(sa.text("LOCK TABLE outbox IN SHARE MODE"))  # keeps the report from its end

            async def waiting(begins: str) -> bool:
                await tx.execute(sa.text("SELECT pg_stat_clear_snapshot()"))
                return bool(await tx.scalar(waits, {"begins": begins}))

            report = asyncio.create_task(shop.buy("p1", customer={"phone": LUCA}))
            await eventually(lambda: waiting("INSERT INTO outbox%"))
            cancel = asyncio.create_task(shop.http.post("/api/v1/purchases/p1/cancel"))

            async def cancelled() -> bool:
                return cancel.done() or await waiting("SELECT pg_advisory%")

            await eventually(cancelled)
            return [report, cancel]

        report, cancel = [await task for task in await other.write(meanwhile)]
        assert (report.status_code, cancel.status_code) == (201, 200)
        assert cancel.json()["survey"]["state"] == "cancelled"
    await other.close()


async def test_one_process_of_all_leads_and_the_next_one_does_when_it_is_gone(postgresql_url):
    first, second = Database(postgresql_url), Database(postgresql_url)
    assert [await one.leads() for one in (first, second, first)] == [True, False, True]
    leaders = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
    here = " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    await second.write(lambda tx: tx.execute(sa.text(leaders + here)))
    await eventually(second.leads)
    with pytest.raises(Unavailable):
        await first.leads()
    assert not await first.leads()
    await second.close()
    await eventually(first.leads)
    await first.close()


async def test_of_two_processes_one_sends_and_fetches_what_is_reported_to_either(tmp_path, postgresql_url):
    await upgraded(postgresql_url)
    async with (
        product(tmp_path, database={"url": postgresql_url}, survey={"delay": "0s"}) as shop,
        running(shop.fanloop.config, shop.fanloop.clock) as other,
    ):
        await other.purchases.report(
            [
                to_report(
                    {
                        "source_id": "p1",
                        "time": shop.fanloop.clock.now().isoformat(),
                        "customer": {"phone": LUCA},
                    },
                    default_country="IT",
                    default_zone="Europe/Rome",
                    now=shop.fanloop.clock.now(),
                )
            ]
        )
        await shop.hears(LUCA, 1)
        await shop.link(MARIA, "p2")
        await shop.hears(MARIA, 1)
        assert (shop.fanloop.channels["telegram"].deaf, other.channels["telegram"].deaf) == (False, None)
        assert other.senders["sms"]._takes == 0


async def test_a_purchase_that_is_reported_to_two_processes_at_once_is_taken_once(tmp_path, postgresql_url):
    await upgraded(postgresql_url)
    waits = sa.text("""
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'
        AND query LIKE 'INSERT INTO purchases%'
    """)
    holder = Database(postgresql_url)
    async with (
        product(tmp_path, database={"url": postgresql_url}, telegram={"bot_token": ""}) as shop,
        running(shop.fanloop.config, shop.fanloop.clock) as other,
    ):
        now = shop.fanloop.clock.now()
        said = {"source_id": "p1", "time": now.isoformat(), "customer": {"phone": LUCA}}
        read = to_report(said, default_country="IT", default_zone="Europe/Rome", now=now)

        async def meanwhile(tx: AsyncConnection) -> list[asyncio.Task[list[Reported]]]:
            await tx.execute(sa.text("LOCK TABLE purchases IN SHARE MODE"))  # both have looked by its end

            async def both() -> bool:
                await tx.execute(sa.text("SELECT pg_stat_clear_snapshot()"))
                return await tx.scalar(waits) == 2

            reports = [asyncio.create_task(one.purchases.report([read])) for one in (shop.fanloop, other)]
            await eventually(both)
            return reports

        taken = await asyncio.gather(*await holder.write(meanwhile))
        assert {one.survey.id for (one,) in taken} == {taken[0][0].survey.id}
        assert sorted(one.outcome for (one,) in taken) == ["new", "seen"]
    await holder.close()
