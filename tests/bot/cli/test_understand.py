"""`fanloop understand`: a line in, a line out at once; a bad line is answered, never fatal."""

from __future__ import annotations

import json
import subprocess
import sys
import threading

import pytest

FANLOOP = [sys.executable, "-P", "-m", "bot"]


def answered(fanloop, *lines):
    done = fanloop("understand", typed="".join(line + "\n" for line in lines))
    assert done.stderr == ""
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def asked(text, lang="en", name="1"):
    return json.dumps({"id": name, "text": text, "lang": lang})


def test_every_line_is_answered_with_its_id_kind_score_and_comment(fanloop):
    code, answers = answered(
        fanloop,
        asked("9", name="a"),
        asked("3, nobody helped me", name="b"),
        asked("8 or 9", name="c"),
        asked("STOP", name="d"),
        asked("great shop!", name="e"),
        asked("help", name="f"),
    )
    assert code == 0
    assert answers == [
        {"id": "a", "kind": "score", "score": 9, "comment": False},
        {"id": "b", "kind": "score", "score": 3, "comment": True},
        {"id": "c", "kind": "unclear", "score": None, "comment": False},
        {"id": "d", "kind": "opt_out", "score": None, "comment": False},
        {"id": "e", "kind": "comment", "score": None, "comment": False},
        {"id": "f", "kind": "help", "score": None, "comment": False},
    ]


@pytest.mark.parametrize("line", ['{"id": 7, "text": "9", "lang": null}', '{"text": "9", "id": 7}'])
def test_the_language_may_be_unknown_and_the_id_be_anything(fanloop, line):
    assert answered(fanloop, line) == (0, [{"id": 7, "kind": "score", "score": 9, "comment": False}])


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("nonsense", "is not JSON: Expecting value at column 1"),
        ("[1, 2]", "must be an object"),
        ('{"id": 1}', "has no text"),
        ("{}", "has no id and no text"),
        ('{"id": 1, "text": 9}', "text must be a text in quotes"),
        ('{"id": 1, "text": "9", "lang": 5}', "lang must be two letters"),
        ("[" * 100_000, "is nested too deeply"),
        ('{"id": ' + "9" * 5000 + ', "text": "9"}', "Exceeds the limit"),
    ],
)
def test_a_bad_line_is_answered_with_what_is_wrong_and_the_next_one_as_ever(fanloop, line, why):
    code, answers = answered(fanloop, asked("1"), line, "", asked("2"))
    assert code == 1
    assert [answer.get("score") for answer in answers] == [1, None, 2]
    assert answers[1]["line"] == 2
    assert answers[1]["error"].startswith(why)


def test_bytes_that_are_no_text_are_answered_too(tmp_path):
    done = subprocess.run(
        [*FANLOOP, "understand"],
        input=b'{"id": 1, "text": "\xff"}\n' + asked("4").encode(),
        capture_output=True,
        check=False,
        timeout=60,
    )
    first, second = map(json.loads, done.stdout.splitlines())
    assert first == {"line": 1, "error": "is not UTF-8 text"}
    assert second["score"] == 4


def test_half_a_character_does_not_break_the_answer(fanloop):
    code, answers = answered(fanloop, '{"id": "\\ud83d", "text": "\\ud83d 9", "lang": "en"}')
    assert code == 0
    assert answers[0]["id"] == "\ud83d"


def test_each_answer_is_there_before_the_next_line_is_sent():
    with subprocess.Popen([*FANLOOP, "understand"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        patience = threading.Timer(60, process.kill)
        patience.start()
        for score in range(11):
            process.stdin.write(asked(str(score)).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["score"] == score
        process.stdin.close()
        patience.cancel()
    assert process.returncode == 0


def test_nothing_in_is_nothing_out(fanloop):
    assert answered(fanloop) == (0, [])


def test_a_reading_can_be_explained(fanloop):
    done = fanloop("understand", "--explain", "7, era freddo", "--language", "it")
    assert done.returncode == 0
    rows = dict(row.split(":", 1) for row in done.stdout.splitlines())
    assert rows["kind"].strip() == "score"
    assert rows["score"].strip() == "7"
    assert "freddo" in rows["comment"]
    assert rows["why"].strip()


def test_an_explanation_tells_every_number_apart(fanloop):
    done = fanloop("understand", "--explain", "waited 2 hours, the waiter was rude. 4", "--language", "en")
    assert "2 hours: a number of something else" in done.stdout
    assert "service" in done.stdout
