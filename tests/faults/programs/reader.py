"""A reader of a room's stream, which comes back by `Last-Event-ID`."""

import asyncio
import random

import httpx2

from tests.faults import frames, rest
from tests.faults.frames import Frame
from tests.faults.history import History
from tests.faults.line import COME_BACK_SECONDS
from tests.faults.notes import Notes
from tests.faults.programs.program import Life, Program
from tests.people import Person

DATA = "data: "


class Reader(Program):
    def __init__(
        self,
        person: Person,
        room: str,
        life: Life,
        *,
        seed: str,
    ) -> None:
        super().__init__(life)
        self._person = person
        self._room = room
        self._notes = Notes(label=life.label, seed=seed)
        self.counts = self._notes.counts
        self._random = random.Random(f"{seed} comes back")
        self._is_live = False

    def begin_round(self, history: History) -> None:
        super().begin_round(history)
        self._notes.begin_round(history)

    async def end_round(self, *, after: int) -> None:
        """What a resync took is read back."""
        holding, at = self._notes.holding, after
        while at + 1 < holding.begins_at:
            entries, head = await rest.page(self._person, self._room, after=at)
            self._notes.read_back(at, entries, head=head)
            holding.fill(entries)
            at = entries[-1].seq
        self._notes.end_round(after=after)

    def waits_for(self, head: int) -> str | None:
        if not self._is_live:
            return "no live stream"
        cursor = self._notes.holding.cursor
        return f"at {cursor} of {head}" if cursor < head else None

    async def work(self) -> None:
        while True:
            try:
                await self._visit()
            except httpx2.HTTPError:
                self.counts["streams lost"] += 1
            await asyncio.sleep(self._random.uniform(*COME_BACK_SECONDS))

    async def _visit(self) -> None:
        holding = self._notes.holding
        place = {"Last-Event-ID": f"{holding.epoch}:{holding.cursor}"} if holding.epoch else {}
        path = f"/rooms/{self._room}/stream"
        async with self._person.http.stream("GET", path, headers=place, timeout=None) as answer:
            if answer.status_code == 401:
                await rest.ask_why(self._person)
            answer.raise_for_status()
            self._notes.begin_session()
            try:
                async for line in answer.aiter_lines():
                    if line.startswith(DATA):
                        self._hear(frames.decode(line.removeprefix(DATA)))
            finally:
                self._is_live = False
                self._notes.end_session()
                self.changed()

    def _hear(self, frame: Frame) -> None:
        session = self._notes.session
        assert session is not None
        match frame.type:
            case "hello":
                session.greeted = self._notes.holding.epoch = frame.epoch
                session.head = frame.head
            case "resync":
                self._notes.resync(frame.reason)
            case "live":
                session.live_head, session.live_seq = frame.head, self._notes.holding.cursor
                self._is_live = True
            case "ephemeral":
                self._notes.heard_alone(self._person.id, frame)
            case _ if frame.seq:
                self._notes.saw(frame)
        self.changed()
