"""Rooms that may have changed: they are read, compared with what was told, and told if they did."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence

from ...chat.rooms import room_looks
from ...chat.rooms.room_looks import Look
from ...db.database import Database
from ...wire.close_codes import CloseCode
from ...wire.frames import Frame
from ..key_reads import read_or_put_back
from .account_list import AccountList, WatchedRoom, preview_of
from .list_index import ListIndex
from .people import People

# A badge in a quiet room is there so soon, and a busy node reads twenty times a second.
LOOK_EVERY_SECONDS = 0.05
# A room's badge changes this often, however busy the room is. In a quiet room what was not told for
# so long may be told at once: what is said there, and then that it was read on another device.
ROOM_EVERY_SECONDS = 1.0
SAVED_SECONDS = 3.0
# One read of some milliseconds.
ROOMS_AT_ONCE = 256
# Told after one read, as a rule: the last of them is not long after it. So many rooms that become
# busy together are told one after the other from then on.
FRAMES_AT_ONCE = 1000
# Made or written before others have their turn: a millisecond.
TURN_FRAMES = 200


class Rooms:
    """The rooms that `ListIndex.note` has named."""

    def __init__(
        self,
        database: Database,
        index: ListIndex,
        people: People,
        *,
        wake_at: Callable[[float], None],
    ) -> None:
        """`wake_at` is called with the time at which `tell_all` is due."""
        self._database = database
        self._index = index
        self._people = people
        self._wake_at = wake_at
        self._looked_at = 0.0
        index.on_note = self._on_note

    @property
    def are_changed(self) -> bool:
        return bool(self._index.changed)

    @property
    def due_at(self) -> float:
        return min(map(self._due_at, self._index.changed))

    def resume(self, mine: AccountList) -> None:
        mine.write()
        for room in mine.due:
            self._index.note(room)

    def end(self) -> None:
        self._index.changed.clear()
        self._index.watched.clear()

    async def tell_all(self) -> None:
        changed = self._index.changed
        now = asyncio.get_running_loop().time()
        taken = {room: changed[room] for room in self._due(now)}
        self._looked_at = now
        for room in taken:
            # Watched before it is read: what changes meanwhile is looked at again.
            del changed[room]
            self._index.watch(room)

        async def read(rooms: Sequence[str]) -> Look:
            pairs = [(room, user) for room in rooms for user in taken[room]]
            return await self._database.read(room_looks.look, rooms, pairs)

        def put_back() -> None:
            for room, users in taken.items():
                changed.setdefault(room, set()).update(users)

        def drop(room: str) -> None:
            changed.pop(room, None)
            if room in self._index.watched:
                self._index.forget_unwatched(room)

        seen = await read_or_put_back(read, [*taken], put_back=put_back, drop=drop)
        for room, users in taken.items():
            watched = self._index.watched.get(room)
            if watched is not None:  # it may have been deleted meanwhile
                self._take(watched, users, seen)
        await self._tell(seen)

    def _on_note(self, room: str) -> None:
        self._wake_at(self._due_at(room))

    def _due_at(self, room: str) -> float:
        watched = self._index.watched.get(room)
        spent_until = watched.spent_until if watched is not None else 0.0
        return max(spent_until - SAVED_SECONDS, self._looked_at + LOOK_EVERY_SECONDS)

    def _due(self, now: float) -> Sequence[str]:
        due, frames = list[str](), 0
        for room in self._index.changed:
            if self._due_at(room) <= now:
                due.append(room)
                watched = self._index.watched.get(room)
                frames += len(watched.rows) if watched is not None else 0
                if len(due) == ROOMS_AT_ONCE or frames >= FRAMES_AT_ONCE:
                    break
        return due

    def _take(self, watched: WatchedRoom, users: Collection[str], seen: Look) -> None:
        room = watched.room
        if room in seen.rooms:
            watched.spent_until = max(watched.spent_until, self._looked_at) + ROOM_EVERY_SECONDS
            self._index.take(watched, seen.rooms[room])
        for user in users:
            for mine in self._index.by_user.get(user, ()):
                self._take_own(mine, watched, seen)
        if self._index.watched.get(room) is watched:
            self._index.forget_unwatched(room)

    def _take_own(self, mine: AccountList, watched: WatchedRoom, seen: Look) -> None:
        room = watched.room
        key = room, mine.connection.user
        own = seen.own.get(key)
        if mine.has(watched) is not (own is not None):
            self._people.show_all(mine)
        if own is not None:
            if mine.take(watched, own, joined_seq=seen.joined[key]):
                self._index.on_membership(mine.connection.user)
        elif mine.has(watched):
            self._index.drop(mine, room, CloseCode.NOT_A_MEMBER)
            mine.write()

    async def _tell(self, seen: Look) -> None:
        frames: dict[AccountList, list[Frame]] = defaultdict(list)
        made = 0
        for room, item in seen.rooms.items():
            watched = self._index.watched.get(room)
            if watched is None:
                continue
            preview = preview_of(item)
            for mine in list(watched.rows):
                if mine.due and mine.is_ready:
                    frames[mine] += mine.frames(watched, item, preview)
                    made += 1
                    if made % TURN_FRAMES == 0:
                        await asyncio.sleep(0)
        for number, (mine, of_list) in enumerate(frames.items(), start=1):
            mine.write(of_list)
            if number % TURN_FRAMES == 0:
                await asyncio.sleep(0)
