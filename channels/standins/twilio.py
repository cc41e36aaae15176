"""Twilio's REST API for messages, with its checks and its words."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from channels.standins.faults import Call, spoil
from channels.standins.phones import Phone
from channels.standins.world import World

LONGEST = 1600  # of a body, in characters
_NUMBER = re.compile(r"\+[1-9]\d{6,14}")
_WORDS = {
    20003: "Authenticate",
    20404: "The requested resource was not found",
    20429: "Too Many Requests",
    21211: "The 'To' number is not a valid phone number.",
    21602: "Message body is required.",
    21603: "A 'From' phone number is required.",
    21604: "A 'To' phone number is required.",
    21606: "The 'From' phone number is not a valid message-capable Twilio number for this destination.",
    21610: "Attempt to send to unsubscribed recipient",
    21614: "'To' number is not a valid mobile number",
    21617: "The concatenated message body exceeds the 1600 character limit",
    21703: "The Messaging Service does not have a phone number available to send a message",
}


class RestError(Exception):
    """Twilio refuses a call."""

    def __init__(self, status: int, code: int) -> None:
        super().__init__(_WORDS.get(code, f"Error {code}"))
        self.status = status
        self.code = code


class Twilio:
    """One account's API."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._carrier = world.carrier

    def routes(self) -> list[Route]:
        """What the API answers to."""
        account = "/2010-04-01/Accounts/{account}"
        return [
            Route(f"{account}/Messages.json", self._create, methods=["POST"]),
            Route(f"{account}/Messages.json", self._list),
            Route(f"{account}/Messages/{{sid}}.json", self._fetch),
            Route(f"{account}.json", self._account),
        ]

    async def _create(self, request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode(), keep_blank_values=True))
        return await self._answer(request, Call("create", form.get("To", ""), form.get("Body", "")), form)

    async def _list(self, request: Request) -> Response:
        return await self._answer(request, Call("list", request.query_params.get("To", "")), {})

    async def _fetch(self, request: Request) -> Response:
        return await self._answer(request, Call("fetch"), {})

    async def _account(self, request: Request) -> Response:
        return await self._answer(request, Call("account"), {})

    async def _answer(self, request: Request, call: Call, form: dict[str, str]) -> Response:
        faults = self._world.faults
        fault = faults.take(faults.sms, call, sends="create")
        if fault is None:
            return await self._do(request, call, form)
        if fault.kind == "429":
            headers = {"Retry-After": str(int(fault.seconds))} if fault.seconds else None
            return _refusal(RestError(429, 20429), headers)
        if fault.kind == "401":
            return _refusal(RestError(401, 20003))
        answer = await self._do(request, call, form) if fault.happens else None
        return await spoil(fault, answer, self._world.closing)

    async def _do(self, request: Request, call: Call, form: dict[str, str]) -> Response:
        try:
            self._authenticate(request)
            if call.method == "create":
                return JSONResponse(await self._carrier.accept(form, self._checked(form)), 201)
            return JSONResponse(self._read(request, call.method))
        except RestError as error:
            return _refusal(error)

    def _authenticate(self, request: Request) -> None:
        account = self._carrier.account
        expected = base64.b64encode(f"{account.sid}:{account.auth_token}".encode()).decode()
        if request.headers.get("authorization") != f"Basic {expected}":
            raise RestError(401, 20003)
        if request.path_params["account"] != account.sid:
            raise RestError(404, 20404)

    def _checked(self, form: Mapping[str, str]) -> Phone:
        """The phone a message goes to, if everything about it is in order."""
        account, to, body = self._carrier.account, form.get("To", ""), form.get("Body", "")
        wrong = {
            21604: not to,
            21211: not _NUMBER.fullmatch(to),
            21603: not form.get("From") and not form.get("MessagingServiceSid"),
            21606: bool(form.get("From")) and form["From"] not in account.numbers,
            21703: not form.get("From") and form.get("MessagingServiceSid") not in account.services,
            21602: not body,
            21617: len(body) > LONGEST,
        }
        code = next((code for code, is_wrong in wrong.items() if is_wrong), None)
        if code:
            raise RestError(400, code)
        phone = self._world.phones.get(to) or self._world.sms_number(to)
        if phone.blocked:
            raise RestError(400, 21610)
        if phone.error.startswith("2") or phone.error == "30450":
            raise RestError(400, int(phone.error))
        return phone

    def _read(self, request: Request, method: str) -> dict[str, Any]:
        account = self._carrier.account
        if method == "account":
            return {"sid": account.sid, "friendly_name": account.name, "status": "active", "type": "Full"}
        if method == "list":
            return self._page(request)
        message = self._carrier.messages.get(request.path_params["sid"])
        if message is None:
            raise RestError(404, 20404)
        return message

    def _page(self, request: Request) -> dict[str, Any]:
        """One page of the messages, newest first."""
        asked = dict(request.query_params)
        size, page = int(asked.get("PageSize", 50)), int(asked.get("Page", 0))
        shown = self._world.now() - self._carrier.account.list_lag
        found = [
            message
            for message in self._carrier.listed(asked.get("To"))
            if asked.get("From") in {None, message["from"]}
            and parsedate_to_datetime(message["date_created"]) <= shown
        ]

        def uri(number: int) -> str:
            return f"{request.url.path}?{urlencode({**asked, 'PageSize': size, 'Page': number})}"

        start = page * size
        return {
            "messages": found[start : start + size],
            "page": page,
            "page_size": size,
            "start": start,
            "end": min(start + size, len(found)) - 1,
            "uri": uri(page),
            "first_page_uri": uri(0),
            "previous_page_uri": uri(page - 1) if page else None,
            "next_page_uri": uri(page + 1) if start + size < len(found) else None,
        }


def _refusal(error: RestError, headers: Mapping[str, str] | None = None) -> Response:
    body = {
        "code": error.code,
        "message": str(error),
        "more_info": f"https://www.twilio.com/docs/errors/{error.code}",
        "status": error.status,
    }
    return JSONResponse(body, error.status, headers)
