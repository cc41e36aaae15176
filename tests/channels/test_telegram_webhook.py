from __future__ import annotations

import asyncio

import pytest

from channels.standins import Fault
from channels.telegram import TelegramChannel
from tests.channels.rig import CHAT, eventually, until_fault

pytestmark = pytest.mark.anyio


@pytest.fixture
async def hooked(world, standins, product):
    channel = TelegramChannel(
        bot_token=world.bot_token,
        api_base_url=standins.url,
        receive="webhook",
        webhook_secret="whisper",
        public_url=product.url,
    )
    product.channels["telegram"] = channel
    yield channel
    await channel.close()


async def test_the_webhook_is_set_as_soon_as_telegram_takes_it(hooked, world, product, impatient):
    world.faults.telegram.append(Fault("500-before", on="setWebhook", times=2))
    task = asyncio.create_task(hooked.listen(None))
    await until_fault(hooked, "as our webhook")
    await task
    assert hooked.fault is None
    assert world.updates.hook.url == f"{product.url}/webhooks/telegram"
    assert set(world.updates.wanted) == {"message", "edited_message", "callback_query", "my_chat_member"}
    assert hooked.link("t")


async def test_updates_come_by_webhook_in_order_and_again_until_taken(hooked, world, product):
    await hooked.listen(None)
    product.failing = 2
    for text in ("9", "because", "of the bread"):
        world.type(CHAT, text)
    await eventually(lambda: len(product.events) == 3)
    assert [hooked.parse(one).text for one in product.events] == ["9", "because", "of the bread"]
    assert {one.key.partition(":")[0] for one in product.events} == {str(world.bot["id"])}
    assert product.refused == []


async def test_a_call_with_another_secret_is_refused(hooked, world, product):
    await hooked.listen(None)
    world.updates.hook.secret = "guess"
    world.type(CHAT, "9")
    await eventually(lambda: product.refused)
    assert not product.events
    assert "telegram.webhook_secret" in product.refused[0]
    assert "whisper" not in product.refused[0]
