"""What owners hear about Fanloop itself: a channel that fails, hours that are lost, a hold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.flows.shop import Shop
from scheduler import outbox
from scheduler.outbox import Message

ALERT = "alert"  # kind of a message that tells owners something


async def tell(
    tx: AsyncConnection,
    shop: Shop,
    key: str,
    phrase: str,
    now: datetime,
    *,
    buttons: Sequence[tuple[str, str]] = (),
    but: tuple[str, str] | None = None,
    **values: object,
) -> None:
    """Tell everybody who may decide, wherever they are reached; the same key is told once.

    Args:
        tx: The transaction it follows from.
        shop: Whose owners.
        key: What it is about.
        phrase: Of the phrase book.
        now: Aware UTC.
        buttons: Phrase of the label, and the data that comes back.
        but: A channel and address where nobody would hear it.
        values: What stands in the phrase's blanks.
    """
    messages = [
        Message(
            key=f"notice:{key}:{number}:{channel}",
            kind=ALERT,
            channel=channel,
            address=address,
            due_at=now,
            payload={"owner": number, "phrase": phrase, "values": values, "buttons": list(buttons)},
        )
        for number, owner in shop.deciders()
        for channel, address in shop.owner_places(owner)
        if (channel, address) != but
    ]
    await outbox.put(tx, messages, now)
    shop.wake("send")
