"""The machine under it: the configuration file, the folders, the disk, the time zones; and the wording."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import available_timezones

from bot import phrasebook
from bot.checkup.findings import Finding, doubt, fault, well
from bot.config import Config
from bot.flows.faults import LITTLE_BYTES
from bot.phrasebook import PhraseError
from bot.storage import places

LITTLE_SHARE = 0.05  # of a disk
FEWEST_ZONES = 300  # whole time zone data has about 600 names
_EXPOSED = "everybody on this machine can read"  # how the loader's warning begins


def looks(config: Config, database: Path | None) -> Iterator[Finding]:
    """Everything that needs no waiting.

    Args:
        config: A right one.
        database: The SQLite file, if there is one.
    """
    yield well("configuration", str(config.file or "no file: the defaults and the environment"))
    yield from _doubts(config)
    yield _folders(config, database)
    if database is not None and (why := places.distant(database)):
        yield doubt("file system", why, "name a folder on a disk with database.folder, or use PostgreSQL")
    for folder in places.folders(config, database):
        yield _space(folder)
    yield _zones(len(available_timezones()))
    yield _phrases(config)


def _doubts(config: Config) -> Iterator[Finding]:
    for warning in config.warnings:
        if warning.startswith(_EXPOSED):
            said, _, remedy = warning.rpartition(": ")
            yield fault("configuration", said, remedy)
        else:
            said, _, remedy = warning.partition(": ")
            yield doubt("configuration", said, remedy)


def _folders(config: Config, database: Path | None) -> Finding:
    found = places.obstacle(config, database)
    if found:
        said, _, remedy = found.partition("\n  ")
        return fault("data folder", said, remedy)
    missing = [folder for folder in places.folders(config, database) if not folder.exists()]
    for folder in missing:
        near = places.nearest(folder)
        if not os.access(near, os.W_OK | os.X_OK):
            said = f"{folder} cannot be made by {places.user()}: {near} is {places.described(near)}"
            return fault("data folder", said, "make it for that user, or name another with database.folder")
    if missing:
        return well("data folder", f"{missing[0]} can be made")
    return well("data folder", f"{config.data_folder} can be written")


def _space(folder: Path) -> Finding:
    disk = shutil.disk_usage(places.nearest(folder))
    said = f"{disk.free / 1e9:.1f} GB free for {folder}, {disk.free / disk.total:.0%} of the disk"
    if disk.free < LITTLE_BYTES or disk.free < LITTLE_SHARE * disk.total:
        return doubt("disk", said, "make room: on a full disk nothing can be stored, and nothing is taken in")
    return well("disk", said)


def _zones(count: int) -> Finding:
    if count < FEWEST_ZONES:
        remedy = "install the system's time zone data, or the Python package tzdata"
        return fault("time zones", f"only {count} are known to this machine", remedy)
    return well("time zones", f"{count} known")


def _phrases(config: Config) -> Finding:
    try:
        phrasebook.load(config.phrases, config.shop.language)
    except PhraseError as error:
        return fault("wording", "; ".join(error.faults), "correct it under [phrases] in the configuration")
    own = sum(len(phrases) for phrases in config.phrases.values())
    return well("wording", f"complete, {own} phrases of your own" if own else "complete")
