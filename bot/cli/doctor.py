"""`fanloop doctor`: what is well, what is not, and what to do about it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import typer

from bot.cli.frame import Failure, say, wrong_config

if TYPE_CHECKING:
    from bot.checkup.findings import Finding
    from bot.config import Config

app = typer.Typer(add_completion=False)

STYLES = {"well": "green", "doubt": "yellow", "fault": "red"}
MARKS = {"well": "✓", "doubt": "!", "fault": "✗"}
PLAIN_MARKS = {"well": "+", "doubt": "!", "fault": "x"}  # for a terminal without the others


@app.command()
def doctor(ctx: typer.Context) -> None:
    """Check everything Fanloop needs, with a remedy for each fault.

    Nothing is changed and nobody is written to; what is checked at the providers is only whether they know
    us. The exit code is 1 if anything fails, and 2 if the configuration is wrong.
    """
    from bot.cli.trouble import run
    from bot.config import ConfigError, load

    try:
        config = load(ctx.obj.config, os.environ)
    except ConfigError as error:
        raise wrong_config(error) from None
    faults, doubts = run(config, _told(config))
    if faults:
        raise Failure(f"{_many(faults, 'fault')} and {_many(doubts, 'doubt')}")
    say("Everything works." if not doubts else f"Everything works; {_many(doubts, 'doubt')}.")


async def _told(config: Config) -> tuple[int, int]:
    """How many faults and doubts there are, once each finding is told."""
    from bot.checkup.everything import looks

    marks = []
    async for finding in looks(config):
        say(_line(finding), style=STYLES[finding.mark])
        marks.append(finding.mark)
    return marks.count("fault"), marks.count("doubt")


def _line(finding: Finding) -> str:
    said = f"{_marks()[finding.mark]} {finding.what}: {finding.said}"
    return f"{said}\n    {finding.remedy}" if finding.remedy else said


def _marks() -> dict[str, str]:
    try:
        "".join(MARKS.values()).encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return PLAIN_MARKS
    return MARKS


def _many(count: int, word: str) -> str:
    return f"{count or 'no'} {word}{'' if count == 1 else 's'}"
