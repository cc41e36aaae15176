"""Answers in JSON: times as ISO 8601 in UTC, decimals as text."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from starlette.responses import Response


class Json(Response):
    """A JSON answer made of records."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        """The content as JSON in UTF-8."""
        return dumps(content).encode()


def dumps(content: Any, *, ascii_only: bool = False) -> str:
    """The content as JSON text; in ASCII where it quotes what may be no proper text."""
    return json.dumps(content, default=_plain, ensure_ascii=ascii_only, separators=(",", ":"))


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, Decimal):
        return format(value, "f")
    raise TypeError(f"{type(value).__name__} has no form in JSON")
