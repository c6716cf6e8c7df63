"""Receivers of webhooks: real servers on loopback, which answer as a test wants."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self

from tests.people import PATIENCE_SECONDS

Answers = Callable[["Received"], tuple[int, dict[str, str]]]


@dataclass(frozen=True, slots=True)
class Received:
    """One request as it came."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def seq(self) -> int:
        return int(self.json["data"]["seq"])


class Receiver:
    """Answers 204, unless it is told otherwise; `silent` ones never answer."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.connections = 0
        self.answers: Answers = lambda _: (204, {})
        self.silent = False
        self._server: asyncio.Server | None = None
        self._came = asyncio.Event()
        self._serving: set[asyncio.Task[Any]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._serving:
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)

    @property
    def url(self) -> str:
        return f"{self.origin}/hook"

    @property
    def origin(self) -> str:
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    @property
    def texts(self) -> list[str]:
        said = [one.json for one in self.received]
        return [one["data"]["text"] for one in said if one["type"] == "message"]

    async def gets(self, wanted: Callable[["Receiver"], bool]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not wanted(self):
                self._came.clear()
                await self._came.wait()

    async def hears(self, text: str) -> None:
        await self.gets(lambda receiver: text in receiver.texts)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._came.set()
        task = asyncio.current_task()
        assert task is not None
        self._serving.add(task)
        try:
            while await self._answer(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # in Python 3.11 a task that ends by one of these is complained of
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        pairs = (line.split(": ", 1) for line in lines if line)
        headers = {name.lower(): value for name, value in pairs}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        one = Received(first.split()[1], headers, body)
        self.received.append(one)
        self._came.set()
        if self.silent:
            await asyncio.sleep(3600)
        status, more = self.answers(one)
        head = "".join(f"{name}: {value}\r\n" for name, value in more.items())
        writer.write(f"HTTP/1.1 {status} X\r\n{head}content-length: 0\r\n\r\n".encode())
        await writer.drain()
        return True
