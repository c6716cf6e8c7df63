"""On PostgreSQL: starts and stops beside copies and locks, and a database that is put back."""

import contextlib
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from app.db.postgres import life
from app.db.postgres import store as stores
from app.db.postgres.server import Server as Address
from app.db.postgres.store import PostgresStore
from app.unusable import Unusable
from tests.backends import Postgres, binary
from tests.conftest import People
from tests.people import Person
from tests.server import START_SECONDS, Server, environment, parley

pytestmark = [
    pytest.mark.sqlite("it says itself that it needs PostgreSQL"),
    pytest.mark.skipif(binary("postgres") is None, reason="PostgreSQL is not installed"),
]
# A stop takes ten at most; the rest is a busy machine's.
STOP_SECONDS = 14
# A lock that is held makes whoever waits for it stop waiting after thirty.
QUICK_SECONDS = 20


@pytest.fixture
def server(own_postgres: Postgres, tmp_path: Path) -> Iterator[Server]:
    made = Server(tmp_path, PARLEY_DATABASE_URL=own_postgres.url(own_postgres.database()))
    yield made.start()
    made.stop()


def url(server: Server) -> str:
    return server.settings["PARLEY_DATABASE_URL"]


@contextlib.contextmanager
def held(server: Server, tables: str) -> Iterator[None]:
    with psycopg.connect(url(server)) as connection:
        connection.execute(f"LOCK TABLE {tables} IN EXCLUSIVE MODE".encode())
        yield


@contextlib.contextmanager
def copied(server: Server) -> Iterator[None]:
    """As `parley copy` holds its source."""
    store = PostgresStore(Address(url(server)))
    with store.engine() as engine, engine.begin() as frozen:
        store.freeze(frozen)
        yield


def clone(folder: Path, to: Path) -> None:
    """With its owners and rights."""
    subprocess.run(["cp", "-a", str(folder), str(to)], check=True)


def put_back(postgres: Postgres, kept: Path) -> None:
    data = postgres.folder / "data"
    postgres.stop()
    shutil.rmtree(data)
    clone(kept, data)
    postgres.start()


async def test_files_that_are_put_back_end_the_nodes_and_a_new_epoch_is_asked_for(
    tmp_path: Path,
) -> None:
    postgres = Postgres().start()
    server = Server(tmp_path, PARLEY_DATABASE_URL=postgres.url(postgres.database()))
    try:
        server.start()
        ada = await Person(server.url, "ada").registers()
        room = await ada.makes_room()
        kept = postgres.folder / "kept"
        postgres.stop()
        clone(postgres.folder / "data", kept)
        postgres.start()
        server.restart()
        said = [await ada.posts(f"lost {number}", room) for number in range(5)]
        async with await ada.enters(room) as seat:
            await seat.live()
            epoch = seat.epoch
        # It looks every five seconds; the last look was at what is lost then.
        with psycopg.connect(url(server)) as connection:
            noted = "SELECT value FROM meta WHERE key LIKE 'serving:%'"
            before = connection.execute(noted).fetchall()
            connection.commit()
            until = time.monotonic() + QUICK_SECONDS
            while connection.execute(noted).fetchall() == before:
                connection.commit()
                assert time.monotonic() < until
        put_back(postgres, kept)
        assert server.process.wait(QUICK_SECONDS) == 0, "it ends by itself"
        server.stop()
        done = parley(tmp_path, "new-epoch", "--yes", **server.settings)
        assert done.returncode == 0, done.stderr
        server.start()
        async with await ada.enters(room, after=said[0]["seq"], epoch=epoch) as seat:
            await seat.sees("resync")
        await ada.http.aclose()
    finally:
        server.stop()
        postgres.remove()


def test_nothing_is_copied_into_a_database_that_is_served(server: Server, tmp_path: Path) -> None:
    words = ("copy", "--from", f"sqlite:{tmp_path / 'source'}", "--to", url(server))
    (tmp_path / "source").mkdir()
    made = parley(tmp_path, "migrate", PARLEY_DATA_DIR=str(tmp_path / "source"))
    assert made.returncode == 0, made.stderr
    done = parley(tmp_path, *words)
    assert (done.returncode, done.stdout) == (2, "")
    [line] = done.stderr.splitlines()
    assert "is served by a node" in line
    server.stop()
    done = parley(tmp_path, *words)
    assert done.returncode == 0, done.stderr


def test_a_node_stops_and_starts_while_its_database_is_copied(server: Server) -> None:
    with copied(server):
        began = time.monotonic()
        assert server.stop() == 0
        assert time.monotonic() - began < STOP_SECONDS
        server.start()


def test_a_start_that_may_not_write_says_so_in_one_line(server: Server, tmp_path: Path) -> None:
    server.stop()
    with held(server, "meta"):
        done = parley(tmp_path, "serve", **server.settings)
    assert (done.returncode, done.stdout) == (2, "")
    assert "takes no writes now" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_a_stop_does_not_wait_for_notes(server: Server) -> None:
    with held(server, "meta"):
        began = time.monotonic()
        assert server.stop() == 0
        assert time.monotonic() - began < STOP_SECONDS


def test_a_process_that_stands_still_at_its_start_holds_up_nobody_for_long(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.stop()
    monkeypatch.setattr(stores, "IDLE_SECONDS", 2)
    still = PostgresStore(Address(url(server)))

    def stand_still() -> None:
        with still._changing() as connection:
            life.lock_start(connection)
            server.start()
            life.lock_start(connection)

    with pytest.raises(Unusable):
        stand_still()


async def test_a_stop_ends_though_postgresql_never_answers(
    own_postgres: Postgres, server: Server, people: People
) -> None:
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        own_postgres.freeze()
        try:
            await seat.sends(type="message", client_id="x", text="x")
            server.process.send_signal(signal.SIGTERM)
            server.process.wait(STOP_SECONDS)
        finally:
            own_postgres.thaw()


@pytest.mark.parametrize("where", ["address", "database"])
async def test_every_text_is_stored_whatever_the_encoding_of_clients_is(
    server: Server, people: People, where: str
) -> None:
    server.stop()
    if where == "address":
        server.settings["PARLEY_DATABASE_URL"] += "?client_encoding=latin1"
    else:
        name = url(server).rpartition("/")[2]
        with psycopg.connect(url(server), autocommit=True) as connection:
            connection.execute(f"ALTER DATABASE {name} SET client_encoding = 'LATIN1'".encode())
    server.start()
    ada = await people("ada", at=server)
    assert (await ada.posts("☃", await ada.makes_room()))["text"] == "☃"


def test_a_copy_that_is_not_finished_is_served_by_no_other_server_either(server: Server) -> None:
    server.stop()
    with psycopg.connect(url(server)) as connection:
        connection.execute("DELETE FROM meta WHERE key IN ('epoch', 'life')")
        connection.execute("INSERT INTO meta VALUES ('copying', 'e_x')")
    done = subprocess.run(
        [sys.executable, "-m", "uvicorn", "app.main:create_app", "--factory", "--port", "0"],
        env=environment(server.folder, **server.settings),
        timeout=START_SECONDS,
        check=False,
    )
    assert done.returncode != 0
    with psycopg.connect(url(server)) as connection:
        keys = connection.execute("SELECT key FROM meta").fetchall()
        assert ("epoch",) not in keys
        connection.execute("DELETE FROM meta WHERE key = 'copying'")
