"""Runs the tests against planted bugs: the proof that green means something."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.chaos.planted import BUGS, Planted

ROOT = Path(__file__).parents[2]
COPIED = (
    *("benchmarks", "bot", "channels", "scheduler", "tests", "docs"),
    *("pyproject.toml", "config.example.toml"),
)
MONTHS = "1-20"
PATIENCE = 600  # seconds for one run: a bug may make the product hang, which is noticed too


def main(only: str | None = None) -> int:
    """Plant every bug in a copy of its own; gives 1 if more than two in fifty are not caught."""
    console, start = Console(), time.monotonic()
    bugs = [bug for bug in BUGS if only is None or only in bug.name]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        tests = sorted({test for bug in bugs for test in bug.tests})
        red = [test for test, failed in zip(tests, pool.map(_red, tests), strict=True) if failed]
        if red:
            raise SystemExit(f"these fail without any bug, so they catch nothing: {', '.join(red)}")
        console.print(f"{len(tests)} files of tests pass without any bug; now the bugs")
        caught = []
        for bug, by in zip(bugs, pool.map(_caught, bugs), strict=True):
            console.print(f"{'caught' if by else '[red]NOT caught'}  {bug.name}: {by or '-'}")
            caught.append(by)
    table = Table("planted bug", "file", "caught by")
    for bug, by in zip(bugs, caught, strict=True):
        table.add_row(bug.name, bug.file, by or "[red]nobody")
    console.print(table)
    found = sum(map(bool, caught))
    console.print(f"{found} of {len(bugs)} caught in {time.monotonic() - start:.0f} s")
    return 0 if found >= len(bugs) * 0.96 else 1


def _red(test: str) -> bool:
    """Whether tests fail although no bug is planted."""
    with tempfile.TemporaryDirectory() as folder:
        return _fails(_copied(Path(folder)), *_pytest(test))


def _caught(bug: Planted) -> str:
    """What noticed the bug first; "" if nothing did."""
    with tempfile.TemporaryDirectory() as folder:
        copy = _copied(Path(folder))
        file = copy / bug.file
        text = file.read_text()
        if text.count(bug.old) != 1:
            raise SystemExit(f"{bug.name!r} cannot be planted: its place is not once in {bug.file}")
        file.write_text(text.replace(bug.old, bug.new))
        for test in bug.tests:
            if _fails(copy, *_pytest(test)):
                return test
        return f"months {MONTHS}" if _fails(copy, "tests.chaos", "--seeds", MONTHS) else ""


def _copied(copy: Path) -> Path:
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, copy / name)
    return copy


def _pytest(test: str) -> tuple[str, ...]:
    return ("pytest", "-x", "-q", "-p", "no:cacheprovider", test)


def _fails(copy: Path, *module: str) -> bool:
    environ = os.environ | {"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            [sys.executable, "-m", *module],
            cwd=copy,
            env=environ,
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return True
    return done.returncode != 0
