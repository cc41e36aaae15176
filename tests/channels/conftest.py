"""The stand-ins, the real channels in front of them, and a product that takes webhook calls."""

from __future__ import annotations

import socket

import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from channels.sms import SmsChannel
from channels.standins import World, serve
from channels.standins.serve import listening
from channels.telegram import TelegramChannel, polling
from tests.channels.rig import CHAT, NUMBER, Clock, Product


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def world(clock):
    world = World(clock)
    world.telegram_user(CHAT, "Maria", "it", started=True)
    world.sms_number(NUMBER, "Luca", "it")
    return world


@pytest.fixture
async def standins(world):
    async with serve(world) as standins:
        yield standins


@pytest.fixture
async def product():
    product = Product()
    app = Starlette(routes=[Route("/webhooks/{channel:path}", product.take, methods=["POST"])])
    async with listening(app) as url:
        product.url = url
        yield product


@pytest.fixture
async def telegram(world, standins):
    channel = TelegramChannel(bot_token=world.bot_token, api_base_url=standins.url)
    yield channel
    await channel.close()


@pytest.fixture
async def sms(world, standins, product):
    account = world.carrier.account
    channel = SmsChannel(
        account_sid=account.sid,
        auth_token=account.auth_token,
        from_number=account.numbers[0],
        api_base_url=standins.url,
        public_url=product.url,
    )
    product.channels["sms"] = channel
    account.webhook = f"{product.url}/webhooks/sms"
    yield channel
    await channel.close()


@pytest.fixture
def nobody():
    """An address where nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    return f"http://127.0.0.1:{port}"


@pytest.fixture
def impatient(monkeypatch):
    """Waiting between attempts is short, so that tests are."""
    monkeypatch.setattr(polling, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(polling, "LONGEST_WAIT", 0.05)
