"""What a configuration says once it is read, and what is only doubted."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.config import Config, ConfigError, load
from bot.core.model import Policy

FULL = """
[shop]
name = "Bottega Rossi"
language = "IT"
time_zone = "Europe/Rome"
country = "it"
currency = "eur"

[web]
public_url = "https://feedback.example.com/shop/"
secret = "0123456789abcdef"

[telegram]
bot_token = "123456:secret-of-the-bot"
username = "@rossi_bot"

[sms]
account_sid = "AC1"
auth_token = "secret of twilio"
from_number = "+1 (500) 555-0006"

[survey]
delay = 90
send_window = [10:00:00, "24:00"]
excluded_days = ["Sunday", "12-25", 2026-08-15]
reminder_after = "off"
minimum_amount = 19.90
policy = "ten_only"

[survey.stores."Main street"]
delay = "1h30m"
reminder_after = "2d"

[[owners]]
name = "Maria"
telegram_id = 7
hours = ["09:00", "18:00"]

[[owners]]
name = "Luca"
phone = "333 1234567"
languages = ["IT"]
language = "en"

[phrases.it]
opted_out = "Va bene."

[channels.pager]
token = "secret of the pager"
speed = 3
"""


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "fanloop.toml"
    file.write_text(FULL, encoding="utf-8")
    file.chmod(0o600)
    return file


def test_every_value_is_read_and_put_in_its_one_form(file):
    config = load(file, {})
    assert (config.shop.language, config.shop.country, config.shop.currency) == ("it", "IT", "EUR")
    assert (config.shop.subject, config.shop.signer) == ("Bottega Rossi", "Bottega Rossi")
    assert config.web.public_url == "https://feedback.example.com/shop"
    assert config.telegram.username == "rossi_bot"
    assert config.sms.from_number == "+15005550006"
    assert config.survey.delay == timedelta(seconds=90)
    assert config.survey.send_window == (time(10), time.max)
    assert config.survey.excluded_days == ("sunday", "12-25", "2026-08-15")
    assert config.survey.reminder_after is None
    assert config.survey.minimum_amount == Decimal("19.9")
    assert config.survey.policy is Policy.TEN_ONLY
    assert [owner.phone for owner in config.owners] == ["", "+393331234567"]
    assert [owner.language for owner in config.owners] == ["it", "en"]
    assert [owner.hours for owner in config.owners] == [(time(9), time(18)), None]
    assert config.owners[1].languages == ("it",)
    assert config.channel_names == ("telegram", "sms", "pager")
    assert config.warnings == ()


def test_without_a_file_the_defaults_hold(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    config = load(None, {})
    assert config.model_dump() == Config().model_dump()
    assert config.file is None
    assert config.channel_names == ()
    assert config.data_folder == tmp_path / "data"
    assert config.database_url == f"sqlite+aiosqlite:///{tmp_path}/data/fanloop.db"
    assert config.survey.send_window == (time(9), time(20))


def test_the_file_is_the_one_given_else_the_one_in_the_environment_else_the_one_here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("given", "environment", "fanloop"):
        Path(f"{name}.toml").write_text(f'[shop]\nname = "{name}"')
    environ = {"FANLOOP_CONFIG": "environment.toml"}
    assert load(Path("given.toml"), environ).shop.name == "given"
    assert load(None, environ).shop.name == "environment"
    assert load(None, {"FANLOOP_CONFIG": ""}).shop.name == "fanloop"


def test_a_store_has_its_own_keys_and_the_shop_s_others(file):
    survey = load(file, {}).survey
    main = survey.at("Main street")
    assert (main.delay, main.reminder_after) == (timedelta(minutes=90), timedelta(days=2))
    assert main.send_window == survey.send_window
    assert survey.at("Elsewhere") == survey.at(None) == survey


def test_folders_and_databases_lie_beside_the_file_wherever_the_command_starts(tmp_path, monkeypatch):
    monkeypatch.chdir("/")
    file = tmp_path / "fanloop.toml"
    file.write_text('[database]\nurl = "sqlite:///sub/my.db?timeout=9"\nfolder = "kept"')
    config = load(file, {})
    assert config.data_folder == tmp_path / "kept"
    assert config.database_url == f"sqlite+aiosqlite:///{tmp_path}/sub/my.db?timeout=9"
    file.write_text('[database]\nurl = "sqlite:////var/my.db"\nfolder = "/var/kept"')
    config = load(file, {})
    assert config.data_folder == Path("/var/kept")
    assert config.database_url == "sqlite+aiosqlite:////var/my.db"


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+asyncpg"])
def test_postgresql_gets_the_driver_we_use(scheme):
    config = load(None, {"FANLOOP_DATABASE__URL": f"{scheme}://u:p%40w@host:5432/fanloop"})
    assert config.database_url == "postgresql+asyncpg://u:p%40w@host:5432/fanloop"
    assert {"p%40w", "p@w"} <= config.secret_values()


def test_postgresql_without_its_driver_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "asyncpg", None)
    with pytest.raises(ConfigError, match=r"install fanloop\[postgresql\]"):
        load(None, {"FANLOOP_DATABASE__URL": "postgresql://host/fanloop"})


def test_every_secret_is_listed_for_the_logs_and_none_is_in_the_repr(file):
    config = load(file, {"FANLOOP_TELEGRAM__WEBHOOK_SECRET": "secret-of-the-webhook"})
    assert config.secret_values() == {
        "123456:secret-of-the-bot",
        "secret-of-the-webhook",
        "secret of twilio",
        "0123456789abcdef",
        "secret of the pager",
    }
    sections = f"{config.telegram!r} {config.sms!r} {config.web!r} {config.database!r}"
    assert not [secret for secret in config.secret_values() if secret in sections]


def test_nothing_can_be_changed_after_reading(file):
    config = load(file, {})
    with pytest.raises(ValidationError):
        config.web.port = 1
    with pytest.raises(ValidationError):
        config.web = None


def test_where_each_value_comes_from_can_be_asked(file):
    config = load(file, {"FANLOOP_WEB__PORT": "9000"})
    assert config.origin(("shop", "name")) == f"{file}:3"
    assert config.origin(("web", "port")) == "environment FANLOOP_WEB__PORT"
    assert config.origin(("web", "host")) == "default"


@pytest.mark.skipif(os.name != "posix", reason="no file modes")
def test_a_file_with_secrets_that_everybody_can_read_is_doubted_not_refused(file):
    file.chmod(0o644)
    secrets = "web.secret, telegram.bot_token, sms.auth_token, channels"
    warning = f"everybody on this machine can read {file}, with {secrets}: chmod 600 {file}"
    assert load(file, {}).warnings == (warning,)
    file.write_text('[shop]\nname = "No secrets"')
    assert load(file, {}).warnings == ()
    file.chmod(0o600)
    kept = file.with_name("secret")
    kept.write_text("0123456789abcdef")
    for mode, warnings in (
        (0o644, (f"everybody on this machine can read {kept}: chmod 600 {kept}",)),
        (0o600, ()),
    ):
        kept.chmod(mode)
        assert load(file, {"FANLOOP_WEB__SECRET_FILE": str(kept)}).warnings == warnings


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        ('[telegram]\nreceive = "webhook"', "telegram.receive is set but telegram.bot_token is not"),
        ('[sms]\nauth_token = "x"', "sms.auth_token is set but sms.account_sid is not: sms stays off"),
        ('[telegram]\nbot_token = "1:a"', "nobody will hear of an unhappy customer"),
        (
            '[telegram]\nbot_token = "1:a"\n[[owners]]\nname = "A"\nphone = "+393331234567"',
            "owners[0] (A) cannot be alerted",
        ),
        ('[survey]\nexpire_after = "1d"', "survey.reminder_after is not before survey.expire_after"),
    ],
)
def test_what_is_probably_not_meant_is_doubted(tmp_path, text, warning):
    file = tmp_path / "fanloop.toml"
    file.write_text(text)
    file.chmod(0o600)
    assert [warning in doubt for doubt in load(file, {}).warnings] == [True]


def test_a_file_from_windows_reads_the_same(file):
    text = FULL.replace("\n", "\r\n").encode("utf-8-sig")
    config = load(file, {})
    file.write_bytes(text)
    assert load(file, {}) == config
    file.write_bytes(text.replace(b"delay = 90", b"delay = 'x'"))
    with pytest.raises(ConfigError) as caught:
        load(file, {})
    assert (
        caught.value.faults[0].where == f"{file}:{FULL.split('delay = 90', maxsplit=1)[0].count(chr(10)) + 1}"
    )


@pytest.mark.parametrize("url", ["http://localhost:8080", "http://127.0.0.1:1/", "http://[::1]:2", ""])
def test_a_public_address_may_be_plain_http_on_this_machine_only(url):
    assert load(None, {"FANLOOP_WEB__PUBLIC_URL": url}).web.public_url == url.rstrip("/")


def test_reading_the_configuration_imports_nothing_heavy():
    heavy = "sqlalchemy, telegram, twilio, fastapi, aiohttp, phonenumbers, pydantic_settings, rich, typer"
    code = (
        "import sys, bot.config; bot.config.load(None, {}); "
        f"print([name for name in '{heavy}'.split(', ') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
