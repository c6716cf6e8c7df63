"""A client's connection to its room: made again whenever it is lost, read, and written to."""

import asyncio
import contextlib
import random
from collections import deque
from collections.abc import Callable

import msgspec
import websockets
from websockets.asyncio.client import ClientConnection

from tests.faults import frames, rest
from tests.faults.dial import dial
from tests.faults.frames import Frame
from tests.faults.notes import Notes
from tests.faults.outbox import Item
from tests.people import Person

# A real client begins at a second; here many connections are to be lost in little time.
COME_BACK_SECONDS = (0.02, 0.2)
# No answer for so long on a connection that seems alive: as good as lost.
SILENCE_SECONDS = 8
SLOW_SECONDS = 0.01
GONE = (OSError, EOFError, TimeoutError, websockets.WebSocketException)


class Line:
    """One socket at a time, from the cursor on; what is put on it is sent while it is live."""

    def __init__(
        self,
        person: Person,
        room: str,
        *,
        notes: Notes,
        dice: random.Random,
        hear: Callable[[Frame], None],
        changed: Callable[[], None],
        base_url: str | None,
        narrow: bool,
    ) -> None:
        """`hear` is called with each frame, `changed` when the connection is lost."""
        self.live = False
        self._person = person
        self._room = room
        self._notes = notes
        self._dice = dice
        self._on_frame = hear
        self._changed = changed
        self._base_url = base_url or person.url
        self._narrow = narrow
        self._due: deque[Item] = deque()
        self._something_due = asyncio.Event()
        self._reads = asyncio.Event()
        self._reads.set()
        self._slow = False

    def stall(self) -> None:
        """Read nothing, until `read`."""
        self._reads.clear()

    def read(self, *, slowly: bool = False) -> None:
        self._slow = slowly
        self._reads.set()

    def put(self, item: Item) -> None:
        self._due.append(item)
        self._something_due.set()

    def go_live(self) -> None:
        """The replay is over: everything without an answer is sent, in its order."""
        self.live = True
        self._due = deque(self._notes.outbox.items.values())
        self._something_due.set()

    async def stay(self) -> None:
        while True:
            try:
                await self._visit()
            except websockets.InvalidStatus:
                await rest.ask_why(self._person)
            except GONE:
                self._notes.counts["connections lost"] += 1
            await asyncio.sleep(self._dice.uniform(*COME_BACK_SECONDS))

    async def _visit(self) -> None:
        holding = self._notes.holding
        url = self._person.socket_url(self._room, after=holding.after, epoch=holding.epoch or None)
        path = url.removeprefix(self._person.url.replace("http", "ws", 1))
        url = self._base_url.replace("http", "ws", 1) + path
        async with await dial(url, self._person.token, narrow=self._narrow) as connection:
            self._notes.begin_session()
            name = f"{self._notes.label} writes"
            writing = asyncio.create_task(self._write(connection), name=name)
            try:
                await self._listen(connection)
            finally:
                self.live = False
                self._notes.end_session()
                writing.cancel()
                await asyncio.gather(writing, return_exceptions=True)
                self._changed()

    async def _listen(self, connection: ClientConnection) -> None:
        while True:
            await self._reads.wait()
            if self._slow:
                await asyncio.sleep(SLOW_SECONDS)
            async with asyncio.timeout(SILENCE_SECONDS if self._notes.outbox else None):
                frame = await connection.recv(decode=False)
            self._on_frame(frames.decode(frame))

    async def _write(self, connection: ClientConnection) -> None:
        outbox = self._notes.outbox
        # Apart from the reading: a server that pushes back must still be heard.
        with contextlib.suppress(*GONE):
            while True:
                while self._due and self.live:
                    item = self._due.popleft()
                    if outbox.holds(item):
                        outbox.attempt(item, user=self._person.id, over="socket")
                        await connection.send(_said(item), text=True)
                self._something_due.clear()
                await self._something_due.wait()


# The command of each act, by the type of its event.
COMMANDS = {
    "message": "send",
    "edited": "edit",
    "deleted": "delete",
    "reacted": "react",
    "unreacted": "unreact",
    "pinned": "pin",
    "unpinned": "unpin",
    "solved": "solve",
    "unsolved": "unsolve",
    "voted": "vote",
    "pressed": "press",
    "app": "app",
}


def _said(item: Item) -> bytes:
    kind = COMMANDS[item.asked.type]
    if item.asked.bot is not None:
        kind = "call"
    elif item.asked.offers == "poll":
        kind = "poll"
    given = item.asked.given | {"type": kind, "client_id": item.client_id}
    if item.asked.target or item.asked.thread or item.asked.quote:
        given["epoch"] = item.epoch
    return msgspec.json.encode({name: it for name, it in given.items() if it is not None})
