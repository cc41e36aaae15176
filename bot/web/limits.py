"""How much a request may bring and how long it may take to: over that it is cut off, early.

Called before anything reads a body: by the gate of the API and by the webhooks.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterable
from email.message import Message as MimeHeader

from starlette.types import Message, Receive, Send

from bot.web.problems import Problem
from scheduler.database import Database, Unavailable

WEBHOOK_BYTES = 64 * 1024
PROVEN_BYTES = 1024 * 1024  # of a call whose headers prove it: refused, it would only come again
PAGE_BYTES = 64 * 1024
API_BYTES = 2 * 1024 * 1024  # a thousand purchases
RECEIVE_SECONDS = 10.0
ANSWER_SECONDS = 9.0
LINGER_SECONDS = 1.0
LINGER_BYTES = 4 * 1024 * 1024

BODY_IS_HERE = "fanloop.body_is_here"  # set in the scope of a request whose body was read

Headers = Iterable[tuple[bytes, bytes]]


class Gone(Exception):
    """The caller hung up before the request was complete."""


def announced(headers: Headers) -> int | None:
    """How many bytes the body has: 0 for none, None where only its end will tell."""
    length: int | None = 0
    for name, value in headers:
        if name == b"transfer-encoding":
            return None
        if name == b"content-length":
            length = int(value) if value.isdigit() and len(value) < 19 else None  # noqa: PLR2004 - 64 bits
    return length


@contextlib.asynccontextmanager
async def patience(database: Database) -> AsyncIterator[None]:
    """Wait as long as the database answers anybody; what it was asked to do goes on.

    Raises:
        Unavailable: It said nothing; whether it counted nobody knows, and doing it again does no harm.
    """
    loop = asyncio.get_running_loop()
    alarm: asyncio.TimerHandle

    def look() -> None:
        nonlocal alarm
        until = database.answered + ANSWER_SECONDS
        if until <= loop.time():
            limit.reschedule(loop.time())
        else:  # it has much to do
            alarm = loop.call_at(until, look)

    alarm = loop.call_later(ANSWER_SECONDS, look)
    try:
        async with asyncio.timeout(None) as limit:
            yield
    except TimeoutError:
        if not limit.expired():
            raise
        raise Unavailable(f"the database did not answer within {ANSWER_SECONDS:g} s") from None
    finally:
        alarm.cancel()


async def read(receive: Receive, length: int | None, limit: int, seconds: float = RECEIVE_SECONDS) -> bytes:
    """The whole body.

    Args:
        receive: Where it comes from.
        length: What was announced, see `announced`.
        limit: More bytes than this are refused as soon as they show.
        seconds: The whole body has to be here by then, however it trickles.

    Raises:
        Problem: 413 or 408.
        Gone: The caller hung up.
    """
    if length is not None and length > limit:
        raise _too_large(limit)
    try:
        async with asyncio.timeout(seconds):
            return await _collect(receive, limit)
    except TimeoutError:
        why = f"The request was not complete after {seconds:g} seconds."
        raise Problem(408, why, {"connection": "close"}) from None


async def _collect(receive: Receive, limit: int) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            raise Gone
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise _too_large(limit)
        chunks.append(chunk)
        if not message.get("more_body", False):
            return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def _too_large(limit: int) -> Problem:
    return Problem(413, f"The body is larger than {limit // 1024} kB.", {"connection": "close"})


def require_json(headers: Headers) -> None:
    """Refuse a body that is not declared as plain JSON in UTF-8.

    Raises:
        Problem: 415.
    """
    declared = {name: value for name, value in headers if name in {b"content-type", b"content-encoding"}}
    if declared.get(b"content-encoding", b"identity").lower() != b"identity":
        raise Problem(415, "Compressed bodies are not read. Send it without Content-Encoding.")
    kind = MimeHeader()
    kind["content-type"] = declared.get(b"content-type", b"").decode("latin-1")
    charset = str(kind.get_param("charset", "utf-8")).lower()
    if kind.get_content_type() != "application/json" or charset not in {"utf-8", "utf8", "us-ascii"}:
        raise Problem(415, "Only JSON in UTF-8 is read. Send it with Content-Type: application/json.")


def again(body: bytes, receive: Receive) -> Receive:
    """A `receive` that gives the body once more, then what follows."""
    left = [body]

    async def replay() -> Message:
        if left:
            return {"type": "http.request", "body": left.pop(), "more_body": False}
        return await receive()

    return replay


async def refuse(problem: Problem, receive: Receive, send: Send) -> None:
    """Answer a request whose body was not read, and part from the caller so that they see the answer.

    Closing while bytes are on their way resets the connection, and the answer is lost with it.
    """
    problem.headers["connection"] = "close"
    await problem.send(send, more=True)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(LINGER_SECONDS):
            await _discard(receive)
    await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _discard(receive: Receive) -> None:
    left = LINGER_BYTES
    while left > 0:
        message = await receive()
        left -= len(message.get("body", b""))
        if message["type"] != "http.request" or not message.get("more_body", False):
            return
