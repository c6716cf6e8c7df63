"""Parley itself, as `parley serve` runs it, with sign-in and membership checks on."""

import sys
from pathlib import Path

from bench import seed
from bench.peers.peer import Command, Peer, Seat, Seats

# Limits protect people from each other; here all come from one address and say as much as they can.
SETTINGS = {
    "PARLEY_LIMIT_SENDS_PER_SECOND": "0",
    "PARLEY_LIMIT_ROOMS_PER_HOUR": "0",
    "PARLEY_LIMIT_SIGN_INS_PER_MINUTE": "0",
    "PARLEY_LIMIT_REGISTRATIONS_PER_MINUTE": "0",
    "PARLEY_LIMIT_SOCKETS_PER_USER": "0",
    "PARLEY_LIMIT_CONNECTIONS_PER_ADDRESS": "0",
}


def _command(folder: Path, port: int) -> Command:
    here = {"PARLEY_DATA_DIR": str(folder), "PARLEY_PORT": str(port), "PARLEY_HOST": "127.0.0.1"}
    return Command([str(Path(sys.executable).with_name("parley")), "serve"], SETTINGS | here)


def _path(room: str, user: str) -> str:
    return f"/api/v1/rooms/{room}/ws"


def _fill(folder: Path, rooms: int, members: int) -> Seats:
    seeded = seed.fill(folder, rooms=rooms, members=members)
    return [
        [Seat(room, _path(room, ""), token) for token in tokens]
        for room, tokens in zip(seeded.rooms, seeded.tokens, strict=True)
    ]


PARLEY = Peer(
    name="parley",
    label="Parley",
    stores="fsync",
    command=_command,
    path=_path,
    ready='"type":"live"',
    fill=_fill,
)
