"""The outbox: every word that goes out is one row here, put in the transaction it follows from.

States and rules are in docs/architecture.md. dispatch claims and settles; bot puts and cancels.
"""

from scheduler.outbox.claims import LEASE, drop, due, lease, next_due, postpone
from scheduler.outbox.doubt import (
    Unsure,
    adopted,
    doubt_lists,
    looked,
    lost,
    next_alike,
    next_look,
    not_known,
    proved,
    requeue,
    send_again,
    surely_sent,
    unsure,
)
from scheduler.outbox.history import before, forget_ids, quoted, said, started
from scheduler.outbox.outcomes import BETWEEN_LOOKS, expire_leases, finish, settle
from scheduler.outbox.receipts import receive
from scheduler.outbox.table import LOOKS, SENT, Change, Due, Message, MessageState, outbox
from scheduler.outbox.totals import backlog, begun, counts, queue_age, spent
from scheduler.outbox.waiting import SKIPPED, cancel, known, may_arrive, put, put_off, redirect, skip

__all__ = [
    "BETWEEN_LOOKS",
    "LEASE",
    "LOOKS",
    "SENT",
    "SKIPPED",
    "Change",
    "Due",
    "Message",
    "MessageState",
    "Unsure",
    "adopted",
    "backlog",
    "before",
    "begun",
    "cancel",
    "counts",
    "doubt_lists",
    "drop",
    "due",
    "expire_leases",
    "finish",
    "forget_ids",
    "known",
    "lease",
    "looked",
    "lost",
    "may_arrive",
    "next_alike",
    "next_due",
    "next_look",
    "not_known",
    "outbox",
    "postpone",
    "proved",
    "put",
    "put_off",
    "queue_age",
    "quoted",
    "receive",
    "redirect",
    "requeue",
    "said",
    "send_again",
    "settle",
    "skip",
    "spent",
    "started",
    "surely_sent",
    "unsure",
]
