"""Refusals and their end, wherever they come from: a reply, a provider, a correction.

Refusals belong to addresses, and one of them counts for every address of the person.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Customer, State
from bot.flows.shop import REMEMBERED, Shop
from bot.storage import customers, surveys
from scheduler import outbox
from scheduler.outbox import MessageState

STRANGER = "stranger"  # how somebody refused who is not the customer
TO_PEOPLE = ("question", "reminder", "answer")  # the messages that are not for owners

Place = tuple[str, str]  # channel, address


def places(people: Iterable[Customer]) -> set[Place]:
    """Everywhere these people are reached."""
    return {place for who in people for place in customers.addresses(who).items()}


async def refuse(tx: AsyncConnection, shop: Shop, place: Place, at: datetime, how: str) -> list[int]:
    """A refusal at one address: everybody reached there wants nothing more, on any channel.

    A stranger who has got a customer's number or chat speaks for that address alone, and the customer is not
    known by it any more. `at` is when it was said. Every pending message to them is cancelled and every open
    survey closed; a score already given stays. What came after a later START is not touched. Gives the
    surveys that were closed.
    """
    now = shop.clock.now()
    reached = await customers.at_addresses(tx, [place], shop.defaults, now - REMEMBERED)
    people = reached.get(place, [])
    everywhere = {place, *places(people)}
    await customers.refuse(tx, [place], at, how)
    if how == STRANGER:
        await customers.leave(tx, place)
    else:
        await customers.refuse(tx, everywhere - {place}, at, "elsewhere")
    ids = [who.id for who in people]
    since = await customers.asked_since(tx, place, at)
    closed = await surveys.open_ids(tx, ids, before=since)
    chosen: dict[str, Any] = {"people": ids} if since is None else {"about": closed, "kinds": TO_PEOPLE}
    await outbox.cancel(tx, now, "opted_out", state=MessageState.SUPPRESSED, **chosen)
    await surveys.close(tx, dict.fromkeys(closed, (State.OPTED_OUT, "opted_out")), now)
    return closed


async def lift(
    tx: AsyncConnection, here: Place, everywhere: Collection[Place], at: datetime, now: datetime
) -> tuple[bool, bool]:
    """Take back the refusals at all places of a person who wrote from one of them, unless made after `at`.

    Gives whether there was any, and whether the provider had blocked us where they wrote: it answers START
    there itself, and goes on blocking everywhere else.
    """
    lifted, blocked = 0, False
    for place in everywhere:
        if await customers.lift(tx, [place], at, how="provider"):
            lifted += 1
            if place == here:
                blocked = True
            else:
                await customers.dead_end(tx, *place, now, "the provider still blocks us")
    lifted += await customers.lift(tx, everywhere, at)
    return bool(lifted), blocked
