"""Files in S3, on a server of it that the tests start, and over several nodes."""

import asyncio
import contextlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest

from tests.backends import free_port
from tests.databases import postgres
from tests.people import Person, problem
from tests.server import Server, parley
from tests.sharing import (
    begins,
    creates,
    gets,
    patches,
    pieces,
    shares,
    stands_at,
    tries_upload,
    uploads,
)

BUCKET = "parley-files"
KEYS = {"AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing"}
CONTENT = b"over there " * 600_000
PATIENCE_SECONDS = 60.0


class S3:
    """A server that speaks S3, with one bucket."""

    def __init__(self) -> None:
        self.port = free_port()
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", "moto.server", "-p", str(self.port)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                urlopen(Request(f"{self.endpoint}/{BUCKET}", method="PUT"), timeout=5).close()
            except (URLError, ConnectionError):
                assert time.monotonic() < until, "the server of S3 did not start"
                assert self.process.poll() is None, "the server of S3 has ended"
                time.sleep(0.1)
            else:
                return

    def url(self, prefix: str) -> str:
        return f"s3://{BUCKET}/{prefix}?region=us-east-1&allow_http=true&endpoint={self.endpoint}"

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


@pytest.fixture(scope="module")
def s3() -> Iterator[S3]:
    running = S3()
    yield running
    running.stop()


async def test_files_are_kept_in_s3(start_server: Callable[..., Server], s3: S3) -> None:
    server = start_server(PARLEY_FILES_URL=s3.url("one"), **KEYS)
    ada = Person(server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        file = (await shares(ada, room, CONTENT))["files"][0]["id"]
        assert (await gets(ada, room, file)).content == CONTENT
        part = await gets(ada, room, file, Range="bytes=4194300-4194400")
        assert part.content == CONTENT[4_194_300:4_194_401]
        assert not (server.folder / "files").exists()
        done = parley(
            server.folder, "doctor", "--backup-days", "0", PARLEY_FILES_URL=s3.url("one"), **KEYS
        )
        assert f"1 of 6.3 MiB, in s3://{BUCKET}/one" in done.stdout + done.stderr


async def test_a_backup_goes_from_s3_to_a_folder(
    start_server: Callable[..., Server], s3: S3
) -> None:
    server = start_server(PARLEY_FILES_URL=s3.url("two"), **KEYS)
    ada = Person(server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        file = (await shares(ada, room, CONTENT))["files"][0]["id"]
    path, other = server.folder / "one.tar.gz", server.folder / "other"
    other.mkdir()
    done = parley(server.folder, "backup", str(path), PARLEY_FILES_URL=s3.url("two"), **KEYS)
    assert done.returncode == 0, done.stderr
    done = parley(other, "restore", str(path))
    assert done.returncode == 0, done.stderr
    restored = Server(other).start()
    try:
        grace = Person(restored.url, "ada")
        async with grace.http:
            await grace.signs_in()
            assert (await gets(grace, room, file)).content == CONTENT
    finally:
        restored.stop()


async def test_an_upload_goes_on_at_another_node(
    start_server: Callable[..., Server], s3: S3
) -> None:
    shared = {
        "PARLEY_DATABASE_URL": postgres().url(postgres().database()),
        "PARLEY_FILES_URL": s3.url("three"),
    } | KEYS
    one, two = start_server(**shared), start_server(**shared)
    ada = Person(one.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        upload = await begins(ada, room, len(CONTENT))
        half = len(CONTENT) // 2
        assert (await patches(ada, room, upload, 0, CONTENT[:half])).status_code == 204
        async with ada.at(two.url) as there:
            assert await stands_at(there, room, upload) == half
            answer = await patches(there, room, upload, half, CONTENT[half:])
            assert answer.status_code == 204
            await there.posts("", room, files=[upload])
        assert (await gets(ada, room, upload)).content == CONTENT


async def test_a_node_that_keeps_files_elsewhere_takes_none(
    start_server: Callable[..., Server],
) -> None:
    shared = {"PARLEY_DATABASE_URL": postgres().url(postgres().database())}
    one, two = start_server(**shared), start_server(**shared)
    ada = Person(one.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        file = (await uploads(ada, room, CONTENT))["id"]
        async with ada.at(two.url) as there:
            refused = await tries_upload(there, room, b"small")
            assert (refused.status_code, problem(refused)["code"]) == (503, "files_away")
            assert problem(await gets(there, room, file))["code"] == "files_away"
    two.stop()
    done = parley(two.folder, "serve", **shared)
    assert done.returncode != 0
    assert "PARLEY_FILES_URL" in done.stderr


async def test_of_two_nodes_with_folders_of_their_own_one_takes_files(
    start_server: Callable[..., Server],
) -> None:
    shared = {"PARLEY_DATABASE_URL": postgres().url(postgres().database())}
    nodes = [start_server(**shared), start_server(**shared)]
    ada = Person(nodes[0].url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        async with ada.at(nodes[1].url) as there:
            attempts = [tries_upload(person, room, b"small") for person in (ada, there) * 3]
            codes = [answer.status_code for answer in await asyncio.gather(*attempts)]
        assert sorted(codes) == [201, 201, 201, 503, 503, 503]
    assert sorted(bool(pieces(node)) for node in nodes) == [False, True]


async def test_the_room_of_a_server_is_not_given_twice(
    start_server: Callable[..., Server],
) -> None:
    shared = {
        "PARLEY_DATABASE_URL": postgres().url(postgres().database()),
        "PARLEY_LIMIT_FILES_MEGABYTES": "4",
    }
    server = start_server(**shared)
    people = [Person(server.url, f"person{number}") for number in range(8)]
    async with contextlib.AsyncExitStack() as stack:
        for person in people:
            await stack.enter_async_context(person.http)
            await person.registers()
        rooms = [await person.makes_room(f"room-{person.name}") for person in people]
        begun = (creates(*each, 2**20) for each in zip(people, rooms, strict=True))
        codes = [answer.status_code for answer in await asyncio.gather(*begun)]
        assert (codes.count(201), codes.count(413)) == (4, 4)


async def test_chat_goes_on_while_s3_is_away(start_server: Callable[..., Server]) -> None:
    s3 = S3()
    server = start_server(PARLEY_FILES_URL=s3.url("four"), **KEYS)
    ada = Person(server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        file = (await uploads(ada, room, CONTENT))["id"]
        s3.stop()
        refused = await tries_upload(ada, room, b"small")
        assert problem(refused)["code"] == "files_away"
        assert problem(await gets(ada, room, file))["code"] == "files_away"
        assert (await ada.posts("still here", room))["seq"]
        server.restart()
        assert (await ada.posts("and again", room))["seq"]
