"""The instrument itself: a disk that kept too much would let every test of durability pass."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import lossy_disk
from tests.faults.lossy_disk import LossyDisk

pytestmark = pytest.mark.skipif(
    lossy_disk.unavailable() is not None, reason=str(lossy_disk.unavailable())
)
START_SECONDS = 20


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lossy_disk.build(tmp_path_factory.mktemp("library"))


@pytest.fixture
def lossy(tmp_path: Path, library: Path) -> LossyDisk:
    return LossyDisk(tmp_path, library)


def loses_power_after(
    lossy: LossyDisk, program: str, *, early_percent: int = 0, steps: int = 0
) -> None:
    """Run Python statements in the folder; they end with the machine."""
    end = "\nos.kill(os.getpid(), 9)\n"
    environment = os.environ | lossy.mounted(early_percent=early_percent, seed=1)
    lossy.cuts_power_after(steps=steps)
    subprocess.run(
        [sys.executable, "-c", "import os, sqlite3\n" + program + end],
        env=environment,
        cwd=lossy.folder,
        timeout=START_SECONDS,
        check=False,
    )
    lossy.loses_power()


def test_what_was_not_synced_is_lost(lossy: LossyDisk) -> None:
    loses_power_after(
        lossy,
        """
f = open("f", "wb", buffering=0)
f.write(b"synced "); os.fsync(f.fileno()); f.write(b"not synced")
g = open("g", "wb", buffering=0)
g.write(b"never synced")
""",
    )
    assert (lossy.folder / "f").read_bytes() == b"synced "
    assert (lossy.folder / "g").read_bytes() == b"", "its name is sure, what it holds is not"


def test_a_sync_keeps_what_was_overwritten_and_no_more(lossy: LossyDisk) -> None:
    (lossy.folder / "f").write_bytes(b"a" * 10_000)
    loses_power_after(
        lossy,
        """
f = os.open("f", os.O_RDWR)
os.pwrite(f, b"b" * 100, 5000)
again = os.open("f", os.O_RDWR)
os.fdatasync(again)
os.pwrite(f, b"c" * 100, 7000)
""",
    )
    kept = b"a" * 5000 + b"b" * 100 + b"a" * 4900
    assert (lossy.folder / "f").read_bytes() == kept, "one file, whichever descriptor is synced"


def test_a_cut_and_a_longer_file_need_a_sync_too(lossy: LossyDisk) -> None:
    (lossy.folder / "f").write_bytes(b"old old old")
    (lossy.folder / "g").write_bytes(b"old old old")
    loses_power_after(
        lossy,
        """
f, g = os.open("f", os.O_RDWR), os.open("g", os.O_RDWR)
os.ftruncate(f, 0)
os.ftruncate(g, 3); os.ftruncate(g, 6); os.fdatasync(g)
""",
    )
    assert (lossy.folder / "f").read_bytes() == b"old old old"
    assert (lossy.folder / "g").read_bytes() == b"old\0\0\0"


def test_a_renamed_file_holds_what_was_synced_before(lossy: LossyDisk) -> None:
    (lossy.folder / "f").write_bytes(b"first")
    (lossy.folder / "gone").write_bytes(b"first")
    loses_power_after(
        lossy,
        """
for text in (b"second", b"third"):
    with open("new", "wb", buffering=0) as new:
        new.write(text); os.fsync(new.fileno()); new.write(b" and more")
    os.rename("new", "f")
os.unlink("gone")
""",
    )
    assert (lossy.folder / "f").read_bytes() == b"third"
    assert sorted(path.name for path in lossy.folder.iterdir()) == ["f"]


def test_some_pages_may_be_kept_early(lossy: LossyDisk) -> None:
    loses_power_after(
        lossy,
        """
f = os.open("f", os.O_RDWR | os.O_CREAT)
for page in range(100):
    os.pwrite(f, b"x" * 4096, 4096 * page)
""",
        early_percent=50,
    )
    kept = (lossy.folder / "f").read_bytes().count(b"x") // 4096
    assert 20 < kept < 80


def test_the_power_may_go_amid_a_sync(lossy: LossyDisk) -> None:
    loses_power_after(
        lossy,
        """
f = os.open("f", os.O_RDWR | os.O_CREAT)
os.pwrite(f, b"x" * 4096 * 10, 0)
os.fsync(f)
""",
        steps=1 + 4,
    )
    assert (lossy.folder / "f").read_bytes() == b"x" * 4096 * 4


@pytest.mark.parametrize(("synchronous", "kept"), [("FULL", 10), ("NORMAL", 0)])
def test_sqlite_keeps_its_word_and_not_more(lossy: LossyDisk, synchronous: str, kept: int) -> None:
    program = f"""
db = sqlite3.connect("db", isolation_level=None)
db.execute("PRAGMA journal_mode = WAL")
db.execute("CREATE TABLE t (n)")
db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
db.execute("PRAGMA synchronous = {synchronous}")
for n in range(10):
    db.execute("INSERT INTO t VALUES (?)", (n,))
"""
    loses_power_after(lossy, program)
    connection = sqlite3.connect(lossy.folder / "db")
    assert connection.execute("SELECT count(*) FROM t").fetchone() == (kept,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
