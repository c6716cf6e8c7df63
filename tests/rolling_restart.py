"""Two nodes behind nginx are restarted one after the other while hundreds of sockets send.

    python -m tests.rolling_restart --sockets 500

Nothing may be lost, doubled or out of order, and nobody may be overrun by those who come back.
"""

import argparse
import asyncio
import contextlib
import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import websockets

from tests.backends import Postgres, Redis, free_port
from tests.people import Frame, Person, Seat
from tests.proxies import TRUSTS_ALL, Nginx
from tests.server import Server

RESTARTING = 1012
# As docs/protocol.md asks of clients, and as the page does.
FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 15.0
SPREAD_SECONDS = 2.0
SETTLE_SECONDS = 60.0
SOCKETS_PER_ROOM = 25
EVERY_SECONDS = 0.1
OPEN_SECONDS = 20
# Of the log's statements, those that read pages of it.
READS_OF_THE_LOG = (
    "SELECT coalesce(sum(calls), 0)::int FROM pg_stat_statements "
    "WHERE query LIKE '%JOIN events ON%ORDER BY events.seq%'"
)


@dataclass
class Tally:
    """What all clients together have met."""

    joins: list[float] = field(default_factory=list)
    codes: Counter[int] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    resyncs: int = 0
    delays: list[float] = field(default_factory=list)


class Talker:
    """One socket of one person in one room, with an outbox and a cursor."""

    def __init__(self, person: Person, room: str, name: str, tally: Tally) -> None:
        self.room = room
        self.name = name
        self.heard: list[Frame] = []
        self.sent: list[str] = []
        self.live = asyncio.Event()
        self._person = person
        self._tally = tally
        self._outbox: dict[str, tuple[str, float]] = {}
        self._epoch = ""
        self._seat: Seat | None = None
        self._pause_seconds = FIRST_PAUSE_SECONDS
        self._staying: asyncio.Task[None] | None = None

    @property
    def cursor(self) -> int:
        return self.heard[-1]["seq"] if self.heard else 0

    @property
    def is_done(self) -> bool:
        return not self._outbox

    def start(self) -> None:
        self._staying = asyncio.create_task(self._stay())

    async def stop(self) -> None:
        assert self._staying is not None
        self._staying.cancel()
        await asyncio.gather(self._staying, return_exceptions=True)

    async def says_something(self) -> None:
        client_id = f"{self.name}-{len(self.sent)}"
        self.sent.append(client_id)
        self._outbox[client_id] = (client_id, time.monotonic())
        if self.live.is_set():
            await self._send(client_id)

    async def _stay(self) -> None:
        while True:
            asked = 0.0
            try:
                await self._listen()
            except websockets.ConnectionClosed as closed:
                code = closed.rcvd.code if closed.rcvd else 1006
                self._tally.codes[code] += 1
                asked = random.uniform(0, SPREAD_SECONDS) if code == RESTARTING else 0.0
            except (OSError, websockets.WebSocketException) as error:
                self._tally.refused[str(error)] += 1
            self.live.clear()
            await asyncio.sleep(asked + self._pause_seconds * random.uniform(0.5, 1))
            self._pause_seconds = min(LONGEST_PAUSE_SECONDS, 2 * self._pause_seconds)

    async def _listen(self) -> None:
        seat = await self._person.enters(
            self.room,
            after=self.heard[-1]["seq"] if self.heard else None,
            epoch=self._epoch or None,
            ssl=TRUSTS_ALL,
            open_timeout=OPEN_SECONDS,
        )
        self._tally.joins.append(time.monotonic())
        self._epoch = seat.epoch
        self._seat = seat
        async with seat:
            while True:
                await self._take(json.loads(await seat.connection.recv()))

    async def _take(self, frame: Frame) -> None:
        if frame["type"] == "live":
            self._pause_seconds = FIRST_PAUSE_SECONDS
            for client_id in list(self._outbox):
                await self._send(client_id)
            self.live.set()
        elif frame["type"] == "resync":
            self._tally.resyncs += 1
            self.heard.clear()
        elif frame["type"] == "ack":
            self._is_stored(frame["client_id"])
        elif "seq" in frame:
            self.heard.append(frame)
            self._is_stored(frame.get("client_id"))

    def _is_stored(self, client_id: str | None) -> None:
        found = self._outbox.pop(client_id, None) if client_id else None
        if found is not None:
            self._tally.delays.append(time.monotonic() - found[1])

    async def _send(self, client_id: str) -> None:
        assert self._seat is not None
        with contextlib.suppress(websockets.ConnectionClosed):
            await self._seat.sends(type="send", client_id=client_id, text=client_id)


@dataclass
class Outcome:
    """What is left to be looked at afterwards."""

    talkers: Sequence[Talker]
    logs: dict[str, list[Frame]]
    tally: Tally
    restarts: list[tuple[float, float]]
    joins: int
    reads_of_the_log: int

    def faults(self) -> list[str]:
        """Each as a sentence; none, if all is well."""
        return [*self._of_what_was_sent(), *self._of_what_was_heard()]

    def joins_per_second(self) -> list[int]:
        """In each second from the first restart on."""
        since = self.restarts[0][0]
        counted = Counter(int(at - since) for at in self.tally.joins if at >= since)
        return [counted[second] for second in range(max(counted) + 1)]

    def summary(self) -> str:
        delays = sorted(self.tally.delays)
        stored = sum(len(talker.sent) for talker in self.talkers)
        return "\n".join(
            (
                f"{len(self.talkers)} sockets in {len(self.logs)} rooms sent {stored} messages",
                f"restarts took {[round(end - start, 1) for start, end in self.restarts]} seconds",
                f"closed with {dict(self.tally.codes)}, refused {dict(self.tally.refused)}, "
                f"resyncs {self.tally.resyncs}",
                f"{self.joins} came back, in each second: {self.joins_per_second()}",
                f"pages of the log read meanwhile: {self.reads_of_the_log}",
                f"sent until stored: half of them {delays[len(delays) // 2] * 1000:.0f} ms, "
                f"the slowest {delays[-1]:.1f} s",
                *(self.faults() or ["nothing lost, doubled or out of order"]),
            )
        )

    def _of_what_was_sent(self) -> Iterator[str]:
        for talker in self.talkers:
            mine = f"{talker.name}-"
            names = [
                event.get("client_id") or event.get("text") for event in self.logs[talker.room]
            ]
            stored = [name for name in names if str(name).startswith(mine)]
            if stored != talker.sent:
                yield f"{talker.name} sent {len(talker.sent)}, stored are {len(stored)}"

    def _of_what_was_heard(self) -> Iterator[str]:
        for talker in self.talkers:
            first = talker.heard[0]["seq"]
            log = [
                (e["seq"], e["type"], e.get("text")) for e in self.logs[talker.room][first - 1 :]
            ]
            heard = [(e["seq"], e["type"], e.get("text")) for e in talker.heard]
            if heard != log:
                seqs = [seq for seq, _, _ in heard]
                others = [pair for pair in zip(heard, log, strict=False) if pair[0] != pair[1]]
                yield (
                    f"{talker.name} heard {len(heard)} events of {len(log)} from {first} on, "
                    f"{len(seqs) - len(set(seqs))} of them doubled; the first other: {others[:1]}"
                )


async def run(
    folder: Path, *, sockets: int, seconds_between_sends: float | None, with_redis: bool = False
) -> Outcome:
    """Restart both nodes, each when the other has all sockets, and wait until all is quiet.

    Without `seconds_between_sends` nothing is sent meanwhile: who reads the log is one who joins.
    """
    with contextlib.ExitStack() as stack:
        postgres = Postgres(shared_preload_libraries="pg_stat_statements").start()
        stack.callback(postgres.remove)
        database = postgres.url(postgres.database())
        settings = {"PARLEY_DATABASE_URL": database}
        if with_redis:
            redis = Redis().start()
            stack.callback(redis.remove)
            settings["PARLEY_BACKPLANE_URL"] = redis.url
        ports = [free_port(), free_port()]
        proxy = Nginx(_made(folder / "proxy"), ports)
        nodes = [
            Server(
                _made(folder / f"node-{port}"),
                PARLEY_PORT=str(port),
                PARLEY_PUBLIC_URL=proxy.url,
                PARLEY_TRUSTED_PROXIES="127.0.0.1",
                **settings,
            )
            for port in ports
        ]
        for node in nodes:
            stack.callback(node.stop)
            node.start()
        stack.callback(proxy.stop)
        proxy.start()
        with psycopg.connect(database, autocommit=True) as connection:
            connection.execute("CREATE EXTENSION pg_stat_statements")
            return await _talk(connection, proxy.url, nodes, sockets, seconds_between_sends)


async def _talk(
    connection: "psycopg.Connection[tuple[int]]",
    url: str,
    nodes: Sequence[Server],
    sockets: int,
    seconds_between_sends: float | None,
) -> Outcome:
    tally = Tally()
    people, talkers = await _gather(url, sockets, tally)
    sending = asyncio.create_task(_send(talkers, seconds_between_sends))
    if seconds_between_sends is None:
        await sending
        await _wait_until_quiet(talkers, people)
    connection.execute("SELECT pg_stat_statements_reset()")
    joins, restarts = len(tally.joins), []
    for node in nodes:
        before = time.monotonic()
        await asyncio.to_thread(node.restart)
        restarts.append((before, time.monotonic()))
        await asyncio.gather(*(talker.live.wait() for talker in talkers))
        # nginx left the node out for a second; only then may the other one go.
        await asyncio.sleep(2)
    [(reads,)] = connection.execute(READS_OF_THE_LOG).fetchall()
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    logs = await _wait_until_quiet(talkers, people)
    for talker in talkers:
        await talker.stop()
    for person in people:
        await person.http.aclose()
    return Outcome(talkers, logs, tally, restarts, len(tally.joins) - joins, reads)


async def _gather(url: str, sockets: int, tally: Tally) -> tuple[list[Person], list[Talker]]:
    people: list[Person] = []
    talkers: list[Talker] = []
    while len(talkers) < sockets:
        person = await Person(url, f"person-{len(people)}").registers()
        people.append(person)
        room = await person.makes_room()
        for _ in range(min(SOCKETS_PER_ROOM, sockets - len(talkers))):
            talkers.append(Talker(person, room, f"t{len(talkers)}", tally))
            talkers[-1].start()
        await asyncio.gather(*(talker.live.wait() for talker in talkers))
    return people, talkers


async def _send(talkers: Sequence[Talker], seconds_between: float | None) -> None:
    for talker in talkers:
        await talker.says_something()
    while seconds_between is not None:
        await random.choice(talkers).says_something()
        await asyncio.sleep(random.expovariate(len(talkers) / seconds_between))


async def _wait_until_quiet(
    talkers: Sequence[Talker], people: Sequence[Person]
) -> dict[str, list[Frame]]:
    async with asyncio.timeout(SETTLE_SECONDS):
        while not all(talker.is_done for talker in talkers):  # noqa: ASYNC110
            await asyncio.sleep(EVERY_SECONDS)
        rooms = dict(zip(dict.fromkeys(talker.room for talker in talkers), people, strict=True))
        logs = {room: await person.log(room) for room, person in rooms.items()}
        while not all(talker.cursor >= logs[talker.room][-1]["seq"] for talker in talkers):  # noqa: ASYNC110
            await asyncio.sleep(EVERY_SECONDS)
    return logs


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--sockets", type=int, default=500)
    parser.add_argument("--seconds-between-sends", type=float, default=5.0, help="of one socket")
    parser.add_argument("--silent", action="store_true", help="count what joins alone read")
    parser.add_argument("--redis", action="store_true", help="as the backplane")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="parley-test-") as folder:
        outcome = asyncio.run(
            run(
                Path(folder),
                sockets=given.sockets,
                seconds_between_sends=None if given.silent else given.seconds_between_sends,
                with_redis=given.redis,
            )
        )
    print(outcome.summary())  # noqa: T201
    raise SystemExit(1 if outcome.faults() else 0)


if __name__ == "__main__":
    main()
