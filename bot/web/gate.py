"""What every request but a webhook passes first: its key, its size, its type."""

from __future__ import annotations

import logging

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web import limits
from bot.web.auth import Keys
from bot.web.meters import Meters

log = logging.getLogger(__name__)

API = "/api/"


class Gate:
    """Lets requests through to the application with their body already here."""

    def __init__(self, app: ASGIApp, keys: Keys, meters: Meters) -> None:
        self._app = app
        self._keys = keys
        self._meters = meters

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request.

        Raises:
            Problem: For whoever called; the body may not have been read.
            Unavailable: The key cannot be looked up.
        """
        scope = dict(scope)
        within_api = scope["path"].startswith(API)
        if within_api:
            scope["caller"] = await self._keys.admit(scope)
        length = limits.announced(scope["headers"])
        if length != 0:
            limit = limits.API_BYTES if within_api else limits.WEBHOOK_BYTES
            receive = await self._body(scope, receive, length, limit)
        if scope["method"] == "HEAD":
            scope["method"] = "GET"  # the server leaves the body out
        try:
            await self._app(scope, receive, self._marked(scope, send))
        except Exception:
            # The framework has answered already, and raises for the log.
            log.exception("%s %s failed", scope["method"], scope["path"])

    async def _body(self, scope: Scope, receive: Receive, length: int | None, limit: int) -> Receive:
        if scope["path"].startswith(API) and scope["method"] == "POST":
            limits.require_json(scope["headers"])
        return limits.again(await limits.read(receive, length, limit), receive)

    def _marked(self, scope: Scope, send: Send) -> Send:
        """A `send` that counts the answer and adds what every answer carries."""
        extra = [(b"x-content-type-options", b"nosniff")]
        if scope["path"].startswith(API):
            extra.append((b"cache-control", b"no-store"))

        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message["headers"], *extra]}
                self._meters.requests.labels(scope["method"], str(message["status"])).inc()
            await send(message)

        return marked
