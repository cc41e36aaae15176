"""The promises of the product, each held against what phones received and what was acknowledged."""

from __future__ import annotations

import contextlib
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime

from bot.flows.outgoing import CONFIRMATIONS
from scheduler.quiet_hours import Window, next_allowed
from tests.chaos.simulation import OWNER_CHAT, OWNER_PHONE, Month

Broken = Iterator[str]
SENT = {"accepted", "delivered", "undelivered", "accepted_final"}
NOT_SENT = {"failed", "suppressed", "expired", "cancelled"}
FINAL = {"delivered", "undelivered", "accepted_final", "unknown_final", *NOT_SENT}
MOST = 3  # how often the same alert may come to one owner
NEVER = datetime(9999, 1, 1)  # noqa: DTZ001 - as SQLite keeps times
OVER = {"answered", "not_asked", "expired", "cancelled", "opted_out", "handed_over", "undeliverable"}


def broken(month: Month) -> list[str]:
    """Every promise that was not kept, in words; none is a good month."""
    with contextlib.closing(sqlite3.connect(month.folder / "fanloop.db")) as database:
        database.row_factory = sqlite3.Row
        return [f"{check.__name__}: {what}" for check in CHECKS for what in check(month, database)]


def every_purchase_has_one_outcome(month: Month, database: sqlite3.Connection) -> Broken:
    """INV1."""
    query = "SELECT p.source_id, s.state FROM purchases p LEFT JOIN surveys s ON s.purchase_id = p.id"
    found = {row["source_id"]: row["state"] for row in database.execute(query)}
    yield from (f"purchase {number} is lost" for number in sorted(month.bought - found.keys()))
    yield from (f"purchase {number} is {state}" for number, state in found.items() if state not in OVER)


def nobody_is_sent_the_same_twice(month: Month, database: sqlite3.Connection) -> Broken:
    """INV2."""
    copies = Counter(one.row for one in month.world.ledger)
    alerts: Counter[str] = Counter()
    for row in database.execute("SELECT id, key, kind FROM outbox"):
        if row["kind"] in {"alert", "update"}:
            alerts[row["key"].partition(":repeat")[0]] += copies[row["id"]]
        elif copies[row["id"]] > 1:
            yield f"{row['key']} arrived {copies[row['id']]} times"
    yield from (f"{key} arrived {n} times" for key, n in alerts.items() if n > MOST)
    asked = Counter((row["about"], row["channel"]) for row in _questions(month, database))
    yield from (f"survey {about} was asked {n} times" for (about, _), n in asked.items() if n > 1)


def states_tell_the_truth(month: Month, database: sqlite3.Connection) -> Broken:
    """INV3: a lost question also counts as arrived where its phone gave a score: nobody can know better."""
    copies = Counter(one.row for one in month.world.ledger)
    query = """
        SELECT id, key, kind, state, provider_id, EXISTS (
            SELECT 1 FROM responses r JOIN inbox i ON i.id = r.inbox_id
            WHERE r.survey_id = o.about AND r.kind = 'score' AND o.kind IN ('question', 'reminder')
            AND (i.source, i.address) = (o.channel, o.address) AND r.at >= o.started_at
        ) AS answered FROM outbox o
    """
    for row in database.execute(query):
        believed = row["state"] == "accepted_final" and row["provider_id"] is None and row["answered"]
        if row["state"] in SENT and not copies[row["id"]] and row["kind"] != "update" and not believed:
            yield f"{row['key']} is {row['state']} but never arrived"
        if row["state"] in NOT_SENT and copies[row["id"]]:
            yield f"{row['key']} is {row['state']} but arrived"


def what_was_acknowledged_is_read(month: Month, database: sqlite3.Connection) -> Broken:
    """INV4."""
    found = {(r["source"], r["key"]): r["state"] for r in database.execute("SELECT * FROM inbox")}
    yield from (f"event {key} is lost" for key in sorted(month.heard - found.keys()))
    yield from (f"event {key} is {state}" for key, state in found.items() if state == "received")
    yield from (f"event {key} is parked" for key, state in found.items() if state == "parked")


def what_people_texted_is_fetched(month: Month, database: sqlite3.Connection) -> Broken:
    """What no webhook told is in the list."""
    found = {(row["source"], row["key"]) for row in database.execute("SELECT source, key FROM inbox")}
    yield from (
        f"text {event.key} was never fetched"
        for _, event in month.world.said
        if (event.source, event.key) not in found
    )


def one_follow_up_each_and_an_alert_for_every_detractor(month: Month, database: sqlite3.Connection) -> Broken:
    """INV5."""
    # One that found the phone off comes once more, in its place.
    query = """SELECT about, count(DISTINCT replace(key, ':another_day', '')) n,
        sum(state NOT IN ('failed', 'undelivered', 'cancelled', 'suppressed', 'expired')) went
        FROM outbox WHERE key LIKE 'reply:%:followup_%' GROUP BY about"""
    for row in database.execute(query):
        if max(row["n"], row["went"]) > 1:
            yield f"survey {row['about']} has {row['n']} follow-ups, of which {row['went']} went out"
    arrived = {one.row for one in month.world.ledger if one.address in {OWNER_CHAT, OWNER_PHONE}}
    query = "SELECT id, about FROM outbox WHERE kind = 'alert' AND about IS NOT NULL"
    told = {row["about"] for row in database.execute(query) if row["id"] in arrived}
    for row in database.execute("SELECT id FROM surveys WHERE score <= 6"):
        if row["id"] not in told:
            yield f"no owner heard of survey {row['id']}"


def nothing_starts_after_a_refusal(month: Month, database: sqlite3.Connection) -> Broken:
    """INV6."""
    rows = {row["id"]: row for row in database.execute("SELECT id, key, kind, payload FROM outbox")}
    for stopped, person in month.stops:
        until = min((at for at, who in month.starts if who is person and at > stopped), default=10**12)
        addresses = {person.phone, person.chat}
        for one in month.world.ledger:
            confirms = any(f":{phrase}" in rows[one.row]["key"] for phrase in (*CONFIRMATIONS, "resumed"))
            if stopped < one.step < until and one.address in addresses and not confirms:
                yield f"{rows[one.row]['key']} was sent to {one.address} after its refusal"


def questions_come_when_people_are_up(month: Month, database: sqlite3.Connection) -> Broken:
    """INV7."""
    window = Window(*month.config.survey.send_window)
    rows = {row["id"]: row for row in database.execute("SELECT id, key, kind, zone, expires_at FROM outbox")}
    for one in month.world.ledger:
        row = rows[one.row]
        if row["kind"] in {"question", "reminder"} and next_allowed(one.at, row["zone"], window) != one.at:
            yield f"{row['key']} was sent at {one.at} in {row['zone']}"
        if row["expires_at"] and one.at.replace(tzinfo=None) > datetime.fromisoformat(row["expires_at"]):
            yield f"{row['key']} was sent too late"


def one_question_at_a_time(month: Month, database: sqlite3.Connection) -> Broken:
    """INV8."""
    ends = {
        row["id"]: datetime.fromisoformat(row["scored_at"] or row["closed_at"])
        for row in database.execute(
            "SELECT id, scored_at, closed_at FROM surveys WHERE closed_at IS NOT NULL"
        )
    }
    open_until: dict[str, tuple[datetime, str]] = {}
    for row in _questions(month, database):
        before = open_until.get(row["address"])
        if before is not None and row["at"] < before[0]:
            yield f"{row['key']} was asked while {before[1]} was open"
        open_until[row["address"]] = (ends.get(row["about"], NEVER), row["key"])


def everything_comes_to_an_end(month: Month, database: sqlite3.Connection) -> Broken:
    """INV9 and INV13."""
    for row in database.execute("SELECT key, state, lease_until FROM outbox"):
        if row["lease_until"]:
            yield f"{row['key']} is leased for ever"
        if row["state"] not in FINAL:
            yield f"{row['key']} is {row['state']} for ever"


def the_file_is_sound(month: Month, database: sqlite3.Connection) -> Broken:
    """INV10."""
    found = database.execute("PRAGMA integrity_check").fetchone()[0]
    if found != "ok":
        yield found
    yield from (f"{tuple(row)} has no parent" for row in database.execute("PRAGMA foreign_key_check"))
    orphans = "SELECT key FROM outbox WHERE about IS NOT NULL AND about NOT IN (SELECT id FROM surveys)"
    yield from (f"{row['key']} is about nothing" for row in database.execute(orphans))


def segments_are_counted(month: Month, database: sqlite3.Connection) -> Broken:
    """INV11."""
    query = "SELECT * FROM outbox WHERE channel = 'sms' AND state IN ('delivered', 'accepted_final')"
    arrived = {one.row for one in month.world.ledger}
    for row in database.execute(query):
        if row["id"] in arrived and row["segments"] is None:
            yield f"{row['key']} cost nothing"


CHECKS: list[Callable[[Month, sqlite3.Connection], Broken]] = [
    every_purchase_has_one_outcome,
    nobody_is_sent_the_same_twice,
    states_tell_the_truth,
    what_was_acknowledged_is_read,
    what_people_texted_is_fetched,
    one_follow_up_each_and_an_alert_for_every_detractor,
    nothing_starts_after_a_refusal,
    questions_come_when_people_are_up,
    one_question_at_a_time,
    everything_comes_to_an_end,
    the_file_is_sound,
    segments_are_counted,
]


def _questions(month: Month, database: sqlite3.Connection) -> list[dict[str, object]]:
    """The questions that arrived, in order."""
    rows = {
        row["id"]: row
        for row in database.execute("SELECT id, key, kind, about, channel, address FROM outbox")
    }
    return [
        dict(rows[one.row]) | {"at": one.at.replace(tzinfo=None)}
        for one in month.world.ledger
        if rows[one.row]["kind"] == "question"
    ]
