"""First starts that are killed in the middle, until one is let through."""

import contextlib
import random
import sqlite3
import subprocess
import tempfile
import time
from pathlib import Path

from tests.faults.server import StageServer
from tests.server import PARLEY, STOP_SECONDS, Process

# After the first sign of the database; a first migration takes about as long.
KILL_SECONDS = (0.0, 0.3)
LOOK_EVERY_SECONDS = 0.002
# With no sign of it by then, since it was made before: killed all the same.
SIGN_SECONDS = 1.0

_SCHEMA = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
_REVISION = "SELECT version_num FROM alembic_version"


def kill_migrations(like: Path, dice: random.Random, *, times: int) -> None:
    """Raises AssertionError unless the database is like that in folder `like` in the end."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        folder = Path(scratch) / "data"
        folder.mkdir()
        for _ in range(times):
            word = dice.choice(("serve", "migrate"))
            _kill_amidst(StageServer(folder, str(PARLEY), word), dice.uniform(*KILL_SECONDS))
        server = StageServer(folder)
        try:
            server.start()
        finally:
            server.kill_if_running()
        assert _described(folder) == _described(like), "another database came out of it"


def _kill_amidst(server: StageServer, seconds: float) -> None:
    before, process = database_size(server.folder), server.launch()
    deadline = time.monotonic() + SIGN_SECONDS
    while database_size(server.folder) == before and time.monotonic() < deadline:
        _wait(process, LOOK_EVERY_SECONDS)
    _wait(process, seconds)
    process.kill()
    process.wait(STOP_SECONDS)
    assert process.stdout is not None
    process.stdout.close()


def database_size(folder: Path) -> int:
    """Of all files of the database, in bytes."""
    size = 0
    for path in folder.glob("parley.db*"):
        with contextlib.suppress(FileNotFoundError):  # SQLite removes some of them meanwhile
            size += path.stat().st_size
    return size


def _wait(process: Process, seconds: float) -> None:
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)


def _described(folder: Path) -> tuple[object, ...]:
    database = sqlite3.connect(f"file:{folder / 'parley.db'}?mode=ro", uri=True)
    try:
        [(sound,)] = database.execute("PRAGMA integrity_check").fetchall()
        return sound, *database.execute(_REVISION), *database.execute(_SCHEMA)
    finally:
        database.close()
