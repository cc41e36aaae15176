"""`fanloop doctor`: a line for everything, a remedy for every fault, and nothing changed."""

from __future__ import annotations

import time

import pytest

from bot.storage import migrate
from channels.standins import Fault
from tests.bot.cli.rig import call, running, town, write_config

pytestmark = pytest.mark.anyio


def lines(said: str, mark: str) -> list[str]:
    return [line for line in said.splitlines() if line.startswith(mark)]


def files(folder) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


async def test_a_shop_that_works_has_a_tick_for_everything(tmp_path):
    async with town(tmp_path) as shop, running():
        before = files(tmp_path)
        done = await call("doctor")
        assert lines(done.out, "✗") == []
        assert (done.code, done.err) == (0, "")
        said = {line[2:] for line in lines(done.out, "✓")}
        assert {
            "configuration: fanloop.toml",
            f"database: {tmp_path}/data/fanloop.db answers",
            f"schema: {migrate.head()}",
            "integrity: no damage found",
            "wording: complete",
            "telegram: @forno_bot",
            "sms: Forno",
            f"public URL: {shop.address} leads to Fanloop",
            f"webhook: {shop.address}/webhooks/sms",
            "clock: agrees with Telegram",
            "owner: Anna is alerted on telegram",
            "outbox: nothing is stuck",
            "inbox: nothing is stuck",
        } <= said
        assert done.out.splitlines()[-1].startswith("Everything works")
        assert files(tmp_path) == before
        assert [phone.received for phone in shop.world.phones.values()] == [[], []]


async def test_before_the_first_start_nothing_is_made(tmp_path):
    write_config(tmp_path)
    done = await call("doctor")
    assert files(tmp_path) == ["fanloop.toml"]
    assert done.code == 1
    assert "fanloop.db is not there yet" in done.out
    assert f"✓ data folder: {tmp_path}/data can be made" in done.out
    assert "✗ channels: none is switched on" in done.out
    assert "✗ owners: none" in done.out
    assert done.err == f"fanloop: 2 faults and {len(lines(done.out, '!')) or 'no'} doubt" + (
        "\n" if len(lines(done.out, "!")) == 1 else "s\n"
    )


async def test_a_wrong_configuration_ends_with_2(tmp_path):
    (tmp_path / "fanloop.toml").write_text("[web]\nport = 0\n")
    done = await call("doctor")
    assert (done.code, done.out) == (2, "")
    assert "fanloop.toml:2: web.port = 0" in done.err


async def test_secrets_everybody_can_read_are_a_fault_and_said_once(tmp_path):
    async with town(tmp_path):
        (tmp_path / "fanloop.toml").chmod(0o644)
        done = await call("doctor")
    assert done.code == 1
    [line] = [line for line in lines(done.out, "✗") if "everybody" in line]
    assert "telegram.bot_token" in line
    assert "    chmod 600 fanloop.toml" in done.out.splitlines()
    assert "everybody" not in done.err


async def test_providers_that_do_not_know_us_are_faults_with_the_key_to_correct(tmp_path):
    async with town(tmp_path, telegram={"bot_token": "41:wrong"}, sms={"auth_token": "wrong"}):
        done = await call("doctor")
    assert done.code == 1
    assert "✗ telegram: Telegram does not know this bot" in done.out
    assert "set telegram.bot_token to the token @BotFather gave" in done.out
    assert "✗ sms: Twilio refuses the account" in done.out
    assert "check sms.account_sid, sms.auth_token" in done.out


async def test_no_look_waits_longer_than_ten_seconds(tmp_path):
    async with town(tmp_path) as shop:
        shop.world.faults.sms.append(Fault("hang-before", on="account", seconds=60))
        shop.world.faults.telegram.append(Fault("hang-before", on="getMe", seconds=60))
        began = time.monotonic()
        done = await call("doctor")
        assert time.monotonic() - began < 25
    assert "✗ sms: no answer within 10 s" in done.out
    assert "✗ telegram: no answer within 10 s" in done.out
    assert "Traceback" not in done.err


async def test_an_old_terminal_gets_marks_it_can_show(tmp_path):
    write_config(tmp_path)
    done = await call("doctor", PYTHONIOENCODING="ascii")
    assert "+ configuration: fanloop.toml" in done.out
    assert "x owners: none" in done.out
