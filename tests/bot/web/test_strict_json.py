"""JSON and nothing but JSON, and never more than a moment's work."""

from __future__ import annotations

import contextlib
import gc
import json
import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.limits import API_BYTES
from bot.web.problems import Problem
from bot.web.strict_json import parse


@pytest.mark.parametrize(
    ("body", "value"),
    [
        (b'{"a": 1}', {"a": 1}),
        (b"\xef\xbb\xbf[]", []),
        (b' "\\u00e9" ', "é"),
        (b'"\\ud83d\\ude00"', "\U0001f600"),
        (b"[1.10, 1e2]", [Decimal("1.10"), Decimal("1e2")]),
        (b'{"a": {"b": 1}, "b": 2}', {"a": {"b": 1}, "b": 2}),
    ],
)
def test_json_is_read_with_its_decimals_as_they_are(body, value):
    assert parse(body) == value


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"{} {}", "not JSON"),
        (b"{'a': 1}", "not JSON"),
        (b"[1,]", "not JSON"),
        (b'"a\nb"', "not JSON"),
        (b"[NaN]", "NaN"),
        (b"[Infinity]", "Infinity"),
        (b"[-Infinity]", "Infinity"),
        (b'{"a": 1, "a": 2}', '"a" twice'),
        (b'{"x": {"\\ud800": 1, "\\ud800": 2}}', "twice"),
        (b'"\\ud800"', "Unicode"),
        (b'["ok", {"a": "\\udfff"}]', "Unicode"),
        (b'{"\\uD800": 1}', "Unicode"),
        (b'"\xff"', "Unicode"),
        ('{"a": 1}'.encode("utf-16"), "Unicode"),
        (b"[" * 40_000, "nested"),
        (b'{"a":' * 40_000, "nested"),
        (b"[" * 20_000 + b"]" * 20_000, "nested"),
        (b"9" * 5000, "too large"),
        (b"1e99999999999999999999", "too large"),
    ],
    ids=lambda value: str(value[:20]),
)
def test_what_is_not_json_is_refused_with_the_reason(body, why):
    with pytest.raises(Problem, match=why) as refused:
        parse(body)
    assert refused.value.status == 400
    assert refused.value.body.isascii()


def many(item: bytes) -> bytes:
    return b"[" + b",".join([item] * ((API_BYTES - 2) // (len(item) + 1))) + b"]"


@pytest.mark.parametrize(
    "body",
    [
        many(b"1"),
        many(b"1.1"),
        many(b"[]"),
        many(b"{}"),
        b"[" + b",".join([b"[]"] * 49_999) + b"]",
        many(b'"\\ud83d\\ude00"'),
        many(b"9" * 4000),
        b"[" + b"9" * (API_BYTES - 2) + b"]",
        b"[0." + b"9" * (API_BYTES - 4) + b"]",
        b"{" + b",".join(b'"%d":1' % number for number in range(200_000)) + b"}",
        b"{" + b",".join(b'"%d":1' % number for number in range(200_000)) + b',"0":1}',
        b'"' + b"\\u0000" * 300_000 + b'"',
        b" " * API_BYTES,
    ],
    ids=lambda body: str(body[:12]),
)
def test_the_largest_body_is_a_moments_work_whatever_it_is(body):
    gc.collect()
    gc.freeze()  # what the tests before have left is not what is measured
    started = time.process_time()
    with contextlib.suppress(Problem):
        parse(body)
    took = time.process_time() - started
    gc.unfreeze()
    assert took < 0.5  # tens of milliseconds on a quiet machine


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_whatever_json_writes_is_read_back(value):
    assert parse(json.dumps(value).encode()) == value


@given(st.binary(max_size=200))
def test_whatever_bytes_come_it_is_read_or_refused(body):
    with contextlib.suppress(Problem):
        parse(body)
