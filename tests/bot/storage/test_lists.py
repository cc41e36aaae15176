"""Lists come newest first, a page at a time, and nothing is shown twice or left out."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.model import Policy
from bot.storage import lists
from bot.storage.cursor import BadCursor, give, take
from bot.storage.reports import Filter
from tests.bot.storage import shelf
from tests.bot.storage.shelf import NOW

pytestmark = pytest.mark.anyio
MINUTE = timedelta(minutes=1)
STANDARD = Policy.STANDARD


async def walk(database, page_of, limit=2):
    """All items of a list, page by page, and how many pages there were."""
    items, cursor, pages = [], None, 0
    while True:
        page = await database.read(lambda tx, cursor=cursor: page_of(tx, cursor=cursor, limit=limit))
        items += page.items
        pages += 1
        cursor = page.cursor
        if cursor is None:
            return items, pages


async def test_surveys_come_newest_first_and_each_once(database):
    async def fill(tx):
        for number in range(5):
            await shelf.survey(tx, f"A-{number}")

    await database.write(fill)
    items, pages = await walk(database, lambda tx, **where: lists.surveys(tx, STANDARD, **where))
    assert [one["purchase"]["source_id"] for one in items] == ["A-4", "A-3", "A-2", "A-1", "A-0"]
    assert pages == 3


async def test_the_last_page_has_no_cursor_even_when_it_is_full(database):
    await database.write(lambda tx: shelf.survey(tx, "A-1"))
    page = await database.read(lambda tx: lists.surveys(tx, STANDARD, limit=1))
    assert (len(page.items), page.cursor) == (1, None)


async def test_surveys_are_chosen_by_state_and_by_when_they_were_made(database):
    async def fill(tx):
        await shelf.survey(tx, "old", created_at=NOW - MINUTE, state="asked")
        await shelf.survey(tx, "new", state="asked")
        await shelf.survey(tx, "other", state="not_asked", why="opted_out")

    await database.write(fill)

    async def ids(**chosen):
        page = await database.read(lambda tx: lists.surveys(tx, STANDARD, **chosen))
        return [one["purchase"]["source_id"] for one in page.items]

    assert await ids(state="asked") == ["new", "old"]
    assert await ids(since=NOW) == ["other", "new"]
    assert await ids(state="asked", since=NOW) == ["new"]
    assert await ids(state="expired") == []


async def test_a_page_stays_where_it_was_while_surveys_are_added(database):
    async def fill(tx):
        for number in range(4):
            await shelf.survey(tx, f"A-{number}")

    await database.write(fill)
    first = await database.read(lambda tx: lists.surveys(tx, STANDARD, limit=2))
    await database.write(lambda tx: shelf.survey(tx, "A-4"))
    second = await database.read(lambda tx: lists.surveys(tx, STANDARD, limit=2, cursor=first.cursor))
    assert [one["purchase"]["source_id"] for one in first.items + second.items] == [
        "A-3",
        "A-2",
        "A-1",
        "A-0",
    ]


async def test_responses_come_by_when_they_were_given_even_in_the_same_moment(database):
    async def fill(tx):
        await shelf.survey(tx, "late", score=1, scored_at=NOW + MINUTE, scored_via="sms")
        for number in range(4):
            await shelf.survey(tx, f"A-{number}", score=number, scored_at=NOW, scored_via="sms")
        await shelf.survey(tx, "silent", state="asked")

    await database.write(fill)
    items, _ = await walk(database, lambda tx, **where: lists.responses(tx, STANDARD, Filter(), **where))
    assert [one["purchase"]["source_id"] for one in items] == ["late", "A-3", "A-2", "A-1", "A-0"]
    some = await database.read(lambda tx: lists.responses(tx, STANDARD, Filter(from_=NOW + MINUTE)))
    assert [one["purchase"]["source_id"] for one in some.items] == ["late"]


async def test_cases_come_with_their_survey(database):
    async def fill(tx):
        for number, state in enumerate(("settled", "open", "open")):
            survey = await shelf.survey(tx, f"A-{number}", score=2, scored_at=NOW)
            await shelf.case(tx, survey, state=state)

    await database.write(fill)
    items, _ = await walk(database, lambda tx, **where: lists.cases(tx, STANDARD, **where))
    assert [(one["id"], one["state"], one["survey"]["purchase"]["source_id"]) for one in items] == [
        (3, "open", "A-2"),
        (2, "open", "A-1"),
        (1, "settled", "A-0"),
    ]
    settled = await database.read(lambda tx: lists.cases(tx, STANDARD, state="settled"))
    assert [one["id"] for one in settled.items] == [1]


@pytest.mark.parametrize("limit", [1, 2, 3, 50])
async def test_a_timeline_merges_both_sides_in_the_order_of_time(database, limit):
    async def fill(tx):
        who, other = await shelf.customer(tx), await shelf.customer(tx)
        await shelf.sent(tx, "question", NOW, person=who)
        await shelf.heard(tx, "7", NOW + MINUTE, customer_id=who)
        await shelf.sent(tx, "why?", NOW + MINUTE, person=who)
        await shelf.heard(tx, "slow", NOW + 2 * MINUTE, customer_id=who, source="telegram")
        await shelf.heard(tx, "very", NOW + 2 * MINUTE, customer_id=who)
        await shelf.sent(tx, "to come", NOW + 9 * MINUTE, person=who, started_at=None, state="planned")
        await shelf.sent(tx, "another's", NOW, person=other)
        await shelf.heard(tx, "another's", NOW, customer_id=other)
        return who

    who = await database.write(fill)
    items, _ = await walk(database, lambda tx, **where: lists.timeline(tx, who, **where), limit)
    said = [(one["direction"], one["text"]) for one in items]
    assert said == [
        ("out", "to come"),
        ("in", "very"),
        ("in", "slow"),
        ("out", "why?"),
        ("in", "7"),
        ("out", "question"),
    ]


async def test_a_customer_who_never_was_has_no_timeline(database):
    assert await database.read(lambda tx: lists.timeline(tx, 1)) is None
    who = await database.write(shelf.customer)
    page = await database.read(lambda tx: lists.timeline(tx, who))
    assert page is not None
    assert page.items == []


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "x",
        "====",
        "é",
        "\ud800",
        "WzFd" * 500,
        give(1, 2),
        give("1"),
        give(2**63),
        "W10",
        "bnVsbA",
        "W1tbW1tb",
    ],
    ids=ascii,
)
async def test_a_cursor_that_was_not_given_out_is_refused(sqlite, cursor):
    with pytest.raises(BadCursor):
        await sqlite.read(lambda tx: lists.surveys(tx, STANDARD, cursor=cursor))


def test_a_cursor_of_another_list_is_refused():
    with pytest.raises(BadCursor):
        take(give(NOW, 1), int)
    with pytest.raises(BadCursor):
        take(give(2**62, 1), type(NOW), int)


async def test_pages_of_surveys_are_read_by_index(sqlite):
    """Else every page would cost as much as the whole table."""

    async def plan(tx):
        query = lists.SURVEYS.where(lists._s.state == "asked").order_by(lists._s.id.desc()).limit(10)
        text = query.compile(dialect=tx.dialect, compile_kwargs={"literal_binds": True})
        rows = await tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}")
        return " ".join(row[3] for row in rows)

    found = await sqlite.read(plan)
    assert "ix_surveys_state" in found
    assert "TEMP B-TREE" not in found
