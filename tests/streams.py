"""Readers of server-sent events, over plain HTTP as any program reads them.

async with ada_streams(ada, room) as stream:
    await stream.hears("hello")
"""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable

import httpx2

from tests.contract import seen
from tests.people import PATIENCE_SECONDS, Frame, Person


class Ended(Exception):
    """The answer is over."""


class Stream:
    """One stream and all that came through it. Blocks are parsed as WHATWG HTML §9.2.6 says."""

    def __init__(self, answer: httpx2.Response) -> None:
        self.answer = answer
        is_of_account = answer.request.url.path.endswith("/me/stream")
        self.channel = "accountStream" if is_of_account else "roomStream"
        self.frames: list[Frame] = []
        # The data of each, byte for byte.
        self.data: list[str] = []
        self.comments = 0
        self.retry_milliseconds: int | None = None
        self.last_event_id = ""
        # With each frame, the id that counted then.
        self.ids: list[str] = []
        self._lines = answer.aiter_lines()

    @property
    def events(self) -> list[Frame]:
        return [frame for frame in self.frames if "seq" in frame]

    @property
    def seqs(self) -> list[int]:
        return [event["seq"] for event in self.events]

    @property
    def texts(self) -> list[str]:
        return [frame["text"] for frame in self.events if frame["type"] == "message"]

    async def next(self) -> Frame:
        """The next frame; `Ended` when there is none."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                data = await self._block()
                if data:
                    return self._keep(data)

    async def until(self, wanted: Callable[[Frame], bool]) -> Frame:
        while not wanted(frame := await self.next()):
            pass
        return frame

    async def sees(self, kind: str, **fields: object) -> Frame:
        wanted = {"type": kind, **fields}
        return await self.until(lambda frame: wanted.items() <= frame.items())

    async def hears(self, text: str) -> Frame:
        return await self.sees("message", text=text)

    async def ends(self) -> Frame:
        """Read on to the end; the last frame, which says why."""
        with contextlib.suppress(Ended):
            await self.until(lambda _: False)
        return self.frames[-1]

    async def beats(self) -> None:
        """Read on to the next comment."""
        before = self.comments
        async with asyncio.timeout(PATIENCE_SECONDS):
            while self.comments == before:
                await self._block()

    async def marks(self, wanted: Callable[[str], bool]) -> str:
        """Read on until the id that counts is wanted."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not wanted(self.last_event_id):
                data = await self._block()
                if data:
                    self._keep(data)
        return self.last_event_id

    def _keep(self, data: str) -> Frame:
        frame: Frame = json.loads(data)
        seen.frame_is_described(self.channel, frame)
        self.data.append(data)
        self.frames.append(frame)
        self.ids.append(self.last_event_id)
        return frame

    async def _block(self) -> str:
        data: list[str] = []
        while line := await self._line():
            name, _, value = line.partition(":")
            value = value.removeprefix(" ")
            match name:
                case "":
                    self.comments += 1
                case "data":
                    data.append(value)
                case "id":
                    self.last_event_id = value
                case "retry":
                    self.retry_milliseconds = int(value)
        return "\n".join(data)

    async def _line(self) -> str:
        try:
            return await anext(self._lines)
        except StopAsyncIteration:
            raise Ended from None


@contextlib.asynccontextmanager
async def opened(
    person: Person, path: str, *, last_event_id: str | None = None
) -> AsyncIterator[Stream]:
    """Its first frame, `hello`, has been read."""
    headers = {} if last_event_id is None else {"Last-Event-ID": last_event_id}
    async with person.http.stream("GET", path, headers=headers) as answer:
        assert answer.status_code == 200, await answer.aread()
        stream = Stream(answer)
        assert (await stream.next())["type"] == "hello"
        yield stream


def of_room(
    person: Person, room: str, query: str = "", *, last_event_id: str | None = None
) -> contextlib.AbstractAsyncContextManager[Stream]:
    return opened(person, f"/rooms/{room}/stream{query}", last_event_id=last_event_id)
