"""Reading Twilio's webhook calls: whether they are Twilio's, which is which, and what they say. Pure."""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any, Literal
from urllib.parse import parse_qs, parse_qsl

from channels.base import Accepted, BadWebhook, Delivery, Event, Incoming, Listed, Webhook
from channels.segments import measure
from channels.sms.outcomes import ACCOUNT, BLOCKED, BLOCKED_TRIES, PUMPING
from channels.text import clean
from channels.twilio_signature import sign

NAME = "sms"
_HOST = re.compile(r"[A-Za-z0-9.:\[\]-]{1,100}")
INBOUND, STATUS = "/webhooks/sms", "/webhooks/sms/status"

Standing = Literal["accepted", "sent", "delivered", "undelivered", "failed"]
_STANDINGS: Mapping[str, Standing] = {
    "accepted": "accepted",
    "scheduled": "accepted",
    "queued": "accepted",
    "sending": "accepted",
    "sent": "sent",
    "delivered": "delivered",
    "read": "delivered",
    "undelivered": "undelivered",
    "failed": "failed",
    "canceled": "failed",
}
_NOBODY = {"30004", "30005", "30006", "21211", "21614"}  # blocked, unknown, a landline, no number
_FOR_NOW = {"30003", "30008"}  # the phone is off, or the carrier does not say why
# Not passed on, and it may be later: the account was suspended meanwhile, a number range is blocked.
_NOT_YET: Mapping[str, dict[str, Any]] = {
    "30002": {"why": ACCOUNT.format("30002"), "pause": "channel"},
    "30450": {"why": PUMPING.format("30450"), "tries": BLOCKED_TRIES},
}
_OPTED_OUT = "21610"
# Any other code says something about us: the account, the sender, the text.
_OURS = "Twilio reports error {0} on a message it had taken: see https://www.twilio.com/docs/api/errors/{0}"
# Any of these alone, Twilio confirms and blocks by itself (REVOKE and OPTOUT since May 2025).
_STOPS = {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"}
# These it answers too. YES it takes for START, but people say it for other reasons.
_STARTS, _HELPS = {"START", "UNSTOP"}, {"HELP", "INFO"}
_ANSWERED: Mapping[str, Literal["stop", "start", "help"]] = {"STOP": "stop", "START": "start", "HELP": "help"}


def verified(call: Webhook, keys: Sequence[str], bases: Sequence[str]) -> list[tuple[str, str]]:
    """The fields of a call that carries Twilio's signature.

    Args:
        call: As it came.
        keys: Auth tokens of the account, any of which may have signed.
        bases: Our public address, in every spelling Twilio may have signed.

    Raises:
        BadWebhook: The signature is missing or wrong, or there is nothing to check it against.
    """
    if not bases:
        raise BadWebhook("Twilio's signature covers our address: set web.public_url to the one Twilio calls")
    fields, signed = _fields(call)
    given = call.headers.get("x-twilio-signature", "").encode("utf-8", "replace")
    rest = call.path + (f"?{call.query}" if call.query else "")
    good = [
        hmac.compare_digest(sign(key, base + rest, signed).encode(), given) for key in keys for base in bases
    ]
    if not any(good):
        raise BadWebhook(
            f"no signature of sms.auth_token over {' or '.join(bases)} + {call.path} "
            f"(called at {_host(call)}): is web.public_url the address Twilio calls, "
            "and sms.auth_token the primary one?"
        )
    return fields


def _host(call: Webhook) -> str:
    """The host the caller named, where it looks like one."""
    named = call.headers.get("x-forwarded-host") or call.headers.get("host", "")
    return named if _HOST.fullmatch(named) else "an unreadable host"


def _fields(call: Webhook) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The call's fields, and those of them the signature covers."""
    if "json" in call.headers.get("content-type", ""):
        return _json(call), []
    body = call.body.decode("utf-8", "replace")
    try:
        fields = parse_qsl(body, keep_blank_values=True)
    except ValueError as error:
        raise BadWebhook(f"the call's form cannot be read: {error}") from error
    return fields, fields


def _json(call: Webhook) -> list[tuple[str, str]]:
    """The fields of a JSON body: the signed address vouches for it by carrying its hash."""
    named = parse_qs(call.query).get("bodySHA256", [""])[0]
    if not hmac.compare_digest(sha256(call.body).hexdigest().encode(), named.encode("utf-8", "replace")):
        raise BadWebhook("the call's bodySHA256 is not its body's")
    try:
        body = json.loads(call.body)
    except (ValueError, RecursionError) as error:
        raise BadWebhook(f"the call's body is not JSON: {error}") from error
    if not isinstance(body, dict):
        raise BadWebhook("the call's body is not a JSON object")
    return [(name, value) for name, value in body.items() if isinstance(value, str)]


def event(call: Webhook, fields: Sequence[tuple[str, str]]) -> Event:
    """A verified call under the key it has at every redelivery."""
    raw: dict[str, Any] = {}
    for name, value in fields:
        raw.setdefault(name, value)
    message = raw.get("MessageSid") or raw.get("SmsSid")
    status = raw.get("MessageStatus") or raw.get("SmsStatus")
    keys = {INBOUND: message, STATUS: status and f"{message}:{status}"}
    key = keys.get(call.path.rstrip("/"))
    if not message or not key:
        raise BadWebhook(f"a call to {call.path} without MessageSid or MessageStatus is none of a message")
    return Event(NAME, clean(key), {**raw, "_path": call.path, "_query": call.query})


def heard(listed: Any) -> Event:
    """A person's message from Twilio's list, under the key its webhook call has."""
    raw = {
        "MessageSid": listed.sid,
        "From": listed.from_,
        "To": listed.to,
        "Body": listed.body or "",
        "NumMedia": str(listed.num_media or "0"),
        "_at": listed.date_created.isoformat(),
        "_path": INBOUND,
        "_query": "",
    }
    return Event(NAME, clean(listed.sid), raw)


def listed(message: Any) -> Listed:
    """A message of ours from Twilio's list."""
    counted = str(message.num_segments)
    segments = int(counted) if counted.isdecimal() else 0
    standing = _STANDINGS.get(str(message.status).lower(), "accepted")
    receipt = Delivery(NAME, message.sid, standing, **_failed(str(message.error_code or "")))
    taken = Accepted(message.sid, segments or measure(message.body or "").segments)
    return Listed(taken, receipt, message.date_created)


def parse(stored: Event) -> Incoming | Delivery | None:
    """What a stored call says; None for a status that means nothing to us.

    Raises:
        ValueError: It lacks the fields it must have.
    """
    raw = stored.raw
    try:
        if raw["_path"].rstrip("/") == STATUS:
            return _delivery(raw)
        return _incoming(raw)
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"call {stored.key} is not what Twilio describes: {error!r}") from error


def _incoming(raw: Mapping[str, str]) -> Incoming:
    text = clean(raw.get("Body", ""))
    only_media = not text and raw.get("NumMedia", "0") != "0"
    return Incoming(
        NAME,
        clean(raw["From"]),
        clean(raw.get("MessageSid") or raw["SmsSid"]),
        "other" if only_media else "text",
        text,
        at=datetime.fromisoformat(raw["_at"]) if "_at" in raw else None,
        answered=_answered(raw.get("OptOutType", ""), text),
    )


def _answered(told: str, text: str) -> Literal["stop", "start", "help"] | None:
    """Which keyword Twilio has answered itself: it says so with Advanced Opt-Out, else we know its words."""
    if told:
        return _ANSWERED.get(told.upper())
    word = text.strip().upper()
    if word in _STOPS:
        return "stop"
    return "start" if word in _STARTS else "help" if word in _HELPS else None


def _delivery(raw: Mapping[str, str]) -> Delivery | None:
    standing = _STANDINGS.get((raw.get("MessageStatus") or raw["SmsStatus"]).lower())
    if standing is None:
        return None
    return Delivery(
        NAME,
        clean(raw.get("MessageSid") or raw["SmsSid"]),
        standing,
        token=clean(parse_qs(raw["_query"]).get("token", [""])[0]),
        **_failed(raw.get("ErrorCode") or ""),
    )


def _failed(code: str) -> dict[str, Any]:
    """What an error code says of the message, its phone, and us; nothing where there is none."""
    if code in {"", "0"}:
        return {}
    if code in _NOT_YET:
        return {"code": code, "again_after": BLOCKED, **_NOT_YET[code]}
    known = code in _NOBODY | _FOR_NOW | {_OPTED_OUT}
    return {
        "code": code,
        "lasting": code in _NOBODY,
        "opted_out": code == _OPTED_OUT,
        "why": "" if known else _OURS.format(code),
    }
