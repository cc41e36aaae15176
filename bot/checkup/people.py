"""The owners: whether anybody hears of unhappy customers."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from bot.checkup.findings import Finding, fault, well
from bot.config import Config, Owner


def looks(config: Config, channels: Collection[str]) -> Iterator[Finding]:
    """Each owner, and whether there is one.

    Args:
        config: A right one.
        channels: The names of those that are switched on.
    """
    alerted = [owner for owner in config.owners if owner.role != "viewer"]
    if not alerted:
        said = "only viewers, who hear of nothing" if config.owners else "none"
        yield fault("owners", said, "add [[owners]]: who shall hear of unhappy customers")
    for owner in alerted:
        yield _reached(owner, channels)


def _reached(owner: Owner, channels: Collection[str]) -> Finding:
    places = {"telegram": owner.telegram_id, "sms": owner.phone}
    given = [name for name, address in places.items() if address]
    on = [name for name in given if name in channels]
    if on:
        return well("owner", f"{owner.name} is alerted on {' and '.join(on)}")
    said = f"{owner.name} is to be alerted on {' or '.join(given)}, which is not switched on"
    return fault("owner", said, "give them an address on a channel that is on, or switch that channel on")
