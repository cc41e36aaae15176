"""What every request but a webhook passes first: its key, its size, its type."""

from __future__ import annotations

import logging

from starlette.types import ASGIApp, Receive, Scope, Send

from bot.web import limits
from bot.web.auth import Keys
from scheduler.database import Database

log = logging.getLogger(__name__)

API = "/api/"


class Gate:
    """Lets requests through to the application with their body already here."""

    def __init__(self, app: ASGIApp, keys: Keys, database: Database) -> None:
        self._app = app
        self._keys = keys
        self._database = database

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request.

        Raises:
            Problem: For whoever called; the body may not have been read.
            Unavailable: The key cannot be looked up, or the answer takes too long.
        """
        scope = dict(scope)
        within_api = scope["path"].startswith(API)
        if within_api:
            async with limits.patience(self._database):
                scope["caller"] = await self._keys.admit(scope)
        length = limits.announced(scope["headers"])
        if length != 0:
            if within_api and scope["method"] == "POST":
                limits.require_json(scope["headers"])
            limit = limits.API_BYTES if within_api else limits.PAGE_BYTES
            receive = limits.again(await limits.read(receive, length, limit), receive)
        if scope["method"] == "HEAD":
            scope["method"] = "GET"  # the server leaves the body out
        async with limits.patience(self._database):
            try:
                await self._app(scope, receive, send)
            except Exception:
                # The framework has answered already, and raises for the log.
                log.exception("%s %r failed", scope["method"], scope["path"])
