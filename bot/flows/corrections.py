"""A person reads a reply otherwise: kept beside the rules' reading, and everything that follows from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.dialogue import step
from bot.core.model import Alert, Kind, Reply, Say, State, Step
from bot.flows import consent
from bot.flows.alerts import Alarm, Alerts
from bot.flows.answers import answer
from bot.flows.shop import CHANGE_WITHIN, Shop
from bot.storage import readings, surveys
from bot.storage.readings import Correction, Reading
from bot.storage.surveys import Record
from scheduler import outbox

EVER = timedelta.max  # a person may correct a score at any time
SCORING = {Kind.SCORE, Kind.OPT_OUT}  # readings a score can come from


class Corrections:
    """Takes what people say a reply means."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._alerts = Alerts(shop)

    async def correct(self, tx: AsyncConnection, said: Correction, now: datetime) -> int | None:
        """Read a reply so from now on; gives its survey, None if it belongs to none.

        The survey's score becomes the last one that still counts. A refusal that was overlooked is
        honoured; one that was none stays, because only the customer lifts a refusal.
        """
        survey = await readings.survey_of(tx, said.reply)
        if survey is None:
            return None
        await readings.correct(tx, said, now)
        history = await readings.of_surveys(tx, [survey])
        mine = next(one for one in history if one.reply == said.reply)
        if said.kind is Kind.OPT_OUT:
            await consent.refuse(tx, self._shop, (mine.channel, mine.address), now, "reply")
        record = (await surveys.records(tx, [survey], self._shop.defaults))[survey]
        await self._rescore(tx, record, history, mine, now)
        return survey

    async def _rescore(
        self, tx: AsyncConnection, record: Record, history: list[Reading], mine: Reading, now: datetime
    ) -> None:
        before = record.survey
        last = next((one for one in reversed(history) if one.kind in SCORING and one.score is not None), None)
        if (last.score if last else None) == before.score:
            return
        moved = self._moved(record, last, now)
        if moved.survey.state is State.SCORED and now - mine.at > CHANGE_WITHIN:
            moved = Step(replace(moved.survey, state=State.ANSWERED), moved.effects)
        await surveys.save(
            tx, [(before, moved.survey, last.channel if last else mine.channel)], now, CHANGE_WITHIN
        )
        await outbox.cancel(tx, now, "answered", about=[before.id], kinds=["reminder"])
        await self._follow(tx, replace(record, survey=moved.survey), moved, mine, before=before.score)

    def _moved(self, record: Record, last: Reading | None, now: datetime) -> Step:
        """What the dialogue makes of the score that counts now; without one a person takes over."""
        survey = record.survey
        if last is None or last.score is None:
            over = survey.state in {State.SCORED, State.ANSWERED}
            state = State.HANDED_OVER if over else survey.state
            return Step(replace(survey, score=None, scored_at=None, state=state))
        policy = self._shop.config.survey.policy
        reply = Reply(Kind.SCORE, last.score, why="a person's reading")
        moved = step(survey, reply, now, policy=policy, change_within=EVER)
        if moved.survey.score == last.score:
            return moved
        scored_at = survey.scored_at or now  # it ended otherwise, by a refusal say, and stays so
        return Step(replace(survey, score=last.score, scored_at=scored_at))

    async def _follow(
        self, tx: AsyncConnection, record: Record, moved: Step, mine: Reading, *, before: int | None
    ) -> None:
        """Ask why not a fan while it is fresh; the owners hear what changed."""
        now = self._shop.clock.now()
        said = [
            answer(
                self._shop,
                effect.phrase,
                now,
                key=f"reply:{mine.reply}:{effect.phrase}",
                place=(mine.channel, mine.address),
                written_at=mine.at,
                who=record.customer,
                record=record,
            )
            for effect in moved.effects
            if isinstance(effect, Say) and effect.phrase != "noted"
        ]
        alarms = [
            Alarm(effect.what, record, mine.reply, {"before": before})
            for effect in moved.effects
            if isinstance(effect, Alert)
        ]
        await outbox.put(tx, said, now)
        await self._alerts.put(tx, alarms, now)
        self._shop.wake("send")
