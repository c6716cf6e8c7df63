"""`parley vacuum`: a database of an older version becomes as small as it can be, and stays so."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests import databases
from tests.conftest import People
from tests.server import Server, parley

SQLITE_ONLY = pytest.mark.sqlite("the file of the database")


def pragma(folder: Path, name: str) -> int:
    with closing(sqlite3.connect(folder / "parley.db")) as database:
        [(value,)] = database.execute(f"PRAGMA {name}").fetchall()
    return int(value)


def make_old(folder: Path) -> None:
    """As a version before this one made it, with a table that is gone since: a megabyte free."""
    with closing(sqlite3.connect(folder / "parley.db", isolation_level=None)) as database:
        database.execute("PRAGMA auto_vacuum = NONE")
        database.execute("VACUUM")
        database.execute("CREATE TABLE gone (words)")
        database.execute("INSERT INTO gone VALUES (zeroblob(1000000))")
        database.execute("DROP TABLE gone")


@SQLITE_ONLY
def test_a_new_database_gives_back_what_is_free(own_server: Server) -> None:
    assert pragma(own_server.folder, "auto_vacuum") == 2


@SQLITE_ONLY
async def test_an_old_database_shrinks_and_keeps_what_was_said(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    seq = (await ada.posts("kept", room))["seq"]
    epoch = (await ada.http.get(f"/rooms/{room}/events")).json()["epoch"]
    own_server.stop()
    make_old(own_server.folder)
    assert pragma(own_server.folder, "freelist_count") > 200
    done = parley(own_server.folder, "vacuum")
    assert (done.returncode, done.stderr) == (0, "")
    assert "MB now" in done.stdout
    assert pragma(own_server.folder, "freelist_count") == 0
    assert pragma(own_server.folder, "auto_vacuum") == 2
    own_server.start()
    assert (await ada.http.get(f"/rooms/{room}/messages/{seq}")).json()["text"] == "kept"
    assert (await ada.http.get(f"/rooms/{room}/events")).json()["epoch"] == epoch


def test_beside_a_server_that_runs_nothing_is_changed(own_server: Server) -> None:
    done = parley(own_server.folder, "vacuum")
    if databases.IS_POSTGRES:
        assert (done.returncode, done.stderr) == (0, "")
        assert "autovacuum" in done.stdout
        return
    assert (done.returncode, done.stdout) == (2, "")
    [line] = done.stderr.splitlines()
    assert "is being served by another process" in line
