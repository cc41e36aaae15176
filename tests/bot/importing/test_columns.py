"""What columns mean, whatever people call them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.importing.columns import BadHeader, Columns
from bot.intake import IntakeError


def purchase(header, cells):
    return Columns(header).purchase(cells)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("phone", {"customer": {"phone": "x"}}),
        ("Phone Number", {"customer": {"phone": "x"}}),
        ("customer.phone", {"customer": {"phone": "x"}}),
        ("customerId", {"customer": {"id": "x"}}),
        ("customer_id", {"customer": {"id": "x"}}),
        (" NAME ", {"customer": {"name": "x"}}),
        ("Time-Zone", {"customer": {"time_zone": "x"}}),
        ("lang", {"customer": {"language": "x"}}),
        ("consent", {"consent": "x", "customer": {}}),
        ("customer consent", {"customer": {"consent": "x"}}),
        ("Store", {"store": "x", "customer": {}}),
        ("source", {"source": "x", "customer": {}}),
        ("touchpoint", {"touchpoint": "x", "customer": {}}),
        ("item", {"items": [{"name": "x"}], "customer": {}}),
        ("Items", {"items": [{"name": "x"}], "customer": {}}),
        ("unknown", {"customer": {}}),
    ],
)
def test_a_column_is_known_by_the_api_s_names_however_they_are_spelt(name, said):
    assert purchase(["Order ID", "Created At", name], ["1", "t", "x"]) == {
        "source_id": "1",
        "time": "t",
        **said,
    }


@pytest.mark.parametrize(
    ("header", "cell", "value"),
    [
        ("amount", "12.50", "12.50"),
        ("amount", "12,50", "12.50"),
        ("amount", "1.234,5", "1234.5"),
        ("amount", "1.234.567,89", "1234567.89"),
        ("amount", "1,234", "1,234"),
        ("amount", "1.234", "1.234"),
        ("amount", "12,345,67", "12,345,67"),
        ("items", "Bread| Wine ;;Oil", [{"name": "Bread"}, {"name": "Wine"}, {"name": "Oil"}]),
        ("item", "Screw | 5 mm", [{"name": "Screw | 5 mm"}]),
        ("items", '[{"name": "Bread", "price": 1.10}]', [{"name": "Bread", "price": Decimal("1.10")}]),
    ],
)
def test_money_and_items_are_read_as_people_write_them(header, cell, value):
    field = "items" if header.startswith("item") else header
    assert purchase(["id", "time", header], ["1", "t", cell])[field] == value


def test_blank_cells_say_nothing_and_spreadsheets_may_end_rows_with_delimiters():
    header = ["id", "time", "phone", "store", "", ""]
    said = {"source_id": "1", "time": "t", "customer": {}}
    assert purchase(header, ["1", "t", "", " "]) == said
    assert purchase(header, ["1", "t", "", "", "", "", ""]) == said


@pytest.mark.parametrize("cells", [["1", "t"], ["1", "t", "", "", "x"], ["1"]])
def test_another_number_of_cells_is_refused(cells):
    with pytest.raises(IntakeError, match=f"has {len(cells)} cells?, but the first line has 4"):
        purchase(["id", "time", "phone", "store"], cells)


@pytest.mark.parametrize("cell", ["[1,", "[" * 100_000, '["\\ud800"', "[NaN"])
def test_a_broken_list_of_items_is_refused(cell):
    with pytest.raises(IntakeError, match="begins like a JSON list but is none"):
        purchase(["id", "time", "items"], ["1", "t", cell])


@pytest.mark.parametrize(
    ("header", "said"),
    [
        (
            ["name", "phone"],
            "no column that says source_id (or id, order_id), and none that says time (or at",
        ),
        (["id", "name"], "no column that says time (or at, purchased_at, created_at, timestamp)"),
        (["id", "name"], "the first line has: 'id', 'name'"),
        (["id", "time", "order_id"], "the columns 'id' and 'order_id' both mean source_id: remove one"),
        (["id", "time", "phone", "Phone"], "the columns 'phone' and 'Phone' both mean customer.phone"),
        (["id", "time", "item", "items"], "'item' and 'items' both mean items"),
        ([""], "the first line has: nothing"),
        (["x" * 1000], f"the first line has: '{'x' * 60}...'"),
    ],
)
def test_a_header_that_will_not_do_is_refused(header, said):
    with pytest.raises(BadHeader) as refused:
        Columns(header)
    assert said in str(refused.value)


def test_unknown_columns_are_told_with_what_they_may_have_meant():
    columns = Columns(["id", "time", "langauge", "Telefono", "phne"])
    assert columns.ignored == [("langauge", "language"), ("Telefono", None), ("phne", "phone")]
    assert Columns(["id", "time", "x" * 1000]).ignored == [("x" * 60 + "...", None)]


def test_a_fault_is_told_by_the_name_the_file_has():
    columns = Columns(["Order ID", "time", "Mobile", "items"])
    assert columns.named("customer.phone") == "Mobile"
    assert columns.named("items[0].price") == "items"
    assert columns.named("source_id") == "Order ID"
    assert columns.named("currency") == "currency"
    assert columns.named("") == ""
