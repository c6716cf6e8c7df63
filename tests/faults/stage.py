"""A server in its own folder, rooms full of clients, and the round they play together."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import partial
from typing import Generic, Protocol, Self, TypeAlias, TypeVar

from tests.faults import checker, programs, rest
from tests.faults.checker import Fault, Log
from tests.faults.clients import Client
from tests.faults.clock import Clock
from tests.faults.disk import Disk
from tests.faults.expected import Expected
from tests.faults.history import Entry, History
from tests.faults.programs import Program
from tests.faults.server import StageServer
from tests.faults.stored import Stored
from tests.faults.wire import BrittleWire
from tests.people import Person, unique

SETTLE_SECONDS = 30
# A killed server's turn at a webhook ends after a quarter of a minute.
LAST_SECONDS = 60


class Room:
    """One room: its clients, what is known of its log, its newest part, the round's history."""

    def __init__(self, room: str, clients: list[Client]) -> None:
        self.id = room
        self.clients = clients
        self.programs: Sequence[Program] = ()
        self.history = History()
        self.expected = Expected()
        self.fresh: list[Entry] = []

    @property
    def everybody(self) -> list[Client | Program]:
        return [*self.clients, *self.programs]


class Served(Protocol):
    """What a stage needs of a server, or of several behind one address."""

    @property
    def url(self) -> str: ...
    @property
    def runs(self) -> bool: ...
    @property
    def start_seconds(self) -> list[float]: ...
    def start(self) -> object: ...
    def kill_if_running(self) -> None: ...
    def reader(self) -> AbstractContextManager[Stored]:
        """To look into its database."""


S = TypeVar("S", bound=Served)


class StageOf(Generic[S]):
    """Used as `async with`: everybody is signed in, in their rooms, and at the head."""

    def __init__(
        self,
        server: S,
        *,
        seed: int,
        rooms: int = 2,
        people: int = 4,
        in_flight: int = 16,
        settle_seconds: float = SETTLE_SECONDS,
        clock: Clock | None = None,
        disk: Disk | None = None,
        with_programs: bool = False,
    ) -> None:
        """Each room has one client per person, and one more, the first person's second device.

        With programs it has a bot, webhooks of both kinds and a reader of its stream, too; the
        server must send webhooks to this machine then (`programs.SETTINGS`).

        `clock` and `disk` are what the server was given to run with, if these are to fail.
        """
        self.server = server
        self.clock = clock
        self.disk = disk
        self.rooms: list[Room] = []
        self.integrity_checks = 0
        self.wire: BrittleWire | None = None
        self._seed = seed
        self._shape = (rooms, people, in_flight)
        self._settle_seconds = settle_seconds
        self._with_programs = with_programs
        self._people: list[Person] = []
        self._changed = asyncio.Event()
        self._failures: list[BaseException] = []

    @property
    def clients(self) -> list[Client]:
        return [client for room in self.rooms for client in room.clients]

    @property
    def _everybody(self) -> list[Client | Program]:
        return [one for room in self.rooms for one in room.everybody]

    @property
    def acknowledged(self) -> int:
        return sum(client.counts["acknowledged"] for client in self.clients)

    @property
    def counts(self) -> Counter[str]:
        """The sum of what all clients counted."""
        return sum((one.counts for one in self._everybody), Counter[str]())

    async def __aenter__(self) -> Self:
        async with contextlib.AsyncExitStack() as stack:
            stack.callback(self.server.kill_if_running)
            await asyncio.to_thread(self.server.start)
            self.wire = await stack.enter_async_context(BrittleWire(self.server.url))
            await self._fill(stack)
            for one in self._everybody:
                one.start()
                stack.push_async_callback(one.stop)
            everybody = self.clients
            await self.until(lambda: all(c.live for c in everybody), seconds=self._settle_seconds)
            with self.server.reader() as database:
                for room in self.rooms:
                    room.expected.extend(database.log(room.id), {})
            self._leaving = stack.pop_all()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._leaving.aclose()

    async def until(self, happened: Callable[[], bool], *, seconds: float | None = None) -> None:
        """Wait for something that the clients hear of. Raises `TimeoutError`, or what one of them
        failed with."""
        async with asyncio.timeout(seconds):
            while not happened():
                if self._failures:
                    raise self._failures.pop(0)
                self._changed.clear()
                await self._changed.wait()

    def begin_round(self) -> None:
        for room in self.rooms:
            room.history = room.history.next(room.fresh)
            for one in room.everybody:
                one.begin_round(room.history)

    def load(self, on: bool) -> None:
        for one in self._everybody:
            one.load(on)

    async def settle(self) -> None:
        """Until everybody has every answer and every event; who has not is noted as stuck."""
        self.load(False)
        heads: dict[str, int] = {}
        try:
            # What nobody waits for any more may still be written: look again after waiting.
            while heads != (heads := self._heads()):
                await self.until(partial(self._settled, heads), seconds=self._settle_seconds)
        except TimeoutError:
            for room in self.rooms:
                room.history.stuck |= self._stuck(room, heads)

    async def check(self) -> list[Fault]:
        """The faults of the round; its events are added to the known log."""
        if not self.server.runs:
            return [Fault(checker.STUCK, "the server is gone")]
        faults: list[Fault] = []
        with self.server.reader() as database:
            integrity = await asyncio.to_thread(database.integrity)
            self.integrity_checks += 1
            for room in self.rooms:
                expected, after = room.expected, len(room.expected.events)
                for one in room.everybody:
                    await one.end_round(after=after)
                room.fresh = database.log(room.id, after=after)
                expected.extend(room.fresh, room.history.asked)
                first = expected.changed_since(after)
                log = Log(
                    expected,
                    room.fresh,
                    messages=database.messages(room.id, first=first),
                    served=await rest.log(room.clients[0].person, room.id, after=after),
                    integrity=integrity,
                )
                faults += checker.check(room.history, log)
                for program in room.programs:
                    faults += program.found(expected)
        return faults

    async def finish(self) -> list[Fault]:
        """At the very end: what programs may still wait for longer than a round."""
        heads, faults = self._heads(), []
        for room in self.rooms:
            for program in room.programs:
                try:
                    await self.until(
                        partial(program.has_come_to, heads[room.id]), seconds=LAST_SECONDS
                    )
                except TimeoutError:
                    faults.append(Fault(checker.STUCK, f"{program.label} of {heads[room.id]}"))
                faults += program.found(room.expected)
        return faults

    def recheck(self) -> list[Fault]:
        """At the very end: does the whole log still stand as it was seen round by round?"""
        faults: list[Fault] = []
        with self.server.reader() as database:
            for room in self.rooms:
                history = room.history.next(room.fresh)
                entries, messages = database.log(room.id), database.messages(room.id)
                faults += checker.check_whole(history, entries, messages, room.expected)
        return faults

    def _settled(self, heads: dict[str, int]) -> bool:
        return not any(self._stuck(room, heads) for room in self.rooms)

    def _stuck(self, room: Room, heads: dict[str, int]) -> dict[str, str]:
        reasons = {one.label: one.waits_for(heads[room.id]) for one in room.everybody}
        return {label: why for label, why in reasons.items() if why is not None}

    def _heads(self) -> dict[str, int]:
        with self.server.reader() as database:
            return {room.id: database.head(room.id) for room in self.rooms}

    async def _fill(self, stack: contextlib.AsyncExitStack) -> None:
        rooms, people, in_flight = self._shape
        self._people = [Person(self.server.url, unique(f"p{n}")) for n in range(people)]
        for person in self._people:
            stack.push_async_callback(person.http.aclose)
        await asyncio.gather(*(person.registers() for person in self._people))
        first = self._people[0]
        for number in range(rooms):
            room = await first.makes_room()
            for person in self._people[1:]:
                await person.joins(room)
            programs, bot = await self._begin_programs(stack, room, number)
            devices = [*self._people, first]
            made = Room(
                room,
                [
                    self._client(person, room, f"{number}.{device}", device, in_flight, bot)
                    for device, person in enumerate(devices)
                ],
            )
            made.programs = programs
            self.rooms.append(made)

    async def _begin_programs(
        self, stack: contextlib.AsyncExitStack, room: str, number: int
    ) -> tuple[Sequence[Program], str | None]:
        """Those of a room, and the id of its bot."""
        if not self._with_programs:
            return (), None
        assert self.wire is not None
        return await programs.begin(
            stack,
            self._people[0],
            room,
            label=str(number),
            seed=f"{self._seed} {number}",
            wire_url=self.wire.url,
            changed=self._changed.set,
            failed=self._failures.append,
        )

    def _client(
        self, person: Person, room: str, label: str, device: int, in_flight: int, bot: str | None
    ) -> Client:
        assert self.wire is not None
        return Client(
            person,
            room,
            label=label,
            seed=f"{self._seed} {label}",
            in_flight=in_flight,
            changed=self._changed.set,
            failed=self._failures.append,
            # Every third comes over the wire that breaks; the last has small buffers.
            base_url=self.wire.url if device % 3 == 1 else None,
            narrow=device == len(self._people) - 1,
            bot=bot,
        )


Stage: TypeAlias = StageOf[StageServer]
