"""How values are spread, as counts between fixed bounds: cheap to add to, and to compare later."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

# From a quarter of a millisecond to sixteen seconds, four to a doubling: a quantile is within 10 %.
PER_DOUBLING = 4
SECONDS = tuple(0.00025 * 2 ** (step / PER_DOUBLING) for step in range(16 * PER_DOUBLING + 1))


@dataclass(frozen=True, slots=True)
class Distribution:
    """The values of a histogram at one moment."""

    bounds: Sequence[float]
    """Of each count but the last the greatest value that it counts."""
    counts: Sequence[int]
    sum: float

    @property
    def count(self) -> int:
        return sum(self.counts)

    def since(self, earlier: "Distribution") -> "Distribution":
        """The values that were added after `earlier`, which is of the same histogram."""
        counts = [now - then for now, then in zip(self.counts, earlier.counts, strict=True)]
        return Distribution(self.bounds, counts, self.sum - earlier.sum)

    def quantile(self, share: float) -> float | None:
        """The value that such a share of all is not above, evenly spread between two bounds.

        None without any. What lies beyond the last bound counts as if it were there.
        """
        wanted = share * self.count
        if not wanted:
            return None
        below, lower = 0, 0.0
        for upper, count in zip(self.bounds, self.counts, strict=False):
            if count and below + count >= wanted:
                return lower + (upper - lower) * (wanted - below) / count
            below, lower = below + count, upper
        return lower


class Histogram:
    """Grows as long as the process lives; who wants an interval compares two distributions."""

    __slots__ = ("_bounds", "_counts", "_sum")

    def __init__(self, bounds: Sequence[float] = SECONDS) -> None:
        self._bounds = tuple(bounds)
        self._counts = [0] * (len(bounds) + 1)
        self._sum = 0.0

    def add(self, value: float) -> None:
        self._counts[bisect_left(self._bounds, value)] += 1
        self._sum += value

    def now(self) -> Distribution:
        return Distribution(self._bounds, tuple(self._counts), self._sum)
