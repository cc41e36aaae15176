"""The form a purchase is reported on: its fields and their other names.

Filled in by report.py; the web API's documentation is made from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import (
    AliasChoices,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    WithJsonSchema,
)
from pydantic.config import JsonDict

from bot.intake import values

MAX_ITEMS = 500
_NO_CONTROLS = r"^[^\u0000-\u001f\u007f-\u009f]*$"
_PRICE = {
    "anyOf": [
        {"type": "number", "minimum": 0, "maximum": 10**12},
        {"type": "string", "pattern": r"^( *\+?[0-9]{1,12}(\.[0-9]{1,3}0*)?)? *$"},
    ]
}
_EXAMPLE: JsonDict = {
    "source_id": "A-1042",
    "time": "2026-11-20T18:30:00+01:00",
    "customer": {"id": "C-7", "name": "Maria Rossi", "phone": "+39 333 123 4567", "language": "it"},
    "store": "Main street",
    "items": [{"sku": "SHOE-42", "name": "Running shoes", "quantity": 1, "price": "89.90"}],
    "amount": "89.90",
    "currency": "EUR",
}


def _limit(length: int, **more: Any) -> Any:
    taken: JsonDict = {"type": ["string", "integer"], "pattern": _NO_CONTROLS, **more}
    return Field(max_length=length, json_schema_extra=taken)


def _schema(description: str, **kind: Any) -> WithJsonSchema:
    return WithJsonSchema({"anyOf": [kind, {"type": "null"}], "description": description})


def _also(*names: str) -> Any:
    return Field(None, validation_alias=AliasChoices(*names))


Text = BeforeValidator(values.text)
Word = Annotated[Annotated[str, _limit(60)] | None, Text]
Name = Annotated[Annotated[str, _limit(200)] | None, Text]
Id = Name
Amount = Annotated[
    Decimal | None,
    BeforeValidator(values.amount),
    PlainSerializer(lambda number: None if number is None else format(number, "f")),
    _schema("0 to 1000000000000 with at most 3 decimals.", **_PRICE),
]
Consent = Annotated[
    Annotated[str, _limit(60)] | None,
    BeforeValidator(values.consent),
    _schema(
        'On what basis we may write, such as "existing_customer"; "none" or false forbids it.',
        type=["string", "boolean"],
        maxLength=60,
        pattern=_NO_CONTROLS,
    ),
]
Phone = Annotated[
    str | None,
    BeforeValidator(values.phone),
    _schema("With country code, or as in the shop's country.", type=["string", "integer"], format="phone"),
]
Language = Annotated[
    str | None,
    BeforeValidator(values.language),
    _schema("The first two letters count.", type="string", pattern=f"^( *{values.LANGUAGE.pattern})? *$"),
]
Zone = Annotated[
    str | None,
    BeforeValidator(values.zone),
    _schema("IANA name of a time zone.", type="string", format="time-zone"),
]
Channel = Annotated[
    str | None,
    BeforeValidator(values.prefers),
    _schema("Name of a channel.", type="string", format="channel"),
]
Currency = Annotated[
    str | None,
    BeforeValidator(values.currency),
    _schema("ISO 4217 code.", type="string", pattern="^( *[A-Za-z]{3})? *$"),
]
Time = Annotated[
    datetime,
    BeforeValidator(values.time),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class CustomerForm(_Form):
    """Who bought. Without a phone the question waits for the Telegram link."""

    id: Id = _also("id", "customer_id")
    name: Name = None
    phone: Phone = _also("phone", "phone_number", "mobile")
    language: Language = _also("language", "lang", "locale")
    time_zone: Zone = _also("time_zone", "timezone", "zone")
    prefers: Channel = None
    consent: Consent = None


class ItemForm(_Form):
    """One line of the receipt."""

    sku: Id = None
    name: Annotated[str, Text, _limit(200, minLength=1)]
    quantity: Amount = None
    price: Amount = None


class PurchaseForm(_Form):
    """A purchase, as a till or web shop reports it."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})

    source_id: Annotated[str, Text, _limit(200, minLength=1)] = Field(
        validation_alias=AliasChoices("source_id", "id", "order_id"),
        description="The order's number, unique in its source.",
    )
    source: Word = Field(None, description='Which till or shop reports; "api" where not given.')
    time: Time = Field(
        validation_alias=AliasChoices("time", "at", "purchased_at", "created_at", "timestamp"),
        description="When they bought, in ISO 8601; without an offset it is the shop's time.",
    )
    customer: Annotated[CustomerForm, BeforeValidator(lambda value: {} if value is None else value)] = (
        CustomerForm()
    )
    store: Name = None
    items: Annotated[list[ItemForm], Field(max_length=MAX_ITEMS)] | None = None
    amount: Amount = None
    currency: Currency = None
    touchpoint: Word = Field(None, description='What they met with: "sale" where not given.')
    consent: Consent = None


def _names(form: type[BaseModel]) -> Mapping[str, str]:
    """Every name a field goes by, with its own name."""
    known: dict[str, str] = {}
    for name, field in form.model_fields.items():
        aliases = field.validation_alias
        others = aliases.choices if isinstance(aliases, AliasChoices) else [name]
        known |= {str(other): name for other in others}
    return MappingProxyType(known)


# By the field that holds the form; "" is the report itself.
ALIASES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"": _names(PurchaseForm), "customer": _names(CustomerForm), "items": _names(ItemForm)}
)
