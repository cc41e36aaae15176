"""API keys open the API: from the header only, until they are revoked, and not by guessing."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from bot.storage import keys
from bot.web import auth
from tests.bot.web import rig
from tests.bot.web.rig import NOW, PURCHASE, problem

pytestmark = pytest.mark.anyio

CALLS = [
    ("GET", "surveys"),
    ("GET", "surveys/1"),
    ("GET", "responses"),
    ("GET", "nps"),
    ("GET", "cases"),
    ("GET", "customers/1/timeline"),
    ("GET", "purchases/A-1"),
    ("POST", "purchases"),
    ("POST", "purchases/A-1/cancel"),
    ("GET", "nothing"),
    ("DELETE", "surveys"),
]


@pytest.fixture
async def stranger(site):
    async with httpx.AsyncClient(base_url=site.url) as http:
        yield http


@pytest.mark.parametrize(("method", "path"), CALLS)
async def test_without_a_key_nothing_is_told(stranger, method, path):
    answer = await stranger.request(method, f"/api/v1/{path}")
    said = problem(answer, 401)
    assert answer.headers["www-authenticate"] == 'Bearer realm="fanloop"'
    assert "fanloop keys create" in said["detail"]


@pytest.mark.parametrize(
    "header",
    ["", "Bearer", "Basic {key}", "{key}", "Bearer {key}x", "Bearer fl_", "Bearer {small}", "Token {key}",
     "Bearer " + "x" * 5000, "Bearer {key} {key}"],
)  # fmt: skip
async def test_what_is_not_a_key_in_use_opens_nothing(site, stranger, header):
    shown = header.format(key=site.key, small=site.key.lower())
    problem(await stranger.get("/api/v1/surveys", headers={"authorization": shown}), 401)


async def test_the_word_bearer_may_be_written_in_any_case(site, stranger):
    for word in ("bearer", "BEARER"):
        answer = await stranger.get("/api/v1/surveys", headers={"authorization": f"{word} {site.key}"})
        assert answer.status_code == 200


async def test_a_key_in_the_address_or_the_body_is_not_looked_at(site, stranger):
    problem(await stranger.get("/api/v1/surveys", params={"key": site.key, "access_token": site.key}), 401)
    problem(await stranger.post("/api/v1/purchases", json=PURCHASE | {"key": site.key}), 401)


async def test_a_wrong_key_is_said_to_be_one(stranger):
    answer = await stranger.get("/api/v1/surveys", headers={"authorization": "Bearer fl_wrong"})
    problem(answer, 401)
    assert answer.headers["www-authenticate"] == 'Bearer realm="fanloop", error="invalid_token"'


async def test_a_revoked_key_opens_nothing_once_it_is_forgotten(site, monkeypatch):
    monkeypatch.setattr(auth, "TRUST_SECONDS", 0.2)
    assert (await site.get("surveys")).status_code == 200
    await site.database.write(lambda tx: keys.revoke(tx, 1, NOW))
    await asyncio.sleep(0.3)
    problem(await site.get("surveys"), 401)


def test_a_revoked_key_is_forgotten_within_a_minute():
    assert auth.TRUST_SECONDS <= 60


async def test_guessing_is_served_twenty_times_a_minute_and_others_go_on(site, stranger):
    answers = [
        await stranger.get("/api/v1/surveys", headers={"authorization": f"Bearer fl_{number}"})
        for number in range(30)
    ]
    assert [one.status_code for one in answers] == [401] * 20 + [429] * 10
    said = answers[-1]
    problem(said, 429)
    assert 0 < int(said.headers["retry-after"]) <= 60
    # A key that is not known yet waits too, else guessing would go on; one that is known does not.
    other = await site.database.write(lambda tx: keys.create(tx, "other", NOW))
    problem(await stranger.get("/api/v1/surveys", headers={"authorization": f"Bearer {other}"}), 429)


async def test_guesses_side_by_side_are_counted_too(stranger):
    guesses = [
        stranger.get("/api/v1/surveys", headers={"authorization": f"Bearer fl_{number}"})
        for number in range(60)
    ]
    answers = [one.status_code for one in await asyncio.gather(*guesses)]
    assert sorted(answers) == [401] * 20 + [429] * 40


async def test_a_till_that_starts_with_many_calls_at_once_is_let_in(site, stranger):
    calls = [
        stranger.get("/api/v1/surveys", headers={"authorization": f"Bearer {site.key}"}) for _ in range(60)
    ]
    assert {one.status_code for one in await asyncio.gather(*calls)} == {200}


async def test_a_key_in_use_is_not_locked_out_by_a_neighbour_who_guesses(site, stranger):
    assert (await site.get("surveys")).status_code == 200
    for number in range(25):
        await stranger.get("/api/v1/surveys", headers={"authorization": f"Bearer fl_{number}"})
    assert (await site.get("surveys")).status_code == 200


async def test_no_key_at_all_is_no_guess(site, stranger):
    for _ in range(25):
        problem(await stranger.get("/api/v1/surveys"), 401)
    assert (await site.get("surveys")).status_code == 200


async def test_callers_behind_our_proxy_are_told_apart_and_cannot_lie(sqlite, tmp_path):
    settings = rig.config(
        tmp_path, web={"public_url": rig.PUBLIC, "secret": "x" * 16, "trusted_proxies": ["127.0.0.1"]}
    )
    async with rig.site(sqlite, settings) as site, httpx.AsyncClient(base_url=site.url) as http:

        async def guess(number, forwarded):
            headers = {"authorization": f"Bearer fl_{number}", "x-forwarded-for": forwarded}
            return (await http.get("/api/v1/surveys", headers=headers)).status_code

        # What the guesser writes into the header itself stands before what our proxy adds.
        served = [await guess(number, f"10.0.0.{number}, 203.0.113.9") for number in range(25)]
        assert served == [401] * 20 + [429] * 5
        assert await guess(99, "203.0.113.10") == 401


async def test_without_a_trusted_proxy_the_header_is_not_believed(site, stranger):
    served = [
        (
            await stranger.get(
                "/api/v1/surveys",
                headers={"authorization": f"Bearer fl_{number}", "x-forwarded-for": f"203.0.113.{number}"},
            )
        ).status_code
        for number in range(25)
    ]
    assert served[-1] == 429


async def test_a_key_that_was_good_before_is_not_locked_out_either(site, stranger, monkeypatch):
    monkeypatch.setattr(auth, "TRUST_SECONDS", 0.0)
    assert (await site.get("surveys")).status_code == 200
    for number in range(25):
        await stranger.get("/api/v1/surveys", headers={"authorization": f"Bearer fl_{number}"})
    assert (await site.get("surveys")).status_code == 200
