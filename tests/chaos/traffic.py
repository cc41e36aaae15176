"""What Twilio tells about many people at once: in the order it happened, then as a network brings it.

Everything follows from the dice and is made when it is sent, so a million calls take no room. Who writes
more than one score sends them one after the other: Twilio's calls carry no time, so of two scores the one
that comes later counts, and only then is it known which that is.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from typing import NamedTuple

from benchmarks import seed
from benchmarks.twilio_calls import ACCOUNT, RECEIPTS, TEXTS, call, receipt, signature, text

BASE = "http://127.0.0.1"  # as Twilio may sign it: without the port, which changes with every process
TWICE, FORGED = 0.05, 0.001
LATE = 0.024  # of what may be late, which is two in a hundred of everything
FAR = 1000  # calls on one connection, the most that a second copy or a late one is behind
AT_ONCE = 40  # people on one connection who are in the middle of something
EACH = 5  # calls a customer causes
WORDS = ("great service", "quick delivery", "the bread was cold", "nice people")


class Told(NamedTuple):
    """One thing to be told, by one call or more."""

    sid: str
    phone: str
    text: str = ""
    status: str = ""  # of a receipt
    token: str = ""
    may_be_late: bool = False
    how: str = "in order"  # or "late", "again"

    @property
    def key(self) -> str:
        """What it is in the inbox."""
        return f"{self.sid}:{self.status}" if self.status else self.sid

    @property
    def path(self) -> str:
        """Where it is told, with the query."""
        return f"{RECEIPTS}?token={self.token}" if self.status else TEXTS

    @property
    def fields(self) -> dict[str, str]:
        """The form."""
        if self.status:
            return receipt(self.sid, self.phone, self.status)
        return text(self.sid, self.phone, self.text)

    def call(self, port: int) -> bytes:
        """As Twilio calls."""
        return call(port, self.path, self.fields, signature(BASE + self.path, self.fields))


def customer(number: int, dice: random.Random) -> tuple[list[Told], int | None]:
    """What is told of a customer, in order, and the score that counts in the end."""
    phone, question = seed.phone(number), f"{seed.QUESTION}{number}"
    told = [
        Told(question, phone, status=status, token=f"{number}-1", may_be_late=True)
        for status in ("sent", "delivered")
    ]
    scores = [dice.randrange(11) if dice.random() < 0.6 else None for _ in range(2)]
    once = None in scores
    for place, score in enumerate(scores):
        words = dice.choice(WORDS)
        said = words if score is None else str(score) if dice.random() < 0.5 else f"{score}, {words}"
        told.append(Told(f"SM{number:031x}{place}", phone, said, may_be_late=once))
    stranger = f"+39347{seed.FIRST_PHONE + number}"
    told.append(Told(f"SM{number:031x}f", stranger, dice.choice((*WORDS, "9")), may_be_late=True))
    return told, next((score for score in reversed(scores) if score is not None), None)


def mixed(scripts: Iterable[list[Told]], dice: random.Random) -> Iterator[Told]:
    """Many people at once, each in order."""
    to_come = iter(scripts)
    begun = [iter(script) for script in islice(to_come, AT_ONCE)]
    while begun:
        at = dice.randrange(len(begun))
        told = next(begun[at], None)
        if told is not None:
            yield told
        elif (script := next(to_come, None)) is not None:
            begun[at] = iter(script)
        else:
            del begun[at]


def brought(happened: Iterable[Told], dice: random.Random) -> Iterator[Told]:
    """As a network brings it: some of it late, some of it twice."""
    later: list[tuple[int, Told]] = []
    for turn, told in enumerate(happened):
        hows = ["again"] if dice.random() < TWICE else []
        if told.may_be_late and dice.random() < LATE:
            hows.append("late")
        else:
            yield told
        for how in hows:
            heapq.heappush(later, (turn + dice.randint(1, FAR), told._replace(how=how)))
        while later and later[0][0] <= turn:
            yield heapq.heappop(later)[1]
    yield from (told for _, told in sorted(later))


def forged(told: Told, dice: random.Random) -> Callable[[int], bytes]:
    """Almost the same call, but not Twilio's: another message that would count."""
    other = told._replace(sid=f"{told.sid}forged", text=str(dice.randrange(11)))
    url = BASE + other.path
    signed = {
        "another key": signature(url, other.fields, ACCOUNT.auth_token + "?"),
        "no signature": {},
        "changed afterwards": signature(url, told.fields),
        "another address": signature(url.replace(BASE, "https://shop.example"), other.fields),
    }
    return partial(call, path=other.path, fields=other.fields, headers=signed[dice.choice(list(signed))])
