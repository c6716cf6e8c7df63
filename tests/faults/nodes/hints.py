"""What becomes of the hints between nodes: lost, doubled, late or made up, each with its share."""

import random
import re
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

_HEAD = re.compile(rb'("r_[^"]+":)(\d+)')
NONSENSE = b'{"node":'
# A head is made up near the true one, on either side.
OFF_BY = 1000


class Format(ABC):
    """Finds the hints in what a server sends."""

    @abstractmethod
    def messages(self, received: bytearray) -> Iterator[bytes]:
        """Take those that are complete."""

    @abstractmethod
    def payload(self, message: bytes) -> bytes | None:
        """The text of a hint; None for any other message."""

    @abstractmethod
    def with_payload(self, message: bytes, payload: bytes) -> bytes:
        """The same message with another text."""


class PostgresFormat(Format):
    """After the start of a connection that was not encrypted, nor asked to be.

    https://www.postgresql.org/docs/current/protocol-message-formats.html
    """

    def messages(self, received: bytearray) -> Iterator[bytes]:
        while len(received) >= 5:
            size = 1 + int.from_bytes(received[1:5])
            if len(received) < size:
                return
            yield bytes(received[:size])
            del received[:size]

    def payload(self, message: bytes) -> bytes | None:
        # A NotificationResponse: type, size, process, channel, payload.
        return message[9:].split(b"\0")[1] if message[:1] == b"A" else None

    def with_payload(self, message: bytes, payload: bytes) -> bytes:
        channel = message[9:].split(b"\0")[0]
        body = message[5:9] + channel + b"\0" + payload + b"\0"
        return b"A" + (len(body) + 4).to_bytes(4) + body


class RedisFormat(Format):
    """https://redis.io/docs/latest/develop/reference/protocol-spec/"""

    def messages(self, received: bytearray) -> Iterator[bytes]:
        while (end := _end(received, 0)) is not None:
            yield bytes(received[:end])
            del received[:end]

    def payload(self, message: bytes) -> bytes | None:
        parts = message.split(b"\r\n", 6)
        return parts[6][:-2] if parts[2:3] == [b"message"] else None

    def with_payload(self, message: bytes, payload: bytes) -> bytes:
        parts = message.split(b"\r\n", 6)
        return b"\r\n".join([*parts[:5], b"$%d" % len(payload), payload, b""])


def _end(received: bytearray, at: int) -> int | None:
    """Where the value that begins there ends; None when that is still to come."""
    line = received.find(b"\r\n", at)
    if line < 0:
        return None
    kind, end = received[at : at + 1], line + 2
    if kind in b"$=!":
        size = int(received[at + 1 : line])
        end += size + 2 if size >= 0 else 0
    elif kind in b"*>~%":
        for _ in range(int(received[at + 1 : line]) * (2 if kind == b"%" else 1)):
            found = _end(received, end)
            if found is None:
                return None
            end = found
    return end if end <= len(received) else None


@dataclass(slots=True)
class Shares:
    """Of a hundred hints, how many suffer what."""

    lost: int = 0
    doubled: int = 0
    late: int = 0
    made_up: int = 0


class Hints:
    """Those that come to one node. Their shares may change at any time."""

    def __init__(self, seed: str, *, usual: Shares) -> None:
        self._dice = random.Random(seed)
        self._usual = usual
        self._shares = usual
        self._late: list[bytes] = []
        # How many suffered what.
        self.counts: Counter[str] = Counter()

    def suffer(self, shares: Shares) -> None:
        self._shares = shares

    def heal(self) -> None:
        self._shares = self._usual

    def carry(self, message: bytes, format: Format) -> list[bytes]:
        """The messages to deliver in its place."""
        payload = format.payload(message)
        if payload is None:
            return [message]
        shares, late = self._shares, self._late
        self._late = []
        if self._happens("late", shares.late):
            self._late = [*late, message]  # overtaken by the next one
            return []
        if self._happens("lost", shares.lost):
            return late
        carried = [message]
        if self._happens("doubled", shares.doubled):
            carried.append(message)
        if self._happens("made up", shares.made_up):
            carried.append(format.with_payload(message, self._made_up(payload)))
        self.counts["came"] += 1
        return carried + late

    def _happens(self, name: str, share: int) -> bool:
        happens = self._dice.randrange(100) < share
        self.counts[name] += happens
        return happens

    def _made_up(self, payload: bytes) -> bytes:
        if self._dice.randrange(4) == 0:
            return NONSENSE

        def off(found: re.Match[bytes]) -> bytes:
            seq = int(found[2]) + self._dice.randint(-OFF_BY, OFF_BY)
            return found[1] + b"%d" % max(seq, 0)

        return _HEAD.sub(off, payload)
