"""Turns in which HTTP connections parse: a few in one turn of the event loop, by address."""

import asyncio
import time
from collections import OrderedDict, deque
from collections.abc import Callable

# How long one turn may keep the loop in a flood; a message takes some turns. In the time of its
# thread, not the clock's: beside busy neighbours fewer slices a turn would only cost more turns.
TURN_SECONDS = 0.004
# Between two turns of those that wait. A loop that never waits takes the interpreter from the
# database's threads: beside one connection that pipelines a message took 400 ms, and now 3.
REST_SECONDS = 0.001
# A slice is a page or a refusal, of which one costs twenty times the other: so their number is what
# the last turns have shown.
FEWEST_SLICES = 2
MOST_SLICES = 32


class Address:
    """Counts of what one subscriber has open and has being answered, and what waits for its turn.

    0 is no limit.
    """

    __slots__ = (
        "connections",
        "is_queued",
        "most_connections",
        "most_served",
        "name",
        "parses",
        "served",
    )

    def __init__(
        self, name: str | None, *, most_connections: int = 0, most_served: int = 0
    ) -> None:
        self.name = name
        self.most_connections = most_connections
        self.most_served = most_served
        self.connections = 0
        self.served = 0
        self.parses: OrderedDict[Callable[[], None], None] = OrderedDict()
        self.is_queued = False

    @property
    def is_busy(self) -> bool:
        return 0 < self.most_served <= self.served


class ParsingTurns:
    """The turns of one server, which has one loop."""

    def __init__(self) -> None:
        self._slices = self._left = MOST_SLICES
        self._began = 0.0
        self._refills = False
        self._ready: deque[Address] = deque()
        self._turn_is_due = False
        self._rests_until = 0.0

    def take(self, address: Address) -> bool:
        """Take a slice of this turn, if one may be parsed at once; else `wait`."""
        if self._ready or not self._left or address.parses or address.is_busy:
            return False
        self._left -= 1
        self._refill_soon()
        return True

    def wait(self, address: Address, parse: Callable[[], None]) -> None:
        """Call `parse` once, in a later turn, when the address is not busy."""
        address.parses[parse] = None
        self.offer(address)

    def leave(self, address: Address, parse: Callable[[], None]) -> None:
        """Wait no longer."""
        address.parses.pop(parse, None)

    def offer(self, address: Address) -> None:
        """Queue the address for a turn, when it may have become less busy."""
        if address.parses and not address.is_queued and not address.is_busy:
            address.is_queued = True
            self._ready.append(address)
            self._turn_soon()

    def _turn_soon(self) -> None:
        if not self._turn_is_due:
            self._turn_is_due = True
            asyncio.get_running_loop().call_at(self._rests_until, self._turn)

    def _turn(self) -> None:
        self._turn_is_due = False
        self._refill_soon()
        try:
            while self._ready and self._left:
                address = self._ready.popleft()
                address.is_queued = False
                if address.parses and not address.is_busy:
                    self._left -= 1
                    parse, _ = address.parses.popitem(last=False)
                    try:
                        parse()
                    finally:  # what fails for one must not stop the others
                        self.offer(address)
        finally:
            self._rests_until = asyncio.get_running_loop().time() + REST_SECONDS
            if self._ready:
                self._turn_soon()

    def _refill_soon(self) -> None:
        if not self._refills:
            self._refills = True
            self._began = time.thread_time()
            asyncio.get_running_loop().call_soon(self._refill)

    def _refill(self) -> None:
        """Allow as many slices as have lately fitted into one turn of the loop."""
        self._refills = False
        if time.thread_time() - self._began > TURN_SECONDS:
            self._slices = max(self._slices // 2, FEWEST_SLICES)
        elif not self._left:
            self._slices = min(self._slices + 1, MOST_SLICES)
        self._left = self._slices
