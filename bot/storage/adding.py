"""Rows added many at a time, each with its id known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection


async def add(tx: AsyncConnection, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Add rows and give their ids, in order."""
    if not rows:
        return []
    if tx.dialect.name != "sqlite":
        query = table.insert().returning(table.c.id, sort_by_parameter_order=True)
        return list(await tx.scalars(query, rows))
    # SQLite promises no order for what RETURNING gives, so SQLAlchemy would insert one row at a time, fifty
    # times as slow. Its one writer may count for itself instead.
    last = await tx.scalar(sa.select(sa.func.max(table.c.id))) or 0
    ids = list(range(last + 1, last + 1 + len(rows)))
    await tx.execute(table.insert(), [{**row, "id": id_} for id_, row in zip(ids, rows, strict=True)])
    return ids
