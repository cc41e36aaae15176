"""What can keep a command from its work although it is called rightly, in words instead of a traceback."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from bot.cli.frame import Failure
from bot.config import Config
from bot.config.hiding import hidden

if TYPE_CHECKING:
    from scheduler.database import Database

T = TypeVar("T")


def run(config: Config, work: Coroutine[Any, Any, T]) -> T:
    """Do asynchronous `work` to its end, and give what it gives.

    Raises:
        Failure: The machine, the database or the configuration keeps it from being done.
    """
    with in_words(config):
        return asyncio.run(work)


def on_database(config: Config, work: Callable[[Database], Awaitable[T]]) -> T:
    """Do `work` with the configured database, and give what it gives.

    Raises:
        Failure: As `run`.
    """
    return run(config, _opened(config, work))


async def _opened(config: Config, work: Callable[[Database], Awaitable[T]]) -> T:
    from bot.storage.opening import open_database

    database = await open_database(config)
    try:
        return await work(database)
    finally:
        await database.close()


@contextlib.contextmanager
def in_words(config: Config) -> Iterator[None]:
    """End the command with a Failure for whatever is not the program's own fault."""
    from bot.phrasebook import PhraseError
    from bot.storage.backup import BadBackup
    from bot.storage.integrity import Damaged
    from bot.storage.migrate import OtherSchema
    from bot.storage.opening import refusal
    from bot.storage.places import NotWritable
    from scheduler.database import InUse, Unavailable

    try:
        yield
    except PhraseError as error:
        raise Failure(str(error), code=2) from None
    except (BadBackup, Damaged, InUse, NotWritable, OtherSchema) as error:
        raise Failure(str(error)) from None
    except Unavailable as error:
        raise Failure(f"{error}\n  {_where(config)}") from None
    except sqlite3.Error as error:
        raise Failure(f"SQLite: {error}\n  {_where(config)}") from None
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        raise Failure(f"{place}{error.strerror or error}") from None
    except Exception as error:
        refused = refusal(error)
        if refused is None:
            raise
        raise Failure(f"the database refuses: {refused}\n  {_where(config)}") from None


def _where(config: Config) -> str:
    url = config.database_url
    if url.startswith("sqlite"):
        return f"it is {url.partition(':///')[2]}; is the disk full, or does another program hold the file?"
    return f"it is {hidden(url)}; is it running, and is database.url right?"
