"""Brings a database up to date, or tells whether the tables and the migrations agree."""

from pathlib import Path

from alembic import command
from alembic.config import Config

from app.db.folder import Folder

_INI = Path(__file__).parents[2] / "alembic.ini"


def config(database: Path) -> Config:
    """For alembic's own commands on this database file."""
    found = Config(_INI)
    found.attributes["database"] = str(database)
    return found


def upgrade(folder: Folder) -> None:
    """To the newest revision; two processes at once take turns."""
    with folder.migrating():
        command.upgrade(config(folder.database), "head")


def check(folder: Folder) -> None:
    """Raises alembic's `CommandError` when the tables say something the migrations don't."""
    upgrade(folder)
    command.check(config(folder.database))
