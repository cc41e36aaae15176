"""What the columns of a file mean: the API's fields, named as people write them at the top of a table."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from bot.importing.text import UNREADABLE
from bot.intake import Fault, IntakeError
from bot.intake.form import ALIASES

REQUIRED = ("source_id", "time")
CLIP = 60  # characters of a name that is told
_MONEY = re.compile(r"([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+),([0-9]{1,2})")


class BadHeader(ValueError):
    """The first line does not say what is needed; the message says what it says."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column that is understood."""

    index: int
    header: str  # as it stands in the file
    inside: str  # the object its field belongs to: "customer", or "" for the purchase itself
    field: str

    @property
    def path(self) -> str:
        """The field as the API's faults name it."""
        return f"{self.inside}.{self.field}" if self.inside else self.field


class Columns:
    """The columns of one file.

    Args:
        header: The cells of the first row.

    Attributes:
        ignored: Columns that mean nothing to us, each with the known name nearest to its own, if any.

    Raises:
        BadHeader: A column that must be there is not, or two mean the same.
    """

    def __init__(self, header: Sequence[str]) -> None:
        while header and not header[-1].strip():
            header = header[:-1]
        self.count = len(header)
        self._columns: list[Column] = []
        self.ignored: list[tuple[str, str | None]] = []
        for index, name in enumerate(header):
            known = _KNOWN.get(_plain(name))
            if known:
                self._columns.append(Column(index, name.strip(), *known))
            elif name.strip():
                self.ignored.append((_short(name), _nearest(name)))
        self._check(header)
        self._headers = {column.path: column.header for column in self._columns}

    def _check(self, header: Sequence[str]) -> None:
        first: dict[str, Column] = {}
        for column in self._columns:
            other = first.setdefault(column.path, column)
            if other is not column:
                raise BadHeader(
                    f"the columns {other.header!r} and {column.header!r} both mean {column.path}: remove one"
                )
        missing = [name for name in REQUIRED if name not in first]
        if missing:
            needed = ", and none that says ".join(f"{name} (or {_others(name)})" for name in missing)
            there = ", ".join(repr(_short(name)) for name in header[:40]) or "nothing"
            raise BadHeader(f"there is no column that says {needed}; the first line has: {there}")

    def named(self, path: str) -> str:
        """The header of the column a fault of this field comes from; the field itself if there is none."""
        return self._headers.get(path) or self._headers.get(path.partition("[")[0]) or path

    def purchase(self, cells: Sequence[str]) -> dict[str, Any]:
        """The purchase a row reports, in the shape the API takes.

        Raises:
            IntakeError: The row has another number of cells, or one that cannot be read.
        """
        if len(cells) != self.count:
            self._fit(cells)
        said: dict[str, Any] = {}
        customer: dict[str, Any] = {}
        for column in self._columns:
            cell = cells[column.index]
            if not cell or cell.isspace():
                continue
            if UNREADABLE in cell:
                raise IntakeError([Fault(column.path, "has bytes that are no text in the file's encoding")])
            (customer if column.inside else said)[column.field] = self._value(column, cell)
        return {**said, "customer": customer}

    def _fit(self, cells: Sequence[str]) -> None:
        """Spreadsheets end some rows with delimiters for nothing; everything else is out of place."""
        if len(cells) < self.count or any(cell.strip() for cell in cells[self.count :]):
            many = f"{len(cells)} cell{'s' if len(cells) != 1 else ''}"
            why = f"has {many}, but the first line has {self.count}"
            raise IntakeError([Fault("", why, remedy="is a delimiter inside a cell that is not in quotes?")])

    def _value(self, column: Column, cell: str) -> Any:
        if column.field == "amount":
            return _with_point(cell)
        if column.field == "items":
            return _items(cell, one=_plain(column.header) == "item")
        return cell


def _plain(name: str) -> str:
    """A name without what people write differently: "Order ID", "orderId" and "order_id" are one."""
    return re.sub(r"[\W_]+", "", name.casefold())


def _names() -> dict[str, tuple[str, str]]:
    """What each plain name means: (object, field)."""
    known = {_plain(name): ("", field) for name, field in ALIASES[""].items() if field != "customer"}
    for name, field in ALIASES["customer"].items():
        known.setdefault(_plain(name), ("customer", field))
        known.setdefault(_plain("customer" + name), ("customer", field))
    return known | {"item": ("", "items")}


_KNOWN: Mapping[str, tuple[str, str]] = _names()


def _others(field: str) -> str:
    return ", ".join(name for name, meant in ALIASES[""].items() if meant == field and name != field)


def _short(name: str) -> str:
    """The name as it is told; the first line of a file of another kind may be all of it."""
    name = name.strip()
    return name if len(name) <= CLIP else f"{name[:CLIP]}..."


def _nearest(name: str) -> str | None:
    spelt = {
        _plain(alias): alias
        for inside in ("", "customer")
        for alias, field in ALIASES[inside].items()
        if field != "customer"
    }
    near = get_close_matches(_plain(name), spelt, n=1, cutoff=0.7)
    return spelt[near[0]] if near else None


def _with_point(cell: str) -> str:
    """An amount with a point, where a comma can only be a decimal one.

    >>> _with_point("1.234,50"), _with_point("1,234")
    ('1234.50', '1,234')
    """
    match = _MONEY.fullmatch(cell.strip())
    return f"{match[1].replace('.', '')}.{match[2]}" if match else cell


def _items(cell: str, *, one: bool) -> Any:
    """What was bought: one name, names between bars or semicolons, or the API's own list."""
    if not one and cell.lstrip().startswith("["):
        try:
            return json.loads(cell, parse_float=Decimal)
        except (ValueError, RecursionError):
            raise IntakeError([Fault("items", "begins like a JSON list but is none")]) from None
    names = [cell] if one else re.split(r"[|;]", cell)
    return [{"name": name.strip()} for name in names if name.strip()]
