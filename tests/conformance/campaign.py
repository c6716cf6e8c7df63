"""People with client programs, rooms, a bad network for each, and a server that is killed."""

import asyncio
import contextlib
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.conformance.checks import own_order
from tests.conformance.network import BadNetwork
from tests.conformance.person import Talker
from tests.conformance.program import WrongLine
from tests.faults import checker, rest
from tests.faults.checker import Fault, Log
from tests.faults.expected import Expected
from tests.faults.history import History
from tests.faults.server import StageServer
from tests.people import Person, unique

# Between two misfortunes of one client's network, and how long one lasts.
NETWORK_PAUSE_SECONDS = (1.0, 5.0)
TROUBLE_SECONDS = (0.3, 4.0)
DELAY_SECONDS = (0.02, 0.5)
# A few frames, or some hundreds of them.
CARRIED_BYTES = (1, 50_000)
# Between two texts of one person: about as fast as one may write for long, in bursts.
SAY_SECONDS = (0.02, 0.4)
MESSAGES = b"POST /api/v1/rooms/"
BAD_GATEWAY = (
    b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 9\r\n"
    b"Connection: close\r\n\r\n<h1>Later"
)
TOO_OFTEN = (
    b"HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\nRetry-After: 1\r\n"
    b"Connection: close\r\n\r\n"
)
# The name of a fault: it does not do as tests/conformance/README.md says.
NO_CLIENT = "no client"
READY_SECONDS = 60
# After the last misfortune: a client may be in its longest pause, and have much to catch up on.
SETTLE_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Size:
    """How many, for how long, and how often it goes wrong."""

    clients: int = 10
    rooms: int = 3
    seconds: float = 180
    # Between two ends of the server; every third is by SIGTERM, all others by SIGKILL.
    kill_seconds: tuple[float, float] = (15, 30)
    # Between two ends of a client program, which begins anew from where it was.
    program_kill_seconds: tuple[float, float] = (10, 25)
    # Of the kills, how many put an older database in its place, as far as clients can tell.
    restores: int = 1
    patience: dict[str, float] = field(default_factory=dict)


@dataclass(slots=True)
class Report:
    counts: Counter[str] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)
    # From being said to being heard of, without those that a program took along.
    answer_seconds: list[float] = field(default_factory=list)


class Campaign:
    """Used by `run`."""

    def __init__(self, server: StageServer, command: Sequence[str], size: Size, seed: int) -> None:
        self.report = Report()
        self._server = server
        self._command = command
        self._size = size
        self._seed = seed
        self._dice = random.Random(f"{seed}")
        self._talkers: list[Talker] = []
        self._histories: dict[str, History] = {}
        self._people: list[Person] = []
        self._changed = asyncio.Event()
        self._failures: list[BaseException] = []
        # No program is killed or told anything while another one is started in its place.
        self._restarting: dict[str, asyncio.Lock] = {}

    async def play(self) -> None:
        await asyncio.to_thread(self._server.start)
        async with contextlib.AsyncExitStack() as stack:
            stack.callback(self._server.kill_if_running)
            await self._fill(stack)
            await self.until(lambda: all(t.is_ready for t in self._talkers), READY_SECONDS)
            await self._trouble()
            await self._settle()
            for talker in self._talkers:
                await talker.stop()
            await self._check()
            for talker in self._talkers:
                self.report.counts.update(talker.counts)

    async def until(self, happened: Callable[[], bool], seconds: float) -> None:
        async with asyncio.timeout(seconds):
            while not happened():
                if self._failures:
                    raise self._failures.pop(0)
                self._changed.clear()
                await self._changed.wait()

    async def _fill(self, stack: contextlib.AsyncExitStack) -> None:
        names = [unique(f"c{number}") for number in range(self._size.clients)]
        self._people = [Person(self._server.url, name) for name in names]
        for person in self._people:
            stack.push_async_callback(person.http.aclose)
            await person.registers()
        first = self._people[0]
        for _ in range(self._size.rooms):
            room = await first.makes_room()
            for person in self._people[1:]:
                await person.joins(room)
            self._histories[room] = History()
        epoch = (await first.http.get(f"/rooms/{room}/events?limit=1")).json()["epoch"]
        for number, person in enumerate(self._people):
            network = await stack.enter_async_context(BadNetwork(self._server.url))
            talker = Talker(
                person,
                self._command,
                label=f"{number}",
                network=network,
                changed=self._changed.set,
                failed=self._fail,
                patience=self._size.patience,
                seed=f"{self._seed}",
            )
            for room, history in self._histories.items():
                talker.enters(room, history, epoch=epoch)
            stack.push_async_callback(talker.stop)
            self._talkers.append(await talker.start())
            self._restarting[talker.label] = asyncio.Lock()

    def _fail(self, error: BaseException) -> None:
        self._failures.append(error)
        self._changed.set()

    # What goes wrong.

    async def _trouble(self) -> None:
        ends_at = time.monotonic() + self._size.seconds
        async with asyncio.TaskGroup() as tasks:
            for talker in self._talkers:
                tasks.create_task(self._talk(talker, ends_at))
                tasks.create_task(self._spoil(talker, ends_at))
            tasks.create_task(self._kill_servers(ends_at))
            tasks.create_task(self._kill_programs(ends_at))
            tasks.create_task(self._watch(ends_at))

    async def _watch(self, ends_at: float) -> None:
        """A program that says what it may not ends the campaign at once."""
        with contextlib.suppress(TimeoutError):
            await self.until(lambda: False, max(ends_at - time.monotonic(), 0))

    async def _pauses(self, between: tuple[float, float], ends_at: float) -> AsyncIterator[None]:
        while (pause := self._dice.uniform(*between)) < ends_at - time.monotonic():
            await asyncio.sleep(pause)
            yield

    async def _talk(self, talker: Talker, ends_at: float) -> None:
        async for _ in self._pauses(SAY_SECONDS, ends_at):
            if not self._restarting[talker.label].locked():
                talker.says_something()

    async def _spoil(self, talker: Talker, ends_at: float) -> None:
        network, dice = talker.network, self._dice
        async for _ in self._pauses(NETWORK_PAUSE_SECONDS, ends_at):
            kind = dice.choice([*TROUBLES])
            self.report.counts[f"network: {kind}"] += 1
            TROUBLES[kind](network, dice)
            await asyncio.sleep(dice.uniform(*TROUBLE_SECONDS))
            network.mend()

    async def _kill_servers(self, ends_at: float) -> None:
        number = 0
        async for _ in self._pauses(self._size.kill_seconds, ends_at):
            number += 1
            await asyncio.to_thread(self._server.stop if number % 3 == 0 else self._server.kill)
            self.report.counts["server: SIGTERM" if number % 3 == 0 else "server: SIGKILL"] += 1
            if number <= self._size.restores:
                # The database is taken for another one, and gets a new epoch.
                (self._server.folder / "life").unlink(missing_ok=True)
                self.report.counts["server: new epoch"] += 1
            await asyncio.to_thread(self._server.start)

    async def _kill_programs(self, ends_at: float) -> None:
        async for _ in self._pauses(self._size.program_kill_seconds, ends_at):
            talker = self._dice.choice(self._talkers)
            async with self._restarting[talker.label]:
                await talker.kill()
                await talker.start()

    # What must have come of it.

    async def _settle(self) -> None:
        for talker in self._talkers:
            talker.network.mend()
        began, heads = time.monotonic(), await self._heads()
        try:
            while True:
                settled = heads
                await self.until(partial(self._have_all, settled), SETTLE_SECONDS)
                if (heads := await self._heads()) == settled:
                    break
        except TimeoutError:
            for talker in self._talkers:
                if (why := talker.waits_for(heads)) is not None:
                    self.report.faults.append(Fault(checker.STUCK, f"{talker.label}: {why}"))
        self.report.counts["seconds until all had all"] = round(time.monotonic() - began)

    def _have_all(self, heads: dict[str, int]) -> bool:
        return not any(talker.waits_for(heads) for talker in self._talkers)

    async def _heads(self) -> dict[str, int]:
        with self._server.reader() as database:
            return {room: database.head(room) for room in self._histories}

    async def _check(self) -> None:
        first = self._people[0]
        await first.signs_in()
        with self._server.reader() as database:
            for room, history in self._histories.items():
                expected, fresh = Expected(), database.log(room)
                expected.extend(fresh, history.asked)
                for talker in self._talkers:
                    talker.end(room, expected.events)
                log = Log(
                    expected,
                    fresh,
                    messages=database.messages(room),
                    served=await rest.log(first, room, after=0),
                    integrity=database.integrity(),
                )
                # The joins of the beginning are nobody's acts here.
                self.report.faults += [
                    fault
                    for fault in checker.check(history, log)
                    if not (fault.name == checker.UNEXPECTED and "joined" in fault.detail)
                ]
                self.report.faults += own_order(history.tries, fresh)
                self.report.counts["messages in the logs"] += sum(
                    entry.type == "message" for entry in fresh
                )
                self.report.answer_seconds += [
                    attempt.heard_at - attempt.sent_at
                    for attempt in history.tries
                    if attempt.heard_at is not None
                ]


Trouble = Callable[[BadNetwork, random.Random], None]
TROUBLES: dict[str, Trouble] = {
    "cut": lambda network, dice: network.cut(),
    "breaks in a frame": lambda network, dice: network.breaks_after(dice.randint(*CARRIED_BYTES)),
    "holds still": lambda network, dice: network.hold(),
    "delays": lambda network, dice: network.delay(dice.uniform(*DELAY_SECONDS)),
    "drips": lambda network, dice: network.drip(),
    "half open": lambda network, dice: network.half_open(),
    "loses an answer": lambda network, dice: network.lose_answer(MESSAGES),
    "loses a token": lambda network, dice: network.lose_answer(b"POST /api/v1/token"),
    "bad gateway": lambda network, dice: network.answer(MESSAGES, BAD_GATEWAY),
    "too often": lambda network, dice: network.answer(MESSAGES, TOO_OFTEN),
}


async def run(
    command: Sequence[str], *, folder: Path, size: Size, seed: int, **settings: str
) -> Report:
    """On a server of its own, in this folder, which is there and empty."""
    campaign = Campaign(StageServer(folder, **settings), command, size, seed)
    try:
        await campaign.play()
    except* WrongLine as errors:
        campaign.report.faults += [Fault(NO_CLIENT, f"{error}") for error in errors.exceptions]
    return campaign.report
