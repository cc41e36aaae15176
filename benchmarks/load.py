"""Load over HTTP: prepared requests on kept connections, written and read with as little as it takes.

`closed` sends the next request when the last one is answered and finds out how much a server takes;
`steady` sends at a fixed rate and counts each wait from the moment the request was to be sent, so a
server that falls behind cannot hide it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from httptools import HttpResponseParser

PATIENCE_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    body: bytes
    seconds: float


@dataclass(slots=True)
class Result:
    """What a load did."""

    answers: list[Answer] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def good(self) -> int:
        """How many were answered with success."""
        return sum(200 <= one.status < 300 for one in self.answers)

    @property
    def rate(self) -> float:
        """How many a second were answered with success."""
        return self.good / self.seconds

    @property
    def waits(self) -> list[float]:
        """How long each answer took, in milliseconds."""
        return [one.seconds * 1000 for one in self.answers]


class Connection(asyncio.Protocol):
    """One connection with at most one request on it."""

    def __init__(self) -> None:
        self._parser = HttpResponseParser(self)
        self._chunks: list[bytes] = []
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None

    def connection_made(self, transport: Any) -> None:
        """Called by the loop."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Called by the loop."""
        self._parser.feed_data(data)

    def on_body(self, data: bytes) -> None:
        """Called by the parser."""
        self._chunks.append(data)

    def on_message_complete(self) -> None:
        """Called by the parser."""
        answer, self._answer = self._answer, None
        if answer is not None and not answer.done():
            answer.set_result((self._parser.get_status_code(), b"".join(self._chunks)))
        self._chunks = []
        self._parser = HttpResponseParser(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """Called by the loop."""
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(ConnectionError(f"the server hung up: {exc}"))

    async def ask(self, request: bytes) -> tuple[int, bytes]:
        """Status and body of the answer.

        Raises:
            ConnectionError: The server hung up, now or before.
        """
        if self._transport.is_closing():
            raise ConnectionError("the server has hung up")
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        return await asyncio.wait_for(self._answer, PATIENCE_SECONDS)

    def close(self) -> None:
        """Hang up."""
        self._transport.close()


async def connect(port: int) -> Connection:
    """A connection to a server on this machine."""
    loop = asyncio.get_running_loop()
    return (await loop.create_connection(Connection, "127.0.0.1", port))[1]


def post(port: int, path: str, body: bytes, kind: str, headers: Mapping[str, str] | None = None) -> bytes:
    """A POST as it goes over the wire."""
    lines = {"Host": f"127.0.0.1:{port}", "Content-Type": kind, "Content-Length": str(len(body))}
    head = "".join(f"{name}: {value}\r\n" for name, value in {**lines, **(headers or {})}.items())
    return f"POST {path} HTTP/1.1\r\n{head}\r\n".encode() + body


async def get(port: int, path: str) -> int:
    """The status of one GET on a connection of its own; 0 where nobody listens."""
    try:
        connection = await connect(port)
    except OSError:
        return 0
    try:
        return (await connection.ask(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()))[0]
    except ConnectionError:
        return 0
    finally:
        connection.close()


async def closed(port: int, requests: Sequence[bytes], connections: int) -> Result:
    """Send everything, as fast as the server answers."""
    open_ = [await connect(port) for _ in range(connections)]
    result, left = Result(), iter(requests)
    start = perf_counter()
    await asyncio.gather(*(_work_off(one, left, result) for one in open_))
    result.seconds = perf_counter() - start
    for one in open_:
        one.close()
    return result


async def _work_off(connection: Connection, left: Iterator[bytes], result: Result) -> None:
    for request in left:
        sent = perf_counter()
        status, body = await connection.ask(request)
        result.answers.append(Answer(status, body, perf_counter() - sent))


async def steady(port: int, requests: Sequence[bytes], per_second: float, connections: int) -> Result:
    """Send everything, so many a second whatever the server does."""
    free: asyncio.Queue[Connection] = asyncio.Queue()
    open_ = [await connect(port) for _ in range(connections)]
    for one in open_:
        free.put_nowait(one)
    result = Result()

    async def send(request: bytes, planned: float) -> None:
        connection = await free.get()
        status, body = await connection.ask(request)
        result.answers.append(Answer(status, body, perf_counter() - planned))
        free.put_nowait(connection)

    start = perf_counter()
    async with asyncio.TaskGroup() as tasks:
        for number, request in enumerate(requests):
            planned = start + number / per_second
            if (wait := planned - perf_counter()) > 0:
                await asyncio.sleep(wait)
            tasks.create_task(send(request, planned))
    result.seconds = perf_counter() - start
    for one in open_:
        one.close()
    return result
