"""The front door: webhooks to the left, everything else through the gate, every error a problem.

Outside the frameworks, so that a webhook does not pay for them.
"""

from __future__ import annotations

import logging
from importlib.metadata import version
from typing import Any
from urllib.parse import urlsplit

from fastapi import APIRouter, FastAPI
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web import gate, limits, webhooks
from bot.web.auth import Keys
from bot.web.callers import Addresses
from bot.web.gate import Gate
from bot.web.limits import Gone
from bot.web.meters import Meters
from bot.web.pages import Pages
from bot.web.parts import Parts
from bot.web.problems import HANDLERS, Problem, unavailable, unexpected
from bot.web.purchases import PurchasesApi
from bot.web.reads import ReadsApi
from bot.web.replies import RepliesApi
from bot.web.webhooks import Webhooks
from scheduler.database import Unavailable

log = logging.getLogger(__name__)

AREAS = {gate.API: "api", webhooks.PREFIX: "webhooks"}
NOSNIFF = (b"x-content-type-options", b"nosniff")
HEADERS = {"api": [NOSNIFF, (b"cache-control", b"no-store")], "webhooks": [NOSNIFF], "pages": [NOSNIFF]}


def create(parts: Parts) -> ASGIApp:
    """The web side as one ASGI application."""
    meters = Meters(parts.senders)
    keys = Keys(parts.database, Addresses(parts.config.web.trusted_proxies))
    inside = Gate(_api(parts, meters), keys, parts.database)
    hooks = Webhooks(parts, meters)
    return Front(inside, hooks, meters, urlsplit(parts.config.web.public_url).path.rstrip("/"))


def _api(parts: Parts, meters: Meters) -> FastAPI:
    app = FastAPI(
        title="Fanloop",
        version=version("fanloop"),
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
        exception_handlers=dict[Any, Any](HANDLERS),
    )
    router = APIRouter(prefix="/api/v1")
    PurchasesApi(parts, meters).add_to(router)
    ReadsApi(parts).add_to(router)
    RepliesApi(parts).add_to(router)
    app.include_router(router)
    Pages(parts, meters).add_to(app)
    return app


class Front:
    """Sends requests where they belong and turns what is raised into answers."""

    def __init__(self, inside: ASGIApp, hooks: ASGIApp, meters: Meters, prefix: str) -> None:
        self._inside = inside
        self._hooks = hooks
        self._meters = meters
        self._prefix = prefix

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await _no_http(scope, receive, send)
            return
        if self._prefix and scope["path"].startswith(self._prefix + "/"):
            # A proxy that keeps the public URL's path.
            scope = {**scope, "path": scope["path"][len(self._prefix) :]}
        hooked = scope["path"].startswith(webhooks.PREFIX)
        try:
            if hooked:
                await self._hooks(scope, receive, send)
            else:
                send = self._marked(scope, send)
                await self._inside(scope, receive, send)
        except Gone:
            return
        except Exception as error:  # noqa: BLE001 - whatever it is, the caller gets an answer
            problem = _problem(error, scope)
            await _refuse(problem, scope, receive, self._marked(scope, send) if hooked else send)

    def _marked(self, scope: Scope, send: Send) -> Send:
        """A `send` that counts the answer and adds what every answer carries."""
        area = next((area for start, area in AREAS.items() if scope["path"].startswith(start)), "pages")

        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message["headers"], *HEADERS[area]]}
                self._meters.requests.labels(area, str(message["status"])).inc()
            await send(message)

        return marked


def _problem(error: Exception, scope: Scope) -> Problem:
    if isinstance(error, Problem):
        return error
    if isinstance(error, Unavailable):
        log.warning("answered 503: %s", error)
        return unavailable(error)
    log.error("%s %r failed", scope["method"], scope["path"], exc_info=error)
    return unexpected()


async def _refuse(problem: Problem, scope: Scope, receive: Receive, send: Send) -> None:
    if limits.BODY_IS_HERE in scope or limits.announced(scope["headers"]) == 0:
        await problem.send(send)
    else:
        await limits.refuse(problem, receive, send)


async def _no_http(scope: Scope, receive: Receive, send: Send) -> None:
    """There are no websockets here, and nothing to start or stop."""
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close", "code": 1000})
    while scope["type"] == "lifespan":
        message: Message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
