from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.literal import CHEAP, clean, cut, fold
from channels.segments import measure


@pytest.mark.parametrize(
    ("given_value", "shown"),
    [
        ("  Maria \t Rossi\n", "Maria Rossi"),
        ("Maria\r\nCase: 99", "Maria Case: 99"),
        ("Ma\u200b\u200d\ufeffria", "Maria"),
        ("\u202eissoR\u202c \u2066Maria\u2069", "issoR Maria"),
        ("Maria\x00\x07\x1b[31m", "Maria[31m"),
        ("Maria\ud83d", "Maria"),
        ("Mari\u0301a", "María"),
        ("\u3164\u2800\U000e0041", ""),
        ("{name.__class__} {{7*7}} %s ${HOME}", "{name.__class__} {{7*7}} %s ${HOME}"),
        ("محمد", "محمد"),
        ("😀", "😀"),
        (7, "7"),
    ],
)
def test_a_value_becomes_one_line_of_visible_text(given_value, shown):
    assert clean(given_value) == shown


def test_a_cut_falls_between_words_and_says_so():
    assert cut("Maria Antonietta Guadalupe", 20, "…") == "Maria Antonietta…"
    assert cut("Maria Antonietta, Guadalupe", 20, "...") == "Maria Antonietta..."
    assert cut("Donaudampfschifffahrt", 10, "…") == "Donaudamp…"
    assert cut("Maria", 5, "…") == "Maria"
    assert cut("Maria", 2, "...") == ""


@settings(deadline=None)
@given(st.text(), st.integers(-3, 60), st.sampled_from(["…", "..."]))
def test_a_cut_is_never_longer_than_asked(text, limit, mark):
    assert len(cut(text, limit, mark)) <= max(limit, 0) or text == ""


@pytest.mark.parametrize(
    ("dear", "cheap"),
    [
        ("João Conceição", "Joao Conceicao"),
        ("Łukasz Żółć", "Lukasz Zolc"),
        ("José Núñez", "José Nuñez"),
        ("L\u2019Atelier \u2013 “Bleu”…", 'L\'Atelier - "Bleu"...'),
        ("Bar Luna ☕", "Bar Luna"),
        ("O`Neill", "O'Neill"),
        ("Œuvre \u0131I", "OEuvre iI"),
    ],
)
def test_folding_leaves_only_letters_an_sms_carries_cheaply(dear, cheap):
    assert fold(dear) == cheap
    assert measure(cheap).encoding == "GSM-7"


def test_other_scripts_stay_as_they_are():
    assert fold("Владимир") == "Владимир"
    assert fold("☕") == "☕"


def test_the_cheap_letters_are_in_gsm_7():
    assert measure("".join(sorted(CHEAP))).encoding == "GSM-7"
