"""`parley copy`: everything arrives, also in two goes, and nobody loses what they had."""

import contextlib
import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from rich.console import Console

from app import copying
from app.db import copy as rows
from app.db import stores
from app.db.tables import Base
from app.unusable import Unusable
from tests import databases
from tests.conftest import People
from tests.databases import postgres
from tests.people import Person
from tests.server import START_SECONDS, Server, parley
from tests.test_pictures import drawn, encoded, uploads

pytestmark = pytest.mark.sqlite("it says itself which databases it copies")
UNUSABLE = 2
# Ends itself when so many rows of a table have been copied.
KILLED_AT = """
import os, signal, sys
from app.db import copy as rows, stores

def progress(table, count):
    if table == "members":
        os.kill(os.getpid(), signal.SIGKILL)

source, target = (stores.store_at(address, exists=False) for address in sys.argv[1:])
target.acquire()
target.upgrade()
with source.engine() as engine, engine.begin() as frozen:
    source.freeze(frozen)
    rows.prepare(frozen, target, source.key())
    rows.copy(frozen, target, progress=progress)
"""


def run(*words: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("PARLEY_")}
    return subprocess.run(
        words,
        env=inherited,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=START_SECONDS,
        check=False,
    )


def copy(source: str, target: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    return parley(folder, "copy", "--from", source, "--to", target)


def new_database(kind: str, tmp_path: Path, name: str) -> str:
    if kind == "sqlite":
        return f"sqlite:{tmp_path / name}"
    return postgres().url(postgres().database())


def serving(url: str, folder: Path) -> Server:
    """On the database at this address."""
    if url.startswith("sqlite:"):
        return Server(Path(url.removeprefix("sqlite:")))
    folder.mkdir()
    return Server(folder, PARLEY_DATABASE_URL=url)


class Story:
    """What somebody said before their server was copied."""

    def __init__(self, ada: Person, room: str) -> None:
        self.ada = ada
        self.room = room
        self.log: list[dict[str, object]] = []

    async def begins(self) -> "Story":
        for text in ("one", "two", "drei 三 🦀"):
            await self.ada.posts(text, self.room, client_id=text[:3])
        async with await self.ada.enters(self.room) as seat:
            await seat.live()
            await seat.edits(2, "one, edited")
            await seat.deletes(3)
            self.epoch = seat.epoch
        # In the audit log, which the database keeps, but for a copy that begins anew.
        changed = await self.ada.http.patch(f"/rooms/{self.room}", json={"writers": "moderators"})
        assert changed.is_success
        self.log = await self.ada.log(self.room)
        await uploads(self.ada, encoded(drawn()))
        self.profile = (await self.ada.http.get(f"/users/{self.ada.id}")).json()
        return self

    async def goes_on(self, server: Server) -> None:
        """With the token, the log and the names of requests that there were."""
        async with self.ada.at(server.url) as ada:
            assert await ada.log(self.room) == self.log
            assert (await ada.http.get(f"/users/{ada.id}")).json() == self.profile
            picture = await ada.http.get(f"/pictures/{self.profile['picture']}")
            assert picture.content[8:12] == b"WEBP"
            again = await ada.posts("drei 三 🦀", self.room, client_id="dre")
            assert again["seq"] == 4
            assert await ada.log(self.room) == self.log
            async with await ada.enters(self.room, after=3, epoch=self.epoch) as seat:
                await seat.sees("resync", reason="epoch_changed")
                await seat.live()
                await seat.says("and on")


@pytest.fixture
async def story(own_server: Server, people: People) -> Story:
    ada = await people("ada", at=own_server)
    return await Story(ada, await ada.makes_room()).begins()


@pytest.mark.parametrize("kind", ["postgresql", "sqlite"])
async def test_a_copy_holds_everything_and_has_an_epoch_of_its_own(
    own_server: Server, story: Story, tmp_path: Path, kind: str
) -> None:
    """There and back; the server of the source runs on."""
    source, there = f"sqlite:{own_server.folder}", new_database(kind, tmp_path, "there")
    back = new_database("sqlite", tmp_path, "back")
    for come_from, go_to in ((source, there), (there, back)):
        done = copy(come_from, go_to, tmp_path)
        assert done.returncode == 0, done.stderr
        assert "events" in done.stdout
        assert "is a whole copy" in done.stdout
        assert "takes writes again" in done.stdout
    for number, url in enumerate((there, back)):
        with running(serving(url, tmp_path / f"server-{number}")) as server:
            await story.goes_on(server)


@pytest.mark.parametrize("kind", ["postgresql"])
async def test_a_copy_that_was_killed_goes_on_where_it_stopped(
    own_server: Server, story: Story, tmp_path: Path, kind: str
) -> None:
    source, target = f"sqlite:{own_server.folder}", new_database(kind, tmp_path, "target")
    for number in range(2):
        killed = run(sys.executable, "-c", KILLED_AT, source, target, folder=Path.cwd())
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        server = serving(target, tmp_path / f"server-{number}")
        refused = parley(tmp_path, "serve", **settings_of(server))
        assert (refused.returncode, refused.stdout) == (UNUSABLE, "")
        assert "copy that is not finished: run `parley copy` again" in refused.stderr
        # What is said meanwhile makes it begin anew.
        story.log.append(await story.ada.posts(f"meanwhile {number}", story.room))
    assert copy(source, target, tmp_path).returncode == 0
    with running(serving(target, tmp_path / "server")) as server:
        await story.goes_on(server)


@pytest.mark.parametrize("table", ["pictures", "search_pages"])
def test_rows_that_may_be_large_are_in_memory_by_the_hundred(table: str) -> None:
    assert rows._at_once(Base.metadata.tables[table]) <= 100


async def test_people_read_and_wait_with_writing_while_it_copies(
    own_server: Server, story: Story
) -> None:
    store = stores.store_at(f"sqlite:{own_server.folder}", exists=True)
    with store.engine() as engine, engine.begin() as frozen:
        store.freeze(frozen)
        before = rows.row_counts(frozen)
        assert await story.ada.log(story.room) == story.log
        answer = await story.ada.http.post(
            f"/rooms/{story.room}/messages", json={"text": "now", "client_id": "now"}
        )
        assert (answer.status_code, answer.json()["code"]) == (503, "busy")
        assert rows.row_counts(frozen) == before
    await story.ada.posts("now", story.room, client_id="now")


def test_guesses_that_are_counted_in_one_database_are_not_counted_in_its_copy(
    tmp_path: Path,
) -> None:
    source = new_database("postgresql", tmp_path, "source")
    assert parley(tmp_path, "migrate", PARLEY_DATABASE_URL=source).returncode == 0
    with psycopg.connect(source) as connection:
        connection.execute("INSERT INTO rate_limits VALUES ('key', 1)")
    done = copy(source, f"sqlite:{tmp_path / 'target'}", tmp_path)
    assert done.returncode == 0, done.stderr
    assert databases.run(tmp_path / "target", "SELECT * FROM rate_limits") == []


@pytest.mark.parametrize("kind", ["sqlite"])
async def test_a_database_that_holds_something_is_not_written_over(
    own_server: Server, story: Story, tmp_path: Path, kind: str
) -> None:
    source, target = f"sqlite:{own_server.folder}", new_database(kind, tmp_path, "target")
    assert copy(source, target, tmp_path).returncode == 0
    again = copy(source, target, tmp_path)
    assert (again.returncode, again.stdout) == (UNUSABLE, "")
    [line] = again.stderr.splitlines()
    assert "holds data already: give an empty database" in line


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("mysql://localhost/x", "sqlite:FOLDER, or postgresql://"),
        ("postgresql:nonsense", "sqlite:FOLDER, or postgresql://"),
        ("postgresql://parley:hush@127.0.0.1:1/x", "can't be used"),
        ("sqlite:", "sqlite:FOLDER, or postgresql://"),
        ("sqlite:nothing-here", "no database in nothing-here"),
    ],
)
def test_an_address_that_leads_nowhere_is_refused_in_one_line(
    tmp_path: Path, source: str, words: str
) -> None:
    done = copy(source, f"sqlite:{tmp_path / 'target'}", tmp_path)
    assert (done.returncode, done.stdout) == (UNUSABLE, "")
    [line] = done.stderr.splitlines()
    assert words in line
    assert "hush" not in line


def refusal(source: str, target: str) -> str:
    with pytest.raises(Unusable) as refused:
        copying.copy(source, target, Console(file=io.StringIO()))
    assert "\n" not in str(refused.value)
    return str(refused.value)


@pytest.mark.parametrize("kind", ["postgresql", "sqlite"])
def test_a_database_is_not_copied_into_itself(tmp_path: Path, kind: str) -> None:
    """Empty, it would wait for its own lock."""
    source = new_database(kind, tmp_path, "source")
    store = stores.store_at(source, exists=False)
    store.upgrade()
    if kind == "sqlite":
        (tmp_path / "link").symlink_to(tmp_path / "source")
        same = f"sqlite:{tmp_path / 'link'}"
    else:
        same = source.replace("127.0.0.1", "localhost")
    assert "is the source itself" in refusal(source, same)


def test_a_source_that_is_no_whole_database_is_refused(tmp_path: Path) -> None:
    store = stores.store_at(f"sqlite:{tmp_path / 'whole'}", exists=False)
    store.upgrade()
    with store.engine() as engine, engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint")
    whole = (tmp_path / "whole" / "parley.db").read_bytes()
    for name, held in (("other", b"no database" * 100), ("torn", whole[: len(whole) // 2])):
        (tmp_path / name).mkdir()
        (tmp_path / name / "parley.db").write_bytes(held)
        target = f"sqlite:{tmp_path / f'of-{name}'}"
        assert f"{name} can't be read" in refusal(f"sqlite:{tmp_path / name}", target)


def test_damage_that_is_found_on_the_way_is_said_of_the_database_that_has_it(
    tmp_path: Path,
) -> None:
    store = stores.store_at(f"sqlite:{tmp_path / 'source'}", exists=False)
    store.upgrade()
    with store.engine() as engine, engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO counters (name, value) VALUES ('x', 1)")
        page = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'events'"
        ).scalar_one()
        size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
    damaged = tmp_path / "source" / "parley.db"
    with damaged.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    said = refusal(f"sqlite:{tmp_path / 'source'}", f"sqlite:{tmp_path / 'target'}")
    assert "source can't be used" in said
    assert "malformed" in said


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_a_target_that_is_a_file_is_refused(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("not a folder")
    said = refusal(new_database("postgresql", tmp_path, "source"), f"sqlite:{tmp_path / place}")
    assert "can't be used as a folder" in said


def settings_of(server: Server) -> dict[str, str]:
    return {"PARLEY_DATA_DIR": str(server.folder), **server.settings}


@contextlib.contextmanager
def running(server: Server) -> Iterator[Server]:
    server.start()
    yield server
    server.stop()
