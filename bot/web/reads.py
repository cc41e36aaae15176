"""The routes that only read: surveys, responses, the score, timelines, cases."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Policy
from bot.storage import lists, records, reports
from bot.storage.cursor import BadCursor
from bot.storage.lists import Page
from bot.web import shapes
from bot.web.answers import Json
from bot.web.document import problems
from bot.web.parts import Parts
from bot.web.problems import Problem
from bot.web.selection import Answered, AnsweredPage, CasesPage, MessagesPage, SurveysPage, first_moment

Id = Annotated[int, Path(ge=1, le=2**63 - 1)]


class ReadsApi:
    """The routes that only read."""

    def __init__(self, parts: Parts) -> None:
        self._database = parts.database
        self._zone = parts.config.shop.time_zone
        self._policy = parts.config.survey.policy

    def add_to(self, router: APIRouter) -> None:
        """Put the routes under the API."""
        for path, route, shape, statuses in (
            ("/surveys", self.surveys, shapes.SurveyPage, (400, 422)),
            ("/surveys/{id}", self.survey, shapes.SurveyRecord, (404, 422)),
            ("/responses", self.responses, shapes.SurveyPage, (400, 422)),
            ("/nps", self.nps, shapes.Scores, (422,)),
            ("/customers/{id}/timeline", self.timeline, shapes.MessagePage, (400, 404, 422)),
            ("/cases", self.cases, shapes.CasePage, (400, 422)),
        ):
            answers: dict[int | str, dict[str, Any]] = {200: {"model": shape}, **problems(*statuses)}
            router.add_api_route(path, route, response_model=None, responses=answers)

    async def surveys(self, chosen: Annotated[SurveysPage, Query()]) -> Json:
        """Surveys, those of the latest purchases first."""
        since = first_moment(chosen.since, self._zone)
        return await self._page(
            lambda tx: lists.surveys(
                tx, self._policy, state=chosen.state, since=since, cursor=chosen.cursor, limit=chosen.limit
            )
        )

    async def survey(self, id: Id) -> Json:  # noqa: A002 - the name in the path
        """A survey, the decision about it, and its messages with their states."""
        found = await self._database.read(lambda tx: records.survey(tx, id, self._policy))
        if found is None:
            raise Problem(404, "There is no survey with this id.")
        return Json(found)

    async def responses(self, chosen: Annotated[AnsweredPage, Query()]) -> Json:
        """Surveys with a score, those answered last first."""
        policy, filter_ = self._chosen(chosen)
        return await self._page(
            lambda tx: lists.responses(tx, policy, filter_, cursor=chosen.cursor, limit=chosen.limit)
        )

    async def nps(self, chosen: Annotated[Answered, Query()]) -> Json:
        """The Net Promoter Score with its 95 % interval, and what it is made of."""
        policy, filter_ = self._chosen(chosen)
        numbers = await self._database.read(lambda tx: reports.tally(tx, filter_, policy))
        return Json(asdict(numbers))

    async def timeline(self, id: Id, chosen: Annotated[MessagesPage, Query()]) -> Json:  # noqa: A002
        """Everything said to and by a customer, over all channels."""
        return await self._page(lambda tx: lists.timeline(tx, id, cursor=chosen.cursor, limit=chosen.limit))

    async def cases(self, chosen: Annotated[CasesPage, Query()]) -> Json:
        """Unhappy customers, those heard of last first."""
        return await self._page(
            lambda tx: lists.cases(
                tx, self._policy, state=chosen.state, cursor=chosen.cursor, limit=chosen.limit
            )
        )

    def _chosen(self, chosen: Answered) -> tuple[Policy, reports.Filter]:
        return chosen.policy or self._policy, chosen.filter(self._zone)

    async def _page(self, work: Callable[[AsyncConnection], Awaitable[Page | None]]) -> Json:
        try:
            page = await self._database.read(work)
        except BadCursor:
            raise Problem(400, "This cursor was not given out with this list. Begin without one.") from None
        if page is None:
            raise Problem(404, "There is no customer with this id.")
        return Json(asdict(page))
