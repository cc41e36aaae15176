"""People and messages as the Bot API describes them in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from channels.base import Button
from channels.standins.phones import Phone


def message(phone: Phone, number: int, text: str, at: datetime) -> dict[str, Any]:
    """A message this person wrote to the bot."""
    return {"message_id": number, "date": seconds(at), "chat": chat(phone), "from": user(phone), "text": text}


def from_bot(bot: Mapping[str, Any], phone: Phone, number: int, text: str, at: datetime) -> dict[str, Any]:
    """A message the bot wrote to this person."""
    return {**message(phone, number, text, at), "from": dict(bot)}


def grouped(phone: Phone) -> bool:
    """Whether it is a group: those have numbers below zero."""
    return int(phone.address) < 0


def chat(phone: Phone) -> dict[str, Any]:
    """The private chat with a person, or a group."""
    if grouped(phone):
        return {"id": int(phone.address), "type": "supergroup", "title": phone.name}
    return {"id": int(phone.address), "type": "private", "first_name": phone.name}


def user(phone: Phone) -> dict[str, Any]:
    """A person; in a group one of its members."""
    return {
        "id": abs(int(phone.address)),
        "is_bot": False,
        "first_name": phone.name,
        "language_code": phone.language,
    }


def seconds(at: datetime) -> int:
    """A time as Unix seconds."""
    return int(at.timestamp())


def buttons(markup: Mapping[str, Any] | None) -> list[list[Button]]:
    """The inline keyboard of a request."""
    rows = (markup or {}).get("inline_keyboard", [])
    return [[Button(one.get("text", ""), one.get("callback_data", "")) for one in row] for row in rows]
