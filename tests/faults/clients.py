"""Clients as docs/protocol.md tells them to be, that note what they send, hear and see."""

import asyncio
import contextlib
import random
from collections import Counter
from collections.abc import Callable, Coroutine
from typing import Any

import httpx2

from tests.faults import rest
from tests.faults.frames import Frame
from tests.faults.history import Entry, History, Session, Try
from tests.faults.line import Line
from tests.faults.notes import Notes
from tests.faults.outbox import Item, waiting
from tests.people import Person

PAGE_REACH_EVENTS = 1000


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
        failed: Callable[[BaseException], None],
        base_url: str | None = None,
        narrow: bool = False,
        bot: str | None = None,
    ) -> None:
        """`changed` is called when something was heard; the socket goes to `base_url` if given.

        `failed` is called with an error that no client should have. `bot` is one to be called.
        """
        self.person = person
        self.room = room
        self.label = label
        self.loading = False
        self._notes = Notes(label=label, seed=seed, bot=bot)
        self._holding, self._outbox = self._notes.holding, self._notes.outbox
        self._random = random.Random(f"{seed} comes back")
        self._in_flight = in_flight
        self._changed = changed
        self._failed = failed
        self._line = Line(
            person,
            room,
            notes=self._notes,
            dice=self._random,
            hear=self._on_frame,
            changed=changed,
            base_url=base_url,
            narrow=narrow,
        )
        self._errands: set[asyncio.Task[None]] = set()
        self._staying: asyncio.Task[None] | None = None

    @property
    def live(self) -> bool:
        return self._line.live

    @property
    def counts(self) -> Counter[str]:
        return self._notes.counts

    def start(self) -> None:
        self._staying = asyncio.create_task(self._line.stay(), name=self.label)
        self._staying.add_done_callback(self._came_back)

    async def stop(self) -> None:
        tasks = [*self._errands, *([self._staying] if self._staying else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def begin_round(self, history: History) -> None:
        """From now on things are noted in this history; nothing may be under way."""
        self._notes.begin_round(history)

    async def end_round(self, *, after: int) -> None:
        """Note what this client holds of the round; what a resync took is read back."""
        at = after
        while at + 1 < self._holding.begins_at:
            entries = await self._read_page(at)
            self._holding.fill(entries)
            at = entries[-1].seq
        self._notes.end_round(after=after)

    def load(self, on: bool) -> None:
        self.loading = on
        self._top_up()

    def stall(self) -> None:
        """Read nothing, until `read`."""
        self._line.stall()

    def read(self, *, slowly: bool = False) -> None:
        self._line.read(slowly=slowly)

    def waits_for(self, head: int) -> str | None:
        """The events that this client still has to receive."""
        if self._outbox or self._errands:
            return f"{len(self._outbox)} acts without an answer"
        if not self.live:
            return "no live socket"
        return f"at {self._holding.cursor} of {head}" if self._holding.cursor < head else None

    # What is heard.

    def _on_frame(self, frame: Frame) -> None:
        session = self._notes.session
        assert session is not None
        match frame.type:
            case "ack":
                self.counts["answered as repeats"] += 1
                self._acknowledged(frame.client_id or "", seq=frame.seq)
            case "error":
                self._refused(frame)
            case "ephemeral":
                self._notes.heard_alone(self.person.id, frame)
            case "hello":
                session.greeted = self._holding.epoch = frame.epoch
                session.head = frame.head
            case "resync":
                self._notes.resync(frame.reason)
            case "live":
                self._arrive(session, frame.head)
            case _ if frame.seq:
                self._apply(frame)

    def _apply(self, frame: Frame) -> None:
        self._notes.saw(frame)
        entry = frame.entry
        item = self._outbox.items.get(entry.client_id or "")
        if item is not None and entry.user == self.person.id and item.is_answered_by(entry):
            self._acknowledged(item.client_id, seq=entry.seq)
        self._changed()

    def _arrive(self, session: Session, head: int) -> None:
        session.live_head, session.live_seq = head, self._holding.cursor
        self._line.go_live()
        self._top_up()
        self._changed()

    def _acknowledged(self, client_id: str, *, seq: int) -> None:
        item = self._outbox.items.get(client_id)
        if item is not None and item.attempts:
            attempt = self._outbox.heard_of(item, user=self.person.id)
            self._settled(attempt, client_id, seq=seq)

    def _settled(self, attempt: Try | None, client_id: str, *, seq: int) -> None:
        item = self._outbox.items.get(client_id)
        if self._outbox.answered(attempt, client_id, seq=seq) and item is not None:
            self.counts["acknowledged"] += 1
            self.counts[f"acknowledged: {item.asked.type}"] += 1
        self._top_up()
        self._changed()

    def _refused(self, frame: Frame) -> None:
        client_id = frame.client_id or ""
        attempt = waiting(self._outbox.items.get(client_id), "socket")
        item = self._outbox.refused(attempt, client_id, code=frame.code)
        self._try_again(item, code=frame.code, after_seconds=frame.retry_after)

    def _try_again(self, item: Item | None, *, code: str, after_seconds: float) -> None:
        self.counts[f"refused: {code}"] += 1
        if item is not None:
            asyncio.get_running_loop().call_later(after_seconds, self._line.put, item)
        else:
            self._top_up()
        self._changed()

    # What is sent.

    def _top_up(self) -> None:
        while self.loading and self.live and len(self._outbox) < self._in_flight:
            purpose = self._outbox.draw_purpose()
            if purpose == "read back":
                after = self._random.randint(
                    max(self._holding.cursor - PAGE_REACH_EVENTS, 0), self._holding.cursor
                )
                self._run(self._look_back(after))
                continue
            item = self._outbox.think_of(purpose)
            if item is not None and purpose in ("doubled", "posted", "too long"):
                self._run(self._post(item))
            if item is not None and purpose not in ("posted", "too long"):
                self._line.put(item)

    def _run(self, errand: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(errand, name=f"{self.label} on an errand")
        self._errands.add(task)
        task.add_done_callback(self._came_back)

    def _came_back(self, task: "asyncio.Task[None]") -> None:
        self._errands.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._failed(error)
        self._changed()

    async def _post(self, item: Item) -> None:
        attempt = self._outbox.attempt(item, user=self.person.id, over="rest")
        try:
            answer = await rest.act(
                self.person, self.room, item.asked, client_id=item.client_id, epoch=item.epoch
            )
        except httpx2.HTTPError:
            self._line.put(item)
            return
        if answer.seq is not None:
            self._settled(attempt, item.client_id, seq=answer.seq)
            return
        if answer.code == "unauthenticated":
            await rest.ask_why(self.person)
        again = self._outbox.refused(attempt, item.client_id, code=answer.code)
        self._try_again(again, code=answer.code, after_seconds=answer.after_seconds)

    async def _look_back(self, after: int) -> None:
        with contextlib.suppress(httpx2.HTTPError):
            await self._read_page(after)

    async def _read_page(self, after: int) -> list[Entry]:
        entries, head = await rest.page(self.person, self.room, after=after)
        self._notes.read_back(after, entries, head=head)
        return entries
