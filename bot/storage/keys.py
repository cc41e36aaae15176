"""API keys: shown once when they are made, kept only as their SHA-256."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.schema import api_keys

_k = api_keys.c
PREFIX = "fl_"  # so that people and secret scanners see what it is


@dataclass(frozen=True, slots=True)
class Key:
    """What is known of a key; not the key itself."""

    id: int
    name: str
    created_at: datetime
    revoked_at: datetime | None


async def create(tx: AsyncConnection, name: str, now: datetime) -> str:
    """Make a key and give it: 256 random bits that nobody can look up again."""
    key = PREFIX + secrets.token_urlsafe(32)
    await tx.execute(api_keys.insert().values(name=name, digest=digest(key), created_at=now))
    return key


async def listed(tx: AsyncConnection) -> list[Key]:
    """Every key ever made, the oldest first."""
    query = sa.select(_k.id, _k.name, _k.created_at, _k.revoked_at).order_by(_k.id)
    return [Key(*row) for row in await tx.execute(query)]


async def revoke(tx: AsyncConnection, id_: int, now: datetime) -> bool:
    """Take a key out of use; False if there is no such key in use."""
    done = await tx.execute(
        api_keys.update().where(_k.id == id_, _k.revoked_at.is_(None)).values(revoked_at=now)
    )
    return bool(done.rowcount)


async def name(tx: AsyncConnection, digest: str) -> str:
    """Who a key was made for, by its digest."""
    return str(await tx.scalar(sa.select(_k.name).where(_k.digest == digest)))


async def valid(tx: AsyncConnection, key: str) -> bool:
    """Whether this key is in use."""
    wanted = digest(key)
    query = sa.select(_k.digest).where(_k.digest == wanted, _k.revoked_at.is_(None))
    found = await tx.scalar(query)
    return found is not None and hmac.compare_digest(found.encode(), wanted.encode())


def digest(key: str) -> str:
    """What is stored of a key."""
    # Fast on purpose: 256 random bits cannot be guessed, so there is nothing to slow down.
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
