"""The page and what it calls: one HTML file with its script and style, and JSON under /demo/.

Answers to this machine only. Every call that does something takes JSON, so that no page elsewhere can
make it without asking first; what cannot be done is no error, it is `{"refused": why}`.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import segno
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.demo import view
from bot.demo.show import Impossible, Show

STATIC = Path(__file__).parent / "static"
LARGEST_BODY = 20_000  # bytes
_HEADERS = {
    "content-security-policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
}

Act = Callable[[Show, dict[str, Any]], Awaitable[Any]]


class Page:
    """The demo's web side.

    Args:
        show: What it plays.
        docs: Address of the product's own API documentation.
    """

    def __init__(self, show: Show, docs: str) -> None:
        self._show = show
        self._docs = docs

    def asgi(self) -> ASGIApp:
        """It as an application."""
        acts = [Route(f"/demo/{name}", self._act(act), methods=["POST"]) for name, act in _ACTS.items()]
        return Starlette(
            routes=[
                Route("/", self._index),
                Route("/demo/state", self._state),
                Route("/demo/receipts/{id}/qr.svg", self._qr),
                *acts,
                Mount("/static", StaticFiles(directory=STATIC)),
            ],
            middleware=[
                Middleware(_Headers),
                # Another site cannot point its own name at this machine and read the page.
                Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"]),
            ],
        )

    async def _index(self, _request: Request) -> Response:
        return FileResponse(STATIC / "index.html")

    async def _state(self, request: Request) -> Response:
        state = await view.snapshot(self._show)
        state["docs"] = self._docs
        version = hashlib.sha256(json.dumps(state).encode()).hexdigest()[:20]
        if request.query_params.get("known") == version:
            return Response(status_code=204)
        return JSONResponse(state | {"version": version})

    async def _qr(self, request: Request) -> Response:
        try:
            link = self._show.sale_link(request.path_params["id"])
        except Impossible as error:
            return _refusal(404, str(error))
        picture = io.BytesIO()
        segno.make(link or "", micro=False).save(picture, kind="svg", scale=4, border=2, light="#fff")
        return Response(picture.getvalue(), media_type="image/svg+xml")

    def _act(self, act: Act) -> Callable[[Request], Awaitable[Response]]:
        async def answer(request: Request) -> Response:
            if request.headers.get("content-type", "").partition(";")[0] != "application/json":
                return _refusal(415, "send JSON")
            body = await request.body()
            try:
                given = json.loads(body) if len(body) <= LARGEST_BODY else None
                if not isinstance(given, dict):
                    return _refusal(400, "send one JSON object, not too long")
                return JSONResponse(await act(self._show, given) or {})
            except Impossible as error:
                return JSONResponse({"refused": str(error)})
            except httpx.HTTPStatusError as error:
                return JSONResponse({"refused": _detail(error.response)})
            except (KeyError, OverflowError, RecursionError, TypeError, ValueError):
                return _refusal(400, "something is missing, or is not what it should be")

        return answer


async def _sell(show: Show, given: dict[str, Any]) -> Any:
    sale = await show.sell(
        str(given["customer"]), str(given["store"]), str(given["item"]), given.get("amount")
    )
    found = await show.stage.till.surveys(1)
    return view.receipt(show, sale, view.told(found[0]) if found else "")


async def _refund(show: Show, given: dict[str, Any]) -> None:
    await show.refund(str(given["id"]))


async def _scan(show: Show, given: dict[str, Any]) -> None:
    show.open_link(str(given["id"]))


async def _say(show: Show, given: dict[str, Any]) -> None:
    await show.say(str(given["address"]), str(given["text"]))


async def _press(show: Show, given: dict[str, Any]) -> None:
    show.press(str(given["address"]), str(given["message"]), str(given["data"]))


async def _block(show: Show, given: dict[str, Any]) -> None:
    show.block(str(given["address"]), bool(given["blocked"]))


async def _travel(show: Show, given: dict[str, Any]) -> None:
    show.travel(timedelta(hours=float(given["hours"])))


_ACTS: dict[str, Act] = {
    "sell": _sell,
    "refund": _refund,
    "scan": _scan,
    "say": _say,
    "press": _press,
    "block": _block,
    "travel": _travel,
}


class _Headers:
    """Adds the same headers to every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, with the headers."""

        async def add(message: Message) -> None:
            if message["type"] == "http.response.start":
                added = [(name.encode(), value.encode()) for name, value in _HEADERS.items()]
                message["headers"] = [*message["headers"], *added]
            await send(message)

        await self._app(scope, receive, add)


def _detail(answer: httpx.Response) -> str:
    """What the product's API says is wrong."""
    try:
        told = answer.json()
    except ValueError:
        return f"the product answered {answer.status_code}"
    faults = "; ".join(f"{fault['field']} {fault['problem']}" for fault in told.get("errors", []))
    return faults or str(told.get("detail", f"the product answered {answer.status_code}"))


def _refusal(status: int, words: str) -> Response:
    return JSONResponse({"error": words}, status)
