"""The pages that need no key: health, metrics, and the documentation, which works offline."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from bot.web import health, meters, shapes
from bot.web.answers import Json
from bot.web.document import openapi
from bot.web.meters import Meters
from bot.web.parts import Parts
from bot.web.problems import Problem

_STATIC = Path(__file__).parent / "static"
_HTML = {
    "content-security-policy": (
        "default-src 'self'; img-src 'self' data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
}
_FILES = {
    "docs.js": ("docs.js", "text/javascript"),
    "swagger-ui-bundle.js": ("swagger-ui/swagger-ui-bundle.js", "text/javascript"),
    "swagger-ui.css": ("swagger-ui/swagger-ui.css", "text/css"),
}


class Pages:
    """The routes without a key."""

    def __init__(self, parts: Parts, meters_: Meters) -> None:
        self._parts = parts
        self._meters = meters_
        self._document: bytes | None = None

    def add_to(self, app: FastAPI) -> None:
        """Put the routes at the root."""
        app.add_api_route(
            "/healthz",
            self.alive,
            response_model=None,
            responses={200: {"model": dict[str, str]}, 503: {"model": dict[str, str]}},
        )
        ready: dict[int | str, dict[str, Any]] = {
            200: {"model": shapes.Readiness},
            503: {"model": shapes.Readiness},
        }
        app.add_api_route("/readyz", self.ready, response_model=None, responses=ready)
        for path, page in (
            ("/metrics", self.metrics),
            ("/openapi.json", self.document),
            ("/docs", self.docs),
            ("/docs/{name}", self.file),
        ):
            app.add_route(path, page, methods=["GET"], include_in_schema=False)

    async def alive(self) -> Json:
        """Whether the process works; if not, it is to be started anew."""
        hung = health.hung(self._parts)
        return Json({"status": "hung: " + ", ".join(hung)}, 503) if hung else Json({"status": "ok"})

    async def ready(self) -> Json:
        """Whether work can be taken: the database answers and no job is stuck."""
        found = await health.collect(self._parts)
        return Json(found.as_json(), 200 if found.ready else 503)

    async def metrics(self, _request: Request) -> Response:
        """Counters and gauges as Prometheus reads them."""
        return Response(await self._meters.text(self._parts), media_type=meters.MEDIA_TYPE)

    async def document(self, request: Request) -> Response:
        """The OpenAPI document."""
        if self._document is None:
            made = openapi(request.app, self._parts.config.web.public_url)
            self._document = json.dumps(made).encode()
        return Response(self._document, media_type="application/json")

    async def docs(self, _request: Request) -> Response:
        """The documentation to read and try."""
        return FileResponse(_STATIC / "docs.html", media_type="text/html", headers=_HTML)

    async def file(self, request: Request) -> Response:
        """A file the documentation is made of."""
        found = _FILES.get(request.path_params["name"])
        if found is None:
            raise Problem(404, "There is nothing here.")
        path, kind = found
        return FileResponse(_STATIC / path, media_type=kind, headers={"cache-control": "max-age=86400"})
