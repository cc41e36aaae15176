"""The demo without its browser: the stage with the page in front of it, over HTTP."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from bot.demo.page import Page
from bot.demo.show import Show
from bot.demo.stage import stage
from channels.standins.serve import listening


class Visitor:
    """Does what a browser does."""

    def __init__(self, show, client):
        self.show = show
        self.client = client

    async def do(self, name, **given):
        answer = await self.client.post(f"/demo/{name}", json=given)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def state(self):
        return (await self.client.get("/demo/state")).json()

    async def until(self, sees, seconds=30):
        """The first state in which `sees` finds something; what it finds."""
        async with asyncio.timeout(seconds):
            while not (found := sees(await self.state())):  # noqa: ASYNC110 - it is another's state
                await asyncio.sleep(0.05)
        return found


@pytest.fixture
async def up():
    async with stage(past=True) as up:
        yield up


@pytest.fixture
async def visitor(up):
    show = Show(up)
    async with listening(Page(show, "http://127.0.0.1:1/docs").asgi()) as url:
        async with httpx.AsyncClient(base_url=url, trust_env=False, timeout=20) as client:
            yield Visitor(show, client)
        await show.close()
