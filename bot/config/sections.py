"""Every section of the configuration with its keys, defaults and what each allows.

The one place a key is added: the example file, the documentation and the loader follow (tests hold
them to it). Frozen, and nothing unknown is taken.
"""

from __future__ import annotations

from datetime import time, timedelta
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from bot.config.values import (
    AmountOrOff,
    Country,
    Currency,
    DatabaseUrl,
    Duration,
    ExcludedDay,
    Host,
    Interval,
    IntervalOrOff,
    Language,
    Network,
    Number,
    OwnLanguage,
    Phone,
    PublicUrl,
    Sender,
    Spoken,
    Text,
    TimeZone,
    Url,
    UrlOrNothing,
    Whole,
    Window,
    WindowOrNone,
)
from bot.core.model import Policy

DURATION = 'a duration such as "24h", "30m", "1h30m" or "7d"'
WINDOW = 'two times of day, such as ["09:00", "20:00"]'
DAYS = 'a list of days, such as ["sunday", "12-25", "2026-08-15"]'
LANGUAGE = 'one of "en", "it", "es", "fr", "de", "pt"'


def key(default: Any, allowed: str, *, secret: bool = False, **limits: Any) -> Any:
    """A key of the configuration.

    Args:
        default: What holds where nobody says otherwise.
        allowed: Completes "must be ..." for the person who wrote something else.
        secret: Never shown; may be given as a file.
        limits: What pydantic's Field checks.
    """
    return Field(
        default, description=allowed, repr=not secret, json_schema_extra={"secret": secret}, **limits
    )


class Section(BaseModel):
    """A table of the file."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True
    )


class Shop(Section):
    """[shop]: who asks."""

    name: Text = key("Fanloop shop", "the shop's name, 1 to 60 characters", min_length=1, max_length=60)
    language: Language = key("en", LANGUAGE)
    time_zone: TimeZone = key("UTC", 'the name of a time zone, such as "Europe/Rome"')
    country: Country = key("", 'a two-letter country code such as "IT", or ""')
    currency: Currency = key("EUR", 'a three-letter currency code such as "EUR"', pattern="^[A-Z]{3}$")
    subject: Text = key("", "what is recommended, up to 60 characters", max_length=60, validate_default=True)
    signer: Text = key("", "who signs, up to 60 characters", max_length=60, validate_default=True)

    @field_validator("subject", "signer")
    @classmethod
    def _or_the_shop(cls, value: str, info: ValidationInfo) -> str:
        return value or str(info.data.get("name", ""))


class Database(Section):
    """[database]: where everything is kept."""

    url: DatabaseUrl = key("", 'a database URL, or ""', secret=True)
    folder: Text = key("data", 'a folder, such as "data"', min_length=1, pattern=r"^[^?]*$")


class Web(Section):
    """[web]: where the server listens, and how the world reaches it."""

    host: Host = key("127.0.0.1", "an IP address or a host name")
    port: Whole = key(8080, "a whole number from 1 to 65535", ge=1, le=65535)
    public_url: PublicUrl = key("", 'an https address, or ""')
    trusted_proxies: tuple[Network, ...] = key(
        (), 'a list of IP addresses or networks, such as ["127.0.0.1"]'
    )
    secret: Text = key(
        "", 'a random text of 16 characters or more, or ""', secret=True, pattern="^(.{16,})?$"
    )
    ping_url: UrlOrNothing = key("", 'an http or https address, or ""')


class Telegram(Section):
    """[telegram]: on as soon as it has a token."""

    bot_token: str = key(
        "",
        "the token @BotFather gave: digits, a colon, then letters, digits, - and _",
        secret=True,
        pattern=r"^([0-9]+:[A-Za-z0-9_-]+)?$",
    )
    api_base_url: Url = key("https://api.telegram.org", "an http or https address")
    receive: Literal["polling", "webhook"] = key("polling", '"polling" or "webhook"')
    webhook_secret: str = key(
        "",
        "1 to 256 letters, digits, - and _",
        secret=True,
        pattern="^[A-Za-z0-9_-]{0,256}$",
    )
    username: str = key("", "the bot's name, without @", pattern="^(@?[A-Za-z0-9_]{4,32})?$")
    per_second: Number = key(30.0, "a number above 0, at most 1000", gt=0, le=1000, allow_inf_nan=False)

    @field_validator("username")
    @classmethod
    def _without_at(cls, value: str) -> str:
        return value.removeprefix("@")

    @property
    def on(self) -> bool:
        """Whether customers are reached on Telegram."""
        return bool(self.bot_token)


class Sms(Section):
    """[sms]: Twilio; on as soon as it has an account."""

    account_sid: str = key("", 'the Account SID from the Twilio console: it starts with "AC"')
    auth_token: Text = key("", "the primary Auth Token from the Twilio console", secret=True)
    previous_auth_token: Text = key("", "the Auth Token that is being replaced, or nothing", secret=True)
    from_number: Sender = key("", 'a phone number or short code, such as "+15551234567"')
    messaging_service_sid: str = key("", 'a Messaging Service SID: it starts with "MG"', pattern="^(MG.*)?$")
    api_base_url: Url = key("https://api.twilio.com", "an http or https address")
    per_second: Number = key(1.0, "a number above 0, at most 1000", gt=0, le=1000, allow_inf_nan=False)

    @field_validator("account_sid")
    @classmethod
    def _an_account(cls, value: str) -> str:
        if value.startswith("SK"):
            raise ValueError(
                'must be the Account SID, which starts with "AC". "SK" starts an API key, and only the '
                "account's primary Auth Token can check that a reply really comes from Twilio"
            )
        if value and not value.startswith("AC"):
            raise ValueError('must be the Account SID from the Twilio console: it starts with "AC"')
        return value

    @property
    def on(self) -> bool:
        """Whether customers are reached by SMS."""
        return bool(self.account_sid)


class StoreSurvey(Section):
    """[survey.stores."..."]: what one store does differently; what is not set is the shop's."""

    delay: Duration = key(timedelta(hours=24), DURATION)
    reminder_after: IntervalOrOff = key(timedelta(hours=48), DURATION + ', or "off"')
    sampling: Number = key(1.0, "a share from 0 to 1", ge=0, le=1)
    minimum_amount: AmountOrOff = key(None, 'an amount of money, or "off"')


class Survey(Section):
    """[survey]: whom to ask, and when."""

    delay: Duration = key(timedelta(hours=24), DURATION)
    send_window: Window = key((time(9), time(20)), WINDOW)
    excluded_days: tuple[ExcludedDay, ...] = key((), DAYS)
    reminder_after: IntervalOrOff = key(timedelta(hours=48), DURATION + ', or "off"')
    expire_after: Interval = key(timedelta(days=7), DURATION)
    ask_again_after: Duration = key(timedelta(days=30), DURATION)
    fresh_for: Interval = key(timedelta(hours=72), DURATION)
    max_age: Interval = key(timedelta(days=30), DURATION)
    sampling: Number = key(1.0, "a share from 0 to 1", ge=0, le=1)
    hold_out: Number = key(0.0, "a share from 0 to 1", ge=0, le=1)
    minimum_amount: AmountOrOff = key(None, 'an amount of money, or "off"')
    policy: Policy = key(Policy.STANDARD, '"standard" (9 and 10 promote) or "ten_only" (only 10 does)')
    alert_passives: bool = key(False, "true or false")
    hold_after_outage: bool = key(True, "true or false")
    resend_when_unsure: bool = key(False, "true or false")
    stores: dict[str, StoreSurvey] = key({}, 'tables by store, such as [survey.stores."Main street"]')

    def at(self, store: str | None) -> Survey:
        """The survey as it is in `store`: its own keys where it has some, else the shop's."""
        own = self.stores.get(store or "")
        if own is None:
            return self
        return self.model_copy(update={name: getattr(own, name) for name in own.model_fields_set})


class Limits(Section):
    """[limits]: what SMS may cost, and where they may go."""

    countries: tuple[Annotated[Country, Field(min_length=2)], ...] = key(
        (), 'a list of two-letter country codes, such as ["IT", "CH"]'
    )
    segments_per_day: Whole = key(0, "a whole number; 0 is no limit", ge=0, le=10**9)
    segments_per_month: Whole = key(0, "a whole number; 0 is no limit", ge=0, le=10**9)


class Privacy(Section):
    """[privacy]: how much of a customer an alert shows."""

    alert_names: Literal["initials", "full", "short"] = key("initials", '"initials", "full" or "short"')


class Owner(Section):
    """[[owners]]: a person who hears of unhappy customers."""

    name: Text = Field(description="the owner's name, 1 to 60 characters", min_length=1, max_length=60)
    telegram_id: Whole | None = key(None, "a number such as 123456789, not an @name", ge=-(2**53), le=2**53)
    phone: Phone = key("", 'a phone number, such as "+39 333 123 4567"')
    stores: tuple[Text, ...] = key((), 'a list of stores, such as ["Main street"]')
    languages: tuple[Annotated[Spoken, Field(pattern="^[a-z]{2}$")], ...] = key(
        (), 'a list of two-letter languages, such as ["it", "en"]'
    )
    hours: WindowOrNone = key(None, f"{WINDOW}, or []")
    role: Literal["owner", "manager", "viewer"] = key("owner", '"owner", "manager" or "viewer"')
    language: OwnLanguage = key("", LANGUAGE, validate_default=True)
