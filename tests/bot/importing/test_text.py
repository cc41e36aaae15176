"""The encoding of a file, found out from its bytes."""

from __future__ import annotations

import codecs
import io

import pytest

from bot.importing import text
from bot.importing.text import UNREADABLE, NotCsv

HEADER = "source_id,time,name\n"
ROW = "1,2026-11-20,Zoë Müller\n"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "utf-8"),
        (b"a,b\n1,2\n", "utf-8"),
        ((HEADER + ROW).encode(), "utf-8"),
        ((HEADER + ROW).encode("utf-8-sig"), "utf-8-sig"),
        ((HEADER + ROW).encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + (HEADER + ROW).encode("utf-16-be"), "utf-16"),
        ((HEADER + ROW).encode("utf-16-le"), "utf-16-le"),
        ((HEADER + ROW).encode("utf-16-be"), "utf-16-be"),
        ((HEADER + ROW).encode("utf-32"), "utf-32"),
        ((HEADER + ROW).encode("cp1252"), "cp1252"),
        ((HEADER + "1,2026-11-20,plain\n" * 200_000 + ROW).encode("cp1252"), "cp1252"),
        ((HEADER + ROW * 3).encode() + b"4,2026-11-20,Zo\xeb\n", "utf-8"),
    ],
)
def test_the_encoding_is_found_out_and_the_text_read(content, name):
    file = io.BytesIO(content)
    assert text.encoding(file) == name
    read = text.text(file, name).read()
    if "Zo" in read:
        assert "Zoë Müller\n" in read
    assert not read.startswith("\ufeff")


def test_bytes_that_are_no_text_are_marked_and_the_rest_is_read():
    file = io.BytesIO((HEADER + ROW * 3).encode() + b"4,2026-11-20,Zo\xeb\n" + ROW.encode())
    lines = text.text(file, "utf-8").read().splitlines()
    assert lines[4] == f"4,2026-11-20,Zo{UNREADABLE}"
    assert lines[5] + "\n" == ROW


def test_half_a_character_at_the_end_is_marked():
    assert text.text(io.BytesIO("ab".encode("utf-16-le")[:-1]), "utf-16-le").read() == f"a{UNREADABLE}"


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"PK\x03\x04", "an Excel workbook or a zip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Excel workbook"),
        (b"\x1f\x8b\x08", "a gzip archive"),
        (b"%PDF-1.7", "a PDF"),
        (b"SQLite format 3\x00", "a database"),
    ],
)
def test_files_of_other_kinds_are_named(start, kind):
    with pytest.raises(NotCsv, match=f"the file is {kind}, not CSV: save it as CSV first"):
        text.encoding(io.BytesIO(start + bytes(5000)))


def test_a_pipe_is_kept_so_that_it_can_be_read_twice():
    with text.kept(io.BytesIO(b"x" * 100)) as file:
        assert text.size(file) == 100
        assert file.read() == b"x" * 100
