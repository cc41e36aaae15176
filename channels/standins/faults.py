"""Planned failures of the stand-ins: what goes wrong, with which call, how often.

Put into a `World` by tests and by the demo; consumed by the provider's calls in order.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import Receive, Scope, Send

Kind = Literal[
    "500-before",  # refused with a server error, nothing happened
    "500-after",  # it happened, and a server error is the answer
    "drop-before",  # the connection closes without an answer, nothing happened
    "drop-after",  # it happened, and the connection closes without an answer
    "hang-before",  # no answer for a while, then the connection closes; nothing happened
    "hang-after",  # it happened, then the same
    "truncated",  # it happened, and half the answer arrives
    "html",  # it happened, and a web page is the answer
    "429",  # too many requests
    "401",  # the credentials are not known any more
    "duplicate-callback",  # SMS: every receipt of the message comes twice
    "lost-callback",  # SMS: no receipt of the message comes
    "early-callback",  # SMS: the first receipt comes before the answer
]

DROPPED = "standin.dropped"  # a message no HTTP server knows: the app closes the connection instead


@dataclass(frozen=True, slots=True)
class Call:
    """One call to a provider, as far as a fault may care."""

    method: str  # "sendMessage", "getUpdates" … · "create", "list", "fetch", "account"
    address: str = ""
    text: str = ""


@dataclass(slots=True)
class Fault:
    """One planned failure."""

    kind: Kind
    on: str = ""  # the method it waits for; empty: the one that sends
    times: int = 1
    chance: float = 1.0  # 0..1, of each call that fits
    when: Callable[[Call], bool] | None = None  # only calls it says yes to
    seconds: float = 60.0  # how long a hanging one hangs; what a 429 asks to wait

    @property
    def happens(self) -> bool:
        """Whether the call does its work although it fails."""
        return self.kind.endswith("-after") or self.kind in {"truncated", "html"}

    @property
    def of_receipts(self) -> bool:
        """Whether the call itself succeeds."""
        return self.kind.endswith("-callback")


@dataclass(slots=True)
class Faults:
    """What is planned for each provider."""

    telegram: list[Fault] = field(default_factory=list)
    sms: list[Fault] = field(default_factory=list)
    dice: random.Random = field(default_factory=lambda: random.Random(0))  # noqa: S311 - repeatable by intent

    def take(self, planned: list[Fault], call: Call, *, sends: str, receipts: bool = False) -> Fault | None:
        """The first planned fault that fits this call, used up by it."""
        for fault in planned:
            fits = (fault.on or sends) == call.method and fault.of_receipts == receipts
            if fits and (fault.when is None or fault.when(call)) and self.dice.random() < fault.chance:
                fault.times -= 1
                if fault.times <= 0:
                    planned.remove(fault)
                return fault
        return None


class Dropped(Response):
    """No answer at all: the connection closes."""

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        """Tell the app to close the connection."""
        await send({"type": DROPPED})


class Truncated(Response):
    """Half of an answer that promises to be whole."""

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        """Send half, and end: the server closes a connection that still owes bytes."""
        body = bytes(self.body)
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})


async def spoil(fault: Fault, answer: Response | None, closing: asyncio.Event) -> Response:
    """What the client gets to see of a failing call.

    Args:
        fault: What goes wrong; 429 and 401 are the provider's own to word.
        answer: What it would have got, if the call did its work.
        closing: Ends the hanging ones.
    """
    if fault.kind.startswith("hang"):
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(closing.wait(), fault.seconds)
    if fault.kind.startswith("500"):
        return JSONResponse({"ok": False, "error_code": 500, "description": "Internal Server Error"}, 500)
    if fault.kind == "html":
        return HTMLResponse("<html><body><h1>Please wait</h1></body></html>")
    if fault.kind == "truncated" and answer is not None:
        return Truncated(answer.body, answer.status_code, media_type=answer.media_type)
    return Dropped()
