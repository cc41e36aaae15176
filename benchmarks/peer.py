"""What somebody would write by hand in an afternoon, and correctly: replies by SMS, nothing else.

FastAPI, Twilio's own RequestValidator, and one SQLite connection that one request uses at a time;
every reply is committed before it is answered. Started by replies.py as
`python peer.py PORT DATABASE PUBLIC_URL AUTH_TOKEN`.
"""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import parse_qsl

import aiosqlite
import uvicorn
from fastapi import FastAPI, Request, Response
from twilio.request_validator import RequestValidator

SCHEMA = """
CREATE TABLE surveys (
    id INTEGER PRIMARY KEY, phone TEXT NOT NULL, state TEXT NOT NULL, asked_at TEXT NOT NULL, score INTEGER
);
CREATE INDEX surveys_phone ON surveys (phone, id);
CREATE TABLE replies (
    id INTEGER PRIMARY KEY, sid TEXT NOT NULL UNIQUE, survey_id INTEGER REFERENCES surveys (id),
    phone TEXT NOT NULL, body TEXT NOT NULL, score INTEGER, received_at TEXT NOT NULL
);
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY, survey_id INTEGER NOT NULL REFERENCES surveys (id), kind TEXT NOT NULL,
    address TEXT NOT NULL, due_at TEXT NOT NULL
);
"""
SCORE = re.compile(r"\b(10|[0-9])\b")
OWNER = "9001"


class Replies:
    """Keeps replies.

    Args:
        path: Of the SQLite file.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._turn = asyncio.Lock()  # or one request's rollback takes another's rows with it

    async def open(self) -> None:
        """Connect, as durable as Fanloop is."""
        self._connection = await aiosqlite.connect(self._path)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            await self._connection.execute(f"PRAGMA {pragma}")

    async def close(self) -> None:
        """Disconnect."""
        await self._connection.close()

    async def take(self, call: dict[str, str]) -> None:
        """Keep one reply with everything that follows from it; a second time it changes nothing."""
        async with self._turn:
            try:
                await self._store(call)
                await self._connection.commit()
            except BaseException:
                await self._connection.rollback()
                raise

    async def _store(self, call: dict[str, str]) -> None:
        found = await self._one(
            "SELECT id FROM surveys WHERE phone = ? AND state IN ('asked', 'scored') "
            "ORDER BY id DESC LIMIT 1",
            call["From"],
        )
        said = SCORE.search(call["Body"])
        survey, score = found[0] if found else None, int(said[1]) if said else None
        kept = await self._connection.execute(
            "INSERT INTO replies (sid, survey_id, phone, body, score, received_at) "
            "VALUES (?, ?, ?, ?, ?, datetime('now')) ON CONFLICT (sid) DO NOTHING",
            (call["MessageSid"], survey, call["From"], call["Body"], score),
        )
        if not kept.rowcount or survey is None or score is None:
            return
        await self._connection.execute(
            "UPDATE surveys SET state = 'scored', score = ? WHERE id = ?", (score, survey)
        )
        if score <= 8:
            await self._say(survey, "followup", call["From"])
        if score <= 6:
            await self._say(survey, "alert", OWNER)

    async def _say(self, survey: int, kind: str, address: str) -> None:
        await self._connection.execute(
            "INSERT INTO outbox (survey_id, kind, address, due_at) VALUES (?, ?, ?, datetime('now'))",
            (survey, kind, address),
        )

    async def _one(self, query: str, *values: object) -> tuple[int] | None:
        async with self._connection.execute(query, values) as cursor:
            return await cursor.fetchone()


def create(path: str, public_url: str, token: str) -> FastAPI:
    """The application."""
    replies, validator = Replies(path), RequestValidator(token)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        await replies.open()
        yield
        await replies.close()

    app = FastAPI(lifespan=lifespan)

    @app.get("/readyz")
    async def ready() -> dict[str, str]:
        return {"status": "ok"}

    @app.post("/webhooks/sms")
    async def sms(request: Request) -> Response:
        call = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
        signature = request.headers.get("x-twilio-signature", "")
        if not validator.validate(f"{public_url}/webhooks/sms", call, signature):
            return Response(status_code=403)
        await replies.take(call)
        return Response("<Response/>", media_type="text/xml")

    return app


if __name__ == "__main__":
    port, path, public_url, token = sys.argv[1:]
    uvicorn.run(create(path, public_url, token), port=int(port), log_level="warning", access_log=False)
