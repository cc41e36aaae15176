"""The planted bugs themselves are run by `make chaos ARGS=--mutants`; here, that each still can be."""

from __future__ import annotations

import pytest

from tests.chaos.mutants import ROOT
from tests.chaos.planted import BUGS, Planted


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_a_planted_bug_has_its_place_and_its_tests(bug: Planted):
    assert (ROOT / bug.file).read_text().count(bug.old) == 1
    assert bug.new != bug.old
    assert [test for test in bug.tests if not (ROOT / test).is_file()] == []
