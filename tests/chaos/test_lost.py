"""Three hundred SMS with thirty lost answers; `make chaos ARGS="--lost 100000"` for more."""

from __future__ import annotations

from rich.progress import Progress

from tests.chaos.lost import LOST, live


def test_of_three_hundred_questions_each_arrives_once_and_lost_answers_are_found_out():
    lost, record, faults = live(1, 300, Progress(disable=True))
    assert faults == []
    assert sum(lost.planned.values()) == 300 // LOST
    assert record.ends["adopted from the list"] > 0
    assert record.ends["proved absent and sent again"] > 0
    assert record.since == {}
