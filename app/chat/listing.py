"""Lists by key: a slice ends where its last item stands, and the next one begins behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Generic, TypeVar

import msgspec

Item = TypeVar("Item")
Place = TypeVar("Place")
# Places come back from outside: no number that JSON or a database could not hold.
Number = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]


@dataclass(frozen=True, slots=True)
class Slice(Generic[Item, Place]):
    """Some items of a list; `last` is the place of the last one, None where the list ends."""

    items: Sequence[Item]
    last: Place | None
