"""A receiver of a room's webhook that dies again and again, also in the middle of a request."""

import asyncio
import contextlib
import json
import random

import httpx2
from standardwebhooks import Webhook, WebhookVerificationError

from tests.faults import checker, frames, rest
from tests.faults.checker import Fault
from tests.faults.expected import Expected
from tests.faults.history import Entry
from tests.faults.programs.program import Life, Program
from tests.people import Person

LIFE_SECONDS = (0.2, 2.0)
DEATH_SECONDS = (0.1, 0.5)
TAKEN = b"HTTP/1.1 204 No Content\r\n\r\n"
REFUSED = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"


class Receiver(Program):
    def __init__(
        self,
        owner: Person,
        room: str,
        life: Life,
        *,
        dice: random.Random,
    ) -> None:
        super().__init__(life)
        self._owner = owner
        self._room = room
        self._random = dice
        self._server: asyncio.Server | None = None
        self._port = 0
        self._path = ""
        self._verifier: Webhook | None = None
        self._connections: set[asyncio.StreamWriter] = set()
        # The newest that it has taken.
        self._last = 0
        self._came: list[Entry] = []
        self._wrong: list[Fault] = []

    async def open(self) -> None:
        """With a webhook that begins at the end of the log."""
        await self._listen()
        self._port = self._server.sockets[0].getsockname()[1] if self._server else 0
        _, self._last = await rest.page(self._owner, self._room, after=0)
        asked = {"url": f"http://127.0.0.1:{self._port}/hook"}
        answer = await self._owner.http.post(f"/rooms/{self._room}/webhooks", json=asked)
        assert answer.status_code == 201, answer.text
        self._path = f"/rooms/{self._room}/webhooks/{answer.json()['id']}"
        self._verifier = Webhook(answer.json()["secret"])

    async def shut(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for writer in self._connections:
            writer.transport.abort()

    def has_come_to(self, head: int) -> bool:
        return self._last >= head

    def found(self, expected: Expected) -> list[Fault]:
        """Of each event a copy as the log had it since it was written."""
        came, self._came = self._came, []
        wrong, self._wrong = self._wrong, []
        return wrong + [
            Fault(checker.FOREIGN_COPY, f"{self.label} got {entry}, which the log has not")
            for entry in came
            if not expected.shows(entry, since=0)
        ]

    async def work(self) -> None:
        """Dies while people talk, and comes back for good when they don't."""
        while True:
            await asyncio.sleep(self._random.uniform(*LIFE_SECONDS))
            if self.loading:
                await self.shut()
                self.counts["deaths of receivers"] += 1
                await asyncio.sleep(self._random.uniform(*DEATH_SECONDS))
                await self._listen()
            await self._go_on()

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self._port)

    async def _go_on(self) -> None:
        """Say that it is there again: what has failed twice would be tried in five minutes."""
        with contextlib.suppress(httpx2.HTTPError):
            answer = await self._owner.http.patch(self._path, json={"active": True})
            if answer.status_code == 401:
                await rest.ask_why(self._owner)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(writer)
        try:
            while True:
                await self._take(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self._connections.discard(writer)
            writer.close()

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        pairs = (line.split(": ", 1) for line in lines if line)
        headers = {name.lower(): value for name, value in pairs}
        body = await reader.readexactly(int(headers["content-length"]))
        assert self._verifier is not None
        try:
            self._verifier.verify(body, headers)
        except WebhookVerificationError:
            # While the server's clock is wrong its times are refused; a wrong signature always is.
            self.counts["refused by receivers"] += 1
            writer.write(REFUSED)
            return
        # It may die after it has taken it and before it says so.
        await asyncio.sleep(0)
        self._note(frames.decode(json.dumps(json.loads(body)["data"])).entry)
        writer.write(TAKEN)
        await writer.drain()

    def _note(self, entry: Entry) -> None:
        self.counts["events sent by webhooks"] += 1
        if entry.seq == self._last:
            # Its answer was lost, or the server was killed before it noted it.
            self.counts["of these, once more"] += 1
        elif entry.seq != self._last + 1:
            name = checker.SESSION_GAP if entry.seq > self._last else checker.SESSION_REPEAT
            self._wrong.append(Fault(name, f"{self.label}: {entry.seq} came after {self._last}"))
        self._last = max(self._last, entry.seq)
        self._came.append(entry)
        self.changed()
