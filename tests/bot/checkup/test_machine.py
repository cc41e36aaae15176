"""The checkup of the machine."""

from __future__ import annotations

import pytest

from bot.checkup import machine
from bot.config import Config
from bot.storage import places


def found(folder, **sections):
    config = Config.model_validate({"database": {"folder": str(folder)}, **sections})
    return {finding.what: finding for finding in machine.looks(config, folder / "fanloop.db")}


def test_a_sound_machine_has_no_faults(tmp_path):
    assert {finding.mark for finding in found(tmp_path).values()} <= {"well", "doubt"}


@pytest.mark.parametrize(
    ("mounted", "kind"),
    [
        ("server:/shop {0} nfs4 rw 0 0", "nfs4"),
        ("//server/shop {0} cifs rw 0 0", "cifs"),
        ("server:/shop {0} nfs4 rw 0 0\n/dev/sdb {0}/data ext4 rw 0 0", None),
        ("/dev/sdb {0} ext4 rw 0 0\nserver:/shop {0} nfs4 rw 0 0", "nfs4"),
        ("server:/shop {0}x nfs4 rw 0 0", None),
    ],
)
def test_a_database_on_the_network_is_doubted(tmp_path, monkeypatch, mounted, kind):
    shop = tmp_path / "my shop"
    mounts = tmp_path / "mounts"
    mounts.write_text("/dev/sda / ext4 rw 0 0\n" + mounted.format(str(shop).replace(" ", r"\040")))
    monkeypatch.setattr(places, "MOUNTS", mounts)
    told = found(shop / "data").get("file system")
    assert (told is not None) == (kind is not None)
    if told is not None:
        assert told.mark == "doubt"
        assert f"{shop / 'data' / 'fanloop.db'} is on the network ({kind})" in told.said


@pytest.mark.parametrize("limit", ["LITTLE_BYTES", "LITTLE_SHARE"])
def test_little_room_is_a_doubt(tmp_path, monkeypatch, limit):
    monkeypatch.setattr(machine, limit, 10**18)
    disk = found(tmp_path / "not" / "there")["disk"]
    assert disk.mark == "doubt"
    assert "make room" in disk.remedy


def test_missing_time_zones_are_a_fault(tmp_path, monkeypatch):
    monkeypatch.setattr(machine, "FEWEST_ZONES", 10_000)
    zones = found(tmp_path)["time zones"]
    assert zones.mark == "fault"
    assert "tzdata" in zones.remedy


def test_wrong_wording_is_a_fault_and_own_wording_is_counted(tmp_path):
    own = found(tmp_path, phrases={"it": {"opted_out": "Va bene."}})["wording"]
    assert (own.mark, own.said) == ("well", "complete, 1 phrases of your own")
    wrong = found(tmp_path, phrases={"it": {"opted_out": "Ciao {nobody}"}})["wording"]
    assert wrong.mark == "fault"
    assert "{nobody}" in wrong.said


def test_a_folder_that_cannot_be_made_is_a_fault_that_names_the_user(tmp_path):
    (tmp_path / "file").write_text("")
    folder = found(tmp_path / "file" / "data")["data folder"]
    assert folder.mark == "fault"
    assert " cannot be made by " in folder.said
