"""What can be looked at: surveys, responses, the score, timelines, cases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.bot.storage import shelf
from tests.bot.web.rig import NOW, problem

pytestmark = pytest.mark.anyio
HOUR = timedelta(hours=1)


async def fill(tx):
    """Three answers from two stores, one customer who talked, two cases."""
    who = await shelf.customer(tx, name="Maria")
    common = {"state": "answered", "asked_at": NOW - 2 * HOUR, "channel": "sms", "scored_via": "sms"}
    one = await shelf.survey(tx, "A-1", who=who, score=10, scored_at=NOW, store="north", **common)
    two = await shelf.survey(tx, "A-2", score=3, scored_at=NOW - HOUR, store="south", reason="slow", **common)
    tree = await shelf.survey(tx, "A-3", score=9, scored_at=NOW - HOUR, store="north", **common)
    await shelf.survey(tx, "A-4", state="not_asked", why="opted_out", created_at=NOW + HOUR)
    await shelf.sent(tx, "how likely?", NOW - HOUR, person=who, about=one)
    reply = await shelf.heard(tx, "10!", NOW, customer_id=who)
    await shelf.response(tx, one, reply, score=10)
    await shelf.case(tx, two)
    await shelf.case(tx, tree, state="settled", settled_at=NOW, settled_by="Anna")


@pytest.fixture
async def shop(site):
    await site.database.write(fill)
    return site


def ids(answer):
    return [one["purchase"]["source_id"] for one in answer.json()["items"]]


async def test_surveys_are_listed_and_chosen(shop):
    assert ids(await shop.get("surveys")) == ["A-4", "A-3", "A-2", "A-1"]
    assert ids(await shop.get("surveys", state="not_asked")) == ["A-4"]
    assert ids(await shop.get("surveys", since="2026-11-20T14:00")) == ["A-4"]  # the shop's time: 13:00 UTC
    assert ids(await shop.get("surveys", since="2026-11-20T14:00Z")) == []
    (why,) = {one["reason"] for one in (await shop.get("surveys", state="not_asked")).json()["items"]}
    assert why == "opted_out"


async def test_pages_are_walked_by_their_cursor(shop):
    seen, cursor = [], {}
    for _ in range(10):
        page = await shop.get("surveys", limit=1, **cursor)
        seen += ids(page)
        if page.json()["cursor"] is None:
            break
        cursor = {"cursor": page.json()["cursor"]}
    assert seen == ["A-4", "A-3", "A-2", "A-1"]


async def test_no_cursor_is_the_beginning_however_it_is_left_out(shop):
    assert ids(await shop.get("surveys", cursor="")) == ids(await shop.get("surveys"))


async def test_a_survey_shows_its_messages(shop):
    said = (await shop.get("surveys/1")).json()
    assert (said["score"], said["category"], said["scored_at"]) == (10, "promoter", "2026-11-20T12:00:00Z")
    assert [(one["direction"], one["text"]) for one in said["messages"]] == [
        ("out", "how likely?"),
        ("in", "10!"),
    ]


async def test_responses_are_listed_and_chosen(shop):
    assert ids(await shop.get("responses")) == ["A-1", "A-3", "A-2"]
    assert ids(await shop.get("responses", store="south")) == ["A-2"]
    assert ids(await shop.get("responses", to="2026-11-20T12:00:00Z")) == ["A-3", "A-2"]
    strict = (await shop.get("responses", policy="ten_only")).json()["items"]
    assert [one["category"] for one in strict] == ["promoter", "passive", "detractor"]


async def test_the_score_comes_with_its_interval_its_n_and_the_response_rate(shop):
    said = (await shop.get("nps")).json()
    assert (said["n"], said["promoters"], said["passives"], said["detractors"]) == (3, 2, 0, 1)
    assert said["nps"] == pytest.approx(100 / 3)
    low, high = said["interval"]
    assert -100 <= low < said["nps"] < high <= 100
    assert (said["asked"], said["response_rate"]) == (3, 1.0)
    assert said["scores"] == {str(score): int(score in {3, 9, 10}) for score in range(11)}


@pytest.mark.parametrize(
    ("query", "n"),
    [
        ({"store": "north"}, 2),
        ({"channel": "telegram"}, 0),
        ({"language": "it"}, 3),
        ({"language": "en"}, 0),
        ({"from": "2026-11-20"}, 3),
        ({"from": "2026-11-21"}, 0),
        ({"to": "2026-11-20"}, 3),  # the whole day
        ({"to": "2026-11-19"}, 0),
        ({"from": "2026-11-20T12:30:00"}, 1),  # the shop's time: 11:30 UTC
        ({"from": "2026-11-20T11:30:00Z"}, 1),
        ({"from": "2026-11-20T12:30:00+01:00", "to": "2026-11-20T13:00:00+01:00"}, 0),
        ({"from": "0001-01-01", "to": "9999-12-31"}, 3),
    ],
)
async def test_a_period_is_in_the_shops_time(shop, query, n):
    assert (await shop.get("nps", **query)).json()["n"] == n


async def test_another_policy_is_another_score(shop):
    assert (await shop.get("nps", policy="ten_only")).json()["passives"] == 1


async def test_a_timeline_has_both_sides_newest_first(shop):
    said = (await shop.get("customers/1/timeline")).json()["items"]
    assert [(one["direction"], one["text"]) for one in said] == [("in", "10!"), ("out", "how likely?")]
    problem(await shop.get("customers/99/timeline"), 404)


async def test_cases_are_listed_and_chosen(shop):
    said = (await shop.get("cases")).json()["items"]
    assert [(one["id"], one["state"], one["settled_by"]) for one in said] == [
        (2, "settled", "Anna"),
        (1, "open", None),
    ]
    (still,) = (await shop.get("cases", state="open")).json()["items"]
    assert (still["survey"]["score"], still["survey"]["comment"]) == (3, "slow")


@pytest.mark.parametrize(
    ("path", "query", "field"),
    [
        ("surveys", {"state": "happy"}, "state"),
        ("surveys", {"sate": "asked"}, "sate"),
        ("surveys", {"limit": 0}, "limit"),
        ("surveys", {"limit": 201}, "limit"),
        ("surveys", {"limit": "x"}, "limit"),
        ("surveys", {"since": "yesterday"}, "since"),
        ("surveys/0", {}, "id"),
        ("surveys/x", {}, "id"),
        (f"surveys/{2**63}", {}, "id"),
        ("surveys/" + "9" * 5000, {}, "id"),
        ("customers/x/timeline", {}, "id"),
        ("nps", {"form": "2026-11-20"}, "form"),
        ("nps", {"from": "20/11/2026"}, "from"),
        ("nps", {"to": "2026-02-30"}, "to"),
        ("nps", {"policy": "five_stars"}, "policy"),
        ("nps", {"language": "italian"}, "language"),
        ("nps", {"channel": "Robert'); DROP TABLE surveys;--"}, "channel"),
        ("nps", {"store": "a\x00b"}, "store"),
        ("nps", {"store": "x" * 201}, "store"),
        ("cases", {"state": "closed"}, "state"),
        ("purchases/A-1", {"source": "x" * 61}, "source"),
        ("purchases/A%00", {}, "source_id"),
    ],
)
async def test_a_parameter_that_cannot_be_used_is_named(shop, path, query, field):
    said = problem(await shop.get(path, **query), 422)
    assert [one["field"] for one in said["errors"]] == [field]
    assert len(str(said)) < 2000


@pytest.mark.parametrize("path", ["surveys", "responses", "cases", "customers/1/timeline"])
@pytest.mark.parametrize("cursor", ["x", "WzFd" * 40, "W10"])
async def test_a_cursor_from_elsewhere_is_refused(shop, path, cursor):
    problem(await shop.get(path, cursor=cursor), 400)


async def test_a_thing_that_is_not_there_is_404(shop):
    for path in ("surveys/99", "customers/99/timeline", "purchases/none", "owners", "nps/x"):
        problem(await shop.get(path), 404)
