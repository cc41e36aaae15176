"""The checkup of the owners."""

from __future__ import annotations

import pytest

from bot.checkup import people
from bot.config import Config

ANNA = {"name": "Anna", "telegram_id": 5}
BRUNO = {"name": "Bruno", "phone": "+393331234567", "telegram_id": 6}


@pytest.mark.parametrize(
    ("owners", "channels", "expected"),
    [
        ([], ["sms"], [("fault", "none")]),
        ([ANNA], ["telegram", "sms"], [("well", "Anna is alerted on telegram")]),
        ([BRUNO], ["telegram", "sms"], [("well", "Bruno is alerted on telegram and sms")]),
        ([BRUNO], ["sms"], [("well", "Bruno is alerted on sms")]),
        ([ANNA], ["sms"], [("fault", "Anna is to be alerted on telegram, which is not switched on")]),
        ([ANNA | {"role": "viewer"}], ["telegram"], [("fault", "only viewers, who hear of nothing")]),
    ],
)
def test_every_owner_must_be_reached(owners, channels, expected):
    config = Config.model_validate({"owners": owners})
    found = list(people.looks(config, channels))
    assert [(finding.mark, finding.said) for finding in found] == expected
    assert all(finding.remedy for finding in found if finding.mark == "fault")
