"""Phone numbers as people write them, made E.164 or refused with the reason.

Used by intake, whatever way a purchase comes in.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_EXTENSION = re.compile(
    r"(?i)(?:;\s*ext=|,,|#|\b(?:ext(?:ension|n)?|int)\b[.:]?|(?<=[\d\s)])x)\s*\d{1,7}\s*$"
)
_TRUNK = re.compile(r"\(0\)")  # "+44 (0)20 ...": dialled only without the country code
_DAYS = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC))  # of which clocks may differ
_EXAMPLE = 'write it as "+39 333 123 4567"'


class NotAPhone(ValueError):
    """The text is not a number a customer can be texted at; the message says why."""

    def __init__(self, why: str, remedy: str | None = None) -> None:
        super().__init__(why)
        self.remedy = remedy


def e164(text: str, country: str | None) -> str:
    """The number in E.164.

    Args:
        text: As written: with any punctuation, "+", "00" or "tel:" before the country code.
        country: ISO code of the country whose national notation is taken, or None.

    Raises:
        NotAPhone: It is not a person's number, with the reason.

    >>> e164("333 123 4567", "IT"), e164("(0039) 333-1234567", None), e164("+44 (0)7911 123456", None)
    ('+393331234567', '+393331234567', '+447911123456')
    """
    import phonenumbers

    written = _plain(text)
    if _EXTENSION.search(written):
        raise NotAPhone("has an extension, and texts cannot be sent to one", "leave the extension out")
    if re.search(r"[^\W\d_]", written):
        raise NotAPhone("has letters in it", "write the digits only")
    if re.search(r"\d", written) is None or any(mark in written for mark in "*#=@"):
        raise NotAPhone("is not a phone number", _EXAMPLE)
    number = _parsed(written, country)
    _check(number)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def likely_zones(number: str, shop: str) -> str | None:
    """Where somebody with this number may live: each zone in which clocks differ, the shop's as the last.

    None where nobody knows.

    >>> likely_zones("+34612345678", "Europe/Madrid"), likely_zones("+393331234567", "Europe/London")
    ('Atlantic/Canary Europe/Madrid', 'Europe/Rome Europe/London')
    """
    import phonenumbers
    from phonenumbers.timezone import time_zones_for_number

    return _apart(time_zones_for_number(phonenumbers.parse(number)), shop)


@lru_cache(maxsize=512)
def _apart(zones: tuple[str, ...], shop: str) -> str | None:
    """The first of those whose clocks always show the same."""
    shown: dict[tuple[timedelta | None, ...], str] = {}
    try:
        for zone in (*zones, shop):
            shown.setdefault(tuple(day.astimezone(ZoneInfo(zone)).utcoffset() for day in _DAYS), zone)
    except ZoneInfoNotFoundError:  # "Etc/Unknown"
        return None
    return " ".join(shown.values())


def _plain(text: str) -> str:
    # Numbers copied from an address book carry invisible direction marks.
    visible = "".join(c for c in text if unicodedata.category(c) != "Cf").strip()
    visible = re.sub(r"(?i)^tel:\s*", "", visible)
    abroad = visible.lstrip("( ").startswith(("+", "\uff0b", "00"))
    return _TRUNK.sub("" if abroad else "0", visible)


def _parsed(written: str, country: str | None) -> PhoneNumber:
    import phonenumbers

    if not country:
        written = re.sub(r"^[( ]*00", "+", written)
    try:
        return phonenumbers.parse(written, country or None)
    except phonenumbers.NumberParseException as error:
        if error.error_type != error.INVALID_COUNTRY_CODE:
            raise NotAPhone(_UNREADABLE.get(error.error_type, "is not a phone number")) from None
    if not country and not written.lstrip("( ").startswith(("+", "\uff0b")):
        raise NotAPhone("has no country code", f"{_EXAMPLE}, or set shop.country")
    raise NotAPhone("starts with a country code that does not exist", _EXAMPLE)


def _check(number: PhoneNumber) -> None:
    import phonenumbers

    length = phonenumbers.is_possible_number_with_reason(number)
    if length != phonenumbers.ValidationResult.IS_POSSIBLE:
        raise NotAPhone(_IMPOSSIBLE.get(length, "has the wrong number of digits"))
    if phonenumbers.region_code_for_number(number) == "001":
        raise NotAPhone("is a satellite or international service number, not a customer's")
    if not phonenumbers.is_valid_number(number):
        raise NotAPhone("is in no range of numbers in use", "check every digit")
    kind = _NOT_PERSONAL.get(phonenumbers.number_type(number))
    if kind:
        raise NotAPhone(f"is {kind}, not a customer's")


# By the library's own constants, so that reading this file does not import it.
_UNREADABLE = {2: "is too short", 3: "is too short", 4: "is too long"}
_IMPOSSIBLE = {2: "is too short", 3: "is too long", 4: "lacks its area code"}
_NOT_PERSONAL = {
    3: "a toll-free number",
    4: "a premium-rate number",
    5: "a shared-cost number",
    7: "a redirected number billed at a higher rate",
    8: "a pager's number",
    9: "a company's access number",
    10: "a voice mailbox",
}
