"""The ways in over HTTP: the JSON API for shops, the webhooks of providers, health and documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.web.front import create
    from bot.web.parts import Parts

__all__ = ["Parts", "create"]


def __getattr__(name: str) -> Any:
    """Import what is asked for: a command that only needs a small part does not wait for FastAPI."""
    if name == "create":
        from bot.web.front import create

        return create
    if name == "Parts":
        from bot.web.parts import Parts

        return Parts
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
