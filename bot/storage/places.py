"""Where the product keeps its files: made where missing, and found writable before anything is opened.

SQLite itself only says "unable to open database file"; here it is said which file, who may write it and
who we are. Called by bot.app at start, and by the checkup.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from bot.config import Config

MOUNTS = Path("/proc/self/mounts")
NETWORK = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "fuse.glusterfs")
_OCTAL = re.compile(r"\\(\d{3})")  # a space in a path


class NotWritable(Exception):
    """A folder or file cannot be written; the message says which, by whom, its mode, and the remedy."""


def prepare(config: Config, database: Path | None) -> None:
    """Make the folders, and be sure that everything in them can be written.

    Args:
        config: Says where the data folder is.
        database: The SQLite file, if there is one.

    Raises:
        NotWritable: With the first obstacle.
    """
    for folder in folders(config, database):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # customers' data is in it
        except OSError as error:
            raise NotWritable(_unmade(folder, error)) from None
    found = obstacle(config, database)
    if found:
        raise NotWritable(found)


def folders(config: Config, database: Path | None) -> list[Path]:
    """The folders that are written to."""
    return list(dict.fromkeys([config.data_folder, *([database.parent] if database else [])]))


def obstacle(config: Config, database: Path | None) -> str | None:
    """What keeps this process from writing its files; None where nothing does. Changes nothing."""
    for path in _written(config, database):
        needed = os.R_OK | os.W_OK | (os.X_OK if path.is_dir() else 0)
        if path.exists() and not os.access(path, needed):
            return _closed(path)
    return None


def distant(database: Path) -> str | None:
    """Why the SQLite file is not safe where it is, on a file system of the network; None on a disk."""
    try:
        mounts = [line.split() for line in MOUNTS.read_text("utf-8", "replace").splitlines()]
    except OSError:  # a system that does not tell
        return None
    points = [(Path(_OCTAL.sub(lambda code: chr(int(code[1], 8)), mount[1])), mount[2]) for mount in mounts]
    around = [(len(point.parts), kind) for point, kind in points if database.is_relative_to(point)]
    kind = max(reversed(around), key=lambda one: one[0], default=(0, ""))[1]  # the last one mounted there
    if kind not in NETWORK:
        return None
    return f"{database} is on the network ({kind}), where SQLite's locks do not hold and data can be lost"


def _written(config: Config, database: Path | None) -> Iterator[Path]:
    yield from folders(config, database)
    yield config.data_folder / "secret"
    if database is not None:
        yield from (database.with_name(database.name + ending) for ending in ("", "-wal", "-shm", ".lock"))


def _closed(path: Path) -> str:
    if os.statvfs(path).f_flag & os.ST_RDONLY:
        why, remedy = "is on a read-only file system", "mount it writable"
    else:
        why, remedy = f"is {described(path)}", f"chown -R {user()} {path}"
    return (
        f"{path} cannot be written by {user()}: it {why}\n"
        f"  {remedy}, or name another place with database.folder"
    )


def _unmade(folder: Path, error: OSError) -> str:
    near = nearest(folder)
    return (
        f"the folder {folder} cannot be made by {user()}: {error.strerror}; {near} is {described(near)}\n"
        "  make it for that user, or name another place with database.folder"
    )


def nearest(path: Path) -> Path:
    """The path itself, or what exists of the way to it."""
    return next((one for one in (path, *path.parents) if one.exists()), Path("/"))


def described(path: Path) -> str:
    """Mode and owners, "drwxr-xr-x of root:staff"."""
    found = path.stat()
    return f"{stat.filemode(found.st_mode)} of {_name(found.st_uid)}:{_group(found.st_gid)}"


def user() -> str:
    """Who this process is."""
    return _name(os.geteuid())


def _name(uid: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:  # in a container, often
        return str(uid)


def _group(gid: int) -> str:
    import grp

    try:
        return grp.getgrgid(gid).gr_name
    except KeyError:
        return str(gid)
