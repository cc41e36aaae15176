"""The SMS channel: one Twilio number or messaging service."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from channels.base import (
    Accepted,
    Channel,
    ChannelDown,
    Delivery,
    Event,
    Incoming,
    Listed,
    Outcome,
    Outgoing,
    Pace,
    Retry,
    Store,
    Unknown,
    Webhook,
)
from channels.segments import measure
from channels.servers import base, is_local
from channels.sms import calls
from channels.sms.client import connect
from channels.sms.outcomes import ACCOUNT, verdict
from channels.text import clean, cut
from channels.twilio_signature import spellings

PAGE = 500  # messages in one answer of Twilio's list
LOOK_BACK = timedelta(days=1)  # for messages that tell which numbers a service sends from
LONGEST = 1600  # of a text, counted in UTF-16 units to be on the safe side
SHORTEST_LIFE, LONGEST_LIFE = 60, 36_000  # seconds a message may wait at Twilio


class SmsChannel(Channel):
    """One sender. Twilio is not spoken to before the first message.

    Args:
        account_sid: Of the Twilio account.
        auth_token: Its primary token: an API key's secret cannot check signatures.
        previous_auth_token: One that is being replaced: calls it has signed are taken too.
        from_number: The number that sends, "+15005550006"; this or the service is needed.
        messaging_service_sid: The service that chooses a number.
        api_base_url: Of Twilio's API.
        public_url: Our own address, for receipts and replies.
        per_second: Segments the sender may send; a US long code sends one.

    Raises:
        ValueError: A setting cannot work; the message names its config key.
    """

    def __init__(
        self,
        *,
        account_sid: str,
        auth_token: str,
        previous_auth_token: str = "",
        from_number: str = "",
        messaging_service_sid: str = "",
        api_base_url: str = "https://api.twilio.com",
        public_url: str = "",
        per_second: float = 1.0,
    ) -> None:
        for key, value in (("account_sid", account_sid), ("auth_token", auth_token)):
            if not value:
                raise ValueError(f"sms.{key} is empty: copy it from the Twilio console")
        if not from_number and not messaging_service_sid:
            raise ValueError("set sms.from_number or sms.messaging_service_sid: one of them has to send")
        # Below this level the library logs phone numbers.
        logging.getLogger("twilio.async_http_client").setLevel(logging.WARNING)
        self.name = calls.NAME
        self.pace = Pace(per_second, per_chat=timedelta(seconds=1))
        self.fault: str | None = None
        self.answer = ("text/xml", b"<Response/>")
        self._account, self._key = account_sid, auth_token
        self._keys = [auth_token, *filter(None, [previous_auth_token])]  # that Twilio may have signed with
        self._sender = {"from_": from_number, "messaging_service_sid": messaging_service_sid}
        self._numbers: set[str] = set()  # that the service sends from, as far as its messages have told
        self._server = base(api_base_url, "sms.api_base_url")
        self._public_url = base(public_url, "web.public_url") if public_url else ""
        self._bases = spellings(self._public_url) if public_url else ()
        self._client: Any = None

    async def send(self, message: Outgoing) -> Outcome:
        """Send; the outcome says what surely happened."""
        text = cut(clean(message.text), LONGEST, "...")  # an ellipsis of one character would double the price
        outcome: Outcome
        fault = None
        try:
            sent = await self._twilio().messages.create_async(
                message.address, body=text, **self._options(message)
            )
            outcome = _accepted(sent, text)
        except Exception as error:  # noqa: BLE001 - whatever it is, the caller gets a word to act on
            outcome, fault = verdict(error)
        if fault or not isinstance(outcome, Retry | Unknown):
            self.fault = fault
        return outcome

    def _options(self, message: Outgoing) -> dict[str, Any]:
        options: dict[str, Any] = {name: value for name, value in self._sender.items() if value}
        # Twilio refuses a message whose receipts it could not deliver.
        if self._public_url and (is_local(self._server) or not is_local(self._public_url)):
            token = quote(message.token, safe="")
            options["status_callback"] = f"{self._public_url}{calls.STATUS}?token={token}"
        if message.valid_for is not None:
            seconds = int(message.valid_for.total_seconds())
            options["validity_period"] = min(max(seconds, SHORTEST_LIFE), LONGEST_LIFE)
        return options

    def receive(self, call: Webhook) -> list[Event]:
        """The message or receipt of a webhook call that carries Twilio's signature."""
        return [calls.event(call, calls.verified(call, self._keys, self._bases))]

    def parse(self, event: Event) -> Incoming | Delivery | None:
        """What a stored call says."""
        return calls.parse(event)

    async def listen(self, store: Store) -> None:
        """Nothing to do: Twilio calls the address its console names, and receipts name theirs."""

    async def acknowledge(self, events: Sequence[Event]) -> None:
        """Nothing to do: the 2xx was all Twilio waits for."""

    async def find(self, address: str, text: str, since: datetime) -> list[Listed]:
        """What Twilio's list says it took for a number, by text: `text` as it was handed to `send`."""
        wanted = cut(clean(text), LONGEST, "...").split()
        # No filter by date: it goes by when a message was sent, which is unset while it is queued.
        found = await self._listed(since, address, whole=True)
        return [
            calls.listed(one)
            for one in reversed(found)
            if _ours(one) and one.to == address and (one.body or "").split() == wanted
        ]

    async def missed(self, since: datetime) -> list[Event]:
        """What people have written to our number, or to those a service of ours sends from."""
        number, service = self._sender["from_"], self._sender["messaging_service_sid"]
        if number:
            ours = await self._listed(since, number)
        else:
            # The account may have other numbers, with which other programs talk to the same people; and what
            # people write does not always name the service. What we have sent tells its numbers.
            found = await self._listed(since if self._numbers else since - LOOK_BACK, "")
            sent = (one for one in found if _ours(one) and one.messaging_service_sid == service)
            self._numbers.update(one.from_ for one in sent)
            ours = [
                one
                for one in found
                if one.date_created >= since
                and (one.messaging_service_sid or (service if one.to in self._numbers else "")) == service
            ]
        ours.reverse()
        return [calls.heard(one) for one in ours if one.direction == "inbound"]

    async def _listed(self, since: datetime, to: str, *, whole: bool = False) -> list[Any]:
        """Twilio's messages since then to a number, or to any, the newest first; nothing promises an order.

        With `whole` the list is read to its end, else up to a page full of what is older still.
        """
        found, old, chosen = [], 0, {"to": to} if to else {}
        try:
            async for one in await self._twilio().messages.stream_async(page_size=PAGE, **chosen):
                # Listed by when they were sent: one that queued for hours stands among later ones.
                old = old + 1 if one.date_created < since - timedelta(seconds=LONGEST_LIFE) else 0
                if old == PAGE and not whole:
                    break
                if one.date_created >= since:
                    found.append(one)
        except Exception as error:
            outcome, fault = verdict(error)
            raise ChannelDown(fault or f"Twilio's list of messages: {getattr(outcome, 'why', '')}") from error
        found.sort(key=lambda one: one.date_created, reverse=True)
        return found

    async def check(self) -> str:
        """The account's name."""
        try:
            account = await self._twilio().api.v2010.accounts(self._account).fetch_async()
        except Exception as error:
            outcome, fault = verdict(error)
            raise ChannelDown(fault or getattr(outcome, "why", "")) from error
        if account.status not in {None, "active"}:
            raise ChannelDown(ACCOUNT.format(f"it is {account.status}"))
        self.fault = None
        return str(account.friendly_name)

    async def close(self) -> None:
        """Close connections."""
        client, self._client = self._client, None
        if client is not None:
            await client.http_client.close()

    def _twilio(self) -> Any:
        """The client, made when first needed: it belongs to the running event loop."""
        if self._client is None:
            self._client = connect(self._account, self._key, self._server)
        return self._client


def _ours(one: Any) -> bool:
    """Whether we sent it: Twilio's own answers to STOP and HELP are listed too."""
    return str(one.direction).startswith("outbound") and one.direction != "outbound-reply"


def _accepted(sent: Any, text: str) -> Accepted | Unknown:
    """What an answer that refuses nothing says."""
    if not sent.sid:
        return Unknown("no readable answer: it names no message")
    counted = str(sent.num_segments)
    # A messaging service counts the segments later and answers 0.
    return Accepted(str(sent.sid), (int(counted) if counted.isdecimal() else 0) or measure(text).segments)
