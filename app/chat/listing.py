"""Lists by key: a slice ends where its last item stands, and the next one begins behind it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Generic, TypeVar

import msgspec

Item = TypeVar("Item")
Other = TypeVar("Other")
Place = TypeVar("Place")
# Places come back from outside: no number that JSON or a database could not hold.
Number = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]


@dataclass(frozen=True, slots=True)
class Slice(Generic[Item, Place]):
    """Some items of a list; `last` is the place of the last one, None where the list ends."""

    items: Sequence[Item]
    last: Place | None

    def each(self, make: Callable[[Item], Other]) -> "Slice[Other, Place]":
        """The same slice, with what `make` makes of each item."""
        return Slice([make(item) for item in self.items], self.last)


def cut(
    rows: Sequence[Item], limit: int, place: Callable[[Item], Place], *, more: bool = False
) -> Slice[Item, Place]:
    """The first `limit` of `rows`, of which one more was looked for: is it there, more follow.

    With `more` they do in any case: the rows were cut before.
    """
    if len(rows) <= limit and not more:
        return Slice(rows, None)
    items = rows[:limit]
    return Slice(items, place(items[-1]))
