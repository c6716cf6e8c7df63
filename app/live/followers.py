"""The readers that stand at the head of one room, and get what comes."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Generic, Protocol, TypeVar

from ..wire.frames import EventFrame, Frame, seen_from

Encode = Callable[[Sequence[Frame]], bytes]
"""Turns frames into what is written: a socket takes other bytes around a text than a stream."""
Write = Callable[[bytes], None]


class Follower(Protocol):
    """A reader, as far as this knows it."""

    user: str
    floor: int

    def deliver(self, frames: Sequence[Frame]) -> None: ...
    @property
    def encode(self) -> Encode: ...
    @property
    def write_ready(self) -> Write | None: ...


F = TypeVar("F", bound=Follower)


class Followers(Generic[F]):
    """What comes is encoded once for all readers of a kind, and written to them in one loop."""

    __slots__ = ("_portable", "_ready")

    def __init__(self) -> None:
        self._ready: dict[Encode, dict[F, Write]] = {}
        # Those whose server takes no ready bytes.
        self._portable: dict[F, None] = {}

    def __len__(self) -> int:
        return sum(map(len, self._ready.values())) + len(self._portable)

    def __contains__(self, reader: F) -> bool:
        return reader in self._ready.get(reader.encode, ()) or reader in self._portable

    def __iter__(self) -> Iterator[F]:
        for writes in self._ready.values():
            yield from writes
        yield from self._portable

    def add(self, reader: F) -> None:
        if reader.write_ready is None:
            self._portable[reader] = None
        else:
            self._ready.setdefault(reader.encode, {})[reader] = reader.write_ready

    def remove(self, reader: F) -> bool:
        """Whether it was one of them."""
        writes = self._ready.get(reader.encode)
        if writes is not None and writes.pop(reader, None) is not None:
            if not writes:
                del self._ready[reader.encode]
            return True
        return self._portable.pop(reader, self) is None

    def write(self, frames: Sequence[Frame]) -> None:
        """All of this to all of them."""
        for encode, writes in list(self._ready.items()):
            ready = encode(frames)
            for write in list(writes.values()):
                write(ready)
        for reader in list(self._portable):
            reader.deliver(frames)

    def write_seen(self, frames: Sequence[EventFrame]) -> None:
        """To each what they may see of it."""
        for encode, writes in list(self._ready.items()):
            for reader, write in list(writes.items()):
                write(encode(seen_from(reader.floor, frames)))
        for reader in list(self._portable):
            reader.deliver(seen_from(reader.floor, frames))

    def write_to(self, users: Collection[str], frame: Frame) -> None:
        """To those of them that are of these people."""
        for encode, writes in list(self._ready.items()):
            for reader, write in list(writes.items()):
                if reader.user in users:
                    write(encode([frame]))
        for reader in list(self._portable):
            if reader.user in users:
                reader.deliver([frame])
