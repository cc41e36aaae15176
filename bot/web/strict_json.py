"""JSON as RFC 8259 has it and nothing more, whatever somebody sends instead."""

from __future__ import annotations

import json
import re
from collections import Counter
from decimal import Decimal
from typing import Any

from bot.web.problems import Problem

MAX_PARTS = 50_000  # a million empty lists fit in two megabytes, and take a second to make
_SURROGATE = re.compile(r"\\u[dD][89abAB]|\\u[dD][c-fC-F]")


def parse(body: bytes) -> Any:
    """The value in `body`; numbers with a point become Decimal.

    Raises:
        Problem: 400, for what is no JSON, is nested without end, says a name twice, has NaN, or
            characters that are none.
    """
    if body.count(b"[") + body.count(b"{") > MAX_PARTS:
        raise Problem(400, "The JSON has more lists and objects in it than any batch of purchases.")
    try:
        text = body.decode("utf-8-sig")
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_constant, parse_float=Decimal)
        if _SURROGATE.search(text):
            json.dumps(value, ensure_ascii=False, default=str).encode()
    except _Refused as error:
        raise Problem(400, str(error)) from None
    except RecursionError:
        raise Problem(400, "The JSON is nested too deeply.") from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise Problem(400, f"The body is not JSON: {error.msg} at {where}.") from None
    except UnicodeError:
        raise Problem(400, "The body has characters that are not proper Unicode.") from None
    except (ValueError, ArithmeticError):
        raise Problem(400, "The JSON has a number that is too large.") from None
    return value


class _Refused(Exception):
    """The JSON says something that JSON cannot say."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        counts = Counter(name for name, _ in pairs)
        twice = counts.most_common(1)[0][0]
        shown = twice.encode("ascii", "backslashreplace").decode()[:60]
        raise _Refused(f'The JSON has "{shown}" twice in one object.')
    return made


def _constant(name: str) -> Any:
    raise _Refused(f"{name} is not JSON.")
