"""Errors as RFC 9457 has them."""

from __future__ import annotations

import json

import pytest

from bot.web.problems import Problem, unavailable, unexpected
from scheduler.database import Unavailable


def test_a_problem_names_itself_for_programs_and_for_people():
    said = json.loads(Problem(409, "It is there already.", source_id="A-1").body)
    assert said == {
        "type": "about:blank",
        "title": "Conflict",
        "status": 409,
        "detail": "It is there already.",
        "source_id": "A-1",
    }


@pytest.mark.parametrize("quoted", ["\ud800", "\x00", "\u2028", '"', "</script>", "\r\nx: y"], ids=ascii)
def test_a_problem_can_quote_whatever_was_sent(quoted):
    body = Problem(400, quoted).body
    assert body.isascii()
    assert b"\n" not in body
    assert json.loads(body)["detail"] == quoted


def test_what_went_wrong_inside_stays_inside():
    assert "secret-host" not in unavailable(Unavailable("cannot reach secret-host")).body.decode()
    assert unexpected().status == 500
