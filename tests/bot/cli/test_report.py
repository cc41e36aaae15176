"""`fanloop report`: what the API answers, to the letter; and the same for people."""

from __future__ import annotations

from datetime import UTC, datetime

import httpx
import pytest

from bot.cli.guard import guarded
from bot.storage import migrate
from scheduler.database import Database
from tests.bot.cli.rig import call, running, write_config
from tests.bot.storage import shelf

pytestmark = pytest.mark.anyio

DAY = datetime(2026, 11, 20, 12, tzinfo=UTC)
SCORES = [10] * 12 + [8] * 6 + [2] * 2


async def fill(folder, scores=SCORES, silent=20):
    database = Database(f"sqlite+aiosqlite:///{folder / 'data' / 'fanloop.db'}")
    (folder / "data").mkdir()

    async def rows(tx):
        asked = {"asked_at": DAY, "channel": "sms"}
        for number, score in enumerate(scores):
            values = {"state": "answered", "score": score, "scored_at": DAY, "scored_via": "sms"}
            store = "Porto" if number % 2 else "Centro"
            await shelf.survey(tx, f"A-{number}", store=store, **values, **asked)
        for number in range(silent):
            await shelf.survey(tx, f"B-{number}", state="asked", **asked)

    await migrate.upgrade(database)
    await database.write(rows)
    await database.close()


QUERIES = [
    {},
    {"from": "2026-11-20", "to": "2026-11-20"},
    {"from": "2026-11-20T13:00:00", "to": "2026-11-20T13:00:01"},
    {"from": "2026-11-21"},
    {"store": "Porto", "channel": "sms", "language": "it"},
    {"store": "Nowhere"},
    {"channel": "telegram"},
    {"policy": "ten_only"},
]


async def test_json_is_what_the_api_answers_to_the_letter(tmp_path):
    settings = write_config(tmp_path)
    await fill(tmp_path)
    key = (await call("keys", "create", "test")).out.strip()
    url = f"http://127.0.0.1:{settings['web']['port']}/api/v1/nps"
    async with running(), httpx.AsyncClient(headers={"Authorization": f"Bearer {key}"}) as http:
        for query in QUERIES:
            done = await call("report", "--json", *(f"--{name}={value}" for name, value in query.items()))
            assert (done.code, done.err) == (0, "")
            answer = await http.get(url, params=query)
            assert answer.status_code == 200
            assert done.out == answer.text + "\n", query


async def test_people_see_the_score_with_its_interval_its_n_and_the_response_rate(tmp_path):
    write_config(tmp_path)
    await fill(tmp_path)
    done = await call("report", "--from", "2026-11-01")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0] == "Forno · from 2026-11-01 · standard policy"
    assert lines[1] == "NPS +50   (95 % interval +15 to +72, n = 20)"
    assert lines[2] == "asked 40, of whom 50 % have answered"
    rows = {line.split()[0]: line.split()[1:] for line in lines[3:]}
    assert rows["promoters"] == ["12", "60", "%", "█" * 24]
    assert rows["passives"] == ["6", "30", "%", "█" * 12]
    assert rows["detractors"] == ["2", "10", "%", "█" * 4]
    assert rows["10"] == ["12", "60", "%", "█" * 40]
    assert rows["7"] == ["0", "0", "%"]


async def test_under_ten_answers_there_are_counts_and_no_score(tmp_path):
    write_config(tmp_path)
    await fill(tmp_path, scores=[10] * 9, silent=0)
    done = await call("report")
    assert done.code == 0
    assert "9 answers: too few for a score, which takes 10" in done.out
    assert "NPS" not in done.out
    assert "interval" not in done.out


async def test_a_shop_without_answers_is_told_so(tmp_path):
    write_config(tmp_path)
    done = await call("report")
    assert done.code == 0
    assert "no answers: too few for a score" in done.out
    assert "nobody was asked" in done.out


async def test_an_old_terminal_gets_bars_it_can_show(tmp_path):
    write_config(tmp_path)
    await fill(tmp_path)
    done = await call("report", PYTHONIOENCODING="ascii")
    assert done.code == 0
    assert "#" * 40 in done.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--from", "yesterday"), "--from 'yesterday' must be a date or a time in ISO 8601"),
        (("--to", ""), "--to '' must be a date"),
        (("--language", "italian"), "--language 'italian' must be two small letters"),
        (("--channel", "SMS!"), "--channel 'SMS!' must be the name of a channel"),
        (("--policy", "mine"), "standard"),
        (("--sotre", "x"), "--sotre"),
    ],
)
def test_wrong_use_names_the_option_and_ends_with_2(tmp_path, capsys, arguments, said):
    write_config(tmp_path)
    assert guarded(["report", *arguments]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert said in told.err


async def test_a_store_nobody_has_bought_in_is_told_with_those_there_are(tmp_path):
    write_config(tmp_path)
    await fill(tmp_path)
    done = await call("report", "--store", "porto")
    assert "no purchase names the store 'porto'; those named are: Centro, Porto" in done.err
    assert (await call("report", "--store", "Porto")).err == ""
