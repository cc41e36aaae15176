"""The score of a selection, counted in the database."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.model import Policy
from bot.storage.reports import Filter, Numbers, scores, tally
from tests.bot.storage import shelf

pytestmark = pytest.mark.anyio
DAY = datetime(2026, 11, 20, tzinfo=UTC)
STANDARD = Policy.STANDARD


async def answered(tx, number, score, at=DAY, via="sms", **values):
    row = {
        "state": "answered",
        "score": score,
        "scored_at": at,
        "scored_via": via,
        "asked_at": DAY,
        "channel": "sms",
    }
    await shelf.survey(tx, f"A-{number}", **(row | values))


async def test_nobody_asked_is_no_score(database):
    numbers = await database.read(lambda tx: tally(tx, Filter(), STANDARD))
    nothing = dict.fromkeys(range(11), 0)
    assert numbers == Numbers(None, None, 0, 0, 0, 0, 0, None, nothing)


async def test_scores_are_counted_into_the_score_its_interval_and_its_n(database):
    async def fill(tx):
        given = [10] * 4 + [9] * 2 + [8] * 2 + [7] + [3]
        for number, score in enumerate(given):
            await answered(tx, number, score)
        for number in range(10):
            await shelf.survey(tx, f"B-{number}", state="asked", asked_at=DAY, channel="sms")
        await shelf.survey(tx, "C-1", state="planned")

    await database.write(fill)
    numbers = await database.read(lambda tx: tally(tx, Filter(), STANDARD))
    assert (numbers.promoters, numbers.passives, numbers.detractors, numbers.n) == (6, 3, 1, 10)
    assert numbers.nps == 50.0
    assert [round(end) for end in numbers.interval or ()] == [0, 77]
    assert (numbers.asked, numbers.response_rate) == (20, 0.5)
    assert numbers.scores == {0: 0, 1: 0, 2: 0, 3: 1, 4: 0, 5: 0, 6: 0, 7: 1, 8: 2, 9: 2, 10: 4}


async def test_another_policy_counts_the_same_scores_otherwise(database):
    async def fill(tx):
        for number, score in enumerate([10, 9, 9, 2]):
            await answered(tx, number, score)

    await database.write(fill)
    ten_only = await database.read(lambda tx: tally(tx, Filter(), Policy.TEN_ONLY))
    assert (ten_only.promoters, ten_only.passives, ten_only.detractors, ten_only.nps) == (1, 2, 1, 0.0)


@pytest.mark.parametrize(
    ("chosen", "counted", "asked"),
    [
        (Filter(), [1, 2, 3, 4, 5], 5),
        (Filter(store="north"), [2], 1),
        (Filter(language="en"), [3], 1),
        (Filter(channel="telegram"), [4], 0),
        (Filter(channel="sms"), [1, 2, 3, 5], 5),
        (Filter(from_=DAY), [1, 2, 3, 4, 5], 5),
        (Filter(from_=DAY + timedelta(days=1)), [5], 0),
        (Filter(to=DAY + timedelta(days=1)), [1, 2, 3, 4], 5),
        (Filter(to=DAY), [], 0),
        (Filter(store="north", language="en"), [], 0),
    ],
)
async def test_a_selection_counts_only_what_it_selects(sqlite, chosen, counted, asked):
    async def fill(tx):
        await answered(tx, 1, 1)
        await answered(tx, 2, 2, store="north")
        await answered(tx, 3, 3, language="en")
        await answered(tx, 4, 4, via="telegram")
        await answered(tx, 5, 5, at=DAY + timedelta(days=1))

    await sqlite.write(fill)
    numbers = await sqlite.read(lambda tx: tally(tx, chosen, STANDARD))
    assert [score for score, count in numbers.scores.items() if count] == counted
    assert numbers.asked == asked


async def test_the_response_rate_is_a_share_of_those_asked_then(database):
    """Late answers to an earlier period's questions would make more than all of this one's."""

    async def fill(tx):
        for number in range(3):
            await answered(tx, number, 9, at=DAY + timedelta(days=2))
        await shelf.survey(tx, "B-1", state="asked", asked_at=DAY + timedelta(days=1), channel="sms")

    await database.write(fill)
    chosen = Filter(from_=DAY + timedelta(days=1))
    numbers = await database.read(lambda tx: tally(tx, chosen, STANDARD))
    assert (numbers.n, numbers.asked, numbers.response_rate) == (3, 1, 0.0)


async def test_the_scores_are_counted_in_the_index_alone(sqlite):
    chosen = Filter(from_=DAY, to=DAY + timedelta(days=1), store="north", channel="sms", language="it")

    async def plan(tx):
        text = scores(chosen).compile(dialect=tx.dialect, compile_kwargs={"literal_binds": True})
        rows = await tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}")
        return " ".join(row[3] for row in rows)

    assert "COVERING INDEX ix_surveys_scored" in await sqlite.read(plan)


def test_numbers_are_ready_for_json():
    assert list(asdict(Numbers(None, None, 0, 0, 0, 0, 0, None, {}))) == [
        "nps", "interval", "n", "promoters", "passives", "detractors", "asked", "response_rate", "scores",
    ]  # fmt: skip
