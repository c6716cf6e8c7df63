"""One person with a client program, and notes of all that it was told and has told."""

import os
import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, Self

import msgspec

from tests.conformance.network import BadNetwork
from tests.conformance.program import Line, Program, WrongLine
from tests.faults.frames import Frame
from tests.faults.history import Asked, Entry, History, Session, Try
from tests.people import PASSWORD, Person

# Texts of this person's under way in all rooms; it goes on when one of them is acknowledged.
MOST_UNDER_WAY = 20
TEXT_WORDS = ("short", "a little longer, with an ü and a 🚢", "long " * 200)


class Talker:
    """Says things in rooms, and remembers what its program saw there, in each room by itself."""

    def __init__(
        self,
        person: Person,
        command: Sequence[str],
        *,
        label: str,
        network: BadNetwork,
        changed: Callable[[], None],
        failed: Callable[[BaseException], None],
        patience: dict[str, float],
        seed: str,
    ) -> None:
        self.label = label
        self.network = network
        self.counts: Counter[str] = Counter()
        self._person = person
        self._command = command
        self._changed = changed
        self._failed = failed
        self._patience = patience
        self._dice = random.Random(f"{seed} {label}")
        self._rooms: dict[str, Notes] = {}
        self._numbers = 0
        self._program: Program | None = None
        self.is_ready = False

    def enters(self, room: str, history: History, *, epoch: str) -> None:
        """Before it starts; it reads the room from its beginning."""
        self._rooms[room] = Notes(self._person.id, self.label, history, epoch)

    async def start(self) -> Self:
        """A program that knows what the one before it has told, as if that had kept it."""
        self.is_ready = False
        self._program = Program(
            self._command, self._hear, self._failed, environment=dict(os.environ)
        )
        await self._program.__aenter__()
        self._program.tell(
            "sign_in",
            url=self.network.url,
            name=self._person.name,
            password=PASSWORD,
            patience=self._patience,
        )
        for room, notes in self._rooms.items():
            notes.begin_session()
            self._program.tell("open", room=room, after=notes.seq, epoch=notes.epoch)
            for attempt in notes.under_way.values():
                self._tell_to_send(room, attempt)
        return self

    async def stop(self) -> None:
        if self._program is not None:
            await self._program.stop()

    async def kill(self) -> None:
        assert self._program is not None
        self.counts["programs killed"] += 1
        await self._program.kill()

    def says_something(self) -> None:
        if sum(len(notes.under_way) for notes in self._rooms.values()) >= MOST_UNDER_WAY:
            return
        self._numbers += 1
        name = f"{self.label}-{self._numbers}-{self._dice.getrandbits(32):x}"
        room = self._dice.choice([*self._rooms])
        text = f"{self._numbers} {self._dice.choice(TEXT_WORDS)}".strip()
        attempt = self._rooms[room].will_send(name, text)
        self._tell_to_send(room, attempt)

    def waits_for(self, heads: dict[str, int]) -> str | None:
        """What has still to come before it has everything."""
        for room, notes in self._rooms.items():
            if notes.under_way:
                return f"{len(notes.under_way)} texts without an answer in {room}"
            if (notes.seq or 0) < heads[room]:
                return f"at {notes.seq} of {heads[room]} in {room}"
        return None

    def end(self, room: str, log: Sequence[Entry]) -> None:
        self._rooms[room].end(log)

    def _tell_to_send(self, room: str, attempt: Try) -> None:
        assert self._program is not None
        name, text = attempt.name[1], attempt.asked.text
        self._program.tell("send", room=room, client_id=name, text=text)

    def _hear(self, line: Line) -> None:
        match line["saw"]:
            case "ready":
                self.is_ready = True
            case "event":
                self.counts["events seen"] += 1
                self._rooms[line["room"]].saw(line["epoch"], line["event"])
            case "sent":
                self.counts["acknowledged"] += 1
                self._rooms[line["room"]].was_sent(line["client_id"], seq=line["seq"])
            case "resync":
                self.counts["resyncs"] += 1
                self._rooms[line["room"]].resync(line["reason"])
            case _:
                # Nobody is sent away here, and nothing that is said is to be refused.
                raise WrongLine(f"{self.label}: {line}")
        self._changed()


class Notes:
    """Of one person in one room."""

    def __init__(self, user: str, label: str, history: History, epoch: str) -> None:
        self.under_way: dict[str, Try] = {}
        self.seq: int | None = 0
        self.epoch: str | None = epoch
        self._user = user
        self._label = label
        self._history = history
        self._seen: list[Entry] = []
        self._session: Session | None = None
        # It began anew once, with a fresh page.
        self._is_partial = False

    def begin_session(self, *, resync: str | None = None) -> None:
        self._session = Session(self._label, self.seq, self.epoch, resync=resync)
        self._history.sessions.append(self._session)

    def will_send(self, name: str, text: str) -> Try:
        attempt = Try((self._user, name), Asked("message", text), "socket", time.monotonic())
        self.under_way[name] = attempt
        self._history.tries.append(attempt)
        return attempt

    def was_sent(self, name: str, *, seq: int) -> None:
        attempt = self.under_way.pop(name)
        attempt.seq, attempt.heard_at = seq, time.monotonic()

    def saw(self, epoch: str, event: Any) -> None:
        entry = msgspec.convert(event, Frame).entry
        assert self._session is not None
        self._session.seen.append(entry)
        self._seen.append(entry)
        self.seq, self.epoch = entry.seq, epoch

    def resync(self, reason: str) -> None:
        """What it holds is forgotten; a fresh page follows."""
        self._seen.clear()
        self._is_partial = True
        self.begin_session(resync=reason)
        self.seq = self.epoch = None

    def end(self, log: Sequence[Entry]) -> None:
        """What it holds, with what stood before its fresh page, if there was one."""
        first = self._seen[0].seq if self._seen else 1
        before = log[: first - 1] if self._is_partial else []
        self._history.lists[self._label] = [*before, *self._seen]
