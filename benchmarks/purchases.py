"""How many purchases a second the API takes: one at a time, and in batches."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from benchmarks.figures import Figure, percentile
from benchmarks.load import Result, closed, post
from benchmarks.stage import CLOCK, Stage, stage

SINGLE_CALLERS, BATCH_CALLERS = 32, 4


async def measure(*, quick: bool) -> list[Figure]:
    """Each way on a database of its own; every purchase is of a new customer with a phone."""
    figures = []
    for batch, many, few in ((1, 10_000, 1_000), (100, 20_000, 2_000), (1000, 20_000, 4_000)):
        figures.append(await _ways_in(few if quick else many, batch))
    return figures


async def _ways_in(count: int, batch: int) -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        async with stage(Path(folder)) as fanloop:
            requests = [_request(fanloop, first, batch) for first in range(0, count, batch)]
            before = fanloop.cpu_seconds()
            done = await closed(fanloop.port, requests, SINGLE_CALLERS if batch == 1 else BATCH_CALLERS)
            cpu = (fanloop.cpu_seconds() - before) / count * 1e6
            _check(fanloop, done, count, batch)
    name = "purchases one at a time" if batch == 1 else f"purchases in batches of {batch:,}"
    wait = f"p50 {percentile(done.waits, 50):,.0f} ms, p99 {percentile(done.waits, 99):,.0f} ms"
    return Figure(name, count / done.seconds, "/s", note=f"{wait}; {cpu:,.0f} µs of CPU each")


def _check(fanloop: Stage, done: Result, count: int, batch: int) -> None:
    """Everything that was answered with 201 is there, and planned."""
    taken = sum(one.status == 201 if batch == 1 else one.body.count(b'"status":201') for one in done.answers)
    rows = fanloop.count("SELECT count(*) FROM purchases")
    asked = fanloop.count("SELECT count(*) FROM outbox WHERE kind = 'question'")
    if not taken == rows == asked == count:
        raise AssertionError(f"{count} purchases: {taken} taken, {rows} stored, {asked} questions planned")


def _request(fanloop: Stage, first: int, batch: int) -> bytes:
    bought = [_purchase(number) for number in range(first, first + batch)]
    body = json.dumps(bought[0] if batch == 1 else {"purchases": bought}).encode()
    headers = {"Authorization": f"Bearer {fanloop.key}"}
    return post(fanloop.port, "/api/v1/purchases", body, "application/json", headers)


def _purchase(number: int) -> dict[str, object]:
    return {
        "source_id": f"A-{number}",
        "time": CLOCK.now().isoformat(),
        "customer": {
            "id": f"C-{number}",
            "name": "Maria Rossi",
            "phone": f"+39 333 {1_000_000 + number}",
            "language": "it",
        },
        "store": "Main street",
        "items": [
            {"sku": "SHOE-42", "name": "Running shoes", "quantity": 1, "price": "89.90"},
            {"sku": "SOCK-2", "name": "Socks", "quantity": 2, "price": "4.50"},
        ],
        "amount": "98.90",
        "currency": "EUR",
    }
