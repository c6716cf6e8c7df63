"""The one choice of where the data is kept, by the settings."""

import tempfile
from pathlib import Path

from ..settings import Settings
from . import migrate
from .postgres.server import Server
from .postgres.store import PostgresStore
from .sqlite.folder import Folder
from .sqlite.store import SQLiteStore
from .store import Store


def store_of(settings: Settings) -> Store:
    """Raises `Unusable`. Touches nothing but a data folder, which it makes."""
    if settings.database_url is not None:
        return PostgresStore(Server(settings.database_url.get_secret_value()))
    return SQLiteStore(settings.data_dir, erase_within_seconds=settings.erase_within_seconds)


def check(settings: Settings) -> None:
    """Compare tables and migrations on SQLite and, where the settings have one, on PostgreSQL.

    No database of anybody is touched. Raises alembic's `CommandError`, or `Unusable`.
    """
    with tempfile.TemporaryDirectory() as path:
        migrate.check(Folder(Path(path)))
    if settings.database_url is not None:
        PostgresStore(Server(settings.database_url.get_secret_value())).check()
