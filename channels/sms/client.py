"""Twilio's own client over an HTTP client that gives up in time."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

from aiohttp import ClientTimeout
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from channels.servers import pause
from channels.sms.outcomes import Flooded

TOTAL = 28.0  # seconds a request may take altogether: Twilio answers after 25 too, a lease ends at 90
CONNECT = 5.0
_PAUSE = 5.0  # seconds after a "too many requests" that names none


class Http(AsyncTwilioHttpClient):  # type: ignore[misc]
    """The library's pooled client with time limits: its own ignores every timeout it is given."""

    async def request(  # noqa: D102, PLR0917 - the library's
        self,
        method: str,
        url: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ARG002 - the library never sets it
        allow_redirects: bool = False,
    ) -> Response:
        headers = dict(headers or {})
        if auth:
            headers["Authorization"] = "Basic " + b64encode(":".join(auth).encode()).decode()
        limits = ClientTimeout(total=None, connect=CONNECT, sock_connect=CONNECT)
        async with (
            asyncio.timeout(TOTAL),
            self.session.request(
                method,
                url,
                params=params,
                data=data,
                headers=headers,
                timeout=limits,
                allow_redirects=allow_redirects,
            ) as answer,
        ):
            text = await answer.text(errors="replace")
        if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
            raise Flooded(pause(_asked(answer.headers), _PAUSE))
        return Response(answer.status, text, answer.headers)


def _asked(headers: Mapping[str, str]) -> float | None:
    """The seconds an answer asks us to wait, which may be written as a moment on the server's own clock."""
    after = headers.get("Retry-After", "")
    try:
        if after.isdecimal():
            return float(after)
        return (parsedate_to_datetime(after) - parsedate_to_datetime(headers.get("Date", ""))).total_seconds()
    except (TypeError, ValueError):  # TypeError: only one of them names its zone
        return None


def connect(account_sid: str, auth_token: str, api_base_url: str) -> Any:
    """A client for one account; needs a running event loop, and its `http_client` closed in the end."""
    # An environment of its own: TWILIO_REGION and TWILIO_EDGE would rewrite the host we were told.
    client = Client(account_sid, auth_token, http_client=Http(), environment={"TWILIO_REGION": ""})
    client.api.base_url = api_base_url
    return client
