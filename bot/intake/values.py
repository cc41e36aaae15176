"""How each field of a reported purchase is read: what it takes, and what it makes of it.

Used by the form. A reader gives the normalised value, None for nothing, and raises with the problem
and its remedy; what is no text at all it leaves to the form to refuse.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from functools import cache, lru_cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from pydantic import ValidationInfo
from pydantic_core import PydanticCustomError

from bot.intake.phones import NotAPhone, e164

MAX_AMOUNT = Decimal(10) ** 12
LANGUAGE = re.compile(r"[A-Za-z]{2}([-_][A-Za-z0-9_-]{0,30})?", re.ASCII)
LONGEST_TIME, LONGEST_ZONE = 60, 64  # characters; no notation and no name is longer
EXAMPLE_TIME = 'write it as "2026-11-20T18:30:00+01:00"'
_NUMBER = re.compile(r"\+?[0-9]{1,40}(\.[0-9]{1,40})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Given:
    """What the shop's settings say where a report says nothing."""

    country: str | None
    zone: str
    now: datetime
    channels: tuple[str, ...]


def settings(info: ValidationInfo) -> Given:
    """What the reading was started with."""
    if not isinstance(info.context, Given):
        raise TypeError("a form is read with the shop's settings as its context")
    return info.context


def _wrong(problem: str, remedy: str | None = None) -> PydanticCustomError:
    return PydanticCustomError("fault", "{problem}", {"problem": problem, "remedy": remedy})


def text(value: Any) -> Any:
    """Text without blanks around it, None where nothing is left; tills send numbers for ids."""
    if isinstance(value, int) and not isinstance(value, bool):
        if abs(value) >= 10**40:
            raise _wrong("is longer than any id")
        return str(value)
    if not isinstance(value, str):
        return value
    if not value.isprintable() and any(unicodedata.category(c) in {"Cc", "Cs"} for c in value):
        raise _wrong("has control characters or broken characters in it")
    return value.strip() or None


def time(value: Any, info: ValidationInfo) -> Any:
    """The moment meant, aware UTC; without an offset it is the shop's time."""
    value = text(value)
    if value is None:
        raise _wrong("is missing")
    if not isinstance(value, str):
        raise _wrong("must be text with an ISO 8601 time", EXAMPLE_TIME)
    if len(value) > LONGEST_TIME:
        raise _wrong("is too long to be a time", EXAMPLE_TIME)
    try:
        at = datetime.fromisoformat(re.sub(r"\s+(?=[+-]\d|Z$)", "", value.upper()))
        if at.tzinfo is None:
            at = at.replace(tzinfo=ZoneInfo(settings(info).zone))
        at = at.astimezone(UTC)
    except (ValueError, OverflowError):
        raise _wrong("is not an ISO 8601 time", EXAMPLE_TIME) from None
    if at > settings(info).now + timedelta(hours=24):
        raise _wrong("is more than a day in the future", "check the till's clock and time zone")
    return at


def phone(value: Any, info: ValidationInfo) -> Any:
    """The number in E.164."""
    value = text(value)
    if not isinstance(value, str):
        return value
    if len(value) > 60:  # noqa: PLR2004 - no notation is longer
        raise _wrong("is too long")
    try:
        return e164(value, settings(info).country)
    except NotAPhone as refusal:
        raise _wrong(str(refusal), refusal.remedy) from None


def language(value: Any) -> Any:
    """Two small letters."""
    value = text(value)
    if not isinstance(value, str):
        return value
    if not LANGUAGE.fullmatch(value):
        raise _wrong("is not a language code", 'give two letters, such as "it"')
    return value[:2].lower()


def zone(value: Any) -> Any:
    """An IANA name."""
    value = text(value)
    if isinstance(value, str) and not _is_zone(value):
        near = get_close_matches(value, _zones(), n=1) if len(value) <= LONGEST_ZONE else []
        raise _wrong("is not a time zone this machine knows", f'write "{near[0] if near else "Europe/Rome"}"')
    return value


@cache
def _zones() -> set[str]:
    return available_timezones()  # reads folders


@lru_cache(maxsize=1000)
def _is_zone(name: str) -> bool:
    if len(name) > LONGEST_ZONE:
        return False
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # OSError: a folder of zones, "Europe"
        return False
    return True


def prefers(value: Any, info: ValidationInfo) -> Any:
    """The name of a channel."""
    value = text(value)
    if isinstance(value, str) and value.lower() not in settings(info).channels:
        raise _wrong("is no channel", "write " + " or ".join(f'"{name}"' for name in settings(info).channels))
    return value.lower() if isinstance(value, str) else value


def consent(value: Any) -> Any:
    """On what basis we may write; every way of saying no is "none"."""
    if isinstance(value, bool):
        return "given" if value else "none"
    value = text(value)
    return "none" if isinstance(value, str) and value.lower() in {"none", "no", "false", "0"} else value


def currency(value: Any) -> Any:
    """Three capitals."""
    value = text(value)
    if not isinstance(value, str):
        return value
    if not re.fullmatch(r"[A-Za-z]{3}", value, re.ASCII):
        raise _wrong("is not a currency code", 'give three letters, such as "EUR"')
    return value.upper()


def amount(value: Any) -> Any:
    """A decimal from 0 to MAX_AMOUNT in at most thousandths, without trailing zeros."""
    number = _decimal(text(value) if isinstance(value, str) else value)
    if number is None:
        return None
    if not number.is_finite():
        raise _wrong("must be a finite number")
    if number < 0:
        raise _wrong("must not be negative", "report a refund by cancelling its purchase")
    if number > MAX_AMOUNT:
        raise _wrong("is more than 1000000000000")
    if int(number.as_tuple().exponent) < -60:  # noqa: PLR2004 - written out it would fill the memory
        raise _wrong("has more than 3 decimals")
    plain = Decimal(format(number.normalize(), "f")) if number else Decimal(0)
    if int(plain.as_tuple().exponent) < -3:  # noqa: PLR2004 - thousandths are what is stored
        raise _wrong("has more than 3 decimals")
    return plain


def _decimal(value: Any) -> Decimal | None:
    if value is None or isinstance(value, Decimal):
        return value
    if isinstance(value, str) and not _NUMBER.fullmatch(value):
        raise _wrong("is not a number", "write it with a point and nothing else: 1234.50")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise _wrong("must be a number, or text with one")
    try:
        return Decimal(str(value))
    except (InvalidOperation, ValueError):  # ValueError: an integer of more than 4,300 digits
        raise _wrong("is not a number") from None
