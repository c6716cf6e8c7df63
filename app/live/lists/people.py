"""People who are active or idle, which all who share a room with them are told."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, NamedTuple

from ...chat.access import now_ms
from ...chat.moments import timestamp
from ...chat.people import profiles
from ...chat.rooms import room_looks
from ...db.database import Database
from ...wire.frames import Frame
from ..key_reads import read_or_put_back
from ..socket_counts import SocketCounts
from .account_list import AccountList
from .list_index import ListIndex

# A thousand who come back at once are a frame or two for each, not a thousand.
EVERY_SECONDS = 1.0
# One read of some milliseconds.
READ_AT_ONCE = 256

ByRoom = Mapping[str, Collection[str]]


class State(NamedTuple):
    """Of somebody who is here."""

    is_idle: bool
    quiet_until: int | None


# Of most who are here, one for all.
ACTIVE, IDLE = State(False, None), State(True, None)


class People:
    """Here are those with an open socket. Kept in memory only, like presence in a room."""

    def __init__(
        self,
        database: Database,
        index: ListIndex,
        sockets: SocketCounts,
        *,
        wake_at: Callable[[float], None],
    ) -> None:
        """`wake_at` is called with the time at which `tell_all` is due."""
        self._database = database
        self._index = index
        self._sockets = sockets
        self._wake_at = wake_at
        sockets.on_change = self.note
        # Those who are here, as was told: by person their rooms, and the other way round.
        self._rooms: dict[str, Collection[str]] = {}
        self._states: dict[str, State] = {}
        # A dict takes less than half of the memory of a set.
        self._in: dict[str, dict[str, None]] = {}
        self._changed: dict[str, None] = {}
        self._told_at = 0.0

    def begin(self) -> None:
        """From now on somebody wants to know."""
        self._changed = dict.fromkeys(self._sockets.everybody())

    def end(self) -> None:
        for held in (self._rooms, self._states, self._in, self._changed):
            held.clear()

    def note(self, user: str) -> None:
        """They may have come, gone or changed."""
        if self._index.by_connection:
            self._changed[user] = None
            self._wake_at(self.due_at)

    def note_if_open(self, user: str) -> None:
        """They may be in other rooms, or quiet: of those who are away that is no news."""
        if self._sockets.are_open(user):
            self.note(user)

    def show_all(self, mine: AccountList) -> None:
        """To a list that is new, or has other rooms now."""
        mine.people_due = True
        self.note(mine.connection.user)

    def resume(self, mine: AccountList) -> None:
        if mine.people_due:
            self.show_all(mine)

    @property
    def due_at(self) -> float:
        return self._told_at + EVERY_SECONDS

    @property
    def are_changed(self) -> bool:
        return bool(self._changed)

    async def tell_all(self) -> None:
        """Look at everybody who was noted, and tell what is new."""
        changed, self._changed = list(self._changed), {}

        def put_back() -> None:
            self._changed.update(dict.fromkeys(changed))

        rooms_of: dict[str, Collection[str]] = {}
        quiet: dict[str, int] = {}
        for first in range(0, len(changed), READ_AT_ONCE):
            users = changed[first : first + READ_AT_ONCE]
            rooms, until = await read_or_put_back(
                self._read, users, put_back=put_back, drop=self._drop
            )
            rooms_of |= rooms
            quiet |= until
        self._told_at = asyncio.get_running_loop().time()
        touched, left = self._take(rooms_of, quiet)
        for room, users_left in left.items():
            for mine in self._index.of_room(room):
                mine.people_due |= self._has_stranger(mine, users_left)
        told = await self._tell_whole()
        await self._tell_changes(touched, told)
        # The last of many is told later than the first one, and the next time maybe sooner.
        self._told_at = asyncio.get_running_loop().time()

    def _drop(self, user: str) -> None:
        self._changed.pop(user, None)

    async def _read(self, users: Collection[str]) -> tuple[ByRoom, Mapping[str, int]]:
        return await self._database.read(_look, users)

    def _take(self, rooms_of: ByRoom, quiet: Mapping[str, int]) -> tuple[ByRoom, ByRoom]:
        """Returns those who came, went or changed, and those who left a room and are here still."""
        touched: dict[str, set[str]] = defaultdict(set)
        left: dict[str, set[str]] = defaultdict(set)
        for user, rooms in rooms_of.items():
            is_here = self._sockets.are_open(user)
            now = set(rooms) if is_here else set()
            before = set(self._rooms.pop(user, ()))
            state = _state(self._sockets.are_idle(user), quiet.get(user))
            is_same = self._states.pop(user, None) == state
            if now:
                self._rooms[user] = tuple(now)
                self._states[user] = state
            for room in now - before:
                self._in.setdefault(room, {})[user] = None
            for room in now - before if is_same else now:
                touched[room].add(user)
            for room in before - now:
                self._in[room].pop(user, None)
                if not self._in[room]:
                    del self._in[room]
                (left if is_here else touched)[room].add(user)
        return touched, left

    def _has_stranger(self, mine: AccountList, users: Iterable[str]) -> bool:
        """Whether one of these people shares no room any more with this list's person."""
        rooms = {watched.room for watched in mine.rooms}
        return any(rooms.isdisjoint(self._rooms.get(user, ())) for user in users)

    async def _tell_whole(self) -> Collection[AccountList]:
        """Tell everybody to those to whom that is due, and return these."""
        made: dict[tuple[str, ...], Frame] = {}
        lists = self._index.by_connection.values()
        told = [mine for mine in lists if mine.people_due and mine.is_ready]
        for mine in told:
            rooms = tuple(watched.room for watched in mine.rooms)
            if rooms not in made:
                made[rooms] = self._frame(self._here(rooms), whole=True)
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
                changed = set().union(*(touched[room] for room in rooms))
                made[key] = self._frame(changed, whole=False)
                await asyncio.sleep(0)
            mine.write([made[key]])

    def _here(self, rooms: Iterable[str]) -> Collection[str]:
        """Everybody who is here and in one of the rooms; all others are not."""
        here: set[str] = set()
        for room in rooms:
            here.update(self._in.get(room, ()))
        return here

    def _frame(self, users: Iterable[str], *, whole: bool) -> Frame:
        now = now_ms()
        items = [_shown(user, self._states.get(user), now) for user in sorted(users)]
        return Frame(type="presence", whole=whole, items=items)


def _state(is_idle: bool, quiet_until: int | None) -> State:
    if quiet_until is not None:
        return State(is_idle, quiet_until)
    return IDLE if is_idle else ACTIVE


def _shown(user: str, state: State | None, now: int) -> dict[str, str]:
    if state is None:
        return {"user": user, "state": "offline"}
    shown = {"user": user, "state": "idle" if state.is_idle else "active"}
    if state.quiet_until and state.quiet_until > now:
        shown |= {"status": "quiet", "quiet_until": timestamp(state.quiet_until)}
    return shown


def _look(connection: Any, users: Collection[str]) -> tuple[ByRoom, Mapping[str, int]]:
    return room_looks.of_people(connection, users), profiles.quiet(connection, users)
