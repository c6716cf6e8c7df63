"""The database is brought up to date, up and down again, and never by two at once."""

import asyncio
import sqlite3
from pathlib import Path

import httpx2
import pytest
from alembic import command

from app.db import revisions
from app.db.sqlite import migrate
from app.db.sqlite.folder import Folder
from app.db.sqlite.log_index import LogIndex
from tests.conftest import People
from tests.people import Frame, Person
from tests.server import PARLEY, START_SECONDS, Server, environment, parley

pytestmark = pytest.mark.sqlite("its file is migrated")


def shape(database: Path) -> dict[str, str]:
    """Every table and index, as SQLite keeps it."""
    connection = sqlite3.connect(database)
    found = connection.execute(
        "SELECT name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'alembic%'"
    )
    shapes = dict(found.fetchall())
    connection.close()
    return shapes


def rows(database: Path) -> dict[str, list[object]]:
    connection = sqlite3.connect(database)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master").fetchall()]
    kept = {
        name: list(connection.execute(f"SELECT * FROM {name}").fetchall())
        for name in tables
        if name in ("users", "rooms", "room_heads", "members", "events")
    }
    connection.close()
    return kept


def test_the_tables_and_the_migrations_agree(tmp_path: Path) -> None:
    done = parley(tmp_path, "migrate", "--check")
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "parley.db").exists(), "it only looks"


def test_an_empty_folder_becomes_a_database_and_every_step_can_be_undone(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "data")
    migrate.upgrade(folder)
    first = shape(folder.database)
    assert {"users", "sessions", "rooms", "members", "events", "meta"} <= first.keys()
    command.downgrade(revisions.config(folder.database), "base")
    left = {name for name in shape(folder.database) if not name.startswith("sqlite_")}
    assert left == set()
    migrate.upgrade(folder)
    assert shape(folder.database) == first
    migrate.upgrade(folder)
    assert shape(folder.database) == first


def test_every_constraint_has_a_name(tmp_path: Path) -> None:
    """SQLite can only change one by its name."""
    folder = Folder(tmp_path / "data")
    migrate.upgrade(folder)
    for table, sql in shape(folder.database).items():
        lines = [line.strip() for line in sql.splitlines()]
        nameless = ("PRIMARY KEY", "FOREIGN KEY", "UNIQUE", "CHECK")
        assert not [line for line in lines if line.startswith(nameless)], table


async def test_bringing_an_up_to_date_database_up_to_date_keeps_all(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    await ada.posts("hello", room)
    database = own_server.folder / "parley.db"
    before = rows(database)
    assert len(before["events"]) == 3
    beside = await asyncio.to_thread(parley, own_server.folder, "migrate")
    assert beside.returncode == 0, beside.stderr
    own_server.stop()
    assert parley(own_server.folder, "migrate").returncode == 0
    assert rows(database) == before
    connection = sqlite3.connect(database)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_revocations_are_counted_on_from_those_that_are_there(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "data")
    migrate.upgrade(folder)
    command.downgrade(revisions.config(folder.database), "0003")
    before = sqlite3.connect(folder.database)
    before.execute("INSERT INTO revocations (id, kind, subject, at) VALUES (7, 'room', 'r_1', 1)")
    before.commit()
    before.close()
    migrate.upgrade(folder)
    now = sqlite3.connect(folder.database)
    [(last,)] = now.execute("SELECT value FROM counters WHERE name = 'revocations'").fetchall()
    now.close()
    assert last == 7


def test_the_end_of_each_log_comes_along_up_and_down(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "data")
    migrate.upgrade(folder)
    config = revisions.config(folder.database)
    command.downgrade(config, "base")
    command.upgrade(config, "0005")
    before = shape(folder.database)
    old = sqlite3.connect(folder.database)
    old.executemany(
        "INSERT INTO rooms VALUES (?, 'tea', 'tea', 'private', '', 0, 1, NULL, ?, ?, ?, ?)",
        [("r_1", 7, 5, 1234, 6), ("r_2", 1, 0, 1, 0)],
    )
    old.commit()
    old.close()
    migrate.upgrade(folder)
    assert rows(folder.database)["room_heads"] == [
        ("r_1", 7, 5, 1234, 6, 0, 1234),
        ("r_2", 1, 0, 1, 0, 0, 1),
    ]
    command.downgrade(config, "0005")
    again = sqlite3.connect(folder.database)
    ends = "SELECT id, head, message_count, last_at, last_message_seq FROM rooms"
    assert again.execute(ends).fetchall() == [("r_1", 7, 5, 1234, 6), ("r_2", 1, 0, 1, 0)]
    again.close()
    undone = shape(folder.database)
    for table in ("rooms", "revocations"):  # they were renamed to these
        undone[table] = undone[table].replace(f'"{table}"', table)
    assert undone == before


async def test_replies_in_inboxes_come_along_up_and_down(
    own_server: Server, people: People
) -> None:
    """Older versions wrote each into a row, now they are looked for."""
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room = await ada.makes_room()
    await grace.joins(room)
    roots = [(await ada.posts(f"Question {number}", room))["seq"] for number in range(3)]
    for root in roots:
        await grace.posts("Yes.", room, thread=root)
    assert (await ada.http.put(f"/me/inbox/{room}.{roots[1]}.reply/done")).is_success
    await ada.posts("Good.", room, thread=roots[2])

    async def lists(person: Person) -> list[list[Frame]]:
        answers = [await person.http.get(f"/me/inbox{query}") for query in ("", "?filter=done")]
        return [answer.json()["items"] for answer in answers]

    before = {person.name: await lists(person) for person in (ada, grace)}
    assert [len(items) for items in before[ada.name]] == [1, 2]
    own_server.stop()
    config = revisions.config(own_server.folder / "parley.db")
    command.downgrade(config, "0045")
    old = sqlite3.connect(own_server.folder / "parley.db")
    kept = "SELECT user_id, message, done FROM inbox WHERE kind = 'reply' ORDER BY user_id, message"
    assert set(old.execute(kept).fetchall()) == {
        (ada.id, roots[0], 0),
        (ada.id, roots[1], 1),
        (ada.id, roots[2], 1),
        (grace.id, roots[2], 0),
    }
    old.close()
    own_server.start()
    for person in (ada, grace):
        await person.signs_in()
        assert await lists(person) == before[person.name]
    await grace.posts("And again.", room, thread=roots[1])
    assert [item["message"]["seq"] for item in (await lists(ada))[0]] == [roots[1], roots[0]]


def test_a_migration_beside_others_does_not_checkpoint(tmp_path: Path) -> None:
    """Two processes that checkpoint can corrupt the file: only the server does."""
    folder = Folder(tmp_path / "data")
    migrate.upgrade(folder)
    beside = sqlite3.connect(folder.database)
    beside.execute("PRAGMA wal_autocheckpoint = 0")
    beside.execute("CREATE TABLE filler (words TEXT)")
    beside.executemany("INSERT INTO filler VALUES (?)", [("x" * 4000,)] * 1200)
    beside.commit()
    index = LogIndex(folder.database)
    before = index.head()
    assert before.frames > 1000, "SQLite's own limit"
    command.downgrade(revisions.config(folder.database), "base")
    after = index.head()
    assert after.commits > before.commits
    assert after.copied == 0
    beside.close()
    index.close()


async def test_of_two_servers_starting_at_once_one_serves(tmp_path: Path) -> None:
    """On an empty folder, where both would migrate."""
    starting = [
        await asyncio.create_subprocess_exec(
            PARLEY,
            "serve",
            env=environment(tmp_path),
            cwd=tmp_path,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        for _ in range(2)
    ]
    ends = {asyncio.create_task(process.wait()): process for process in starting}
    try:
        async with asyncio.timeout(START_SECONDS):
            ended, _ = await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            [loser] = [ends[task] for task in ended]
            [winner] = [process for process in starting if process is not loser]
            assert loser.returncode == 2
            assert loser.stderr is not None
            complaint = (await loser.stderr.read()).decode()
            assert "is being served by another process" in " ".join(complaint.split())
            assert winner.stdout is not None
            said = (await winner.stdout.readline()).decode()
            assert said.startswith("Parley is at ")
            async with httpx2.AsyncClient(base_url=said.split()[-1], verify=False) as http:
                assert (await http.get("/readyz")).status_code == 200
    finally:
        for process in starting:
            if process.returncode is None:
                process.terminate()
            await process.communicate()
        await asyncio.gather(*ends)
    connection = sqlite3.connect(tmp_path / "parley.db")
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
    connection.close()


async def test_two_migrations_at_once_take_turns(tmp_path: Path) -> None:
    done = await asyncio.gather(*(asyncio.to_thread(parley, tmp_path, "migrate") for _ in range(2)))
    assert [process.returncode for process in done] == [0, 0], [p.stderr for p in done]
    assert "events" in shape(tmp_path / "parley.db")
