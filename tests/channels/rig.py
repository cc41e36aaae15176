"""What the channel tests share besides fixtures."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import UTC, datetime, timedelta

from starlette.responses import Response

from channels.base import BadWebhook, Webhook

CHAT, NUMBER = "777", "+393331234567"


class Clock:
    def __init__(self):
        self.now = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

    def __call__(self):
        return self.now

    def advance(self, **delta):
        self.now += timedelta(**delta)


class Product:
    """Takes the providers' calls as the web part does: check, keep, then answer."""

    def __init__(self):
        self.url = ""
        self.channels = {}
        self.calls = []
        self.events = []
        self.refused = []
        self.failing = 0  # how many calls to answer with a 500

    async def take(self, request):
        call = Webhook(
            request.url.path,
            request.url.query,
            {name.lower(): value for name, value in request.headers.items()},
            await request.body(),
        )
        if self.failing:
            self.failing -= 1
            return Response(status_code=500)
        self.calls.append(call)
        channel = self.channels[request.path_params["channel"].partition("/")[0]]
        try:
            self.events += channel.receive(call)
        except BadWebhook as error:
            self.refused.append(str(error))
            return Response(status_code=403)
        return Response(channel.answer[1], media_type=channel.answer[0])


class Inbox:
    """A store that keeps each key once, and fails as told."""

    def __init__(self, world):
        self.world = world
        self.kept = {}
        self.offered = []
        self.waiting = []  # how many updates Telegram still had whenever we were asked to store
        self.failing = 0

    async def store(self, events):
        self.offered.append([event.key for event in events])
        self.waiting.append(len(self.world.updates.waiting))
        await asyncio.sleep(0)
        if self.failing:
            self.failing -= 1
            raise OSError("disk full")
        for one in events:
            self.kept.setdefault(one.key, one)
        self.world.changed()


@contextlib.asynccontextmanager
async def listened(channel, world, inbox=None):
    """The channel listening; ends with its cancellation."""
    inbox = inbox or Inbox(world)
    task = asyncio.create_task(channel.listen(inbox.store))
    try:
        yield inbox
        assert not task.done(), task.exception()
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def eventually(condition, seconds=5.0):
    """Return when the condition holds; for what tells nobody of its changes."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - there is no event
            await asyncio.sleep(0.005)


async def until_fault(channel, words):
    await eventually(lambda: words in str(channel.fault))
