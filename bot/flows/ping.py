"""The dead man's switch: an address outside is called while all is well, and rings when that stops."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.flows.shop import Shop
from scheduler import outbox
from scheduler.database import Unavailable

log = logging.getLogger(__name__)

EVERY = timedelta(seconds=60)
SILENT = timedelta(seconds=90)  # a job that has not come to its end for so long is stuck
PATIENCE_SECONDS = 10.0


class Ping:
    """Calls `web.ping_url` every minute, as long as the database answers and no job is stuck."""

    def __init__(self, shop: Shop, heartbeats: Mapping[str, datetime]) -> None:
        self._shop = shop
        self._heartbeats = heartbeats

    async def run(self) -> datetime | None:
        """Call, if all is well; give when to do it again."""
        now = self._shop.clock.now()
        stuck = [name for name, at in self._heartbeats.items() if at < now - SILENT]
        try:
            await self._shop.database.read(lambda tx: outbox.queue_age(tx, now))
        except Unavailable:
            stuck.append("database")
        if self._shop.database.trouble is not None:
            stuck.append("database")
        if stuck:
            log.error("not calling web.ping_url: %s does not answer", ", ".join(stuck))
        else:
            await self._call(self._shop.config.web.ping_url)
        return now + EVERY

    async def _call(self, url: str) -> None:
        import httpx

        try:
            async with httpx.AsyncClient(timeout=PATIENCE_SECONDS) as http:
                answer = await http.get(url)
            if not answer.is_success:  # also where it leads elsewhere: redirects are not followed
                log.warning("web.ping_url is called in vain: it answers %s", answer.status_code)
        except httpx.HTTPError as error:
            log.warning("web.ping_url cannot be called: %s", type(error).__name__)
