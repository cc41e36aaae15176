"""Purchases and surveys as people look at them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.model import Policy
from bot.storage import records
from tests.bot.storage import shelf
from tests.bot.storage.shelf import NOW

pytestmark = pytest.mark.anyio
MINUTE = timedelta(minutes=1)


async def test_a_purchase_shows_what_was_bought_the_decision_and_the_messages(database):
    async def fill(tx):
        who = await shelf.customer(tx, name="Maria", external_id="C-7")
        id_ = await shelf.survey(
            tx, "A-1", who=who, state="answered", score=3, scored_at=NOW, scored_via="sms", reason="slow"
        )
        await tx.execute(
            shelf.purchases.update().values(
                amount=89900, currency="EUR", items=[{"name": "Shoes"}], store="north"
            )
        )
        await shelf.sent(tx, "question", NOW, person=who, about=id_)
        reply = await shelf.heard(tx, "3, slow", NOW + MINUTE, customer_id=who)
        await shelf.response(tx, id_, reply, score=3, comment="slow")
        await shelf.sent(tx, "sorry", NOW + MINUTE, person=who, about=id_, kind="answer")
        await shelf.sent(
            tx, "planned", NOW + 9 * MINUTE, about=id_, kind="alert", state="planned", started_at=None
        )
        return id_

    id_ = await database.write(fill)
    found = await database.read(lambda tx: records.purchase(tx, "api", "A-1", Policy.STANDARD))
    assert found is not None
    assert (found["time"], found["amount"], found["currency"]) == (NOW, "89.90", "EUR")
    assert (found["store"], found["items"]) == ("north", [{"name": "Shoes"}])
    survey = found["survey"]
    assert (survey["id"], survey["state"], survey["score"], survey["category"]) == (
        id_,
        "answered",
        3,
        "detractor",
    )
    assert (survey["comment"], survey["reason"]) == ("slow", None)
    assert survey["customer"] == {"id": 1, "external_id": "C-7", "name": "Maria"}
    assert survey["purchase"] == {"source": "api", "source_id": "A-1"}
    said = [(one["direction"], one["text"], one["state"]) for one in survey["messages"]]
    assert said == [
        ("out", "question", "delivered"),
        ("in", "3, slow", "processed"),
        ("out", "sorry", "delivered"),
        ("out", "planned", "planned"),
    ]
    reply = survey["messages"][1]
    assert (reply["read_as"], reply["score"], reply["comment"], reply["rule"]) == (
        "score",
        3,
        "slow",
        "digit",
    )


async def test_a_purchase_is_known_by_who_reported_it(database):
    await database.write(lambda tx: shelf.survey(tx, "A-1"))
    assert await database.read(lambda tx: records.purchase(tx, "till", "A-1", Policy.STANDARD)) is None
    assert await database.read(lambda tx: records.purchase(tx, "api", "A-2", Policy.STANDARD)) is None


async def test_a_survey_shows_why_it_was_not_asked(database):
    id_ = await database.write(lambda tx: shelf.survey(tx, "A-1", state="not_asked", why="opted_out"))
    found = await database.read(lambda tx: records.survey(tx, id_, Policy.STANDARD))
    assert found is not None
    assert (found["state"], found["reason"], found["messages"]) == ("not_asked", "opted_out", [])
    assert await database.read(lambda tx: records.survey(tx, id_ + 1, Policy.STANDARD)) is None


async def test_the_category_follows_the_policy(database):
    id_ = await database.write(lambda tx: shelf.survey(tx, "A-1", score=9, scored_at=NOW))
    for policy, category in ((Policy.STANDARD, "promoter"), (Policy.TEN_ONLY, "passive")):
        found = await database.read(lambda tx, policy=policy: records.survey(tx, id_, policy))
        assert found is not None
        assert found["category"] == category
