"""The kinds of value a configuration key takes: a duration, a window, a phone, a URL, ...

Used by the sections. Every reader gives the typed value or raises ValueError whose message says
what is allowed; that message is what the person who wrote the file reads.
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from typing import Annotated, Any, Literal
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, PlainValidator, ValidationInfo

from bot.config.addresses import (
    database_address,
    listening_host,
    network,
    phone,
    public_address,
    sender,
    web_address,
)
from scheduler.quiet_hours import zone_named

LANGUAGES = ("en", "it", "es", "fr", "de", "pt")  # those whose phrases ship complete
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_DURATION = re.compile(r"(?:([0-9]{1,6})d)?(?:([0-9]{1,9})h)?(?:([0-9]{1,9})m)?(?:([0-9]{1,9})s?)?")
_LONGEST = timedelta(days=3650)


def duration(value: object) -> timedelta:
    """The length of time that `value` names.

    >>> duration("1h30m"), duration(90)
    (datetime.timedelta(seconds=5400), datetime.timedelta(seconds=90))
    """
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    match = _DURATION.fullmatch(text.replace(" ", "").lower()) if isinstance(text, str) else None
    if not match or not match[0]:
        raise ValueError('must be a duration such as "24h", "30m", "1h30m" or "7d", or whole seconds')
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    length = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    if length > _LONGEST:
        raise ValueError('must be at most "3650d", ten years')
    return length


def interval(value: object) -> timedelta:
    """A duration longer than nothing."""
    length = duration(value)
    if not length:
        raise ValueError('must be longer than nothing, for instance "24h"')
    return length


def interval_or_off(value: object) -> timedelta | None:
    """A duration, or None for "off"."""
    if value is None or value == "off":
        return None
    try:
        return interval(value)
    except ValueError as fault:
        raise ValueError(f'{fault}, or "off"') from None


def amount_or_off(value: object) -> Decimal | None:
    """An amount of money, or None for "off"."""
    if value is None or value == "off":
        return None
    try:
        amount = Decimal("nan") if isinstance(value, bool) else Decimal(str(value))
    except (InvalidOperation, ValueError):
        amount = Decimal("nan")
    if not (amount.is_finite() and 0 <= amount <= Decimal(10) ** 12):
        raise ValueError('must be an amount of money, 0 or more, such as 19.90, or "off"')
    return amount


def clock_time(value: object) -> time:
    """A time of day; "24:00" is its last moment."""
    if isinstance(value, time):  # TOML has times of its own: 09:00:00
        return value
    if value == "24:00":
        return time.max
    if not isinstance(value, str) or not re.fullmatch(r"(?:[01]?[0-9]|2[0-3]):[0-5][0-9]", value.strip()):
        raise ValueError('must be a time of day from "00:00" to "24:00"')
    hour, minute = value.split(":")
    return time(int(hour), int(minute))


def window(value: object) -> tuple[time, time]:
    """Two times of one day, the earlier first."""
    if not isinstance(value, list | tuple) or len(value) != 2:  # noqa: PLR2004  a pair
        raise ValueError('must be two times of day, such as ["09:00", "20:00"]')
    start, end = (clock_time(part) for part in value)
    if start >= end:
        raise ValueError('must start before it ends, both on the same day, such as ["09:00", "20:00"]')
    return start, end


def window_or_none(value: object) -> tuple[time, time] | None:
    """Two times of one day, or None for an empty list: around the clock."""
    return None if value is None or value in ([], ()) else window(value)


def excluded_day(value: object) -> str:
    """A weekday's name, a day of every year as "12-25", or one date as "2026-12-25"."""
    if isinstance(value, date):  # TOML has dates of its own
        return value.isoformat()[:10]
    name = value.strip().lower() if isinstance(value, str) else ""
    if name in WEEKDAYS or _is_date(name) or _is_date(f"2024-{name}"):  # 2024 has a 29 February
        return name
    near = get_close_matches(name, WEEKDAYS, n=1)
    hint = f'; did you mean "{near[0]}"?' if near else ""
    raise ValueError(f'must be a weekday such as "sunday", or a day such as "12-25" or "2026-12-25"{hint}')


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == len("2026-12-25")


def time_zone(value: str) -> str:
    """The name of a time zone this machine knows."""
    try:
        return zone_named(value).key
    except ValueError:
        places = {name.rpartition("/")[2].lower(): name for name in available_timezones()}
        near = get_close_matches(value[:100].rpartition("/")[2].lower(), places, n=1)
        hint = f'; did you mean "{places[near[0]]}"?' if near else ""
        raise ValueError(f'must be the name of a time zone such as "Europe/Rome"{hint}') from None


def country(value: str) -> str:
    """An ISO 3166 code, or nothing."""
    if not value:
        return ""
    import phonenumbers

    code = value.upper()
    if code in phonenumbers.SUPPORTED_REGIONS:
        return code
    hint = '; for the United Kingdom it is "GB"' if code == "UK" else ""
    raise ValueError(f'must be a two-letter country code such as "IT", or ""{hint}')


def printable(value: str) -> str:
    """Text that can stand in a message and in a terminal: no control characters, no broken ones."""
    if not value.isprintable():
        raise ValueError("must not contain line breaks, control characters or broken characters")
    return value


def lower(value: object) -> object:
    """Text in small letters; anything else unchanged."""
    return value.strip().lower() if isinstance(value, str) else value


def upper(value: object) -> object:
    """Text in capitals; anything else unchanged."""
    return value.strip().upper() if isinstance(value, str) else value


def no_switch(value: object) -> object:
    """The value; true and false are refused, which Python takes for 1 and 0."""
    if isinstance(value, bool):
        raise ValueError("must be a number, not true or false")  # noqa: TRY004  pydantic reads ValueError
    return value


def _own_language(value: Any, info: ValidationInfo) -> Any:
    return value or (info.context or {}).get("language", "en")


Duration = Annotated[timedelta, PlainValidator(duration)]
Interval = Annotated[timedelta, PlainValidator(interval)]
IntervalOrOff = Annotated[timedelta | None, PlainValidator(interval_or_off)]
AmountOrOff = Annotated[Decimal | None, PlainValidator(amount_or_off)]
Window = Annotated[tuple[time, time], PlainValidator(window)]
WindowOrNone = Annotated[tuple[time, time] | None, PlainValidator(window_or_none)]
ExcludedDay = Annotated[str, PlainValidator(excluded_day)]
TimeZone = Annotated[str, AfterValidator(time_zone)]
Country = Annotated[str, AfterValidator(country)]
Text = Annotated[str, AfterValidator(printable)]
Whole = Annotated[int, BeforeValidator(no_switch)]
Number = Annotated[float, BeforeValidator(no_switch)]
Language = Annotated[Literal["en", "it", "es", "fr", "de", "pt"], BeforeValidator(lower)]
OwnLanguage = Annotated[Language, BeforeValidator(_own_language)]  # "" is the shop's
Spoken = Annotated[str, BeforeValidator(lower)]
Currency = Annotated[str, BeforeValidator(upper)]
Url = Annotated[str, AfterValidator(web_address)]
UrlOrNothing = Annotated[str, AfterValidator(lambda value: value and web_address(value))]
PublicUrl = Annotated[str, AfterValidator(public_address)]
DatabaseUrl = Annotated[str, AfterValidator(database_address)]
Host = Annotated[str, AfterValidator(listening_host)]
Network = Annotated[str, AfterValidator(network)]
Phone = Annotated[str, PlainValidator(phone)]
Sender = Annotated[str, PlainValidator(sender)]
