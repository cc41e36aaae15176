"""What an answer of Twilio, or the lack of one, means for the message that was sent.

Twilio asks not to build on its error codes, which keep being split: an unforeseen refusal is final for
its message, an unforeseen silence leaves it unknown.
"""

from __future__ import annotations

from datetime import timedelta
from http import HTTPStatus

from aiohttp import ClientConnectorError, ConnectionTimeoutError, InvalidURL
from twilio.base.exceptions import TwilioException

from channels.base import Outcome, Refused, Retry, Unknown, Unreachable

_SOON, _MINUTE, _LATER = timedelta(seconds=5), timedelta(minutes=1), timedelta(minutes=5)
BLOCKED, BLOCKED_TRIES = timedelta(minutes=30), 3

# Raised before a byte of the request has left. Whatever else aiohttp raises may come after.
_NOT_SENT = (ClientConnectorError, ConnectionTimeoutError, InvalidURL)

_OPTED_OUT = {21610}
_NOBODY_THERE = {
    21211,  # not a valid number
    21214,  # not reachable
    21217,  # does not look like a number
    21614,  # not a mobile number
}
# By something about us, so that the number may be written to again once it is mended.
_OURS = {
    21408,  # a country the account may not write to
    21606,  # our number cannot write to this one
    21612,  # no route from our number to this one
}
_NOT_FROM_HERE = {21606}
_QUEUE_FULL = {21611, 30001}
_PUMPING = {30450}  # a number range blocked for 15 to 30 minutes
_ACCOUNT = {10001, 20003, 20005, 20006, 20404, 30002}
_SENDER = {21212, 21603, 21659, 21660, 21703, 21705}
_CALLBACK = {21609}

ACCOUNT = (
    "Twilio refuses the account ({}): check sms.account_sid, sms.auth_token and the account's state and funds"
)
SENDER = "Twilio refuses the sender ({}): check sms.from_number or sms.messaging_service_sid"
CALLBACK = "Twilio cannot call us ({}): set web.public_url to an address the internet can reach"
PUMPING = "Twilio takes messages to some numbers for SMS pumping ({}): see its SMS pumping protection"
UNREACHED = "Twilio cannot be reached ({}): check the network and sms.api_base_url"


class Flooded(TwilioException):  # type: ignore[misc]
    """Too many requests: wait before the next one."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"too many requests, wait {seconds:g} s")
        self.seconds = seconds


def verdict(error: Exception) -> tuple[Outcome, str | None]:
    """What became of the message, and what is wrong with the channel if anything is."""
    if isinstance(error, Flooded):
        return Retry(timedelta(seconds=error.seconds), str(error), pause="channel"), None
    if isinstance(error, _NOT_SENT):
        why = type(error).__name__
        return Retry(_SOON, f"not sent: {why}"), UNREACHED.format(why)
    status, code, why = _said(error)
    if not HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return Unknown(f"no readable answer: {why}"), None
    fault = _fault(status, code, f"{code} {why}")
    return _refused(code, why, fault), fault


def _refused(code: int, why: str, fault: str | None) -> Outcome:
    if code in _OURS:
        said = SENDER.format(why) if code in _NOT_FROM_HERE else why
        return Unreachable(str(code), said, lasting=False, ours=True)
    if code in _OPTED_OUT | _NOBODY_THERE:
        return Unreachable(str(code), why, opted_out=code in _OPTED_OUT)
    if code in _QUEUE_FULL:
        return Retry(_MINUTE, why, pause="channel")
    if code in _PUMPING:
        return Retry(BLOCKED, PUMPING.format(f"{code} {why}"), tries=BLOCKED_TRIES, code=str(code))
    if fault:
        return Retry(_LATER, why, pause="channel")
    return Refused(str(code), why)


def _fault(status: int, code: int, why: str) -> str | None:
    """What is wrong with the whole channel, if the refusal says more than about one message."""
    if code in _SENDER:
        return SENDER.format(why)
    if code in _CALLBACK:
        return CALLBACK.format(why)
    about_one = code in _OPTED_OUT | _NOBODY_THERE | _OURS | _QUEUE_FULL | _PUMPING
    if code in _ACCOUNT or (status in {401, 403, 404} and not about_one):
        return ACCOUNT.format(why)
    return None


def _said(error: Exception) -> tuple[int, int, str]:
    """HTTP status, Twilio's code and words of either of the library's two kinds of error; 0 for others."""
    words = getattr(error, "detail", None) or getattr(error, "title", None) or getattr(error, "msg", None)
    status, code = getattr(error, "status", 0), getattr(error, "code", 0)
    if not isinstance(error, TwilioException) or not isinstance(status, int):
        status = 0
    return status, code if isinstance(code, int) else status, str(words or str(error) or type(error).__name__)
