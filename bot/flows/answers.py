"""An answer to something a customer wrote: one outbox row."""

from __future__ import annotations

from datetime import datetime

from bot.core.model import Customer
from bot.flows.shop import ANSWER_WITHIN, CONFIRM_WITHIN, Shop
from bot.storage.surveys import Record
from scheduler.outbox import Message


def answer(
    shop: Shop,
    phrase: str,
    now: datetime,
    *,
    key: str,
    place: tuple[str, str],
    written_at: datetime,
    who: Customer | None = None,
    record: Record | None = None,
    language: str | None = None,
) -> Message:
    """The answer on the channel they wrote on: at once, or in the window when that was a while ago.

    Args:
        shop: Whose words.
        phrase: Of the phrase book.
        now: When it is answered.
        key: What it is; the same one goes out once.
        place: Channel and address they wrote from.
        written_at: When they wrote.
        who: Who wrote, if that is known.
        record: The survey it is about, if it is about one.
        language: Of the app of somebody nobody knows.
    """
    spoken = record.language if record else who.language if who else language or shop.config.shop.language
    payload: dict[str, str | int | None] = {"phrase": phrase, "language": spoken}
    if record is not None and record.survey.score is not None:
        payload["score"] = record.survey.score
    return Message(
        key=key,
        kind="answer",
        channel=place[0],
        address=place[1],
        person=who.id if who else None,
        about=record.survey.id if record else None,
        payload=payload,
        due_at=now,
        expires_at=written_at + (CONFIRM_WITHIN if phrase == "opted_out" else shop.config.survey.fresh_for),
        zone=who.zone if who else shop.config.shop.time_zone,
        free_until=written_at + ANSWER_WITHIN,
    )
