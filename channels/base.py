"""The vocabulary every channel speaks: what goes out, how a send ended, what comes in.

Spoken by the scheduler (which sends) and by the bot (which reads); it knows no provider.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class Button:
    """One button under a message."""

    label: str
    data: str  # comes back when pressed; 1 to 64 bytes of UTF-8


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to one phone: always exactly one request to the provider."""

    address: str  # where to: "+393331234567" for SMS, the chat id for Telegram
    text: str  # plain text, never markup
    buttons: tuple[tuple[Button, ...], ...] = ()  # rows; channels without buttons leave them out
    token: str = ""  # our own id of this attempt, "42-1"; receipts bring it back
    valid_for: timedelta | None = None  # after this long it must not arrive any more
    replaces: str | None = None  # provider's id of an earlier message, to edit instead of send
    segments: int | None = None  # what it will cost, where that is known before


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider took it."""

    provider_id: str  # the provider's id of the message, unique in its channel
    segments: int = 1  # what an SMS costs; 0 where messages are free
    after_all: bool = False  # it had been called undelivered before


@dataclass(frozen=True, slots=True)
class Retry:
    """It was surely not sent; the same request may be made again."""

    after: timedelta  # not before this long
    why: str
    pause: Literal["message", "chat", "channel"] = "message"  # what has to wait
    believed: bool = False  # on the word of a list or a receipt: it may still turn out otherwise
    tries: int | None = None  # after so many in all it is given up
    code: str = ""  # the provider's, where it says something about us that owners should hear
    moved_to: str | None = None  # the address the chat has now


@dataclass(frozen=True, slots=True)
class Refused:
    """It was surely not sent, and the same request will never be taken."""

    code: str  # the provider's, "21617" or "400"
    why: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """It was surely not sent: nobody can be reached at this address on this channel."""

    code: str
    why: str
    opted_out: bool = False  # the person refused at the provider (STOP, a block)
    lasting: bool = True  # False: the phone was off, say; another message may well arrive
    ours: bool = False  # not the phone's fault: somebody has to mend something about the sender


@dataclass(frozen=True, slots=True)
class Unknown:
    """Bytes left and no readable answer came: it may have been sent, so never blindly again."""

    why: str


Outcome = Accepted | Retry | Refused | Unreachable | Unknown


@dataclass(frozen=True, slots=True)
class Event:
    """Something a provider told us, exactly as stored in the inbox before it is acknowledged."""

    source: str  # the channel's name
    key: str  # the same for every redelivery of the same thing, unique in its source
    raw: Mapping[str, Any]  # JSON values only


@dataclass(frozen=True, slots=True)
class Incoming:
    """Something a person did."""

    channel: str
    address: str
    message_id: str  # the provider's id of what they sent (for a button: of the press)
    kind: Literal["text", "edit", "button", "start", "block", "unblock", "added", "moved", "other"]
    # What they typed; "button": its data; "start": the link's token; "moved": the group's new address.
    text: str = ""
    at: datetime | None = None  # aware UTC: when it was first sent, if the provider says so
    edited_at: datetime | None = None  # for "edit": when it was changed
    reply_to: str | None = None  # provider's id of our message they answered or whose button they pressed
    name: str | None = None
    language: str | None = None  # two letters, from their app
    private: bool = True  # False in groups and channels
    answered: Literal["stop", "start", "help"] | None = None  # the provider replied to it itself


@dataclass(frozen=True, slots=True)
class Delivery:
    """A receipt: what became of a message of ours."""

    channel: str
    provider_id: str
    status: Literal["accepted", "sent", "delivered", "undelivered", "failed"]
    token: str = ""  # the token the message was sent with, where the provider brings it back
    code: str | None = None
    lasting: bool = False  # undelivered for good; False: a later message may arrive
    opted_out: bool = False  # undelivered because the person refused at the provider
    why: str = ""  # undelivered for a reason that is not the phone's: what somebody has to mend
    again_after: timedelta | None = None  # it was not passed on, and may be sent again then
    pause: Literal["message", "channel"] = "message"  # what has to wait until then
    tries: int | None = None  # then, so many in all
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Webhook:
    """One HTTP call from a provider, as it came."""

    path: str  # below the public URL, "/webhooks/sms/status"
    query: str  # without the question mark, as sent
    headers: Mapping[str, str]  # lower-case names
    body: bytes


class BadWebhook(Exception):
    """The call is not the provider's, or cannot be read: answer 403 and store nothing."""


class ChannelDown(Exception):
    """The channel cannot work now; the message says why and what to do about it."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a provider takes messages."""

    per_second: float  # over the whole channel
    per_chat: timedelta  # between two messages to one address
    per_minute: Callable[[str], int | None] = lambda _address: None  # to one address, where that is fewer


@dataclass(frozen=True, slots=True)
class Listed:
    """A message of ours in the provider's own list."""

    sent: Accepted
    receipt: Delivery  # how it stands now
    at: datetime  # when the provider took it, aware UTC


Store = Callable[[Sequence[Event]], Awaitable[None]]  # returns only when they are durable


class Channel(Protocol):
    """A way to reach people. One instance per configured channel, made inside the event loop."""

    name: str
    pace: Pace
    fault: str | None  # what is wrong now and what to do about it; None while it works
    answer: tuple[str, bytes]  # content type and body of the 2xx a webhook call gets

    async def send(self, message: Outgoing) -> Outcome:
        """Make the one request; never raises for anything the provider or the network does."""
        ...

    def receive(self, call: Webhook) -> list[Event]:
        """Check that the call is the provider's and name what it brings, or raise BadWebhook."""
        ...

    def parse(self, event: Event) -> Incoming | Delivery | None:
        """Read a stored event. Pure; None for what means nothing to us; ValueError if unreadable."""
        ...

    async def listen(self, store: Store) -> None:
        """Fetch events until cancelled, or arrange that the provider calls us and return."""
        ...

    async def acknowledge(self, events: Sequence[Event]) -> None:
        """After they are stored: tell the provider's app what it waits for. Never raises."""
        ...

    async def check(self) -> str:
        """One line on who we are to the provider, or raise ChannelDown with the remedy."""
        ...

    async def close(self) -> None:
        """Close connections."""
        ...


@runtime_checkable
class Lists(Protocol):
    """A channel whose provider keeps lists: they tell what became of a lost answer, and what we missed."""

    async def find(self, address: str, text: str, since: datetime) -> list[Listed]:
        """Messages with this text that the provider took for an address since then, the oldest first.

        Raises:
            ChannelDown: The list cannot be had whole, so what is not in it proves nothing.
        """
        ...

    async def missed(self, since: datetime) -> list[Event]:
        """What people have sent us since then, under the same keys as when it is told.

        Raises:
            ChannelDown: The list cannot be had whole.
        """
        ...


@runtime_checkable
class Leaves(Protocol):
    """A channel with groups: anybody may put us into theirs, which we hear of as "added"."""

    async def leave(self, address: str) -> bool:
        """Leave a group, without a word there; False where that is to be tried again. Never raises."""
        ...


@runtime_checkable
class Counts(Protocol):
    """A channel whose ids of messages are one account's: another account counts anew from the start."""

    account: str  # whose ids they are now


@runtime_checkable
class Proves(Protocol):
    """A channel whose provider proves itself before the body of its call is read, so that may be large."""

    def proven(self, headers: Mapping[str, str]) -> bool:
        """Whether a call with these headers, their names in lower case, is the provider's."""
        ...
