"""On PostgreSQL: through its restarts, from two servers at once, and with settings that are wrong.

Not tested: a version that is too old, for want of one.
"""

import asyncio
import json
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import psycopg
import pytest
import websockets
from alembic import command
from sqlalchemy import create_engine, inspect

from app.db import revisions
from app.db.postgres.server import Server as Address
from app.db.postgres.store import PostgresStore
from tests.backends import Postgres, binary, free_port
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Person
from tests.server import Server
from tests.server import parley as parley_with

SECRET = "kept-by-nobody-else"

# What we compare with says COLLATE "C": an index of another collation is of no use to it.
OTHER_COLLATIONS = """
    SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> 'alembic_version'
      AND data_type = 'character varying' AND collation_name IS DISTINCT FROM 'C'
"""

pytestmark = pytest.mark.skipif(binary("postgres") is None, reason="PostgreSQL is not installed")


@pytest.fixture(scope="module")
def postgres(own_postgres: Postgres) -> Postgres:
    """With a role that has a password, as all are that come from elsewhere."""
    rules = own_postgres.folder / "data" / "pg_hba.conf"
    rules.write_text("host all guarded 127.0.0.1/32 scram-sha-256\n" + rules.read_text())
    execute(own_postgres, "postgres", f"CREATE ROLE guarded LOGIN SUPERUSER PASSWORD '{SECRET}'")
    execute(own_postgres, "postgres", "SELECT pg_reload_conf()")
    return own_postgres


@pytest.fixture
def url(postgres: Postgres) -> str:
    """An empty database, reached with a password."""
    return guarded(postgres, postgres.database())


@pytest.fixture
def start(tmp_path: Path, url: str) -> Iterator[Callable[[], Server]]:
    """Starts one more server on the same database; nothing of theirs has the password."""
    started: list[Server] = []
    log = tmp_path / "log"

    def start() -> Server:
        folder = tmp_path / f"node-{len(started)}"
        folder.mkdir()
        started.append(Server(folder, PARLEY_DATABASE_URL=url))
        started[-1].stderr = log.open("a")
        return started[-1].start()

    yield start
    for server in started:
        server.stop()
        assert server.stderr is not None
        server.stderr.close()
        assert list(server.folder.iterdir()) == [], "it keeps nothing on its own machine"
    assert SECRET not in log.read_text()


def guarded(postgres: Postgres, database: str, password: str = SECRET) -> str:
    return postgres.url(database).replace("//parley@", f"//guarded:{password}@")


def execute(postgres: Postgres, database: str, sql: str) -> None:
    with psycopg.connect(postgres.url(database), autocommit=True) as connection:
        connection.execute(sql.encode())


def parley(folder: Path, url: str, *words: str) -> "subprocess.CompletedProcess[str]":
    return parley_with(folder, *words, PARLEY_DATABASE_URL=url)


async def keeps_saying(person: Person, room: str, texts: list[str]) -> dict[str, int]:
    """One after the other, each until it is acknowledged; the seq of each."""
    seqs = {}
    async with asyncio.timeout(PATIENCE_SECONDS):
        for text in texts:
            body = {"text": text, "client_id": text}
            while (answer := await person.http.post(f"/rooms/{room}/messages", json=body)).is_error:
                assert answer.status_code == 503, answer.text
                assert answer.json()["code"] in ("busy", "outcome_unknown")
            seqs[text] = answer.json()["seq"]
    return seqs


async def test_a_talk_goes_on_through_a_crash_of_postgresql_with_nothing_lost(
    postgres: Postgres, start: Callable[[], Server], people: People
) -> None:
    server = start()
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    before = await keeps_saying(ada, room, [f"before-{number}" for number in range(20)])
    talking = asyncio.create_task(
        keeps_saying(ada, room, [f"through-{number}" for number in range(200)])
    )
    for _ in range(2):
        await asyncio.to_thread(postgres.kill)
        answer = await ada.http.get("/rooms")
        assert (answer.status_code, answer.json()["code"]) == (503, "busy")
        assert answer.headers["Retry-After"]
        await asyncio.to_thread(postgres.start)
    said = before | await talking
    log = [event for event in await ada.log(room) if event["type"] == "message"]
    assert {event["text"]: event["seq"] for event in log} == said
    assert [event["seq"] for event in log] == sorted(said.values())
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        assert (await http.get("/readyz")).status_code == 200


async def test_a_handshake_that_can_not_be_looked_at_is_told_to_come_back(
    postgres: Postgres, start: Callable[[], Server], people: People
) -> None:
    server = start()
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    await asyncio.to_thread(postgres.kill)
    try:
        for path in ("/ws", f"/rooms/{room}/ws"):
            address = f"{server.url.replace('http', 'ws', 1)}/api/v1{path}"
            headers = {"Authorization": f"Bearer {ada.token}"}
            with pytest.raises(websockets.InvalidStatus) as refused:
                await websockets.connect(address, additional_headers=headers, proxy=None)
            response = refused.value.response
            assert response.status_code == 503
            assert json.loads(response.body or b"")["code"] == "busy"
            assert response.headers["Retry-After"]
    finally:
        await asyncio.to_thread(postgres.start)
    async with await ada.enters(room) as seat:
        await seat.says("hello again")


async def test_two_servers_share_accounts_sign_ins_and_history(
    start: Callable[[], Server], people: People
) -> None:
    """Also a token that one of them has signed is good at the other."""
    one, other = start(), start()
    ada = await people("ada", at=one)
    room = await ada.makes_room()
    await ada.posts("from here", room)
    elsewhere = httpx2.AsyncClient(
        base_url=f"{other.url}/api/v1", headers=ada.http.headers, verify=False
    )
    async with elsewhere:
        assert (await elsewhere.get("/me")).json()["name"] == ada.name
        answer = await elsewhere.post(f"/rooms/{room}/messages", json={"text": "from there"})
        assert answer.status_code == 201
        here, there = [
            (await http.get(f"/rooms/{room}/events")).json() for http in (ada.http, elsewhere)
        ]
        assert [event.get("text") for event in here["items"]] == [None, "from here", "from there"]
        assert here == there, "the epoch too"
        [session] = (await elsewhere.get("/me/sessions")).json()["items"]
        assert (await elsewhere.delete(f"/me/sessions/{session['id']}")).status_code == 204
    assert (await ada.http.get("/me")).status_code == 401


async def test_servers_that_start_at_once_on_an_empty_database_agree(
    tmp_path: Path, url: str
) -> None:
    folders = [tmp_path / "one", tmp_path / "other"]
    for folder in folders:
        folder.mkdir()
    servers = [Server(folder, PARLEY_DATABASE_URL=url) for folder in folders]
    try:
        await asyncio.gather(*(asyncio.to_thread(server.start) for server in servers))
        ada = await Person(servers[0].url, "ada").registers()
        room = await ada.makes_room()
        found = []
        for server in servers:
            http = httpx2.AsyncClient(
                base_url=f"{server.url}/api/v1", headers=ada.http.headers, verify=False
            )
            async with http:
                found.append((await http.get(f"/rooms/{room}/events")).json())
        assert found[0] == found[1]
        await ada.http.aclose()
    finally:
        for server in servers:
            server.stop()


async def test_a_copy_of_the_database_has_an_epoch_of_its_own(
    tmp_path: Path, postgres: Postgres
) -> None:
    """A restart, and a crash of PostgreSQL, keep it."""
    first = postgres.database()
    server = Server(tmp_path, PARLEY_DATABASE_URL=postgres.url(first)).start()
    ada = await Person(server.url, "ada").registers()
    room = await ada.makes_room()

    async def epoch() -> str:
        return str((await ada.http.get(f"/rooms/{room}/events")).json()["epoch"])

    before = await epoch()
    server.stop()
    postgres.kill()
    postgres.start()
    server.start()
    assert await epoch() == before
    server.stop()
    server.settings["PARLEY_DATABASE_URL"] = postgres.url(postgres.database(like=first))
    server.start()
    assert await epoch() != before
    server.stop()
    await ada.http.aclose()


async def test_a_row_that_postgresql_refuses_is_not_quoted_in_the_log(
    postgres: Postgres, url: str, tmp_path: Path, start: Callable[[], Server], people: People
) -> None:
    server = start()
    ada = await people("ada", at=server)
    execute(postgres, url.rpartition("/")[2], "ALTER TABLE rooms ADD CHECK (topic <> 'whisper')")
    room = {"name": "tea", "kind": "private", "topic": "whisper"}
    assert (await ada.http.post("/rooms", json=room)).status_code == 500
    server.stop()
    log = (tmp_path / "log").read_text()
    assert "violates check constraint" in log
    assert "whisper" not in log


async def test_a_name_that_postgresql_can_not_be_asked_for_is_nobodys(
    start: Callable[[], Server], people: People
) -> None:
    ada = await people("ada", at=start())
    for path in ("/rooms/%00", "/rooms/r_%00/members", "/rooms/general/members/a%00"):
        assert (await ada.http.get(path)).status_code in (404, 405), path
    assert (await ada.http.delete("/me/sessions/s_%00")).status_code == 404
    form = {"username": "\0", "password": "\0" * 12}
    assert (await ada.http.post("/token", data=form)).status_code == 401


def test_tables_are_made_and_undone_step_by_step_and_agree_with_the_code(
    tmp_path: Path, postgres: Postgres
) -> None:
    name = postgres.database()
    done = parley(tmp_path, postgres.url(name), "migrate", "--check")
    assert done.returncode == 0, done.stderr
    engine = create_engine(postgres.url(name).replace("postgresql:", "postgresql+psycopg:"))
    assert inspect(engine).get_table_names() == [], "it only looks"
    assert "parley_check" not in inspect(engine).get_schema_names()

    store = PostgresStore(Address(postgres.url(name)))
    newest = store.upgrade()
    made = set(inspect(engine).get_table_names())
    assert {"users", "sessions", "rooms", "members", "events", "meta"} <= made
    for number in range(int(newest) - 1, 0, -1):
        with engine.begin() as connection:
            command.downgrade(revisions.config(connection), f"{number:04}")
    with engine.begin() as connection:
        command.downgrade(revisions.config(connection), "base")
    assert inspect(engine).get_table_names() == ["alembic_version"]
    assert store.upgrade() == newest
    assert set(inspect(engine).get_table_names()) == made
    engine.dispose()


def test_every_text_is_in_the_order_of_its_bytes_so_that_each_index_is_used(
    tmp_path: Path, postgres: Postgres
) -> None:
    name = postgres.database()
    PostgresStore(Address(postgres.url(name))).upgrade()
    with psycopg.connect(postgres.url(name)) as connection:
        others = connection.execute(OTHER_COLLATIONS).fetchall()
    assert others == []


def test_only_a_command_that_is_asked_to_migrates(tmp_path: Path, postgres: Postgres) -> None:
    """An older server may run: it says that it is not ready, and goes on."""
    name = postgres.database()
    url = guarded(postgres, name)
    newest = PostgresStore(Address(url)).upgrade()
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        command.downgrade(revisions.config(connection), "-1")
    engine.dispose()
    done = parley(tmp_path, url, "user", "list")
    assert (done.returncode, done.stdout) == (2, "")
    assert "parley migrate" in done.stderr
    assert parley(tmp_path, url, "migrate").returncode == 0
    assert PostgresStore(Address(url)).upgrade() == newest
    assert parley(tmp_path, url, "user", "list").returncode == 0


def refused(folder: Path, url: str, *reasons: str) -> None:
    """Serving, and a command, in one line; without the password, and at once."""
    for words in (("serve",), ("user", "list")):
        done = parley(folder, url, *words)
        assert (done.returncode, done.stdout) == (2, ""), (done.stdout, done.stderr)
        [line] = done.stderr.splitlines()
        assert line.startswith("parley: ")
        for reason in reasons:
            assert reason in line
        assert SECRET not in line
        assert "wrong-password" not in line
    assert list(folder.iterdir()) == []


def test_a_server_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    port = free_port()
    url = f"postgresql://guarded:{SECRET}@127.0.0.1:{port}/chat"
    refused(tmp_path, url, f"127.0.0.1:{port}/chat", "Connection refused")


def test_a_wrong_password_is_told_in_one_line(tmp_path: Path, postgres: Postgres) -> None:
    url = guarded(postgres, postgres.database(), "wrong-password")
    refused(tmp_path, url, "password authentication failed")


def test_a_database_that_does_not_exist_is_told_in_one_line(
    tmp_path: Path, postgres: Postgres
) -> None:
    refused(tmp_path, guarded(postgres, "nowhere"), '"nowhere" does not exist')


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        (f"mysql://guarded:{SECRET}@127.0.0.1/chat", "PARLEY_DATABASE_URL"),
        (f"postgresql://guarded:{SECRET}@127.0.0.1:port/chat", "invalid integer value"),
        (f"postgresql://guarded:{SECRET}%zz@127.0.0.1/chat", "PARLEY_DATABASE_URL"),
        (f"postgresql://127.0.0.1/chat?passwrd={SECRET}", "PARLEY_DATABASE_URL"),
    ],
    ids=["another kind", "no port", "no escape", "no such option"],
)
def test_an_address_that_can_not_be_read_is_told_in_one_line(
    tmp_path: Path, url: str, reason: str
) -> None:
    refused(tmp_path, url, reason)


def test_tables_of_a_newer_version_are_told_in_one_line(tmp_path: Path, postgres: Postgres) -> None:
    name = postgres.database()
    PostgresStore(Address(postgres.url(name))).upgrade()
    execute(postgres, name, "UPDATE alembic_version SET version_num = '9999'")
    refused(tmp_path, guarded(postgres, name), "revision 9999", "a newer one made it")


def test_a_database_that_can_not_hold_every_text_is_told_in_one_line(
    tmp_path: Path, postgres: Postgres
) -> None:
    like = "TEMPLATE template0 LOCALE 'C'"
    execute(postgres, "postgres", f"CREATE DATABASE narrow ENCODING 'SQL_ASCII' {like}")
    refused(tmp_path, guarded(postgres, "narrow"), "SQL_ASCII", "UTF8")


def test_a_role_that_may_make_no_tables_is_told_in_one_line(
    tmp_path: Path, postgres: Postgres
) -> None:
    name = postgres.database()
    execute(postgres, "postgres", "CREATE ROLE humble LOGIN")
    url = postgres.url(name).replace("//parley@", "//humble@")
    refused(tmp_path, url, "permission denied for schema public")


def test_a_certificate_that_is_missing_is_named() -> None:
    """The library goes on with two more lines, of hints and of other addresses."""
    server = Address("postgresql://127.0.0.1/chat?sslmode=verify-full")
    missing = 'root certificate file "/nonexistent/.postgresql/root.crt" does not exist'
    said = (
        f'connection failed: connection to server at "127.0.0.1", port 5432 failed: {missing}\n'
        "Either provide the file, use the system's trusted roots with sslrootcert=system, or "
        "change sslmode to disable server certificate verification."
    )
    assert server.reason(psycopg.OperationalError(said)).endswith(missing)


def test_every_error_of_a_connection_is_told_without_its_password(tmp_path: Path) -> None:
    """Even if the library were to quote it."""
    server = Address(f"postgresql://guarded:{SECRET}@127.0.0.1/chat")
    assert SECRET not in server.reason(psycopg.OperationalError(f"no password={SECRET}"))
    assert not re.search(SECRET, server.place)
