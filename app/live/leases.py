"""Counts that other nodes tell, each believed for a while, and their sums."""

from collections import Counter, OrderedDict
from collections.abc import Callable, Collection, Hashable
from typing import Generic, TypeVar

# Three heartbeats: what was not told for so long is gone, like its node.
BELIEVED_SECONDS = 15.0
# By node and key, in all: 45 MB of people in rooms, and some tenths of a second to forget them.
LEASES = 100_000

K = TypeVar("K", bound=Hashable)


class Leases(Generic[K]):
    """Needs no message in particular: what is lost is said again, or no longer believed."""

    def __init__(self, *, on_change: Callable[[K, int, int], None] | None = None) -> None:
        """`on_change` takes a key, and its sum before and after."""
        self._on_change = on_change
        # By node, when each count was told last, longest ago first.
        self._told: dict[str, OrderedDict[K, tuple[float, int]]] = {}
        self._sums: Counter[K] = Counter()
        self._count = 0
        # Those that would have been too many.
        self.refused = 0

    def sum(self, key: K) -> int:
        return self._sums[key]

    @property
    def keys(self) -> Collection[K]:
        """Those with a sum that is not 0."""
        return self._sums.keys()

    def sum_since(self, key: K, at: float) -> int:
        """Of what has been told since then."""
        counts = (told[key] for told in self._told.values() if key in told)
        return sum(count for told_at, count in counts if told_at >= at)

    def tell(self, node: str, key: K, count: int, *, now: float) -> None:
        """This many there are on that node; 0 ends the lease."""
        told = self._told.setdefault(node, OrderedDict())
        _, before = told.pop(key, (now, 0))
        if count and not before and self._count >= LEASES:
            self.refused += 1
            return
        if count:
            told[key] = now, count
        self._count += bool(count) - bool(before)
        if count != before:
            self._add(key, count - before)

    def forget(self, node: str) -> None:
        told = self._told.pop(node, OrderedDict())
        self._count -= len(told)
        for key, (_, count) in told.items():
            self._add(key, -count)

    def expire(self, *, now: float) -> None:
        """Drop what its node has not told for long."""
        long_ago = now - BELIEVED_SECONDS
        for node, told in list(self._told.items()):
            while told and next(iter(told.values()))[0] <= long_ago:
                key, (_, count) = told.popitem(last=False)
                self._count -= 1
                self._add(key, -count)
            if not told:
                del self._told[node]

    def _add(self, key: K, change: int) -> None:
        before = self._sums[key]
        after = before + change
        if after:
            self._sums[key] = after
        else:
            del self._sums[key]
        if self._on_change is not None:
            self._on_change(key, before, after)
