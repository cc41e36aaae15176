"""What has to hold between keys, and what is allowed but probably not meant. Called by the loader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from urllib.parse import urlsplit

from bot import phrasebook
from bot.config.faults import Finding, written
from bot.config.hiding import shown
from bot.config.sections import Owner
from bot.config.settings import Config
from bot.config.toml_lines import Key
from bot.config.values import WEEKDAYS

SHORTEST = 2  # minutes of the send window
TELEGRAM_PORTS = (443, 80, 88, 8443)  # Telegram calls no others


def broken(config: Config) -> Iterator[Finding]:
    """Every rule between keys that `config` breaks."""
    if config.telegram.on:
        yield from _telegram(config)
    if config.sms.on:
        yield from _sms(config)
    start, end = config.survey.send_window
    if (end.hour - start.hour) * 60 + end.minute - start.minute < SHORTEST:
        remedy = "must be 2 minutes or longer: nothing is started in the last 90 seconds"
        yield Finding(("survey", "send_window"), shown([f"{start:%H:%M}", f"{end:%H:%M}"]), remedy)
    if set(WEEKDAYS) <= set(config.survey.excluded_days):
        days = ", ".join(WEEKDAYS)
        yield Finding(
            ("survey", "excluded_days"), shown(days), "must leave a day on which customers are asked"
        )
    yield from _owners(config.owners)
    yield from _channels(config)
    if config.phrases:
        yield from _wording(config)
    if config.database_url.startswith("postgresql") and find_spec("asyncpg") is None:
        remedy = "needs the driver asyncpg: install fanloop[postgresql]"
        yield Finding(("database", "url"), shown(config.database.url, secret=True), remedy)


def _telegram(config: Config) -> Iterator[Finding]:
    if config.telegram.receive != "webhook":
        return
    cause = ("telegram", "receive")
    if not config.telegram.webhook_secret:
        remedy = 'must be set with receive = "webhook": 1 to 256 letters, digits, - and _'
        yield Finding(("telegram", "webhook_secret"), '""', remedy, cause)
    url = config.web.public_url
    if not url:
        remedy = 'must be set with receive = "webhook", such as "https://example.com"; or receive = "polling"'
        yield Finding(("web", "public_url"), '""', remedy, cause)
    elif urlsplit(config.telegram.api_base_url).hostname == "api.telegram.org" and not _reachable(url):
        ports = ", ".join(map(str, TELEGRAM_PORTS))
        remedy = f'must be https on port {ports} for Telegram to call it; or telegram.receive = "polling"'
        yield Finding(("web", "public_url"), shown(url), remedy, cause)


def _reachable(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "https" and (parts.port or 443) in TELEGRAM_PORTS


def _sms(config: Config) -> Iterator[Finding]:
    sms, cause = config.sms, ("sms", "account_sid")
    if not sms.auth_token:
        remedy = "must be set with sms.account_sid: the primary Auth Token from the Twilio console"
        yield Finding(("sms", "auth_token"), '""', remedy, cause)
    if not sms.from_number and not sms.messaging_service_sid:
        remedy = "must be set, or sms.messaging_service_sid: what the messages are sent from"
        yield Finding(("sms", "from_number"), '""', remedy, cause)
    if sms.from_number and sms.messaging_service_sid:
        remedy = "must not be set beside sms.from_number: keep one of the two"
        yield Finding(
            ("sms", "messaging_service_sid"), shown(sms.messaging_service_sid), remedy, ("sms", "from_number")
        )
    if not config.web.public_url:
        remedy = (
            'must be set with SMS, such as "https://example.com": Twilio brings replies to that address, '
            "and its signature is checked against it"
        )
        yield Finding(("web", "public_url"), '""', remedy, cause)


def _owners(owners: tuple[Owner, ...]) -> Iterator[Finding]:
    seen: dict[object, int] = {}
    for index, owner in enumerate(owners):
        if not owner.telegram_id and not owner.phone:
            yield Finding(
                ("owners", index), shown(owner.name), "must have a telegram_id or a phone to be alerted on"
            )
        for name in ("name", "telegram_id", "phone"):
            value = getattr(owner, name)
            first = seen.setdefault((name, value), index)
            if value and first != index:
                remedy = f"is the same as {written(('owners', first, name))}: each owner has their own"
                yield Finding(("owners", index, name), shown(value), remedy)


def _channels(config: Config) -> Iterator[Finding]:
    for name in ("telegram", "sms"):
        if name in config.channels:
            yield Finding(("channels", name), "(a table)", f"must stand in its own section, [{name}]")


def _wording(config: Config) -> Iterator[Finding]:
    try:
        phrasebook.load(config.phrases, config.shop.language)
    except phrasebook.PhraseError as error:
        written_as = dict(_phrases(config))
        for fault in error.faults:
            start = max((start for start in written_as if fault.startswith(start)), key=len)
            key, value = written_as[start]
            yield Finding(key, shown(value), fault.removeprefix(start).strip())


def _phrases(config: Config) -> Iterator[tuple[str, tuple[Key, object]]]:
    """Everything under [phrases]: how the phrase book begins to tell of it, its key and its value."""
    for language, phrases in config.phrases.items():
        section = f"[phrases.{language}]"
        yield section, (("phrases", language), phrases)
        for name, wording in phrases.items():
            yield f"{section} {name}:", (("phrases", language, name), wording)
            for channel, text in wording.items() if isinstance(wording, Mapping) else ():
                yield f"{section} {name}.{channel}:", (("phrases", language, name, channel), text)


def doubtful(config: Config) -> Iterator[str]:
    """What is allowed but probably not meant, each with its remedy."""
    for name, switch in (("telegram", "bot_token"), ("sms", "account_sid")):
        section = getattr(config, name)
        fields = type(section).model_fields.items()
        changed = [key for key, info in fields if getattr(section, key) != info.default]
        if changed and not section.on and changed != ["webhook_secret"]:  # init makes that one in advance
            yield f"{name}.{changed[0]} is set but {name}.{switch} is not: {name} stays off"
    if config.channel_names and not config.owners:
        yield "no [[owners]] are set: nobody will hear of an unhappy customer"
    for index, owner in enumerate(config.owners):
        reachable = (owner.telegram_id and config.telegram.on) or (owner.phone and config.sms.on)
        if config.channel_names and not reachable and not config.channels:
            yield f"owners[{index}] ({owner.name}) cannot be alerted: their channel is not set up"
    reminder, expiry = config.survey.reminder_after, config.survey.expire_after
    if reminder and reminder >= expiry:
        yield 'survey.reminder_after is not before survey.expire_after: no reminder is sent; "off" says so'
