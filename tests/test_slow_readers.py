"""A reader that stops or dawdles costs nobody else anything, and itself nothing but time."""

import asyncio
import json
import socket
import time
from typing import Self

import pytest

from app.live.connection import STALLED_SECONDS
from tests.people import Frame, Person, Seat

# To notice that one stalled, and to tell the others.
CUT_SECONDS = STALLED_SECONDS + 10
MESSAGES = 2500
KILOBYTE = "x" * 1000
HANDSHAKE = (
    "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
    "Authorization: Bearer {token}\r\n\r\n"
)


class Idler:
    """A socket that reads only when it is told to, from small buffers."""

    def __init__(self) -> None:
        self.socket = socket.socket()
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
        self.socket.setblocking(False)
        self.read = b""

    @classmethod
    async def enters(cls, person: Person, room: str) -> Self:
        idler, loop = cls(), asyncio.get_running_loop()
        where, _, path = person.socket_url(room, after=0).removeprefix("ws://").partition("/")
        host, _, port = where.partition(":")
        await loop.sock_connect(idler.socket, (host, int(port)))
        asked = HANDSHAKE.format(path=f"/{path}", host=where, token=person.token)
        await loop.sock_sendall(idler.socket, asked.encode())
        while b"\r\n\r\n" not in idler.read:
            idler.read += await loop.sock_recv(idler.socket, 1)
        assert b" 101 " in idler.read
        idler.read = b""
        return idler

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.socket.close()

    async def reads(self, most: int) -> bool:
        """A little of what is there; False at the end."""
        try:
            data = await asyncio.get_running_loop().sock_recv(self.socket, most)
        except ConnectionResetError:
            return False
        self.read += data
        return bool(data)

    async def trickles(self, size: int, *, per_second: float) -> None:
        """Read so many bytes, or to the end, no faster than a bad line carries them."""
        for _ in range(size // 4096):
            if not await self.reads(4096):
                return
            await asyncio.sleep(4096 / per_second)

    @property
    def events(self) -> list[Frame]:
        """From the whole frames that came."""
        return [frame for frame in self._frames() if "seq" in frame]

    def _frames(self) -> list[Frame]:
        frames: list[Frame] = []
        at, data = 0, self.read
        while len(data) >= at + 10:
            length, start = data[at + 1], at + 2
            if length == 126:
                length, start = int.from_bytes(data[at + 2 : at + 4]), at + 4
            elif length == 127:
                length, start = int.from_bytes(data[at + 2 : at + 10]), at + 10
            payload = data[start : start + length]
            if len(payload) < length:
                break
            if data[at] == 0x81:
                frames.append(json.loads(payload))
            at = start + length
        return frames


def is_gone(person: Person, frame: Frame) -> bool:
    return person.id in frame.get("gone", ())


@pytest.mark.alone
async def test_who_stops_reading_is_cut_and_delays_nobody_and_a_slow_line_is_kept(
    ada: Person, grace: Person
) -> None:
    # At the same time, since each takes as long as a reader may stall.
    async with asyncio.TaskGroup() as together:
        together.create_task(one_stops(ada, grace))
        together.create_task(one_is_slow(ada, grace))


async def one_stops(ada: Person, grace: Person) -> None:
    """It is cut, nobody waits for it, and it can come back with its cursor and gets all."""
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada, await Idler.enters(grace, room) as stopped:
        await at_ada.live()
        await at_ada.until(lambda frame: grace.id in frame.get("came", ()))
        texts = [f"{number} {KILOBYTE}" for number in range(MESSAGES)]
        started = time.monotonic()
        await at_ada.says_at_once(*texts)
        await at_ada.hears(texts[-1])
        assert at_ada.texts == texts
        assert time.monotonic() - started < STALLED_SECONDS, "without waiting for the other"

        async with asyncio.timeout(CUT_SECONDS):
            await at_ada.until(lambda frame: is_gone(grace, frame))
        while await stopped.reads(65536):
            pass
        cursor = stopped.events[-1]["seq"]
        assert cursor < MESSAGES
        async with await grace.enters(room, after=cursor, epoch=at_ada.epoch) as again:
            await again.live()
            assert stopped.events + again.events == await ada.log(room)


async def one_is_slow(ada: Person, grace: Person) -> None:
    """Long messages at the rate of a bad mobile line, for long, but never stopped: it gets all."""
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada:
        await at_ada.says_at_once(*(f"{number} {KILOBYTE * 7}" for number in range(300)))
        await at_ada.reaches(302)
        log = await ada.log(room)
        async with await Idler.enters(grace, room) as slow:
            # 2.1 MB in a little more time than a reader may stall.
            await slow.trickles(2_100_000, per_second=2_100_000 / (STALLED_SECONDS + 2))
            while len(slow.events) < len(log):
                assert await slow.reads(65536), "it was cut, though it never stopped"
            assert slow.events == log


async def test_one_who_catches_up_after_a_pause_stays(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada, await Idler.enters(grace, room) as idle:
        await at_ada.live()
        texts = [f"{number} {KILOBYTE}" for number in range(1000)]
        await at_ada.says_at_once(*texts)
        await at_ada.hears(texts[-1])
        while len(idle.read) < 1_000_000 or len(idle.events) < 1002:
            assert await idle.reads(65536)
        await at_ada.says("one more")
        while idle.events[-1].get("text") != "one more":
            assert await idle.reads(65536)
        assert idle.events == await ada.log(room)


async def test_a_flood_from_one_sender_reaches_everybody_alike(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada:
        readers: list[Seat] = [await (await grace.enters(room)).live() for _ in range(10)]
        texts = [f"{number} {KILOBYTE}" for number in range(500)]
        await at_ada.says_at_once(*texts)
        await asyncio.gather(*(reader.hears(texts[-1]) for reader in readers))
        assert all(reader.texts == texts for reader in readers)
        await asyncio.gather(*(reader.leaves() for reader in readers))
