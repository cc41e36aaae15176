"""The OpenAPI document says what the API does: a generator of calls finds nothing that it does not say."""

from __future__ import annotations

import asyncio
import secrets
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.specs.openapi import checks

from bot.storage import migrate
from scheduler.database import Database
from tests.bot.web import rig
from tests.bot.web.rig import NOW, PURCHASE

# What the words of the document mean: things JSON Schema has no words for.
schemathesis.openapi.format("phone", st.sampled_from(["+39 333 123 4567", "333 1234567", "+447911123456"]))
schemathesis.openapi.format("time-zone", st.sampled_from(["Europe/Rome", "America/New_York", "UTC"]))
schemathesis.openapi.format("channel", st.sampled_from(["sms", "telegram"]))
schemathesis.openapi.format(
    "date-time", st.integers(0, 10**6).map(lambda ago: (NOW - timedelta(minutes=ago)).isoformat())
)


async def _serve(folder: Path, up: threading.Event, found: dict[str, str], end: threading.Event) -> None:
    database = Database(f"sqlite+aiosqlite:///{folder / 'fanloop.db'}")
    await migrate.upgrade(database)
    async with rig.site(database, rig.config(folder)) as site:
        for number in range(3):
            await site.post(PURCHASE | {"source_id": f"A-{number}"})
        found.update(url=site.url, key=site.key)
        up.set()
        await asyncio.to_thread(end.wait)
    await database.close()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A Fanloop in a thread of its own, because the generator calls it without a loop."""
    up, end, found = threading.Event(), threading.Event(), dict[str, str]()
    work = _serve(tmp_path_factory.mktemp("site"), up, found, end)
    thread = threading.Thread(target=asyncio.run, args=(work,))
    thread.start()
    assert up.wait(30)
    yield found
    end.set()
    thread.join()


@pytest.fixture(scope="module")
def document(served: dict[str, str]) -> schemathesis.BaseSchema:
    schema = schemathesis.openapi.from_url(f"{served['url']}/openapi.json")
    schema.config.update(base_url=served["url"])
    return schema


OPERATIONS = [
    "POST /api/v1/purchases",
    "GET /api/v1/purchases/{source_id}",
    "POST /api/v1/purchases/{source_id}/cancel",
    "GET /api/v1/surveys",
    "GET /api/v1/surveys/{id}",
    "GET /api/v1/responses",
    "POST /api/v1/replies/{id}/correct",
    "GET /api/v1/nps",
    "GET /api/v1/customers/{id}/timeline",
    "GET /api/v1/cases",
    "GET /healthz",
    "GET /readyz",
]
RIGHT = [(label, GenerationMode.POSITIVE) for label in OPERATIONS]
WRONG = [(label, GenerationMode.NEGATIVE) for label in OPERATIONS if " /api/" in label]
CALLS = RIGHT + WRONG


def test_the_document_names_every_call_and_no_other(document):
    assert {result.ok().label for result in document.get_all_operations()} == set(OPERATIONS)


def test_the_document_says_what_needs_a_key(document):
    needs = {
        f"{method.upper()} {path}": operation.get("security")
        for path, operations in document.raw_schema["paths"].items()
        for method, operation in operations.items()
    }
    assert needs == {label: [{"key": []}] if " /api/" in label else None for label in OPERATIONS}
    assert document.raw_schema["components"]["securitySchemes"] == {
        "key": {"type": "http", "scheme": "bearer"}
    }


@pytest.mark.parametrize(("label", "mode"), CALLS)
def test_every_call_is_answered_as_the_document_says(document, served, label, mode):
    operation = next(one.ok() for one in document.get_all_operations() if one.ok().label == label)

    @settings(
        max_examples=60,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(operation.as_strategy(generation_mode=mode))
    def call(case):
        left_out = [checks.ignored_auth]  # test_auth has that; here it would run into its limit
        if mode is GenerationMode.POSITIVE:
            case.query.pop("cursor", None)  # nobody guesses one
            if "idempotency-key" in case.headers:
                case.headers["idempotency-key"] = secrets.token_hex()
            case.body = _meant(case.body)
        elif isinstance(case.body, dict) and "purchases" in case.body:
            left_out.append(checks.negative_data_rejection)  # each purchase has a status of its own
        elif any(value is None or isinstance(value, list | dict) for value in case.query.values()):
            left_out.append(checks.negative_data_rejection)  # in the URL it may look right: x=["a"] is x=a
        case.call_and_validate(headers={"Authorization": f"Bearer {served['key']}"}, excluded_checks=left_out)

    call()


def _meant(value: Any) -> Any:
    """The same with what the document has no words for: amounts as fine as they may be, numbers that ring."""
    if isinstance(value, dict):
        return {
            name: 3331234567 if name == "phone" and isinstance(one, int) else _meant(one)
            for name, one in value.items()
        }
    if isinstance(value, list):
        return [_meant(one) for one in value]
    return round(value, 3) if isinstance(value, float) else value
