"""How often a chat tried links that never were; in memory, as a restart helps nobody guess 128 bits."""

from __future__ import annotations

from datetime import datetime, timedelta

MOST = 5  # wrong tokens of one chat
WITHIN = timedelta(hours=1)
CHATS = 10_000  # remembered at once


class Guesses:
    """The wrong tokens each chat tried within the last hour."""

    def __init__(self) -> None:
        self._tried: dict[str, dict[str, datetime]] = {}  # who tried longest ago comes first

    def __len__(self) -> int:
        """How many chats are remembered."""
        return len(self._tried)

    def too_many(self, chat: str, now: datetime) -> bool:
        """Whether a chat has to wait before another token of it is looked at."""
        return len(self._recent(chat, now)) >= MOST

    def add(self, chat: str, token: str, now: datetime) -> None:
        """Remember a wrong token, once however often it is tried: a batch may be read again."""
        recent = {token: now} | self._recent(chat, now)
        self._tried.pop(chat, None)
        while len(self._tried) >= CHATS:
            del self._tried[next(iter(self._tried))]
        self._tried[chat] = recent

    def _recent(self, chat: str, now: datetime) -> dict[str, datetime]:
        return {token: at for token, at in self._tried.get(chat, {}).items() if now - at < WITHIN}
