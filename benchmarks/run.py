"""`make bench`: measures Fanloop on this machine and prints the figures.

Nothing here fails for being slow; it fails when the counts do not match. docs/performance.md says
what is measured and how.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.figures import Figure
from benchmarks.machine import LOAD, Others, described, pinned
from benchmarks.stage import CLOCK

FIGURES = {
    "start": "start",
    "help": "help_time",
    "purchases": "purchases",
    "replies": "replies",
    "questions": "questions",
    "claim": "claim",
    "tick": "tick",
}


def main() -> None:
    """Measure what was asked for."""
    asked = _arguments()
    console = Console()
    found: list[tuple[Figure, float]] = []
    for name in asked.only or FIGURES:
        with console.status(f"measuring {name} ..."), Others() as others:
            figures = _measure(name, quick=asked.quick)
        found += [(figure, others.cores) for figure in figures]
    console.print(_table(found, quick=asked.quick))
    if asked.json:
        asked.json.write_text(json.dumps(_as_json(found, quick=asked.quick), indent=2) + "\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure Fanloop on this machine.")
    parser.add_argument("--only", action="append", choices=FIGURES, metavar="NAME", help=", ".join(FIGURES))
    parser.add_argument("--quick", action="store_true", help="small sizes: shows that it works, not how fast")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    return parser.parse_args()


def _measure(name: str, *, quick: bool) -> list[Figure]:
    """One group of figures, on an event loop of its own: the one Fanloop itself runs on."""
    module = import_module(f"benchmarks.{FIGURES[name]}")
    with pinned(LOAD), asyncio.Runner(loop_factory=_loop()) as runner:
        figures: list[Figure] = runner.run(module.measure(quick=quick))
    return figures


def _loop() -> Any:
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


def _table(found: list[tuple[Figure, float]], *, quick: bool) -> Table:
    where = ", ".join(f"{name}: {value}" for name, value in described().items())
    table = Table(title=f"Fanloop, {where}{' (quick: sizes too small to judge by)' if quick else ''}")
    for heading, justify in (("figure", "left"), ("measured", "right"), ("aim", "right"), ("", "left")):
        table.add_column(heading, justify=justify)
    table.add_column("others, cores", justify="right")
    for figure, others in found:
        colour = {True: "green", False: "red", None: ""}[figure.met]
        table.add_row(figure.name, figure.shown, figure.aim, figure.note, f"{others:.2f}", style=colour)
    table.caption = "others: what somebody else kept busy meanwhile; above 0.1 only ratios count"
    return table


def _as_json(found: list[tuple[Figure, float]], *, quick: bool) -> dict[str, Any]:
    return {
        "at": CLOCK.now().isoformat(timespec="seconds"),
        "machine": described(),
        "quick": quick,
        "figures": [asdict(figure) | {"others": round(others, 2)} for figure, others in found],
    }


if __name__ == "__main__":
    main()
