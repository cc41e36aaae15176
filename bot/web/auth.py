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
        self._looking = asyncio.Lock()  # one key at a time: side by side, guesses would not be counted

    async def admit(self, scope: Scope) -> str:
        """The digest of the caller's key.

        Raises:
            Problem: 401 without a key in use, 429 after too many wrong ones.
            Unavailable: The key cannot be looked up now.
        """
        key = _shown(scope)
        if key is None:
            raise _unauthorized("Send `Authorization: Bearer <key>`.")
        digest = keys.digest(key)
        if self._good_until.get(digest, 0.0) > asyncio.get_running_loop().time():
            return digest
        async with self._looking:
            await self._look_up(key, digest, self._addresses.of(scope))
        return digest

    async def _look_up(self, key: str, digest: str, address: str) -> None:
        now = asyncio.get_running_loop().time()
        if self._good_until.get(digest, 0.0) > now:
            return  # found for a call beside this one
        wait = self._failures.wait(address, now)
        if wait and digest not in self._good_until:  # a key that was good is no guess of a neighbour's
            why = "Too many calls with a wrong API key. Wait, then use one of `fanloop keys create`."
            raise Problem(429, why, {"retry-after": str(math.ceil(wait))})
        if not _possible(key) or not await self._database.read(lambda tx: keys.valid(tx, key)):
            self._failures.add(address, now)
            raise _unauthorized("This API key is not in use.", ', error="invalid_token"')
        self._remember(digest, now)

    def _remember(self, digest: str, now: float) -> None:
        if len(self._good_until) >= MAX_REMEMBERED:
            self._good_until.clear()
        self._good_until[digest] = now + TRUST_SECONDS


def _shown(scope: Scope) -> str | None:
    """What stands for the key in the Authorization header."""
    for name, value in scope["headers"]:
        if name == b"authorization":
            scheme, _, key = value.decode("latin-1").partition(" ")
            return key.strip() or None if scheme.lower() == "bearer" else None
    return None


def _possible(key: str) -> bool:
    return key.startswith(keys.PREFIX) and len(key) <= MAX_KEY


def _unauthorized(why: str, error: str = "") -> Problem:
    challenge = {"www-authenticate": f'Bearer realm="fanloop"{error}'}
    return Problem(401, f"{why} `fanloop keys create` makes a key.", challenge)
