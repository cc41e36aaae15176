"""What an answer of Telegram, or the lack of one, means for the message that was sent.

The request class keeps what the library would drop (the status, whether Telegram itself answered);
`verdict` turns each of its exceptions into an outcome word.
"""

from __future__ import annotations

from datetime import timedelta
from http import HTTPStatus
from typing import Any

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
)
from telegram.request import HTTPXRequest

from channels.base import Outcome, Refused, Retry, Unknown, Unreachable
from channels.servers import pause
from channels.text import load

CONNECT, SEND, ANSWER = 5.0, 10.0, 27.0  # seconds to get a connection, to write, and to wait for the answer
_SOON, _LATER = timedelta(seconds=5), timedelta(minutes=5)
_SPARE = timedelta(seconds=0.5)  # Telegram rounds its waiting times down

# Raised before a byte of the request has left.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.LocalProtocolError,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
_NAMED = frozenset({400, 401, 403, 404, 409})  # the library raises a telling exception for each of these
_NOBODY_THERE = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "user is deactivated",
    "group chat was deactivated",
    "have no rights to send",
    "not enough rights to send",
    "chat_write_forbidden",
)
UNKNOWN_BOT = (
    "Telegram does not know this bot: set telegram.bot_token to the token @BotFather gave, "
    "and check telegram.api_base_url"
)
SECOND_POLLER = (
    "another program receives this bot's messages: stop it, or let @BotFather revoke the token "
    "and set the new one as telegram.bot_token"
)
LOGGED_OUT = "this bot was logged out here, to be moved: set telegram.api_base_url to the server it is on now"
UNREACHED = "Telegram cannot be reached ({}): check the network and telegram.api_base_url"


class Answered(TelegramError):
    """An answer the library has no exception for, or that was not the Bot API's."""

    def __init__(self, status: int, said: str, *, readable: bool, after: float = 0.0) -> None:
        super().__init__(said)
        self.status = status
        self.readable = readable
        self.after = after


class Request(HTTPXRequest):
    """The library's HTTP client, raising `Answered` where its own exceptions would lose the status."""

    def __init__(self, *, trust_env: bool) -> None:
        super().__init__(
            connection_pool_size=64,
            connect_timeout=CONNECT,
            pool_timeout=CONNECT,
            write_timeout=SEND,
            read_timeout=ANSWER,
            httpx_kwargs={"trust_env": trust_env},
        )

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Make the request; the status and body of an answer the library can judge rightly."""
        status, body = await super().do_request(*args, **kwargs)
        if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
            return status, body
        said = read(body)
        if said is None:
            raise Answered(status, f"HTTP {status} without a readable answer", readable=False)
        if status not in _NAMED:
            raise Answered(
                status, said.get("description") or f"HTTP {status}", readable=True, after=flood(said)
            )
        return status, body


def read(body: bytes) -> dict[str, Any] | None:
    """The Bot API's answer, or None if this is not one."""
    try:
        answer = load(body)
    except (ValueError, RecursionError):
        return None
    return answer if isinstance(answer, dict) and "ok" in answer else None


def flood(said: dict[str, Any]) -> float:
    """How many seconds a "too many requests" asks us to wait."""
    parameters = said.get("parameters")
    return pause(parameters.get("retry_after") if isinstance(parameters, dict) else None, 1.0)


def verdict(error: Exception) -> tuple[Outcome, str | None]:
    """What became of the message, and what is wrong with the channel if that is the reason."""
    cause = error.__cause__
    if isinstance(error, Answered):
        return _answered(error)
    if isinstance(error, BadRequest) and "logged out" in str(error).lower():
        return Retry(_LATER, str(error), pause="channel"), LOGGED_OUT
    if isinstance(error, InvalidToken | Conflict):
        fault = UNKNOWN_BOT if isinstance(error, InvalidToken) else SECOND_POLLER
        return Retry(_LATER, str(error), pause="channel"), fault
    if isinstance(error, NetworkError) and isinstance(cause, _NOT_SENT):
        reason = type(cause).__name__
        busy = isinstance(cause, httpx.PoolTimeout)  # only ourselves, with too much at once
        return Retry(_SOON, f"not sent: {reason}"), None if busy else UNREACHED.format(reason)
    return _refused(error), None


def _refused(error: Exception) -> Outcome:
    why = str(error) or type(error).__name__
    said = why.lower()
    match error:
        case ChatMigrated():
            moved = f"the group became a supergroup; its chat id is now {error.new_chat_id}"
            return Retry(timedelta(0), moved, tries=10, moved_to=str(error.new_chat_id))
        case Forbidden():
            return Unreachable("403", why, opted_out="blocked by the user" in said)
        case BadRequest() if any(words in said for words in _NOBODY_THERE):
            return Unreachable("400", why)
        case BadRequest():
            return Refused("400", why)
        case _:
            return Unknown(f"no readable answer: {why}")


def _answered(error: Answered) -> tuple[Outcome, str | None]:
    if error.status == HTTPStatus.TOO_MANY_REQUESTS:
        return Retry(timedelta(seconds=error.after) + _SPARE, error.message, pause="channel"), None
    if HTTPStatus.BAD_REQUEST <= error.status < HTTPStatus.INTERNAL_SERVER_ERROR:
        if error.readable:
            return Refused(str(error.status), error.message), None
        # Somebody on the way refused the request; Telegram never saw it.
        return Retry(_LATER, error.message, pause="channel"), UNREACHED.format(error.message)
    return Unknown(error.message), None
