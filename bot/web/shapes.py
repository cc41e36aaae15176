"""What the API answers, as its documentation shows it; the answers themselves are plain records."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.core.model import Category, Cause, State


class Fault(BaseModel):
    """One thing wrong with what was sent."""

    field: str
    problem: str
    value: str | None = None
    remedy: str | None = None


class ProblemDetails(BaseModel):
    """RFC 9457: what went wrong, for programs (status) and for people (detail)."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[Fault] = []


class Plan(BaseModel):
    """Where a purchase's survey stands, and why."""

    id: int
    state: State
    reason: str | None = Field(
        description="Why it is so, as a code: opted_out, asked_recently, no_answer, ..."
    )
    channel: str | None
    due_at: datetime | None


class Taken(BaseModel):
    """A purchase that is in."""

    source_id: str
    survey: Plan
    telegram_link: str | None = Field(description="For the receipt: opens the conversation on Telegram.")


class Result(BaseModel):
    """What became of one purchase of a batch."""

    status: Literal[200, 201, 409, 422]
    source_id: str | None = None
    survey: Plan | None = None
    telegram_link: str | None = None
    detail: str | None = None
    errors: list[Fault] = []


class Results(BaseModel):
    """What became of each purchase of a batch, in the order they were sent."""

    results: list[Result]


class PurchaseName(BaseModel):
    """A purchase by its id."""

    source: str
    source_id: str


class Person(BaseModel):
    """A customer by our id and the shop's."""

    id: int
    external_id: str | None
    name: str | None


class Message(BaseModel):
    """One message, ours (out) or theirs (in)."""

    direction: Literal["out", "in"]
    id: int
    kind: str | None
    channel: str
    state: str
    reason: str | None
    text: str | None
    at: datetime | None = Field(description="When it went out or came in; null while it waits.")
    due_at: datetime | None = None
    segments: int | None = None
    read_as: str | None = Field(None, description="How a reply was understood.")
    score: int | None = None
    comment: str | None = None
    suggested_cause: Cause | None = Field(None, description="What its words point to; nobody has said so.")
    rule: str | None = Field(None, description="Which rule decided, and what each number was taken for.")
    corrected_by: str | None = Field(None, description="Who read it otherwise; read_as and score are theirs.")


class _Said(BaseModel):
    model_config = ConfigDict(extra="forbid")

    by: str | None = Field(
        None,
        min_length=1,
        max_length=100,
        pattern=r"^[^\x00-\x1f\x7f]*$",
        description="Who says so; the API key's name where not given.",
    )


class SaidScore(_Said):
    """A person sees a score in the reply."""

    kind: Literal["score"]
    score: Annotated[int, Field(ge=0, le=10)]


class SaidOther(_Said):
    """A person sees something else in the reply."""

    kind: Literal["unclear", "opt_out", "help", "comment"]


ReadAs = Annotated[SaidScore | SaidOther, Field(discriminator="kind")]


class SurveyLine(BaseModel):
    """A survey in a list."""

    id: int
    state: State
    reason: str | None
    channel: str | None
    due_at: datetime | None
    asked_at: datetime | None
    score: int | None = Field(ge=0, le=10)
    category: Category | None
    scored_at: datetime | None
    scored_via: str | None
    comment: str | None = Field(description="Why, in the customer's words.")
    cause: Cause | None
    language: str
    store: str | None
    created_at: datetime
    closed_at: datetime | None
    purchase: PurchaseName
    customer: Person


class SurveyRecord(SurveyLine):
    """A survey with every message about it."""

    messages: list[Message]


class PurchaseRecord(BaseModel):
    """A purchase with its survey."""

    source: str
    source_id: str
    time: datetime
    store: str | None
    amount: str | None
    currency: str | None
    touchpoint: str
    consent: str | None
    items: list[dict[str, Any]]
    received_at: datetime
    cancelled_at: datetime | None
    survey: SurveyRecord | None


class Case(BaseModel):
    """An unhappy customer, until it is settled."""

    id: int
    state: Literal["open", "settled"]
    opened_at: datetime
    settled_at: datetime | None
    settled_by: str | None
    survey: SurveyLine


class SurveyPage(BaseModel):
    """One page of surveys."""

    items: list[SurveyLine]
    cursor: str | None = Field(description="Of the next page; null on the last.")


class CasePage(BaseModel):
    """One page of cases."""

    items: list[Case]
    cursor: str | None


class MessagePage(BaseModel):
    """One page of messages."""

    items: list[Message]
    cursor: str | None


class Scores(BaseModel):
    """The Net Promoter Score of a selection, with its 95 % interval and what it is made of."""

    nps: float | None = Field(description="-100 to 100; null when nobody answered.")
    interval: list[float] | None = Field(min_length=2, max_length=2)
    n: int
    promoters: int
    passives: int
    detractors: int
    asked: int
    response_rate: float | None = Field(description="Share of those asked then who have answered by now.")
    scores: dict[str, int] = Field(description="How often each score from 0 to 10 was given.")


class Readiness(BaseModel):
    """Whether work can be taken, and what is not well."""

    status: Literal["ok", "degraded", "down"]
    database: dict[str, str | None]
    channels: dict[str, dict[str, str | None]]
    silent_jobs: dict[str, datetime]
    queue_age_seconds: float | None
    held: str | None = Field(description="Why customers are sent nothing until an owner decides.")
    inbox_waiting: int | None
