"""Backups beside people who talk: what is large is written, and deleted, in portions.

How long a commit waits for the disk meanwhile is for `python -m bench --only X` to say.
"""

import contextlib
import itertools
import math
import os
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from pyrage.x25519 import Identity, Recipient

from app.db.backup import backups, steady
from app.db.backup.steady import PORTION_BYTES
from app.db.sqlite.store import SQLiteStore
from app.file_storage import FileStorage
from bench import seed

MESSAGES = 100_000
NO_FILES = FileStorage(None, folder=Path("none"))
# A chunk of rows with all pages of indexes that it touches.
MOST_LOG_BYTES = 12 << 20


class Disk:
    """How much a file had grown by (or shrunk: below zero), each time that it was synced."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._sizes: dict[str, list[int]] = defaultdict(lambda: [0])
        for name in ("fsync", "fdatasync"):
            patch.setattr(os, name, self._noting(getattr(os, name)))

    def steps(self, name: str) -> Sequence[int]:
        return [b - a for a, b in itertools.pairwise(self._sizes[name])]

    def forget(self) -> None:
        self._sizes.clear()

    def _noting(self, sync: Callable[[int], None]) -> Callable[[int], None]:
        def noting(opened: int) -> None:
            sync(opened)
            name = Path(os.readlink(f"/proc/self/fd/{opened}")).name
            self._sizes[name].append(os.fstat(opened).st_size)

        return noting


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> SQLiteStore:
    """It holds a history."""
    folder = tmp_path_factory.mktemp("large") / "data"
    filled = seed.fill(folder, rooms=20, members=5)
    seed.write_history(folder, seed.zipf(MESSAGES, 20), filled.rooms)
    return SQLiteStore(folder, erase_within_seconds=math.inf)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


@pytest.mark.parametrize(
    ("encrypt_to", "written"),
    [((), ["archive"]), ((Identity.generate().to_public(),), ["archive", "archive.age"])],
    ids=["plain", "encrypted"],
)
def test_a_large_backup_comes_onto_the_disk_and_what_it_needed_leaves_it_in_portions(
    large: SQLiteStore,
    disk: Disk,
    tmp_path: Path,
    encrypt_to: Sequence[Recipient],
    written: Sequence[str],
) -> None:
    logs: list[int] = []

    def begin(total: int) -> Callable[[str, int], None]:
        def progress(table: str, count: int) -> None:
            logs.extend(path.stat().st_size for path in tmp_path.glob(".*/*-wal"))

        return progress

    file = tmp_path / "one.tar.gz"
    backups.make(large, file, files=NO_FILES, version="1", begin=begin, encrypt_to=encrypt_to)
    assert file.stat().st_size > 2 * PORTION_BYTES, "it is worth the test"
    for name in written:
        # A portion is full with the last block that is written into it.
        assert 2 * PORTION_BYTES > max(disk.steps(name)) >= PORTION_BYTES, name
    # From its log come some thousand pages at a time.
    assert 2 * PORTION_BYTES > max(disk.steps("parley.db")) >= PORTION_BYTES // 2
    shrinks = [step for step in disk.steps("parley.db (deleted)") if step < 0]
    assert len(shrinks) > 4, "it is worth the test"
    assert {*shrinks} == {-PORTION_BYTES}
    assert MOST_LOG_BYTES > max(logs) > 0
    assert [path.name for path in tmp_path.iterdir()] == ["one.tar.gz"]


def test_what_a_backup_unpacks_comes_onto_the_disk_in_portions(
    large: SQLiteStore, disk: Disk, tmp_path: Path
) -> None:
    backups.make(large, tmp_path / "one.tar.gz", files=NO_FILES, version="1", begin=_unshown)
    disk.forget()
    with backups.checked(tmp_path / "one.tar.gz", begin=_unshown):
        assert 2 * PORTION_BYTES > max(disk.steps("parley.db")) >= PORTION_BYTES


def test_a_server_moves_its_log_into_its_file_while_a_backup_is_made(
    large: SQLiteStore, tmp_path: Path
) -> None:
    """All of it would else be moved at once by the first commit after the backup."""
    busy: list[int] = []

    def begin(total: int) -> Callable[[str, int], None]:
        def progress(table: str, count: int) -> None:
            with contextlib.closing(sqlite3.connect(Path(large.place) / "parley.db")) as server:
                server.execute("UPDATE meta SET value = value")
                server.commit()
                [(is_busy, _, _)] = server.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                busy.append(is_busy)

        return progress

    backups.make(large, tmp_path / "one.tar.gz", files=NO_FILES, version="1", begin=begin)
    assert {*busy} == {0}


def test_what_has_another_name_too_stays_whole_there(disk: Disk, tmp_path: Path) -> None:
    data = os.urandom(3 * PORTION_BYTES)
    (tmp_path / "old").write_bytes(data)
    os.link(tmp_path / "old", tmp_path / "kept")
    steady.remove(tmp_path / "old")
    assert (tmp_path / "kept").read_bytes() == data
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    steady.remove(tmp_path / "kept")
    assert disk.steps("kept (deleted)") == [2 * PORTION_BYTES, -PORTION_BYTES]
    assert not [*tmp_path.iterdir()]


def _unshown(total: int) -> Callable[[str, int], None]:
    return lambda table, count: None
