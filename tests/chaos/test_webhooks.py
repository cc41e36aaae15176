"""Two thousand webhook calls and one kill; `make chaos ARGS="--webhooks 1000000 --kills 50"` for more."""

from __future__ import annotations

import pytest
from rich.progress import Progress

from tests.chaos.webhooks import run

pytestmark = pytest.mark.anyio


async def test_of_two_thousand_webhooks_and_a_kill_each_counts_once_and_no_forged_one():
    done = await run(1, 2000, 1, Progress(disable=True))
    assert done.faults == []
    answers = done.flood.answers
    assert answers["in order"] + answers["late"] == 2000
    assert min(answers["again"], answers["late"], answers["forged"], answers["repeated"]) > 0
