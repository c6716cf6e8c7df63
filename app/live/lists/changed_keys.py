"""Keys that have changed on this node or another, until lists are told what became of them."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import ClassVar, Generic, TypeVar

from ...db.database import Database
from ..key_reads import take_first
from .account_list import AccountList
from .list_index import ListIndex

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")

Tell = Callable[[K], None]
"""Takes a key that has changed: other nodes are told of it."""


def _to_nobody(key: Hashable) -> None:
    pass


class ChangedKeys(Generic[K]):
    """Of changes to one key that follow on each other, only the last is told."""

    EVERY_SECONDS: ClassVar[float]
    AT_ONCE: ClassVar[int]

    def __init__(
        self,
        database: Database,
        index: ListIndex,
        *,
        wake_at: Callable[[float], None],
        tell: Tell[K] = _to_nobody,
    ) -> None:
        """`wake_at` takes the time at which it is due.

        `tell` tells the other nodes, if nothing else does.
        """
        self._database = database
        self._index = index
        self._wake_at = wake_at
        self._tell = tell
        self._changed: dict[K, None] = {}
        self._read_at = 0.0

    def on_change(self, key: K) -> None:
        """It was changed on this node."""
        self.note(key)
        self._tell(key)

    def note(self, key: K) -> None:
        """It may have changed."""
        if self._is_wanted(key):
            self._changed[key] = None
            self._wake_at(self.due_at)

    @property
    def due_at(self) -> float:
        return self._read_at + self.EVERY_SECONDS

    @property
    def are_changed(self) -> bool:
        return bool(self._changed)

    def resume(self, mine: AccountList) -> None:
        """It has missed nothing that could be told now."""

    def end(self) -> None:
        self._changed.clear()

    def _is_wanted(self, key: K) -> bool:
        """Whether anybody is to be told."""
        raise NotImplementedError

    async def _take(self, read: Callable[[Sequence[K]], Awaitable[T]]) -> tuple[Sequence[K], T]:
        """The first keys, and what is read of them. When that fails they wait on."""
        taken = await take_first(self._changed, self.AT_ONCE, read)
        self._read_at = asyncio.get_running_loop().time()
        return taken
