"""Clients that send faster than the disk, or than they read, are slowed and lose nothing."""

import asyncio
import contextlib
import json
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import People
from tests.idler import Idler
from tests.people import PATIENCE_SECONDS, Person
from tests.server import Server

STOP_SECONDS = 10
# Two senders of so many are more than the writer's queue and a batch hold: 4,096 and 512.
MESSAGES = 2600


def frame(*, space: int = 0, **fields: object) -> bytes:
    """Masked with zeros; space behind the object makes it longer and means nothing."""
    payload = json.dumps(fields).encode().ljust(126 + space)
    return b"\x81\xfe" + len(payload).to_bytes(2) + b"\0\0\0\0" + payload


def messages(sender: str) -> bytes:
    names = (f"{sender}-{number}" for number in range(MESSAGES))
    return b"".join(frame(type="send", client_id=name, text=name) for name in names)


async def sends(idler: Idler, data: bytes) -> None:
    await asyncio.get_running_loop().sock_sendall(idler.socket, data)


@contextlib.contextmanager
def busy_disk(folder: Path) -> Iterator[None]:
    """Another process holds the write lock; for less than the server's patience of five seconds."""
    database = sqlite3.connect(folder / "parley.db", isolation_level=None)
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        database.close()


async def fills_the_queue(ada: Person, room: str, *senders: Idler) -> None:
    """Until the other door says that it is full."""
    for number, sender in enumerate(senders):
        await sends(sender, messages(f"sender-{number}"))
    waiting: set[asyncio.Task[object]] = set()
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not any(task.done() for task in waiting):
            asked = ada.http.post(f"/rooms/{room}/messages", json={"text": "is there room?"})
            waiting.add(asyncio.create_task(asked))
            await asyncio.wait(waiting, timeout=0.1)
    for task in waiting:
        task.cancel()


async def hears_all(idler: Idler) -> None:
    """The last of each sender's messages, as which it stands in two fields."""
    last = [f'"sender-{number}-{MESSAGES - 1}"'.encode() for number in (0, 1)]
    while any(idler.read.count(name) < 2 for name in last):
        assert await idler.reads(65536)
    assert b'"error"' not in idler.read


@pytest.mark.sqlite("elsewhere a lock is waited for two seconds only")
async def test_senders_are_held_up_while_the_disk_is_busy_and_refused_nothing(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    async with await Idler.enters(ada, room) as first, await Idler.enters(ada, room) as second:
        with busy_disk(own_server.folder):
            await fills_the_queue(ada, room, first, second)
        await asyncio.gather(hears_all(first), hears_all(second))
        texts = [event["text"] for event in await ada.log(room) if event["type"] == "message"]
    for sender in ("sender-0", "sender-1"):
        said = [text for text in texts if text.startswith(sender)]
        assert said == [f"{sender}-{number}" for number in range(MESSAGES)]


@pytest.mark.sqlite("elsewhere a lock is waited for two seconds only")
async def test_a_stop_does_not_wait_for_senders_that_are_held_up(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    async with await Idler.enters(ada, room) as first, await Idler.enters(ada, room) as second:
        with busy_disk(own_server.folder):
            await fills_the_queue(ada, room, first, second)
            started = time.monotonic()
            stopping = asyncio.create_task(asyncio.to_thread(own_server.stop))
            for idler in (first, second):
                while await idler.reads(65536):
                    pass
                assert idler.read.endswith(b"\x88\x0c\x03\xf4restarting")
        assert await stopping == 0
        assert time.monotonic() - started < STOP_SECONDS


async def test_who_asks_without_reading_the_answers_is_held_up_and_gets_them_all(
    ada: Person,
) -> None:
    """The server would have to keep them otherwise."""
    room = await ada.makes_room()
    # What the kernel takes on both sides is far less.
    data = frame(type="ping", space=4000) * 8000
    async with await Idler.enters(ada, room) as idler:
        sending = asyncio.create_task(sends(idler, data))
        done, _ = await asyncio.wait([sending], timeout=1)
        assert not done, "the server goes on reading"
        while idler.read.count(b'"pong"') < 8000:
            assert await idler.reads(65536)
        await sending
        assert b'"error"' not in idler.read
