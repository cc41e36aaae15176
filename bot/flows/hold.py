"""The hold: customers are sent nothing until an owner has decided; owners are told, and hear alerts.

It is a fact in the database, so a restart does not end it and every process sees it.
"""

from __future__ import annotations

import hashlib
import logging
from datetime import datetime
from functools import partial

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.flows import notices
from bot.flows.shop import Shop
from bot.storage import facts, surveys
from scheduler import outbox

log = logging.getLogger(__name__)

HOLD = "hold"  # the fact; its value says why
STARTED = ["question", "reminder"]  # the messages that are ours to start, or to skip


async def why(tx: AsyncConnection) -> str | None:
    """Why nothing is sent; None when nothing is held."""
    return await facts.get(tx, HOLD)


async def begin(tx: AsyncConnection, shop: Shop, reason: str, now: datetime) -> bool:
    """Hold everything that goes to customers; owners are asked once. False if all was held already."""
    if await why(tx) is not None:
        return False
    await change(tx, shop, reason, now)
    return True


async def change(tx: AsyncConnection, shop: Shop, reason: str, now: datetime) -> None:
    """Hold for this reason, whatever it was before; owners are asked about it."""
    await facts.put(tx, HOLD, reason, now)
    said = "customers are sent nothing: %s `fanloop hold release` goes on"
    shop.database.after_commit(partial(log.warning, said, reason))
    await remind(tx, shop, now)


async def remind(tx: AsyncConnection, shop: Shop, now: datetime) -> None:
    """Ask the owners about a hold they have not been asked about: a restored backup brings one along."""
    reason = await why(tx)
    if reason is None:
        return
    choice = [("button_send", "h:send"), ("button_skip", "h:skip")]
    key = f"hold:{hashlib.sha256(reason.encode()).hexdigest()[:12]}:{now:%Y%m%d}"
    await notices.tell(tx, shop, key, "notice_hold", now, buttons=choice, value=f"{reason} (fanloop hold)")


async def end(tx: AsyncConnection, shop: Shop, by: str, now: datetime, *, skip: bool) -> bool:
    """Send again; with `skip`, what was to go out by now is not sent any more. False if nothing was held."""
    if not await facts.forget(tx, HOLD):
        return False
    if skip:
        await outbox.skip(tx, STARTED, now)
        await surveys.skip(tx, now)
    await notices.tell(tx, shop, f"released:{now:%Y%m%d%H%M%S}", "notice_released", now, owner=by)
    return True
