"""A server, as the benchmark knows it: its command, its sockets and their first words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from bench.servers import Server, free_port

# What is built or installed here goes below it; git ignores it.
BUILD = Path(__file__).parents[1] / ".build"
# What a sender says to a server that numbers and stamps messages itself.
SEND = '{"type":"send","client_id":"$ID","text":"$TEXT"}'

# What one says to a server that only passes it on: as many bytes as an event of the others.
RELAYED = (
    '{"type":"message","room":"r_000000000000","seq":$N,"at":"2026-01-01T00:00:00.000Z",'
    '"user":{"id":"u_000000000000","name":"u_000000000000"},"client_id":"$ID","text":"$TEXT",'
    '"edited_at":null,"deleted":false}'
)


class Unavailable(Exception):
    """This machine can't run the peer; says what is missing, in one line."""


@dataclass(frozen=True, slots=True)
class Command:
    argv: list[str]
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seat:
    """One person's socket in one room; `token` is None where nobody asks who comes."""

    room: str
    path: str
    token: str | None = None


# By room, by member.
Seats = list[list[Seat]]


def peer_path(room: str, user: str) -> str:
    return f"/ws/{room}/{user}"


def nothing_missing() -> str | None:
    return None


def nothing_to_do() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Peer:
    """One server. Strings are those of the load generator's spec (bench/load.py)."""

    name: str
    label: str
    # Whether a message is on disk, by fsync, before anybody gets it.
    stores: Literal["fsync", "none"]
    # How to start it in a folder of its own, on a port.
    command: Callable[[Path, int], Command]
    path: Callable[[str, str], str] = peer_path
    message: str = SEND
    seq: str = '"seq":'
    ready: str | None = None
    greet: str | None = None
    answer: tuple[str, str] | None = None
    # False: it relays what it gets, so that the sender numbers, and only one may send.
    numbers: bool = True
    # Why it can't run here, else None. Asks the machine, builds nothing.
    available: Callable[[], str | None] = nothing_missing
    # Builds or installs what it needs, once. Raises `Unavailable`.
    setup: Callable[[], None] = nothing_to_do
    # Fills the folder before the start; None: rooms exist once somebody enters.
    fill: Callable[[Path, int, int], Seats] | None = None

    def seats(self, folder: Path, *, rooms: int, members: int) -> Seats:
        """Places for `members` people in each of `rooms` rooms; call it before `start`."""
        if self.fill is not None:
            return self.fill(folder, rooms, members)
        return [
            [self._seat(room, room * members + n) for n in range(members)] for room in range(rooms)
        ]

    def start(self, folder: Path, *, port: int | None = None) -> Server:
        """Returns when it accepts. Raises `ServerFailed`."""
        port = port or free_port()
        command = self.command(folder, port)
        return Server(command.argv, folder=folder, port=port, environment=command.environment)

    def _seat(self, room: int, user: int) -> Seat:
        # As long as Parley's ids, so that events have as many bytes.
        name = f"r_{room:012}"
        return Seat(name, self.path(name, f"u_{user:012}"))
