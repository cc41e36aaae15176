"""`fanloop hold`."""

from __future__ import annotations

import pytest

from tests.bot.cli.rig import call

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("why", [[], [""], [" "], ["by hand"]])
async def test_a_hold_for_no_reason_is_shown_as_one(why):
    assert (await call("hold", "begin", *why)).code == 0
    assert "Held: by hand" in (await call("hold", "show")).out
    assert (await call("hold", "release")).code == 0
    assert (await call("hold", "show")).out == "Nothing is held.\n"
