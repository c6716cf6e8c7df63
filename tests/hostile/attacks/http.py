"""Attacks of a stranger by plain HTTP: pipelines, odd bodies, answers that nobody reads."""

import contextlib
import itertools
import json
import select
import socket
import time
from collections.abc import Iterator

from tests.hostile.attacks import attack
from tests.hostile.target import Target

# What the server reads at once.
PACKET_BYTES = 256 * 1024
# The largest body that is not refused by its length.
BODY_BYTES = 262_144
# More than one address may hold, by default.
CONNECTIONS = 600
UNREAD = 80
PAUSE_SECONDS = 0.05
# Four bytes each in UTF-8.
LONG_TEXT = "\U0001f680" * 8000
LONG_TEXTS = 30


@attack("pipelined requests")
def pipelined(target: Target) -> int:
    """On one connection, as fast as they are taken; how many bytes were."""
    request = f"GET /api/v1/me HTTP/1.1\r\nHost: {target.host}\r\n\r\n".encode()
    packet = request * (PACKET_BYTES // len(request))
    sent = 0
    with target.connect() as peer:
        peer.setblocking(False)
        left = memoryview(packet)
        while target.goes_on():
            readable, writable, _ = select.select([peer], [peer], [], PAUSE_SECONDS)
            if readable and not peer.recv(PACKET_BYTES):
                break
            if writable:
                taken = peer.send(left)
                sent += taken
                left = left[taken:] or memoryview(packet)
    return sent


@attack("packets of pipelined requests")
def packets(target: Target) -> None:
    """Each on a connection of its own, the answers unread."""
    request = b"GET / HTTP/1.1\r\n\r\n"
    packet = request * (PACKET_BYTES // len(request))
    while target.goes_on():
        peers = [target.connect() for _ in range(20)]
        for peer in peers:
            with contextlib.suppress(OSError):
                peer.sendall(packet)
        for peer in peers:
            peer.close()


@attack("requests on hundreds of connections")
def flood(target: Target) -> int:
    """Each is sent as soon as the one before is answered; how many were."""
    request = f"GET /sign-in HTTP/1.1\r\nHost: {target.host}\r\n\r\n".encode()
    answered = 0
    for peers in _crowd(target):
        _send(peers, request)
        readable, _, _ = select.select(peers, [], [], PAUSE_SECONDS)
        for peer in readable:
            with contextlib.suppress(OSError):
                answered += bool(peer.recv(PACKET_BYTES))
    return answered


@attack("chunks of one byte")
def chunks(target: Target) -> None:
    """A body without end, and long after it was refused."""
    head = _head(target, "Content-Type: application/json", "Transfer-Encoding: chunked")
    packet = b"1\r\nx\r\n" * (PACKET_BYTES // 6)
    while target.goes_on():
        with target.connect() as peer, contextlib.suppress(OSError):
            peer.sendall(head)
            while target.goes_on():
                peer.sendall(packet)


@attack("unknown fields")
def unknown_fields(target: Target) -> None:
    """As many as a body holds, on eighty connections whose answers are not read."""
    body = json.dumps({f"{number:x}": 1 for number in range(24_000)}).encode()
    _post_unread(target, {"application/json": body})


@attack("bodies that cost their parsers much")
def odd_bodies(target: Target) -> None:
    lists = b"[" + b"[]," * (BODY_BYTES // 3 - 1) + b"[]]"
    _post_unread(
        target,
        {
            "application/json": lists[:BODY_BYTES],
            "application/x-www-form-urlencoded": b"a&" * (BODY_BYTES // 2),
            "multipart/form-data; boundary=x": b"--x\r\n" + b"a:b\r\n" * (BODY_BYTES // 5 - 1),
        },
    )


@attack("bodies that never end")
def slow_bodies(target: Target) -> int:
    """A byte now and then on as many connections as there are; how many were open at last."""
    head = _head(target, "Content-Type: application/json", f"Content-Length: {BODY_BYTES}")
    return _hold(target, head)


@attack("bodies that lack a byte")
def whole_but_one(target: Target) -> int:
    """Their first bytes wait in the server's memory; returns how many were open at last."""
    head = _head(target, "Content-Type: application/json", f"Content-Length: {BODY_BYTES}")
    return _hold(target, head + b" " * (BODY_BYTES - 200))


@attack("pages that nobody reads")
def unread_pages(target: Target) -> None:
    """Of the longest messages, asked for on hundreds of connections."""
    for number in range(LONG_TEXTS):
        said = {"text": LONG_TEXT, "client_id": f"{number}"}
        status, _ = target.ask("POST", f"/rooms/{target.room}/messages", said)
        if status not in (200, 201):
            break
    request = (
        f"GET /api/v1/rooms/{target.room}/messages?limit=200 HTTP/1.1\r\nHost: {target.host}\r\n"
        f"Authorization: Bearer {target.tokens[0]}\r\n\r\n"
    ).encode()
    for peers in _crowd(target):
        _send(peers, request)
        time.sleep(PAUSE_SECONDS)


def _head(target: Target, *lines: str) -> bytes:
    start = (f"POST /api/v1/users HTTP/1.1\r\nHost: {target.host}", *lines, "", "")
    return "\r\n".join(start).encode()


def _post_unread(target: Target, bodies: dict[str, bytes]) -> None:
    requests = [
        _head(target, f"Content-Type: {kind}", f"Content-Length: {len(body)}") + body
        for kind, body in bodies.items()
    ]
    peers: list[socket.socket] = []
    for request in itertools.cycle(requests):
        if not target.goes_on():
            break
        peers.append(target.connect())
        with contextlib.suppress(OSError):
            peers[-1].sendall(request)
        if len(peers) == UNREAD:
            peers.pop(0).close()


def _hold(target: Target, start: bytes) -> int:
    """Send the start of a request on each connection, and a byte after it now and then."""
    begun: set[socket.socket] = set()
    peers: list[socket.socket] = []
    for peers in _crowd(target):
        for peer in list(peers):
            try:
                peer.sendall(b" " if peer in begun else start)
                begun.add(peer)
            except OSError:
                peers.remove(peer)
    return len(peers)


def _send(peers: list[socket.socket], request: bytes) -> None:
    """To each of them; those that broke are taken off the list."""
    for peer in list(peers):
        try:
            peer.sendall(request)
        except OSError:
            peers.remove(peer)


def _crowd(target: Target) -> Iterator[list[socket.socket]]:
    """As many connections as one gets; those that broke and were taken off the list open anew."""
    peers: list[socket.socket] = []
    while target.goes_on():
        with contextlib.suppress(OSError):
            while len(peers) < CONNECTIONS and target.goes_on():
                peers.append(target.connect())
        yield peers
