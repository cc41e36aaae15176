"""/openapi.json: every route with every answer it gives, for people and for programs that test."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from bot.intake.form import PurchaseForm
from bot.web import shapes
from bot.web.problems import MEDIA_TYPE

_REF = "#/components/schemas/{model}"
_BATCH = "PurchaseBatch"
_PROBLEM = "ProblemDetails"
_INTRODUCTION = """\
Report purchases, follow what becomes of them, read the score.

Every call under `/api/v1` needs `Authorization: Bearer <key>`; `fanloop keys create` makes a key.
Errors are RFC 9457 problem details. Times are ISO 8601; lists come newest first, a page at a time.
"""


def _ref(model: str) -> dict[str, str]:
    return {"$ref": _REF.format(model=model)}


PURCHASES_BODY = {
    "required": True,
    "content": {"application/json": {"schema": {"anyOf": [_ref("PurchaseForm"), _ref(_BATCH)]}}},
}


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The documentation of answers with a problem; what every call under the API can get is added."""
    return {status: _problem(status) for status in (*statuses, 401, 429, 503)}


def _problem(status: int) -> dict[str, Any]:
    return {"description": HTTPStatus(status).phrase, "content": {MEDIA_TYPE: {"schema": _ref(_PROBLEM)}}}


def openapi(app: FastAPI, public_url: str) -> dict[str, Any]:
    """The document of `app`; its paths stand below those of the public URL."""
    made = get_openapi(
        title=app.title,
        version=app.version,
        description=_INTRODUCTION,
        routes=app.routes,
        servers=[{"url": urlsplit(public_url).path or "/"}],
    )
    components = made.setdefault("components", {})
    components["schemas"] = components.get("schemas", {}) | _own_schemas()
    components["securitySchemes"] = {"key": {"type": "http", "scheme": "bearer"}}
    for path, operations in made["paths"].items():
        if path.startswith("/api/"):
            for operation in operations.values():
                operation["security"] = [{"key": []}]
    return made


def _own_schemas() -> dict[str, Any]:
    form = PurchaseForm.model_json_schema(ref_template=_REF)
    problem = shapes.ProblemDetails.model_json_schema(ref_template=_REF)
    batch = {
        "type": "object",
        "title": _BATCH,
        "additionalProperties": False,
        "required": ["purchases"],
        "properties": {
            "purchases": {"type": "array", "maxItems": 1000, "items": _ref("PurchaseForm")},
        },
    }
    inner = form.pop("$defs") | problem.pop("$defs")
    return {**inner, "PurchaseForm": form, _PROBLEM: problem, _BATCH: batch}
