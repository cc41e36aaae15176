"""`fanloop import`: good rows go in as over the API, bad ones are named, and nothing breaks it."""

from __future__ import annotations

import asyncio
import csv
import os
import signal
import sqlite3
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from bot.cli.guard import guarded
from bot.importing import batches, taking
from bot.importing.beside import WORTH_IT
from bot.importing.rows import LONGEST_ROW
from scheduler import database
from scheduler.clock import Clock
from tests.bot.cli.rig import FANLOOP, LUCA, call, running, town, write_config
from tests.product import eventually

pytestmark = pytest.mark.anyio

TODAY = Clock().now().isoformat(timespec="seconds")
HEADER = "source_id,time,phone,name,amount,items,store\n"


@pytest.fixture
def both(tmp_path):
    """A shop with both channels, neither of which anybody calls."""
    nowhere = "http://127.0.0.1:9"
    return write_config(
        tmp_path,
        telegram={"bot_token": "42:test", "api_base_url": nowhere, "username": "forno_bot"},
        sms={
            "account_sid": "AC1",
            "auth_token": "x",
            "from_number": "+15005550006",
            "api_base_url": nowhere,
        },
        web={"public_url": "http://127.0.0.1:9"},
        owners=[{"name": "Anna", "telegram_id": 5}],
    )


def rows(query, folder):
    with sqlite3.connect(folder / "data" / "fanloop.db") as file:
        found = file.execute(query).fetchall()
    file.close()
    return found


def line(number, *, phone=LUCA, **more):
    cells = {"name": "Luca", "amount": "1", "items": "", "store": ""} | more
    return ",".join([f"A-{number}", TODAY, phone, *cells.values()]) + "\n"


async def test_good_rows_are_taken_as_the_api_would_take_them(tmp_path, both):
    old = (Clock().now() - timedelta(days=60)).isoformat()
    (tmp_path / "a.csv").write_text(
        "Order ID;time;Phone;name;amount;items;store;customer_id;language;consent\n"
        f"A-1;{TODAY};333 123 4567;Luca;12,50;Bread|Wine;Centro;C-1;it;existing_customer\n"
        f"A-2;{TODAY};;No phone;;;;C-2;;\n"
        f"A-3;{TODAY};+39 333 765 4321;Refused;;;;C-3;;no\n"
        f"A-4;{old};+39 333 765 4322;Long ago;;;;C-4;;\n"
    )
    done = await call("import", "a.csv")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [
        "Took in 4 of 4 rows (UTF-8 with semicolon)",
        "          1 will be asked",
        "          1 wait for the customer to open their Telegram link",
        "          1 are not asked: no_consent",
        "          1 are not asked: too_old",
    ]
    [(source, amount, items, store)] = rows(
        "SELECT source, amount, items, store FROM purchases WHERE source_id = 'A-1'", tmp_path
    )
    assert (source, amount, store) == ("api", 12_500, "Centro")
    assert '"Bread"' in items
    assert rows("SELECT state, channel FROM surveys ORDER BY id", tmp_path) == [
        ("planned", "sms"),
        ("waiting", None),
        ("not_asked", None),
        ("not_asked", None),
    ]


async def test_importing_again_changes_nothing_and_other_content_is_a_conflict(tmp_path, both):
    content = HEADER + line(1) + line(2, phone="+393337654321")
    first = await call("import", "-", typed=content.encode())
    assert first.code == 0
    before = rows("SELECT * FROM purchases", tmp_path)
    again = await call("import", "-", typed=content.encode())
    assert again.code == 0
    assert again.out == "Took in 0 of 2 rows (UTF-8 with comma)\n2 were in already\n"
    other = await call("import", "-", typed=(HEADER + line(1, amount="2") + line(1)).encode())
    assert other.code == 1
    assert "line 2: the purchase A-1 was reported before with other content; nothing was changed" in other.err
    assert "1 were in already" in other.out
    assert "1 conflict with a purchase that is in" in other.out
    assert rows("SELECT * FROM purchases", tmp_path) == before


BAD = {
    "no id": (f",{TODAY},,,,,", "source_id", "is missing"),
    "no time": ("B,,,,,,", "time", "is missing"),
    "no date": ("B,yesterday,,,,,", "time", "is not an ISO 8601 time"),
    "impossible date": ("B,2026-02-30,,,,,", "time", "is not an ISO 8601 time"),
    "date of another country": ("B,24/11/2026,,,,,", "time", "is not an ISO 8601 time"),
    "future": ("B,2099-01-01,,,,,", "time", "is more than a day in the future"),
    "short phone": (f"B,{TODAY},333,,,,", "phone", "is too short"),
    "long phone": (f"B,{TODAY},+39{'3' * 40},,,,", "phone", "is too long"),
    "phone with words": (f"B,{TODAY},call me,,,,", "phone", "has letters in it"),
    "phone a spreadsheet ate": (f"B,{TODAY},3.93331E+11,,,,", "phone", "has letters in it"),
    "phone without digits": (f"B,{TODAY},+,,,,", "phone", "is not a phone number"),
    "amount in words": (f"B,{TODAY},,,ten,,", "amount", "is not a number"),
    "negative amount": (f"B,{TODAY},,,-5,,", "amount", "is not a number"),
    "huge amount": (f"B,{TODAY},,,9999999999999,,", "amount", "is more than"),
    "amount with a currency": (f"B,{TODAY},,,€ 5,,", "amount", "is not a number"),
    "ambiguous amount": (f'B,{TODAY},,,"1,234",,', "amount", "is not a number"),
    "long name": (f"B,{TODAY},,{'x' * 201},,,", "name", "is longer than 200 characters"),
    "long id": (f"{'x' * 201},{TODAY},,,,,", "source_id", "than 200"),
    "NUL": (f"B,{TODAY},,a\0b,,,", "name", "has control characters"),
    "escape": (f"B,{TODAY},,\x1b[2J,,,", "name", "has control characters"),
    "broken bytes": (
        f"B,{TODAY},,BROKEN,,,",
        "name",
        "has bytes that are no text",
    ),
    "too few cells": (f"B,{TODAY}", "", "has 2 cells, but the first line has 7"),
    "one cell": ("B", "", "has 1 cell, but the first line has 7"),
    "too many cells": (f"B,{TODAY},,,,,,x", "", "has 8 cells, but the first line has 7"),
    "text after a quote": (f'"B"x,{TODAY},,,,,', "", "has text after a closing quote"),
    "open quote": (f'"B,{TODAY},,,,,', "", 'opens a quote (") that is not closed'),
    "open quote in the last cell": (f'B,{TODAY},,,,,"', "", 'opens a quote (") that is not closed'),
    "line of a megabyte": ("B," + "x" * (LONGEST_ROW + 1), "", "is longer than"),
    "cell of a megabyte": (f"B,{TODAY},,{'x' * (LONGEST_ROW - 500)},,,", "name", "is longer than 200"),
    "items that are no list": (f'B,{TODAY},,,,"[{{",', "items", "begins like a JSON list but is none"),
    "items without a name": (f'B,{TODAY},,,,"[{{}}]",', "items", "is missing"),
    "items that go too deep": (f"B,{TODAY},,,,{'[' * 50_000},", "items", "begins like a JSON list"),
    "too many items": (f"B,{TODAY},,,,{'a|' * 501},", "items", "has more than 500 entries"),
    "a formula for an id": (f"=1+1\x07,{TODAY},,,,,", "source_id", "has control characters"),
    "an unknown zone": (f"B,{TODAY}[Mars],,,,,", "time", "is not an ISO 8601 time"),
}


async def test_every_kind_of_bad_row_is_named_and_the_good_ones_go_in(tmp_path, both):
    content = HEADER
    for number, (bad, _, _) in enumerate(BAD.values()):
        content += line(number) + bad + "\n"
    content += line("last")
    (tmp_path / "a.csv").write_bytes(content.encode().replace(b"BROKEN", b"Zo\xeb") + "X,è\n".encode() * 3)
    done = await call("import", "a.csv", "--errors", "bad.csv")
    assert done.code == 1
    assert "Traceback" not in done.err
    assert rows("SELECT count(*) FROM purchases", tmp_path) == [(len(BAD) + 1,)]
    assert f"Took in {len(BAD) + 1} of {2 * len(BAD) + 4} rows (UTF-8 with comma)" in done.out
    assert f"{len(BAD) + 3} are bad and were passed over" in done.out
    with (tmp_path / "bad.csv").open(newline="", encoding="utf-8") as file:
        report = {int(row["line"]): row for row in csv.DictReader(file)}
    for number, (name, (_, column, reason)) in enumerate(BAD.items()):
        at = 3 + 2 * number
        assert report[at]["column"] == column, name
        assert reason in report[at]["reason"], name
        assert f"line {at}" in done.err, name
    assert len(done.err.encode()) < 50_000
    assert "\x1b" not in done.err
    assert "\0" not in done.err
    for path in (tmp_path / "bad.csv").read_text().splitlines():
        assert all(cell.lstrip()[:1] not in {"=", "+", "-", "@"} for cell in next(csv.reader([path])) if cell)


async def test_each_fault_of_a_row_is_told_but_the_row_counts_once(tmp_path, both):
    done = await call("import", "-", typed=(HEADER + "B,soon,333,,ten,,\n").encode())
    assert done.code == 1
    assert [one.split(": ")[1] for one in done.err.splitlines()] == [
        "line 2, column time",
        "line 2, column phone",
        "line 2, column amount",
    ]
    assert "1 are bad and were passed over" in done.out


ENCODED = f"id,time,name,phone\nA,{TODAY},Zoë Müller,{LUCA}\n"


@pytest.mark.parametrize(
    ("encoding", "told"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16"), ("cp1252", "Windows-1252")],
)
async def test_the_usual_encodings_are_read(tmp_path, both, encoding, told):
    done = await call("import", "-", typed=ENCODED.encode(encoding))
    assert (done.code, done.err) == (0, "")
    assert f"({told} with comma)" in done.out
    assert rows("SELECT name FROM customers", tmp_path) == [("Zoë Müller",)]


async def test_unknown_columns_are_told_with_their_nearest_name_and_passed_over(tmp_path, both):
    done = await call("import", "-", typed=f"id,time,phon,email\nA,{TODAY},x,y\n".encode())
    assert done.code == 0
    assert done.err.splitlines() == [
        "fanloop: the column 'phon' means nothing here and is passed over; is it phone?",
        "fanloop: the column 'email' means nothing here and is passed over",
    ]


async def test_store_and_source_are_of_rows_that_name_none(tmp_path, both):
    content = f"id,time,store,source\nA,{TODAY},Centro,web\nB,{TODAY},,\n"
    done = await call("import", "-", "--store", "Porto", "--source", "till 7", typed=content.encode())
    assert done.code == 0
    found = rows("SELECT source_id, store, source FROM purchases ORDER BY source_id", tmp_path)
    assert found == [("A", "Centro", "web"), ("B", "Porto", "till 7")]


async def test_a_dry_run_says_what_would_happen_and_keeps_nothing(tmp_path, both):
    content = (HEADER + line(1) + "B,soon,,,,,\n").encode()
    dry = await call("import", "-", "--dry-run", typed=content)
    assert dry.code == 1
    assert dry.out.startswith("Would have taken in 1 of 2 rows")
    assert "1 will be asked" in dry.out
    for table in ("purchases", "customers", "surveys", "outbox"):
        assert rows(f"SELECT count(*) FROM {table}", tmp_path) == [(0,)]
    assert (await call("import", "-", typed=content)).out.startswith("Took in 1 of 2 rows")
    again = await call("import", "-", "--dry-run", typed=content)
    assert "1 were in already" in again.out


async def test_beside_a_running_fanloop_rows_go_in_and_are_asked_about(tmp_path):
    async with town(tmp_path) as shop, running() as fanloop:
        key = (await call("keys", "create", "test")).out.strip()
        done = await call("import", "-", typed=(HEADER + line(1)).encode())
        assert (done.code, done.err) == (0, "")
        async with httpx.AsyncClient(headers={"Authorization": f"Bearer {key}"}) as http:
            found = (await http.get(f"{shop.address}/api/v1/purchases/A-1")).json()
            assert found["survey"]["channel"] == "sms"
            same = {
                "source_id": "A-1",
                "time": TODAY,
                "amount": 1,
                "customer": {"phone": LUCA, "name": "Luca"},
            }
            answer = await http.post(f"{shop.address}/api/v1/purchases", json=same)
            assert answer.status_code == 200  # seen before, whichever way it came
        await eventually(lambda: shop.world.phone(LUCA).received, 40)
        assert await fanloop.end() == 0


async def test_a_large_file_is_judged_beside_and_taken_whole(tmp_path, both, database_url):
    write_config(tmp_path, **{**both, "database": {"url": database_url}})
    count = 2500
    padding = "x" * (WORTH_IT // count)
    with (tmp_path / "a.csv").open("w") as file:
        file.write("id,time,phone,note\n")
        for number in range(count):
            phone = "333" if number % 100 == 7 else f"+39 333 {1000000 + number}"
            file.write(f"A-{number},{TODAY},{phone},{padding}\n")
    assert (tmp_path / "a.csv").stat().st_size > WORTH_IT
    await call("upgrade")
    done = await call("import", "a.csv")
    assert done.code == 1
    assert f"Took in {count - 25:,} of {count:,} rows" in done.out
    assert [one.split(",")[0] for one in done.err.splitlines()[1:]] == [
        f"fanloop: line {number}" for number in range(9, count, 100)
    ]
    again = await call("import", "a.csv")
    assert f"{count - 25:,} were in already" in again.out


async def test_a_killed_import_goes_on_where_it_ended(tmp_path, both):
    with (tmp_path / "a.csv").open("w") as file:
        file.write("id,time,phone\n")
        file.writelines(f"A-{number},{TODAY},+39 333 {1000000 + number}\n" for number in range(3000))
    await call("upgrade")
    killed = await asyncio.create_subprocess_exec(*FANLOOP, "import", "a.csv")

    async def some() -> bool:
        return rows("SELECT count(*) FROM purchases", tmp_path) > [(500,)]

    await eventually(some, 60)
    killed.send_signal(signal.SIGKILL)
    await killed.wait()
    [(before,)] = rows("SELECT count(*) FROM purchases", tmp_path)
    assert before % 500 == 0
    done = await call("import", "a.csv")
    assert done.code == 0
    for table in ("purchases", "surveys", "customers"):
        assert rows(f"SELECT count(*) FROM {table}", tmp_path) == [(3000,)]


async def test_ctrl_c_says_how_far_it_came(tmp_path, both):
    with (tmp_path / "a.csv").open("w") as file:
        file.write("id,time,phone,note\n")
        padding = "x" * 600
        file.writelines(
            f"A-{number},{TODAY},+39 333 {1000000 + number},{padding}\n" for number in range(5000)
        )
    await call("upgrade")
    process = await asyncio.create_subprocess_exec(
        *FANLOOP,
        "import",
        "a.csv",
        stderr=asyncio.subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )

    async def some() -> bool:
        return rows("SELECT count(*) FROM purchases", tmp_path) > [(0,)]

    await eventually(some, 60)
    process.send_signal(signal.SIGINT)
    _, told = await process.communicate()
    assert process.returncode == 130
    assert b"import again to go on" in told
    assert b"Traceback" not in told


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty: its first line must name the columns"),
        (b"\n \n,,\n", "the file is empty"),
        (b"name,phone\nx,y\n", "there is no column that says source_id (or id, order_id)"),
        (b"name,phone\nx,y\n", "the first line has: 'name', 'phone'"),
        (b'"id,time\n1,2\n', 'line 1, which must name the columns, opens a quote (") that is not closed'),
        (b"id,time,order_id\n", "both mean source_id"),
        (b"PK\x03\x04" + bytes(100), "the file is an Excel workbook or a zip archive, not CSV"),
        (bytes(10_000), "there is no column that says source_id"),
        (b"\x1b[2J,b\n", "'\\x1b[2J', 'b'"),
        (b"x" * (LONGEST_ROW + 5), "which must name the columns, is longer than"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_2(tmp_path, both, capsys, content, said):
    (tmp_path / "a.csv").write_bytes(content)
    assert guarded(["import", "a.csv"]) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert "\x1b" not in told.err
    assert told.out == ""
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nope.csv"], "nope.csv cannot be read: No such file or directory"),
        (["."], ". is a folder: name a file in it"),
        (["a.csv", "--errors", "a.csv"], "--errors names the file to import"),
        (["a.csv", "--errors", "no/such/folder.csv"], "cannot be written: No such file or directory"),
        ([], "FILE"),
        (["a.csv", "--nope"], "--nope"),
    ],
)
def test_wrong_use_ends_with_2(tmp_path, both, capsys, arguments, said):
    (tmp_path / "a.csv").write_text(HEADER)
    assert guarded(["import", *arguments]) == 2
    assert said in capsys.readouterr().err
    assert (tmp_path / "a.csv").read_text() == HEADER


async def test_a_header_alone_is_an_import_of_nothing(tmp_path, both):
    done = await call("import", "-", typed=HEADER.encode())
    assert (done.code, done.out) == (0, "Took in 0 of 0 rows (UTF-8 with comma)\n")


async def test_it_works_before_any_channel_is_set_up(tmp_path):
    write_config(tmp_path)
    done = await call("import", "-", typed=(HEADER + line(1)).encode())
    assert done.code == 0
    assert "1 are not asked: no_address" in done.out


@pytest.mark.parametrize(("held", "code"), [(1.5, 0), (60, 1)])
async def test_a_locked_database_is_waited_for_a_while(both, monkeypatch, capsys, held, code):
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)
    monkeypatch.setattr(batches, "PAUSE_SECONDS", 0.3)
    await call("upgrade")
    Path("a.csv").write_text(HEADER + line(1))
    holder = sqlite3.connect("data/fanloop.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    importing = asyncio.create_task(asyncio.to_thread(guarded, ["import", "a.csv"]))
    await asyncio.wait([importing], timeout=held)
    holder.close()
    assert await importing == code
    told = capsys.readouterr()
    assert ("Took in 1 of 1 rows" in told.out) == (code == 0)
    assert ("database is locked" in told.err) == (code == 1)
    assert "Traceback" not in told.err


def test_what_the_api_lets_a_customer_prefer_the_file_may_too():
    assert taking.CHANNELS == ("telegram", "sms")


def test_a_terminal_gets_a_bar_and_the_same_lines(tmp_path, both):
    import pty

    (tmp_path / "a.csv").write_text(HEADER + line(1) + "B,soon,,,,,\n")
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(FANLOOP[0], [*FANLOOP, "import", "a.csv"])
    said = b""
    try:
        while chunk := os.read(terminal, 65536):
            said += chunk
    except OSError:  # the other end is gone
        pass
    _, status = os.waitpid(pid, 0)
    assert os.waitstatus_to_exitcode(status) == 1
    assert b"line 3, column time: is not an ISO 8601 time" in said
    assert b"Took in 1 of 2 rows" in said
