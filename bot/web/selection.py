"""The query parameters lists and numbers are selected by."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema

from bot.core.model import Policy, State
from bot.storage.reports import Filter

EARLIEST = datetime.min.replace(tzinfo=UTC)
LATEST = datetime.max.replace(tzinfo=UTC)


def _moment(value: str) -> str:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        raise ValueError('must be a date or a time in ISO 8601, such as "2026-11-20"') from None
    return value


Moment = Annotated[
    str,
    AfterValidator(_moment),
    Field(max_length=40),
    WithJsonSchema(
        {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string", "format": "date"}]}
    ),
]
Text = Annotated[str, Field(max_length=200, pattern=r"^[^\x00]*$")]
Name = Annotated[str, Field(pattern="^[a-z][a-z0-9_]{0,39}$")]
Language = Annotated[str, Field(pattern="^[a-z]{2}$")]
Limit = Annotated[int, Field(ge=1, le=200)]


class _Query(BaseModel):
    # A misspelt parameter would silently select something else.
    model_config = ConfigDict(extra="forbid")


class Answered(_Query):
    """Which answers count."""

    from_: Moment | None = Field(
        None, alias="from", description="Not before; a date alone is its first moment."
    )
    to: Moment | None = Field(None, description="Before then; a date alone is included whole.")
    store: Text | None = None
    channel: Name | None = Field(None, description="The answer came on it.")
    language: Language | None = None
    policy: Policy | None = Field(None, description="Which scores promote; the shop's own if not given.")

    def filter(self, zone: str) -> Filter:
        """The same for the database; dates and times without an offset are the shop's."""
        return Filter(
            from_=first_moment(self.from_, zone),
            to=last_moment(self.to, zone),
            store=self.store,
            channel=self.channel,
            language=self.language,
        )


class Reporter(_Query):
    """Who reported a purchase."""

    source: Annotated[str, Field(max_length=60, pattern=r"^[^\x00]*$")] = Field(
        "api", description='Who reported it, if not over "api".'
    )


class _Paged(_Query):
    cursor: Annotated[Text | None, AfterValidator(lambda value: value or None)] = Field(
        None, description="Where the page before said the next one begins."
    )
    limit: Limit = 50


class AnsweredPage(Answered, _Paged):
    """Which answers, a page of them."""


class SurveysPage(_Paged):
    """Which surveys, a page of them."""

    state: State | None = None
    since: Moment | None = Field(None, description="Made from then on.")


class CasesPage(_Paged):
    """Which cases, a page of them."""

    state: Annotated[str, Field(pattern="^(open|settled)$")] | None = None


class MessagesPage(_Paged):
    """A page of messages."""


def first_moment(text: str | None, zone: str) -> datetime | None:
    """The moment, or the first one of the day, in UTC."""
    return None if text is None else _utc(datetime.fromisoformat(text), zone)


def last_moment(text: str | None, zone: str) -> datetime | None:
    """The moment, or the end of the day, in UTC."""
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return _utc(datetime.fromisoformat(text), zone)
    if day == date.max:
        return LATEST
    return _utc(datetime.combine(day + timedelta(days=1), time()), zone)


def _utc(at: datetime, zone: str) -> datetime:
    try:
        return (at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)
    except OverflowError:  # the first and the last day there are
        return EARLIEST if at.year == 1 else LATEST
