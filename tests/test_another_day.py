"""A follow-up or a reminder to a phone that was off comes once more in a later window, unless it is moot."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from tests.product import LUCA, Product, eventually, product
from tests.test_watchful import receipt

pytestmark = pytest.mark.anyio


async def unheard(shop: Product, kind: str) -> int:
    """Somebody whose reminder or follow-up found the phone off; the survey."""
    survey = (await shop.buy("s1", customer={"phone": LUCA})).json()["survey"]["id"]
    await shop.pass_time(hours=1)
    await shop.hears(LUCA, 1)
    await shop.quiet()
    shop.world.phone(LUCA).error = "30003"
    if kind == "answer":
        await shop.world.text(LUCA, "3")
    else:
        await shop.pass_time(hours=48)
    left = sa.text(f"SELECT state FROM outbox WHERE kind = '{kind}' ORDER BY id LIMIT 1")

    async def undelivered() -> bool:
        return await shop.rows(left) == "undelivered"

    await eventually(undelivered)
    await shop.quiet()
    shop.world.phone(LUCA).error = ""
    return int(survey)


@pytest.mark.parametrize("kind", ["answer", "reminder"])
async def test_a_follow_up_or_reminder_to_a_phone_that_was_off_comes_once_more_the_next_day(tmp_path, kind):
    async with product(tmp_path) as shop:
        await unheard(shop, kind)
        await shop.pass_time(hours=19)
        assert len(shop.heard(LUCA)) == 1
        shop.world.phone(LUCA).error = "30008"
        await shop.pass_time(hours=4)
        assert len(shop.world.carrier.listed(LUCA)) == 3
        shop.world.phone(LUCA).error = ""
        await shop.pass_time(hours=24)
        assert (len(shop.world.carrier.listed(LUCA)), len(shop.heard(LUCA))) == (3, 1)


@pytest.mark.parametrize(
    ("kind", "then"),
    [
        ("answer", "il servizio era lento"),
        ("answer", "scusi, 10"),
        ("answer", "non scrivetemi più"),
        ("answer", "cancelled"),
        ("answer", "delivered"),
        ("reminder", "9"),
        ("reminder", "non scrivetemi più"),
        ("reminder", "cancelled"),
        ("reminder", "delivered"),
    ],
)
async def test_what_did_not_arrive_is_not_repeated_once_it_is_moot(tmp_path, kind, then):
    async with product(tmp_path) as shop:
        await unheard(shop, kind)
        if then == "cancelled":
            await shop.http.post("/api/v1/purchases/s1/cancel")
        elif then == "delivered":
            await receipt(shop, shop.world.carrier.listed(LUCA)[0], "delivered")
        else:
            await shop.world.text(LUCA, then)
        await shop.quiet()
        sent = len(shop.world.carrier.listed(LUCA))
        await shop.pass_time(hours=24)
        assert len(shop.world.carrier.listed(LUCA)) == sent
