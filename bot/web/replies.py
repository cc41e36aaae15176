"""/api/v1/replies: a person says what a reply means."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Kind
from bot.storage import keys, records
from bot.storage.readings import Correction
from bot.web import shapes
from bot.web.answers import Json
from bot.web.document import problems
from bot.web.parts import Parts
from bot.web.problems import Problem


class RepliesApi:
    """The route that corrects how a reply was read."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._policy = parts.config.survey.policy

    def add_to(self, router: APIRouter) -> None:
        """Put the route under the API."""
        router.add_api_route(
            "/replies/{id}/correct",
            self.correct,
            methods=["POST"],
            response_model=None,
            responses={200: {"model": shapes.SurveyRecord}, **problems(400, 404, 408, 413, 415, 422)},
        )

    async def correct(
        self,
        id: Annotated[int, Path(ge=1, le=2**63 - 1, description="Of an incoming message.")],  # noqa: A002
        read_as: shapes.ReadAs,
        request: Request,
    ) -> Json:
        """A reply means something else than was read. The survey's score follows; the reading is kept."""
        caller, now = request.scope["caller"], self._parts.clock.now()

        async def work(tx: AsyncConnection) -> records.Record | None:
            by = read_as.by or await keys.name(tx, caller)
            score = read_as.score if isinstance(read_as, shapes.SaidScore) else None
            said = Correction(id, Kind(read_as.kind), score, by)
            survey = await self._parts.corrections.correct(tx, said, now)
            return None if survey is None else await records.survey(tx, survey, self._policy)

        found = await self._parts.database.write(work)
        if found is None:
            raise Problem(404, "There is no reply to a survey with this id.")
        return Json(found)
