"""What SMS to customers may cost, by the day and by the month of the shop's, and where they may go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Customer
from bot.flows import notices
from bot.flows.shop import Shop
from scheduler import outbox

CHANNEL = "sms"
WARN_AT = 0.8  # of a limit


@dataclass(slots=True)
class Purse:
    """What may still be spent now."""

    left: int
    again_at: datetime  # when there is more

    def pay(self, segments: int) -> bool:
        """Whether so much may be spent; then it is."""
        if segments > self.left:
            return False
        self.left -= segments
        return True


async def purse(tx: AsyncConnection, shop: Shop, now: datetime) -> Purse | None:
    """What the tighter of the two limits leaves; None where there is none. Owners hear when it gets tight."""
    tightest: Purse | None = None
    for name, limit, start, end in _spans(shop, now):
        spent = await outbox.spent(tx, CHANNEL, start)
        if spent >= WARN_AT * limit:
            full = spent >= limit
            key = f"spent:{name}:{start:%Y%m%d}:{'all' if full else 'most'}"
            await notices.tell(tx, shop, key, "notice_spent", now, n=spent, value=f"{limit} / {name}")
        left = max(0, limit - spent)
        if tightest is None or left < tightest.left:
            tightest = Purse(left, end)
    return tightest


def barred(shop: Shop, who: Customer) -> frozenset[str]:
    """Channels that are not used where their phone is from."""
    countries = shop.config.limits.countries
    return frozenset({CHANNEL} if countries and who.phone and country(who.phone) not in countries else ())


def country(number: str) -> str:
    """The country a number in E.164 is from, "IT"; "" where that cannot be told.

    >>> country("+393331234567"), country("+14155550100")
    ('IT', 'US')
    """
    import phonenumbers

    return phonenumbers.region_code_for_number(phonenumbers.parse(number)) or ""


def _spans(shop: Shop, now: datetime) -> Iterator[tuple[str, int, datetime, datetime]]:
    """The limits that are set, each with the beginning and end of what it is counted over."""
    limits, zone = shop.config.limits, ZoneInfo(shop.config.shop.time_zone)
    today = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    month = today.replace(day=1)
    tomorrow, next_month = _day(today, 1), _day(month, 31).replace(day=1)
    if limits.segments_per_day:
        yield "day", limits.segments_per_day, today.astimezone(UTC), tomorrow.astimezone(UTC)
    if limits.segments_per_month:
        yield "month", limits.segments_per_month, month.astimezone(UTC), next_month.astimezone(UTC)


def _day(local: datetime, days: int) -> datetime:
    return (local.replace(tzinfo=None) + timedelta(days=days)).replace(tzinfo=local.tzinfo)
