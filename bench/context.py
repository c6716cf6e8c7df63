"""The context of every workload: how long to measure, and servers on freshly filled folders."""

import contextlib
import math
import shutil
import sys
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench import backends, load, rest, seed
from bench.backends import Postgres, Redis
from bench.peers import PEERS, Peer, Seats, Unavailable
from bench.peers.peer import Seat
from bench.report import Sample
from bench.seed import Seeded
from bench.servers import Server

OURS = "parley"
# Parley too, with its data in PostgreSQL; both, and PostgreSQL, share the servers' CPU.
ON_POSTGRES = "postgresql"
# One round to each thread's connection, so that all processes are there to be measured.
PRIMING_CONNECTIONS = 16
PRIMING_SECONDS = 0.3


@dataclass(frozen=True, slots=True)
class Shape:
    """The contents of a server before it starts; as for `seed.fill`.

    Rooms have something to show to who enters, else they would be shown how all members came.
    """

    rooms: int
    members: int
    history: int = 100
    people: int | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """A running server and who may sit where; `seeded` is there for Parley only.

    `nodes`: all servers of one database, the first one included. `backends`: what they use.
    """

    peer: Peer
    server: Server
    folder: Path
    seats: Seats
    seeded: Seeded
    started_seconds: float
    nodes: Sequence[Server] = ()
    backends: Sequence[Postgres | Redis] = ()

    def pids(self) -> list[int]:
        """Of everything that serves: nodes, database, backplane."""
        return self.node_pids() + [pid for one in self.backends for pid in one.pids()]

    def node_pids(self) -> list[int]:
        return [pid for server in self.nodes or (self.server,) for pid in server.pids()]

    def sockets(
        self, *, listeners: int | None = None, senders: int | None = None
    ) -> list[load.Socket]:
        """Of each room the first `listeners` come, and the first `senders` of these send."""
        return [
            load.Socket(seat.room, seat.path, seat.token, sends=senders is None or at < senders)
            for room in self.seats
            for at, seat in enumerate(room[:listeners])
        ]

    def talk(
        self,
        *,
        warm: float,
        measure: float,
        listeners: int | None = None,
        senders: int | None = None,
        sockets: Sequence[load.Socket] | None = None,
        pids: Sequence[int] | None = None,
        closed: int | None = None,
        rate: float | None = None,
        stalled: int = 0,
        settle: float = 0.5,
        quiet: float = 0.25,
    ) -> load.WsResult:
        """The given `sockets`, else those of `listeners` and `senders`."""
        return load.ws(
            load.WsSpec(
                port=self.server.port,
                pids=self.pids() if pids is None else pids,
                sockets=sockets or self.sockets(listeners=listeners, senders=senders),
                message=self.peer.message,
                seq=self.peer.seq,
                ready=self.peer.ready,
                greet=self.peer.greet,
                answer=self.peer.answer,
                closed=closed,
                open=rate,
                stalled=stalled,
                settle=settle,
                quiet=quiet,
                warm=warm,
                measure=measure,
            )
        )

    def prime(self) -> None:
        """Let each node open its connections to the database, which are measured with it."""
        people = self.seats[0]
        for number, node in enumerate(self.nodes or (self.server,)):
            # In a room of its own: nobody is to hear of it later.
            asked = {"name": f"priming {number}", "kind": "public"}
            room = rest.post(node, "/rooms", people[0].token, asked)["id"]
            rest.post(node, f"/rooms/{room}/messages", people[0].token, {"text": "hello"})
            load.http(
                load.HttpSpec(
                    port=node.port,
                    requests=[load.Get("/api/v1/rooms", seat.token) for seat in people],
                    concurrency=PRIMING_CONNECTIONS,
                    warm=0.0,
                    measure=PRIMING_SECONDS,
                )
            )


@dataclass(slots=True)
class Context:
    """`names`: the peers to compare with; `lines`: only these lines of what is required."""

    full: bool
    scratch: Path
    names: Collection[str]
    lines: Collection[int] = ()
    _ready: dict[str, str | None] = field(default_factory=dict)
    _templates: dict[tuple[str, Shape], tuple[Seeded, str]] = field(default_factory=dict)
    _databases: dict[Path, str] = field(default_factory=dict)
    _postgres: Postgres | None = None

    @property
    def rounds(self) -> int:
        return 5 if self.full else 2

    @property
    def warm(self) -> float:
        return 2.0 if self.full else 0.6

    @property
    def measure(self) -> float:
        return 6.0 if self.full else 1.2

    def wants(self, line: int | None) -> bool:
        """Figures without a line are measured when no line was asked for."""
        return not self.lines or line in self.lines

    def say(self, text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    def available(self, names: Iterable[str]) -> list[str]:
        """Those that were asked for and can run here; of the others it says why, once."""
        wanted = [name for name in dict.fromkeys(names) if name in {*self.names, OURS, ON_POSTGRES}]
        return [name for name in wanted if self._why_not(name) is None]

    @property
    def postgres(self) -> Postgres:
        """Started when it is first used; it runs until `close`."""
        if self._postgres is None:
            self._postgres = Postgres(self.scratch / "postgres")
        return self._postgres

    def close(self) -> None:
        if self._postgres is not None:
            self._postgres.stop()

    @contextlib.contextmanager
    def redis(self) -> Iterator[Redis]:
        folder = self.scratch / "redis"
        redis = Redis(folder)
        try:
            yield redis
        finally:
            redis.stop()
            shutil.rmtree(folder)

    @contextlib.contextmanager
    def stage(self, name: str, shape: Shape) -> Iterator[Stage]:
        """A server that runs on a folder of its own until the end of the block."""
        peer = peer_of(name)
        folder = self.scratch / "folder"
        seeded = Seeded([], [], [], [])
        if peer.name == OURS:
            seeded = self.filled(shape, folder, on=name)
            seats = seats_of(peer, seeded)
        else:
            folder.mkdir()
            seats = peer.seats(folder, rooms=shape.rooms, members=shape.members)
        try:
            with self.started(peer, folder, seats, seeded) as stage:
                yield stage
        finally:
            self.remove(folder)

    @contextlib.contextmanager
    def started(self, peer: Peer, folder: Path, seats: Seats, seeded: Seeded) -> Iterator[Stage]:
        """A server on a folder that the caller has filled."""
        began = time.monotonic()
        with peer.start(folder) as server:
            seconds = time.monotonic() - began
            used = (self.postgres,) if folder in self._databases else ()
            stage = Stage(peer, server, folder, seats, seeded, seconds, (server,), used)
            if used:
                stage.prime()
            yield stage

    @contextlib.contextmanager
    def nodes(self, shape: Shape, count: int, *, redis: Redis | None = None) -> Iterator[Stage]:
        """Some servers of one database."""
        peer = PEERS[OURS]
        folder = self.scratch / "folder"
        seeded = self.filled(shape, folder, on=ON_POSTGRES)
        if redis is not None:
            with (folder / ".env").open("a") as file:
                file.write(f"PARLEY_BACKPLANE_URL={redis.url}\n")
        used = (self.postgres,) if redis is None else (self.postgres, redis)
        try:
            with contextlib.ExitStack() as stack:
                began = time.monotonic()
                servers = []
                for number in range(count):
                    own = folder / f"node-{number}"
                    own.mkdir()
                    shutil.copy(folder / ".env", own)
                    servers.append(stack.enter_context(peer.start(own)))
                seconds = time.monotonic() - began
                seats = seats_of(peer, seeded)
                stage = Stage(peer, servers[0], folder, seats, seeded, seconds, servers, used)
                stage.prime()
                yield stage
        finally:
            self.remove(folder)

    def filled(self, shape: Shape, folder: Path, *, on: str = OURS) -> Seeded:
        """Make `folder` Parley's, with this in it; or with the address of a database with it."""
        # Filled once for each shape: 5,000 members take seconds.
        if (on, shape) not in self._templates:
            self._templates[on, shape] = self._template(shape, on)
        seeded, kept = self._templates[on, shape]
        if on == ON_POSTGRES:
            folder.mkdir()
            self._databases[folder] = self.postgres.create(like=kept)
            # A server reads it where it is started.
            (folder / ".env").write_text(f"PARLEY_DATABASE_URL={self.url(folder)}\n")
        else:
            shutil.copytree(kept, folder)
        return seeded

    def url(self, folder: Path) -> str | None:
        """Of the folder's database in PostgreSQL; None where it is in the folder itself."""
        name = self._databases.get(folder)
        return self.postgres.url(name) if name else None

    def settle(self, folder: Path) -> None:
        """After the caller has filled its database further."""
        if folder in self._databases:
            self.postgres.settle(self._databases[folder])

    def remove(self, folder: Path) -> None:
        """With the database that belongs to it."""
        shutil.rmtree(folder)
        name = self._databases.pop(folder, None)
        if name is not None:
            self.postgres.drop(name)

    def _template(self, shape: Shape, on: str) -> tuple[Seeded, str]:
        path = self.scratch / f"template-{len(self._templates)}"
        name = self.postgres.create() if on == ON_POSTGRES else None
        seeded = seed.fill(
            path,
            rooms=shape.rooms,
            members=shape.members,
            history=shape.history,
            people=shape.people,
            url=self.postgres.url(name) if name else None,
        )
        if name:
            self.postgres.settle(name)
        return seeded, name or str(path)

    def _why_not(self, name: str) -> str | None:
        if name not in self._ready:
            self._ready[name] = _set_up(name)
            if self._ready[name]:
                self.say(f"without {name}: {self._ready[name]}")
        return self._ready[name]


def seats_of(peer: Peer, seeded: Seeded) -> Seats:
    """Parley's, as they were filled."""
    return [
        [Seat(room, peer.path(room, ""), token) for token in tokens]
        for room, tokens in zip(seeded.rooms, seeded.tokens, strict=True)
    ]


def sample(result: load.WsResult | load.JoinResult | load.HttpResult, value: float) -> Sample:
    """One run's figure, with why it is void if it is."""
    if math.isnan(value):
        return Sample(0.0, result.void or "nothing came in time", raw=load.as_dict(result))
    # The generator names what else was wrong before itself.
    only_busy = result.void is not None and result.void.startswith("the generator")
    share = result.load_cpu_share if only_busy else None
    return Sample(value, result.void, share, raw=load.as_dict(result))


def peer_of(name: str) -> Peer:
    """The server behind a name: of Parley there are two, by where its data is."""
    return PEERS[OURS if name == ON_POSTGRES else name]


def prefix(on: str) -> str:
    """Before the label of what is measured on SQLite as well."""
    return "PostgreSQL: " if on == ON_POSTGRES else ""


def _set_up(name: str) -> str | None:
    if name == ON_POSTGRES:
        return backends.missing("postgres", "initdb", "pgbench", "redis-server")
    peer = PEERS[name]
    try:
        missing = peer.available()
        if missing is None:
            peer.setup()
    except Unavailable as error:
        return str(error)
    return missing
