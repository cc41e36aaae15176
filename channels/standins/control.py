"""The people's side over HTTP, for the demo page: what is on the phones, and what their owners do."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from channels.standins.world import World


class Control:
    """JSON in, JSON out, under /_/."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """What it answers to."""
        return [
            Route("/_/phones", self._phones),
            Route("/_/telegram/{chat}/{action}", self._telegram, methods=["POST"]),
            Route("/_/sms/{number}/text", self._sms, methods=["POST"]),
        ]

    async def _phones(self, _request: Request) -> Response:
        phones = [phone.as_json() for phone in self._world.phones.values()]
        return JSONResponse(
            {"version": self._world.version, "bot": self._world.bot["username"], "phones": phones}
        )

    async def _telegram(self, request: Request) -> Response:
        world, chat = self._world, request.path_params["chat"]
        actions: dict[str, Any] = {
            "start": lambda given: world.open_link(chat, str(given.get("token", ""))),
            "type": lambda given: world.type(chat, str(given["text"]), reply_to=given.get("reply_to")),
            "edit": lambda given: world.edit(chat, given["message_id"], str(given["text"])),
            "press": lambda given: world.press(chat, given["message_id"], str(given["data"])),
            "block": lambda _given: world.block(chat),
            "unblock": lambda _given: world.unblock(chat),
        }
        action = actions.get(request.path_params["action"])
        if action is None:
            return _error(404, f"one of these can be done on Telegram: {', '.join(actions)}")
        try:
            return JSONResponse({"id": action(await _given(request)), "version": world.version})
        except (KeyError, TypeError, ValueError) as error:
            return _error(400, f"this cannot be done: {error}")

    async def _sms(self, request: Request) -> Response:
        try:
            given = await _given(request)
            sid = await self._world.text(request.path_params["number"], str(given["text"]))
        except (KeyError, TypeError, ValueError) as error:
            return _error(400, f"this cannot be done: {error}")
        return JSONResponse({"id": sid, "version": self._world.version})


async def _given(request: Request) -> dict[str, Any]:
    given = json.loads(await request.body() or b"{}")
    if not isinstance(given, dict):
        raise TypeError("the body must be a JSON object")
    return given


def _error(status: int, words: str) -> Response:
    return JSONResponse({"error": words}, status)
