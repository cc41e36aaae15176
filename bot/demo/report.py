"""What `fanloop demo --auto` prints: the bar while it plays, the tables at the end."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from bot.core.nps import ENOUGH
from bot.demo.tally import Tally
from scheduler.outbox import SENT

WIDTH = 78


@contextlib.contextmanager
def bar() -> Iterator[Callable[[int, int], None]]:
    """A progress bar on standard error; call with how much is done, and of how much."""
    columns = (
        TextColumn("purchases with an outcome"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as progress:
        task = progress.add_task("", total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


def show(tally: Tally, console: Console) -> None:
    """Print what came of it."""
    console.print(
        f"{tally.customers} customers made {tally.purchases} purchases; "
        f"the shop's clock moved {tally.took.days} days.",
        highlight=False,
    )
    console.print(_outcomes(tally), _score(tally), "", _messages(tally), sep="\n", highlight=False)
    alerts = sum(number for (kind, *_), number in tally.messages.items() if kind == "alert")
    console.print(f"Alerts to owners: {alerts}. SMS segments: {tally.segments}.", highlight=False)


def _outcomes(tally: Tally) -> Table:
    table = _table("Outcome", "Purchases")
    for outcome, number in sorted(tally.outcomes.items(), key=lambda one: (-one[1], one[0])):
        table.add_row(outcome, str(number))
    table.add_section()
    table.add_row("all", str(sum(tally.outcomes.values())), style="bold")
    return table


def _score(tally: Tally) -> str:
    score = tally.score
    parts = ", ".join(f"{score[kind]} {kind}" for kind in ("promoters", "passives", "detractors"))
    answered = f"{parts}; {score['n']} of {score['asked']} asked answered"
    if score["n"] < ENOUGH:
        return f"n = {score['n']}: too few answers for a score\n{answered}"
    low, high = score["interval"]
    return f"NPS {score['nps']:+.0f}, 95 % between {low:+.0f} and {high:+.0f}, n = {score['n']}\n{answered}"


def _messages(tally: Tally) -> Table:
    table = _table("Message", "Channel", "State", "Messages")
    for (kind, channel, state), number in tally.messages.items():
        table.add_row(kind, channel, state, str(number))
    sent = Counter({True: 0, False: 0})
    for (_, _, state), number in tally.messages.items():
        sent[state in SENT] += number
    table.add_section()
    table.add_row("all", "", "sent", str(sent[True]), style="bold")
    table.add_row("all", "", "not sent", str(sent[False]), style="bold")
    return table


def _table(*columns: str) -> Table:
    table = Table(box=box.SIMPLE, min_width=44, pad_edge=False)
    for name in columns[:-1]:
        table.add_column(name)
    table.add_column(columns[-1], justify="right")
    return table
