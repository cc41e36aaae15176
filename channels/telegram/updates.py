"""Reading Telegram's updates: which is which, and what they say. Pure.

Only the fields we need, from the raw JSON: the library's own parsing costs thirty times as much and
fails on payloads newer than itself.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from channels.base import Event, Incoming
from channels.text import clean

NAME = "telegram"
WANTED = ("message", "edited_message", "callback_query", "my_chat_member")
# What people send. Any other message is about the chat itself: that something was pinned, say.
_CONTENT = frozenset(
    {"text", "animation", "audio", "checklist", "contact", "dice", "document", "game", "location"}
    | {"paid_media", "photo", "poll", "sticker", "story", "venue", "video", "video_note", "voice"}
)
_MEMBER = frozenset({"member", "administrator", "restricted"})
_SUPERGROUP = -1_000_000_000_000  # and below: these chats count their messages for themselves


def event(update: Any, bot: str) -> Event:
    """An update under the key it has at every redelivery. Takes anything: nothing may stall the queue.

    Args:
        update: As Telegram gave it.
        bot: Its number: another bot counts messages and updates anew.
    """
    raw = update if isinstance(update, dict) else {"unreadable": update}
    return Event(NAME, clean(f"{bot}:{_key(raw)}"), raw)


def _key(update: Mapping[str, Any]) -> str:
    match update:
        case {"message": {"message_id": int(message), "chat": {"id": int(chat)}}}:
            return f"m:{chat}:{message}:0"
        case {"edited_message": {"message_id": int(message), "chat": {"id": int(chat)}, **rest}}:
            return f"m:{chat}:{message}:{rest.get('edit_date', 0)}"
        case {"callback_query": {"id": str(press)}}:
            return f"c:{press}"
        case {"my_chat_member": {"date": int(date)}, "update_id": int(number)}:
            return f"u:{number}:{date}"
        case {"update_id": int(number)}:
            return f"update:{number}" if any(kind in update for kind in WANTED) else f"u:{number}"
    # Without a number only its content tells it from others.
    return f"update:{sha256(json.dumps(update, sort_keys=True).encode()).hexdigest()[:32]}"


def pressed(stored: Event) -> str | None:
    """The id of the button press a stored update is."""
    match stored.raw:
        case {"callback_query": {"id": str(id_)}}:
            return id_
    return None


def message_id(chat: int, message: int) -> str:
    """Our id of a message, unique over all chats.

    A bot's private chats and basic groups share one count; every supergroup has its own.

    >>> message_id(42, 7), message_id(-1001234567890, 7)
    ('7', '7@-1001234567890')
    """
    return f"{message}@{chat}" if chat <= _SUPERGROUP else str(message)


def parse(stored: Event) -> Incoming | None:
    """What a stored update says; None for what means nothing to us.

    Raises:
        ValueError: A kind we asked for lacks the fields it must have.
    """
    try:
        match stored.raw:
            case {"message": message}:
                return _message(message, edited=False)
            case {"edited_message": message}:
                return _message(message, edited=True)
            case {"callback_query": press}:
                return _press(press)
            case {"my_chat_member": change}:
                return _membership(change, stored.key)
    except (AttributeError, KeyError, OverflowError, TypeError) as error:
        raise ValueError(f"update {stored.key} is not what the Bot API describes: {error!r}") from error
    return None


def _message(message: Mapping[str, Any], *, edited: bool) -> Incoming | None:
    chat, sender = message["chat"], message.get("from") or {}
    text = "" if _forwarded(message) else message.get("text") or message.get("caption") or ""
    if edited and not text:
        return None
    kind: Any = "edit"
    if not edited:
        kind, text = _kind(message, text)
        if kind == "other" and _CONTENT.isdisjoint(message):
            return None
    return Incoming(
        NAME,
        str(int(chat["id"])),
        message_id(chat["id"], message["message_id"]),
        kind,
        clean(text),
        at=_time(message.get("date")),
        edited_at=_time(message.get("edit_date")) if edited else None,
        reply_to=_reply_to(chat["id"], message.get("reply_to_message")),
        name=_name(sender),
        language=_language(sender),
        private=chat.get("type") == "private",
    )


def _kind(message: Mapping[str, Any], text: str) -> tuple[Any, str]:
    """The kind of a new message, and what counts as its text."""
    if "migrate_to_chat_id" in message:  # a group that grew
        return "moved", str(int(message["migrate_to_chat_id"]))
    command, *token = text.split(maxsplit=1) or [""]
    if command.partition("@")[0] == "/start":
        return "start", "".join(token).strip()
    return ("text", text) if text else ("other", "")


def _forwarded(message: Mapping[str, Any]) -> bool:
    """Whether it is passed on: nobody's answer, whoever wrote it."""
    return any(field.startswith("forward_") for field in message)


def _press(press: Mapping[str, Any]) -> Incoming:
    sender, message = press["from"], press.get("message") or {}
    chat = message.get("chat") or {}  # missing with messages too old for Telegram to show
    private = chat.get("type", "private") == "private"
    return Incoming(
        NAME,
        str(int(sender["id"] if private else chat["id"])),
        clean(press["id"]),
        "button",
        clean(press.get("data") or ""),
        reply_to=_reply_to(chat.get("id", sender["id"]), message),
        name=_name(sender),
        language=_language(sender),
        private=private,
    )


def _membership(change: Mapping[str, Any], key: str) -> Incoming | None:
    before, after = change["old_chat_member"]["status"], change["new_chat_member"]["status"]
    chat, sender = change["chat"], change.get("from") or {}
    private = chat.get("type") == "private"
    if after == "kicked":
        kind: Any = "block"
    elif after in _MEMBER and not private:
        kind = "added"
    elif after == "member" and before == "kicked":
        kind = "unblock"
    else:
        return None
    return Incoming(
        NAME,
        str(int(chat["id"])),
        key,
        kind,
        at=_time(change.get("date")),
        name=_name(sender),
        language=_language(sender),
        private=private,
    )


def _reply_to(chat: int, message: Mapping[str, Any] | None) -> str | None:
    return message_id(chat, int(message["message_id"])) if message and "message_id" in message else None


def _name(person: Mapping[str, Any]) -> str | None:
    parts = (person.get("first_name"), person.get("last_name"))
    return clean(" ".join(part for part in parts if part)) or None


def _language(person: Mapping[str, Any]) -> str | None:
    """Two letters of "pt-br"; None for languages that have only three ("fil")."""
    code = str(person.get("language_code") or "").partition("-")[0].lower()
    return code if len(code) == 2 and code.isascii() and code.isalpha() else None  # noqa: PLR2004 - ISO 639-1


def _time(seconds: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return None
