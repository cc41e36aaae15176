"""What is known of this installation itself, by name."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import facts

_f = facts.c
_VALUE = sa.select(_f.value).where(_f.name == sa.bindparam("name"))


async def get(tx: AsyncConnection, name: str) -> str | None:
    """A fact, None if it is not known."""
    found: str | None = await tx.scalar(_VALUE, {"name": name})
    return found


async def moment(tx: AsyncConnection, name: str) -> datetime | None:
    """A fact that is a moment."""
    found = await get(tx, name)
    return None if found is None else datetime.fromisoformat(found)


async def put(tx: AsyncConnection, name: str, value: str | datetime, now: datetime) -> None:
    """Write a fact down, over what was known before."""
    insert = postgresql_insert if tx.dialect.name == "postgresql" else sqlite_insert
    said = value.isoformat() if isinstance(value, datetime) else value
    row = {"name": name, "value": said, "at": now}
    await tx.execute(
        insert(facts)
        .values(row)
        .on_conflict_do_update(index_elements=["name"], set_={"value": said, "at": now})
    )


async def among(tx: AsyncConnection, names: Iterable[str], since: datetime) -> set[str]:
    """Of these names, those of facts written down since then."""
    return set(await tx.scalars(sa.select(_f.name).where(_f.name.in_(list(names)), _f.at >= since)))


async def beginning(tx: AsyncConnection, prefix: str) -> list[tuple[str, datetime]]:
    """The facts whose name begins so: the rest of the name, and when it was written down."""
    rows = await tx.execute(sa.select(_f.name, _f.at).where(_f.name.startswith(prefix, autoescape=True)))
    return [(row.name.removeprefix(prefix), row.at) for row in rows]


async def forget_old(tx: AsyncConnection, prefix: str, before: datetime) -> None:
    """Forget facts whose name begins so and that were written down before then."""
    await tx.execute(facts.delete().where(_f.name.startswith(prefix, autoescape=True), _f.at < before))


async def forget(tx: AsyncConnection, name: str) -> bool:
    """Forget a fact; whether it was known."""
    return bool((await tx.execute(facts.delete().where(_f.name == name))).rowcount)
