"""`fanloop import`: purchases from a CSV file, while Fanloop runs or before it ever did."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO, TextIO

import typer

from bot.cli.frame import Failure, complain, load_config, say

if TYPE_CHECKING:
    from bot.config import Config
    from bot.importing.batches import Totals
    from bot.importing.columns import Columns
    from bot.importing.table import Table

app = typer.Typer(add_completion=False)

SOURCE = "api"  # as of purchases that come in over HTTP: the same order is the same purchase
STDIN = Path("-")


@app.command("import")
def import_(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A CSV file; - is standard input.")],
    *,
    store: Annotated[str | None, typer.Option(help="The store of rows that name none.")] = None,
    source: Annotated[str, typer.Option(help="Which till or shop reports the rows that name none.")] = SOURCE,
    errors: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write what is wrong with bad rows there, as CSV.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen; keep nothing.")] = False,
) -> None:
    """Take in purchases from a CSV file.

    The first line names the columns as the API names its fields: source_id (or order_id) and time must be
    there; phone, name, customer_id, language, time_zone, consent, store, amount, currency, item or items
    (with | between them), and touchpoint may be. Encoding and delimiter are found out.

    Importing the same rows again changes nothing. Good rows go in even where others are bad; the exit code
    is then 1, and 2 where the file cannot be used at all.
    """
    config = load_config(ctx)
    with _opened(file) as content, _report(errors, file) as report:
        totals = _take(config, content, report, {"source": source, "store": store, "dry_run": dry_run})
    if not totals.good:
        raise typer.Exit(1)


def _take(config: Config, content: BinaryIO, report: TextIO | None, how: dict[str, Any]) -> Totals:
    """Take the file in and say what became of it."""
    from bot.app import BadChannel
    from bot.cli.trouble import run
    from bot.importing.batches import Totals
    from bot.importing.beside import WorkerLost
    from bot.importing.columns import BadHeader
    from bot.importing.refusals import Refusals
    from bot.importing.table import Table
    from bot.importing.taking import take
    from bot.importing.text import NotCsv

    totals = Totals()
    try:
        with Table(content) as table:
            _warn(table.columns)
            with _progress(table, totals) as (tell, advanced):
                refuse = Refusals(tell, report).add
                run(config, take(config, table, refuse=refuse, advanced=advanced, totals=totals, **how))
    except (BadChannel, BadHeader, NotCsv) as error:
        raise Failure(str(error), code=2) from None
    except (Failure, WorkerLost) as error:
        raise Failure(f"{error}\n  {_go_on(totals)}" if totals.rows else str(error)) from None
    except KeyboardInterrupt:
        complain(_go_on(totals))
        raise
    say(_summary(table, totals, dry_run=how["dry_run"]))
    return totals


def _go_on(totals: Totals) -> str:
    return f"it ended after {totals.rows:,} rows, of which the good ones are in: import again to go on"


@contextlib.contextmanager
def _opened(file: Path) -> Iterator[BinaryIO]:
    """The file, or all that comes over standard input."""
    from bot.importing import text

    try:
        content = text.kept(sys.stdin.buffer) if file == STDIN else text.opened(file)
    except text.NotCsv as error:
        raise Failure(str(error), code=2) from None
    with content:
        yield content


@contextlib.contextmanager
def _report(errors: Path | None, file: Path) -> Iterator[TextIO | None]:
    """The file bad rows are written down in, if one is wanted."""
    if errors is None:
        yield None
        return
    if errors.exists() and file != STDIN and errors.samefile(file):
        raise Failure("--errors names the file to import: name another one", code=2)
    try:
        report = errors.open("w", encoding="utf-8", newline="")
    except OSError as error:
        raise Failure(f"--errors {errors} cannot be written: {error.strerror}", code=2) from None
    with report:
        yield report


def _warn(columns: Columns) -> None:
    from bot.importing.refusals import shown

    for name, near in columns.ignored:
        hint = f"; is it {near}?" if near else ""
        complain(f"the column {shown(name)!r} means nothing here and is passed over{hint}", style="yellow")


@contextlib.contextmanager
def _progress(table: Table, totals: Totals) -> Iterator[tuple[Callable[[str], None], Callable[[], None]]]:
    """What shows a line, and what moves the bar; there is one only where somebody watches."""
    if not sys.stderr.isatty():
        yield complain, lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("0 rows", total=table.size)

        def advanced() -> None:
            progress.update(task, completed=table.position, description=f"{totals.rows:,} rows")

        def tell(line: str) -> None:
            progress.console.print(f"fanloop: {line}", style="yellow", markup=False, highlight=False)

        yield tell, advanced


def _summary(table: Table, totals: Totals, *, dry_run: bool) -> str:
    """What became of the rows, or would."""
    head = "Would have taken" if dry_run else "Took"
    lines = [f"{head} in {totals.new:,} of {totals.rows:,} rows ({table.format})"]
    if totals.new:
        lines.append(f"  {totals.planned:>9,} will be asked")
    if totals.waiting:
        lines.append(f"  {totals.waiting:>9,} wait for the customer to open their Telegram link")
    for reason, count in totals.not_asked.most_common():
        lines.append(f"  {count:>9,} are not asked: {reason}")
    for count, what in (
        (totals.seen, "were in already"),
        (totals.conflicts, "conflict with a purchase that is in: nothing was changed"),
        (totals.bad, "are bad and were passed over"),
    ):
        if count:
            lines.append(f"{count:,} {what}")
    if dry_run:
        lines.append("Nothing was kept. Rows were judged in groups, each as if the others were not there.")
    return "\n".join(lines)
