from __future__ import annotations

import subprocess
import sys

import pytest

import channels
from channels.sms import SmsChannel
from channels.telegram import TelegramChannel


def test_the_built_in_channels_are_loaded_by_name():
    assert channels.load("telegram") is TelegramChannel
    assert channels.load("sms") is SmsChannel


def test_an_unknown_channel_is_refused_with_the_known_ones_named():
    with pytest.raises(ValueError, match=r"no channel 'fax'; known channels: sms, telegram"):
        channels.load("fax")


@pytest.fixture
def plug_in(tmp_path, monkeypatch):
    info = tmp_path / "pigeon-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: pigeon\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[fanloop.channels]\n"
        "pigeon = pigeon_post:Pigeon\n"
        "sick = pigeon_missing:Sick\n"
        "sms = pigeon_post:Pigeon\n"
    )
    (tmp_path / "pigeon_post.py").write_text("class Pigeon:\n    name = 'pigeon'\n")
    monkeypatch.syspath_prepend(str(tmp_path))


def test_other_distributions_add_channels_by_an_entry_point(plug_in):
    assert channels.load("pigeon").name == "pigeon"


def test_a_plug_in_cannot_take_the_name_of_a_built_in_channel(plug_in):
    assert channels.load("sms") is SmsChannel


def test_a_plug_in_that_cannot_be_imported_is_named(plug_in):
    with pytest.raises(
        ValueError, match="channel 'sick' cannot be loaded from pigeon_missing:Sick: No module"
    ):
        channels.load("sick")


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        (
            "import channels",
            ["telegram", "httpx", "twilio", "aiohttp", "asyncio", "dataclasses", "starlette"],
        ),
        ("import channels.base, channels.segments", ["telegram", "httpx", "twilio", "aiohttp", "asyncio"]),
        (
            "import channels; channels.load('telegram')",
            ["twilio", "aiohttp", "starlette", "uvicorn", "telegram.ext"],
        ),
        ("import channels; channels.load('sms')", ["telegram", "httpx", "starlette", "uvicorn"]),
    ],
)
def test_a_provider_is_imported_only_when_its_channel_is_asked_for(statement, absent):
    probe = f"import sys; {statement}; print([name for name in {absent!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
