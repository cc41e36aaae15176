"""Rows of a CSV file, whatever is broken in it: what cannot be read is named, and the next row is read."""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_ROW = 1 << 20  # characters: of what is longer nobody meant a purchase
MOST_LINES = 1000  # one row may span: after so many, a quote was never closed
DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
UNCLOSED = 'opens a quote (") that is not closed'

_CUT = object()  # stands for a line that is too long to be kept
_Line = str | object


@dataclass(frozen=True, slots=True)
class Row:
    """One row."""

    line: int  # where it begins, the first being 1
    cells: list[str]


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that cannot be taken apart."""

    line: int
    why: str


class Rows:
    """The rows of a text, in order; blank ones are passed over.

    Args:
        text: Opened with newline="".
        delimiter: Between cells; None: whatever the first line has most of.

    Attributes:
        delimiter: Between cells.
    """

    def __init__(self, text: io.TextIOBase, delimiter: str | None = None) -> None:
        csv.field_size_limit(LONGEST_ROW)
        self._lines = _Lines(text)
        self.delimiter = delimiter or self._found()

    def __iter__(self) -> Iterator[Row | Broken]:
        """Each row."""
        reader, width = self._reader(), 0  # the first row says how many cells there are
        while True:
            self._lines.begin()
            line = self._lines.number
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                found = Broken(line, _why(error, self._lines.count))
                self._lines.give_back()
                reader = self._reader()  # the old one may still be inside the quotes
                yield found
            except _TooLong as error:
                self._lines.give_back()
                reader = self._reader()
                yield Broken(line, str(error))
            else:
                if self._lines.count > 1 and len(cells) < width:
                    # Two stray quotes make one cell of all that stands between them.
                    self._lines.give_back()
                    yield Broken(line, UNCLOSED)
                elif any(cell and not cell.isspace() for cell in cells):
                    width = width or len(cells)
                    yield Row(line, cells)

    def _reader(self) -> Iterator[list[str]]:
        return csv.reader(self._lines, delimiter=self.delimiter, strict=True)

    def _found(self) -> str:
        """The delimiter of the first line that says anything; Excel may name it on a line of its own."""
        first = self._lines.peek()
        named = first.rstrip("\r\n").removeprefix("sep=")
        if first.startswith("sep=") and named in DELIMITERS:
            self._lines.begin()
            next(self._lines)
            return named
        bare = first.split('"')[::2]  # what stands outside quotes
        return max(DELIMITERS, key=lambda mark: sum(part.count(mark) for part in bare))


class _TooLong(Exception):
    """What is read as one row has no end."""


class _Lines:
    """The text line by line. Knows which lines the row under way has taken, and takes them back."""

    def __init__(self, text: io.TextIOBase) -> None:
        self._text = text
        self._back: deque[_Line] = deque()
        self._taken: list[_Line] = []
        self._size = 0
        self.number = 1  # of the line the row under way begins on

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._back.popleft() if self._back else self._read()
        if line == "":
            raise StopIteration
        self._taken.append(line)
        if not isinstance(line, str):
            alone = len(self._taken) == 1
            raise _TooLong(f"is longer than {LONGEST_ROW} characters" if alone else UNCLOSED)
        self._size += len(line)
        if len(self._taken) > MOST_LINES or self._size > LONGEST_ROW:
            raise _TooLong(UNCLOSED)
        return line

    @property
    def count(self) -> int:
        """How many lines the row under way has taken."""
        return len(self._taken)

    def begin(self) -> None:
        """Begin a row."""
        self.number += len(self._taken)
        self._taken, self._size = [], 0

    def give_back(self) -> None:
        """Leave the row under way only its first line."""
        self._back.extendleft(reversed(self._taken[1:]))
        del self._taken[1:]

    def peek(self) -> str:
        """The first line that is not blank; those before it are passed over."""
        while True:
            line = self._read()
            if not isinstance(line, str):
                self._back.append(line)
                return ""
            if line and line.isspace():
                self.number += 1
                continue
            if line:
                self._back.append(line)
            return line

    def _read(self) -> _Line:
        line = self._text.readline(LONGEST_ROW)
        if len(line) < LONGEST_ROW or line.endswith(("\n", "\r")):
            return line
        rest = line
        while rest and not rest.endswith(("\n", "\r")):
            rest = self._text.readline(LONGEST_ROW)
        return _CUT


def _why(error: csv.Error, lines: int) -> str:
    """The library's words in ours."""
    if lines > 1 or "end of data" in str(error):
        return UNCLOSED
    if "expected after" in str(error):
        return 'has text after a closing quote ("): a quote inside a cell is written twice, ""'
    return f"cannot be read as CSV: {error}"
