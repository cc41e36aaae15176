"""`fanloop send-test`: one message to each address of each owner, and the provider's word on it."""

from __future__ import annotations

import pytest

from channels.standins import Fault
from tests.bot.cli.rig import LUCA, OWNER, call, town, write_config

pytestmark = pytest.mark.anyio

BOTH = [{"name": "Anna", "telegram_id": OWNER, "phone": LUCA}, {"name": "Bruno", "phone": "+393337654321"}]


async def test_every_owner_hears_on_every_channel_they_are_on(tmp_path):
    async with town(tmp_path, owners=BOTH) as shop:
        done = await call("send-test")
        assert (done.code, done.err) == (0, "")
        assert done.out.splitlines() == [
            f"Anna, telegram {OWNER}: accepted",
            f"Anna, sms {LUCA}: accepted",
            "Bruno, sms +393337654321: accepted",
        ]
        for phone in (OWNER, LUCA, "+393337654321"):
            assert ["test from Forno" in entry.text for entry in shop.world.phone(phone).received] == [True]


async def test_one_owner_can_be_chosen(tmp_path):
    async with town(tmp_path, owners=BOTH) as shop:
        done = await call("send-test", "--owner", "bruno")
        assert done.code == 0
        assert done.out == "Bruno, sms +393337654321: accepted\n"
        assert shop.world.phone(OWNER).received == []


async def test_what_is_not_accepted_is_said_with_a_remedy_and_ends_with_1(tmp_path):
    owners = [*BOTH, {"name": "Carla", "telegram_id": 77}]
    async with town(tmp_path, owners=owners) as shop:
        shop.world.telegram_user(77, "Carla")  # has not pressed Start
        shop.world.phone(LUCA).blocked = True
        done = await call("send-test")
        assert done.code == 1
        assert "Carla, telegram 77: unreachable: " in done.out
        assert "press Start once" in done.out
        assert f"Anna, sms {LUCA}: unreachable: " in done.out
        assert "Bruno, sms +393337654321: accepted" in done.out


@pytest.mark.parametrize(("kind", "word"), [("drop-after", "unknown"), ("401", "retry"), ("429", "retry")])
async def test_each_outcome_has_its_word(tmp_path, kind, word):
    async with town(tmp_path, owners=BOTH[1:]) as shop:
        shop.world.faults.sms.append(Fault(kind, seconds=1))
        done = await call("send-test")
        assert done.code == 1
        assert done.out.startswith(f"Bruno, sms +393337654321: {word}: ")


async def test_an_owner_on_a_channel_that_is_off_is_not_reached(tmp_path):
    async with town(tmp_path, owners=BOTH) as shop:
        write_config(tmp_path, telegram=shop.settings["telegram"], owners=BOTH)
        done = await call("send-test")
        assert done.code == 1
        assert "Bruno: not sent, they are on sms only, which is not switched on" in done.out


async def test_a_wrong_name_or_no_owner_ends_with_2(tmp_path):
    write_config(tmp_path)
    done = await call("send-test")
    assert done.code == 2
    assert "no [[owners]] are set" in done.err
    write_config(tmp_path, owners=BOTH)
    done = await call("send-test", "--owner", "Nobody")
    assert done.code == 2
    assert "the configuration has Anna, Bruno" in done.err
