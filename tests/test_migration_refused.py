"""A migration changes the whole database or nothing, and never leaves a row without its parent."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.util import CommandError

from app.db import revisions
from app.db.revisions import WrongDatabase
from app.db.sqlite import migrate
from app.db.sqlite.folder import Folder
from tests.server import START_SECONDS, parley
from tests.test_old_database import REVISION as OLD
from tests.test_old_database import restore

pytestmark = pytest.mark.sqlite("its file is migrated")

ROOT = Path(__file__).parents[1]
IN_THE_WAY = 2
# When their rooms are gone.
LOST = "21 times in events, 4 times in members, 2 times in settled_requests"
LOST_NOW = LOST.replace("members, ", "members, 2 times in room_heads, ")
# Alembic says each step just before it is taken.
KILLED_BETWEEN = """
import logging, os, signal, sys
from pathlib import Path
from app.db.sqlite import migrate
from app.db.sqlite.folder import Folder

class Kill(logging.Handler):
    def emit(self, record):
        if "0004 -> 0005" in record.getMessage():
            os.kill(os.getpid(), signal.SIGKILL)

steps = logging.getLogger("alembic.runtime.migration")
steps.setLevel(logging.INFO)
steps.addHandler(Kill())
migrate.upgrade(Folder(Path(sys.argv[1])))
"""
LOSES_PARENTS = """
from alembic import op

revision = "9999"
down_revision = "{newest}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("DELETE FROM rooms")


def downgrade() -> None:
    op.execute("DELETE FROM rooms")
"""


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """With a database of an older version."""
    restore(tmp_path)
    return Folder(tmp_path)


def lose_parents(folder: Folder) -> None:
    with closing(sqlite3.connect(folder.database)) as database:
        database.execute("DELETE FROM rooms")
        database.commit()


def revision(folder: Folder) -> str:
    with closing(sqlite3.connect(folder.database)) as database:
        [(found,)] = database.execute("SELECT version_num FROM alembic_version").fetchall()
    return str(found)


def tables(folder: Folder) -> set[str]:
    with closing(sqlite3.connect(folder.database)) as database:
        return {name for (name,) in database.execute("SELECT name FROM sqlite_master")}


@pytest.mark.parametrize("word", ["migrate", "serve"])
def test_a_database_with_rows_whose_parents_are_gone_is_refused_each_time(
    folder: Folder, word: str
) -> None:
    lose_parents(folder)
    for _ in range(2):
        done = parley(folder.path, word)
        assert (done.returncode, done.stdout) == (IN_THE_WAY, ""), done.stderr
        [line] = done.stderr.splitlines()
        assert line.startswith(f"parley: The database in {folder.path} ")
        for words in (LOST, "Nothing was changed", "backup"):
            assert words in line
        assert revision(folder) == OLD


@pytest.fixture
def faulty_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a copy of our migrations, the last."""
    newest = migrate.upgrade(Folder(tmp_path / "another"))
    shutil.copytree(ROOT / "migrations", tmp_path / "migrations")
    shutil.copy(ROOT / "alembic.ini", tmp_path)
    faulty = tmp_path / "migrations/versions/9999_faulty.py"
    faulty.write_text(LOSES_PARENTS.format(newest=newest))
    monkeypatch.setattr(revisions, "ALEMBIC_INI", tmp_path / "alembic.ini")


@pytest.mark.usefixtures("faulty_migration")
def test_a_migration_that_would_lose_parents_changes_nothing_each_time(folder: Folder) -> None:
    before = tables(folder)
    for _ in range(2):
        with pytest.raises(WrongDatabase, match=f"{LOST_NOW}.*Nothing was changed"):
            migrate.upgrade(folder)
        assert revision(folder) == OLD
        assert tables(folder) == before


def test_a_migration_that_is_killed_between_two_steps_has_changed_nothing(folder: Folder) -> None:
    before = tables(folder)
    done = subprocess.run(
        [sys.executable, "-c", KILLED_BETWEEN, str(folder.path)],
        cwd=ROOT,
        timeout=START_SECONDS,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    assert revision(folder) == OLD
    assert tables(folder) == before
    assert migrate.upgrade(folder) == revision(folder)


def test_a_database_with_rows_whose_parents_are_gone_is_not_taken_back_either(
    folder: Folder,
) -> None:
    newest = migrate.upgrade(folder)
    lose_parents(folder)
    with pytest.raises(CommandError, match=LOST_NOW):
        command.downgrade(revisions.config(folder.database), OLD)
    assert revision(folder) == newest
