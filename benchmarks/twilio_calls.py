"""Twilio's webhook calls as bytes: what it says of messages, signed as it signs.

Used for replies, for receipts, and by the webhooks of `make chaos`.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from benchmarks.load import post
from benchmarks.stage import NUMBER
from channels.standins import Account
from channels.twilio_signature import sign

ACCOUNT = Account()
TEXTS, RECEIPTS = "/webhooks/sms", "/webhooks/sms/status"


def text(sid: str, sender: str, body: str) -> dict[str, str]:
    """What is said of a person's message."""
    return {
        "ToCountry": "US",
        "ToState": "",
        "SmsMessageSid": sid,
        "NumMedia": "0",
        "ToCity": "",
        "FromZip": "",
        "SmsSid": sid,
        "FromState": "",
        "SmsStatus": "received",
        "FromCity": "",
        "Body": body,
        "FromCountry": "IT",
        "To": NUMBER,
        "ToZip": "",
        "NumSegments": "1",
        "MessageSid": sid,
        "AccountSid": ACCOUNT.sid,
        "From": sender,
        "ApiVersion": "2010-04-01",
    }


def receipt(sid: str, to: str, status: str) -> dict[str, str]:
    """What is said of a message of ours."""
    return {
        "ApiVersion": "2010-04-01",
        "AccountSid": ACCOUNT.sid,
        "MessageSid": sid,
        "SmsSid": sid,
        "From": NUMBER,
        "To": to,
        "MessageStatus": status,
        "SmsStatus": status,
    }


def signature(url: str, fields: Mapping[str, str], key: str = ACCOUNT.auth_token) -> dict[str, str]:
    """The header that vouches for a call to this address."""
    return {"X-Twilio-Signature": sign(key, url, fields.items())}


def call(port: int, path: str, fields: Mapping[str, str], headers: Mapping[str, str] | None = None) -> bytes:
    """A call as it goes over the wire; with no other headers, signed for where it goes."""
    signed = signature(f"http://127.0.0.1:{port}{path}", fields) if headers is None else headers
    return post(port, path, urlencode(fields).encode(), "application/x-www-form-urlencoded", signed)
