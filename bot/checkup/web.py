"""The way in from outside: whether the public address leads to us, and what the clocks out there say."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

import httpx

from bot.checkup.findings import Finding, doubt, fault, in_time, well
from bot.config import Config
from bot.web.listening import web_address
from channels.servers import is_local
from scheduler.clock import Clock

OFF = timedelta(seconds=60)
ALIVE = {"status": "ok"}  # what our /healthz answers
_ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - where to call what listens everywhere


async def public_url(config: Config) -> list[Finding]:
    """Whether we are reached there, and what has to be entered at the providers."""
    url = config.web.public_url
    if not url:
        return [well("public URL", "none is set, and none is needed without SMS or webhooks")]
    remedy = "does DNS lead here, and does the proxy pass everything on to web.host and web.port?"
    found = await in_time("public URL", remedy, lambda: _ourselves(config, url))
    if config.sms.on:
        more = 'in the Twilio console, at the number or messaging service: "A message comes in", HTTP POST'
        found.append(well("webhook", f"{url}/webhooks/sms", more))
    return found


async def _ourselves(config: Config, url: str) -> list[Finding]:
    try:
        answer = await _get(f"{url}/healthz")
    except httpx.HTTPError as error:
        return [fault("public URL", f"{url} cannot be reached: {_why(error)}", await _nearer(config))]
    if answer.is_redirect:
        said = f"{url} sends callers on to {answer.headers.get('location', 'elsewhere')}"
        return [fault("public URL", said, "set web.public_url to where it leads: providers follow nobody")]
    if answer.status_code != HTTPStatus.OK or _json(answer) != ALIVE:
        said = f"another program answers at {url}: HTTP {answer.status_code} for /healthz"
        return [fault("public URL", said, await _nearer(config))]
    return [well("public URL", f"{url} leads to Fanloop")]


async def _nearer(config: Config) -> str:
    """What to do, which depends on whether we run at all."""
    host, port = _ANYWHERE.get(config.web.host, config.web.host), config.web.port
    try:
        answer = await _get(f"{web_address(host, port)}/healthz")
        here = _json(answer) == ALIVE
    except httpx.HTTPError:
        return f"Fanloop does not run here: start it with `fanloop run`, which listens on {host}, port {port}"
    if not here:
        return f"another program listens on {host}, port {port}: stop it, or set another web.port"
    return f"Fanloop runs here: have DNS and the proxy lead there, to {host}, port {port}"


async def clock(config: Config) -> list[Finding]:
    """Whether this machine's clock agrees with a provider's."""
    servers = {
        "Telegram": config.telegram.api_base_url if config.telegram.on else "",
        "Twilio": config.sms.api_base_url if config.sms.on else "",
        "the public URL": config.web.public_url,
    }
    asked = {name: url for name, url in servers.items() if url}
    if not asked:
        return [well("clock", "there is nobody to compare it with")]
    return await in_time("clock", "check the network", lambda: _compared(asked))


async def _compared(servers: Mapping[str, str]) -> list[Finding]:
    """The first answer that says what time it is decides."""
    ours = Clock()
    for name, url in servers.items():
        try:
            before = ours.now()
            answer = await _get(url)
            theirs = _date(answer)
        except (httpx.HTTPError, ValueError):
            continue
        # Within a second: the header has no parts of one.
        off = before + (ours.now() - before) / 2 - theirs
        if abs(off) <= OFF:
            return [well("clock", f"agrees with {name}")]
        way = "ahead of" if off > timedelta() else "behind"
        said = f"is {abs(off.total_seconds()):.0f} seconds {way} {name}'s"
        return [fault("clock", said, "have the machine keep time by NTP: timedatectl set-ntp true")]
    return [doubt("clock", "nobody said what time it is", "compare it by hand: date -u")]


def _date(answer: httpx.Response) -> datetime:
    return parsedate_to_datetime(answer.headers.get("date", ""))


async def _get(url: str) -> httpx.Response:
    # A proxy of the environment cannot reach our own machine.
    async with httpx.AsyncClient(timeout=8, trust_env=not is_local(url)) as client:
        return await client.get(url)


def _json(answer: httpx.Response) -> Any:
    try:
        return answer.json()
    except ValueError:
        return None


def _why(error: httpx.HTTPError) -> str:
    return str(error) or type(error).__name__
