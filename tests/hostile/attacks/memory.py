"""Attacks by members that make the server hold much, or do much for each of them."""

import contextlib
import json
import socket
import struct
import time
import uuid
from collections.abc import Iterator

from tests.hostile.attacks import attack
from tests.hostile.target import Target

# Four bytes each: the longest message there is.
LONG = "🚢" * 8000
ROOMS = 8
READERS = 60
# As fast as the limit lets one person write.
PAUSE_SECONDS = 0.1
SMALL_BUFFER = 4096


@attack("rooms of long messages, opened and left")
def rooms_opened_and_left(target: Target) -> int:
    rooms = list(_own_rooms(target))
    said = 0
    while target.goes_on():
        room = rooms[said % len(rooms)]
        said += _says(target, room)
        with contextlib.suppress(OSError), target.member_socket(room=room) as seat:
            seat.recv(65536)
    return said


@attack("many edits of one long message")
def many_edits(target: Target) -> int:
    _, message = target.ask("POST", f"/rooms/{target.room}/messages", {"text": LONG})
    edits = 0
    with target.member_socket() as first, target.member_socket() as second:
        while target.goes_on():
            command = {"type": "edit", "client_id": uuid.uuid4().hex, "target": message["seq"]}
            first.sendall(_text_frame(json.dumps({**command, "text": f"{edits} {'x' * 7900}"})))
            edits += 1
            for reader in (first, second):
                reader.setblocking(False)
                with contextlib.suppress(BlockingIOError):
                    while reader.recv(2**20):
                        pass
                reader.setblocking(True)
            time.sleep(PAUSE_SECONDS)
    return edits


@attack("pages that are asked for and not read")
def unread_pages(target: Target) -> int:
    for _ in range(30):
        _says(target, target.room)
    query = f"/api/v1/rooms/{target.room}/messages?limit=200"
    with contextlib.ExitStack() as open_ones:
        readers = 0
        while target.goes_on():
            if readers < READERS:
                reader = open_ones.enter_context(_narrow(target))
                head = f"GET {query} HTTP/1.1\r\nHost: {target.host}\r\n"
                reader.sendall(f"{head}Authorization: Bearer {target.tokens[0]}\r\n\r\n".encode())
                readers += 1
            else:
                time.sleep(PAUSE_SECONDS)
    return readers


def _own_rooms(target: Target) -> Iterator[str]:
    for number in range(ROOMS):
        body = {"name": f"long {number} {uuid.uuid4().hex[:6]}", "kind": "private"}
        status, room = target.ask("POST", "/rooms", body)
        if status == 201:
            yield room["id"]


def _says(target: Target, room: str) -> int:
    status, _ = target.ask("POST", f"/rooms/{room}/messages", {"text": LONG})
    if status != 201:
        time.sleep(PAUSE_SECONDS)
    return int(status == 201)


def _narrow(target: Target) -> socket.socket:
    opened = socket.socket()
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL_BUFFER)
    opened.connect(target.address)
    return opened


def _text_frame(text: str) -> bytes:
    """A final, masked text frame (RFC 6455 §5.2); the mask is of zeros."""
    payload = text.encode()
    length = struct.pack("!H", len(payload))
    return b"\x81\xfe" + length + bytes(4) + payload
