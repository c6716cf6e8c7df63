"""People who are active, which all who share a room with them are told."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping

from ..chat import room_looks
from ..db.database import Database
from ..wire.frames import Frame
from .account_list import AccountList
from .failing import failing
from .list_index import ListIndex
from .socket_counts import SocketCounts

# A thousand who come back at once are a frame or two for each, not a thousand.
EVERY_SECONDS = 1.0
# One read of some milliseconds.
READ_AT_ONCE = 256

ByRoom = Mapping[str, Collection[str]]


class People:
    """Active are those with an open socket. Kept in memory only, like presence in a room."""

    def __init__(
        self,
        database: Database,
        index: ListIndex,
        sockets: SocketCounts,
        *,
        wake_at: Callable[[float], None],
    ) -> None:
        """`wake_at` is called with the time at which `tell` is due."""
        self._database = database
        self._index = index
        self._sockets = sockets
        self._wake_at = wake_at
        sockets.on_change = self.note
        # The active ones, as was told: by person their rooms, and the other way round.
        self._rooms: dict[str, Collection[str]] = {}
        self._in: dict[str, dict[str, None]] = {}
        self._changed: dict[str, None] = {}
        self._told_at = 0.0

    def begin(self) -> None:
        """From now on somebody wants to know."""
        self._changed = dict.fromkeys(self._sockets.everybody())

    def end(self) -> None:
        for held in (self._rooms, self._in, self._changed):
            held.clear()

    def note(self, user: str) -> None:
        """They may have come or gone."""
        if self._index.by_connection:
            self._changed[user] = None
            self._wake_at(self.due_at)

    def note_rooms(self, user: str) -> None:
        """They may be in other rooms: of those who are away that is no news."""
        if self._sockets.are_open(user):
            self.note(user)

    def show_all(self, mine: AccountList) -> None:
        """To a list that is new, or has other rooms now."""
        mine.people_due = True
        self.note(mine.connection.user)

    @property
    def due_at(self) -> float:
        return self._told_at + EVERY_SECONDS

    @property
    def are_changed(self) -> bool:
        return bool(self._changed)

    async def tell(self) -> None:
        """Look at everybody who was noted, and tell what is new."""
        changed, self._changed = list(self._changed), {}
        rooms_of: dict[str, Collection[str]] = {}
        for first in range(0, len(changed), READ_AT_ONCE):
            users = changed[first : first + READ_AT_ONCE]
            try:
                rooms_of |= await self._read(users)
            except BaseException as error:
                self._changed.update(dict.fromkeys(changed))
                for user in await failing(self._read, users, error):
                    self._changed.pop(user, None)
                raise
        self._told_at = asyncio.get_running_loop().time()
        touched, left = self._take(rooms_of)
        for room, users_left in left.items():
            for mine in self._index.of_room(room):
                mine.people_due |= self._has_stranger(mine, users_left)
        told = await self._tell_all()
        await self._tell_changes(touched, told)

    async def _read(self, users: Collection[str]) -> Mapping[str, Collection[str]]:
        return await self._database.read(room_looks.of_people, users)

    def _take(self, rooms_of: Mapping[str, Collection[str]]) -> tuple[ByRoom, ByRoom]:
        """Returns those who came or went, and those who left a room and are active all the same."""
        touched: dict[str, set[str]] = defaultdict(set)
        left: dict[str, set[str]] = defaultdict(set)
        for user, rooms in rooms_of.items():
            is_active = self._sockets.are_open(user)
            now = set(rooms) if is_active else set()
            before = set(self._rooms.pop(user, ()))
            if now:
                self._rooms[user] = tuple(now)
            for room in now - before:
                self._in.setdefault(room, {})[user] = None
                touched[room].add(user)
            for room in before - now:
                self._in[room].pop(user, None)
                if not self._in[room]:
                    del self._in[room]
                (left if is_active else touched)[room].add(user)
        return touched, left

    def _has_stranger(self, mine: AccountList, users: Iterable[str]) -> bool:
        """Whether one of these people shares no room any more with this list's person."""
        return any(mine.rows.keys().isdisjoint(self._rooms.get(user, ())) for user in users)

    async def _tell_all(self) -> Collection[AccountList]:
        """Tell everybody to those to whom that is due, and return these."""
        made: dict[tuple[str, ...], Frame] = {}
        lists = self._index.by_connection.values()
        told = [mine for mine in lists if mine.people_due and mine.is_ready]
        for mine in told:
            rooms = tuple(mine.rows)
            if rooms not in made:
                made[rooms] = self._whole(rooms)
                await asyncio.sleep(0)
            mine.people_due = False
            mine.write([made[rooms]])
        return set(told)

    async def _tell_changes(self, touched: ByRoom, told: Collection[AccountList]) -> None:
        rooms_of: dict[AccountList, list[str]] = defaultdict(list)
        for room in touched:
            for mine in self._index.of_room(room):
                rooms_of[mine].append(room)
        # A thousand with the same rooms get the same bytes.
        made: dict[tuple[str, ...], Frame] = {}
        for mine, rooms in rooms_of.items():
            if mine in told:
                continue
            if not mine.is_ready:
                mine.people_due = True
                continue
            key = tuple(rooms)
            if key not in made:
                made[key] = self._changes(set().union(*(touched[room] for room in rooms)))
                await asyncio.sleep(0)
            mine.write([made[key]])

    def _whole(self, rooms: Iterable[str]) -> Frame:
        """Everybody who is active in one of the rooms; all others are not."""
        active: set[str] = set()
        for room in rooms:
            active.update(self._in.get(room, ()))
        return _frame([(user, True) for user in sorted(active)], whole=True)

    def _changes(self, users: Iterable[str]) -> Frame:
        return _frame([(user, user in self._rooms) for user in sorted(users)], whole=False)


def _frame(items: Iterable[tuple[str, bool]], *, whole: bool) -> Frame:
    shown = [{"user": user, "state": "active" if here else "offline"} for user, here in items]
    return Frame(type="presence", whole=whole, items=shown)
