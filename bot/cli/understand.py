"""`fanloop understand`: what replies mean, a line in, a line out. Tests and tills read it from outside."""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Iterator
from typing import Annotated, Any, BinaryIO

import typer

from bot.cli.frame import say
from bot.core.model import Kind, Reply
from bot.core.replies import ready
from bot.core.replies import understand as meaning

app = typer.Typer(add_completion=False)

WIDTH = 11  # characters of a name and its colon


class BadLine(Exception):
    """A line is no question; the message says why."""


@app.command()
def understand(
    explain: Annotated[
        str | None, typer.Option("--explain", metavar="TEXT", help="Say how this one reply is read.")
    ] = None,
    language: Annotated[
        str | None, typer.Option("--language", help="With --explain: the customer's, such as it.")
    ] = None,
) -> None:
    """Say what replies mean: JSON lines in, JSON lines out.

    Reads {"id", "text", "lang"} and writes {"id", "kind", "score", "comment"} for each, at once; comment
    says whether words stand beside the score. A line that cannot be read is answered with
    {"line", "error"}, and the exit code is 1.
    """
    if explain is not None:
        say(_explanation(meaning(explain, language)))
        return
    ready()  # once, so that no reply waits for a language to be read in
    gc.freeze()  # what is read in stays: the collector need not go over it again and again
    failed = False
    for answer in _answers(sys.stdin.buffer):
        failed = failed or "error" in answer
        # ASCII, because a text may hold half a character, which no encoding can write.
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()
    if failed:
        raise typer.Exit(1)


def _answers(lines: BinaryIO) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield _answer(json.loads(line))
        except (BadLine, ValueError, RecursionError) as fault:
            yield {"line": number, "error": _why(fault)}


def _answer(question: Any) -> dict[str, Any]:
    """The answer to one line.

    Raises:
        BadLine: It is not a question; says what is missing.
    """
    if not isinstance(question, dict):
        raise BadLine('must be an object {"id", "text", "lang"}')
    missing = [name for name in ("id", "text") if name not in question]
    if missing:
        raise BadLine(f"has no {' and no '.join(missing)}")
    text, language = question["text"], question.get("lang")
    if not isinstance(text, str):
        raise BadLine("text must be a text in quotes")
    if not (language is None or isinstance(language, str)):
        raise BadLine('lang must be two letters in quotes, such as "it", or null')
    reply = meaning(text, language)
    scored = reply.kind is Kind.SCORE
    return {
        "id": question["id"],
        "kind": str(reply.kind),
        "score": reply.score if scored else None,
        "comment": scored and bool(reply.comment),
    }


def _why(fault: Exception) -> str:
    if isinstance(fault, json.JSONDecodeError):
        return f"is not JSON: {fault.msg} at column {fault.colno}"
    if isinstance(fault, UnicodeDecodeError):
        return "is not UTF-8 text"
    return "is nested too deeply" if isinstance(fault, RecursionError) else str(fault)


def _explanation(reply: Reply) -> str:
    rows = {
        "kind": reply.kind,
        "score": reply.score,
        "comment": reply.comment,
        "cause": reply.cause,
        "suggested": reply.suggested,
        "why": reply.why,
        "numbers": ("\n" + " " * WIDTH).join(reply.seen),
    }
    return "\n".join(
        f"{name + ':':<{WIDTH}}{'-' if value in {None, ''} else value}" for name, value in rows.items()
    )
