"""Looks into the index from the newest messages to the oldest, a window of time after the other.

What many messages have is found in the newest window; what few have, in a handful of looks.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ...db.word_index import Sought
from .entries import FINER_BITS, GRAIN_BITS, of_time

# In a window with more hits than this, half of it is looked at first.
HITS_AT_ONCE = 300
_COARSEST, _FINEST = 0, len(GRAIN_BITS) - 1
_FINER = 2**FINER_BITS

Place = tuple[int, int]
"""The number of a room, and of a message in it."""
Find = Callable[[Sequence[Sought] | None, int | None], list[Place]]
"""What the index has in spans of time, or in all of time: so much at most, or everything."""


@dataclass(frozen=True, slots=True)
class _Window:
    """Spans of one grain, from the first to the last, these two among them."""

    grain: int
    first: int
    last: int

    @property
    def words(self) -> list[Sought]:
        return [of_time(self.grain, number) for number in range(self.first, self.last + 1)]

    @property
    def parts(self) -> "tuple[_Window, ...]":
        """The newest first; none of one that is as small as can be."""
        if self.last > self.first:
            middle = (self.first + self.last) // 2
            newer = _Window(self.grain, middle + 1, self.last)
            return newer, _Window(self.grain, self.first, middle)
        if self.grain == _FINEST:
            return ()
        begin = self.first << FINER_BITS
        return (_Window(self.grain + 1, begin, begin + _FINER - 1),)


def newest_first(find: Find, until: int) -> Iterator[list[Place]]:
    """The hits up to a time (ms): those of each list are newer than those of the next.

    A list of all that is older may hold newer ones once more.
    """
    end = until >> GRAIN_BITS[_FINEST]
    for grain in range(_FINEST, _COARSEST, -1):
        begin = end >> FINER_BITS << FINER_BITS
        yield from _hits(find, _Window(grain, begin, end))
        end = (begin >> FINER_BITS) - 1
    # What few have is in no window mostly, and found at once.
    old = find(None, HITS_AT_ONCE + 1)
    if len(old) <= HITS_AT_ONCE:
        yield old
        return
    while end >= 0:
        begin = max(end - _FINER + 1, 0)
        yield from _hits(find, _Window(_COARSEST, begin, end))
        end = begin - 1


def _hits(find: Find, window: _Window) -> Iterator[list[Place]]:
    parts = window.parts
    found = find(window.words, HITS_AT_ONCE + 1 if parts else None)
    if not parts or len(found) <= HITS_AT_ONCE:
        yield found
        return
    for part in parts:
        yield from _hits(find, part)
