"""One purchase as the outside writes it, checked and made a `Report`, or refused with every fault.

Called by the web API and by whatever reads purchases from elsewhere.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from bot.core.model import Buyer, Item, Purchase
from bot.flows.purchases import Report
from bot.intake.form import ALIASES, CustomerForm, ItemForm, PurchaseForm
from bot.intake.phones import likely_zones
from bot.intake.values import MAX_AMOUNT, Given

MAX_FAULTS = 20  # enough to repair a report; nobody reads more


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a report."""

    field: str  # as the sender named it: "customer.phone", "items[0].price"
    problem: str
    value: str | None = None  # what was given, cut; None where it may be personal
    remedy: str | None = None


class IntakeError(ValueError):
    """The report cannot be taken; `faults` has everything wrong with it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("; ".join(f"{fault.field}: {fault.problem}" for fault in faults))
        self.faults = list(faults)


def to_report(
    data: object,
    *,
    default_country: str | None,
    default_zone: str,
    now: datetime,
    default_source: str = "api",
    channels: Collection[str] = ("telegram", "sms"),
) -> Report:
    """The purchase that `data` reports.

    Args:
        data: A JSON object, or the same shape from a file.
        default_country: Where numbers without a country code are from; None or "" refuses them.
        default_zone: The shop's time zone: of times without one.
        now: Aware UTC.
        default_source: Who reports, where the data does not say.
        channels: The channels a customer may prefer.

    Raises:
        IntakeError: With every fault at once.
    """
    if not isinstance(data, Mapping):
        raise IntakeError([Fault("", "must be a JSON object", remedy='{"source_id": "...", "time": "..."}')])
    given = Given(default_country or None, default_zone, now, tuple(channels))
    try:
        form = PurchaseForm.model_validate(dict(data), context=given)
    except ValidationError as error:
        found = error.errors(include_url=False)
        raise IntakeError([_fault(one) for one in found[:MAX_FAULTS]]) from None
    return Report(_purchase(form, default_source), _buyer(form.customer, default_zone), _digest(form))


def _purchase(form: PurchaseForm, default_source: str) -> Purchase:
    consents = (form.consent, form.customer.consent)
    return Purchase(
        source=form.source or default_source,
        source_id=form.source_id,
        at=form.time,
        store=form.store,
        amount=form.amount,
        currency=form.currency,
        touchpoint=form.touchpoint or "sale",
        consent="none" if "none" in consents else form.consent or form.customer.consent,
        items=tuple(_item(item) for item in form.items or ()),
    )


def _item(form: ItemForm) -> Item:
    quantity = Decimal(1) if form.quantity is None else form.quantity
    return Item(form.name, form.sku, quantity, form.price)


def _buyer(form: CustomerForm, shop: str) -> Buyer:
    return Buyer(
        external_id=form.id,
        name=form.name,
        phone=form.phone,
        language=form.language,
        zone=form.time_zone,
        likely_zones=likely_zones(form.phone, shop) if form.phone and not form.time_zone else None,
        prefers=form.prefers,
    )


def _digest(form: PurchaseForm) -> str:
    """SHA-256 of what was said, however it was written; what was not said leaves no trace in it.

    So neither a new optional field nor another default makes a conflict of an old report.
    """
    said = form.model_dump(mode="json", exclude_none=True, exclude={"source"})
    words = json.dumps(said, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(words.encode()).hexdigest()


def _fault(error: Any) -> Fault:
    """One of pydantic's errors in our words."""
    path, kind = error["loc"], error["type"]
    if kind == "too_long" and isinstance(error["input"], str):
        kind = "string_too_long"  # pydantic counts the characters of an optional text as entries
    field = _written(path)
    if kind == "missing":
        return Fault(field, "is missing")
    if kind == "extra_forbidden":
        return _unknown(path)
    told = error.get("ctx", {})
    if kind == "fault":
        return Fault(field, told["problem"], _shown(path, error["input"]), told["remedy"])
    if error["input"] is None:
        return Fault(field, "is missing")
    problem = _PROBLEMS[kind].format(**told) if kind in _PROBLEMS else error["msg"]
    return Fault(field, problem, _shown(path, error["input"]))


def _written(path: Sequence[str | int]) -> str:
    """A path as people write one.

    >>> _written(("items", 0, "price"))
    'items[0].price'
    """
    steps = [f"[{step}]" if isinstance(step, int) else f".{_cut(step)}" for step in path]
    return "".join(steps).removeprefix(".")


def _unknown(path: Sequence[str | int]) -> Fault:
    *inside, name = path
    owner = next((step for step in reversed(inside) if isinstance(step, str)), "")
    known, word = ALIASES[owner], str(name).casefold()
    if name in known:
        return Fault(_written(path), f"means the same as {known[str(name)]}, which is given too")
    elsewhere = ALIASES["customer"].get(word.removeprefix("customer_"))
    if elsewhere and not owner:
        return Fault(_written(path), "is unknown here", remedy=f"did you mean customer.{elsewhere}?")
    near = " or ".join(get_close_matches(word, known, n=2))
    remedy = f"did you mean {near}?" if near else f"known: {', '.join(dict.fromkeys(known.values()))}"
    return Fault(_written(path), "is unknown", remedy=remedy)


def _shown(path: Sequence[str | int], value: object) -> str | None:
    name = path[-1] if path else ""
    if name in {"phone", "phone_number", "mobile"}:
        digits = [c for c in str(value) if c.isdigit()] if isinstance(value, str) else []
        return "..." + "".join(digits[-2:]) if len(digits) > 6 else None  # noqa: PLR2004 - fewer would tell too much
    if isinstance(value, int) and abs(value) >= MAX_AMOUNT:
        return None  # it may have thousands of digits
    if name == "name" or not isinstance(value, str | int | float | Decimal):
        return None
    return _cut(str(value) if isinstance(value, Decimal) else json.dumps(value))


def _cut(text: str) -> str:
    plain = text.encode("ascii", "backslashreplace").decode()
    return plain if len(plain) <= 60 else plain[:57] + "..."  # noqa: PLR2004 - what fits on a line


_PROBLEMS = {
    "string_type": "must be text",
    "string_too_long": "is longer than {max_length} characters",
    "string_unicode": "has broken characters in it",
    "too_long": "has more than {max_length} entries",
    "list_type": "must be a list",
    "model_type": "must be an object",
    "model_attributes_type": "must be an object",
    "dict_type": "must be an object",
    "datetime_type": "is missing",
}
