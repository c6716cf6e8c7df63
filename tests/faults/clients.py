"""Clients as docs/protocol.md tells them to be, that note what they send, hear and see."""

import asyncio
import contextlib
import random
from collections import Counter, deque
from collections.abc import Callable, Coroutine
from typing import Any

import httpx2
import msgspec
import websockets
from websockets.asyncio.client import ClientConnection

from tests.faults import frames, rest
from tests.faults.dial import dial
from tests.faults.frames import Frame
from tests.faults.history import Entry, History, Page, Session, Try
from tests.faults.holding import Holding
from tests.faults.outbox import Item, Outbox, waiting
from tests.people import Person

# A real client begins at a second; here many connections are to be lost in little time.
COME_BACK_SECONDS = (0.02, 0.2)
# No answer for so long on a connection that seems alive: as good as lost.
SILENCE_SECONDS = 8
SLOW_SECONDS = 0.01
PAGE_REACH_EVENTS = 1000
GONE = (OSError, EOFError, TimeoutError, websockets.WebSocketException)


class Client:
    """One device of one person in one room, with an outbox and a cursor."""

    def __init__(
        self,
        person: Person,
        room: str,
        *,
        label: str,
        seed: str,
        in_flight: int,
        changed: Callable[[], None],
        base_url: str | None = None,
        narrow: bool = False,
    ) -> None:
        """`changed` is called when something was heard; the socket goes to `base_url` if given."""
        self.person = person
        self.room = room
        self.label = label
        self.holding = Holding()
        self.live = False
        self.loading = False
        self.outbox = Outbox(label=label, seed=seed)
        self.counts: Counter[str] = Counter()
        self._history = History()
        self._session: Session | None = None
        self._random = random.Random(f"{seed} comes back")
        self._in_flight = in_flight
        self._changed = changed
        self._base_url = base_url or person.url
        self._narrow = narrow
        self._due: deque[Item] = deque()
        self._something_due = asyncio.Event()
        self._reads = asyncio.Event()
        self._reads.set()
        self._slow = False
        self._errands: set[asyncio.Task[None]] = set()
        self._staying: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._staying = asyncio.create_task(self._stay(), name=self.label)

    async def stop(self) -> None:
        tasks = [*self._errands, *([self._staying] if self._staying else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def begin_round(self, history: History) -> None:
        """From now on things are noted in this history; nothing may be under way."""
        self._history = self.outbox.history = history
        self.holding.begin_round()
        if self._session is not None:
            self._begin_session(greeted=self.holding.epoch)

    async def end_round(self, *, after: int) -> None:
        """Note what this client holds of the round; what a resync took is read back."""
        at = after
        while at + 1 < self.holding.begins_at:
            entries = await self._read_page(at)
            self.holding.fill(entries)
            at = entries[-1].seq
        self._history.lists[self.label] = self.holding.since(after)

    def load(self, on: bool) -> None:
        self.loading = on
        self._top_up()

    def stall(self) -> None:
        """Read nothing, until `read`."""
        self._reads.clear()

    def read(self, *, slowly: bool = False) -> None:
        self._slow = slowly
        self._reads.set()

    def waits_for(self, head: int) -> str | None:
        """What this client still has to hear of, if anything."""
        if self.outbox or self._errands:
            return f"{len(self.outbox)} messages without an answer"
        if not self.live:
            return "no live socket"
        return f"at {self.holding.cursor} of {head}" if self.holding.cursor < head else None

    # The connection.

    async def _stay(self) -> None:
        while True:
            try:
                await self._visit()
            except websockets.InvalidStatus:
                await self._ask_why()
            except GONE:
                self.counts["connections lost"] += 1
            await asyncio.sleep(self._random.uniform(*COME_BACK_SECONDS))

    async def _ask_why(self) -> None:
        """As docs/protocol.md §5 says; here it can only be a token that is too old."""
        with contextlib.suppress(httpx2.HTTPError, AssertionError):
            if (await self.person.http.get("/me")).status_code == 401:
                await self.person.signs_in()

    async def _visit(self) -> None:
        url = self.person.socket_url(
            self.room, after=self.holding.after, epoch=self.holding.epoch or None
        )
        path = url.removeprefix(self.person.url.replace("http", "ws", 1))
        url = self._base_url.replace("http", "ws", 1) + path
        async with await dial(url, self.person.token, narrow=self._narrow) as connection:
            self._begin_session()
            writing = asyncio.create_task(self._write(connection), name=f"{self.label} writes")
            try:
                await self._listen(connection)
            finally:
                self._session, self.live = None, False
                self.outbox.give_up()
                writing.cancel()
                await asyncio.gather(writing, return_exceptions=True)
                self._changed()

    def _begin_session(self, *, greeted: str | None = None) -> None:
        self._session = Session(self.label, self.holding.after, self.holding.epoch, greeted=greeted)
        self._history.sessions.append(self._session)

    async def _listen(self, connection: ClientConnection) -> None:
        while True:
            await self._reads.wait()
            if self._slow:
                await asyncio.sleep(SLOW_SECONDS)
            async with asyncio.timeout(SILENCE_SECONDS if self.outbox else None):
                frame = await connection.recv(decode=False)
            self._hear(frames.decode(frame))

    async def _write(self, connection: ClientConnection) -> None:
        # Apart from the reading: a server that pushes back must still be heard.
        with contextlib.suppress(*GONE):
            while True:
                while self._due and self.live:
                    item = self._due.popleft()
                    if item.client_id in self.outbox.items:
                        self.outbox.attempt(item, user=self.person.id, over="socket")
                        await connection.send(_said(item), text=True)
                self._something_due.clear()
                await self._something_due.wait()

    # What is heard.

    def _hear(self, frame: Frame) -> None:
        session = self._session
        assert session is not None
        match frame.type:
            case "ack":
                self.counts["answered as repeats"] += 1
                self._acknowledged(frame.client_id or "", seq=frame.seq)
            case "error":
                self._refused(frame)
            case "hello":
                session.greeted = self.holding.epoch = frame.epoch
            case "resync":
                self._resync(session, frame.reason)
            case "live":
                self._arrive(session, frame.head)
            case _ if frame.seq:
                self._apply(session, frame.entry)

    def _apply(self, session: Session, entry: Entry) -> None:
        session.seen.append(entry)
        self.counts["events seen"] += 1
        self.holding.apply(entry)
        item = self.outbox.items.get(entry.client_id or "")
        # The text tells an answer from the replay of what an old name was used for first.
        if item is not None and (entry.user, entry.text) == (self.person.id, item.text):
            self._acknowledged(item.client_id, seq=entry.seq)
        self._changed()

    def _resync(self, session: Session, reason: str) -> None:
        session.resync = reason
        self.counts["resyncs"] += 1
        self.holding.drop()

    def _arrive(self, session: Session, head: int) -> None:
        session.live_head, session.live_seq = head, self.holding.cursor
        self.live = True
        self._due = deque(self.outbox.items.values())
        self._something_due.set()
        self._top_up()
        self._changed()

    def _acknowledged(self, client_id: str, *, seq: int) -> None:
        item = self.outbox.items.get(client_id)
        if item is not None and item.attempts:
            attempt = self.outbox.heard_of(item, user=self.person.id)
            self._settled(attempt, client_id, seq=seq)

    def _settled(self, attempt: Try | None, client_id: str, *, seq: int) -> None:
        self.counts["acknowledged"] += self.outbox.answered(attempt, client_id, seq=seq)
        self._top_up()
        self._changed()

    def _refused(self, frame: Frame) -> None:
        client_id = frame.client_id or ""
        attempt = waiting(self.outbox.items.get(client_id), "socket")
        item = self.outbox.refused(attempt, client_id, code=frame.code)
        self._try_again(item, code=frame.code, after_seconds=frame.retry_after)

    def _try_again(self, item: Item | None, *, code: str, after_seconds: float) -> None:
        self.counts[f"refused: {code}"] += 1
        if item is not None:
            asyncio.get_running_loop().call_later(after_seconds, self._put, item)
        else:
            self._top_up()
        self._changed()

    # What is sent.

    def _top_up(self) -> None:
        while self.loading and self.live and len(self.outbox) < self._in_flight:
            purpose = self.outbox.draw_purpose()
            if purpose == "read back":
                after = self._random.randint(
                    max(self.holding.cursor - PAGE_REACH_EVENTS, 0), self.holding.cursor
                )
                self._run(self._look_back(after))
                continue
            item = self.outbox.think_of(purpose)
            if item is not None and purpose in ("doubled", "posted", "too long"):
                self._run(self._post(item))
            if item is not None and purpose not in ("posted", "too long"):
                self._put(item)

    def _put(self, item: Item) -> None:
        self._due.append(item)
        self._something_due.set()

    def _run(self, errand: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(errand, name=f"{self.label} on an errand")
        self._errands.add(task)
        task.add_done_callback(self._came_back)

    def _came_back(self, task: "asyncio.Task[None]") -> None:
        self._errands.discard(task)
        if not task.cancelled():
            task.result()
        self._changed()

    async def _post(self, item: Item) -> None:
        attempt = self.outbox.attempt(item, user=self.person.id, over="rest")
        try:
            answer = await rest.send(
                self.person, self.room, client_id=item.client_id, text=item.text
            )
        except httpx2.HTTPError:
            self._put(item)
            return
        if answer.seq:
            self._settled(attempt, item.client_id, seq=answer.seq)
            return
        if answer.code == "unauthenticated":
            await self._ask_why()
        again = self.outbox.refused(attempt, item.client_id, code=answer.code)
        self._try_again(again, code=answer.code, after_seconds=answer.after_seconds)

    async def _look_back(self, after: int) -> None:
        with contextlib.suppress(httpx2.HTTPError):
            await self._read_page(after)

    async def _read_page(self, after: int) -> list[Entry]:
        entries, _ = await rest.page(self.person, self.room, after=after)
        self._history.pages.append(Page(after, entries))
        self.counts["events read back"] += len(entries)
        return entries


def _said(item: Item) -> bytes:
    frame = {"type": "send", "client_id": item.client_id, "text": item.text}
    return msgspec.json.encode(frame)
