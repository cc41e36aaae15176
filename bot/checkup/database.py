"""The database: reachable, with the right schema, sound; and what waits in it longer than it should."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.checkup.findings import PATIENCE, Finding, doubt, fault, in_time, well
from bot.config import Config, Owner
from bot.config.hiding import hidden
from bot.flows import hold
from bot.storage import integrity, migrate
from bot.storage.opening import refusal
from bot.storage.schema import dead_ends, inbox
from scheduler.clock import Clock
from scheduler.database import SOUND_SQLITE, Database, Unavailable
from scheduler.outbox import MessageState, outbox

PATIENT = timedelta(minutes=5)  # what is due longer than this is stuck
_o, _i = outbox.c, inbox.c


async def looks(config: Config) -> AsyncIterator[Finding]:
    """Everything about the database, one after the other: each look needs the one before it."""
    database = Database(config.database_url)
    where = str(database.path or hidden(config.database_url))
    try:
        if database.path is not None:
            yield _version(sqlite3.sqlite_version_info)
            # Connecting would make the file, and a checkup makes nothing.
            if not database.path.exists() or not database.path.stat().st_size:
                yield well("database", f"{where} is not there yet", "`fanloop run` makes it")
                return
        looker = _Looker(database, where, config.owners)
        for what, look in (
            ("database", looker.reach),
            ("integrity", looker.integrity),
            ("schema", looker.schema),
            ("outbox", looker.outbox),
            ("alerts", looker.alerts),
            ("inbox", looker.inbox),
        ):
            found = await in_time(what, f"is {where} right, and can it be reached? See [database]", look)
            for finding in found:
                yield finding
            if what in {"database", "integrity", "schema"} and "fault" in {one.mark for one in found}:
                return
    finally:
        await database.close()


class _Looker:
    """Looks at one database."""

    def __init__(self, database: Database, where: str, owners: Sequence[Owner]) -> None:
        self._database = database
        self._owners = owners
        self._where = where
        self._now = Clock().now()

    async def reach(self) -> list[Finding]:
        """Whether it answers."""
        try:
            await self._database.read(lambda tx: tx.scalar(sa.text("SELECT 1")))
        except Unavailable as error:
            return [self._away(str(error))]
        except UnicodeDecodeError:  # it answers, from a damaged file: the next look says so
            pass
        except Exception as error:
            refused = refusal(error)
            if refused is None:
                raise
            return [self._away(refused)]
        return [well("database", f"{self._where} answers")]

    def _away(self, why: str) -> Finding:
        other = "is database.url right, and does the server run?"
        held = "is it Fanloop's file, and does no other program hold it?"
        return fault("database", f"{self._where}: {why}", held if self._database.sqlite else other)

    async def schema(self) -> list[Finding]:
        """Whether it is the one this program knows."""
        found, known = await migrate.current(self._database), migrate.head()
        if found == known:
            return [well("schema", known)]
        newer = found is not None and not migrate.knows(found)
        remedy = "run the newer Fanloop, or restore a backup" if newer else "run `fanloop upgrade`"
        return [fault("schema", f"is {found or 'none'}, this program needs {known}", remedy)]

    async def integrity(self) -> list[Finding]:
        """Whether SQLite finds its file sound."""
        if not self._database.sqlite:
            return []
        try:
            damage = await integrity.damage(self._database, PATIENCE - 1)
        except integrity.Unfinished as error:
            said = f"of {self._where} is checked at every start; here it was {error}"
            return [well("integrity", said)]
        if damage:
            remedy = "stop Fanloop, keep a copy of the file with its -wal and -shm, and restore a backup"
            return [fault("integrity", f"{self._where} is damaged: {damage}", remedy)]
        return [well("integrity", "no damage found")]

    async def outbox(self) -> list[Finding]:
        """Messages that should have been sent, or may have been."""
        return await self._database.read(lambda tx: _outbox(tx, self._now)) or [
            well("outbox", "nothing is stuck")
        ]

    async def alerts(self) -> list[Finding]:
        """Whether what owners are told arrives."""
        return await self._database.read(lambda tx: _alerts(tx, self._owners)) or [
            well("alerts", "none is known to be lost")
        ]

    async def inbox(self) -> list[Finding]:
        """What customers said that was not read."""
        return await self._database.read(lambda tx: _inbox(tx, self._now)) or [
            well("inbox", "nothing is stuck")
        ]


def _version(version: tuple[int, ...]) -> Finding:
    said = ".".join(map(str, version))
    if version >= SOUND_SQLITE:
        return well("SQLite", said)
    return doubt(
        "SQLite",
        f"{said} has the WAL-reset fault: connections that write at the same moment can, very rarely, damage "
        "the file",
        "run Fanloop on a Python with SQLite 3.51.3 or newer, or on PostgreSQL; keep backups",
    )


async def _outbox(tx: AsyncConnection, now: datetime) -> list[Finding]:
    found = []
    late = sa.select(_o.channel, sa.func.count().label("n"), sa.func.min(_o.claim_at).label("since"))
    late = late.where(_o.claim_at <= now - PATIENT)
    if why := await hold.why(tx):
        found.append(doubt("hold", f"customers are sent nothing: {why}", "`fanloop hold release` goes on"))
        late = late.where(_o.person.is_(None))  # owners hear all the same
    for row in await tx.execute(late.group_by(_o.channel)):
        said = f"{_messages(row.n)} for {row.channel} due and not sent, the first for {_age(now - row.since)}"
        remedy = f"does `fanloop run` run, and is {row.channel} switched on? Its log says why"
        found.append(fault("outbox", said, remedy))
    unknown = sa.select(sa.func.count()).where(_o.state == MessageState.UNKNOWN)
    count = await tx.scalar(unknown)
    if count:
        said = f"{_messages(count)} may or may not have been sent: the provider's answer was lost"
        remedy = "they are not sent again, so nobody is asked twice; proof is waited for 24 hours"
        found.append(fault("outbox", said, remedy))
    return found


async def _alerts(tx: AsyncConnection, owners: Sequence[Owner]) -> list[Finding]:
    names = {("telegram", str(one.telegram_id)): one.name for one in owners}
    names |= {("sms", str(one.phone)): one.name for one in owners}
    remedies = {
        "telegram": "let them open the bot's chat and press Start",
        "sms": "is [[owners]].phone right?",
    }
    found = []
    for row in await tx.execute(sa.select(dead_ends).order_by(dead_ends.c.at)):
        if name := names.get((row.channel, row.address)):
            said = f"do not reach {name} on {row.channel} since {row.at:%Y-%m-%d %H:%M} UTC: {row.why}"
            found.append(fault("alerts", said, remedies.get(row.channel, f"see [channels.{row.channel}]")))
    return found


async def _inbox(tx: AsyncConnection, now: datetime) -> list[Finding]:
    found = []
    parked = sa.select(sa.func.count().label("n"), sa.func.max(_i.id).label("last"))
    row = (await tx.execute(parked.where(_i.state == "parked"))).one()
    if row.n:
        note = await tx.scalar(sa.select(_i.note).where(_i.id == row.last))
        said = f"{_messages(row.n)} set aside as unreadable, the last of them being {row.last}: {note}"
        remedy = "`fanloop parked` lists them; after an upgrade --retry them, or answer and --dismiss them"
        found.append(fault("inbox", said, remedy))
    # Written out: SQLite takes the partial index only for a condition without parameters.
    waiting = sa.select(sa.func.count().label("n"), sa.func.min(_i.received_at).label("since")).where(
        _i.state == sa.literal_column("'received'"), _i.received_at <= now - PATIENT
    )
    row = (await tx.execute(waiting)).one()
    if row.n:
        said = f"{_messages(row.n)} not read yet, the first for {_age(now - row.since)}"
        found.append(fault("inbox", said, "does `fanloop run` run? Its log says why"))
    return found


def _messages(count: int) -> str:
    return "1 message" if count == 1 else f"{count} messages"


def _age(length: timedelta) -> str:
    minutes = int(length.total_seconds() // 60)
    return f"{minutes} minutes" if minutes < 120 else f"{minutes // 60} hours"  # noqa: PLR2004 - two hours
