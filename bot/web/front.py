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

from bot.web import limits, webhooks
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
from bot.web.webhooks import Webhooks
from scheduler.database import Unavailable

log = logging.getLogger(__name__)


def create(parts: Parts) -> ASGIApp:
    """The web side as one ASGI application."""
    meters = Meters()
    keys = Keys(parts.database, Addresses(parts.config.web.trusted_proxies))
    gate = Gate(_api(parts, meters), keys, meters)
    hooks = Webhooks(parts.channels, parts.inbox, meters)
    return Front(gate, hooks, urlsplit(parts.config.web.public_url).path.rstrip("/"))


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
    app.include_router(router)
    Pages(parts, meters).add_to(app)
    return app


class Front:
    """Sends requests where they belong and turns what is raised into answers."""

    def __init__(self, gate: ASGIApp, hooks: ASGIApp, prefix: str) -> None:
        self._gate = gate
        self._hooks = hooks
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
            await (self._hooks if hooked else self._gate)(scope, receive, send)
        except Problem as problem:
            await _refuse(problem, scope, receive, send)
        except Unavailable as error:
            log.warning("answered 503: %s", error)
            await _refuse(unavailable(error), scope, receive, send)
        except Gone:
            pass
        except Exception:
            log.exception("%s %s failed", scope["method"], scope["path"])
            await _refuse(unexpected(), scope, receive, send)


async def _refuse(problem: Problem, scope: Scope, receive: Receive, send: Send) -> None:
    if limits.announced(scope["headers"]) == 0:
        await problem.send(send)
    else:
        await limits.refuse(problem, scope, receive, send)


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
