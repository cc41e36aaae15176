"""Both providers on loopback, with a ledger of what every phone received: for the demo and the tests.

world = World(now)
world.telegram_user(4242, "Maria", "it")
async with serve(world) as standins:
    ...  # standins.url is the base address of the Bot API and of Twilio
"""

from __future__ import annotations

from channels.standins.carrier import Account
from channels.standins.faults import Fault
from channels.standins.phones import Entry, Phone
from channels.standins.serve import StandIns, create, serve
from channels.standins.world import World

__all__ = ["Account", "Entry", "Fault", "Phone", "StandIns", "World", "create", "serve"]
