"""The folder: one server at a time, a key nobody else reads, erased text gone, and the epoch."""

import asyncio
import sqlite3
import stat
import subprocess
from pathlib import Path

import pytest

from tests.conftest import People
from tests.people import Person
from tests.server import Server, parley

pytestmark = pytest.mark.sqlite("the data folder")


def serves_a_second_time(folder: Path) -> "subprocess.CompletedProcess[str]":
    return parley(folder, "serve")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def holds(folder: Path, words: str) -> list[str]:
    """The files in which the words stand."""
    files = [path for path in folder.iterdir() if path.is_file()]
    return [path.name for path in files if words.encode() in path.read_bytes()]


async def epoch(person: Person, room: str) -> str:
    return str((await person.http.get(f"/rooms/{room}/events")).json()["epoch"])


async def test_a_folder_is_served_by_one_server_at_a_time(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    second = await asyncio.to_thread(serves_a_second_time, own_server.folder)
    assert second.returncode == 2
    assert second.stdout == ""
    [line] = second.stderr.splitlines()
    assert line == f"parley: {own_server.folder} is being served by another process"
    assert (await ada.http.get("/rooms")).status_code == 200, "the first one does not notice"
    own_server.kill()
    own_server.start()
    assert (await ada.http.get("/rooms")).status_code == 200, "a killed one leaves no lock behind"


async def test_the_key_is_made_once_and_read_by_its_owner_only(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    key = own_server.folder / "key"
    first = key.read_bytes()
    assert len(first) == 32
    assert mode(key) == 0o600
    own_server.restart()
    assert key.read_bytes() == first
    assert (await ada.http.get("/me")).status_code == 200, "so its tokens still count"
    for secret in (ada.refresh_token, ada.token):
        assert holds(own_server.folder, secret) == [], "secrets are stored hashed"


async def test_what_was_deleted_is_in_no_file_any_more(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    secret, first, second = "zebra-one-" * 30, "zebra-two-" * 30, "zebra-three-" * 30
    deleted = (await ada.posts(secret, room))["seq"]
    edited = (await ada.posts(first, room))["seq"]
    kept = (await ada.posts("zebra-kept", room))["seq"]
    for number in range(30):
        await ada.posts(f"{number} " * 50, room)
    url = f"/rooms/{room}/messages"
    await ada.http.patch(f"{url}/{edited}", json={"text": second})
    await ada.http.patch(f"{url}/{edited}", json={"text": "short"})
    await ada.http.delete(f"{url}/{deleted}")
    gone = await ada.makes_room(kind="private")
    await ada.posts("zebra-four", gone)
    await ada.http.delete(f"/rooms/{gone}")
    own_server.restart()
    own_server.stop()
    assert holds(own_server.folder, "zebra-kept") == ["parley.db"]
    for words in ("zebra-one-", "zebra-two-", "zebra-three-", "zebra-four"):
        assert holds(own_server.folder, words) == [], words
    database = sqlite3.connect(own_server.folder / "parley.db")
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    [(left,)] = database.execute("SELECT text FROM events WHERE seq = ?", (kept,)).fetchall()
    assert left == "zebra-kept"
    database.close()


async def test_an_older_database_put_back_begins_another_epoch(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    await ada.posts("before the copy", room)
    first = await epoch(ada, room)
    database = own_server.folder / "parley.db"
    running = copied(database)
    await ada.posts("after the copy", room)
    own_server.stop()
    stopped = database.read_bytes()

    put_back(database, running)
    own_server.start()
    second = await epoch(ada, room)
    assert second != first, "a copy made while the server ran"
    items = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert [item["text"] for item in items] == ["before the copy"]
    own_server.restart()
    assert await epoch(ada, room) == second, "it stays while the database lives on"

    own_server.stop()
    put_back(database, stopped)
    own_server.start()
    third = await epoch(ada, room)
    assert third not in (first, second), "a copy from before the last start"
    own_server.stop()
    for path in own_server.folder.iterdir():
        if path.name not in ("parley.db", "key"):
            path.unlink()
    own_server.start()
    fourth = await epoch(ada, room)
    assert fourth not in (first, second, third), "a database that came without its folder"


async def test_a_program_that_polls_hears_that_an_older_database_was_put_back(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    await ada.posts("before the copy", room)
    database = own_server.folder / "parley.db"
    copy = copied(database)
    await ada.posts("lost", room)
    seen = (await ada.http.get(f"/rooms/{room}/events")).json()
    own_server.stop()
    put_back(database, copy)
    own_server.start()
    await ada.posts("instead", room)
    # Its cursor is the head of this log, too: without the epoch nothing would seem to be new.
    answer = await ada.http.get(seen["next"].removeprefix("/api/v1"))
    told = answer.json()
    assert (answer.status_code, told["code"], told["reason"]) == (409, "resync", "epoch_changed")
    assert told["epoch"] != seen["epoch"]
    texts = [event["text"] for event in await ada.log(room) if event["type"] == "message"]
    assert texts == ["before the copy", "instead"]


def copied(database: Path) -> bytes:
    """A backup, as SQLite's own tool makes it beside a running server."""
    source, target = sqlite3.connect(database), sqlite3.connect(":memory:")
    source.backup(target)
    copy = target.serialize()
    source.close()
    target.close()
    return copy


def put_back(database: Path, copy: bytes) -> None:
    for suffix in ("-wal", "-shm"):
        database.with_name(database.name + suffix).unlink(missing_ok=True)
    database.write_bytes(copy)


async def test_what_was_acknowledged_outlives_a_kill_and_so_does_the_epoch(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    sent = await asyncio.gather(*(ada.posts(f"message {number}", room) for number in range(40)))
    before = await epoch(ada, room)
    own_server.kill()
    own_server.start()
    assert await epoch(ada, room) == before
    kept = [event for event in await ada.log(room) if event["type"] == "message"]
    assert kept == sorted(sent, key=lambda event: int(event["seq"]))
