"""The revisions of the tables, as alembic knows them; each kind of database migrates by itself."""

from functools import cache
from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from ..files import ALEMBIC_INI
from ..unusable import Unusable
from .tables import Base

OF_DATABASE = "SELECT version_num FROM alembic_version"


class WrongDatabase(Unusable):
    """The database is not as this version needs it, and must stay so. Says what to do."""


def config(database: Path | Connection) -> Config:
    """For alembic's own commands on this database file, or in a transaction that was begun."""
    found = Config(ALEMBIC_INI)
    found.attributes["database"] = database if isinstance(database, Connection) else str(database)
    found.attributes["metadata"] = Base.metadata
    return found


def current(connection: Connection) -> str | None:
    """At which the database stands now."""
    return connection.execute(text(OF_DATABASE)).scalar()


def newest(found: str | None, *, place: str) -> str:
    """The newest revision that there is. Raises `WrongDatabase` unless `found` is known too."""
    if found is not None and found not in known():
        raise WrongDatabase(
            f"The database in {place} is at revision {found}, which this version does not "
            "know: a newer one made it. Use that version, or put a backup back"
        )
    return known()[0]


@cache
def known() -> list[str]:
    """All that this version knows, the newest first. To read them takes a while."""
    scripts = ScriptDirectory.from_config(Config(ALEMBIC_INI))
    return [script.revision for script in scripts.walk_revisions()]
