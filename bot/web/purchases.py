"""/api/v1/purchases: shops report what was bought, one purchase or a thousand."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Header, Path, Query, Request

from bot.flows.purchases import Report, Reported
from bot.intake import IntakeError, to_report
from bot.storage import records
from bot.web import shapes
from bot.web.answers import Json
from bot.web.document import PURCHASES_BODY, problems
from bot.web.meters import Meters
from bot.web.once import Answer, Once
from bot.web.parts import Parts
from bot.web.problems import Problem
from bot.web.selection import Reporter
from bot.web.strict_json import parse

MAX_BATCH = 1000
BREATHER = 50  # purchases checked before others get their turn
BUILT_IN = ("telegram", "sms")  # may be preferred before they are configured
STATUS = {"new": 201, "seen": 200, "conflict": 409}
CONFLICT = "A purchase with this id was reported before with other content; nothing was changed."

SourceId = Annotated[str, Path(min_length=1, max_length=200, pattern=r"^[^\x00]*$")]
By = Annotated[Reporter, Query()]
IdempotencyKey = Annotated[str | None, Header(min_length=1, max_length=200, pattern=r"^[!-~]+$")]


class PurchasesApi:
    """The routes about purchases."""

    def __init__(self, parts: Parts, meters: Meters) -> None:
        self._parts = parts
        self._meters = meters
        self._once = Once(parts.database, parts.clock)

    def add_to(self, router: APIRouter) -> None:
        """Put the routes under the API."""
        router.add_api_route(
            "/purchases",
            self.report,
            methods=["POST"],
            status_code=201,
            response_model=None,
            openapi_extra={"requestBody": PURCHASES_BODY},
            responses={
                201: {"model": shapes.Taken, "description": "New."},
                200: {"model": shapes.Taken | shapes.Results, "description": "Seen before, or a batch."},
                **problems(400, 408, 409, 413, 415, 422),
            },
        )
        router.add_api_route(
            "/purchases/{source_id:path}/cancel",
            self.cancel,
            methods=["POST"],
            response_model=None,
            responses={200: {"model": shapes.Taken}, **problems(404, 408, 413, 415, 422)},
        )
        router.add_api_route(
            "/purchases/{source_id:path}",
            self.show,
            response_model=None,
            responses={200: {"model": shapes.PurchaseRecord}, **problems(404, 422)},
        )

    async def report(self, request: Request, idempotency_key: IdempotencyKey = None) -> Json:
        """Report one purchase, or up to a thousand as `{"purchases": [...]}`.

        Reporting the same purchase again changes nothing and answers the same.
        """
        body = await request.body()
        if idempotency_key is None:
            status, content = await self._take(body)
            return Json(content, status)
        caller = request.scope["caller"]
        return await self._once.answer(
            caller, idempotency_key, body, lambda: self._take(body), lambda: self._links(body)
        )

    async def cancel(self, source_id: SourceId, by: By) -> Json:
        """A purchase was cancelled or refunded: nothing more is asked."""
        done = await self._parts.purchases.cancel(by.source, source_id)
        if done is None:
            raise _unknown(by.source, " Should it be reported within a week, nobody is asked about it.")
        return Json(_taken(done))

    async def show(self, source_id: SourceId, by: By) -> Json:
        """A purchase, the decision about its survey, and its messages with their states."""
        policy = self._parts.config.survey.policy
        found = await self._parts.database.read(lambda tx: records.purchase(tx, by.source, source_id, policy))
        if found is None:
            raise _unknown(by.source)
        return Json(found)

    async def _take(self, body: bytes) -> Answer:
        data = parse(body)
        if isinstance(data, dict) and "purchases" in data:
            return 200, {"results": await self._take_many(_batch(data))}
        try:
            report = self._read(data)
        except IntakeError as error:
            self._meters.purchases.labels("refused").inc()
            raise Problem(422, "This purchase cannot be taken.", errors=_errors(error)) from None
        (done,) = await self._parts.purchases.report([report])
        self._meters.purchases.labels(done.outcome).inc()
        if done.outcome == "conflict":
            raise Problem(409, CONFLICT, source_id=done.source_id, survey=_plan(done))
        return STATUS[done.outcome], _taken(done)

    def _links(self, body: bytes) -> list[str | None]:
        """The link of each purchase in a body that was taken before."""
        data = parse(body)
        many = data["purchases"] if isinstance(data, dict) and "purchases" in data else [data]
        return [self._link(one) for one in many]

    def _link(self, data: Any) -> str | None:
        try:
            return self._parts.purchases.link(self._read(data))
        except IntakeError:
            return None

    async def _take_many(self, given: Sequence[Any]) -> list[dict[str, Any]]:
        """Report what can be read in one go; what became of each, in order."""
        read: list[Report | IntakeError] = []
        for number, one in enumerate(given):
            if number % BREATHER == BREATHER - 1:
                await asyncio.sleep(0)
            try:
                read.append(self._read(one))
            except IntakeError as error:
                read.append(error)
        done = iter(await self._parts.purchases.report([one for one in read if isinstance(one, Report)]))
        results = [_result(next(done) if isinstance(one, Report) else one) for one in read]
        for result in results:
            self._meters.purchases.labels(OUTCOME[result["status"]]).inc()
        return results

    def _read(self, data: Any) -> Report:
        parts = self._parts
        return to_report(
            data,
            default_country=parts.config.shop.country,
            default_zone=parts.config.shop.time_zone,
            now=parts.clock.now(),
            channels={**dict.fromkeys(BUILT_IN), **parts.channels},
        )


OUTCOME = {201: "new", 200: "seen", 409: "conflict", 422: "refused"}


def _batch(data: dict[str, Any]) -> list[Any]:
    given = data["purchases"]
    faults = [
        {"field": name, "problem": "does not belong beside purchases"} for name in data if name != "purchases"
    ]
    if not isinstance(given, list):
        faults.append({"field": "purchases", "problem": "must be a list"})
    elif len(given) > MAX_BATCH:
        faults.append(
            {"field": "purchases", "problem": f"has {len(given)} entries, at most {MAX_BATCH} are taken"}
        )
    if faults:
        raise Problem(422, "This batch cannot be taken; none of it was.", errors=faults[:20])
    return list(given)


def _result(done: Reported | IntakeError) -> dict[str, Any]:
    if isinstance(done, IntakeError):
        return {"status": 422, "errors": _errors(done)}
    if done.outcome == "conflict":
        return {"status": 409, "source_id": done.source_id, "survey": _plan(done), "detail": CONFLICT}
    return {"status": STATUS[done.outcome]} | _taken(done)


def _taken(done: Reported) -> dict[str, Any]:
    return {"source_id": done.source_id, "survey": _plan(done), "telegram_link": done.telegram_link}


def _plan(done: Reported) -> dict[str, Any]:
    return asdict(done.survey)


def _errors(error: IntakeError) -> list[dict[str, str]]:
    return [
        {name: value for name, value in asdict(fault).items() if value is not None} for fault in error.faults
    ]


def _unknown(source: str, more: str = "") -> Problem:
    shown = source.encode("ascii", "backslashreplace").decode()
    said = f'No purchase with this id was reported by "{shown}". Name another with ?source=.'
    return Problem(404, said + more)
