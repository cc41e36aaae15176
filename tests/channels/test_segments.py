from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.segments import Segments, measure


@pytest.mark.parametrize(
    ("text", "encoding", "units", "segments"),
    [
        ("", "GSM-7", 0, 0),
        ("7", "GSM-7", 1, 1),
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 306, "GSM-7", 306, 2),
        ("a" * 307, "GSM-7", 307, 3),
        ("a" * 1600, "GSM-7", 1600, 11),
        ("€" * 80, "GSM-7", 160, 1),
        ("€" * 81, "GSM-7", 162, 2),
        ("a" * 152 + "€" + "a" * 152, "GSM-7", 306, 3),  # the euro does not fit into unit 153 of the first
        ("a" * 151 + "€" + "a" * 153, "GSM-7", 306, 2),
        ("è é ù ì ò à Ç É Ä Ö Ñ Ü ñ ü ä ö ß ¿ ¡ £", "GSM-7", 39, 1),
        ("^{}[]~|\\\f", "GSM-7", 18, 1),
        ("ñ\r\n", "GSM-7", 3, 1),
        ("ç" * 70, "UCS-2", 70, 1),
        ("ç" * 71, "UCS-2", 71, 2),
        ("ç" * 134, "UCS-2", 134, 2),
        ("ç" * 135, "UCS-2", 135, 3),
        ("don\u2019t", "UCS-2", 5, 1),
        ("`", "UCS-2", 1, 1),
        ("\xa0", "UCS-2", 1, 1),
        ("\x1b", "UCS-2", 1, 1),  # the escape itself is not a character of the alphabet
        ("😀", "UCS-2", 2, 1),
        ("😀" * 35, "UCS-2", 70, 1),
        ("ç" * 66 + "😀" + "ç" * 66, "UCS-2", 134, 3),  # the pair is not split after unit 67
        ("ç" * 65 + "😀" + "ç" * 67, "UCS-2", 134, 2),
        ("\ud800", "UCS-2", 1, 1),
    ],
)
def test_a_text_costs_what_the_standard_says(text, encoding, units, segments):
    assert measure(text) == Segments(encoding, units, segments)


@pytest.mark.parametrize("char", "çáíóúêâôÈÀÙ“”\u2013—…😀")
def test_one_foreign_character_makes_the_whole_text_dearer(char):
    plain = "a" * 110
    assert measure(plain).segments == 1
    assert measure(plain + char).segments == 2


@given(st.text(max_size=400))
def test_segments_hold_all_units_and_no_segment_is_wasted(text):
    cost = measure(text)
    alone, joined = (160, 153) if cost.encoding == "GSM-7" else (70, 67)
    if cost.units <= alone:
        assert cost.segments == min(cost.units, 1)
    else:
        assert (cost.segments - 1) * (joined - 1) < cost.units <= cost.segments * joined
