"""What was refused and why: told on the screen, and written to a CSV file that no spreadsheet can run."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TextIO

TOLD = 200  # on the screen; who has more reads the file
_RUNS = re.compile(r"(?:^|(?<=[\r\n]))(?=[\s\u200b\ufeff]*[=+\-@\t\r])")


@dataclass(frozen=True, slots=True)
class Refusal:
    """One thing wrong with one row."""

    line: int
    column: str  # as the file's first line has it; "" where it is about the whole row
    why: str
    value: str = ""  # what stood there, cut; "" where it may be personal
    remedy: str = ""

    def __str__(self) -> str:
        where = f"line {self.line}" + (f", column {shown(self.column)}" if self.column else "")
        given = f" ({shown(self.value)})" if self.value else ""
        remedy = f"; {shown(self.remedy)}" if self.remedy else ""
        return f"{where}: {shown(self.why)}{given}{remedy}"


class Refusals:
    """Takes refusals as they come.

    Args:
        tell: Shows one line.
        file: Where all of them are written, if anywhere.
    """

    def __init__(self, tell: Callable[[str], None], file: TextIO | None) -> None:
        self._tell = tell
        self._rows = csv.writer(file) if file else None
        self._count = 0
        if self._rows:
            self._rows.writerow(["line", "column", "reason", "value", "remedy"])

    def add(self, refusal: Refusal) -> None:
        """Tell and write down one."""
        self._count += 1
        if self._count <= TOLD:
            self._tell(str(refusal))
        elif self._count == TOLD + 1:
            all_of_them = "the file has" if self._rows else "--errors FILE writes down"
            self._tell(f"... and more: {all_of_them} all of them")
        if self._rows:
            cells = (refusal.column, refusal.why, refusal.value, refusal.remedy)
            self._rows.writerow([refusal.line, *(harmless(shown(cell)) for cell in cells)])


def shown(text: str) -> str:
    r"""The text on one line, without what a terminal would obey.

    >>> shown("a\x1b[2Jb\n")
    'a\\x1b[2Jb\\n'
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def harmless(cell: str) -> str:
    r"""The text with an apostrophe wherever a spreadsheet would begin to read a formula.

    >>> harmless("=1+1"), harmless(" @SUM(A1)"), harmless("a\n-1"), harmless("12-5")
    ("'=1+1", "' @SUM(A1)", "a\n'-1", '12-5')
    """
    return _RUNS.sub("'", cell)
