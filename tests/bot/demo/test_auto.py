"""`fanloop demo --auto`: it ends well, its numbers agree, and it notices what is broken."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from itertools import islice

import pytest

from bot.core.model import Kind
from bot.core.replies import understand
from bot.demo import cast
from bot.demo.auto import auto
from bot.demo.habits import HABITS, Dice
from bot.demo.tally import tally
from bot.demo.visits import visits
from bot.demo.words import TONGUES
from bot.intake.phones import e164
from bot.storage.schema import surveys
from channels.standins import Entry

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_it_plays_to_the_end_and_its_numbers_agree(tmp_path):
    played = subprocess.run(
        [sys.executable, "-P", "-m", "bot", "demo", "--auto", "20"],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        env=os.environ | {"TMPDIR": str(tmp_path)},
    )
    said = played.stdout
    assert played.returncode == 0, said + played.stderr
    assert "purchases with an outcome" in played.stderr
    assert list(tmp_path.iterdir()) == []

    purchases = number(said, r"20 customers made (\d+) purchases")
    outcomes = table(said, "Outcome")
    assert sum(outcomes.values()) == purchases

    n = number(said, r"n = (\d+)")
    kinds = re.search(r"(\d+) promoters, (\d+) passives, (\d+) detractors; (\d+) of (\d+) asked", said)
    promoters, passives, detractors, answered, asked = map(int, kinds.groups())
    assert promoters + passives + detractors == n == answered
    nps, low, high = map(
        int, re.search(r"NPS ([+-]\d+), 95 % between ([+-]\d+) and ([+-]\d+)", said).groups()
    )
    assert nps == round(100 * (promoters - detractors) / n)
    assert low <= nps <= high

    messages = table(said, "Message")
    questions = sum(
        count for row, count in messages.items() if re.match(r"question .*(final|delivered)", row)
    )
    assert questions == asked
    alerts = sum(count for row, count in messages.items() if row.startswith("alert"))
    assert alerts == number(said, r"Alerts to owners: (\d+)")
    assert number(said, r"SMS segments: (\d+)") >= sum(
        count for row, count in messages.items() if "sms" in row and row.endswith("delivered")
    )


LISTENER = """
import sys
sys.modules["uvloop"] = None  # it would connect unheard
def heard(event, args):
    if event == "socket.connect":
        print("connects to", args[1][0])
    elif event == "socket.getaddrinfo":
        print("looks up", args[0])
sys.addaudithook(heard)
from bot.cli import main
main(["demo", "--auto", "4"])
"""


def test_it_speaks_to_this_machine_only_whatever_proxy_is_set():
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "all_proxy", "ALL_PROXY"), "http://proxy.invalid:1")
    played = subprocess.run(
        [sys.executable, "-P", "-c", LISTENER],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        env=os.environ | proxies,
    )
    assert played.returncode == 0, played.stdout + played.stderr
    asked = set(re.findall(r"^(?:connects to|looks up) (.*)$", played.stdout, re.MULTILINE))
    assert asked == {"127.0.0.1"}


def number(said, pattern):
    return int(re.search(pattern, said)[1])


def table(said, title):
    """The rows of a table by what stands before their number, without the sums."""
    lines = iter(said.splitlines())
    next(line for line in lines if line.strip().startswith(title))
    next(lines)
    rows = {}
    for line in lines:
        words = line.split()
        if not words:
            return rows
        rows[" ".join(words[:-1])] = int(words[-1])
    return rows


@pytest.mark.anyio
async def test_purchases_without_an_outcome_are_named(monkeypatch):
    monkeypatch.setattr("bot.demo.auto.TOO_LONG", timedelta(days=2))
    played = await auto(6, 1, lambda _done, _all: None)
    assert played.faults
    assert all(re.match(r"A-[\d-]+ \(.*\) has 0 outcomes", fault) for fault in played.faults)


@pytest.mark.anyio
async def test_what_the_customers_did_not_do_or_get_is_found_out(monkeypatch):
    async def tampered(up, guests, given, took):
        assert not (await tally(up, guests, given, took)).faults
        forged = surveys.update().where(surveys.c.score < 10).values(score=10)
        await up.fanloop.database.write(lambda tx: tx.execute(forged))
        phone = up.world.phones[guests[0].who.address]
        up.world.note(phone, Entry("received", "text", "Again?", "SM-twice", up.clock.now()))
        return await tally(up, guests, given, took)

    monkeypatch.setattr("bot.demo.auto.tally", tampered)
    played = await auto(6, 1, lambda _done, _all: None)
    assert any("recorded [10]" in fault for fault in played.faults)
    assert any("received SM-twice, which nobody sent" in fault for fault in played.faults)


def test_customers_are_varied_and_the_same_for_the_same_seed():
    def people(seed, customers=300):
        return visits(customers, START, random.Random(seed))

    assert people(1) == people(1) != people(2)
    many = people(1)
    assert {visit.plan.habit for visit in many} == set(HABITS)
    assert {visit.who.language for visit in many} == set(TONGUES)
    assert {visit.who.channel for visit in many} == {"telegram", "sms"}
    assert len({visit.twist for visit in many}) == 8
    assert len({visit.source_id for visit in many}) == len(many) > 300


@pytest.mark.parametrize("language", TONGUES)
@pytest.mark.parametrize("habit", HABITS)
def test_what_customers_write_is_read_as_they_mean_it(habit, language):
    for seed in range(40):
        dice = Dice(random.Random(seed), TONGUES[language], "sms")
        for act in HABITS[habit][0](dice).values():
            if act.how == "say" and act.score is not None:
                assert understand(act.text, language).score == act.score, act.text
            elif act.how == "say":
                assert understand(act.text, language).score is None, act.text


@pytest.mark.parametrize("language", TONGUES)
def test_refusals_and_calls_for_help_are_what_they_say(language):
    assert understand(TONGUES[language].refusal, language).kind is Kind.OPT_OUT
    assert understand(TONGUES[language].help, language).kind is Kind.HELP
    assert understand(TONGUES[language].praise, language).kind is Kind.COMMENT


def test_everybody_has_a_phone_of_their_own_that_the_product_takes():
    people = [*cast.sample(), *islice(cast.crowd(random.Random(1), after=8), 2000)]
    assert len({who.address for who in people}) == len(people)
    for who in people:
        if who.channel == "sms":
            assert e164(who.address, None) == who.address
