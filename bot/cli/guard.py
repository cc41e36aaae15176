"""The last net: whatever happens in a command, people get words and an exit code, never a traceback."""

from __future__ import annotations

import io
import os
import sys
import traceback

from bot.cli.frame import Failure, Session, complain

INTERRUPTED = 130  # what shells expect after Ctrl-C
_CLIP = 400  # characters of a foreign error's message


def guarded(arguments: list[str]) -> int:
    """Run the command line `arguments` and give its exit code."""
    _open_standard()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # an old terminal shows "?", it does not break us
    session = Session()
    try:
        code = _outcome(arguments, session)
        sys.stdout.flush()  # a full disk or a reader who left shows only here
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        code = 1  # and quiet: `fanloop ... | head` has seen enough
    except Failure as failure:
        complain(str(failure))
        code = failure.code
    except Exception as fault:  # noqa: BLE001  this is the net
        _explain(fault, debug=session.debug)
        code = 1
    _give_up_unwritten()
    return code


def _open_standard() -> None:
    """Put nothing in the place of standard streams that are closed: the next file opened would be one."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, "w" if number else "r", closefd=False))


def _outcome(arguments: list[str], session: Session) -> int:
    from bot.cli.group import group

    try:
        group().main(args=arguments, prog_name="fanloop", obj=session)
    except SystemExit as leaving:  # typer always leaves this way
        return leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
    return 0


def _give_up_unwritten() -> None:
    """Forget output that cannot be written: Python would complain of it once more on its way out."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _explain(fault: Exception, *, debug: bool) -> None:
    if debug:
        traceback.print_exception(fault)
        return
    text = " ".join(str(fault).split())
    if not isinstance(fault, ImportError):  # then what masks may be what is missing
        from bot.config.hiding import masked

        text = masked(text)
    complain(f"unexpected fault: {type(fault).__name__}: {text[:_CLIP]}\nrun with --debug for the traceback")
