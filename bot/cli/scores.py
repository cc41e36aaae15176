"""The numbers of a report, drawn for a terminal."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.core.nps import ENOUGH
from bot.storage.reports import Numbers

_BAR = 40  # characters of the longest


def show(numbers: Numbers, title: str) -> None:
    """Print the score with its interval and its n, and under it what it is made of."""
    console = Console(highlight=False, soft_wrap=True)
    console.print(Text(title, style="bold"))
    console.print(Text(headline(numbers)))
    console.print(Text(_responses(numbers)))
    if numbers.n:
        console.print(_categories(numbers))
        console.print(_scores(numbers))


def headline(numbers: Numbers) -> str:
    """The score where there are enough answers for one, else how many there are."""
    if numbers.n < ENOUGH or numbers.nps is None or numbers.interval is None:
        answers = "1 answer" if numbers.n == 1 else f"{numbers.n or 'no'} answers"
        return f"{answers}: too few for a score, which takes {ENOUGH}"
    low, high = (_signed(end) for end in numbers.interval)
    return f"NPS {_signed(numbers.nps)}   (95 % interval {low} to {high}, n = {numbers.n})"


def _responses(numbers: Numbers) -> str:
    if numbers.response_rate is None:
        return "nobody was asked in this selection"
    return f"asked {numbers.asked}, of whom {100 * numbers.response_rate:.0f} % have answered"


def _categories(numbers: Numbers) -> Table:
    table = _table("")
    for name, count, style in (
        ("promoters", numbers.promoters, "green"),
        ("passives", numbers.passives, "yellow"),
        ("detractors", numbers.detractors, "red"),
    ):
        share = count / numbers.n
        table.add_row(name, str(count), f"{100 * share:.0f} %", Text(_bar(share), style=style))
    return table


def _scores(numbers: Numbers) -> Table:
    table = _table("score")
    most = max(numbers.scores.values())
    for score, count in sorted(numbers.scores.items(), reverse=True):
        table.add_row(str(score), str(count), f"{100 * count / numbers.n:.0f} %", _bar(count / most))
    return table


def _table(first: str) -> Table:
    table = Table(box=None, pad_edge=False, show_header=bool(first), title_justify="left")
    table.add_column(first, width=10)
    table.add_column("answers", justify="right", width=8)
    table.add_column("share", justify="right", width=6)
    table.add_column("")
    return table


def _bar(share: float) -> str:
    return _block() * max(round(share * _BAR), int(share > 0))


def _block() -> str:
    """What bars are drawn with: an old terminal has no blocks."""
    try:
        "█".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return "#"
    return "█"


def _signed(value: float) -> str:
    return f"{round(value):+d}" if round(value) else "0"
