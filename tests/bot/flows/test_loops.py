"""Phones that answer by themselves: they are not talked to for ever."""

from __future__ import annotations

import pytest

from tests.product import LUCA, OWNER, product

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    "says",
    [
        "Who is this? I am driving and will answer later",
        "I am away until Monday, call my office",
        "{text}",
        "Thank you for contacting us, ticket X{n}B was opened",
    ],
)
async def test_a_phone_that_answers_everything_is_left_alone_after_a_few(tmp_path, says):
    async with product(tmp_path) as shop:
        await shop.buy("s1", customer={"phone": LUCA, "name": "Luca", "language": "en"})
        await shop.pass_time(hours=1)
        heard = 1
        for n in range(30):
            await shop.world.text(LUCA, says.format(text=shop.heard(LUCA)[-1], n=n))
            await shop.quiet()
            if len(shop.heard(LUCA)) == heard:
                break
            heard = len(shop.heard(LUCA))
        assert heard <= 5


async def test_who_is_not_helped_by_our_help_reaches_a_person(tmp_path):
    async with product(tmp_path) as shop:
        await shop.buy("s1", customer={"phone": LUCA, "name": "Luca", "language": "en"})
        await shop.pass_time(hours=1)
        await shop.world.text(LUCA, "who are you?")
        assert "Forno" in await shop.hears(LUCA, 2)
        assert shop.heard(OWNER) == []
        await shop.world.text(LUCA, "what is this about, who are you?")
        assert "who are you" in await shop.hears(OWNER, 1)
        await shop.quiet()
        assert len(shop.heard(LUCA)) == 2
        await shop.pass_time(hours=24)
        await shop.world.text(LUCA, "who are you?")
        await shop.world.until(lambda: "Forno" in shop.heard(LUCA)[-1])
