"""Which encoding a file is in, and its text read piece by piece. Nothing undecodable stops the reading."""

from __future__ import annotations

import codecs
import io
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

UNREADABLE = "\udcff"  # stands where bytes were no text; no text has it
_CHUNK = 1 << 20
_SAMPLE = 4096
_IN_MEMORY = 8 << 20
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like UTF-16's, so it is looked for first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_TEXT = (
    (b"PK\x03\x04", "an Excel workbook or a zip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"%PDF", "a PDF"),
    (b"SQLite format 3", "a database"),
)

codecs.register_error("fanloop.mark", lambda error: (UNREADABLE, getattr(error, "end", 0)))


class NotCsv(ValueError):
    """The file is no CSV file; the message says what it is, and the remedy."""


def opened(path: Path) -> BinaryIO:
    """The file, to be read more than once.

    Raises:
        NotCsv: It cannot be opened.
    """
    try:
        if path.is_dir():
            raise NotCsv(f"{path} is a folder: name a file in it")
        file = path.open("rb")
        if file.seekable():
            return file
        with file:
            return kept(file)
    except OSError as error:
        raise NotCsv(f"{path} cannot be read: {error.strerror}") from None


def kept(stream: BinaryIO) -> BinaryIO:
    """All that comes over a pipe, kept on disk: the encoding of a file shows only at its end."""
    file = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - the caller closes it
    shutil.copyfileobj(stream, file)
    file.seek(0)
    return cast("BinaryIO", file)


def size(file: BinaryIO) -> int:
    """How many bytes it has."""
    end = file.seek(0, io.SEEK_END)
    file.seek(0)
    return end


def encoding(file: BinaryIO) -> str:
    """The encoding: UTF-8, UTF-16, UTF-32, or Windows' own where bytes are no UTF-8.

    Raises:
        NotCsv: It is of another kind altogether.
    """
    file.seek(0)
    start = file.read(_SAMPLE)
    for magic, kind in _NOT_TEXT:
        if start.startswith(magic):
            raise NotCsv(f"the file is {kind}, not CSV: save it as CSV first")
    for mark, name in _BOMS:
        if start.startswith(mark):
            return name
    # Every other byte of plain text is zero in UTF-16.
    for name, zeros in (("utf-16-le", start[1::2]), ("utf-16-be", start[::2])):
        if len(start) > 1 and zeros.count(0) > len(zeros) * 0.4:
            return name
    return _utf8_or_windows(file)


def _utf8_or_windows(file: BinaryIO) -> str:
    """UTF-8, unless fewer lines make use of it than break it: one broken row is not another encoding."""
    file.seek(0)
    good = bad = 0
    for chunk in _whole_lines(file):
        if chunk.isascii():
            continue
        for line in chunk.splitlines():
            if line.isascii():
                continue
            try:
                line.decode()
                good += 1
            except UnicodeDecodeError:
                bad += 1
    return "cp1252" if bad > good else "utf-8"


def _whole_lines(file: BinaryIO) -> Iterator[bytes]:
    """The bytes in pieces that end where a line does."""
    rest = b""
    while chunk := file.read(_CHUNK):
        head, newline, tail = chunk.rpartition(b"\n")
        if newline:
            yield rest + head
            rest = tail
        elif len(rest) < _CHUNK:
            rest += chunk
        else:  # a line of megabytes tells nothing more about the encoding
            yield rest
            rest = b""
    yield rest


def text(file: BinaryIO, name: str) -> io.TextIOWrapper:
    """The text, from its beginning, with UNREADABLE where there is none."""
    file.seek(0)
    return io.TextIOWrapper(file, encoding=name, errors="fanloop.mark", newline="")
