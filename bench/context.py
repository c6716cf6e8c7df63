"""The context of every workload: how long to measure, and servers on freshly filled folders."""

import contextlib
import math
import shutil
import sys
import time
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bench import load, seed
from bench.peers import PEERS, Peer, Seats, Unavailable
from bench.peers.peer import Seat
from bench.report import Sample
from bench.seed import Seeded
from bench.servers import Server

OURS = "parley"


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
    """A running server and who may sit where; `seeded` is there for Parley only."""

    peer: Peer
    server: Server
    folder: Path
    seats: Seats
    seeded: Seeded
    started_seconds: float

    def talk(
        self,
        *,
        warm: float,
        measure: float,
        listeners: int | None = None,
        senders: int | None = None,
        closed: int | None = None,
        rate: float | None = None,
        stalled: int = 0,
        settle: float = 0.5,
    ) -> load.WsResult:
        """Of each room the first `listeners` come, and the first `senders` of these send."""
        sockets = [
            load.Socket(seat.room, seat.path, seat.token, sends=senders is None or at < senders)
            for room in self.seats
            for at, seat in enumerate(room[:listeners])
        ]
        return load.ws(
            load.WsSpec(
                port=self.server.port,
                pids=self.server.pids(),
                sockets=sockets,
                message=self.peer.message,
                seq=self.peer.seq,
                ready=self.peer.ready,
                greet=self.peer.greet,
                answer=self.peer.answer,
                closed=closed,
                open=rate,
                stalled=stalled,
                settle=settle,
                warm=warm,
                measure=measure,
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
    _templates: dict[Shape, Seeded] = field(default_factory=dict)

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
        wanted = [name for name in dict.fromkeys(names) if name in self.names]
        return [name for name in wanted if self._why_not(name) is None]

    @contextlib.contextmanager
    def stage(self, name: str, shape: Shape) -> Iterator[Stage]:
        """A server that runs on a folder of its own until the end of the block."""
        peer = PEERS[name]
        folder = self.scratch / "folder"
        seeded = Seeded([], [], [])
        if name == OURS:
            seeded = self.filled(shape, folder)
            seats = seats_of(peer, seeded)
        else:
            folder.mkdir()
            seats = peer.seats(folder, rooms=shape.rooms, members=shape.members)
        try:
            with self.started(peer, folder, seats, seeded) as stage:
                yield stage
        finally:
            shutil.rmtree(folder)

    @contextlib.contextmanager
    def started(self, peer: Peer, folder: Path, seats: Seats, seeded: Seeded) -> Iterator[Stage]:
        """A server on a folder that the caller has filled."""
        began = time.monotonic()
        with peer.start(folder) as server:
            yield Stage(peer, server, folder, seats, seeded, time.monotonic() - began)

    def filled(self, shape: Shape, folder: Path) -> Seeded:
        """Make `folder` Parley's, with this in it."""
        # Filled once for each shape: 5,000 members take seconds.
        template = self.scratch / "-".join(
            str(part) for part in (shape.rooms, shape.members, shape.history, shape.people)
        )
        if shape not in self._templates:
            self._templates[shape] = seed.fill(
                template,
                rooms=shape.rooms,
                members=shape.members,
                history=shape.history,
                people=shape.people,
            )
        shutil.copytree(template, folder)
        return self._templates[shape]

    def _why_not(self, name: str) -> str | None:
        if name not in self._ready:
            self._ready[name] = _set_up(PEERS[name])
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


def _set_up(peer: Peer) -> str | None:
    try:
        missing = peer.available()
        if missing is None:
            peer.setup()
    except Unavailable as error:
        return str(error)
    return missing
