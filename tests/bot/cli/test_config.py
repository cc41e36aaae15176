"""`fanloop config check` and `fanloop config show`."""

from __future__ import annotations

import tomllib
from datetime import timedelta

import pytest

from bot.config.showing import duration_text
from bot.config.values import duration

TEXT = """
[shop]
name = "Bottega"

[database]
url = "postgresql://u:pass-of-the-database@host/fanloop"

[telegram]
bot_token = "123456789:AAExampleTokenNobodyHas"

[survey]
delay = "90m"
send_window = ["10:00", "24:00"]
minimum_amount = 9.90

[survey.stores."Main street"]
delay = "2h"

[[owners]]
name = "Maria"
telegram_id = 5
hours = ["09:00", "18:00"]

[channels.pager]
token = "of-the-pager"
nested = { password = "of-the-nested", speed = 3 }
"""


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "fanloop.toml"
    file.write_text(TEXT, encoding="utf-8")
    file.chmod(0o600)
    return file


def test_check_says_what_is_switched_on(fanloop, file):
    file.write_text(TEXT.partition("[channels.pager]")[0])
    done = fanloop("config", "check")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "The configuration is right: fanloop.toml\n  channels: telegram\n  owners: 1\n"


def test_check_names_a_channel_that_is_not_installed(fanloop, file):
    done = fanloop("config", "check")
    assert (done.returncode, done.stdout) == (2, "")
    assert "fanloop.toml:24: channels.pager" in done.stderr
    assert "there is no channel 'pager'; known channels: sms, telegram" in done.stderr


def test_check_without_a_file_says_so(fanloop):
    done = fanloop("config", "check")
    assert done.returncode == 0
    assert "no file" in done.stdout
    assert "none, so nobody is asked" in done.stdout


def test_check_names_every_fault_with_its_place(fanloop, file):
    file.write_text(TEXT.replace("90m", "soon").replace("telegram_id = 5", 'telegram_id = "@m"'))
    done = fanloop("config", "check")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "fanloop.toml:12: survey.delay" in done.stderr
    assert "fanloop.toml:21: owners[0].telegram_id" in done.stderr


def test_check_judges_the_wording_too(fanloop, file):
    file.write_text(TEXT.replace("90m", "soon") + '[phrases.it]\nopted_out = "Ciao {nobody}"\n')
    done = fanloop("config", "check")
    assert done.returncode == 2
    assert "fanloop.toml:12: survey.delay" in done.stderr
    assert 'fanloop.toml:28: phrases.it.opted_out = "Ciao {nobody}"' in done.stderr


def test_show_prints_every_value_with_its_origin_and_no_secret(fanloop, file):
    done = fanloop("config", "show", FANLOOP_WEB__PORT="9000")
    assert (done.returncode, done.stderr) == (0, "")
    rows = dict(row.split("  # ") for row in done.stdout.splitlines() if "  # " in row)
    rows = {name.rstrip(): origin for name, origin in rows.items()}
    assert rows['name = "Bottega"'] == "fanloop.toml:3"
    assert rows["port = 9000"] == "environment FANLOOP_WEB__PORT"
    assert rows['host = "127.0.0.1"'] == "default"
    assert rows['bot_token = "12…as"'] == "fanloop.toml:9"
    assert "pass-of-the-database" not in done.stdout
    assert "of-the-pager" not in done.stdout
    assert "of-the-nested" not in done.stdout
    assert "AAExample" not in done.stdout


def test_what_show_prints_is_toml_with_the_values_in_force(fanloop, file):
    shown = tomllib.loads(fanloop("config", "show").stdout)
    assert shown["survey"]["delay"] == "1h30m"
    assert shown["survey"]["send_window"] == ["10:00", "24:00"]
    assert shown["survey"]["minimum_amount"] == 9.9
    assert shown["survey"]["reminder_after"] == "2d"
    assert shown["survey"]["policy"] == "standard"
    assert shown["survey"]["alert_passives"] is False
    assert shown["survey"]["stores"] == {"Main street": {"delay": "2h"}}
    assert shown["owners"] == [{"name": "Maria", "telegram_id": 5, "hours": ["09:00", "18:00"]}]
    assert shown["channels"]["pager"]["nested"]["speed"] == 3
    assert shown["database"]["url"] == "postgresql+asyncpg://…@host/fanloop"


@pytest.mark.parametrize("seconds", [0, 1, 59, 60, 3600, 5400, 86400, 90061])
def test_a_duration_is_written_as_it_would_be_read(seconds):
    assert duration(duration_text(timedelta(seconds=seconds))) == timedelta(seconds=seconds)
