"""A database of an older version, with every kind of event, is migrated and says the same.

`old_database/0003.sql` is what that version wrote; `0003.json` has the logs as it showed them, and
the requests that it was sent, in order, with its answers. The accounts' password is the usual one.
"""

import json
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command

from app.db import revisions
from app.db.sqlite import migrate
from app.db.sqlite.folder import Folder
from app.security import hash_secret
from tests.people import PASSWORD, Frame, Person
from tests.server import Server

pytestmark = pytest.mark.sqlite("a file of an older version")

OLD = Path(__file__).with_name("old_database")
REVISION = "0003"
EVERY_TYPE = {"message", "edited", "deleted", "joined", "left", "added", "removed", "role"}
EVERY_TYPE |= {"renamed", "topic", "archived", "restored"}

INVITE = "an-old-invite-link"
NEVER_MS = 2**45

Said = dict[str, Any]


@pytest.fixture(scope="module")
def old() -> Said:
    said: Said = json.loads((OLD / f"{REVISION}.json").read_text("utf-8"))
    return said


@pytest.fixture(scope="module")
def server(old: Said, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("old")
    restore(folder)
    settings = {"PARLEY_SECRET_KEY": old["secret_key"], "PARLEY_REGISTRATION": "invite"}
    running = Server(folder, **settings).start()
    yield running
    running.stop()


@pytest.fixture
async def people(server: Server) -> AsyncIterator[dict[str, Person]]:
    known = {name: Person(server.url, name) for name in ("ada", "grace")}
    for person in known.values():
        await person.signs_in()
    yield known
    for person in known.values():
        await person.http.aclose()


def test_the_old_database_has_events_of_every_type(old: Said) -> None:
    assert {event["type"] for log in old["logs"].values() for event in log} == EVERY_TYPE


async def test_every_event_of_an_old_database_is_shown_as_before(
    old: Said, people: dict[str, Person]
) -> None:
    for room, log in old["logs"].items():
        assert await people["ada"].log(room) == log
        async with await people["ada"].enters(room, after=0) as seat:
            await seat.live()
            assert seat.events == log


async def test_everybody_of_an_old_database_is_found_by_name(people: dict[str, Person]) -> None:
    for name in people:
        found = (await people["ada"].http.get("/users", params={"q": name[:-1]})).json()["items"]
        assert name in {item["name"] for item in found}


async def test_the_client_ids_of_an_old_database_are_known(
    old: Said, people: dict[str, Person]
) -> None:
    for asked in old["requests"]:
        answer = await sends(people, asked, asked["body"])
        assert answer.get("code") != "client_id_reused", asked
        if "seq" in asked["answer"]:
            assert answer.get("seq", asked["answer"]["seq"]) == asked["answer"]["seq"]
    for room, log in old["logs"].items():
        assert await people["ada"].log(room) == log, "nothing was done again"


async def test_another_request_under_a_client_id_of_an_old_database_is_refused(
    old: Said, people: dict[str, Person]
) -> None:
    events = [event for log in old["logs"].values() for event in log]
    erased = {event["target"] for event in events if event["type"] == "deleted"}
    refused = 0
    for asked in old["requests"]:
        # The words of what is deleted can't be compared any more.
        if asked["body"] and not erased & {asked["answer"].get(key) for key in ("seq", "target")}:
            answer = await sends(people, asked, {**asked["body"], **another(asked["body"])})
            assert answer.get("code") == "client_id_reused", asked
            refused += 1
    assert refused > 10
    for room, log in old["logs"].items():
        assert await people["ada"].log(room) == log


async def test_an_old_invite_link_that_is_out_lets_one_person_in(
    server: Server, people: dict[str, Person]
) -> None:
    """The last: a newcomer is one more event in a room."""
    [link] = (await people["ada"].http.get("/invites")).json()["items"]
    assert (link["state"], link["used"], link["uses"], link["by"]) == ("open", 0, 1, None)
    assert link["url"] is None, "it was never stored"
    async with Person(server.url, "newcomer").http as http:
        body = {"name": "newcomer", "password": PASSWORD, "invite": INVITE}
        assert (await http.post("/users", json=body)).status_code == 201
        again = await http.post("/users", json={**body, "name": "another"})
        assert again.json()["reason"] == "used_up"


def test_the_old_database_comes_back_when_the_migrations_are_undone(tmp_path: Path) -> None:
    database = restore(tmp_path)
    before = contents(database)
    folder = Folder(tmp_path)
    migrate.upgrade(folder)
    command.downgrade(revisions.config(folder.database), REVISION)
    assert contents(database) == before


def restore(folder: Path) -> Path:
    """Puts the old database there."""
    database = folder / "parley.db"
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript((OLD / f"{REVISION}.sql").read_text("utf-8"))
        # There was none in it; it is out for long.
        row = (hash_secret(INVITE), 1, NEVER_MS, None)
        connection.execute("INSERT INTO invites VALUES (?, ?, ?, ?)", row)
        connection.commit()
    return database


async def sends(people: dict[str, Person], asked: Said, body: object) -> Frame:
    answer = await people[asked["who"]].http.request(
        asked["method"], asked["path"], json=body, headers={"Idempotency-Key": asked["key"]}
    )
    assert answer.status_code < 500
    said: Frame = answer.json() if answer.content else {}
    return said


def another(body: Said) -> Said:
    """The same kind of request for something else."""
    if "role" in body:
        return {"role": "owner"}
    if "archived" in body:
        return {"archived": not body["archived"]}
    key = next(key for key in ("text", "topic", "name") if key in body)
    return {key: f"{body[key]} and more"}


def contents(database: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database)) as connection:
        return list(connection.execute("SELECT * FROM events ORDER BY room_id, seq"))
