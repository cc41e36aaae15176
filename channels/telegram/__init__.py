"""Telegram, by its Bot API. Called by the registry when the channel is configured."""

from __future__ import annotations

from channels.telegram.channel import TelegramChannel

__all__ = ["TelegramChannel"]
