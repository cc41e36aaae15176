"""What the web side works with; bot.app puts it together."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.config import Config
from bot.flows.corrections import Corrections
from bot.flows.faults import Forged
from bot.flows.inbox import Inbox
from bot.flows.purchases import Purchases
from channels.base import Channel
from scheduler.clock import Clock
from scheduler.database import Database
from scheduler.dispatch import Dispatch


@dataclass(frozen=True, slots=True)
class Parts:
    """One running Fanloop, as the web sees it."""

    config: Config
    database: Database
    clock: Clock
    channels: Mapping[str, Channel]
    senders: Mapping[str, Dispatch]
    purchases: Purchases
    corrections: Corrections
    inbox: Inbox
    owner_places: Collection[tuple[str, str]]  # channel and address of everybody who is alerted
    forged: Mapping[str, Forged]  # by channel: calls that were not its provider's
    heartbeats: Mapping[str, datetime]  # when each job last did what it is for
    ended: Mapping[str, float]  # when each last came to an end, good or bad, by the loop's clock
