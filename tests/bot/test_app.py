"""The composition root: what it makes of a configuration before anything runs."""

from __future__ import annotations

import pytest

from bot.app import BadChannel, link_secret, make_channels
from bot.config import Config


def test_the_key_of_the_links_is_made_once_and_readable_for_us_only(tmp_path):
    config = Config.model_validate({"database": {"folder": str(tmp_path)}})
    made = link_secret(config)
    assert len(made) >= 32
    assert link_secret(config) == made
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]
    assert (tmp_path / "secret").stat().st_mode & 0o777 == 0o600


def test_a_channel_that_cannot_be_made_names_its_section():
    config = Config.model_validate({"channels": {"pager": {"token": "x"}}})
    with pytest.raises(BadChannel, match=r"^\[channels.pager\] cannot be used: there is no channel 'pager'"):
        make_channels(config)
