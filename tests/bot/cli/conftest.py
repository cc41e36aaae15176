"""The real command in a process of its own, in an empty folder, with nothing of this machine's settings."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

FANLOOP = [sys.executable, "-P", "-m", "bot"]


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in list(os.environ):
        if name.startswith(("FANLOOP_", "LC_", "LANG", "TZ", "PYTHONUNBUFFERED")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture
def fanloop():
    """Run `fanloop` with these arguments; standard input is empty unless given."""

    def run(*arguments, typed="", **environ):
        return subprocess.run(
            [*FANLOOP, *arguments],
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=os.environ | environ,
            timeout=60,
            check=False,
        )

    return run
