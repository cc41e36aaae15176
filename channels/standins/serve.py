"""The stand-ins as one app, and that app on a loopback port."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator, MutableMapping
from dataclasses import dataclass
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from channels.standins.control import Control
from channels.standins.faults import DROPPED
from channels.standins.telegram import BotApi
from channels.standins.twilio import Twilio
from channels.standins.world import World


class App(Starlette):
    """The providers and the people; can also not answer at all."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> Any:
        """Answer; where a fault says so, return what no app may, and the server closes the connection."""
        dropped = False

        async def pass_on(message: MutableMapping[str, Any]) -> None:
            nonlocal dropped
            dropped = dropped or message["type"] == DROPPED
            if not dropped:
                await send(message)

        await super().__call__(scope, receive, pass_on)
        return "dropped" if dropped else None


def create(world: World) -> Starlette:
    """The Bot API under /bot…, Twilio under /2010-04-01/, and the people under /_/."""
    return App(routes=[*BotApi(world).routes(), *Twilio(world).routes(), *Control(world).routes()])


@dataclass(frozen=True, slots=True)
class StandIns:
    """Where they listen; the base address of both providers."""

    url: str


class _Protocol(H11Protocol):
    """HTTP without the access log, which is the product's own and would fill with polls."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.access_log = False

    def shutdown(self) -> None:
        """Close, answered or not: a request cancelled before its first step would stay open for ever."""
        self.transport.close()


class _Server(uvicorn.Server):
    """A server among others in one process: it leaves signals alone, and starts and ends at once."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready, self.done = asyncio.Event(), asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are the program's business."""
        yield

    async def main_loop(self) -> None:
        """Serve until told to end."""
        await self.on_tick(0)
        self.ready.set()
        await self.done.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close everything, answered or not."""
        # First nobody new, and those half way in all the way in: asyncio forgets, and never closes, a
        # connection whose server ends between its accepting and its first step.
        for listener in sockets or []:
            asyncio.get_running_loop().remove_reader(listener)
        for _ in range(3):
            await asyncio.sleep(0)
        for server in self.servers:
            server.close()
        tasks = list(self.server_state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for connection in list(self.server_state.connections):
            connection.shutdown()
        await asyncio.sleep(0)


@contextlib.asynccontextmanager
async def serve(world: World, port: int = 0) -> AsyncIterator[StandIns]:
    """The stand-ins on 127.0.0.1, until the end of the `async with`."""
    async with listening(create(world), port) as url:
        try:
            yield StandIns(url)
        finally:
            await world.close()


@contextlib.asynccontextmanager
async def listening(app: ASGIApp, port: int = 0) -> AsyncIterator[str]:
    """Any app on 127.0.0.1, in this process; its base address."""
    # Named TCP, because asyncio switches Nagle's 40 ms off only on sockets that say so.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    server = _Server(
        uvicorn.Config(app, http=_Protocol, lifespan="off", log_config=None, timeout_keep_alive=75)
    )
    running = asyncio.create_task(server.serve([listener]))
    try:
        await server.ready.wait()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.done.set()
        await running
