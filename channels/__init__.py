"""HOW to say it: providers, one module each. Knows nothing of surveys or the database.

The registry: which channels there are, and their classes, imported only when one is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from channels.base import Channel

BUILT_IN: Mapping[str, str] = MappingProxyType(
    {
        "telegram": "channels.telegram:TelegramChannel",
        "sms": "channels.sms:SmsChannel",
    }
)
GROUP = "fanloop.channels"  # entry points by which other distributions add channels


def load(name: str) -> Callable[..., Channel]:
    """The class of a channel, ready to be called with its settings.

    Raises:
        ValueError: No such channel is known, or its libraries cannot be imported.
    """
    target = BUILT_IN.get(name) or _plug_ins().get(name)
    if target is None:
        known = ", ".join(sorted({*BUILT_IN, *_plug_ins()}))
        raise ValueError(f"there is no channel {name!r}; known channels: {known}")
    module, _, attribute = target.partition(":")
    try:
        return cast("Callable[..., Channel]", getattr(import_module(module), attribute))
    except (ImportError, AttributeError) as error:
        raise ValueError(f"channel {name!r} cannot be loaded from {target}: {error}") from error


def _plug_ins() -> dict[str, str]:
    from importlib.metadata import entry_points

    return {point.name: point.value for point in entry_points(group=GROUP)}
