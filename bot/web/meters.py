"""What is counted for /metrics, in a registry of our own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from math import inf, nan

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.web.health import collect
from bot.web.parts import Parts
from channels.base import Outcome
from scheduler import outbox
from scheduler.database import Unavailable
from scheduler.dispatch import Dispatch

SECONDS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, inf)
MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Meters:
    """Counters the routes move, and gauges read when somebody looks."""

    def __init__(self, senders: Mapping[str, Dispatch]) -> None:
        self._registry = CollectorRegistry()
        self._sends = Histogram(
            "fanloop_send_seconds",
            "What providers take to answer, by how the send ended",
            ("channel", "outcome"),
            buckets=SECONDS,
            registry=self._registry,
        )
        for name, sender in senders.items():
            sender.measured = partial(self._sent, name)
        self.webhooks = self._counter("webhooks", "Calls of providers", "channel", "outcome")
        self.purchases = self._counter("purchases", "Purchases reported", "outcome")
        self.requests = self._counter("requests", "Requests answered", "area", "status")
        self._messages = self._gauge("messages", "Messages by state", "channel", "state")
        self._queue_age = self._gauge("queue_age_seconds", "How long the oldest due message has waited")
        self._inbox = self._gauge("inbox_waiting", "Events stored and not yet read")
        self._parked = self._gauge("inbox_parked", "Events that could not be read, kept for a person")
        self._unheard = self._gauge("owners_unheard", "Addresses of owners where alerts do not arrive")
        self._held = self._gauge("held", "Whether customers are sent nothing until somebody decides")
        self._segments = self._gauge("segments_last_day", "SMS segments to customers within 24 hours")
        self._database = self._gauge("database_up", "Whether the database answers")
        self._channels = self._gauge("channel_up", "Whether a channel works", "channel")
        self._jobs = self._gauge("silent_jobs", "Jobs that are stuck")

    async def text(self, parts: Parts) -> bytes:
        """Everything as Prometheus reads it; what a database that is away knows is left out."""
        health = await collect(parts)
        self._database.set(health.database is None)
        self._jobs.set(len(health.silent_jobs))
        for name, fault in health.channels.items():
            self._channels.labels(name).set(fault is None)
        waits = health.waits
        self._queue_age.set(nan if waits.queue_age is None else waits.queue_age.total_seconds())
        self._inbox.set(_known(waits.inbox_waiting))
        self._parked.set(_known(waits.inbox_parked))
        self._unheard.set(_known(waits.owners_unheard))
        self._held.set(waits.held is not None)
        self._messages.clear()
        counts, segments = await _counts(parts) if health.database is None else ({}, nan)
        self._segments.set(segments)
        for (channel, state), count in counts.items():
            self._messages.labels(channel, state).set(count)
        return generate_latest(self._registry)

    def _sent(self, channel: str, outcome: Outcome, seconds: float) -> None:
        self._sends.labels(channel, type(outcome).__name__.lower()).observe(seconds)

    def _counter(self, name: str, what: str, *labels: str) -> Counter:
        return Counter(f"fanloop_{name}", what, labels, registry=self._registry)

    def _gauge(self, name: str, what: str, *labels: str) -> Gauge:
        return Gauge(f"fanloop_{name}", what, labels, registry=self._registry)


def _known(count: int | None) -> float:
    return nan if count is None else count


async def _counts(parts: Parts) -> tuple[dict[tuple[str, str], int], float]:
    since = parts.clock.now() - timedelta(days=1)

    async def work(tx: AsyncConnection) -> tuple[dict[tuple[str, str], int], float]:
        return await outbox.counts(tx), await outbox.spent(tx, "sms", since)

    try:
        return await parts.database.read(work)
    except Unavailable:
        return {}, nan
