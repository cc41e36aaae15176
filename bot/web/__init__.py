"""The ways in over HTTP: the JSON API for shops, the webhooks of providers, health and documentation."""

from __future__ import annotations

from bot.web.front import create
from bot.web.parts import Parts

__all__ = ["Parts", "create"]
