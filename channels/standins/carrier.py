"""Twilio's messages: accepted, delivered to phones, reported back; and what people text us."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import format_datetime
from typing import Any, Literal
from urllib.parse import urlencode
from uuid import uuid4

from channels.segments import measure
from channels.standins.calls import Calls
from channels.standins.faults import Call, Faults
from channels.standins.ledger import Ledger
from channels.standins.phones import Entry, Phone
from channels.twilio_signature import sign

STOP = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
START = frozenset({"START", "YES", "UNSTOP"})
HELP = frozenset({"HELP", "INFO"})
_REPLIES = {
    "STOP": (
        "You have successfully been unsubscribed. You will not receive any more messages from this "
        "number. Reply START to resubscribe."
    ),
    "START": "You have successfully been re-subscribed to messages from this number. Reply STOP to leave.",
    "HELP": "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
}


@dataclass(slots=True)
class Account:
    """One Twilio account and how its console is set."""

    sid: str = "AC" + "0" * 31 + "1"
    auth_token: str = "stand-in"  # noqa: S105 - opens nothing but this
    name: str = "Stand-in account"
    numbers: list[str] = field(default_factory=lambda: ["+15005550006"])
    services: dict[str, str] = field(default_factory=dict)  # messaging service SID: the number it sends from
    webhook: str = ""  # "A message comes in"; empty: nobody is told
    list_lag: timedelta = timedelta(0)  # the list does not show younger messages yet
    advanced_opt_out: bool = False  # whether webhooks say which keyword Twilio answered


class Carrier:
    """All messages of one account, by SID, oldest first."""

    def __init__(self, ledger: Ledger, calls: Calls, faults: Faults, account: Account, step: float) -> None:
        self.account = account
        self.messages: dict[str, dict[str, Any]] = {}
        self._to: dict[str, list[str]] = {}  # SIDs by the number they went to
        self._ledger = ledger
        self._calls = calls
        self._faults = faults
        self._step = step

    async def accept(self, form: dict[str, str], phone: Phone) -> dict[str, Any]:
        """Take a message that passed all checks; what the answer says of it."""
        service = form.get("MessagingServiceSid", "")
        sender = form.get("From") or self.account.services[service]
        message = self._record(form["To"], sender, form["Body"], "outbound-api", "queued")
        message["messaging_service_sid"] = service or None
        # A messaging service chooses the sender, and counts the segments, after it has answered.
        answer = {**message, **({"status": "accepted", "num_segments": "0", "from": None} if service else {})}
        entry = self._entry(message, "received", "text")
        entry.lives = int(form.get("ValidityPeriod", entry.lives))
        if not phone.error:
            self._ledger.note(phone, entry)
        fault = self._faults.take(
            self._faults.sms, Call("create", phone.address, form["Body"]), sends="create", receipts=True
        )
        kind = fault.kind if fault else ""
        trip = _Trip(message, entry, phone.error, form.get("StatusCallback", ""), kind)
        if kind == "early-callback":
            await self._reach(trip, "sent")
        self._calls.start(self._travel(trip))
        return answer

    async def inbound(self, phone: Phone, body: str) -> str:
        """A text from a person: kept, answered if it is a keyword, and told to the webhook; its SID."""
        ours = self.account.numbers[0]
        message = self._record(ours, phone.address, body, "inbound", "received")
        services = {number: sid for sid, number in self.account.services.items()}
        message["messaging_service_sid"] = services.get(ours)
        self._ledger.note(phone, self._entry(message, "sent", "text"))
        keyword = _keyword(body, opted_out=phone.blocked)
        if keyword:
            phone.blocked = keyword == "STOP" or (keyword == "HELP" and phone.blocked)
            reply = self._record(phone.address, ours, _REPLIES[keyword], "outbound-reply", "delivered")
            self._ledger.note(phone, self._entry(reply, "received", "keyword"))
        if self.account.webhook:
            told = self._told(message, SmsStatus="received", Body=body, NumMedia="0", NumSegments="1")
            await self._post(self.account.webhook, told | self._opt_out(keyword))
        return str(message["sid"])

    def listed(self, to: str | None = None) -> list[dict[str, Any]]:
        """Messages, the newest first: those to one number, or all."""
        sids = self.messages if to is None else self._to.get(to, [])
        return [self.messages[sid] for sid in reversed(sids) if sid in self.messages]

    async def _travel(self, trip: _Trip) -> None:
        """Bring a message to its phone, step by step."""
        last = "undelivered" if trip.error else "delivered"
        for status in ("sent", last):
            if status != trip.message["status"]:
                await asyncio.sleep(self._step)
                await self._reach(trip, status)

    async def _reach(self, trip: _Trip, status: str) -> None:
        now = self._ledger.now()
        trip.message |= {
            "status": status,
            "date_updated": format_datetime(now),
            "date_sent": format_datetime(now),
        }
        trip.entry.status = status
        self._ledger.changed()
        told = self._told(trip.message, MessageStatus=status, SmsStatus=status)
        if status == "undelivered":
            trip.message["error_code"] = int(trip.error)
            told["ErrorCode"] = trip.error
        copies = {"lost-callback": 0, "duplicate-callback": 2}.get(trip.fault, 1) if trip.callback else 0
        for _ in range(copies):
            await self._post(trip.callback, told)

    async def _post(self, url: str, params: dict[str, str]) -> int:
        """A signed call, repeated once if nobody answers, as Twilio does."""
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "X-Twilio-Signature": sign(self.account.auth_token, url, params.items()),
            "I-Twilio-Idempotency-Token": uuid4().hex,
        }
        body = urlencode(params).encode()
        return await self._calls.post(url, body, headers) or await self._calls.post(url, body, headers)

    def _told(self, message: dict[str, Any], **more: str) -> dict[str, str]:
        """What every call about a message says."""
        return {
            "ApiVersion": "2010-04-01",
            "AccountSid": self.account.sid,
            "MessageSid": message["sid"],
            "SmsSid": message["sid"],
            "From": message["from"],
            "To": message["to"],
            **more,
        }

    def _opt_out(self, keyword: str) -> dict[str, str]:
        return {"OptOutType": keyword} if keyword and self.account.advanced_opt_out else {}

    def _record(self, to: str, sender: str, body: str, direction: str, status: str) -> dict[str, Any]:
        """A message resource, kept under a new SID."""
        now = format_datetime(self._ledger.now())
        sid = f"SM{uuid4().hex}"
        self._to.setdefault(to, []).append(sid)
        self.messages[sid] = {
            "account_sid": self.account.sid,
            "api_version": "2010-04-01",
            "body": body,
            "date_created": now,
            "date_sent": None,
            "date_updated": now,
            "direction": direction,
            "error_code": None,
            "error_message": None,
            "from": sender,
            "messaging_service_sid": None,
            "num_media": "0",
            "num_segments": str(measure(body).segments),
            "price": None,
            "price_unit": "USD",
            "sid": sid,
            "status": status,
            "subresource_uris": {},
            "to": to,
            "uri": f"/2010-04-01/Accounts/{self.account.sid}/Messages/{sid}.json",
        }
        return self.messages[sid]

    def _entry(
        self,
        message: dict[str, Any],
        direction: Literal["received", "sent"],
        kind: Literal["text", "keyword"],
    ) -> Entry:
        return Entry(
            direction, kind, message["body"], message["sid"], self._ledger.now(), status=message["status"]
        )


@dataclass(slots=True)
class _Trip:
    """A message on its way."""

    message: dict[str, Any]
    entry: Entry
    error: str  # the phone's
    callback: str
    fault: str


def _keyword(body: str, *, opted_out: bool) -> Literal["STOP", "START", "HELP", ""]:
    """Which of Twilio's own keywords a text is; single words only, in any case."""
    word = body.strip().upper()
    if word in STOP:
        return "STOP"
    if word in START and opted_out:
        return "START"
    return "HELP" if word in HELP else ""
