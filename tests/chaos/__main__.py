"""`make chaos`: simulated months until a promise breaks or the seeds run out.

    python -m tests.chaos --seeds 1-200          months of these seeds, on all cores
    python -m tests.chaos --seeds 17             one month again, to look at
    python -m tests.chaos --kills 100            real processes, killed a hundred times
    python -m tests.chaos --webhooks 200000 --kills 10   so many of Twilio's calls, and kills
    python -m tests.chaos --lost 100000          so many SMS, of which every tenth loses its answer
    python -m tests.chaos --night 10000          so many questions due after a night of outage, in all zones
    python -m tests.chaos --restarts 50          PostgreSQL restarted under load
    python -m tests.chaos --mutants              planted bugs: which of them are caught, and by what

Ends with 1 if a promise was broken; every failure is printed with the seed that shows it again.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import track

from tests.chaos.promises import broken
from tests.chaos.simulation import DAYS, Month
from tests.chaos.turns import Loop, in_memory


def live(seed: int, days: int = DAYS) -> tuple[int, list[str], str, dict[str, int]]:
    """One month: its seed, the promises it broke, the hash of what happened, and how much did."""
    logging.disable(logging.CRITICAL)
    try:
        return _lived(seed, days)
    finally:
        logging.disable(logging.NOTSET)


def _lived(seed: int, days: int) -> tuple[int, list[str], str, dict[str, int]]:
    with in_memory() as folder:
        month = Month(seed, Path(folder), days)
        with asyncio.Runner(loop_factory=Loop) as runner:
            digest = runner.run(month.run())
        counted = {
            "purchases": len(month.bought),
            "events": len(month.heard),
            "messages": len(month.world.ledger),
            "crashes": month.crashes,
            "refusals": len(month.stops),
        }
        return seed, broken(month), digest, counted


def main() -> int:
    """Live through the months asked for, or run another of the rigs."""
    asked = _arguments()
    first, _, last = asked.seeds.partition("-")
    seed = int(first)
    told: dict[str, tuple[Any, ...]] = {  # the first of these that is asked for, and what it is told
        "mutants": (asked.only,),
        "restarts": (seed, asked.restarts),
        "webhooks": (seed, asked.webhooks, asked.kills),
        "lost": (seed, asked.lost),
        "night": (seed, asked.night),
        "kills": (seed, asked.kills, asked.database, asked.workers),
    }
    for rig, arguments in told.items():
        if getattr(asked, rig):
            return int(import_module(f"tests.chaos.{rig}").main(*arguments))
    return _months(range(seed, int(last or first) + 1))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make chaos", description="Simulated months of a shop.")
    parser.add_argument("--seeds", default="1-20", help="one, or first-last")
    parser.add_argument("--mutants", action="store_true", help="planted bugs instead")
    parser.add_argument("--kills", type=int, default=0, help="real processes instead, killed so often")
    parser.add_argument("--webhooks", type=int, default=0, help="of Twilio's, so many to a real process")
    parser.add_argument("--lost", type=int, default=0, help="so many SMS, every tenth with a lost answer")
    parser.add_argument("--night", type=int, default=0, help="so many questions due after a night of outage")
    parser.add_argument("--database", help="with --kills: a PostgreSQL URL; an empty database")
    parser.add_argument("--restarts", type=int, default=0, help="a PostgreSQL of our own, restarted so often")
    parser.add_argument("--workers", type=int, default=1, help="with --database: so many processes at once")
    parser.add_argument("--only", help="of the planted bugs, those whose name has this in it")
    return parser.parse_args()


def _months(seeds: Iterable[int]) -> int:
    console, start, failed = Console(), time.monotonic(), 0
    totals: dict[str, int] = {}
    numbers = list(seeds)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for seed, faults, digest, counted in track(
            pool.map(live, numbers), "Living", len(numbers), console=console, transient=True
        ):
            totals = {name: totals.get(name, 0) + n for name, n in counted.items()}
            failed += bool(faults)
            if faults:
                console.print(f"[red]seed {seed} ({digest[:12]}) broke {len(faults)} promises:")
                for fault in faults[:20]:
                    console.print(f"  {fault}", markup=False)
    lived = ", ".join(f"{n:,} {name}" for name, n in totals.items())
    console.print(
        f"{len(numbers)} months ({lived}) in {time.monotonic() - start:.0f} s: {failed} broke a promise"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
