"""The environment wins over the file; a secret may be in a file of its own."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.config import Config, ConfigError, load
from bot.config.keys import all_keys, is_secret, variable

# One valid value, unlike the default, for every key there is.
VALUES = {
    "SHOP__NAME": "Env",
    "SHOP__LANGUAGE": "it",
    "SHOP__TIME_ZONE": "Europe/Rome",
    "SHOP__COUNTRY": "IT",
    "SHOP__CURRENCY": "USD",
    "SHOP__SUBJECT": "our bread",
    "SHOP__SIGNER": "Anna",
    "DATABASE__URL": "sqlite:////tmp/x.db",
    "DATABASE__FOLDER": "elsewhere",
    "WEB__HOST": "0.0.0.0",
    "WEB__PORT": "9000",
    "WEB__PUBLIC_URL": "https://a.example",
    "WEB__TRUSTED_PROXIES": '["10.0.0.0/8"]',
    "WEB__SECRET": "0123456789abcdef",
    "WEB__PING_URL": "http://127.0.0.1:3/alive",
    "TELEGRAM__BOT_TOKEN": "1:a",
    "TELEGRAM__API_BASE_URL": "http://127.0.0.1:1",
    "TELEGRAM__RECEIVE": "webhook",
    "TELEGRAM__WEBHOOK_SECRET": "s",
    "TELEGRAM__USERNAME": "a_bot",
    "TELEGRAM__PER_SECOND": "2.5",
    "SMS__ACCOUNT_SID": "AC1",
    "SMS__AUTH_TOKEN": "t",
    "SMS__PREVIOUS_AUTH_TOKEN": "before",
    "SMS__FROM_NUMBER": "+15005550006",
    "SMS__MESSAGING_SERVICE_SID": "",
    "SMS__API_BASE_URL": "http://127.0.0.1:2",
    "SMS__PER_SECOND": "3",
    "SURVEY__DELAY": "60",
    "SURVEY__SEND_WINDOW": '["10:00", "11:00"]',
    "SURVEY__EXCLUDED_DAYS": '["monday"]',
    "SURVEY__REMINDER_AFTER": "off",
    "SURVEY__EXPIRE_AFTER": "1d",
    "SURVEY__ASK_AGAIN_AFTER": "2d",
    "SURVEY__FRESH_FOR": "3h",
    "SURVEY__MAX_AGE": "4d",
    "SURVEY__SAMPLING": "0.5",
    "SURVEY__HOLD_OUT": "0.1",
    "SURVEY__MINIMUM_AMOUNT": "9.99",
    "SURVEY__POLICY": "ten_only",
    "SURVEY__ALERT_PASSIVES": "true",
    "SURVEY__HOLD_AFTER_OUTAGE": "false",
    "SURVEY__RESEND_WHEN_UNSURE": "true",
    "SURVEY__STORES": '{"Main street": {"delay": "2h"}}',
    "LIMITS__COUNTRIES": '["IT"]',
    "LIMITS__SEGMENTS_PER_DAY": "100",
    "LIMITS__SEGMENTS_PER_MONTH": "1000",
    "PRIVACY__ALERT_NAMES": "full",
    "OWNERS": '[{"name": "A", "telegram_id": 1}]',
    "PHRASES": '{"it": {"opted_out": "Va bene"}}',
    "CHANNELS": '{"pager": {"token": "x"}}',
}
ENVIRON = {f"FANLOOP_{name}": value for name, value in VALUES.items()}


def value(config, key):
    for part in key:
        config = getattr(config, part)
    return config


def test_the_table_has_every_key():
    assert set(ENVIRON) == {variable(key) for key in all_keys()}


@pytest.mark.parametrize("key", list(all_keys()), ids=variable)
def test_every_key_can_be_set(key):
    config, name = load(None, ENVIRON), variable(key)
    if ENVIRON[name]:
        assert value(config, key) != value(Config(), key)
    assert config.origin(key) == f"environment {name}" if ENVIRON[name] or key[0] == "sms" else "default"


def test_it_wins_over_the_file_and_leaves_the_rest(tmp_path):
    file = tmp_path / "fanloop.toml"
    file.write_text(
        '[web]\nport = 1\nhost = "1.1.1.1"\n[survey.stores.a]\ndelay = "1h"\n[[owners]]\nname = "bad"'
    )
    environ = {
        "FANLOOP_WEB__PORT": "9000",
        "FANLOOP_SURVEY__STORES": '{"b": {"delay": 5}}',
        "FANLOOP_OWNERS": "[]",
    }
    config = load(file, environ)
    assert (config.web.port, config.web.host, config.owners) == (9000, "1.1.1.1", ())
    assert list(config.survey.stores) == ["b"]
    with pytest.raises(ConfigError) as caught:
        load(file, {"FANLOOP_OWNERS": '[{"name": ""}]'})
    assert {fault.where for fault in caught.value.faults} == {"environment FANLOOP_OWNERS"}


def test_names_are_read_in_any_case():
    assert load(None, {"fanloop_web__port": "9000"}).web.port == 9000


def test_an_empty_variable_is_not_given_unless_empty_means_off(tmp_path):
    file = tmp_path / "fanloop.toml"
    file.write_text('[web]\nport = 1\n[shop]\nname = "A"\ncountry = "IT"\n[telegram]\nbot_token = "1:a"')
    names = ("WEB__PORT", "SHOP__NAME", "SHOP__COUNTRY", "TELEGRAM__BOT_TOKEN", "OWNERS", "SURVEY__POLICY")
    config = load(file, {f"FANLOOP_{name}": "" for name in names})
    assert (config.web.port, config.shop.name) == (1, "A")
    assert (config.shop.country, config.channel_names) == ("", ())


SECRETS = [key for key in all_keys() if is_secret(key)]


def test_secrets_are_known():
    assert {".".join(key) for key in SECRETS} == {
        "database.url",
        "web.secret",
        "telegram.bot_token",
        "telegram.webhook_secret",
        "sms.auth_token",
        "sms.previous_auth_token",
    }


@pytest.mark.parametrize("key", SECRETS, ids=variable)
def test_a_secret_may_be_in_a_file(key, tmp_path):
    kept = tmp_path / "kept"
    kept.write_text(ENVIRON[variable(key)] + "\n")
    config = load(None, {f"{variable(key)}_FILE": str(kept)})
    assert value(config, key) == value(load(None, {variable(key): ENVIRON[variable(key)]}), key)
    assert config.origin(key) == f"{kept} ({variable(key)}_FILE)"


def test_tables_of_other_channels_take_keys_and_secrets_too(tmp_path):
    kept = tmp_path / "kept"
    kept.write_text("of the pager\n")
    environ = {
        "FANLOOP_CHANNELS__PAGER__URL": "https://a.example",
        "FANLOOP_CHANNELS__PAGER__TOKEN_FILE": str(kept),
        "FANLOOP_CHANNELS__BELL": '{"loud": true}',
        "FANLOOP_PHRASES__IT__OPTED_OUT": "Va bene",
    }
    config = load(None, environ)
    assert config.channels == {
        "pager": {"url": "https://a.example", "token": "of the pager"},
        "bell": {"loud": True},
    }
    assert config.phrases == {"it": {"opted_out": "Va bene"}}
    assert config.secret_values() == {"of the pager"}


WRONG = [
    ("FANLOOP_WEB__PROT", "9000", "web.prot", '"9000"', "did you mean FANLOOP_WEB__PORT?"),
    ("FANLOOP_WEBB__PORT", "9000", "webb.port", '"9000"', "did you mean FANLOOP_WEB__PORT?"),
    (
        "FANLOOP_WEB_PORT",
        "9000",
        "web_port",
        '"9000"',
        "two underscores part section and key: FANLOOP_WEB__PORT",
    ),
    ("FANLOOP_TELEGRAM_BOT_TOKEN", "1:a", "telegram_bot_token", '"(hidden)"', "FANLOOP_TELEGRAM__BOT_TOKEN"),
    ("FANLOOP_SMS__AUTH_TOKN", "hush", "sms.auth_tokn", '"(hidden)"', "FANLOOP_SMS__AUTH_TOKEN"),
    ("FANLOOP_WEB__SECRET__X", "hush", "web.secret.x", '"(hidden)"', "FANLOOP_WEB__SECRET"),
    ("FANLOOP_WEB", "{}", "web", '"{}"', "key by key, such as FANLOOP_WEB__HOST"),
    ("FANLOOP_OWNER", "[]", "owner", '"[]"', "did you mean FANLOOP_OWNERS?"),
    ("FANLOOP_CONFIGS", "x", "configs", '"x"', "did you mean FANLOOP_CONFIG?"),
    ("FANLOOP_OWNERS__0__PHONE", "1", "owners.0.phone", '"1"', "FANLOOP_OWNERS takes all of it, as JSON"),
    ("FANLOOP_QQQ__WWW", "1", "qqq.www", '"1"', "see config.example.toml"),
    ("FANLOOP_SHOP__NAME_FILE", "/x", "shop.name_file", '"/x"', "only secrets are read from files"),
    ("FANLOOP_WEB__PORT", "http", "web.port", '"http"', "a whole number from 1 to 65535"),
    ("FANLOOP_SURVEY__SEND_WINDOW", "9-20", "survey.send_window", '"9-20"', "written as JSON"),
    ("FANLOOP_SURVEY__EXCLUDED_DAYS", '"sunday"', "survey.excluded_days", '"sunday"', "a list of days"),
    ("FANLOOP_SURVEY__STORES", "[" * 9999, "survey.stores", None, "written as JSON"),
    ("FANLOOP_OWNERS", '[{"name": "A"}]', "owners[0]", '"A"', "a telegram_id or a phone"),
    ("FANLOOP_OWNERS", '[{"name": "A", "phone": "x"}]', "owners[0].phone", '"x"', "a phone number"),
    ("FANLOOP_CHANNELS__PAGER", "5", "channels.pager", "5", "[channels.pager]"),
    ("FANLOOP_WEB__SECRET_FILE", "/nowhere/at/all", "web.secret", '"/nowhere/at/all"', "No such file"),
    ("FANLOOP_WEB__SECRET_FILE", "/", "web.secret", '"/"', "Is a directory"),
    ("FANLOOP_WEB__SECRET_FILE", "/dev/null", "web.secret", '"/dev/null"', "it is empty"),
]


@pytest.mark.parametrize(("name", "given", "key", "shown", "remedy"), WRONG)
def test_a_fault_names_variable_key_value_and_remedy(name, given, key, shown, remedy):
    with pytest.raises(ConfigError) as caught:
        load(None, {name: given})
    (fault,) = caught.value.faults
    assert (fault.where, fault.key) == (f"environment {name}", key)
    assert shown is None or fault.value == shown
    assert remedy in fault.remedy
    assert "hush" not in str(caught.value)
    assert len(str(caught.value)) < 400


def test_a_secret_given_twice_is_a_fault(tmp_path):
    kept = tmp_path / "kept"
    kept.write_text("0123456789abcdef")
    with pytest.raises(ConfigError, match="keep either FANLOOP_WEB__SECRET or FANLOOP_WEB__SECRET_FILE"):
        load(None, {"FANLOOP_WEB__SECRET": "x" * 20, "FANLOOP_WEB__SECRET_FILE": str(kept)})


def test_a_wrong_secret_in_a_file_is_a_fault_of_that_file_and_stays_hidden(tmp_path):
    kept = tmp_path / "kept"
    kept.write_text("not a bot token, but private")
    with pytest.raises(ConfigError) as caught:
        load(None, {"FANLOOP_TELEGRAM__BOT_TOKEN_FILE": str(kept)})
    assert f"{kept} (FANLOOP_TELEGRAM__BOT_TOKEN_FILE)" in str(caught.value)
    assert "private" not in str(caught.value).replace(str(kept), "")


@pytest.mark.parametrize(
    "name", ["FANLOOP_PORT", "FANLOOP_SERVICE_HOST", "FANLOOP_PORT_8080_TCP_ADDR", "FANLOOPX"]
)
def test_what_an_orchestrator_sets_for_a_service_of_our_name_is_passed_over(name):
    assert load(None, {name: "tcp://10.0.0.1:8080"}).web.port == 8080


def test_faults_of_file_and_environment_come_together(tmp_path):
    file = tmp_path / "fanloop.toml"
    file.write_text("[web]\nport = 0\n[survey]\ndelay = 5")
    environ = {"FANLOOP_SURVEY__DELAY": "soon", "FANLOOP_SHOP__NMAE": "x"}
    with pytest.raises(ConfigError) as caught:
        load(file, environ)
    assert [fault.key for fault in caught.value.faults] == ["web.port", "shop.nmae", "survey.delay"]
    assert load(file, {"FANLOOP_WEB__PORT": "1"}).survey.delay == timedelta(seconds=5)


def test_a_value_in_place_of_a_section_is_a_fault_even_under_a_variable(tmp_path):
    file = tmp_path / "fanloop.toml"
    file.write_text("web = 3")
    with pytest.raises(ConfigError) as caught:
        load(file, {"FANLOOP_WEB__PORT": "1"})
    assert [fault.key for fault in caught.value.faults] == ["web"]
