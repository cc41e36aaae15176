"""`fanloop init` end to end: what is asked, what is refused, what is written."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bot.cli import guess
from bot.cli.guard import guarded
from bot.cli.questions import QUESTIONS
from bot.config import load

TOKEN = "123456789:AAExampleTokenNobodyHas"
FLAGS = {
    "--name": 'Caffè d\'Oro "Da Maria" \\ # 1',
    "--language": "it",
    "--country": "IT",
    "--time-zone": "Europe/Rome",
    "--telegram-token": TOKEN,
    "--twilio-sid": "AC123",
    "--twilio-token": "of-twilio",
    "--twilio-number": "+1 500 555 0006",
    "--public-url": "https://feedback.example.com/",
    "--owner-name": "Maria",
    "--owner-telegram-id": "123456789",
    "--owner-phone": "333 123 4567",
}


def names(folder):
    return [path.name for path in folder.iterdir()]


def flags(**changed):
    told = FLAGS | {"--" + name.replace("_", "-"): value for name, value in changed.items()}
    return [part for name, value in told.items() if value is not None for part in (name, value)]


def test_every_flag_is_a_question():
    assert [question.flag for question in QUESTIONS] == list(FLAGS)


def test_flags_alone_write_a_file_that_works(fanloop, tmp_path):
    done = fanloop("init", "--yes", *flags())
    assert (done.returncode, done.stderr) == (0, "")
    file = tmp_path / "fanloop.toml"
    assert file.stat().st_mode & 0o777 == 0o600
    assert names(tmp_path) == ["fanloop.toml"]
    config = load(file, {})
    assert config.warnings == ()
    assert config.shop.name == FLAGS["--name"]
    assert config.shop.time_zone == "Europe/Rome"
    assert config.channel_names == ("telegram", "sms")
    assert config.sms.from_number == "+15005550006"
    assert config.web.public_url == "https://feedback.example.com"
    (owner,) = config.owners
    assert (owner.name, owner.telegram_id, owner.phone) == ("Maria", 123456789, "+393331234567")
    assert fanloop("config", "check").returncode == 0


def test_what_is_next_is_said_and_no_secret(fanloop):
    done = fanloop("init", "--yes", *flags(), "--config", "my shop.toml")
    assert "fanloop --config 'my shop.toml' doctor" in done.stdout
    assert "press Start" in done.stdout
    assert TOKEN not in done.stdout
    assert "of-twilio" not in done.stdout


def test_every_file_gets_secrets_of_its_own(fanloop, tmp_path):
    made = []
    for name in ("a.toml", "b.toml"):
        assert fanloop("init", "--yes", "--config", name).returncode == 0
        config = load(tmp_path / name, {})
        made += [config.web.secret, config.telegram.webhook_secret]
    assert len(set(made)) == 4
    assert min(map(len, made)) >= 40


def test_yes_alone_takes_the_defaults_of_this_machine(fanloop, tmp_path):
    done = fanloop("init", "--yes", LANG="it_IT.UTF-8", TZ="Europe/Rome")
    assert done.returncode == 0
    assert "No channel is set up yet" in done.stdout
    shop = load(tmp_path / "fanloop.toml", {}).shop
    assert (shop.name, shop.language, shop.country, shop.time_zone) == (
        "Fanloop shop",
        "it",
        "IT",
        "Europe/Rome",
    )


def test_answers_are_asked_for_and_asked_again_until_they_are_right(fanloop, tmp_path):
    typed = [
        "Bottega Rossi",
        "klingon",  # asked again
        "it",
        "Italy",  # asked again
        "IT",
        "Europe/Roma",  # asked again
        "Europe/Rome",
        "no token",  # asked again
        TOKEN,
        "SK123",  # asked again
        "AC123",
        "",  # asked again: SMS needs it
        "of-twilio",
        "MG42",
        "",  # asked again: SMS needs it
        "https://a.example",
        "Maria",
        "@maria",  # asked again
        "",
        "",  # asked again: one of the two is needed
        "333 1234567",
    ]
    done = fanloop("init", typed="\n".join(typed) + "\n", LANG="C")
    assert done.returncode == 0, done.stderr
    assert len(done.stderr.splitlines()) == 9
    for hint in (
        'did you mean "Europe/Rome"?',
        "two-letter country code",
        "primary Auth Token",
        "not an @name",
    ):
        assert hint in done.stderr
    config = load(tmp_path / "fanloop.toml", {})
    assert config.shop.name == "Bottega Rossi"
    assert (config.sms.from_number, config.sms.messaging_service_sid) == ("", "MG42")
    assert config.owners[0].phone == "+393331234567"


def test_enter_takes_the_default_and_leaves_out_the_rest(fanloop, tmp_path):
    done = fanloop("init", typed="\n" * 8, LANG="C", TZ="UTC")
    assert done.returncode == 0, done.stderr
    config = load(tmp_path / "fanloop.toml", {})
    assert (config.shop.name, config.shop.time_zone) == ("Fanloop shop", "UTC")
    assert (config.channel_names, config.owners) == ((), ())


def test_only_what_no_flag_said_is_asked(fanloop):
    done = fanloop("init", *flags(owner_phone=None), typed="\n")
    assert done.returncode == 0, done.stderr
    assert "Their phone" in done.stdout
    assert "shop called" not in done.stdout


def test_when_nobody_answers_it_says_which_flag_is_missing(fanloop, tmp_path):
    done = fanloop("init", "--name", "A", typed="it\n")
    assert done.returncode == 2
    assert "no answer to --country" in done.stderr
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"language": "xx"}, ["--language", '"xx"', '"en", "it"']),
        ({"time_zone": "Mars"}, ["--time-zone", '"Mars"']),
        ({"telegram_token": "nonsense"}, ["--telegram-token", "@BotFather"]),
        ({"twilio_sid": "SK1"}, ["--twilio-sid", "primary Auth Token"]),
        ({"twilio_token": None}, ["--twilio-token", "primary Auth Token"]),
        ({"twilio_number": None}, ["--twilio-number", "what the messages are sent from"]),
        ({"twilio_number": "MyShop"}, ["--twilio-number", "nobody can reply to a name"]),
        ({"public_url": None}, ["--public-url", "must be set with SMS"]),
        ({"public_url": "http://shop.example"}, ["--public-url", "https://"]),
        ({"owner_name": None}, ["--owner-name", "must be given"]),
        ({"owner_telegram_id": "@maria"}, ["--owner-telegram-id", "not an @name"]),
        ({"owner_phone": "call me"}, ["--owner-phone", "phone number"]),
        ({"owner_phone": None, "owner_telegram_id": None}, ["--owner-telegram-id or --owner-phone"]),
        ({"language": "xx", "country": "ZZ"}, ["2 faults", "--language", "--country"]),
        ({"name": "\udcff"}, ["--name"]),
    ],
)
def test_wrong_flags_are_named_and_nothing_is_written(tmp_path, capsys, changed, said):
    assert guarded(["init", "--yes", *flags(**changed)]) == 2
    explained = capsys.readouterr().err
    assert [part for part in said if part not in explained] == []
    assert names(tmp_path) == []


def test_a_file_that_is_there_is_kept_unless_forced(fanloop, tmp_path):
    file = tmp_path / "fanloop.toml"
    file.write_text("mine")
    done = fanloop("init", "--yes")
    assert done.returncode == 2
    assert "--force" in done.stderr
    assert file.read_text() == "mine"
    assert fanloop("init", "--yes", "--force").returncode == 0
    assert file.stat().st_mode & 0o777 == 0o600
    assert load(file, {}).warnings == ()


@pytest.mark.parametrize(("name", "code"), [("nowhere/fanloop.toml", 1), (".", 2)])
def test_a_place_that_cannot_be_written_is_said(fanloop, tmp_path, name, code):
    done = fanloop("init", "--yes", "--config", name)
    assert done.returncode == code
    assert done.stderr.startswith(f"fanloop: {name} ")
    assert names(tmp_path) == []


def test_the_file_is_named_by_the_environment_too(fanloop, tmp_path):
    assert fanloop("init", "--yes", FANLOOP_CONFIG="named.toml").returncode == 0
    assert names(tmp_path) == ["named.toml"]


def test_the_file_keeps_every_key_and_comment_of_the_example(fanloop, tmp_path):
    fanloop("init", "--yes", *flags())
    example = (Path(__file__).parents[3] / "config.example.toml").read_text(encoding="utf-8")
    text = (tmp_path / "fanloop.toml").read_text(encoding="utf-8")
    for name, table in tomllib.loads(example).items():
        assert set(tomllib.loads(text)[name]) == set(table)
    comments = [row.partition("  # ")[2] for row in example.splitlines() if "  # " in row]
    assert [comment for comment in comments if comment not in text] == []


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"LANG": "it_IT.UTF-8"}, ("it", "IT")),
        ({"LANG": "de_AT@euro", "LC_ALL": "fr_CH"}, ("fr", "CH")),
        ({"LANG": "ja_JP.UTF-8"}, ("en", "JP")),
        ({"LANG": "C.UTF-8"}, ("en", "")),
        ({}, ("en", "")),
    ],
)
def test_language_and_country_are_guessed_from_the_terminal(environ, expected):
    assert (guess.language(environ), guess.country(environ)) == expected


def test_the_time_zone_is_guessed_from_the_machine(tmp_path):
    zones = tmp_path / "zoneinfo" / "Europe"
    zones.mkdir(parents=True)
    (zones / "Rome").touch()
    (zones / "Atlantis").touch()
    link = tmp_path / "localtime"
    link.symlink_to(zones / "Rome")
    assert guess.time_zone({}, link) == "Europe/Rome"
    assert guess.time_zone({"TZ": ":Europe/Paris"}, link) == "Europe/Paris"
    assert guess.time_zone({"TZ": "CET-1CEST"}, link) == "Europe/Rome"
    link.unlink()
    link.symlink_to(zones / "Atlantis")
    assert guess.time_zone({}, link) == "UTC"
    assert guess.time_zone({}, tmp_path / "missing") == "UTC"
