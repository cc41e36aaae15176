"""The demo as the page plays it: who is there, what was sold, and what a visitor can do."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.demo import cast, setting
from bot.demo.cast import Person
from bot.demo.stage import Restless, Stage

LONGEST_TRIP = timedelta(days=31)
NEW = {"new:telegram": "telegram", "new:sms": "sms"}  # what the till calls somebody who was never here


class Impossible(ValueError):
    """What the visitor asked for cannot be done; the message says why."""


@dataclass(slots=True)
class Sale:
    """One purchase at the till, and the receipt for it."""

    source_id: str
    at: datetime
    who: Person
    store: str
    item: str
    amount: Decimal
    link: str | None

    @property
    def token(self) -> str:
        """What the link brings to the bot."""
        return parse_qs(urlsplit(self.link or "").query).get("start", [""])[0]


class Show:
    """One visitor's shop."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.people = {who.id: who for who in cast.sample()}
        self.sales: dict[str, Sale] = {}  # the oldest first
        self.travelling = False
        self.trouble = ""  # what went wrong with the last trip
        self._strangers: Iterator[Person] = cast.crowd(random.Random(1), after=len(self.people))  # noqa: S311 - names
        self._tasks: set[asyncio.Task[None]] = set()
        stage.invite(self.people.values())

    async def open(self) -> None:
        """The first customer buys and opens the link: their question comes by itself."""
        first = next(iter(self.people))
        sale = await self.sell(first, setting.STORES[0].name, setting.SHELF[0].name)
        self.open_link(sale.source_id)

    async def sell(self, customer: str, store: str, item: str, amount: object = None) -> Sale:
        """Make a purchase; somebody new gets a phone first."""
        goods = next((one for one in setting.SHELF if one.name == item), None)
        if goods is None or store not in {one.name for one in setting.STORES}:
            raise Impossible(f"{item!r} is not sold at {store!r}")
        price = goods.price if amount in {None, ""} else _money(amount)
        who = self._customer(customer)
        now = self.stage.clock.now()
        number = f"R-{len(self.sales) + 1:04}"
        self.sales[number] = sale = Sale(number, now, who, store, item, price, None)
        try:
            taken = await self.stage.till.report(purchase(sale))
        except BaseException:
            del self.sales[number]
            raise
        sale.link = taken["telegram_link"]
        return sale

    async def refund(self, source_id: str) -> None:
        """Cancel a purchase."""
        await self.stage.till.cancel(self._sale(source_id).source_id)

    def open_link(self, source_id: str) -> None:
        """The customer scans the receipt with their phone."""
        sale = self._sale(source_id)
        if sale.who.channel != "telegram":
            raise Impossible(f"{sale.who.name} has no Telegram")
        self.stage.world.open_link(sale.who.address, sale.token)

    def sale_link(self, source_id: str) -> str | None:
        """The Telegram link on a receipt."""
        return self._sale(source_id).link

    async def say(self, address: str, text: str) -> None:
        """Somebody types on their phone."""
        # No phone sends half a character, and no page can show one.
        phone, text = self._phone(address), text.encode("utf-8", "replace").decode().strip()
        if not text:
            raise Impossible("there is nothing to send")
        if phone.channel == "sms":
            await self.stage.world.text(address, text)
        elif not phone.started:
            raise Impossible(f"{phone.name} has to open the link on the receipt first")
        else:
            self._try(self.stage.world.type, address, text)

    def press(self, address: str, message: str, data: str) -> None:
        """Somebody presses a button under a message."""
        self._phone(address)
        self._try(self.stage.world.press, address, message, data)

    def block(self, address: str, blocked: bool) -> None:
        """Somebody blocks the bot, or lets it write again."""
        if self._phone(address).channel != "telegram":
            raise Impossible("only Telegram has a button for that; text STOP")
        (self.stage.world.block if blocked else self.stage.world.unblock)(address)

    def travel(self, by: timedelta) -> None:
        """Let time pass, beside everything else."""
        if self.travelling:
            raise Impossible("time is passing already")
        if not timedelta(0) < by <= LONGEST_TRIP:
            raise Impossible(f"the clock moves forward, at most {LONGEST_TRIP.days} days at once")
        self.travelling, self.trouble = True, ""
        task = asyncio.create_task(self._travel(by), name="time passes")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """End what is under way."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _travel(self, by: timedelta) -> None:
        try:
            await self.stage.travel(by)
        except Restless as error:
            self.trouble = str(error)
        finally:
            self.travelling = False

    def _customer(self, id_: str) -> Person:
        if id_ in NEW:
            who = next(one for one in self._strangers if one.channel == NEW[id_])
            self.people[who.id] = who
            self.stage.invite([who])
            return who
        if id_ not in self.people:
            raise Impossible(f"there is no customer {id_!r}")
        return self.people[id_]

    def _sale(self, source_id: str) -> Sale:
        if source_id not in self.sales:
            raise Impossible(f"there is no receipt {source_id!r}")
        return self.sales[source_id]

    def _phone(self, address: str) -> Any:
        return self._try(self.stage.world.phone, address)

    def _try(self, action: Any, *given: Any) -> Any:
        try:
            return action(*given)
        except ValueError as error:
            raise Impossible(str(error)) from error


def purchase(sale: Sale) -> dict[str, Any]:
    """A sale as the till reports it."""
    return {
        "source_id": sale.source_id,
        "time": sale.at.isoformat(),
        "customer": sale.who.as_reported(),
        "store": sale.store,
        "items": [{"name": sale.item, "price": str(sale.amount)}],
        "amount": str(sale.amount),
        "currency": setting.CURRENCY,
    }


def _money(given: object) -> Decimal:
    try:
        amount = Decimal(str(given)).quantize(Decimal("0.01"))
        if 0 <= amount < 100_000:  # noqa: PLR2004 - more than any bakery takes
            return amount
    except InvalidOperation:
        pass
    raise Impossible(f"{given!r} is not an amount the till takes")
