"""The report of what was refused: nothing in it runs, anywhere."""

from __future__ import annotations

import csv
import io

import pytest

from bot.importing.refusals import TOLD, Refusal, Refusals, harmless

STARTS = ("", "  ", "\t", "\r", "\u00a0", "\u200b", "\ufeff", "a\n", "a\r\n ")
FORMULAS = [start + sign + "1" for start in STARTS for sign in "=+-@"]


@pytest.mark.parametrize("cell", FORMULAS)
def test_no_line_of_a_cell_begins_like_a_formula(cell):
    for line in harmless(cell).splitlines():
        assert not line.strip(" \t\u00a0\u200b\ufeff").startswith(("=", "+", "-", "@"))
    assert harmless(cell).replace("'", "") == cell


@pytest.mark.parametrize("cell", ["", "abc", "12-5", "a=b", "mail@example.com", "'=1"])
def test_other_cells_stay_as_they_are(cell):
    assert harmless(cell) == cell


def test_the_report_is_csv_without_control_characters_or_formulas():
    file = io.StringIO(newline="")
    refusals = Refusals(lambda _line: None, file)
    refusals.add(Refusal(7, "=cmd|' /C calc'!A0", "is\x1b[2J wrong", '"@x"', "-1\n=2"))
    [head, row] = csv.reader(io.StringIO(file.getvalue()))
    assert head == ["line", "column", "reason", "value", "remedy"]
    assert row == ["7", "'=cmd|' /C calc'!A0", "is\\x1b[2J wrong", '"@x"', "'-1\\n=2"]


def test_on_the_screen_a_flood_ends_and_the_file_has_it_all():
    told: list[str] = []
    file = io.StringIO(newline="")
    refusals = Refusals(told.append, file)
    for line in range(2, 2 * TOLD):
        refusals.add(Refusal(line, "", "is bad"))
    assert len(told) == TOLD + 1
    assert told[-1] == "... and more: the file has all of them"
    assert len(file.getvalue().splitlines()) == 2 * TOLD - 1


def test_what_is_told_is_one_line():
    refusal = Refusal(3, "Ph\none", "is too\x07 short", "12", "write it as +39")
    assert str(refusal) == "line 3, column Ph\\none: is too\\x07 short (12); write it as +39"
