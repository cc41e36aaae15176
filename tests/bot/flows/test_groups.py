"""Where somebody put us: we stay in the groups of owners, and leave all others without a word."""

from __future__ import annotations

import pytest

from channels.standins import Fault
from tests.product import LUCA, OWNER, eventually, product

pytestmark = pytest.mark.anyio

OTHERS, GROUP, SUPERGROUP = -1001000000009, -4001, -1002000000001
TEAM = [{"name": "Team", "telegram_id": GROUP, "language": "en"}]


async def unhappy(shop) -> None:
    await shop.buy("s1", customer={"phone": LUCA, "name": "Luca Bianchi"})
    await shop.pass_time(hours=1)
    await shop.hears(LUCA, 1)
    await shop.world.text(LUCA, "2, freddo")
    await shop.quiet()


@pytest.mark.parametrize("status", ["member", "administrator"])
async def test_a_group_that_is_no_owners_is_left_without_a_word(tmp_path, status):
    async with product(tmp_path) as shop:
        group = shop.world.telegram_user(OTHERS, "Others")
        shop.world.invite(OTHERS, status)
        shop.world.faults.telegram.append(Fault("500-before", on="leaveChat"))
        await shop.quiet()
        assert group.started
        await shop.pass_time(minutes=2)
        await eventually(lambda: not shop.world.faults.telegram)
        assert group.started  # Telegram did not hear of it
        await shop.pass_time(minutes=6)
        await eventually(lambda: not group.started)
        await shop.quiet()
        assert (group.received, shop.heard(OWNER)) == ([], [])


async def test_a_group_of_owners_is_kept_and_again_once_it_has_grown(tmp_path):
    async with product(tmp_path, owners=TEAM) as shop:
        small, large = (shop.world.telegram_user(chat, "Team") for chat in (GROUP, SUPERGROUP))
        shop.world.invite(GROUP)
        await shop.quiet()
        await shop.pass_time(minutes=7)
        assert small.started
        shop.world.upgrade(GROUP, SUPERGROUP)
        await shop.quiet()
        await shop.pass_time(minutes=7)
        await unhappy(shop)
        assert "freddo" in await shop.hears(SUPERGROUP, 1)
        assert (large.started, small.received) == (True, [])


async def test_a_group_that_says_it_is_another_grown_is_left_unless_that_was_an_owners(tmp_path):
    async with product(tmp_path, owners=TEAM) as shop:
        shop.world.telegram_user(-4002, "Others", started=True)
        group = shop.world.telegram_user(OTHERS, "Others")
        shop.world.upgrade(-4002, OTHERS)
        await shop.quiet()
        await shop.pass_time(minutes=2)
        await eventually(lambda: not group.started)


async def test_a_group_we_were_in_before_is_left_once_something_is_said_there(tmp_path):
    async with product(tmp_path, owners=TEAM) as shop:
        group = shop.world.telegram_user(OTHERS, "Others", started=True)
        team = shop.world.telegram_user(GROUP, "Team", started=True)
        for chat in (OTHERS, GROUP):
            shop.world.type(chat, "/cases")
        await shop.quiet()
        await shop.pass_time(seconds=40)
        shop.world.type(OTHERS, "/score")  # puts nothing off
        await shop.quiet()
        await shop.pass_time(seconds=40)
        await eventually(lambda: not group.started)
        await shop.quiet()
        assert (group.received, team.started) == ([], True)
