"""One HTTP connection as uvicorn speaks it, with limits on the head of a request and on how many wait.

Chosen in server.py. The limits on bodies are in limits.py.
"""

from __future__ import annotations

import asyncio
import resource
import sys
from functools import cache
from typing import ClassVar

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_SECONDS = 10.0
HEAD_BYTES = 512 * 1024


@cache
def most() -> int:
    """How many connections there may be: half of the files we may open, for others need some too."""
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return sys.maxsize if files == resource.RLIM_INFINITY else files // 2


class Protocol(HttpToolsProtocol):
    """A connection that is closed when a head does not come to its end in time, or has none.

    Without this a thousand callers who send a byte a minute keep a thousand sockets for ever. A head
    that comes in one piece, as most do, costs no timer. Where there are too many connections, the one that
    has waited for a request the longest makes room for the next: else who keeps thousands idle keeps all
    others out, and us from our database.
    """

    _waiting: ClassVar[dict[Protocol, None]] = {}  # connections without a request, the longest first

    _in_head = True
    _received = 0  # bytes of a head that is not complete
    _deadline: asyncio.TimerHandle | None = None  # of that head

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody connected, and may not say anything."""
        super().connection_made(transport)
        self._deadline = self.loop.call_later(HEAD_SECONDS, self._hang_up)
        self._waiting[self] = None
        if len(self.connections) > most():
            longest = next(iter(self._waiting))
            del self._waiting[longest]
            longest._hang_up()  # noqa: SLF001 - one of us

    def data_received(self, data: bytes) -> None:
        """Some bytes came."""
        if b"pgrade:" in data and self in self._waiting:
            data = _offering_nothing(data)
        super().data_received(data)
        if self._in_head:
            self._wait_for_more(len(data))

    def on_message_begin(self) -> None:
        """The first byte of a request is here."""
        super().on_message_begin()
        self._in_head = True

    def on_headers_complete(self) -> None:
        """The head is here."""
        self._in_head = False
        self._head_is_over()
        self._waiting.pop(self, None)
        super().on_headers_complete()

    def on_response_complete(self) -> None:
        """The answer is out; if nothing more was asked, we wait."""
        if not self.pipeline:
            self._waiting[self] = None
        super().on_response_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """Whoever it was is gone."""
        self._waiting.pop(self, None)
        self._head_is_over()
        super().connection_lost(exc)

    def _wait_for_more(self, received: int) -> None:
        self._received += received
        if self._received > HEAD_BYTES:
            self._hang_up()
        elif self._deadline is None and not self.transport.is_closing():
            self._deadline = self.loop.call_later(HEAD_SECONDS, self._hang_up)

    def _head_is_over(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
            self._received = 0

    def _hang_up(self) -> None:
        if not self.transport.is_closing():
            self.transport.close()


def _offering_nothing(data: bytes) -> bytes:
    """The head of a request without an offer to go on in another protocol.

    The parser would take the body for that one's and we would read none. Java's client offers HTTP/2 with
    everything it sends over plain HTTP.
    """
    head, end, body = data.partition(b"\r\n\r\n")
    for name in (b"\r\nUpgrade:", b"\r\nupgrade:"):
        head = head.replace(name, b"\r\nIgnored:")
    return head + end + body
