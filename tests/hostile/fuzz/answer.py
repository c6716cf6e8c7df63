"""The answers that are allowed: whole HTTP answers below 500, whole frames after a 101."""

import json
from collections.abc import Iterator

TEXT, CLOSE, PING, PONG = 1, 8, 9, 10
# 503 is an answer like another: the server is busy and says so.
FAILURES = range(500, 600)
BUSY = 503
SWITCHING = 101
# HEAD is never asked, so of the answers only these have no body.
BODILESS = (204, 304)


def faults(received: bytes) -> list[str]:
    """The errors in all that the server sent on one connection, in order."""
    while received:
        head, blank, rest = received.partition(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 "):
            return [f"not an answer: {received[:80]!r}"]
        status = int(head[9:12])
        if status in FAILURES and status != BUSY:
            return [f"{status}: {rest[:200]!r}"]
        if not blank:
            return []  # cut by the end of the connection
        if status == SWITCHING:
            return list(_of_frames(rest))
        length = 0 if status in BODILESS or status < 200 else _length(head)
        received = rest[length:] if length is not None else b""
    return []


def _length(head: bytes) -> int | None:
    """The bytes of the body; None where they go on to the end."""
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return int(value)
    return None


def _of_frames(received: bytes) -> Iterator[str]:
    start = 0
    while len(received) - start >= 2:
        opcode, length = received[start] & 0x0F, received[start + 1]
        head = {126: 4, 127: 10}.get(length, 2)
        if head > 2:
            length = int.from_bytes(received[start + 2 : start + head])
        said = received[start + head : start + head + length]
        start += head + length
        if start > len(received):
            return  # cut by the end of the connection
        if opcode == TEXT:
            yield from _of_text(said)
        elif opcode == CLOSE:
            # Any code may be the echo of the input's own.
            if said[2:] == b"internal_error":
                yield f"closed with {int.from_bytes(said[:2])}, {said[2:]!r}"
        elif opcode not in (PING, PONG):
            yield f"a frame of kind {opcode}"


def _of_text(said: bytes) -> Iterator[str]:
    try:
        frame = json.loads(said)
    except ValueError:
        yield f"not JSON: {said[:80]!r}"
        return
    if frame.get("type") == "error" and frame.get("code") == "internal_error":
        yield f"an error of the server: {said!r}"
