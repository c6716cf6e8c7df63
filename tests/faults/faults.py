"""The faults, drawn from the round's own seed; each is healed before its function returns."""

import asyncio
import contextlib
import math
import random
import resource
import signal
import sqlite3
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Generic

import httpx2
import websockets

from tests.faults import rest
from tests.faults.migration import kill_migrations
from tests.faults.server import StageServer
from tests.faults.stage import S, Stage, StageOf
from tests.people import Person

KILL_SECONDS = (0.05, 1.0)
KILL_AGAIN_SECONDS = (0.1, 1.5)
KILL_AGAIN_EVERY = 5
# Beyond five seconds the server stops waiting for a lock, and beyond six for a reader.
LOCK_SECONDS = (1.0, 7.0)
LOCK_WAIT_SECONDS = 30
STALL_SECONDS = (0.0, 11.0)
FREEZE_SECONDS = (0.1, 3.0)
HOUR = 3600
CLOCK_OFFSETS_SECONDS = (-2 * HOUR, -HOUR, -61, -1, 1, 3, 61, HOUR, 2 * HOUR)
# A few frames, or some hundreds of them.
CARRIED_BYTES = (1, 50_000)
QUOTA_BYTES = 65536


class Dice(random.Random):
    """Draws for one round; a short series shortens what lasts."""

    def __init__(self, seed: str, *, longest_seconds: float = math.inf) -> None:
        super().__init__(seed)
        self._longest_seconds = longest_seconds

    def seconds(self, shortest: float, longest: float) -> float:
        return self.uniform(shortest, max(shortest, min(longest, self._longest_seconds)))


Strike = Callable[[StageOf[S], Dice], Coroutine[Any, Any, None]]


@dataclass(frozen=True, slots=True)
class Kinds(Generic[S]):
    """The faults of a campaign, and in how many of its rounds each of them is."""

    # May happen at any time, also to a server that is being killed.
    around: dict[str, Strike[S]]
    # Each needs running servers to itself.
    inside: dict[str, Strike[S]]
    around_share: float = 0.2
    inside_share: float = 0.07

    @property
    def names(self) -> list[str]:
        return [*self.around, *self.inside]


async def kill(stage: Stage, dice: Dice) -> None:
    """kill -9 under load, and now and then once more while it starts."""
    await asyncio.sleep(dice.seconds(*KILL_SECONDS))
    await asyncio.to_thread(stage.server.kill)
    if dice.randrange(KILL_AGAIN_EVERY) == 0:
        seconds = dice.uniform(*KILL_AGAIN_SECONDS)
        await asyncio.to_thread(stage.server.kill_while_starting, seconds)
    await asyncio.to_thread(stage.server.start)


async def rename(stage: Stage, dice: Dice) -> None:
    """The database is taken for another one after a kill, and gets a new epoch."""
    await asyncio.to_thread(stage.server.kill)
    (stage.server.folder / "life").unlink(missing_ok=True)
    await asyncio.to_thread(stage.server.start)


async def restart(stage: Stage, dice: Dice) -> None:
    """SIGTERM under load."""
    await asyncio.sleep(dice.seconds(*KILL_SECONDS))
    await asyncio.to_thread(stage.server.restart)


async def freeze(stage: Stage, dice: Dice) -> None:
    """The process stands still, as in a machine that is paused."""
    process = stage.server.process
    process.send_signal(signal.SIGSTOP)
    try:
        await asyncio.sleep(dice.seconds(*FREEZE_SECONDS))
    finally:
        process.send_signal(signal.SIGCONT)


async def lock(stage: Stage, dice: Dice) -> None:
    """Another process holds the database's write lock."""
    database = sqlite3.connect(
        stage.server.folder / "parley.db",
        timeout=LOCK_WAIT_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    with contextlib.closing(database):  # which rolls back
        await asyncio.to_thread(database.execute, "BEGIN IMMEDIATE")
        await asyncio.sleep(dice.seconds(*LOCK_SECONDS))


async def disk(stage: Stage, dice: Dice) -> None:
    """The disk is full: senders are told, readers go on, and with room again everybody does."""
    assert stage.disk is not None
    stage.disk.fill()
    try:
        await _refuses_but_reads(stage)
    finally:
        stage.disk.free()
    await goes_on(stage)


async def quota(stage: Stage, dice: Dice) -> None:
    """No file may be written beyond its first pages: writes fail, in checkpoints too."""
    pid = stage.server.process.pid
    soft, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (QUOTA_BYTES, hard))
    try:
        await _refuses_but_reads(stage)
    finally:
        with contextlib.suppress(ProcessLookupError):  # it has ended, which is noticed later
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (soft, hard))
    await goes_on(stage)


async def wire(stage: StageOf[S], dice: Dice) -> None:
    """The network breaks a few times, wherever in a frame that is."""
    assert stage.wire is not None
    for _ in range(dice.randint(2, 5)):
        stage.wire.breaks_after(dice.randint(*CARRIED_BYTES))
        await stage.wire.broke.wait()


async def stall(stage: StageOf[S], dice: Dice) -> None:
    """Some read nothing while the others go on, and some read slowly."""
    some = dice.sample(stage.clients, k=len(stage.clients) // 2)
    for client in some[::2]:
        client.stall()
    for client in some[1::2]:
        client.read(slowly=True)
    try:
        await asyncio.sleep(dice.seconds(*STALL_SECONDS))
        await goes_on(stage, messages=dice.randint(100, 2000))
    finally:
        for client in some:
            client.read()


async def clock(stage: Stage, dice: Dice) -> None:
    """The wall clock jumps forth and back; afterwards it is right again."""
    assert stage.clock is not None
    try:
        for offset in dice.choices(CLOCK_OFFSETS_SECONDS, k=dice.randint(3, 6)):
            stage.clock.jump(offset)
            await goes_on(stage, messages=dice.randint(20, 200))
    finally:
        stage.clock.jump(0)


async def migration(stage: Stage, dice: Dice) -> None:
    """Servers beside this one are killed while they make their first database."""
    stage.load(False)
    await asyncio.to_thread(kill_migrations, stage.server.folder, dice, times=dice.randint(2, 3))
    stage.load(True)


AROUND: dict[str, Strike[StageServer]] = {"wire": wire, "stall": stall, "clock": clock}
INSIDE: dict[str, Strike[StageServer]] = {
    "kill": kill,
    "restart": restart,
    "rename": rename,
    "freeze": freeze,
    "lock": lock,
    "disk": disk,
    "quota": quota,
    "migration": migration,
}
FAULTS = AROUND | INSIDE
OF_ONE = Kinds(AROUND, INSIDE)


async def goes_on(stage: StageOf[S], *, messages: int = 1) -> None:
    wanted = stage.acknowledged + messages
    await stage.until(lambda: stage.acknowledged >= wanted)


async def _refuses_but_reads(stage: Stage) -> None:
    before = stage.counts["refused: storage_full"]
    await stage.until(lambda: stage.counts["refused: storage_full"] > before)
    for room in stage.rooms:
        person = room.clients[0].person
        try:
            await _reads(person, room.id)
        except (httpx2.HTTPStatusError, websockets.InvalidStatus):
            # Another clock may have made the token old.
            if not await rest.is_signed_out(person):
                raise


async def _reads(person: Person, room: str) -> None:
    entries, head = await rest.page(person, room, after=0)
    assert entries, "the log can be read"
    async with await person.enters(room, after=head) as seat:
        await seat.live()
