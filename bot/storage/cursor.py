"""Places in a list: opaque to who pages through it, stable while rows are added."""

from __future__ import annotations

import base64
import binascii
import json
from datetime import UTC, datetime, timedelta
from typing import Any

_START = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_LARGEST = 2**63 - 1  # what an id can be


class BadCursor(ValueError):
    """The cursor is not one that was given out with this list."""


def give(*place: int | datetime) -> str:
    """The cursor of the place after a row with these sort values."""
    numbers = [(one - _START) // _MICROSECOND if isinstance(one, datetime) else one for one in place]
    return base64.urlsafe_b64encode(json.dumps(numbers).encode()).decode().rstrip("=")


def take(cursor: str, *kinds: type[int | datetime]) -> tuple[Any, ...]:
    """The sort values a cursor was made of.

    Raises:
        BadCursor: It was not made of values of these kinds.

    >>> take(give(datetime(2026, 11, 20, tzinfo=UTC), 42), datetime, int)
    (datetime.datetime(2026, 11, 20, 0, 0, tzinfo=datetime.timezone.utc), 42)
    """
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        numbers = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, RecursionError):
        raise BadCursor from None
    if not isinstance(numbers, list) or len(numbers) != len(kinds):
        raise BadCursor
    if any(type(one) is not int or abs(one) > _LARGEST for one in numbers):
        raise BadCursor
    try:
        return tuple(
            _START + one * _MICROSECOND if kind is datetime else one
            for one, kind in zip(numbers, kinds, strict=True)
        )
    except OverflowError:
        raise BadCursor from None
