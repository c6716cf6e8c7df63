"""Making a backup of a store, and putting one into an empty store."""

import contextlib
import math
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from ...security import new_id
from ...unusable import Unusable
from .. import copy as rows
from .. import facts, revisions
from ..sqlite.folder import DATABASE
from ..sqlite.store import SQLiteStore
from ..store import Store
from . import archive, manifest
from .manifest import Manifest

Progress = Callable[[str, int], None]
"""Called with the name of a table and how many more of its rows are done."""
Begin = Callable[[int], Progress]
"""Called with the number of rows that there are to do."""


def make(store: Store, path: Path, *, version: str, begin: Begin) -> Manifest:
    """Everything as it stands in one moment; whoever writes meanwhile waits for nothing.

    Raises `Unusable`.
    """
    with _beside(path) as folder:
        target = _store(folder)
        revision = target.upgrade()
        with store.engine() as engine, engine.connect() as connecting:
            # Both databases then show one moment until the end, and neither waits for writers.
            source = connecting.execution_options(isolation_level="SERIALIZABLE")
            with source.begin():
                made_at = datetime.now(UTC)
                rows.prepare(source, target, store.key())
                progress = begin(sum(rows.row_counts(source).values()))
                tables = rows.copy(source, target, progress=progress)
        with target.engine() as engine, engine.begin() as connection:
            # So that half of its copy is known as one of it.
            facts.put(connection, facts.EPOCH, new_id("e"))
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
        archive.write(path, described, parts)
    return described


def restore(path: Path, store: Store, *, begin: Begin) -> Manifest:
    """Fill an empty store, which gets another epoch. Begun again, it goes on where it stopped.

    Raises `Unusable`.
    """
    with _opened(path) as (described, source):
        store.acquire()
        try:
            store.upgrade()
            with source.engine() as engine, engine.begin() as reading:
                rows.prepare(reading, store, source.key())
                rows.copy(reading, store, progress=begin(described.rows))
        finally:
            store.release()
    return described


@contextlib.contextmanager
def checked(path: Path, *, begin: Begin) -> Iterator[tuple[Manifest, Path]]:
    """A data folder made of the backup, in which every row is as it was; gone afterwards.

    Raises `Unusable`.
    """
    with _opened(path) as (described, store):
        progress = begin(described.rows)
        # Tables that were changed since have other rows.
        if described.revision == store.upgrade():
            with store.engine() as engine, engine.begin() as connection:
                if rows.digests(connection, progress=progress) != [*described.tables]:
                    raise Unusable(f"{path} does not hold what it says: use another backup")
        yield described, Path(store.place)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[tuple[Manifest, SQLiteStore]]:
    with archive.unpacked(path) as (described, folder):
        store = _store(folder)
        try:
            store.upgrade()
        except revisions.WrongDatabase as error:
            raise Unusable(f"{path}: {error}") from None
        yield described, store


@contextlib.contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A folder on the same disk, gone afterwards. Raises `Unusable`."""
    if path.exists():
        raise Unusable(f"{path} is there already: give another name")
    try:
        folder = tempfile.TemporaryDirectory(prefix=".parley-backup-", dir=path.parent)
    except OSError as error:
        raise Unusable(f"{path.parent} can't be written to: {error.strerror}") from None
    with folder as name:
        yield Path(name)


def _store(folder: Path) -> SQLiteStore:
    # Nobody serves it.
    return SQLiteStore(folder, erase_within_seconds=math.inf)


def _make_one_file(database: Path) -> None:
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
