"""Judging in a process of its own: one core reads and judges the next rows while the other writes these."""

from __future__ import annotations

import contextlib
import copyreg
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection
from operator import attrgetter
from typing import Any

from bot.core.model import Buyer, Item, Purchase
from bot.flows.purchases import Report
from bot.importing.judging import Judged
from bot.importing.refusals import Refusal
from bot.importing.rows import Broken, Row

Rows = Sequence[Row | Broken]
Judging = Callable[[Iterable[Rows]], Iterator[list[Judged]]]

WORTH_IT = 2 << 20  # bytes of a file: starting a process takes as long as judging some thousand rows


# Python 3.11 takes the fields of a frozen class with slots one by one, at half the price of judging a row.
for _shape in (Report, Purchase, Buyer, Item, Row, Broken, Refusal):
    _values = attrgetter(*_shape.__slots__)
    copyreg.pickle(_shape, lambda one, shape=_shape, values=_values: (shape, values(one)))  # type: ignore[misc]


class WorkerLost(Exception):
    """The process that judges rows has ended; what was taken in stays."""


@contextlib.contextmanager
def beside(judge: Callable[[Rows], list[Judged]]) -> Iterator[Judging]:
    """What judges batches one ahead of whoever takes them.

    Args:
        judge: Judges one batch; it is sent to the process, so it can be pickled.
    """
    # Forked, the process would have half of our threads and all of their locks.
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs, judge), daemon=True)
    process.start()
    theirs.close()  # else we would never notice that the process has ended
    try:
        yield lambda batches: _ahead(ours, batches)
    finally:
        ours.close()
        process.join()


def _ahead(process: Any, batches: Iterable[Rows]) -> Iterator[list[Judged]]:
    """Each batch judged, in order. The process has never more than one, so neither side waits to be read."""
    started = False
    try:
        for batch in batches:
            judged = process.recv() if started else None
            process.send(batch)
            if judged is not None:
                yield judged
            started = True
        if started:
            yield process.recv()
    except (EOFError, BrokenPipeError, ConnectionResetError):
        raise WorkerLost("the process that judges rows has ended, as when memory runs out") from None


def _work(asked: Connection, judge: Callable[[Rows], list[Judged]]) -> None:
    """Judge until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who reads and writes
    with contextlib.suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while True:
            asked.send(judge(asked.recv()))
