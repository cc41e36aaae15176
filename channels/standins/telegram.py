"""The Bot API, as far as a bot like ours uses it, with its limits and its words."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from channels.standins import shapes
from channels.standins.faults import Call, spoil
from channels.standins.phones import Entry, Phone
from channels.standins.updates import Hook, SecondPoller
from channels.standins.world import World

LONGEST = 4096  # of a text, in UTF-16 units
_TAG = re.compile(r"<(/?)([a-zA-Z0-9-]*)[^<>]*(>?)")
_TAGS = frozenset(
    {
        "b",
        "strong",
        "i",
        "em",
        "u",
        "ins",
        "s",
        "strike",
        "del",
        "a",
        "code",
        "pre",
        "tg-spoiler",
        "blockquote",
        "span",
    }
)


class ApiError(Exception):
    """The Bot API refuses a call."""

    def __init__(self, status: int, description: str, **parameters: object) -> None:
        super().__init__(description)
        self.status = status
        self.parameters = parameters


class BotApi:
    """One bot's API."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._spent: list[float] = []  # when the last messages were taken, in the world's seconds
        self._methods: dict[str, Callable[[dict[str, Any]], Awaitable[Any]]] = {
            "getme": self._get_me,
            "getupdates": self._get_updates,
            "setwebhook": self._set_webhook,
            "deletewebhook": self._delete_webhook,
            "getwebhookinfo": self._webhook_info,
            "sendmessage": self._send,
            "editmessagetext": self._edit,
            "answercallbackquery": self._answer_press,
            "leavechat": self._leave,
        }

    def routes(self) -> list[Route]:
        """What the API answers to."""
        return [Route("/bot{token}/{method}", self._call, methods=["GET", "POST"])]

    async def _call(self, request: Request) -> Response:
        given = await _parameters(request)
        method = request.path_params["method"]
        faults = self._world.faults
        call = Call(method, str(given.get("chat_id", "")), str(given.get("text", "")))
        fault = faults.take(faults.telegram, call, sends="sendMessage")
        if fault is None:
            return await self._answer(request.path_params["token"], method, given)
        if fault.kind == "429":
            after = max(1, int(fault.seconds))
            return _refusal(ApiError(429, f"Too Many Requests: retry after {after}", retry_after=after))
        if fault.kind == "401":
            return _refusal(ApiError(401, "Unauthorized"))
        answer = await self._answer(request.path_params["token"], method, given) if fault.happens else None
        return await spoil(fault, answer, self._world.closing)

    async def _answer(self, token: str, method: str, given: dict[str, Any]) -> Response:
        if token != self._world.bot_token:
            return _refusal(ApiError(401, "Unauthorized"))
        if method.lower() not in self._methods:
            return _refusal(ApiError(404, "Not Found"))
        try:
            return JSONResponse({"ok": True, "result": await self._methods[method.lower()](given)})
        except ApiError as error:
            return _refusal(error)

    async def _get_me(self, _given: dict[str, Any]) -> Any:
        return {**self._world.bot, "can_join_groups": True, "can_read_all_group_messages": False}

    async def _get_updates(self, given: dict[str, Any]) -> Any:
        updates = self._world.updates
        if updates.hook:
            raise ApiError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self._want(given)
        limit = min(max(int(given.get("limit", 100)), 1), 100)
        hold = min(max(float(given.get("timeout", 0)), 0), 50)
        try:
            return await updates.take(int(given.get("offset", 0)), limit, hold)
        except SecondPoller:
            raise ApiError(
                409,
                "Conflict: terminated by other getUpdates request; "
                "make sure that only one bot instance is running",
            ) from None

    async def _set_webhook(self, given: dict[str, Any]) -> Any:
        if not given.get("url"):
            return await self._delete_webhook(given)
        self._want(given)
        self._world.updates.set_hook(Hook(str(given["url"]), str(given.get("secret_token", ""))))
        return True

    async def _delete_webhook(self, given: dict[str, Any]) -> Any:
        self._world.updates.hook = None
        if given.get("drop_pending_updates") in {True, "true", "True"}:
            self._world.updates.waiting.clear()
        self._world.changed()
        return True

    async def _webhook_info(self, _given: dict[str, Any]) -> Any:
        updates = self._world.updates
        hook = updates.hook or Hook("", "")
        info = {
            "url": hook.url,
            "has_custom_certificate": False,
            "pending_update_count": len(updates.waiting),
            "allowed_updates": list(updates.wanted),
        }
        return info | ({"last_error_message": hook.failed} if hook.failed else {})

    def _want(self, given: dict[str, Any]) -> None:
        """The kinds of updates from now on; an omitted list leaves them as they were."""
        if isinstance(given.get("allowed_updates"), list):
            self._world.updates.wanted = tuple(given["allowed_updates"])

    async def _send(self, given: dict[str, Any]) -> Any:
        text, keyboard = _content(given)
        phone = self._reachable(given)
        self._pace()
        number = self._world.next_message()
        entry = Entry("received", "text", text, str(number), self._world.now(), keyboard)
        self._world.note(phone, entry)
        return self._shown(phone, entry, given)

    async def _edit(self, given: dict[str, Any]) -> Any:
        text, keyboard = _content(given)
        phone = self._reachable(given)
        entry = phone.find(str(given.get("message_id", "")))
        if entry is None:
            raise ApiError(400, "Bad Request: message to edit not found")
        if entry.direction != "received":
            raise ApiError(400, "Bad Request: message can't be edited")
        if (entry.text, entry.buttons) == (text, keyboard):
            raise ApiError(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are "
                "exactly the same as a current content and reply markup of the message",
            )
        entry.text, entry.buttons, entry.edited = text, keyboard, True
        self._world.changed()
        return {**self._shown(phone, entry, given), "edit_date": shapes.seconds(self._world.now())}

    async def _answer_press(self, given: dict[str, Any]) -> Any:
        press = str(given.get("callback_query_id", ""))
        if self._world.presses.get(press) is not False:
            raise ApiError(
                400, "Bad Request: query is too old and response timeout expired or query ID is invalid"
            )
        self._world.presses[press] = True
        self._world.changed()
        return True

    async def _leave(self, given: dict[str, Any]) -> Any:
        phone = self._reachable(given)
        if not shapes.grouped(phone):
            raise ApiError(400, "Bad Request: chat member status can't be changed in private chats")
        self._world.leave(phone)
        return True

    def _reachable(self, given: Mapping[str, Any]) -> Phone:
        phone = self._world.phones.get(str(given.get("chat_id", "")))
        if phone is None or phone.channel != "telegram":
            raise ApiError(400, "Bad Request: chat not found")
        if phone.moved_to:
            upgraded = "Bad Request: group chat was upgraded to a supergroup chat"
            raise ApiError(400, upgraded, migrate_to_chat_id=int(phone.moved_to))
        if phone.blocked:
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        if not phone.started and shapes.grouped(phone):
            raise ApiError(403, "Forbidden: bot is not a member of the supergroup chat")
        if not phone.started:
            raise ApiError(403, "Forbidden: bot can't initiate conversation with a user")
        return phone

    def _pace(self) -> None:
        now, limit = self._world.now().timestamp(), self._world.telegram_per_second
        self._spent = [at for at in self._spent if now - at < 1]
        if limit is not None and len(self._spent) >= limit:
            raise ApiError(429, "Too Many Requests: retry after 1", retry_after=1)
        self._spent.append(now)

    def _shown(self, phone: Phone, entry: Entry, given: Mapping[str, Any]) -> dict[str, Any]:
        message = shapes.from_bot(self._world.bot, phone, int(entry.provider_id), entry.text, entry.at)
        return message | ({"reply_markup": given["reply_markup"]} if given.get("reply_markup") else {})


def _content(given: Mapping[str, Any]) -> tuple[str, list[list[Any]]]:
    """The text and buttons of a message that may be shown."""
    text = str(given.get("text", ""))
    if str(given.get("parse_mode", "")).lower() == "html":
        _check_entities(text)
    if not text.strip():
        raise ApiError(400, "Bad Request: message text is empty")
    if len(text.encode("utf-16-le")) > 2 * LONGEST:
        raise ApiError(400, "Bad Request: message is too long")
    keyboard = shapes.buttons(given.get("reply_markup"))
    for button in (button for row in keyboard for button in row):
        if not 1 <= len(button.data.encode()) <= 64:  # noqa: PLR2004 - bytes, the Bot API's limit
            raise ApiError(400, "Bad Request: BUTTON_DATA_INVALID")
    return text, keyboard


def _check_entities(text: str) -> None:
    """Refuse markup that does not nest, as the Bot API does."""
    opened: list[str] = []
    for tag in _TAG.finditer(text):
        closes, name, end = tag.groups()
        if not end or name not in _TAGS:
            raise ApiError(400, f'Bad Request: can\'t parse entities: Unsupported start tag "{name}"')
        if not closes:
            opened.append(name)
        elif not opened or opened.pop() != name:
            raise ApiError(400, f'Bad Request: can\'t parse entities: Unexpected end tag "{name}"')
    if opened:
        raise ApiError(400, f"Bad Request: can't parse entities: Can't find end tag for \"{opened[-1]}\"")


async def _parameters(request: Request) -> dict[str, Any]:
    """What a call gives, in any of the forms the Bot API takes; lists and objects may be JSON in a string."""
    given: dict[str, Any] = dict(request.query_params)
    body = await request.body()
    if "json" in request.headers.get("content-type", ""):
        given |= json.loads(body or b"{}")
    else:
        given |= dict(parse_qsl(body.decode(), keep_blank_values=True))
    for name in ("reply_markup", "allowed_updates"):
        if isinstance(given.get(name), str):
            given[name] = json.loads(given[name] or "null")
    return given


def _refusal(error: ApiError) -> Response:
    body: dict[str, Any] = {"ok": False, "error_code": error.status, "description": str(error)}
    if error.parameters:
        body["parameters"] = error.parameters
    return JSONResponse(body, error.status)
