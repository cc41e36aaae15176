"""`make replies`: how well replies are understood, by language and by kind, on the labelled corpus.

    python -m tests.replies                      the table
    python -m tests.replies --blind              without the language hint
    python -m tests.replies --misses it          every reply of a language that is read otherwise

`corpus` was at hand while the rules and lists were made; `unseen` is by another hand and was kept back, so
its figures tell more. Labels follow the policy of docs/replies.md.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.replies.scoring import Score, read, score

HERE = Path(__file__).parent
SETS = ("corpus", "unseen")


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="make replies", description="How well replies are understood.")
    parser.add_argument("--blind", action="store_true", help="without the language hint")
    parser.add_argument("--misses", metavar="LANG", help="print what is read otherwise")
    asked = parser.parse_args()
    console = Console(width=110)
    for name in SETS:
        languages = {file.stem: read(file) for file in sorted((HERE / name).glob("*.jsonl"))}
        scores = {code: score(rows, blind=asked.blind) for code, rows in languages.items()}
        console.print(_table(name, scores, blind=asked.blind))
        for miss in scores[asked.misses].misses if asked.misses in scores else ():
            console.print(miss, markup=False)
    return 0


def _table(name: str, scores: dict[str, Score], *, blind: bool) -> Table:
    table = Table(title=f"{name}{', without the hint' if blind else ''}: percent right")
    headings = (
        "",
        "replies",
        "all",
        "score",
        "wrong",
        "false",
        "opt-out",
        "false",
        "unclear",
        "help",
        "comment",
    )
    for heading in headings:
        table.add_column(heading, justify="right" if heading else "left")
    for code, found in scores.items():
        table.add_row(code, *found.cells)
    table.add_section()
    table.add_row("all", *sum(scores.values(), Score()).cells)
    return table


if __name__ == "__main__":
    sys.exit(main())
