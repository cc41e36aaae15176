"""Runs `fanloop upgrade` again and again, killed at the first statement, the second, and so on to its end.

Forks, so that the imports are paid once; prints the exit code of each.
"""

from __future__ import annotations

import itertools
import os
import sys

import sqlalchemy as sa

from bot.cli import main
from bot.storage import migrate, opening  # noqa: F401 - what the command imports, before the forks

KILLED = 137


def upgrade(dies_at: int) -> int:
    """The exit code of an upgrade that dies just before so many statements and commits were carried out."""
    child = os.fork()
    if child == 0:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # the codes stand alone
        left = itertools.count(dies_at, -1)

        def count(*_: object) -> None:
            if next(left) == 0:
                os._exit(KILLED)

        sa.event.listen(sa.Engine, "before_cursor_execute", count)
        sa.event.listen(sa.Engine, "commit", count)
        main(["upgrade"])
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    for number in itertools.count():
        code = upgrade(number)
        sys.stdout.write(f"{code}\n")
        if code != KILLED:
            break
