"""Frames as server-sent events (WHATWG HTML §9.2), and in chunks of HTTP/1.1."""

import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

from .close_codes import CloseCode
from .frames import EventFrame, Frame

MEDIA_TYPE = "text/event-stream"
# After which a browser comes back by itself when a stream was lost.
RETRY_MILLISECONDS = 2000
# Sent away by a server that stops, not all come back at once.
RESTART_RETRY_MILLISECONDS = (1000, 4000)
# A comment, to show that there is still somebody at the other end.
BEAT = b":\n\n"
# The end of an answer in chunks.
LAST_CHUNK = b"0\r\n\r\n"


class Encodings(NamedTuple):
    """How frames are written: in chunks, and for servers that make those themselves."""

    in_chunks: Callable[[Sequence[Frame]], bytes]
    plain: Callable[[Sequence[Frame]], bytes]


class RoomEncoding:
    """The data is what a socket carries, byte for byte. An event's id is its place in its log."""

    __slots__ = ("_id",)

    def __init__(self, epoch: str) -> None:
        self._id = b"id: %b:" % epoch.encode()

    def plain(self, frames: Sequence[Frame]) -> bytes:
        return b"".join([self._with_id(frame) for frame in frames])

    def in_chunks(self, frames: Sequence[Frame]) -> bytes:
        return chunk(self.plain(frames))

    def _with_id(self, frame: Frame) -> bytes:
        if isinstance(frame, EventFrame):
            return b"%b%d\n%b" % (self._id, frame.seq, _data(frame))
        return _data(frame)


def of_room(epoch: str) -> Encodings:
    """To be made once, since readers of one encoding share the bytes."""
    encoding = RoomEncoding(epoch)
    return Encodings(encoding.in_chunks, encoding.plain)


def _of_account(frames: Sequence[Frame]) -> bytes:
    return b"".join([_data(frame) for frame in frames])


def _of_account_in_chunks(frames: Sequence[Frame]) -> bytes:
    return chunk(_of_account(frames))


# Without ids, since there are many logs: where it stands in them is told from time to time.
OF_ACCOUNT = Encodings(_of_account_in_chunks, _of_account)


def chunk(body: bytes) -> bytes:
    """A chunk of HTTP/1.1 (RFC 9112 §7.1). An empty one would be the last."""
    return b"%x\r\n%b\r\n" % (len(body), body) if body else b""


def beginning() -> bytes:
    """What a stream starts with: when to come back if it is lost."""
    return _retry(RETRY_MILLISECONDS)


def closing(code: int, reason: str) -> bytes:
    """The last event: why nothing more comes, and whether to come back."""
    closed = Frame(type="closed", code=code, reason=reason, reconnect=CloseCode(code).reconnect)
    before = b""
    if code == CloseCode.RESTARTING:
        before = _retry(random.randint(*RESTART_RETRY_MILLISECONDS))  # noqa: S311 - no secret
    return before + _data(closed)


def mark(last_event_id: str) -> bytes:
    """An id without data: a client keeps it, and is told of nothing."""
    return b"id: %b\n\n" % last_event_id.encode()


def _data(frame: Frame) -> bytes:
    # JSON as we write it has no line breaks.
    return b"data: %b\n\n" % frame.payload


def _retry(milliseconds: int) -> bytes:
    return b"retry: %d\n\n" % milliseconds
