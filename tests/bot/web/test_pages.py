"""Health, metrics and the documentation: for monitors and people without a key."""

from __future__ import annotations

import asyncio
import re
import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from bot.app import Fanloop, make_channels
from bot.web.health import SILENT
from scheduler.clock import Clock
from scheduler.database import Database
from tests.bot.web import rig
from tests.bot.web.rig import NOW, PURCHASE, problem, sms
from tests.conftest import absent

pytestmark = pytest.mark.anyio
STATIC = Path(__file__).parents[3] / "bot" / "web" / "static"


async def test_a_process_that_runs_says_so(site):
    assert (await site.http.get("/healthz")).json() == {"status": "ok"}
    head = await site.http.head("/healthz")
    assert (head.status_code, head.content) == (200, b"")


async def test_a_product_that_works_is_ready_and_says_what_waits(site):
    body, headers = sms()
    await site.http.post("/webhooks/sms", content=body, headers=headers)
    answer = await site.http.get("/readyz")
    assert answer.status_code == 200
    assert answer.json() == {
        "status": "ok",
        "database": {"status": "ok", "reason": None},
        "channels": {"telegram": {"status": "ok", "reason": None}, "sms": {"status": "ok", "reason": None}},
        "silent_jobs": {},
        "queue_age_seconds": 0.0,
        "inbox_waiting": 1,
        "inbox_parked": 0,
        "owners_unheard": 0,
        "held": None,
    }


async def test_a_message_that_is_late_shows_in_the_age_of_the_queue(site):
    await site.post(PURCHASE)
    site.fanloop.clock.advance(timedelta(hours=22, minutes=10))
    age = (await site.http.get("/readyz")).json()["queue_age_seconds"]
    assert 600 <= age < 660


async def test_a_channel_with_a_fault_degrades_and_keeps_the_rest_ready(site):
    site.fanloop.channels["sms"].fault = "Twilio refuses the auth token: copy it again"
    answer = await site.http.get("/readyz")
    assert answer.status_code == 200
    said = answer.json()
    assert said["status"] == "degraded"
    assert said["channels"]["sms"] == {
        "status": "degraded",
        "reason": "Twilio refuses the auth token: copy it again",
    }


async def test_a_job_that_is_stuck_makes_it_not_ready(site):
    beats = site.fanloop.ticker.heartbeat
    beats["inbox"] = NOW
    assert (await site.http.get("/readyz")).status_code == 200
    site.fanloop.clock.advance(SILENT)
    beats["surveys"] = site.fanloop.clock.now()
    answer = await site.http.get("/readyz")
    assert answer.status_code == 503
    assert (answer.json()["status"], list(answer.json()["silent_jobs"])) == ("down", ["inbox"])
    assert (await site.http.get("/healthz")).status_code == 200


@pytest.fixture
async def without_database(tmp_path):
    """A Fanloop whose database is away, and a caller."""
    settings = rig.config(tmp_path)
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'no folder' / 'x.db'}")
    fanloop = Fanloop(settings, Clock(NOW), database, make_channels(settings))
    async with rig.listening(fanloop.asgi()) as url, httpx.AsyncClient(base_url=url) as http:
        yield http
    await database.close()


async def test_without_its_database_it_lives_but_is_not_ready(without_database):
    answer = await without_database.get("/readyz")
    assert answer.status_code == 503
    said = answer.json()
    assert (said["status"], said["database"]["status"]) == ("down", "down")
    assert "no folder" not in answer.text
    assert (await without_database.get("/healthz")).status_code == 200
    assert "fanloop_database_up 0.0" in (await without_database.get("/metrics")).text


async def test_without_its_database_it_asks_to_come_back(without_database):
    key = {"authorization": "Bearer fl_" + "x" * 43}
    answer = await without_database.get("/api/v1/surveys", headers=key)
    problem(answer, 503)
    assert answer.headers["retry-after"] == "5"


async def test_a_database_that_takes_no_writes_asks_to_come_back(impatient, site):
    assert (await site.get("surveys")).status_code == 200
    holder = sqlite3.connect(site.database.path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        answer = await site.post(PURCHASE)
    finally:
        holder.close()
    problem(answer, 503)
    assert answer.headers["retry-after"] == "5"
    assert (await site.post(PURCHASE)).status_code == 201


async def test_what_is_counted_can_be_read_by_prometheus(site):
    from prometheus_client.parser import text_string_to_metric_families

    await site.post(PURCHASE)
    await site.post(PURCHASE)
    await site.post({})
    await site.get("nothing")
    answer = await site.http.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    values = {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }
    assert values["fanloop_purchases_total", "new"] == 1
    assert values["fanloop_purchases_total", "seen"] == 1
    assert values["fanloop_purchases_total", "refused"] == 1
    assert values["fanloop_messages", "planned", "sms"] == 1
    assert values["fanloop_requests_total", "404", "api"] == 1
    assert values["fanloop_queue_age_seconds",] == 0
    assert values["fanloop_inbox_waiting",] == 0
    assert values["fanloop_database_up",] == 1


@pytest.mark.parametrize(
    "path", ["/", "/nothing", "/docs/", "/docs/../front.py", "/docs/%2e%2e/front.py", "/static"]
)
async def test_there_is_nothing_else(site, path):
    said = problem(await site.http.get(path), 404)
    assert said == {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": "There is nothing here.",
    }


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("POST", "/healthz", "GET"),
        ("DELETE", "/api/v1/purchases", "POST"),
        ("GET", "/api/v1/purchases", "POST"),
        ("PUT", "/api/v1/purchases/A-1", "GET"),
        ("PUT", "/api/v1/purchases/A-1/cancel", "POST"),
        ("POST", "/api/v1/nps", "GET"),
        ("PATCH", "/docs", "GET"),
    ],
)
async def test_a_method_that_does_nothing_is_told_which_would(site, method, path, allowed):
    answer = await site.http.request(method, path)
    problem(answer, 405)
    assert allowed in answer.headers["allow"].split(", ")


async def test_a_fault_of_ours_tells_the_log_and_not_the_caller(site, caplog):
    await site.get("surveys")
    holder = sqlite3.connect(site.database.path)
    holder.execute("DROP TABLE cases")
    holder.close()
    said = problem(await site.get("cases"), 500)
    assert "cases" not in str(said)
    assert "Traceback" not in str(said)
    assert "no such table: cases" in caplog.text
    assert len([one for one in caplog.records if one.levelname == "ERROR"]) == 1


async def test_every_answer_of_the_api_is_private_and_of_its_own_type(site):
    for answer in (await site.get("surveys"), await site.get("nothing"), await site.post({})):
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"


async def test_the_documentation_loads_nothing_from_elsewhere(site):
    page = await site.http.get("/docs")
    assert page.status_code == 200
    policy = page.headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert page.headers["x-frame-options"] == "DENY"
    assert page.headers["referrer-policy"] == "no-referrer"
    assert page.headers["x-content-type-options"] == "nosniff"
    linked = re.findall(r'(?:src|href)="([^"]*)"', page.text)
    assert linked
    for link in linked:
        if link != "data:,":
            assert (await site.http.get(f"/{link}")).status_code == 200
    assert not re.search(r"<script(?![^>]*src=)|\son\w+=|style=", page.text)


async def test_links_come_from_the_configuration_and_not_from_the_caller(site):
    evil = {"host": "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "gopher"}
    for path in ("/openapi.json", "/docs", "/readyz", "/nothing"):
        answer = await site.http.get(path, headers=evil)
        assert "evil" not in answer.text
        assert "evil" not in str(answer.headers)
    created = await site.post(PURCHASE, **evil)
    assert "evil" not in created.text


def test_the_licence_of_what_is_not_ours_is_beside_it():
    assert "Apache License" in (STATIC / "swagger-ui" / "LICENSE").read_text()


@pytest.mark.browser
async def test_the_documentation_works_in_a_browser_that_has_no_network(site):
    from playwright.async_api import async_playwright

    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        absent("no Chromium on the path")
    asked, complaints = [], []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = await browser.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on(
            "console", lambda message: complaints.append(message.text) if message.type == "error" else None
        )
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(f"{site.url}/docs")
        await page.get_by_text("/api/v1/nps").first.click()
        await page.get_by_text("The Net Promoter Score with its 95 % interval").first.wait_for()
        await page.get_by_role("button", name="Try it out").click()
        await page.get_by_role("button", name="Execute").click()
        await page.get_by_text('"Unauthorized"').first.wait_for()
        complaints = [one for one in complaints if "401" not in one]
        await browser.close()
    assert complaints == []
    assert all(url.startswith((site.url, "data:")) for url in asked)


async def test_a_database_that_can_be_read_and_not_written_is_down(site):
    async def cap(tx, pages: int) -> None:
        await tx.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    await site.database.write(lambda tx: cap(tx, 1))
    many = {"purchases": [PURCHASE | {"source_id": f"full {number}"} for number in range(500)]}
    assert (await site.post(many)).status_code == 503
    answer = await site.http.get("/readyz")
    assert (answer.status_code, answer.json()["database"]["status"]) == (503, "down")
    await site.database.write(lambda tx: cap(tx, 1_000_000))
    assert (await site.http.get("/readyz")).status_code == 200


async def test_a_message_that_waits_for_minutes_degrades(site):
    await site.post(PURCHASE)
    site.fanloop.clock.advance(timedelta(hours=22, minutes=4))
    assert (await site.http.get("/readyz")).json()["status"] == "ok"
    site.fanloop.clock.advance(timedelta(minutes=2))
    assert (await site.http.get("/readyz")).json()["status"] == "degraded"


async def test_a_process_whose_jobs_hang_says_that_it_wants_to_be_started_anew(site):
    now = asyncio.get_running_loop().time()
    site.fanloop.ticker.ended |= {"inbox": now - 50, "backfill:sms": now - 500}
    assert (await site.http.get("/healthz")).status_code == 200
    site.fanloop.ticker.ended["inbox"] = now - 70
    answer = await site.http.get("/healthz")
    assert (answer.status_code, answer.json()) == (503, {"status": "hung: inbox"})
