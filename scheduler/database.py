"""The one door to the database: SQLite and PostgreSQL behind the same two calls, `write` and `read`.

Every table of the product is in `metadata`; who adds one is scheduler.outbox and bot.storage.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import fcntl
import logging
import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

log = logging.getLogger(__name__)

T = TypeVar("T")
Work = Callable[[AsyncConnection], Awaitable[T]]

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    },
)

# SQLite only counts rows by itself in a column of exactly this type.
Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

BUSY_SECONDS = 5
NEVER = datetime.min.replace(tzinfo=UTC)
MACHINE = Path("/etc/machine-id")
SOUND_SQLITE = (3, 51, 3)  # earlier ones can damage a file several connections write: the WAL-reset fault
# What is to be called once the transaction this task writes has committed; None outside of one.
_after: ContextVar[list[Callable[[], None]] | None] = ContextVar("after", default=None)
# Who leads asks again much sooner: the server frees the place of one that is gone, or hangs.
_LEADS_FOR = """
    SELECT set_config('idle_session_timeout', '20s', false)
    WHERE current_setting('server_version_num')::int >= 140000
"""
# PostgreSQL: serialization failure, deadlock, and a key that another process wrote meanwhile.
_RETRIED = {"40001", "40P01", "23505"}
READ_ONLY = "25006"
_SQLITE_TROUBLE = re.compile(
    r"locked|busy|full|readonly|read-only|disk I/O|unable to open|malformed|not a database",
    re.IGNORECASE,
)


class Unavailable(Exception):
    """The database cannot take work now. Where it went away at a COMMIT, nobody knows if that counted."""

    retry_after = 5  # seconds


class InUse(Exception):
    """Another Fanloop already runs on this SQLite file."""


class Utc(sa.TypeDecorator[datetime]):
    """A moment, aware UTC on both sides of every query."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive times; SQLite keeps them without their zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a naive time reached the database: {value}")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give SQLite's times their zone back."""
        return value if value is None or value.tzinfo is not None else value.replace(tzinfo=UTC)


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> sa.Index:
    """An index over only the rows that meet `where`, small however large the table grows."""
    condition = sa.text(where)
    return sa.Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


class Database:
    """Transactions on one database.

    SQLite has one writer, so writes queue for one connection; PostgreSQL has a pool.
    """

    def __init__(self, url: str) -> None:
        self.url = sa.make_url(url)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        self._lock: IO[str] | None = None
        self.trouble: str | None = None  # why the last write was not taken; None where it was
        self.in_trouble: Callable[[], None] = lambda: None  # called by the first write that is not taken
        self.answered = 0.0  # when it last did what it was asked, by the loop's clock
        self.noted: datetime | None = None  # how far the SQLite file had come when it was last used here
        self._running: set[asyncio.Task[Any]] = set()
        self._place: AsyncConnection | None = None  # held while this process leads, or wants to
        self._asking, self._led = asyncio.Lock(), False
        if self.sqlite:
            self._writer = _sqlite_engine(self.url, begin="BEGIN IMMEDIATE", pool_size=1)
            self._reader = _sqlite_engine(self.url, begin="BEGIN", pool_size=4)
        else:
            self._writer = self._reader = create_async_engine(
                self.url,
                pool_size=10,
                pool_timeout=BUSY_SECONDS,
                pool_pre_ping=True,
                connect_args={"timeout": BUSY_SECONDS, "command_timeout": 30},
                hide_parameters=True,
            )

    @property
    def path(self) -> Path | None:
        """The SQLite file itself, wherever a link to it stands, as SQLite sees it; or None."""
        return Path(self.url.database).resolve() if self.sqlite and self.url.database else None

    async def write(self, work: Work[T]) -> T:
        """Run `work` in one durable transaction and give what it gives.

        The transaction is a task of its own: a cancelled caller cannot leave SQLite's write lock
        held by a half-run statement. So a cancelled caller may still have committed.

        Raises:
            Unavailable: The database is locked, full, read-only or away. Doing the same again does no
                harm: every row has a key, and every change the state it starts from.
        """
        try:
            done = await self._shielded(self._write(work))
        except Unavailable as error:
            if self.trouble is None:
                self.in_trouble()
            self.trouble = str(error)
            raise
        self.trouble = None
        return done

    async def read(self, work: Work[T]) -> T:
        """Run `work` in one read-only snapshot and give what it gives.

        Raises:
            Unavailable: The database is away.
        """
        return await self._shielded(_run(self._reader, work))

    async def leads(self) -> bool:
        """Whether of all processes on this database this one sends and fetches now; the next may be another.

        Raises:
            Unavailable: The database is away.
        """
        return self.sqlite or await self._shielded(self._leads())

    async def _leads(self) -> bool:
        async with self._asking, _translated():
            try:
                if self._place is None:
                    self._place = await self._writer.connect()
                    await self._place.execution_options(isolation_level="AUTOCOMMIT")
                    await self._place.execute(sa.text(_LEADS_FOR))
                ask = "SELECT true" if self._led else "SELECT pg_try_advisory_lock(hashtext('fanloop leads'))"
                self._led = bool(await self._place.scalar(sa.text(ask)))
            except BaseException:
                await self._give_place()
                raise
            return self._led

    async def _give_place(self) -> None:
        place, self._place, self._led = self._place, None, False
        if place is not None:
            await place.invalidate()  # what it holds must not go back to the pool
            await place.close()

    async def _shielded(self, work: Coroutine[Any, Any, T]) -> T:
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return await asyncio.shield(task)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        # Who asked may be gone, and then nobody else looks at the exception.
        if not task.cancelled() and task.exception() is None:
            self.answered = task.get_loop().time()

    async def _write(self, work: Work[T], tries: int = 3) -> T:
        for left in reversed(range(tries)):
            then: list[Callable[[], None]] = []
            _after.set(then)  # seen by this task alone
            try:
                done = await _run(self._writer, work)
            except DBAPIError as error:
                if not left or getattr(error.orig, "sqlstate", None) not in _RETRIED:
                    raise
                await asyncio.sleep(0.02 * (tries - left))
            else:
                _after.set(None)
                for callback in then:
                    callback()
                return done
        raise AssertionError  # the last try returned or raised

    @staticmethod
    def after_commit(callback: Callable[[], None]) -> None:
        """Call this when the transaction that is being written has committed; at once outside of one.

        Who is told earlier may look before there is anything to see.
        """
        then = _after.get()
        if then is None:
            callback()
        else:
            then.append(callback)

    async def migrate(self, work: Callable[[sa.Connection], T]) -> T:
        """Run synchronous `work`, which Alembic needs, in one write transaction."""
        return await self.write(lambda tx: tx.run_sync(work))

    async def home(self, tx: AsyncConnection) -> str:
        """Which database this is: a copy of it is another one, whatever is in it."""
        if self.path is None:
            # The table's own number is new wherever it was restored, the system's in a new cluster.
            own = "SELECT oid FROM pg_database WHERE datname = current_database()"
            parts = (
                "SELECT system_identifier FROM pg_control_system()",
                own,
                "SELECT to_regclass('facts')::oid",
            )
            return "database " + ".".join([str(await tx.scalar(sa.text(part))) for part in parts])
        # A copy has another number in its file system, in another file system or on another machine.
        machine = _machine()
        return f"file {self.path.stat().st_ino} in {os.statvfs(self.path).f_fsid:x} on {machine}"

    def note(self, moment: datetime) -> None:
        """Write beside the SQLite file how far it has come: a copy put in its place has not come so far."""
        if self._lock is not None:
            self._lock.truncate(0)
            self._lock.write(f"{os.getpid()} on {os.uname().nodename}\n{moment.isoformat()}")
            self._lock.flush()

    def lock(self) -> None:
        """Claim the SQLite file for this process until `close`; nothing on PostgreSQL.

        Raises:
            InUse: Another process has it.
        """
        if self.path is None:
            return
        beside = self.path.with_name(self.path.name + ".lock")
        handle = beside.open("a+")
        handle.seek(0)
        holder, _, noted = handle.read().partition("\n")
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            handle.close()
            if error.errno not in {errno.EACCES, errno.EAGAIN}:
                raise
            raise InUse(
                f"another Fanloop (process {holder or 'unknown'}) already runs on {self.path}; "
                "stop it first, or give this one its own database.url or database.folder",
            ) from None
        self._lock = handle
        if self.path.exists():  # a new one has not come anywhere
            with contextlib.suppress(ValueError):  # nothing there yet, or half a line
                moment = datetime.fromisoformat(noted)
                self.noted = moment if moment.tzinfo and moment > NEVER else None
        self.note(self.noted or NEVER)

    async def close(self) -> None:
        """Let what runs come to its end, close every connection and give the file up."""
        await asyncio.gather(*self._running, return_exceptions=True)
        await self._give_place()
        await self._writer.dispose()
        if self._reader is not self._writer:
            await self._reader.dispose()
        if self._lock is not None:
            self._lock.close()
            self._lock = None


async def exclude(tx: AsyncConnection, name: str, *, shared: bool = False) -> None:
    """Wait for whoever excludes us from this, and exclude them until the transaction ends; many may share.

    Nothing on SQLite, where each transaction that writes is alone.
    """
    if tx.dialect.name == "postgresql":
        lock = "pg_advisory_xact_lock_shared" if shared else "pg_advisory_xact_lock"
        await tx.execute(sa.text(f"SELECT {lock}(hashtext(:name))"), {"name": name})


def _machine() -> str:
    """What tells this machine from others, and stays; in a container the same for every one of its image."""
    with contextlib.suppress(OSError):
        return MACHINE.read_text().strip()[:40] or "any"
    return "any"


def _sqlite_engine(url: sa.URL, begin: str, pool_size: int) -> AsyncEngine:
    engine = create_async_engine(
        url,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=BUSY_SECONDS,  # writers queue here, in this process, not at the file
        connect_args={"timeout": BUSY_SECONDS},
        hide_parameters=True,  # an error that is logged says nothing of anybody
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # or the driver begins transactions of its own
        cursor = connection.cursor()
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",  # NORMAL loses committed rows on power loss
            "foreign_keys=ON",
            f"busy_timeout={BUSY_SECONDS * 1000}",
            "journal_size_limit=67108864",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def start(connection: sa.Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


async def _run(engine: AsyncEngine, work: Work[T]) -> T:
    async with _translated(), engine.begin() as tx:
        return await work(tx)


@contextlib.asynccontextmanager
async def _translated() -> AsyncIterator[None]:
    """Say `Unavailable` for what is the database's trouble, and let the rest through."""
    try:
        yield
    except PoolTimeout as error:
        raise Unavailable("the database is busy") from error
    except DBAPIError as error:
        trouble = _trouble(error)
        if trouble is None:
            raise
        raise Unavailable(trouble) from error
    except OSError as error:
        raise Unavailable(f"the database cannot be reached: {str(error) or 'no answer in time'}") from error


def _trouble(error: DBAPIError) -> str | None:
    words = str(error.orig).split("\n", 1)[0]
    if isinstance(error, IntegrityError):
        return None
    if error.connection_invalidated or isinstance(error, InterfaceError):
        return f"the database connection was lost: {words}"
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        # classes 08 connection, 53 resources, 57 operator intervention, 58 system error
        if state[:2] in {"08", "53", "57", "58"}:
            return f"the database is away: {words}"
        # Who is refused at the door has asked nothing yet. A standby can only be read.
        refused = state == READ_ONLY or (error.statement is None and state not in _RETRIED)
        return f"the database refuses: {words}" if refused else None
    return f"the database cannot take work: {words}" if _SQLITE_TROUBLE.search(words) else None
