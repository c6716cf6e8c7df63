"""Lists are compared with the database now and then: so changes are noticed that no hint told."""

from collections.abc import Collection, Sequence
from itertools import islice
from typing import Protocol, TypeVar

from ...chat.log import replay
from ...chat.rooms import room_looks
from ...chat.rooms.room_looks import Version
from ...db.database import Database
from .account_list import UNKNOWN, AccountList
from .list_index import ListIndex
from .snapshots import Snapshots

K = TypeVar("K")
V = TypeVar("V")

# Compared in one look, of which there is one a second: heads, and lists.
HEADS_AT_ONCE = 1000
LISTS_AT_ONCE = 200


class Compared(Protocol):
    """A part that can compare what lists were told with what its table has."""

    async def compare(self, lists: Collection[AccountList]) -> None: ...


class Comparison:
    """Looks at some at a time, in turn."""

    def __init__(
        self,
        database: Database,
        index: ListIndex,
        snapshots: Snapshots,
        *,
        compared: Sequence[Compared],
    ) -> None:
        """`compared` are the parts that look at their own tables."""
        self._database = database
        self._index = index
        self._snapshots = snapshots
        self._compared = compared

    async def look(self) -> None:
        if self._index.by_connection:
            await self._look_at_heads()
            await self._look_at_lists()

    async def _look_at_heads(self) -> None:
        rooms = _rotated(self._index.watched, HEADS_AT_ONCE)
        heads = await self._database.read_urgent(replay.heads, rooms)
        for room in rooms:
            watched = self._index.watched.get(room)
            if watched is not None and watched.head not in (UNKNOWN, heads.get(room)):
                self._index.note(room)

    async def _look_at_lists(self) -> None:
        connections = _rotated(self._index.by_connection, LISTS_AT_ONCE)
        users = {connection.user for connection in connections}
        versions = await self._database.read_urgent(room_looks.versions, users)
        compared = []
        for connection in connections:
            mine = self._index.by_connection.get(connection)
            if mine is not None and mine not in self._snapshots:
                self._compare(mine, versions.get(connection.user, Version.of(())))
                compared.append(mine)
        for part in self._compared:
            await part.compare(compared)

    def _compare(self, mine: AccountList, stored: Version) -> None:
        now = Version.of(mine.rows)
        if stored == now:
            mine.mismatch = None
        elif mine.mismatch == (now, stored):
            # Not on its way: nothing has changed since the last comparison.
            self._snapshots.begin(mine)
        else:
            mine.mismatch = now, stored


def _rotated(held: dict[K, V], most: int) -> list[K]:
    """The first ones, which are put behind the others."""
    first = list(islice(held, most))
    for key in first:
        held[key] = held.pop(key)
    return first
