"""The data in a folder: one SQLite file, its key and its marks, for one process to serve."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, ExceptionContext, event, false, update

from ...backplane.backplane import Alone, Backplane
from ...findings import Finding
from ...unusable import Unusable
from ..database import Database
from ..examination import of_tables
from ..rate_limits import OfOneServer, RateLimits
from ..store import Chore, Store
from ..tables import Meta
from . import epoch, migrate, snapshot
from .database import SQLiteDatabase, copying
from .erasure import Erasure
from .examination import is_sound, of_folder
from .folder import DATABASE, Folder
from .shrinking import EVERY_SECONDS, Shrinking

# A backup put back within this time of its making may pass for the database itself.
NOTE_EVERY_SECONDS = 5.0
MEGABYTE = 2**20


class SQLiteStore(Store):
    """The folder is made when it is missing."""

    def __init__(self, path: Path, *, erase_within_seconds: float) -> None:
        self._folder = Folder(path)
        self._erase_within_seconds = erase_within_seconds

    @property
    def place(self) -> str:
        return str(self._folder.path.resolve())

    def identity(self) -> str:
        return self.place

    def acquire(self) -> None:
        self._folder.acquire()

    def release(self) -> None:
        self._folder.release()

    def upgrade(self) -> str:
        return migrate.upgrade(self._folder)

    def upgrade_unserved(self, *, asked: bool) -> None:
        migrate.upgrade_unserved(self._folder)

    def vacuum(self) -> str:
        before = self._folder.database.stat().st_size
        migrate.vacuum(self._folder)
        after = self._folder.database.stat().st_size
        return (
            f"{self.place}: {before / MEGABYTE:,.1f} MB before, {after / MEGABYTE:,.1f} MB now. "
            "From now on the server gives back by itself what is free."
        )

    def key(self) -> bytes:
        return self._folder.key()

    def open(self, *, serves: bool = True) -> Database:
        return SQLiteDatabase(self._folder.database, checkpoints=serves)

    def backplane(self) -> Backplane:
        return Alone()

    def rate_limits(self, database: Database) -> RateLimits:
        return OfOneServer()

    async def begin_life(self, database: Database) -> str:
        return await database.write(epoch.begin_life, self._folder)

    async def end_life(self, database: Database) -> None:
        await epoch.note_newest(database, self._folder)

    def chores(self, database: Database, *, replaced: Callable[[], None]) -> Sequence[Chore]:
        assert isinstance(database, SQLiteDatabase)
        erasure = Erasure(database.erase, within_seconds=self._erase_within_seconds)
        shrinking = Shrinking(database.maintain)
        note = partial(epoch.note_newest, database, self._folder)
        return (
            Chore("note newest event", note, NOTE_EVERY_SECONDS),
            Chore("give back pages", shrinking.run, EVERY_SECONDS),
            Chore("erase", erasure.run, erasure.every_seconds, erasure.run_seconds),
        )

    @contextlib.contextmanager
    def engine(self) -> Iterator[Engine]:
        engine = copying(self._folder.database, checkpoints=self._folder.is_acquired)

        # Not around what uses it, which may have errors of the other database in a copy too.
        @event.listens_for(engine, "handle_error")
        def on_error(context: ExceptionContext) -> None:
            if isinstance(context.original_exception, sqlite3.DatabaseError):
                raise Unusable(f"{self.place} can't be used: {context.original_exception}")

        try:
            yield engine
        finally:
            engine.dispose()

    def snapshot(self, folder: Path) -> Store:
        folder.mkdir(mode=0o700)
        try:
            snapshot.take(self._folder.database, folder / DATABASE)
        except sqlite3.Error as error:
            raise Unusable(f"{self.place} can't be used: {error}") from None
        return SQLiteStore(folder, erase_within_seconds=self._erase_within_seconds)

    def freeze(self, connection: Connection) -> None:
        # Takes the lock that only one has, and waits for it.
        connection.execute(update(Meta).where(false()).values(value=""))

    def require_unserved(self, connection: Connection) -> None:
        """By `acquire`, which only one process has."""

    def keep_key(self, secret: bytes) -> None:
        self._folder.keep_key(secret)

    def note_backup(self, at: int) -> None:
        self._folder.note_backup(at)

    def last_backup(self) -> int | None:
        return self._folder.last_backup()

    def examine(self) -> Iterator[Finding]:
        yield from of_folder(self._folder)
        found = [*is_sound(self._folder)]
        yield from found
        if any(finding.level == "trouble" for finding in found):
            return
        with self.engine() as engine, engine.connect() as connection:
            yield from of_tables(connection, self.place)

    def note_address(self, address: str) -> None:
        self._folder.note_address(address)

    def address(self) -> str | None:
        return self._folder.address()
