"""`parley backup` and `parley restore`: what was acknowledged is there, or a line says why."""

import asyncio
import gzip
import itertools
import json
import os
import re
import shutil
import stat
import tarfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests import databases
from tests.conftest import People
from tests.databases import postgres
from tests.dose import dose
from tests.people import PASSWORD, Person
from tests.server import Server, parley
from tests.test_copy import Story

UNUSABLE = 2
BACKUPS = dose(3, 100)
# Of a copy that was made, and not of those that others put there.
NAME = "parley-*.tar.gz"


class Key(NamedTuple):
    """For encrypted backups."""

    file: Path
    public: str


def backup(server: Server, *words: str | Path) -> str:
    """What the command says when it has made one."""
    done = parley(server.folder, "backup", *map(str, words), **server.settings)
    assert done.returncode == 0, done.stderr
    return done.stdout


def restored(file: Path, folder: Path, *words: str | Path, **settings: str) -> Server:
    """A server with what is in a backup, in its own folder or database; not started yet."""
    folder.mkdir()
    server = Server(folder, **settings)
    done = parley(folder, "restore", str(file), *map(str, words), **server.settings)
    assert done.returncode == 0, done.stderr
    return server


def refused(folder: Path, *words: str | Path, **settings: str) -> str:
    done = parley(folder, *map(str, words), **settings)
    assert done.returncode == UNUSABLE, (done.stdout, done.stderr)
    [line] = done.stderr.splitlines()
    return line.removeprefix("parley: ")


@pytest.fixture
async def story(own_server: Server, people: People) -> Story:
    ada = await people("ada", at=own_server)
    return await Story(ada, await ada.makes_room()).begins()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A backup of a server with one account."""
    folder = tmp_path_factory.mktemp("small")
    server = Server(folder).start()
    asyncio.run(_registers(server.url))
    backup(server, folder / "one.tar.gz")
    server.stop()
    return (folder / "one.tar.gz").read_bytes()


async def _registers(url: str) -> None:
    async with Person(url, "ada").http as http:
        answer = await http.post("/users", json={"name": "ada", "password": PASSWORD})
        assert answer.status_code == 201, answer.text


@pytest.fixture
def small_file(small: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "small.tar.gz"
    path.write_bytes(small)
    return path


@pytest.fixture
def file(own_server: Server, story: Story, tmp_path: Path) -> Path:
    """A backup of that story."""
    backup(own_server, tmp_path / "one.tar.gz")
    return tmp_path / "one.tar.gz"


async def test_what_was_backed_up_goes_on_elsewhere_while_the_server_runs(
    own_server: Server, story: Story, tmp_path: Path
) -> None:
    said = backup(own_server, tmp_path / "one.tar.gz")
    assert "every secret" in said
    assert stat.S_IMODE((tmp_path / "one.tar.gz").stat().st_mode) == 0o600
    await story.ada.posts("after the backup", story.room)
    other = restored(tmp_path / "one.tar.gz", tmp_path / "other").start()
    try:
        await story.goes_on(other)
    finally:
        other.stop()


@pytest.mark.parametrize("there", ["sqlite", "postgresql"])
async def test_a_backup_of_one_kind_of_database_is_restored_into_the_other(
    story: Story, file: Path, tmp_path: Path, there: str
) -> None:
    settings = {"PARLEY_DATABASE_URL": postgres().url(postgres().database())}
    other = restored(file, tmp_path / "other", **(settings if there == "postgresql" else {}))
    other.start()
    try:
        await story.goes_on(other)
    finally:
        other.stop()


@pytest.mark.timeout(60 + 60 * BACKUPS)
async def test_each_backup_under_load_has_all_that_was_acknowledged_before_it(
    start_server: Callable[..., Server], people: People, tmp_path: Path
) -> None:
    # A hundred of them take longer than an access token lives.
    server = start_server(PARLEY_ACCESS_TOKEN_MINUTES="60")
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    ended = asyncio.Event()
    acknowledged: list[int] = []

    async def talks() -> None:
        for number in itertools.count():
            if ended.is_set():
                return
            acknowledged.append((await ada.posts(f"number {number}", room))["seq"])

    talking = [asyncio.create_task(talks()) for _ in range(4)]
    for number in range(BACKUPS):
        before = (await ada.posts("before the backup", room))["seq"]
        file = tmp_path / f"{number}.tar.gz"
        await asyncio.to_thread(backup, server, file)
        assert acknowledged[-1] > before, "nobody waits for a backup"
        other = await asyncio.to_thread(restored, file, tmp_path / str(number))
        await asyncio.to_thread(other.start)
        try:
            async with ada.at(other.url) as there:
                log = await there.log(room)
                assert len(log) >= before
                assert [event["seq"] for event in log] == [*range(1, len(log) + 1)]
        finally:
            await asyncio.to_thread(other.stop)
        shutil.rmtree(tmp_path / str(number))
        file.unlink()
    ended.set()
    await asyncio.gather(*talking)


def test_a_backup_is_verified_by_a_server_that_starts_with_it(
    small_file: Path, tmp_path: Path
) -> None:
    done = parley(tmp_path, "backup", "--verify", str(small_file))
    assert done.returncode == 0, done.stderr
    assert "is whole, and a server starts with it" in done.stdout


def test_of_a_folder_of_backups_the_newest_are_kept_and_nothing_else_is_deleted(
    own_server: Server, story: Story, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    others = ["parley-20260101-000000.tar.gz", "parley-20260102-000000.tar.gz"]
    for name in (*others, "notes.tar.gz"):
        (folder / name).write_text("an older one")
    said = backup(own_server, folder, "--keep", "2")
    assert "one backup of" in said
    kept = sorted(path.name for path in folder.iterdir())
    assert "notes.tar.gz" in kept
    assert others[1] in kept
    assert others[0] not in kept
    assert len(kept) == 3


@pytest.fixture
def key(tmp_path: Path) -> Key:
    return new_key(tmp_path / "backups.key")


def new_key(path: Path) -> Key:
    done = parley(path.parent, "backup-key", str(path))
    assert done.returncode == 0, done.stderr
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    [public] = re.findall(r"--encrypt-to (age1\w+)", done.stdout)
    return Key(path, public)


async def test_an_encrypted_backup_is_read_with_its_key_alone(
    own_server: Server, story: Story, key: Key, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    backup(own_server, folder, "--encrypt-to", key.public, "--keep", "1")
    [file] = folder.iterdir()
    assert file.name.endswith(".tar.gz.age")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    done = parley(tmp_path, "backup", "--verify", str(file), "--key", str(key.file))
    assert done.returncode == 0, done.stderr
    other = restored(file, tmp_path / "other", "--key", key.file).start()
    try:
        await story.goes_on(other)
    finally:
        other.stop()


def test_without_its_key_nothing_is_made_of_an_encrypted_backup(
    own_server: Server, story: Story, key: Key, tmp_path: Path
) -> None:
    file, other = tmp_path / "one.tar.gz.age", new_key(tmp_path / "other.key")
    backup(own_server, file, "--encrypt-to", key.public)
    empty = tmp_path / "empty"
    empty.mkdir()
    settings = databases.settings(empty)
    for words, says in [
        ((), "name the file with its key"),
        (("--key", other.file), "encrypted to another key"),
        (("--key", file), "holds no key"),
        (("--key", tmp_path / "nowhere"), "No such file"),
    ]:
        assert says in refused(empty, "restore", file, *words, **settings)
        assert says in refused(empty, "backup", "--verify", file, *words, **settings)
    for spoils in (cut, another_byte):
        was = file.read_bytes()
        spoils(file)
        assert "is damaged" in refused(empty, "restore", file, "--key", key.file, **settings)
        file.write_bytes(was)


def test_a_key_is_not_written_over_and_what_is_no_key_makes_no_backup(
    own_server: Server, story: Story, key: Key, tmp_path: Path
) -> None:
    assert "is there already" in refused(tmp_path, "backup-key", key.file)
    settings = own_server.settings
    words = ("backup", tmp_path / "one.tar.gz", "--encrypt-to", "age1nothing")
    assert "takes a public key" in refused(own_server.folder, *words, **settings)
    secret = key.file.read_text().split()[-1]
    assert secret.startswith("AGE-SECRET-KEY-")
    assert secret not in refused(own_server.folder, *words[:-1], secret, **settings)
    reads = ("backup", tmp_path / "one.tar.gz", "--key", key.file)
    assert "goes with --verify" in refused(own_server.folder, *reads, **settings)
    assert not (tmp_path / "one.tar.gz").exists()


def another_byte(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100])


def changed(file: Path) -> None:
    """A byte of the database, by somebody who packed it again."""
    data = bytearray(gzip.decompress(file.read_bytes()))
    data[len(data) // 2] ^= 1
    file.write_bytes(gzip.compress(data))


def of_the_future(file: Path) -> None:
    with tarfile.open(file) as tar:
        described = json.load(tar.extractfile("manifest.json"))  # type: ignore[arg-type]
    path = file.with_name("manifest.json")
    path.write_text(json.dumps(described | {"format": 99, "tables": "otherwise"}))
    with tarfile.open(file, "w:gz") as tar:
        tar.add(path, "manifest.json")


def another(file: Path) -> None:
    with tarfile.open(file, "w:gz") as tar:
        tar.add(__file__, "test.py")


def of_text(file: Path) -> None:
    file.write_text("not compressed")


def gone(file: Path) -> None:
    file.unlink()


@pytest.mark.parametrize(
    ("spoils", "says"),
    [
        (cut, "is damaged"),
        (changed, "is damaged"),
        (of_the_future, "newer version of Parley"),
        (another, "is no backup of Parley"),
        (of_text, "is no backup of Parley"),
        (gone, "No such file"),
    ],
)
def test_a_file_that_is_not_what_it_was_is_refused_and_nothing_is_made_of_it(
    small_file: Path, tmp_path: Path, spoils: Callable[[Path], None], says: str
) -> None:
    spoils(small_file)
    empty = tmp_path / "empty"
    empty.mkdir()
    settings = databases.settings(empty)
    assert says in refused(empty, "restore", small_file, **settings)
    assert says in refused(empty, "backup", "--verify", small_file, **settings)
    assert list(empty.iterdir()) == []


def test_what_nobody_has_an_account_on_is_not_backed_up(tmp_path: Path) -> None:
    """A command without the server's settings would else make empty ones, and keep those."""
    folder = tmp_path / "backups"
    folder.mkdir()
    if not databases.IS_POSTGRES:
        nowhere = {"PARLEY_DATA_DIR": str(tmp_path / "nowhere")}
        assert "no database" in refused(tmp_path, "backup", folder, **nowhere)
        assert not (tmp_path / "nowhere").exists()
    empty = Server(tmp_path / "empty")
    empty.folder.mkdir()
    empty.start()
    assert "Nobody has an account" in refused(empty.folder, "backup", folder, **empty.settings)
    empty.stop()
    assert list(folder.iterdir()) == []


def test_what_a_backup_that_was_killed_has_left_goes_with_the_next_one(
    own_server: Server, story: Story, tmp_path: Path
) -> None:
    left = tmp_path / ".parley-backup-abc"
    left.mkdir()
    (left / "parley.db").write_text("half of it")
    long_ago = time.time() - 3600
    os.utime(left, (long_ago, long_ago))
    backup(own_server, tmp_path / "one.tar.gz")
    assert not list(tmp_path.glob(".*"))


def test_nothing_is_restored_over_what_is_there(
    own_server: Server, story: Story, file: Path
) -> None:
    settings = own_server.settings
    line = refused(own_server.folder, "restore", file, **settings)
    assert "served" in line or "holds data already" in line, line
    own_server.stop()
    line = refused(own_server.folder, "restore", file, **settings)
    assert "holds data already" in line
    own_server.start()


def test_nothing_is_written_over_by_a_backup_and_nothing_is_left_of_one_that_fails(
    own_server: Server, file: Path, tmp_path: Path
) -> None:
    folder, settings = own_server.folder, own_server.settings
    was = file.read_bytes()
    assert "is there already" in refused(folder, "backup", file, **settings)
    assert file.read_bytes() == was
    nowhere = tmp_path / "nowhere" / "one.tar.gz"
    assert "No such file" in refused(folder, "backup", nowhere, **settings)
    assert "--keep" in refused(folder, "backup", tmp_path / "two.gz", "--keep", "3", **settings)
    assert not list(tmp_path.glob(".*"))
