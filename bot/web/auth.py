"""API keys at the door: in the Authorization header only, checked against the database."""

from __future__ import annotations

import asyncio
import math

from starlette.types import Scope

from bot.storage import keys
from bot.web.callers import Addresses, Failures
from bot.web.problems import Problem
from scheduler.database import Database

TRUST_SECONDS = 30.0  # how long a revoked key may still work in this process
MAX_REMEMBERED = 1000
MAX_KEY = 200  # characters


class Keys:
    """Lets callers in who show a key that is in use."""

    def __init__(self, database: Database, addresses: Addresses) -> None:
        self._database = database
        self._addresses = addresses
        self._failures = Failures()
        self._good_until: dict[str, float] = {}  # by the key's digest

    async def admit(self, scope: Scope) -> str:
        """The digest of the caller's key.

        Raises:
            Problem: 401 without a key in use, 429 after too many wrong ones.
            Unavailable: The key cannot be looked up now.
        """
        now = asyncio.get_running_loop().time()
        key = _shown(scope)
        digest = keys.digest(key or "")
        if self._good_until.get(digest, 0.0) > now:
            return digest
        address = self._addresses.of(scope)
        wait = self._failures.wait(address, now)
        if wait:
            why = "Too many calls with a wrong API key. Wait, then use a key of `fanloop keys create`."
            raise Problem(429, why, {"retry-after": str(math.ceil(wait))})
        if key is None or not await self._database.read(lambda tx: keys.valid(tx, key)):
            self._failures.add(address, now)
            raise _unauthorized(key)
        self._remember(digest, now)
        return digest

    def _remember(self, digest: str, now: float) -> None:
        if len(self._good_until) >= MAX_REMEMBERED:
            self._good_until.clear()
        self._good_until[digest] = now + TRUST_SECONDS


def _shown(scope: Scope) -> str | None:
    """The key in the Authorization header, if there is one that could be a key."""
    for name, value in scope["headers"]:
        if name == b"authorization":
            scheme, _, key = value.decode("latin-1").partition(" ")
            key = key.strip()
            fits = scheme.lower() == "bearer" and key.startswith(keys.PREFIX) and len(key) <= MAX_KEY
            return key if fits else None
    return None


def _unauthorized(key: str | None) -> Problem:
    why = "This API key is not in use." if key else "Send `Authorization: Bearer <key>`."
    error = ', error="invalid_token"' if key else ""
    challenge = {"www-authenticate": f'Bearer realm="fanloop"{error}'}
    return Problem(401, f"{why} `fanloop keys create` makes one.", challenge)
