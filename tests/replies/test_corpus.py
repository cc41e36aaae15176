"""Eleven thousand labelled replies in eighteen languages: what was understood once stays understood."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.replies.scoring import Score, read, score

HERE = Path(__file__).parent
LANGUAGES = sorted(file.stem for file in (HERE / "corpus").glob("*.jsonl"))


def both(code: str) -> list[dict]:
    return read(HERE / "corpus" / f"{code}.jsonl") + read(HERE / "unseen" / f"{code}.jsonl")


@pytest.fixture(scope="module")
def hinted() -> dict[str, Score]:
    return {code: score(both(code)) for code in LANGUAGES}


@pytest.fixture(scope="module")
def blind() -> Score:
    return sum((score(both(code), blind=True) for code in LANGUAGES), Score())


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_is_understood(hinted, code):
    found = hinted[code]
    assert found.share("score") >= 97, found.misses
    assert found.share() >= 97, found.misses


def test_all_languages_together_keep_the_promises(hinted):
    found = sum(hinted.values(), Score())
    assert found.of.total() > 9000
    assert found.share("score") >= 98.5
    assert found.wrong <= 0.2
    assert found.false <= 0.7
    assert found.share("opt_out") >= 98.5
    assert found.false_refused <= 0.2
    assert found.share("unclear") >= 97
    assert found.share("help") >= 97


def test_without_the_hint_little_is_lost(hinted, blind):
    assert sum(hinted.values(), Score()).share("score") - blind.share("score") <= 1.5
    assert blind.wrong <= 0.3
    assert blind.false <= 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_plain_replies_are_hardly_ever_misread(code):
    plain = [row for row in both(code) if "plain" in row["tags"]]
    assert score(plain).share() >= 97.5, score(plain).misses
