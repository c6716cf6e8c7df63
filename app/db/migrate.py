"""Brings a database up to date, or tells whether the tables and the migrations agree."""

import contextlib
import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, text

from ..files import ALEMBIC_INI
from ..unusable import Unusable
from .sqlite.folder import Folder, FolderInUse
from .tables import Base

_REVISION = "SELECT version_num FROM alembic_version"


class WrongDatabase(Unusable):
    """The database is not as this version needs it, and must stay so. Says what to do."""


def config(database: Path | Connection) -> Config:
    """For alembic's own commands on this database file, or in a transaction that was begun."""
    found = Config(ALEMBIC_INI)
    found.attributes["database"] = database if isinstance(database, Connection) else str(database)
    found.attributes["metadata"] = Base.metadata
    return found


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


def revision(connection: Connection) -> str | None:
    """At which the database stands now."""
    return connection.execute(text(_REVISION)).scalar()


def check(folder: Folder) -> None:
    """Raises alembic's `CommandError` when the tables say something the migrations don't."""
    upgrade(folder)
    command.check(config(folder.database))


def _to_newest(folder: Folder) -> None:
    try:
        command.upgrade(config(folder.database), "head")
    except CommandError as error:
        raise WrongDatabase(f"The database in {folder.path} can't be migrated: {error}") from error


def newest(found: str | None, *, place: str) -> str:
    """The newest revision that there is. Raises `WrongDatabase` unless `found` is known too."""
    scripts = ScriptDirectory.from_config(Config(ALEMBIC_INI))
    known = [script.revision for script in scripts.walk_revisions()]  # the newest first
    if found is not None and found not in known:
        raise WrongDatabase(
            f"The database in {place} is at revision {found}, which this version does not "
            "know: a newer one made it. Use that version, or put a backup back"
        )
    return known[0]


def _revisions(folder: Folder) -> tuple[str | None, str]:
    """At which the database stands (None: it is empty), and the newest that there is."""
    try:
        found = _revision_of(folder.database)
    except sqlite3.DatabaseError as error:
        raise WrongDatabase(f"The database in {folder.path} can't be read: {error}") from None
    return found, newest(found, place=str(folder.path))


def _revision_of(database: Path) -> str | None:
    with contextlib.closing(sqlite3.connect(database)) as connection:
        tables = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
        if connection.execute(tables).fetchone() is None:
            return None
        row = connection.execute(_REVISION).fetchone()
        return None if row is None else str(row[0])
