"""Looks at a data folder as a doctor does: nothing is changed, and no lock is taken."""

import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from ...findings import Finding, note, trouble, well
from ...unusable import Unusable
from .folder import Folder

FOLDER = "data folder"
DISK = "disk"
SQLITE = "SQLite"
# With less than this, or a tenth of the database, a busy day may fill it.
LEAST_FREE_BYTES = 500_000_000
LEAST_INODES = 1_000
# Its log is shortened after some megabytes, unless somebody reads for long.
MOST_WAL_BYTES = 512_000_000
# From which on two connections that write and checkpoint can't break a file (its release notes).
WITHOUT_WAL_RESET_BUG = (3, 51, 3)
# Those that lock files over a network, on which SQLite's locks can't be relied.
# https://www.sqlite.org/faq.html#q5
OVER_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "ceph"}


def of_folder(folder: Folder) -> Iterator[Finding]:
    yield from _rights(folder)
    yield from _disk(folder)
    yield from _library()
    yield from _log(folder)


def is_sound(folder: Folder) -> Iterator[Finding]:
    """Whether the file can be read as a database. Raises `Unusable` where that can't be told."""
    try:
        with closing(sqlite3.connect(_read_only(folder), uri=True)) as connection:
            [(found,), *_] = connection.execute("PRAGMA quick_check(1)").fetchall()
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise Unusable(f"{folder.database} can't be looked at: {error}") from None
        found = str(error)
    if found == "ok":
        yield well(SQLITE, "the database is sound.")
    else:
        todo = "Stop the server, keep a copy of the folder, and restore the newest backup."
        yield trouble(SQLITE, f"the database is damaged: {found}.", todo)


def _read_only(folder: Folder) -> str:
    return f"{folder.database.resolve().as_uri()}?mode=ro"


def _rights(folder: Folder) -> Iterator[Finding]:
    open_to_others = [
        path
        for path in (folder.path, folder.database, folder.path / "key")
        if path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077
    ]
    for path in open_to_others:
        todo = f"chmod go-rwx {path}"
        yield trouble(FOLDER, f"{path} can be read by others on this machine.", todo)
    if not os.access(folder.database, os.R_OK | os.W_OK):
        todo = "Run this command as the user of the server, or give that user the files (chown)."
        yield trouble(FOLDER, f"{folder.database} can't be written by this user.", todo)
    elif not (folder.path / "key").exists():
        todo = "Put it back from a backup: a new one ends every access token."
        yield trouble(FOLDER, "the key of the server is gone.", todo)
    elif not open_to_others:
        yield well(FOLDER, f"{folder.path.resolve()}, for its owner only.")


def _disk(folder: Folder) -> Iterator[Finding]:
    free = shutil.disk_usage(folder.path).free
    least = max(LEAST_FREE_BYTES, folder.database.stat().st_size // 10)
    inodes = os.statvfs(folder.path)
    if free < least:
        todo = "Make room, or move the data folder to a larger disk."
        yield trouble(DISK, f"{free / 1e6:,.0f} MB are free.", todo)
    elif inodes.f_files and inodes.f_favail < LEAST_INODES:
        todo = "Delete files there, or move the data folder to another disk."
        yield trouble(DISK, f"there is room for {inodes.f_favail} files only.", todo)
    else:
        yield well(DISK, f"{free / 1e9:,.1f} GB are free.")
    kind = _file_system(folder.path)
    if kind in OVER_NETWORK:
        todo = "Move the data folder to a local disk, or use PostgreSQL."
        yield trouble(DISK, f"it is reached over a network ({kind}), where locks fail.", todo)


def _library() -> Iterator[Finding]:
    version = sqlite3.sqlite_version
    if sqlite3.sqlite_version_info < WITHOUT_WAL_RESET_BUG:
        says = (
            f"version {version} has the WAL-reset bug. Parley writes by one connection and is safe "
            "from it; a second program that writes is not."
        )
        yield note(SQLITE, says, "Let nothing else write to the file.")
    else:
        yield well(SQLITE, f"version {version}.")


def _log(folder: Folder) -> Iterator[Finding]:
    wal = folder.database.with_name(f"{folder.database.name}-wal")
    if wal.exists() and wal.stat().st_size > MOST_WAL_BYTES:
        says = f"its log has {wal.stat().st_size / 1e6:,.0f} MB: some program keeps reading."
        yield trouble(SQLITE, says, "End that program, or the transaction that it has open.")


def _file_system(path: Path) -> str:
    """As the system calls it; empty where it does not say (proc(5))."""
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return ""
    place, found, longest = path.resolve(), "", -1
    for line in mounts.read_text().splitlines():
        _, at, kind, *_ = line.split(" ")
        mounted = Path(at.encode().decode("unicode_escape"))
        if place.is_relative_to(mounted) and len(mounted.parts) >= longest:
            found, longest = kind, len(mounted.parts)
    return found
