"""Brings the database of a folder up to date, or tells whether tables and migrations agree."""

import contextlib
import sqlite3
from pathlib import Path

from alembic import command
from alembic.util import CommandError

from ...unusable import Unusable
from .. import revisions
from ..revisions import WrongDatabase
from .folder import Folder, FolderInUse


def upgrade(folder: Folder) -> str:
    """To the newest revision, which is returned; two processes at once take turns.

    For the process that serves the folder, or is alone with it. Raises `WrongDatabase`.
    """
    with folder.migrating():
        found, newest = _revisions(folder)
        if found != newest:
            _to_newest(folder)
        return newest


def upgrade_unserved(folder: Folder) -> None:
    """For a command beside a server: under its feet nothing is migrated. Raises `WrongDatabase`."""
    with folder.migrating():
        found, newest = _revisions(folder)
        if found == newest:
            return
        try:
            folder.acquire()
        except FolderInUse as error:
            raise WrongDatabase(
                f"{error}, with a database at revision {found}; this version needs {newest}. "
                "Stop that server first, or use the command of its version"
            ) from error
        try:
            _to_newest(folder)
        finally:
            folder.release()


def vacuum(folder: Folder) -> None:
    """Write the file anew, without free pages, so that later ones can be given back.

    For a process that is alone with the folder. Raises `Unusable`.
    """
    try:
        with contextlib.closing(sqlite3.connect(folder.database, isolation_level=None)) as found:
            for statement in ("PRAGMA auto_vacuum = INCREMENTAL", "VACUUM"):
                found.execute(statement)
            found.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlite3.DatabaseError as error:
        raise Unusable(
            f"{folder.path} stays as it is: {error}. There must be room for the database once more "
            "beside it, and in the folder for temporary files (SQLITE_TMPDIR)"
        ) from error


def check(folder: Folder) -> None:
    """Raises alembic's `CommandError` when the tables say something the migrations don't."""
    upgrade(folder)
    command.check(revisions.config(folder.database))


def _to_newest(folder: Folder) -> None:
    try:
        command.upgrade(revisions.config(folder.database), "head")
    except CommandError as error:
        raise WrongDatabase(f"The database in {folder.path} can't be migrated: {error}") from error


def _revisions(folder: Folder) -> tuple[str | None, str]:
    """At which the database stands (None: it is empty), and the newest that there is."""
    try:
        found = _revision_of(folder.database)
    except sqlite3.DatabaseError as error:
        raise WrongDatabase(f"The database in {folder.path} can't be read: {error}") from None
    return found, revisions.newest(found, place=str(folder.path))


def _revision_of(database: Path) -> str | None:
    with contextlib.closing(sqlite3.connect(database)) as connection:
        tables = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
        if connection.execute(tables).fetchone() is None:
            return None
        row = connection.execute(revisions.OF_DATABASE).fetchone()
        return None if row is None else str(row[0])
