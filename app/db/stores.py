"""The one choice of where the data is kept, by the settings."""

import math
import tempfile
from pathlib import Path

from ..settings import Settings
from ..unusable import Unusable
from .postgres.server import SCHEMES, Server
from .postgres.store import NOTIFY, PostgresStore
from .sqlite import migrate
from .sqlite.folder import DATABASE, Folder
from .sqlite.store import SQLiteStore
from .store import Store


def store_of(settings: Settings, *, exists: bool = False) -> Store:
    """Touches nothing but a data folder, which it makes, unless it `exists`. Raises `Unusable`."""
    if settings.database_url is not None:
        notify = None
        if settings.notify_url is not None:
            notify = Server(settings.notify_url.get_secret_value(), setting=NOTIFY)
        return PostgresStore(
            Server(settings.database_url.get_secret_value()),
            notify=notify,
            listens=settings.backplane_url is None,
        )
    if exists:
        _require_database(settings.data_dir)
    return SQLiteStore(settings.data_dir, erase_within_seconds=settings.erase_within_seconds)


def store_at(address: str, *, exists: bool) -> Store:
    """The one that a command names; one that `exists` is not made. Raises `Unusable`."""
    scheme, _, place = address.partition(":")
    if scheme == "sqlite" and place:
        if exists:
            _require_database(Path(place))
        # That is for those who serve it.
        return SQLiteStore(Path(place), erase_within_seconds=math.inf)
    if not address.startswith(SCHEMES):
        raise Unusable("An address can't be read: it is sqlite:FOLDER, or postgresql://…")
    return PostgresStore(Server(address))


def _require_database(folder: Path) -> None:
    if not (folder / DATABASE).exists():
        raise Unusable(f"There is no database in {folder}")


def check(settings: Settings) -> None:
    """Compare tables and migrations on SQLite and, where the settings have one, on PostgreSQL.

    No database of anybody is touched. Raises alembic's `CommandError`, or `Unusable`.
    """
    with tempfile.TemporaryDirectory() as path:
        migrate.check(Folder(Path(path)))
    if settings.database_url is not None:
        PostgresStore(Server(settings.database_url.get_secret_value())).check()
