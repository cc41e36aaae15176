"""The demo in a browser: the stage, the page in front of it, and the end of both."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import signal
import socket
from collections.abc import Callable, Coroutine
from typing import Any

from bot import app
from bot.demo.page import Page
from bot.demo.show import Show
from bot.demo.stage import HOST, stage

TRIES = 20  # ports, from the wanted one on


class NoPort(Exception):
    """No port to show the page on."""


async def play(port: int, ready: Callable[[str], None]) -> None:
    """Show the demo until the process is told to end.

    Args:
        port: Of the page; the next free one if it is taken, any with 0.
        ready: Called with the page's address, once it can be opened.

    Raises:
        NoPort: There is no port to be had.
    """
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, told.set)
    with free_port(port) as listener:
        # Told to end while it comes up, it goes down again from wherever it is.
        playing = asyncio.create_task(_play(listener, ready), name="the demo")
        ending = asyncio.create_task(told.wait())
        await asyncio.wait({playing, ending}, return_when=asyncio.FIRST_COMPLETED)
        ending.cancel()
        playing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await playing


async def _play(listener: socket.socket, ready: Callable[[str], None]) -> None:
    port = listener.getsockname()[1]
    async with stage(past=True) as up:
        show = Show(up)
        docs = f"{up.fanloop.config.web.public_url}/docs"
        server = app.web_server(Page(show, docs).asgi(), HOST, port)
        serving = asyncio.create_task(server.serve([listener]), name="the demo's page")
        try:
            await show.open()
            ready(f"http://{HOST}:{port}")
            await asyncio.shield(serving)
        finally:
            await show.close()
            server.should_exit = True
            await serving


def free_port(wanted: int) -> socket.socket:
    """A socket on the wanted port of this machine, or on the next one that is free.

    Raises:
        NoPort: None of the next ones is.
    """
    for port in range(wanted, min(wanted + TRIES, 65536)) if wanted else [0]:
        try:
            return socket.create_server((HOST, port))
        except OSError as error:
            if error.errno not in {errno.EADDRINUSE, errno.EACCES}:
                raise
    raise NoPort(
        f"no port from {wanted} to {min(wanted + TRIES, 65536) - 1} is free: name another with --port"
    )


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run it to its end on the event loop the product runs on; told to terminate, it cleans up first."""
    factory = None
    with contextlib.suppress(ImportError):
        import uvloop

        factory = uvloop.new_event_loop
    try:
        with asyncio.Runner(loop_factory=factory) as runner:
            return runner.run(_terminable(work))
    except asyncio.CancelledError:
        raise SystemExit(128 + signal.SIGTERM) from None


async def _terminable(work: Coroutine[Any, Any, Any]) -> Any:
    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    return await work
