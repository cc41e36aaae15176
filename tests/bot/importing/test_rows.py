"""Rows of broken files: each bad one is named, each good one is read."""

from __future__ import annotations

import io
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.importing.rows import LONGEST_ROW, MOST_LINES, Broken, Row, Rows


def read(text: str, delimiter: str | None = None) -> list[Row | Broken]:
    return list(Rows(io.StringIO(text, newline=""), delimiter))


def said(text: str) -> list[object]:
    return [(row.line, row.cells if isinstance(row, Row) else row.why) for row in read(text)]


UNCLOSED = 'opens a quote (") that is not closed'
AFTER = 'has text after a closing quote ("): a quote inside a cell is written twice, ""'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("a,b", [(1, ["a", "b"])]),
        ("a,b\n1,2\n", [(1, ["a", "b"]), (2, ["1", "2"])]),
        ("a,b\r\n1,2\r\n", [(1, ["a", "b"]), (2, ["1", "2"])]),
        ("a,b\r1,2\r", [(1, ["a", "b"]), (2, ["1", "2"])]),
        ("\n\na,b\n\n , \n,,,\n1,2", [(3, ["a", "b"]), (7, ["1", "2"])]),
        ('a,"b ""quoted"" , c"', [(1, ["a", 'b "quoted" , c'])]),
        ('a,"two\nlines"\nb,c', [(1, ["a", "two\nlines"]), (3, ["b", "c"])]),
        ('5" pipe,1\n', [(1, ['5" pipe', "1"])]),
        ('"a\nb,c\nd,e', [(1, UNCLOSED), (2, ["b", "c"]), (3, ["d", "e"])]),
        ('"a\nb,c\n"d",e', [(1, UNCLOSED), (2, ["b", "c"]), (3, ["d", "e"])]),
        ('a,"b\n"c,"d', [(1, UNCLOSED), (2, AFTER)]),
        (
            'a,b\n"1,2\n3,4\n5,"\n6,7',
            [(1, ["a", "b"]), (2, UNCLOSED), (3, ["3", "4"]), (4, UNCLOSED), (5, ["6", "7"])],
        ),
        ('"a"b,c\nd,e', [(1, AFTER), (2, ["d", "e"])]),
        ("a\x00b,c", [(1, ["a\x00b", "c"])]),
        ("sep=;\na;b,c\n", [(2, ["a", "b,c"])]),
        ("sep=x\na,b", [(1, ["sep=x"]), (2, ["a", "b"])]),
    ],
)
def test_rows_are_read_around_what_is_broken(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b;c,d", ","),
        ("a;b,c;d", ";"),
        ("a\tb\tc,d", "\t"),
        ("a|b|c", "|"),
        ('"a;b;c;d",e', ","),
        ('"a;b;c\nd;e;f",g', ","),
        ("alone", ","),
    ],
)
def test_the_delimiter_is_what_the_first_line_has_most_of(text, delimiter):
    assert Rows(io.StringIO(text, newline="")).delimiter == delimiter


def test_a_line_without_end_is_named_and_not_kept():
    text = "a,b\n" + "x" * (3 * LONGEST_ROW) + ",y\n1,2\n"
    assert said(text) == [
        (1, ["a", "b"]),
        (2, f"is longer than {LONGEST_ROW} characters"),
        (3, ["1", "2"]),
    ]


def test_a_long_cell_that_fits_is_read():
    long = "x" * (LONGEST_ROW - 10)
    assert said(f"a,b\n{long},1") == [(1, ["a", "b"]), (2, [long, "1"])]


def test_a_quote_that_swallows_the_file_costs_one_row():
    rows = "".join(f"{number},x\n" for number in range(5 * MOST_LINES))
    found = read('a,b\n1,"open\n' + rows)
    assert [row.line for row in found if isinstance(row, Broken)] == [2]
    assert len(found) == 5 * MOST_LINES + 2
    assert found[-1] == Row(5 * MOST_LINES + 2, [str(5 * MOST_LINES - 1), "x"])


def test_quotes_in_every_row_do_not_make_it_slow():
    text = "a,b\n" + '"open,x\n' * 20_000
    began = time.perf_counter()
    assert len(read(text)) == 20_001
    assert time.perf_counter() - began < 20


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet='ab1",;\n\r \x00\t=', max_size=200))
def test_no_text_stops_the_reading_and_lines_only_grow(text):
    lines = [row.line for row in read(text, ",")]
    assert lines == sorted(set(lines))
    assert all(1 <= line <= text.count("\n") + text.count("\r") + 1 for line in lines)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(*[st.text(alphabet='ab",;\n\r é', min_size=1)] * 3), max_size=5))
def test_what_the_standard_library_writes_is_read_back(rows):
    import csv

    file = io.StringIO(newline="")
    csv.writer(file).writerows(rows)
    wanted = [list(row) for row in rows if any(cell.strip() for cell in row)]
    assert [row.cells for row in read(file.getvalue(), ",")] == wanted
