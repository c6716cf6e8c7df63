"""Floods of WebSocket frames from one member: as many as the line carries, of any kind."""

import select
import socket
import threading
from collections.abc import Callable

from tests.hostile.attacks import attack
from tests.hostile.target import Target

# As many as one person may have.
SOCKETS = 50
WRITE_BYTES = 64 * 1024
READ_BYTES = 256 * 1024
# How long it waits for the line.
LOOK_SECONDS = 0.1
MASK = b"\0\0\0\0"


def frame(first: int, payload: bytes = b"") -> bytes:
    """Masked with zeros; `first` is the byte with FIN and the kind of frame."""
    assert len(payload) < 126
    return bytes((first, 0x80 | len(payload))) + MASK + payload


TEXT, BINARY, PING, PONG = 0x81, 0x82, 0x89, 0x8A
FIRST_OF_TEXT, CONTINUED = 0x01, 0x00

FLOODS: dict[str, tuple[bytes, bytes]] = {
    # What is sent once, and what again and again.
    "pings": (b"", frame(PING)),
    "pongs": (b"", frame(PONG)),
    "continuations of nothing": (frame(FIRST_OF_TEXT), frame(CONTINUED)),
    "continuations of one byte": (frame(FIRST_OF_TEXT), frame(CONTINUED, b"x")),
    "tiny binary frames": (b"", frame(BINARY)),
    "frames of no kind": (b"", frame(0x83)),
    "texts that are no JSON": (b"", frame(TEXT, b"{")),
    "read marks": (b"", frame(TEXT, b'{"type":"read","seq":9007199254740991}')),
}


def _flood(once: bytes, again: bytes) -> Callable[[Target], object]:
    def run(target: Target) -> object:
        sent = 0
        while target.goes_on():
            # One that is closed comes back at once.
            with target.member_socket() as peer:
                sent += _pours(target, peer, once, again)
        return f"{sent / 2**20:.1f} MiB"

    return run


def _pours(target: Target, peer: socket.socket, once: bytes, again: bytes) -> int:
    """Write what the line takes, and read what comes so that the server can write."""
    peer.setblocking(False)
    left, sent = once, 0
    while target.goes_on():
        if not left:
            left = again * (WRITE_BYTES // len(again))
        readable, writable, _ = select.select([peer], [peer], [], LOOK_SECONDS)
        try:
            if readable and not peer.recv(READ_BYTES):
                return sent
            if writable:
                size = peer.send(left)
                left, sent = left[size:], sent + size
        except OSError:
            return sent
    return sent


def _from_many(once: bytes, again: bytes) -> Callable[[Target], object]:
    def run(target: Target) -> object:
        threads = [
            threading.Thread(target=_alone, args=(target, once, again)) for _ in range(SOCKETS)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return None

    return run


def _alone(target: Target, once: bytes, again: bytes) -> None:
    try:
        _flood(once, again)(target)
    except OSError:
        return


for _name, (_once, _again) in FLOODS.items():
    attack(f"a flood of {_name}")(_flood(_once, _again))
attack("floods of pings on every socket")(_from_many(*FLOODS["pings"]))
