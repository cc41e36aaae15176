"""A CSV file with everything found out that is needed to read it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import BinaryIO, Self

from bot.importing import text
from bot.importing.columns import BadHeader, Columns
from bot.importing.rows import DELIMITERS, Broken, Row, Rows

ENCODINGS = {"utf-8-sig": "UTF-8", "utf-8": "UTF-8", "cp1252": "Windows-1252"}


class Table:
    """The rows under the first line of a file.

    Args:
        content: The file; it can be sought, and is closed with the table.

    Attributes:
        size: Of the file, in bytes.
        columns: What the first line says.

    Raises:
        NotCsv: It is no CSV file.
        BadHeader: Its first line does not name the columns that are needed.
    """

    def __init__(self, content: BinaryIO) -> None:
        self._content = content
        self._encoding = text.encoding(content)
        self.size = text.size(content)
        self._text = text.text(content, self._encoding)
        with contextlib.ExitStack() as failing:
            failing.enter_context(self._text)
            self._rows = Rows(self._text)
            self._under = iter(self._rows)
            self.columns = self._header()
            failing.pop_all()

    def _header(self) -> Columns:
        header = next(self._under, None)
        if header is None:
            raise BadHeader("the file is empty: its first line must name the columns")
        if isinstance(header, Broken):
            raise BadHeader(f"line {header.line}, which must name the columns, {header.why}")
        return Columns(header.cells)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._text.close()

    def __iter__(self) -> Iterator[Row | Broken]:
        """Each row, in order."""
        return self._under

    @property
    def format(self) -> str:
        """How it is written, "UTF-8 with comma"."""
        name = ENCODINGS.get(self._encoding, self._encoding.upper())
        return f"{name} with {DELIMITERS[self._rows.delimiter]}"

    @property
    def position(self) -> int:
        """How many bytes have been read."""
        return self._content.tell()
