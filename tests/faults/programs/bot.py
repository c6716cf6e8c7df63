"""A bot that reads by long polls: it answers each call once, and reads what forms were told."""

import asyncio
from typing import Any

import httpx2

from tests.faults import checker, frames
from tests.faults.checker import Fault
from tests.faults.expected import Expected
from tests.faults.frames import Frame
from tests.faults.history import COMMAND, FIELD, Asked, Page
from tests.faults.programs.posting import PAUSE_SECONDS, post
from tests.faults.programs.program import Life, Program
from tests.faults.rest import PAGE_EVENTS
from tests.people import Person

WAIT_SECONDS = 2
# Longer than a page may wait, and a server may stand still.
ANSWER_SECONDS = 8


class Bot(Program):
    def __init__(
        self,
        person: Person,
        room: str,
        life: Life,
    ) -> None:
        super().__init__(life)
        self._person = person
        self._room = room
        self._cursor = 0
        self._is_busy = False
        self._forms: set[int] = set()
        # Calls that it has read and not answered yet are answered before it reads on.
        self._answered: set[int] = set()
        self._checked = 0

    def load(self, on: bool) -> None:
        super().load(on)
        if on:
            self.run(self._ask_by_form())

    def waits_for(self, head: int) -> str | None:
        if self._is_busy or len(self._tasks) > 1:
            return "it is at work"
        return None if self._cursor >= head else f"at {self._cursor} of {head}"

    def found(self, expected: Expected) -> list[Fault]:
        """Each call that still stands has its answer."""
        fresh, self._checked = expected.events[self._checked :], len(expected.events)
        calls = [
            one
            for one in fresh
            if one.type == "message"
            and (one.text or "").startswith(f"/{COMMAND} ")
            and not expected.is_deleted(one)
        ]
        answers = {one.client_id for one in expected.events if one.user == self._person.id}
        return [
            Fault(checker.LOST, f"{self.label} did not answer {call}")
            for call in calls
            if f"re-{call.seq}" not in answers
        ]

    async def work(self) -> None:
        while True:
            try:
                await self._look()
            except (httpx2.HTTPError, TimeoutError):
                self.counts["long polls lost"] += 1
                await asyncio.sleep(PAUSE_SECONDS)

    async def _look(self) -> None:
        path = f"/rooms/{self._room}/events?after={self._cursor}&limit={PAGE_EVENTS}"
        answer = await self._person.http.get(f"{path}&wait={WAIT_SECONDS}", timeout=ANSWER_SECONDS)
        page = frames.decode_page(answer.raise_for_status().content)
        self._is_busy = bool(page.items)
        entries = [frame.entry for frame in page.items]
        self.history.pages.append(Page(self._cursor, entries, page.head))
        for frame in page.items:
            await self._hear(frame)
            self._cursor = frame.seq
        self._is_busy = False
        self.changed()

    async def _hear(self, frame: Frame) -> None:
        if frame.command is not None and frame.command["bot"] == self._person.id:
            await self._say(f"re-{frame.seq}", f"Noted {frame.seq}.")
            await self._say_alone(frame.seq)
        elif frame.type == "pressed" and frame.target in self._forms and frame.action is not None:
            self.history.answers[frame.seq] = await self._read_answers(frame.seq)

    async def _ask_by_form(self) -> None:
        number = len(self._forms)
        self._forms.add(await self._say(f"form-{number}", f"Form {number}.", offers="form"))

    async def _say(self, client_id: str, text: str, **more: Any) -> int:
        asked = Asked("message", text, **more)
        given = {name: it for name, it in asked.given.items() if it is not None}
        body = {**given, "client_id": client_id}
        seq = await post(
            lambda: self._person.http.post(f"/rooms/{self._room}/messages", json=body),
            (self._person.id, client_id),
            asked,
            self.history,
        )
        self.counts["said by bots"] += 1
        return seq

    async def _say_alone(self, seq: int) -> None:
        """Once, to whoever is there."""
        body = {"answers": seq, "text": f"I have {seq}.", "client_id": f"alone-{seq}"}
        try:
            answer = await self._person.http.post(f"/rooms/{self._room}/ephemerals", json=body)
        except httpx2.HTTPError:
            return
        # Who has called may have deleted it meanwhile.
        assert answer.status_code in (204, 404, 409, 429, 502, 503, 504), answer.text
        self.counts["said to one person alone"] += answer.status_code == 204

    async def _read_answers(self, seq: int) -> str | None:
        while True:
            try:
                answer = await self._person.http.get(f"/rooms/{self._room}/presses/{seq}/answers")
            except httpx2.HTTPError:
                await asyncio.sleep(PAUSE_SECONDS)
                continue
            if answer.is_success:
                self.counts["forms read"] += 1
                read: str | None = answer.json()["answers"].get(FIELD)
                return read
            assert answer.status_code in (429, 502, 503, 504), answer.text
            await asyncio.sleep(PAUSE_SECONDS)
