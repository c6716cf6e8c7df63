"""A socket that stops reading, or reads slowly."""

import asyncio
import json
import socket
from typing import Self

from tests.people import Frame, Person

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
        return await cls.opens(person, person.socket_url(room, after=0))

    @classmethod
    async def opens(cls, person: Person, url: str) -> Self:
        idler, loop = cls(), asyncio.get_running_loop()
        where, _, path = url.removeprefix("ws://").partition("/")
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
        return [frame for frame in self.frames if "seq" in frame]

    @property
    def frames(self) -> list[Frame]:
        """Those that came, as far as they are whole."""
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
