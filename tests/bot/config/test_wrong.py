"""Every wrong configuration is answered with file, line, key, value and what is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import ConfigError, load
from bot.config.values import WEEKDAYS

DURATION = '"24h"'
SMS = '[web]\npublic_url = "https://a.example"\n[sms]\naccount_sid = "AC1"\nauth_token = "t"\n'
TELEGRAM = '[telegram]\nbot_token = "1:a"\n'

# What stands in the file, the line of the fault, its key, its value as shown, a part of the remedy.
WRONG = [
    # unknown names
    ("[web]\nprot = 1", 2, "web.prot", "1", "did you mean web.port?"),
    ('[shop]\nlangauge = "it"', 2, "shop.langauge", '"it"', "did you mean shop.language?"),
    ('[shop]\ntimezone = "UTC"', 2, "shop.timezone", '"UTC"', "did you mean shop.time_zone?"),
    ('[survey]\ntime_zone = "UTC"', 2, "survey.time_zone", '"UTC"', "did you mean shop.time_zone?"),
    ("[web]\nzzz = 1", 2, "web.zzz", "1", "known here: host, port, public_url"),
    ('[telegrm]\nbot_token = "1:a"', 1, "telegrm", "(a table)", "did you mean telegram?"),
    ("port = 8080", 1, "port", "8080", "did you mean web.port?"),
    ('[[owner]]\nname = "A"', 1, "owner", "[(a table)]", "did you mean owners?"),
    (
        '\n[survey.stores."Main street"]\ndelya = "1h"',
        3, 'survey.stores."Main street".delya', '"1h"', "delay?",
    ),
    ('[survey.stores.a]\npolicy = "standard"', 2, "survey.stores.a.policy", '"standard"', "did you mean"),
    (
        '[[owners]]\nname = "A"\nphone = "+393331234567"\nmail = "a@b"',
        4, "owners[0].mail", '"a@b"', "known here: name",
    ),
    ("warnings = 1", 1, "warnings", "1", "unknown key; known here: shop, database"),
    # tables where values belong, and the reverse
    ('shop = "x"', 1, "shop", '"x"', "must be the table [shop]"),
    ('[shop.name]\nfirst = "x"', 1, "shop.name", "(a table)", "must be the shop's name"),
    ('[owners]\nname = "A"', 1, "owners", "(a table)", "[[owners]]"),
    ('owners = ["Maria"]', 1, "owners[0]", '"Maria"', "[[owners]]"),
    ('[phrases]\nit = "ciao"', 2, "phrases.it", '"ciao"', "[phrases.it]"),
    ("[phrases.it]\nhelp = 5", 2, "phrases.it.help", "5", "is not text; write it in quotes"),
    ('[phrases.it]\nqestion = "Sì?"', 2, "phrases.it.qestion", '"Sì?"', "write question"),
    (
        '[phrases.it]\n\nopted_out = "Ciao {nobody}"',
        3, "phrases.it.opted_out", '"Ciao {nobody}"', "{nobody} is not known here; take it out or use one of",
    ),
    ('[phrases.it.noted]\nsms = " "', 2, "phrases.it.noted.sms", '" "', "is empty; write it"),
    ('[phrases.italian]\nhelp = "x"', 1, "phrases.italian", "(a table)", "is not a language"),
    ("channels = 3", 1, "channels", "3", "[channels.pager]"),
    ('[survey]\nstores = ["a"]', 2, "survey.stores", '["a"]', "tables by store"),
    # shop
    ('[shop]\nname = ""', 2, "shop.name", '""', "1 to 60 characters"),
    ("[shop]\nname = 5", 2, "shop.name", "5", "must be the shop's name"),
    ('[shop]\nname = "a\\nb"', 2, "shop.name", '"a\\nb"', "line breaks"),
    ('[shop]\nlanguage = "xx"', 2, "shop.language", '"xx"', '"en", "it", "es", "fr", "de", "pt"'),
    (
        '[shop]\ntime_zone = "Europe/Roma"',
        2, "shop.time_zone", '"Europe/Roma"', 'did you mean "Europe/Rome"?',
    ),
    ('[shop]\ntime_zone = "Europe"', 2, "shop.time_zone", '"Europe"', "name of a time zone"),
    (
        f"[survey]\nexcluded_days = {list(WEEKDAYS)}",
        2, "survey.excluded_days", f'"{", ".join(WEEKDAYS)[:58]}…', "must leave a day",
    ),
    (
        '[shop]\ntime_zone = "' + "Europe/" * 12 + '"',
        2, "shop.time_zone", f'"{("Europe/" * 12)[:58]}…', "name of a time zone",
    ),
    ('[shop]\ntime_zone = "../etc"', 2, "shop.time_zone", '"../etc"', "name of a time zone"),
    ('[shop]\ncountry = "Italy"', 2, "shop.country", '"Italy"', "two-letter country code"),
    ('[shop]\ncountry = "UK"', 2, "shop.country", '"UK"', '"GB"'),
    ('[shop]\ncurrency = "euro"', 2, "shop.currency", '"EURO"', "three-letter currency code"),
    # database
    (
        '[database]\nurl = "mysql://h/d"',
        2, "database.url", '"mysql://h/d"', "postgresql://user:password@host/database",
    ),
    ('[database]\nurl = "sqlite://"', 2, "database.url", '"sqlite://"', "sqlite:///file.db"),
    (
        '[database]\nurl = "postgresql://h/d?sslmode=require&channel_binding=require"',
        2, "database.url", '"postgresql://h/d"', 'must not say "channel_binding" after the "?"',
    ),
    (
        '[database]\nurl = "postgresql://h/d?sslmode=yes"',
        2, "database.url", '"postgresql://h/d"', "disable, allow, prefer, require",
    ),
    ('[database]\nurl = "sqlite:///:memory:"', 2, "database.url", '"sqlite:///:memory:"', "memory forgets"),
    (
        '[database]\nurl = "postgresql://u:pw@host"',
        2, "database.url", '"postgresql://…@host"', "must name a database",
    ),
    (
        '[database]\nurl = "postgresql+psycopg2://h/d"',
        2, "database.url", '"postgresql+psycopg2://h/d"', "postgresql://user",
    ),
    ('[database]\nfolder = ""', 2, "database.folder", '""', "must be a folder"),
    # web
    ("[web]\nport = 99999", 2, "web.port", "99999", "a whole number from 1 to 65535"),
    ("[web]\nport = 0", 2, "web.port", "0", "a whole number from 1 to 65535"),
    ('[web]\nport = "http"', 2, "web.port", '"http"', "a whole number from 1 to 65535"),
    ("[web]\nport = 80.5", 2, "web.port", "80.5", "a whole number from 1 to 65535"),
    ("[web]\nport = true", 2, "web.port", "true", "not true or false"),
    ('[web]\nhost = "http://x"', 2, "web.host", '"http://x"', 'without "http://"'),
    ('[web]\nhost = "300.1.1.1"', 2, "web.host", '"300.1.1.1"', "an IP address or a host name"),
    ('[web]\npublic_url = "http://shop.example"', 2, "web.public_url", '"http://shop.example"', "https://"),
    ('[web]\npublic_url = "shop.example"', 2, "web.public_url", '"shop.example"', "must be an address"),
    (
        '[web]\npublic_url = "https://a.example/?x=1"',
        2, "web.public_url", '"https://a.example/?x=1"', "nothing after",
    ),
    (
        '[web]\npublic_url = "https://a.example:port"',
        2, "web.public_url", '"https://a.example:port"', "an address",
    ),
    ('[web]\ntrusted_proxies = ["nginx"]', 2, "web.trusted_proxies[0]", '"nginx"', "10.0.0.0/8"),
    ('[web]\ntrusted_proxies = "10.0.0.1"', 2, "web.trusted_proxies", '"10.0.0.1"', "a list of IP addresses"),
    ('[web]\nsecret = "replace-me"', 2, "web.secret", '"(hidden)"', "16 characters or more"),
    # telegram
    ('[telegram]\nbot_token = "abc"', 2, "telegram.bot_token", '"(hidden)"', "@BotFather"),
    ("[telegram]\nbot_token = 12345", 2, "telegram.bot_token", "(hidden)", "@BotFather"),
    ('[telegram]\nreceive = "push"', 2, "telegram.receive", '"push"', '"polling" or "webhook"'),
    (
        '[telegram]\nwebhook_secret = "no spaces!"',
        2, "telegram.webhook_secret", '"(hidden)"', "1 to 256 letters",
    ),
    ('[telegram]\nusername = "my shop"', 2, "telegram.username", '"my shop"', "the bot's name"),
    (
        '[telegram]\napi_base_url = "api.telegram.org"',
        2, "telegram.api_base_url", '"api.telegram.org"', "an address",
    ),
    ("[telegram]\nper_second = 0", 2, "telegram.per_second", "0", "a number above 0"),
    ("[telegram]\nper_second = nan", 2, "telegram.per_second", "nan", "a number above 0"),
    (
        TELEGRAM + 'receive = "webhook"\nwebhook_secret = "s"',
        3, "web.public_url", '""', 'receive = "webhook"',
    ),
    (
        TELEGRAM + 'receive = "webhook"\n[web]\npublic_url = "https://a.example"',
        3, "telegram.webhook_secret", '""', "must be set",
    ),
    (
        TELEGRAM + 'receive = "webhook"\nwebhook_secret = "s"\n[web]\npublic_url = "https://a.example:9000"',
        6, "web.public_url", '"https://a.example:9000"', "443, 80, 88, 8443",
    ),
    # sms
    ('[sms]\naccount_sid = "SK123"', 2, "sms.account_sid", '"SK123"', "primary Auth Token"),
    ('[sms]\naccount_sid = "123"', 2, "sms.account_sid", '"123"', 'starts with "AC"'),
    ("[sms]\nauth_token = 5", 2, "sms.auth_token", "(hidden)", "primary Auth Token"),
    ('[sms]\nfrom_number = "MyShop"', 2, "sms.from_number", '"MyShop"', "nobody can reply to a name"),
    ("[sms]\nfrom_number = 15551234567", 2, "sms.from_number", "15551234567", "in quotes"),
    ('[sms]\nmessaging_service_sid = "XX"', 2, "sms.messaging_service_sid", '"XX"', '"MG"'),
    ('[sms]\nper_second = "fast"', 2, "sms.per_second", '"fast"', "a number above 0"),
    (SMS, 4, "sms.from_number", '""', "or sms.messaging_service_sid"),
    (
        SMS + 'from_number = "+15005550006"\nmessaging_service_sid = "MG1"',
        7, "sms.messaging_service_sid", '"MG1"', "keep one of the two",
    ),
    (
        '[sms]\naccount_sid = "AC1"\nauth_token = "t"\nfrom_number = "+15005550006"',
        2, "web.public_url", '""', "Twilio brings replies to that address",
    ),
    (
        SMS.replace('auth_token = "t"', 'from_number = "+15005550006"'),
        4, "sms.auth_token", '""', "primary Auth Token",
    ),
    # survey
    ('[survey]\ndelay = "soon"', 2, "survey.delay", '"soon"', DURATION),
    ("[survey]\ndelay = -5", 2, "survey.delay", "-5", DURATION),
    ("[survey]\ndelay = true", 2, "survey.delay", "true", DURATION),
    ('[survey]\ndelay = "99999999h"', 2, "survey.delay", '"99999999h"', "at most"),
    ('[survey]\nexpire_after = "0s"', 2, "survey.expire_after", '"0s"', "longer than nothing"),
    ('[survey]\nreminder_after = "never"', 2, "survey.reminder_after", '"never"', 'or "off"'),
    (
        '[survey]\nsend_window = ["20:00", "09:00"]',
        2, "survey.send_window", '["20:00", "09:00"]', "start before",
    ),
    (
        '[survey]\nsend_window = ["09:00", "09:01"]',
        2, "survey.send_window", '["09:00", "09:01"]', "2 minutes or longer",
    ),
    ('[survey]\nsend_window = ["9", "20:00"]', 2, "survey.send_window", '["9", "20:00"]', "a time of day"),
    ('[survey]\nsend_window = "09:00-20:00"', 2, "survey.send_window", '"09:00-20:00"', "two times of day"),
    (
        '[survey]\nexcluded_days = [\n  "funday"]',
        2, "survey.excluded_days[0]", '"funday"', 'did you mean "sunday"?',
    ),
    ('[survey]\nexcluded_days = ["02-30"]', 2, "survey.excluded_days[0]", '"02-30"', '"12-25"'),
    ('[survey]\nexcluded_days = "sunday"', 2, "survey.excluded_days", '"sunday"', "a list of days"),
    ("[survey]\nsampling = 1.5", 2, "survey.sampling", "1.5", "from 0 to 1"),
    ("[survey]\nsampling = nan", 2, "survey.sampling", "nan", "from 0 to 1"),
    ("[survey]\nhold_out = -0.1", 2, "survey.hold_out", "-0.1", "from 0 to 1"),
    ("[survey]\nminimum_amount = -1", 2, "survey.minimum_amount", "-1", "amount of money"),
    ("[survey]\nminimum_amount = inf", 2, "survey.minimum_amount", "inf", "amount of money"),
    ('[survey]\npolicy = "strict"', 2, "survey.policy", '"strict"', '"ten_only"'),
    ('[survey]\nalert_passives = "maybe"', 2, "survey.alert_passives", '"maybe"', "true or false"),
    ('[survey.stores.a]\ndelay = "later"', 2, "survey.stores.a.delay", '"later"', DURATION),
    ('[survey.stores]\ndelay = "2h"', 2, "survey.stores.delay", '"2h"', "tables by store"),
    # privacy
    ('[privacy]\nalert_names = "none"', 2, "privacy.alert_names", '"none"', '"initials", "full" or "short"'),
    # owners
    ('[[owners]]\nphone = "+393331234567"', 1, "owners[0].name", "(missing)", "the owner's name"),
    ('[[owners]]\nname = "A"', 1, "owners[0]", '"A"', "a telegram_id or a phone"),
    ('[[owners]]\nname = "A"\ntelegram_id = "@a"', 3, "owners[0].telegram_id", '"@a"', "not an @name"),
    (
        '[[owners]]\nname = "A"\nphone = "3331234567"',
        3, "owners[0].phone", '"3331234567"', "or set shop.country",
    ),
    ('[[owners]]\nname = "A"\nphone = "+391"', 3, "owners[0].phone", '"+391"', "that can exist"),
    (
        '[[owners]]\nname = "A"\nphone = "call me"',
        3, "owners[0].phone", '"call me"', "a phone number in quotes",
    ),
    (
        '[[owners]]\nname = "A"\ntelegram_id = 1\n[[owners]]\nname = "B"\ntelegram_id = 1',
        6, "owners[1].telegram_id", "1", "the same as owners[0].telegram_id",
    ),
    (
        '[[owners]]\nname = "A"\ntelegram_id = 1\n\n[[owners]]\nname = "B"\ntelegram_id = 2\nrole = "boss"',
        8, "owners[1].role", '"boss"', '"owner", "manager" or "viewer"',
    ),
    (
        '[[owners]]\nname = "A"\ntelegram_id = 1\nhours = ["9"]',
        4, "owners[0].hours", '["9"]', "two times of day",
    ),
    (
        '[[owners]]\nname = "A"\ntelegram_id = 1\nlanguages = ["italian"]',
        4, "owners[0].languages[0]", '"italian"', "two-letter",
    ),
    (
        '[[owners]]\nname = "A"\ntelegram_id = 1\nstores = "Main"',
        4, "owners[0].stores", '"Main"', "a list of stores",
    ),
    # other channels
    ("[channels.sms]\nx = 1", 1, "channels.sms", "(a table)", "[sms]"),
    # not TOML
    ("[shop]\nname = My shop", 2, "shop.name", '"My shop"', "double quotes"),
    ("[telegram]\nbot_token = 123:abc", 2, "telegram.bot_token", '"(hidden)"', "double quotes"),
    ("[web]\nport = 1\nport = 2", 3, "web.port", '"2"', "a second time"),
    ("[web]\nport = 1\n[web]", 3, "web", "", "a second time"),
    ("[web\nport = 1", 1, "", "", "is not TOML"),
    ('[web]\nhost = "x', 2, "web.host", '"\\"x"', "is not TOML"),
    ('[survey]\nexcluded_days = ["sunday"', 2, "survey.excluded_days", '"[\\"sunday\\""', "is not TOML"),
]  # fmt: skip


def faults_in(file: Path, text: str, environ: dict[str, str] | None = None) -> ConfigError:
    file.write_text(text, encoding="utf-8")
    file.chmod(0o600)
    with pytest.raises(ConfigError) as caught:
        load(file, environ or {})
    return caught.value


def test_the_table_is_long_enough():
    assert len(WRONG) >= 60


@pytest.mark.parametrize("wrong", WRONG, ids=lambda row: row[0])
def test_a_fault_names_file_line_key_value_and_remedy(tmp_path, wrong):
    text, line, key, value, remedy = wrong
    file = tmp_path / "fanloop.toml"
    error = faults_in(file, text)
    assert len(error.faults) == 1, str(error)
    fault = error.faults[0]
    assert (fault.where, fault.key, fault.value) == (f"{file}:{line}", key, value)
    assert remedy in fault.remedy
    assert all(part in str(error) for part in (f"{file}:{line}", key, value, remedy))


def test_all_faults_come_at_once_in_the_order_of_the_file(tmp_path):
    judged = [row for row in WRONG if row[0].startswith(("[shop]\n", "[web]\n", "[survey]\n"))]
    alone = [row for row in judged if row[4] not in {"double quotes", "a second time", "is not TOML"}]
    one_each = {row[2]: row for row in alone if row[0].count("\n") == 1 and "." in row[2]}
    sections: dict[str, list[str]] = {}
    for text, _, key, *_ in one_each.values():
        sections.setdefault(key.split(".")[0], []).append(text.split("\n")[1])
    written_once = {name: {row.split(" ")[0]: row for row in rows} for name, rows in sections.items()}
    text = "\n".join(f"[{name}]\n" + "\n".join(rows.values()) for name, rows in written_once.items())
    error = faults_in(tmp_path / "fanloop.toml", text)
    expected = sum(len(rows) for rows in written_once.values())
    assert expected > 20
    assert len(error.faults) == expected
    assert str(error).startswith(f"{expected} faults in the configuration:")
    lines = [int(fault.where.rpartition(":")[2]) for fault in error.faults]
    assert lines == sorted(lines)


def test_rules_between_keys_are_reported_beside_single_faults(tmp_path):
    error = faults_in(
        tmp_path / "f.toml",
        '[shop]\nlanguage = "xx"\n[sms]\naccount_sid = "AC1"\n' + TELEGRAM + 'receive = "webhook"',
    )
    assert [fault.key for fault in error.faults] == [
        "shop.language", "sms.auth_token", "sms.from_number", "web.public_url", "telegram.webhook_secret",
        "web.public_url",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        SMS.replace("https://a.example", "nonsense") + 'from_number = "+15005550006"',
        SMS.replace("public_url", "pubic_url") + 'from_number = "+15005550006"',
        '[shop]\ncountry = "XX"\n[[owners]]\nname = "A"\nphone = "333 1234567"',
        '[[owners]]\nname = "A"\nphone = "nonsense"',
    ],
)
def test_one_mistake_is_reported_once(tmp_path, text):
    assert len(faults_in(tmp_path / "f.toml", text).faults) == 1


SECRET = "8437261:AAExampleTokenNobodyHas_x7Q"


@pytest.mark.parametrize(
    "text",
    [
        f'[telegram]\nbot_token = "{SECRET} "\nwebhook_secret = "{SECRET}!"\n[web]\nsecret = 5',
        f"[telegram]\nbot_token = {SECRET}",
        f'[telegram]\nbot_tokn = "{SECRET}"',
        f'[telegram]\ntoken = "{SECRET}"',
        f'[telegrm]\nbot_token = "{SECRET}"',
        f'telegram = "{SECRET}"',
        f'bot_token = "{SECRET}"',
        f'[telegram]\nbot_token = "https://api.telegram.org/bot{SECRET}"',
        f'[telegram]\napi_base_url = "api.telegram.org/bot{SECRET}"',
        f'[database]\nurl = "postgresql://user:a?b/{SECRET}@host"',
        f'[database]\nurl = "postgresql://user:{SECRET}@host"',
        f'[telegram]\nusername = "{SECRET}"',
        f'[shop]\nlanguage = ["{SECRET}"]',
        f'[sms]\nmy_auth = "{SECRET}"',
        f'[database]\nurl = "mysql://user:{SECRET}@host/db"',
        f'[web]\npublic_url = "https://user:{SECRET}@host/"',
        f'[web]\ntrusted_proxies = ["{SECRET}"]',
        f'[[owners]]\nname = "A"\nsecret_code = "{SECRET}"',
    ],
)
def test_a_secret_is_never_shown_wherever_it_was_put_by_mistake(tmp_path, text):
    error = faults_in(tmp_path / "f.toml", text + "\n[survey]\ndelay = 'x'")
    assert SECRET not in str(error)
    assert SECRET[10:] not in str(error)
    assert SECRET not in repr(error)


def test_a_long_secret_is_recognised_by_its_ends(tmp_path):
    error = faults_in(tmp_path / "f.toml", '[telegram]\nbot_token = "8437261_AAExampleTokenNobodyHas_x7Q"')
    assert error.faults[0].value == '"84…7Q"'


def test_control_characters_do_not_reach_the_terminal(tmp_path):
    error = faults_in(tmp_path / "f.toml", '[shop]\nname = "\\u001b[2J\\u009b"\n["\\u001b"]\nx = 1')
    assert "\x1b" not in str(error)
    assert "\x9b" not in str(error)


@pytest.mark.parametrize(
    ("make", "remedy"),
    [
        (lambda _file: None, "No such file or directory. Make one with `fanloop init`"),
        (lambda file: file.mkdir(), "Is a directory"),
        (lambda file: file.write_bytes(b'[shop]\nname = "\xff"'), "must be UTF-8 text"),
        (lambda file: file.write_text("[survey]\nstores = " + "[" * 5000), "nested too deeply"),
        (lambda file: file.write_text("[web]\nport = " + "9" * 5000), "is not TOML"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path, make, remedy):
    file = tmp_path / "fanloop.toml"
    make(file)
    with pytest.raises(ConfigError) as caught:
        load(file, {})
    assert str(file) in str(caught.value)
    assert remedy in str(caught.value)
    assert len(str(caught.value)) < 1000


def test_a_number_too_large_to_print_is_a_fault_like_any_other(tmp_path):
    error = faults_in(tmp_path / "f.toml", "[web]\nport = 0x" + "f" * 5000)
    assert error.faults[0].value == "(a very large number)"


def test_what_seems_missing_is_not_claimed_of_a_file_that_cannot_be_parsed(tmp_path):
    error = faults_in(tmp_path / "f.toml", "[web]\nport = ?", {"FANLOOP_SMS__ACCOUNT_SID": "AC1"})
    assert [fault.key for fault in error.faults] == ["web.port"]
