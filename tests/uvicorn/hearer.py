"""An application that hears a socket it has adopted."""

import asyncio
from collections.abc import Callable

from websockets.frames import Frame, Opcode

from tests.uvicorn.bare import eventually
from tests.uvicorn.harness import Server, Socket

GOODBYE = Frame(Opcode.CLOSE, b"\x03\xe8")


class Hearer:
    """Adopts the one socket that comes, and keeps what it hears."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.heard: list[str | None] = []
        self.ends = 0
        self.frames_per_second = 0.0
        self.adopts = asyncio.Event()
        self.adopts.set()
        # By what is heard: done in the middle of a read.
        self.acts: dict[str | None, Callable[[], object]] = {}
        server.app = self.serve

    async def serve(self, opened: Socket) -> None:
        self.frames = opened.frames
        self.protocol = opened.protocol
        await opened.accept()
        await self.adopts.wait()
        self.frames.on_end = self.end
        self.frames.limit_frames(self.frames_per_second)
        self.frames.take_over(self.on_frame)

    def end(self) -> None:
        self.ends += 1

    def on_frame(self, said: str | None) -> None:
        self.heard.append(said)
        self.acts.get(said, str)()

    def holds_at(self, *said: str) -> None:
        for one in said:
            self.acts[one] = lambda: self.frames.pause_reading()

    def goes_on(self) -> None:
        self.server.in_loop(self.frames.resume_reading)

    def hears(self, *said: str | None) -> None:
        eventually(lambda: len(self.heard) >= len(said))
        assert self.heard == list(said)

    def is_read(self, size: int) -> None:
        """Wait until so much was read and not parsed."""
        eventually(lambda: len(self.protocol.backlog) == size)

    def reads(self, *parts: bytes) -> None:
        """As if each part came in a read of its own."""

        def read() -> None:
            for part in parts:
                self.protocol.data_received(part)
            done.append(True)

        done: list[bool] = []
        self.server.in_loop(read)
        eventually(lambda: done)


def wire(*frames: Frame) -> bytes:
    return b"".join(frame.serialize(mask=True) for frame in frames)


def texts(first: int, last: int) -> list[str]:
    return [str(number) for number in range(first, last + 1)]
