"""Making a backup of a store, and putting one into an empty store."""

import contextlib
import fcntl
import math
import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from pyrage.x25519 import Recipient
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from ...file_storage import FileStorage
from ...security import new_id
from ...unusable import Unusable
from .. import copy as rows
from .. import facts, revisions
from ..sqlite.folder import DATABASE
from ..sqlite.store import SQLiteStore
from ..store import Store
from ..tables import User
from . import archive, file_pieces, manifest, steady
from .manifest import Manifest

BESIDE = ".parley-backup-"
SOURCE = "source"
LOCKED_WITHIN_SECONDS = 60
Begin = Callable[[int], rows.Progress]
"""Called with the number of rows that there are to do."""


def make(
    store: Store,
    path: Path,
    *,
    version: str,
    begin: Begin,
    files: FileStorage,
    encrypt_to: Sequence[Recipient] = (),
) -> tuple[Manifest, int]:
    """Everything as it stands in one moment; whoever writes meanwhile waits for nothing.

    Returns also how many pieces of files are not in it. Raises `Unusable`.
    """
    with _said_plainly(path), _beside(path) as folder:
        target = _store(folder)
        with _acquired(target):
            revision = target.upgrade()
            made_at = datetime.now(UTC)
            source = store.snapshot(folder / SOURCE)
            with _reading(source) as reading:
                counts = _counts(reading, store.place, revision)
                rows.prepare(reading, target, store.key())
                tables = rows.copy(reading, target, progress=begin(sum(counts.values())))
            with target.engine() as engine, engine.begin() as connection:
                # So that half of its copy is known as one of it.
                facts.put(connection, facts.EPOCH, new_id("e"))
                pieces = file_pieces.listed(connection)
                file_pieces.require_place(connection, files)
            # There may be no room for it beside what is packed.
            steady.empty(folder / SOURCE)
        parts = [folder / name for name in archive.PARTS]
        _make_one_file(folder / DATABASE)
        described = Manifest(
            format=manifest.FORMAT,
            version=version,
            made_at=f"{made_at:%Y-%m-%dT%H:%M:%SZ}",
            revision=revision,
            tables=tables,
            parts=[manifest.part(part) for part in parts],
        )
        content = file_pieces.read(files, pieces)
        missing = archive.write(path, described, parts, content, encrypt_to=encrypt_to)
    return described, missing


def restore(
    path: Path,
    open_store: Callable[[], Store],
    *,
    begin: Begin,
    files: FileStorage,
    key: Path | None = None,
) -> tuple[Manifest, Store]:
    """Fill an empty store, which gets another epoch. Begun again, it goes on where it stopped.

    Files come first, so that no message is there without its own.

    It is opened once the backup is known as one. Raises `Unusable`.
    """
    with checked(path, begin=begin, key=key) as (described, source):
        store = open_store()
        with _said_plainly(store.place):
            _fill(store, source, lambda: begin(described.rows), files)
    return described, store


def _fill(
    store: Store, source: SQLiteStore, begin: Callable[[], rows.Progress], files: FileStorage
) -> None:
    with _acquired(store):
        with store.engine() as engine, engine.begin() as connection:
            rows.require_free(connection, store.place)
        store.upgrade()
        with source.engine() as engine, engine.begin() as reading:
            file_pieces.put(reading, _files_in(Path(source.place)), files)
            rows.prepare(reading, store, source.key())
            rows.copy(reading, store, progress=begin())


@contextlib.contextmanager
def checked(
    path: Path, *, begin: Begin, key: Path | None = None
) -> Iterator[tuple[Manifest, SQLiteStore]]:
    """A data folder made of the backup, in which every row is as it was; gone afterwards.

    Raises `Unusable`.
    """
    with _said_plainly(path), archive.unpacked(path, key) as unpacked:
        described, folder, missing = unpacked
        store = _store(folder)
        try:
            revision = store.upgrade()
        except revisions.WrongDatabase as error:
            raise Unusable(f"{path}: {error}") from None
        progress = begin(described.rows)
        # Tables that were changed since have other rows.
        if described.revision == revision:
            with store.engine() as engine, engine.begin() as connection:
                if rows.digests(connection, progress=progress) != [*described.tables]:
                    raise Unusable(f"{path} does not hold what it says: use another backup")
        with store.engine() as engine, engine.begin() as connection:
            if not file_pieces.are_whole(connection, _files_in(folder), missing):
                raise Unusable(f"{path} lacks files, or they are damaged: use another backup")
            file_pieces.mark(connection, _files_in(folder))
        yield described, store


@contextlib.contextmanager
def _acquired(store: Store) -> Iterator[None]:
    store.acquire()
    try:
        yield
    finally:
        store.release()


@contextlib.contextmanager
def _reading(store: Store) -> Iterator[Connection]:
    with store.engine() as engine, engine.connect() as connecting:
        # Both databases then show one moment until the end, and neither waits for writers.
        source = connecting.execution_options(isolation_level="SERIALIZABLE")
        with source.begin():
            yield source


def _counts(source: Connection, place: str, revision: str) -> dict[str, int]:
    """How many rows there are to copy, of a database that is worth it. Raises `Unusable`."""
    facts.require_whole(source, place)
    found = revisions.current(source)
    if found != revision:
        raise Unusable(
            f"{place} is at revision {found}; this version needs {revision}: make the backup with "
            "the version that serves it"
        )
    counts = rows.row_counts(source)
    if not counts[User.__tablename__]:
        # Mostly a command that was started without the server's settings.
        raise Unusable(
            f"Nobody has an account on {place}: if that is not the data of your server, set "
            "PARLEY_DATA_DIR or PARLEY_DATABASE_URL as the server has them"
        )
    return counts


@contextlib.contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A folder on the same disk, gone afterwards, as are those of earlier ones that were killed.

    Raises `Unusable`.
    """
    if path.exists():
        raise Unusable(f"{path} is there already: give another name")
    try:
        for left in path.parent.glob(f"{BESIDE}*"):
            _remove_unless_used(left)
        folder = tempfile.TemporaryDirectory(prefix=BESIDE, dir=path.parent)
    except OSError as error:
        raise Unusable(f"{path.parent} can't be written to: {error.strerror}") from None
    with folder as name, _locked(Path(name)), steady.emptied(Path(name)):
        yield Path(name)


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """As long as this process lives. Raises `BlockingIOError`."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(opened)


def _remove_unless_used(folder: Path) -> None:
    # One that was only just made has no lock yet.
    is_old = time.time() - folder.stat().st_mtime > LOCKED_WITHIN_SECONDS
    with contextlib.suppress(BlockingIOError), _locked(folder):
        if is_old:
            steady.empty(folder)
            shutil.rmtree(folder)


@contextlib.contextmanager
def _said_plainly(place: Path | str) -> Iterator[None]:
    """Turn errors of the disk and of databases into one line. Raises `Unusable`."""
    try:
        yield
    except DBAPIError as error:
        raise Unusable(f"{place}: {error.orig}") from None
    except (OSError, sqlite3.Error) as error:
        raise Unusable(f"{place}: {error}") from None


def _files_in(folder: Path) -> FileStorage:
    return FileStorage(None, folder=folder / archive.FILES)


def _store(folder: Path) -> SQLiteStore:
    # Nobody serves it.
    return SQLiteStore(folder, erase_within_seconds=math.inf)


def _make_one_file(database: Path) -> None:
    with contextlib.closing(sqlite3.connect(database)) as connection:
        [mode] = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    if mode != "delete":
        raise Unusable(f"{database} can't be made one file: it is in use")
