"""Turns in which WebSockets with more to parse do so, a millisecond for all of them."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from weakref import WeakKeyDictionary

# For all of them together, however many there are; then as long for everything else. The loop has
# to wait too: one that never does takes the interpreter from the threads of the database.
SECONDS_PER_TURN = 0.001


class ReadTurns:
    """A queue of calls; a socket with more to parse after its turn waits behind the others."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()
        self._is_due = False

    def wait(self, parse: Callable[[], None]) -> None:
        """Call `parse` in a later turn of the loop."""
        self._waiting.append(parse)
        if not self._is_due:
            self._is_due = True
            asyncio.get_running_loop().call_soon(self._run)

    def _run(self) -> None:
        end = time.monotonic() + SECONDS_PER_TURN
        try:
            while self._waiting and time.monotonic() < end:
                self._waiting.popleft()()
        finally:
            self._is_due = bool(self._waiting)
            if self._is_due:
                asyncio.get_running_loop().call_later(SECONDS_PER_TURN, self._run)


_turns: WeakKeyDictionary[asyncio.AbstractEventLoop, ReadTurns] = WeakKeyDictionary()


def read_turns(loop: asyncio.AbstractEventLoop) -> ReadTurns:
    """The turns of this loop."""
    turns = _turns.get(loop)
    if turns is None:
        turns = _turns[loop] = ReadTurns()
    return turns
