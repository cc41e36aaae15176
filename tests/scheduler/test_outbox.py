"""The outbox keeps its promises on both databases."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from channels.base import Accepted, Delivery, Outgoing, Refused, Retry, Unknown, Unreachable
from scheduler import outbox
from scheduler.database import Database
from scheduler.outbox import Message, MessageState

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def message(key: str, **values) -> Message:
    first = {"key": key, "kind": "question", "channel": "sms", "address": "+1", "due_at": NOW}
    return Message(**first | values)


async def put(database: Database, *messages: Message, now: datetime = NOW) -> None:
    await database.write(lambda tx: outbox.put(tx, messages, now))


async def claim(database: Database, now: datetime = NOW, owner: str = "me", limit: int = 100):
    async def work(tx):
        rows = await outbox.due(tx, "sms", now, limit)
        await outbox.lease(tx, {row.id: Outgoing(row.address, "hello") for row in rows}, now, owner)
        return [replace(row, attempt=row.attempt + 1) for row in rows]

    return await database.write(work)


async def settle(database: Database, row, outcome, again=None, now: datetime = NOW):
    return await database.write(lambda tx: outbox.settle(tx, [(row, outcome, again)], now))


async def receive(database: Database, *receipts: Delivery, now: datetime = NOW):
    return await database.write(lambda tx: outbox.receive(tx, receipts, now))


async def states(database: Database) -> dict[str, str]:
    query = sa.select(outbox.outbox.c.key, outbox.outbox.c.state)
    return {row.key: row.state for row in await database.read(lambda tx: tx.execute(query))}


async def test_a_message_put_twice_is_there_once(database):
    await put(database, message("a"))
    await put(database, message("a", address="+2"), message("b"))
    assert await states(database) == {"a": "queued", "b": "queued"}


async def test_a_message_is_claimed_when_it_is_due_and_not_before(database):
    await put(database, message("later", due_at=NOW + MINUTE))
    assert await claim(database) == []
    assert await database.read(lambda tx: outbox.next_due(tx, "sms")) == NOW + MINUTE
    assert [row.key for row in await claim(database, NOW + MINUTE)] == ["later"]


async def test_answers_go_before_questions_and_the_oldest_before_the_newer(database):
    await put(
        database,
        message("q2", rank=1, address="+2", due_at=NOW - MINUTE),
        message("q1", rank=1, address="+1", due_at=NOW - 2 * MINUTE),
        message("answer", rank=0, address="+3"),
    )
    assert [row.key for row in await claim(database, limit=2)] == ["answer", "q1"]


async def test_one_conversation_has_one_message_in_flight(database):
    await put(database, message("a"), message("b"), message("c", address="+2"))
    first = await claim(database)
    assert {row.key for row in first} == {"a", "c"}
    assert await claim(database) == []
    await settle(database, first[0], Accepted("SM1"))
    assert [row.key for row in await claim(database)] == ["b"]


async def test_the_database_itself_refuses_a_second_message_in_flight(database):
    await put(database, message("a"), message("b"))
    await claim(database)
    lease = outbox.outbox.update().where(outbox.outbox.c.key == "b").values(state="leased", lease_until=NOW)
    with pytest.raises(sa.exc.IntegrityError):
        await database.write(lambda tx: tx.execute(lease))


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (Accepted("SM1", 2), "accepted"),
        (Refused("21617", "too long"), "failed"),
        (Unreachable("21211", "no such number"), "failed"),
        (Unknown("no answer"), "unknown"),
    ],
)
async def test_each_outcome_has_its_state_and_is_not_claimed_again(database, outcome, state):
    await put(database, message("a"))
    [row] = await claim(database)
    [change] = await settle(database, row, outcome)
    assert change.outcome == outcome
    assert await states(database) == {"a": state}
    assert await claim(database, NOW + timedelta(days=30)) == []


async def test_a_retry_is_claimed_again_at_its_time_with_the_next_attempt(database):
    await put(database, message("a"))
    [row] = await claim(database)
    await settle(database, row, Retry(MINUTE, "refused to connect"), NOW + MINUTE)
    assert await states(database) == {"a": "retry_wait"}
    assert await claim(database, NOW + MINUTE / 2) == []
    [again] = await claim(database, NOW + MINUTE)
    assert again.attempt == 2


async def test_a_sure_result_counts_also_after_its_lease_ran_out(database):
    await put(database, message("a"))
    [first] = await claim(database)
    await database.write(lambda tx: outbox.expire_leases(tx, NOW + timedelta(hours=1)))
    assert await settle(database, first, Unknown("no answer")) == []
    assert await states(database) == {"a": "unknown"}
    assert len(await settle(database, first, Accepted("SM1"))) == 1
    assert await states(database) == {"a": "accepted"}


async def test_a_result_of_an_earlier_attempt_changes_nothing(database):
    await put(database, message("a"))
    [first] = await claim(database)
    await settle(database, first, Retry(MINUTE, "refused to connect"), NOW + MINUTE)
    await claim(database, NOW + MINUTE)
    assert await settle(database, first, Accepted("SM1")) == []
    assert await states(database) == {"a": "leased"}


async def test_an_expired_lease_is_unknown_and_never_free(database):
    await put(database, message("a"))
    await claim(database)
    assert await database.write(lambda tx: outbox.expire_leases(tx, NOW + timedelta(seconds=89))) == []
    [change] = await database.write(lambda tx: outbox.expire_leases(tx, NOW + timedelta(seconds=91)))
    assert isinstance(change.outcome, Unknown)
    assert await claim(database, NOW + timedelta(days=1)) == []


async def test_leases_of_an_earlier_process_are_dead_at_once(database):
    await put(database, message("a"), message("b", address="+2"))
    await claim(database, owner="old", limit=1)
    await claim(database, owner="me")
    gone = await database.write(lambda tx: outbox.expire_leases(tx, NOW, "me"))
    assert [change.row.key for change in gone] == ["a"]


async def test_a_receipt_with_our_token_proves_an_unknown_send(database):
    await put(database, message("a"))
    [row] = await claim(database)
    await settle(database, row, Unknown("timed out"))
    [change] = await receive(database, Delivery("sms", "SM9", "sent", token=f"{row.id}-1"))
    assert change.outcome == Accepted("SM9")
    assert await states(database) == {"a": "accepted"}


async def test_a_receipt_that_overtakes_the_answer_counts_and_the_answer_changes_nothing(database):
    await put(database, message("a"))
    [row] = await claim(database)
    changes = await receive(database, Delivery("sms", "SM9", "delivered", token=f"{row.id}-1"))
    assert [change.outcome for change in changes] == [Accepted("SM9")]
    assert await settle(database, row, Accepted("SM9")) == []
    assert await states(database) == {"a": "delivered"}


async def test_a_receipt_of_another_attempt_proves_nothing(database):
    await put(database, message("a"))
    [row] = await claim(database)
    await settle(database, row, Unknown("timed out"))
    assert await receive(database, Delivery("sms", "SM9", "sent", token=f"{row.id}-2")) == []
    assert await states(database) == {"a": "unknown"}


async def test_receipts_in_any_order_end_in_the_highest(database):
    await put(database, message("a"))
    [row] = await claim(database)
    await settle(database, row, Accepted("SM9"))
    for status in ("delivered", "sent", "accepted", "delivered"):
        await receive(database, Delivery("sms", "SM9", status))
    assert await states(database) == {"a": "delivered"}


@pytest.mark.parametrize("told", list(itertools.permutations(("sent", "delivered", "undelivered"))))
async def test_receipts_told_together_do_what_they_do_one_by_one(database, told):
    await put(database, message("a"), message("b", address="+2"))
    a, b = await claim(database)
    await settle(database, b, Unknown("timed out"))
    named = [
        [
            Delivery("sms", sid, status, token=f"{row.id}-1" if n % 2 == 0 else "")
            for n, status in enumerate(told)
        ]
        for sid, row in (("SM1", a), ("SM2", b))
    ]
    together = [change.outcome for change in await receive(database, *named[0])]
    alone = [change.outcome for one in named[1] for change in await receive(database, one)]
    alike = [replace(one, provider_id="SM1") if isinstance(one, Accepted) else one for one in alone]
    assert alike == together
    found = await states(database)
    assert found["a"] == found["b"]


async def test_an_undelivered_receipt_says_so_once(database):
    await put(database, message("a"))
    [row] = await claim(database)
    await settle(database, row, Accepted("SM9"))
    [change] = await receive(database, Delivery("sms", "SM9", "undelivered", code="30005"))
    assert change.outcome == Unreachable("30005", "not delivered (30005)", lasting=False)
    assert await receive(database, Delivery("sms", "SM9", "undelivered", code="30005")) == []
    assert await states(database) == {"a": "undelivered"}


@pytest.mark.parametrize("token", ["", "x-1", "1-x", "1", "9" * 30 + "-1", "-", "1-1-1"])
async def test_a_receipt_of_something_unknown_changes_nothing(database, token):
    await put(database, message("a"))
    assert await receive(database, Delivery("sms", "SM404", "delivered", token=token)) == []
    assert await states(database) == {"a": "queued"}


async def test_what_no_proof_or_receipt_came_for_becomes_final(database):
    await put(database, message("a"), message("b", address="+2"))
    first, second = await claim(database)
    await settle(database, first, Accepted("SM1"))
    await settle(database, second, Unknown("timed out"))
    await database.write(lambda tx: outbox.finish(tx, NOW + timedelta(hours=24)))
    assert await states(database) == {"a": "accepted", "b": "unknown_final"}
    await database.write(lambda tx: outbox.finish(tx, NOW + timedelta(hours=72)))
    assert await states(database) == {"a": "accepted_final", "b": "unknown_final"}


async def test_cancelling_takes_back_only_what_has_not_started(database):
    await put(database, message("a", about=7), message("b", about=7), message("c", about=8, address="+2"))
    await claim(database, limit=1)
    await database.write(lambda tx: outbox.cancel(tx, NOW, "refunded", about=[7]))
    assert await states(database) == {"a": "leased", "b": "cancelled", "c": "queued"}


async def test_workers_side_by_side_claim_each_message_once(database):
    await put(database, *(message(str(n), address=f"+{n}") for n in range(200)))

    async def worker(name: str) -> list[str]:
        keys: list[str] = []
        for _ in range(100):
            rows = await claim(database, owner=name, limit=10)
            if not rows and keys and not await claim(database, owner=name, limit=10):
                break
            keys += [row.key for row in rows]
        return keys

    claimed = [key for keys in await asyncio.gather(*(worker(f"w{n}") for n in range(4))) for key in keys]
    assert len(claimed) == len(set(claimed))
    assert set((await states(database)).values()) == {MessageState.LEASED}


async def test_the_queue_age_is_that_of_the_longest_waiting(database):
    await put(database, message("a", due_at=NOW - 3 * MINUTE), message("b", due_at=NOW + MINUTE))
    assert await database.read(lambda tx: outbox.queue_age(tx, NOW)) == 3 * MINUTE
