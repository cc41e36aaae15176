"""What providers tell us: checked, stored, and only then answered.

The busiest way in, so it stands outside the frameworks: a call costs little more than its signature.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from starlette.types import Receive, Scope, Send

from bot.web import limits
from bot.web.meters import Meters
from bot.web.parts import Parts
from bot.web.problems import Problem
from channels.base import BadWebhook, Channel, Proves, Webhook
from scheduler.database import Unavailable

log = logging.getLogger(__name__)

PREFIX = "/webhooks/"
QUIET_SECONDS = 60.0  # between two log lines about refused calls


class Webhooks:
    """POST /webhooks/{channel} and /webhooks/{channel}/{what}."""

    def __init__(self, parts: Parts, meters: Meters) -> None:
        self._ways = {name: _Way(channel, meters) for name, channel in parts.channels.items()}
        self._inbox, self._forged, self._database = parts.inbox, parts.forged, parts.database
        self._log_again = 0.0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take one call.

        Raises:
            Problem: For whoever called.
            Unavailable: Nothing may have been stored; the provider is to call again.
        """
        path: str = scope["path"]
        name, _, what = path[len(PREFIX) :].partition("/")
        way = self._ways.get(name)
        if way is None or "/" in what:
            raise Problem(404, "There is no such webhook.")
        if scope["method"] != "POST":
            raise Problem(405, "Webhooks are called with POST.", {"allow": "POST"})
        headers = {key.decode("latin-1"): value.decode("latin-1") for key, value in scope["headers"]}
        limit = limits.PROVEN_BYTES if way.proven(headers) else limits.WEBHOOK_BYTES
        body = await limits.read(receive, limits.announced(scope["headers"]), limit)
        scope[limits.BODY_IS_HERE] = True
        call = Webhook(path, scope["query_string"].decode("latin-1"), headers, body)
        try:
            events = way.channel.receive(call)
        except BadWebhook as refusal:
            way.refused.inc()
            self._forged[name].add()
            self._tell(name, refusal)
            raise Problem(403, "This call is not the provider's, or cannot be read.") from None
        try:
            async with limits.patience(self._database):
                await self._inbox.store(events)
        except Unavailable:
            way.put_off.inc()
            raise
        way.stored.inc()
        await send(way.start)
        await send(way.body)
        if events:
            await way.acknowledge(events)

    def _tell(self, name: str, refusal: BadWebhook) -> None:
        """Log why, once a minute: who forges calls must not fill the disk."""
        now = asyncio.get_running_loop().time()
        if now >= self._log_again:
            self._log_again = now + QUIET_SECONDS
            log.warning("a call to the webhook of %s was refused: %s", name, refusal)


class _Way:
    """One channel with what never changes about its answers made once."""

    def __init__(self, channel: Channel, meters: Meters) -> None:
        kind, body = channel.answer
        headers = [(b"content-type", kind.encode("latin-1")), (b"content-length", str(len(body)).encode())]
        self.channel = channel
        self.proven = channel.proven if isinstance(channel, Proves) else _never
        self.start: dict[str, Any] = {"type": "http.response.start", "status": 200, "headers": headers}
        self.body: dict[str, Any] = {"type": "http.response.body", "body": body}
        self.stored = meters.webhooks.labels(channel.name, "stored")
        self.refused = meters.webhooks.labels(channel.name, "refused")
        self.put_off = meters.webhooks.labels(channel.name, "put_off")

    async def acknowledge(self, events: Any) -> None:
        # The answer is out; the server waits for this when it shuts down.
        try:
            await self.channel.acknowledge(events)
        except Exception:
            log.exception("%s could not acknowledge what is stored", self.channel.name)


def _never(_headers: object) -> bool:
    return False
