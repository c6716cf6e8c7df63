"""The tails of this node, within one bound in bytes; rooms without a reader give way first."""

import time
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator

from ..counts import Counts
from .presence import OnLocal, nobody_else
from .tail import Tail

# Rooms nobody listens to any more whose tails stay warm for those who come back, and how long.
IDLE_TAILS = 256
IDLE_SECONDS = 30.0
# No room takes more of the memory than one in so many, however much is said in it.
SHARE = 8


class Tails:
    """A room's tail, from its first reader to some time after the last."""

    def __init__(
        self,
        *,
        most_bytes: int,
        on_local: OnLocal = nobody_else,
        elsewhere: Callable[[str], Collection[str]] = lambda room: (),
        counts: Counts | None = None,
    ) -> None:
        """`on_local` and `elsewhere` are for presence, the latter by room."""
        self._on_local = on_local
        self._elsewhere = elsewhere
        self._counts = counts or Counts()
        self._most_bytes = most_bytes
        self._most_of_one = most_bytes // SHARE
        self._by_room: dict[str, Tail] = {}
        self._held: dict[Tail, int] = {}
        self._held_bytes = 0
        # Without a reader, and since when. Each of these begins with the least recently used.
        self._idle: OrderedDict[Tail, float] = OrderedDict()
        # The tails that hold frames: with a reader, and without.
        self._full_busy: OrderedDict[Tail, None] = OrderedDict()
        self._full_idle: OrderedDict[Tail, None] = OrderedDict()

    def __iter__(self) -> Iterator[Tail]:
        return iter(list(self._by_room.values()))

    def get(self, room: str) -> Tail | None:
        return self._by_room.get(room)

    def add(self, room: str) -> Tail:
        """A new one, which is kept at least until it is loaded."""
        tail = self._by_room[room] = Tail(
            room,
            on_change=self._weigh,
            on_local=self._on_local,
            elsewhere=self._elsewhere(room),
            counts=self._counts,
        )
        self._held[tail] = 0
        return tail

    def remove(self, room: str) -> None:
        tail = self._by_room.pop(room, None)
        if tail is not None:
            for order in (self._idle, self._full_busy, self._full_idle):
                order.pop(tail, None)
            self._held_bytes -= self._held.pop(tail)
            tail.close()

    def forget_idle(self) -> None:
        """Give the memory of rooms back that nobody has listened to for a while."""
        long_ago = time.monotonic() - IDLE_SECONDS
        while self._idle and next(iter(self._idle.values())) < long_ago:
            self._forget_longest_idle()

    def _weigh(self, tail: Tail) -> None:
        if tail not in self._held:
            return  # forgotten, and one who walked in it has not noticed yet
        self._count(tail)
        if self._held[tail] > self._most_of_one:
            tail.shed(self._held[tail] - self._most_of_one)
            self._count(tail)
        self._sort(tail)
        if self._held_bytes > self._most_bytes:
            self._shed(self._full_idle)
            self._shed(self._full_busy)

    def _count(self, tail: Tail) -> None:
        held = tail.held_bytes
        self._held_bytes += held - self._held[tail]
        self._held[tail] = held

    def _sort(self, tail: Tail) -> None:
        if tail.is_read:
            if self._idle.pop(tail, None):
                self._full_idle.pop(tail, None)
            self._full_busy[tail] = None
            self._full_busy.move_to_end(tail)
            return
        self._full_busy.pop(tail, None)
        self._full_idle.setdefault(tail)
        self._idle.setdefault(tail, time.monotonic())
        if len(self._idle) > IDLE_TAILS:
            self._forget_longest_idle()

    def _shed(self, order: OrderedDict[Tail, None]) -> None:
        while order and self._excess_bytes > 0:
            tail = next(iter(order))
            tail.shed(self._excess_bytes)
            self._count(tail)
            if self._excess_bytes > 0:
                del order[tail]  # it is empty, and comes back with its next frame

    def _forget_longest_idle(self) -> None:
        self.remove(next(iter(self._idle)).room)

    @property
    def held_bytes(self) -> int:
        """The memory of all."""
        return self._held_bytes

    @property
    def _excess_bytes(self) -> int:
        return self._held_bytes - self._most_bytes
