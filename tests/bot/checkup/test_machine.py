"""The checkup of the machine."""

from __future__ import annotations

import pytest

from bot.checkup import machine
from bot.config import Config


def found(folder, **sections):
    config = Config.model_validate({"database": {"folder": str(folder)}, **sections})
    return {finding.what: finding for finding in machine.looks(config, folder / "fanloop.db")}


def test_a_sound_machine_has_no_faults(tmp_path):
    assert {finding.mark for finding in found(tmp_path).values()} <= {"well", "doubt"}


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
