"""Every error the web side answers with: RFC 9457 problem details, and nothing of our insides."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Send

from bot.web.answers import dumps
from scheduler.database import Unavailable

MEDIA_TYPE = "application/problem+json"


class Problem(Exception):
    """The call cannot be answered as it was meant; says why and what to do."""

    def __init__(
        self, status: int, detail: str, headers: Mapping[str, str] | None = None, **members: Any
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers = dict(headers or {})
        self.members = members

    @property
    def body(self) -> bytes:
        """The problem as JSON."""
        title = HTTPStatus(self.status).phrase
        named = {"type": "about:blank", "title": title, "status": self.status, "detail": self.detail}
        return dumps(named | self.members, ascii_only=True).encode()

    def response(self) -> Response:
        """The problem as an answer."""
        return Response(self.body, self.status, self.headers, MEDIA_TYPE)

    async def send(self, send: Send, *, more: bool = False) -> None:
        """Answer with the problem; `more` leaves the connection to whoever calls."""
        body = self.body
        headers = {"content-type": MEDIA_TYPE, "content-length": str(len(body)), **self.headers}
        raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": self.status, "headers": raw})
        await send({"type": "http.response.body", "body": body, "more_body": more})


def unavailable(error: Unavailable) -> Problem:
    """The database takes no work now; the caller is to come back."""
    wait = {"retry-after": str(error.retry_after)}
    return Problem(503, "The database takes no work now. Try the same again later: it counts once.", wait)


def unexpected() -> Problem:
    """A fault of ours; the log has it."""
    return Problem(500, "Something went wrong here. The log of the server says what.")


def from_http(_request: Request, error: Exception) -> Response:
    """Starlette's own errors: no such page, no such method."""
    assert isinstance(error, HTTPException)
    details = {404: "There is nothing here.", 405: "This method does nothing here."}
    return Problem(error.status_code, details.get(error.status_code, error.detail), error.headers).response()


def from_validation(_request: Request, error: Exception) -> Response:
    """Parameters that are not what they must be."""
    assert isinstance(error, RequestValidationError)
    faults = [{"field": _name(one["loc"]), "problem": _words(one)} for one in error.errors()]
    return Problem(422, "These parameters cannot be used.", errors=faults).response()


def from_problem(_request: Request, error: Exception) -> Response:
    """Problems raised by a route."""
    assert isinstance(error, Problem)
    return error.response()


def from_unavailable(_request: Request, error: Exception) -> Response:
    """A database that is away."""
    assert isinstance(error, Unavailable)
    return unavailable(error).response()


def from_bug(_request: Request, _error: Exception) -> Response:
    """Whatever else was raised."""
    return unexpected().response()


HANDLERS = {
    Problem: from_problem,
    HTTPException: from_http,
    RequestValidationError: from_validation,
    Unavailable: from_unavailable,
    Exception: from_bug,
}


def _words(error: Any) -> str:
    if error["type"] == "extra_forbidden":
        return "is unknown"
    return str(error["msg"]).removeprefix("Value error, ")


def _name(path: tuple[str | int, ...]) -> str:
    """The parameter's name: the path begins with where it stood."""
    return ".".join(str(step) for step in path[1:]).encode("ascii", "backslashreplace").decode()[:100]
