"""Another version of Parley at the same folder: nothing is migrated under a running server."""

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import httpx2
import pytest

from tests import databases
from tests.conftest import People
from tests.people import PATIENCE_SECONDS
from tests.server import START_SECONDS, Server, environment
from tests.server import parley as command

ROOT = Path(__file__).parents[2]
IN_THE_WAY = 2
NEWER = """
from alembic import op

revision = "9999"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("ALTER TABLE rooms RENAME COLUMN topic TO subject")
"""

Command = Callable[..., "subprocess.CompletedProcess[str]"]


def run(folder: Path, *words: str, **more: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        words,
        env=environment(folder, COLUMNS="200") | more,
        cwd=folder,
        input="correct horse battery\n",
        capture_output=True,
        text=True,
        timeout=START_SECONDS,
        check=False,
    )


def parley(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    return command(folder, *words, typed="correct horse battery\n")


def revision(folder: Path) -> str:
    [(found,)] = databases.run(folder, "SELECT version_num FROM alembic_version")
    return str(found)


def assert_refused(done: "subprocess.CompletedProcess[str]", *words: str) -> None:
    assert done.returncode == IN_THE_WAY, (done.stdout, done.stderr)
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert line.startswith("parley: ")
    for word in words:
        assert word in line


@pytest.fixture
def newer(tmp_path: Path, own_server: Server) -> Command:
    """The command of a version that has one migration more."""
    code = tmp_path.with_name(f"{tmp_path.name}-newer")
    code.mkdir()
    for name in ("app", "migrations"):
        shutil.copytree(ROOT / name, code / name)
    for name in ("alembic.ini", "static", "templates"):
        (code / name).symlink_to(ROOT / name)
    # The path in the file is relative to it, links followed or not.
    (code / "alembic.ini").unlink()
    shutil.copy(ROOT / "alembic.ini", code)
    migration = NEWER.format(head=revision(own_server.folder))
    (code / "migrations" / "versions" / "9999_newer.py").write_text(migration)
    start = "import sys; from app.cli import cli; sys.exit(cli())"

    def command(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
        return run(folder, sys.executable, "-c", start, *words, PYTHONPATH=os.fspath(code))

    return command


@pytest.mark.sqlite("there nodes of two versions may run side by side, and `migrate` is asked for")
async def test_a_newer_command_does_not_migrate_under_a_running_server(
    own_server: Server, people: People, newer: Command
) -> None:
    ada = await people("ada", at=own_server)
    folder = own_server.folder
    before = revision(folder)
    for words in (("migrate",), ("user", "add", "grace", "--password-stdin")):
        done = await asyncio.to_thread(newer, folder, *words)
        assert_refused(done, str(folder), "Stop that server", before, "9999")
    assert revision(folder) == before
    assert (await ada.http.get("/rooms")).status_code == 200
    assert (await asyncio.to_thread(parley, folder, "user", "list")).returncode == 0


def test_a_database_newer_than_the_code_is_told_in_one_line(
    own_server: Server, newer: Command
) -> None:
    own_server.stop()
    folder = own_server.folder
    assert newer(folder, "migrate").returncode == 0
    assert revision(folder) == "9999"
    for words in (("serve",), ("migrate",), ("user", "list")):
        assert_refused(parley(folder, *words), databases.place(folder), "9999", "newer")
    assert newer(folder, "user", "list").returncode == 0


async def test_a_server_whose_schema_changed_is_not_ready(own_server: Server) -> None:
    async with httpx2.AsyncClient(base_url=own_server.url, verify=False) as http:
        assert (await http.get("/readyz")).status_code == 200
        databases.run(own_server.folder, "UPDATE alembic_version SET version_num = '9999'")
        async with asyncio.timeout(PATIENCE_SECONDS):
            while (answer := await http.get("/readyz")).status_code != 503:
                assert answer.status_code == 200, "an answer holds for a second"
        assert answer.headers["Retry-After"]
        assert "schema_changed" in answer.text
        assert (await http.get("/healthz")).status_code == 200
