"""Keeps the lists of this node's account sockets as they are in the database.

A change marks its room, and whose own part of it may have changed. One task reads what is marked,
compares it with what was told, and tells the difference. So what is heard twice is told once, and
what is never heard is found by comparing with the database.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Any, TypeVar

from .. import errors
from ..chat import room_list
from ..chat.listing import Slice
from ..chat.log import replay
from ..chat.log.event import Event
from ..chat.room_list import Listed, Look, Own, Place, Version
from ..db.database import Database
from ..wire.close_codes import CloseCode
from ..wire.frames import Frame
from .account_list import UNKNOWN, AccountList, Standing, preview_of, snapshot_frame
from .connection import Connection
from .people import People, Touched
from .socket_counts import SocketCounts

K = TypeVar("K")
V = TypeVar("V")

logger = logging.getLogger(__name__)

# A badge in a quiet room is there so soon, and a busy node reads four times a second.
LOOK_EVERY_SECONDS = 0.25
# Told of one room, however much is said in it. The same of all people.
ROOM_EVERY_SECONDS = 1.0
PEOPLE_EVERY_SECONDS = 1.0
RETRY_SECONDS = 1.0
# One read of some milliseconds.
ROOMS_AT_ONCE = 256
PEOPLE_AT_ONCE = 256
SNAPSHOT_ROOMS = 500
# Compared with the database in one look, of which there is one a second: heads, and lists.
HEADS_AT_ONCE = 1000
LISTS_AT_ONCE = 200
# Frames made before others have their turn: a millisecond.
TURN_FRAMES = 200

TellRow = Callable[[str, str, bool], None]
"""Takes a room and a person whose own part of it has changed, and whether all nodes must know."""


class AccountLists:
    """One task reads for all lists, one read at a time: so nothing older follows on newer."""

    def __init__(self, database: Database, sockets: SocketCounts, *, tell_row: TellRow) -> None:
        self._database = database
        self._sockets = sockets
        self._tell_row = tell_row
        self._people = People(sockets.are_open)
        sockets.on_change = self._note_person
        self._by_connection: dict[Connection, AccountList] = {}
        self._by_user: dict[str, set[AccountList]] = {}
        self._standings: dict[str, Standing] = {}
        self._changed: dict[str, set[str]] = {}
        self._changed_people: dict[str, None] = {}
        self._to_load: dict[AccountList, None] = {}
        # Without their snapshot, until their peer reads again.
        self._held: set[AccountList] = set()
        self._looked_at = 0.0
        self._people_told_at = 0.0
        self._due = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None
        self._wake_at = 0.0
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="account lists")

    async def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def add(self, connection: Connection) -> None:
        """Show it its person's list, from a snapshot on."""
        if connection.closed:
            return
        if not self._by_connection:
            self._changed_people.update(dict.fromkeys(self._sockets.everybody()))
        mine = self._by_connection[connection] = AccountList(connection)
        self._by_user.setdefault(connection.user, set()).add(mine)
        connection.on_writable = partial(self._resume, mine)
        self._load_soon(mine)

    def remove(self, connection: Connection) -> None:
        mine = self._by_connection.pop(connection, None)
        if mine is None:
            return
        others = self._by_user[connection.user]
        others.discard(mine)
        if not others:
            del self._by_user[connection.user]
        self._to_load.pop(mine, None)
        self._held.discard(mine)
        for room in {*mine.rows, *(mine.unseen or ())}:
            self._leave(mine, room)
        if not self._by_connection:
            self._changed_people.clear()
            self._people.clear()

    # What may have changed

    def on_events(self, room: str, events: Sequence[Event]) -> None:
        """They were written on this node."""
        if room in self._standings:
            self._note(room)
        for event in events:
            if event.type.membership is not None:
                self._note_own(room, event.member_id, everywhere=True)
            elif event.type.is_message:
                self._note_own(room, event.user.id)

    def on_read(self, room: str, user: str) -> None:
        """Somebody has read on, at this node."""
        self._note_own(room, user)

    def on_rows(self, room: str, users: Iterable[str]) -> None:
        """Another node says that what is theirs in a room has changed."""
        for user in users:
            if user in self._by_user:
                self._note(room).add(user)
            self._note_person(user)

    def on_heads(self, heads: Mapping[str, int]) -> None:
        for room, head in heads.items():
            standing = self._standings.get(room)
            if standing is not None and standing.head < head:
                self._note(room)

    def on_deleted(self, room: str) -> None:
        lists = self._lists_of(room)
        self._standings.pop(room, None)
        self._changed.pop(room, None)
        for mine in lists:
            self._drop(mine, room, CloseCode.ROOM_DELETED)
            self._write(mine, ())

    async def compare(self) -> None:
        """Notice what no hint has come of."""
        if not self._by_connection:
            return
        rooms = _rotated(self._standings, HEADS_AT_ONCE)
        heads = await self._database.read_urgent(replay.heads, rooms)
        for room in rooms:
            standing = self._standings.get(room)
            if standing is not None and standing.head not in (UNKNOWN, heads.get(room)):
                self._note(room)
        lists = _rotated(self._by_connection, LISTS_AT_ONCE)
        users = {connection.user for connection in lists}
        versions = await self._database.read_urgent(room_list.versions, users)
        for connection in lists:
            mine = self._by_connection.get(connection)
            if mine is not None and mine.unseen is None and mine not in self._to_load:
                self._compare(mine, versions.get(connection.user, Version.of(())))

    def _compare(self, mine: AccountList, stored: Version) -> None:
        now = Version.of(mine.rows.values())
        if stored == now:
            mine.doubted = None
        elif mine.doubted == (now, stored):
            # Not on its way: nothing has changed since the last comparison.
            self._load_soon(mine)
        else:
            mine.doubted = now, stored

    def _note(self, room: str) -> set[str]:
        users = self._changed.get(room)
        if users is None:
            users = self._changed[room] = set()
            self._schedule(self._due_at(room))
        return users

    def _note_own(self, room: str, user: str, *, everywhere: bool = False) -> None:
        if user in self._by_user:
            self._note(room).add(user)
        self._tell_row(room, user, everywhere)
        if everywhere:
            self._note_person(user)

    def _note_person(self, user: str) -> None:
        if self._by_connection:
            self._changed_people[user] = None
            self._schedule(self._people_due_at)

    def _load_soon(self, mine: AccountList) -> None:
        self._to_load[mine] = None
        self._due.set()

    def _resume(self, mine: AccountList) -> None:
        """The peer reads again."""
        if mine in self._held:
            self._held.discard(mine)
            self._load_soon(mine)
        elif mine.is_ready:
            self._write(mine, ())
            for room in mine.due:
                self._note(room)
            if mine.people_due:
                self._note_person(mine.connection.user)

    # Look, compare, tell

    def _schedule(self, at: float) -> None:
        """Wake the task then, if not before."""
        if self._timer is None or at < self._wake_at:
            if self._timer is not None:
                self._timer.cancel()
            self._wake_at = at
            self._timer = asyncio.get_running_loop().call_at(at, self._wake)

    def _wake(self) -> None:
        self._timer = None
        self._due.set()

    def _due_at(self, room: str) -> float:
        standing = self._standings.get(room)
        told_at = standing.told_at if standing is not None else 0.0
        return max(told_at + ROOM_EVERY_SECONDS, self._looked_at + LOOK_EVERY_SECONDS)

    @property
    def _people_due_at(self) -> float:
        return self._people_told_at + PEOPLE_EVERY_SECONDS

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await self._due.wait()
            self._due.clear()
            try:
                await self._work()
            except errors.Unavailable:
                self._schedule(loop.time() + RETRY_SECONDS)
            except Exception:
                logger.exception("The lists of rooms could not be told")
                self._schedule(loop.time() + RETRY_SECONDS)

    async def _work(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            now = loop.time()
            rooms = [room for room in self._changed if self._due_at(room) <= now]
            if rooms:
                await self._look(rooms[:ROOMS_AT_ONCE])
            if self._to_load:
                await self._load(next(iter(self._to_load)))
            if self._changed_people and self._people_due_at <= now:
                await self._tell_people()
            if not self._to_load and len(rooms) <= ROOMS_AT_ONCE:
                break
        if self._changed:
            self._schedule(min(map(self._due_at, self._changed)))
        if self._changed_people:
            self._schedule(self._people_due_at)

    async def _look(self, rooms: Sequence[str]) -> None:
        taken = {room: self._changed.pop(room) for room in rooms}
        pairs = [(room, user) for room, users in taken.items() for user in users]
        for room, users in taken.items():
            if users:
                # Watched before it is read: what changes meanwhile is looked at again.
                self._watched(room)
        try:
            seen = await self._database.read(room_list.look, rooms, pairs)
        except BaseException:
            for room, users in taken.items():
                self._changed.setdefault(room, set()).update(users)
            raise
        self._looked_at = asyncio.get_running_loop().time()
        for room, users in taken.items():
            self._take(room, users, seen)
        await self._tell(seen)

    def _take(self, room: str, users: Collection[str], seen: Look) -> None:
        standing = self._standings.get(room)
        if standing is None:
            return  # deleted meanwhile
        if room in seen.rooms:
            standing.told_at = self._looked_at
            self._take_room(standing, seen.rooms[room])
        for user in users:
            for mine in self._by_user.get(user, ()):
                self._take_own(mine, room, standing, seen.own.get((room, user)))
        self._forget_unwatched(room)

    def _take_room(self, standing: Standing, room: Listed) -> bool:
        """Mark what is due to everybody; whether anything is."""
        due = standing.see(room)
        if due:
            for mine in standing.lists:
                mine.mark(room.id, due)
        return due > 0

    def _take_own(self, mine: AccountList, room: str, standing: Standing, own: Own | None) -> None:
        if own is None:
            if room in mine.rows:
                self._drop(mine, room, CloseCode.NOT_A_MEMBER)
                self._write(mine, ())
            return
        if room not in mine.rows:
            standing.lists.add(mine)
            self._show_people(mine)
        mine.take(standing.room, own)

    async def _tell(self, seen: Look) -> None:
        frames: dict[AccountList, list[Frame]] = defaultdict(list)
        made = 0
        for room, item in seen.rooms.items():
            preview = preview_of(item)
            for mine in self._lists_of(room):
                if mine.due and mine.is_ready:
                    frames[mine] += mine.frames(item, preview)
                    made += 1
                    if made % TURN_FRAMES == 0:
                        await asyncio.sleep(0)
        for number, (mine, of_list) in enumerate(frames.items(), start=1):
            self._write(mine, of_list)
            if number % TURN_FRAMES == 0:
                await asyncio.sleep(0)

    def _write(self, mine: AccountList, frames: Sequence[Frame]) -> None:
        if mine.gone and mine.is_ready:
            frames = [*mine.frames_of_gone(), *frames]
        if frames and not mine.connection.closed:
            mine.connection.sender.write(frames)

    def _drop(self, mine: AccountList, room: str, code: CloseCode) -> None:
        mine.drop(room, code)
        self._leave(mine, room)
        self._show_people(mine)

    def _leave(self, mine: AccountList, room: str) -> None:
        standing = self._standings.get(room)
        if standing is not None:
            standing.lists.discard(mine)
        self._forget_unwatched(room)

    def _forget_unwatched(self, room: str) -> None:
        # What is about to be looked at is watched from then on.
        standing = self._standings.get(room)
        if standing is not None and not standing.lists and room not in self._changed:
            del self._standings[room]

    # Snapshots

    async def _load(self, mine: AccountList) -> None:
        """Send one page of the snapshot."""
        if not mine.connection.sender.writable:
            del self._to_load[mine]
            self._held.add(mine)
            return
        if mine.unseen is None:
            mine.unseen = await self._begin_snapshot(mine)
        unseen = mine.unseen
        page, frame = await self._database.read(_page, mine.connection.user, mine.place)
        if mine not in self._to_load:
            return  # it is gone
        for item in page.items:
            standing = self._watch(mine, item.id)
            if self._take_room(standing, item):
                self._note(item.id)
            mine.rows[standing.room] = Own.of(item)
            mine.due.pop(item.id, None)
            mine.gone.pop(item.id, None)
            unseen.discard(item.id)
        mine.connection.sender.write([frame])
        mine.place = page.last
        if page.last is None:
            self._end_snapshot(mine)

    async def _begin_snapshot(self, mine: AccountList) -> set[str]:
        """Watch the rooms before they are read; returns them."""
        rooms = set(await self._database.read(room_list.of_person, mine.connection.user))
        if mine not in self._to_load:
            return set()
        for room in mine.rows.keys() - rooms:
            mine.drop(room, CloseCode.NOT_A_MEMBER)
            self._leave(mine, room)
        mine.gone.clear()
        return {self._watch(mine, room).room for room in rooms}

    def _end_snapshot(self, mine: AccountList) -> None:
        del self._to_load[mine]
        missed, mine.unseen = mine.unseen, None
        for room in missed or ():
            # Left meanwhile, or renamed to a place that had been passed.
            self._note(room).add(mine.connection.user)
        mine.doubted = None
        self._show_people(mine)
        self._resume(mine)

    def _watch(self, mine: AccountList, room: str) -> Standing:
        standing = self._watched(room)
        standing.lists.add(mine)
        return standing

    def _watched(self, room: str) -> Standing:
        standing = self._standings.get(room)
        if standing is None:
            standing = self._standings[room] = Standing(room)
        return standing

    # People

    def _show_people(self, mine: AccountList) -> None:
        """All of them: it has another set of rooms."""
        mine.people_due = True
        self._note_person(mine.connection.user)

    async def _tell_people(self) -> None:
        changed, self._changed_people = list(self._changed_people), {}
        rooms_of: dict[str, Collection[str]] = {}
        try:
            for first in range(0, len(changed), PEOPLE_AT_ONCE):
                users = changed[first : first + PEOPLE_AT_ONCE]
                rooms_of |= await self._database.read(room_list.of_people, users)
        except BaseException:
            self._changed_people.update(dict.fromkeys(changed))
            raise
        self._people_told_at = asyncio.get_running_loop().time()
        touched, left = self._people.take(rooms_of)
        for room, users_left in left.items():
            for mine in self._lists_of(room):
                mine.people_due |= self._people.has_stranger(mine, users_left)
        told = await self._tell_whole()
        await self._tell_changes(touched, told)

    async def _tell_whole(self) -> Collection[AccountList]:
        """Tell everybody to those to whom that is due, and return them."""
        made: dict[tuple[str, ...], Frame] = {}
        told = [mine for mine in self._by_connection.values() if mine.people_due and mine.is_ready]
        for mine in told:
            rooms = tuple(mine.rows)
            if rooms not in made:
                made[rooms] = self._people.whole(rooms)
                await asyncio.sleep(0)
            mine.people_due = False
            self._write(mine, [made[rooms]])
        return set(told)

    async def _tell_changes(self, touched: Touched, told: Collection[AccountList]) -> None:
        rooms_of: dict[AccountList, list[str]] = defaultdict(list)
        for room in touched:
            for mine in self._lists_of(room):
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
                made[key] = self._people.changes(set().union(*(touched[room] for room in rooms)))
                await asyncio.sleep(0)
            self._write(mine, [made[key]])

    def _lists_of(self, room: str) -> Collection[AccountList]:
        standing = self._standings.get(room)
        return list(standing.lists) if standing is not None else ()


def _page(connection: Any, user: str, after: Place | None) -> tuple[Slice[Listed, Place], Frame]:
    """As `GET /rooms` has it, and encoded, which takes a while and is not for the loop."""
    page = room_list.listed(
        connection, user=user, scope="mine", words="", after=after, limit=SNAPSHOT_ROOMS
    )
    return page, snapshot_frame(page)


def _rotated(held: dict[K, V], most: int) -> list[K]:
    """The first ones, which are put behind the others."""
    first = list(islice(held, most))
    for key in first:
        held[key] = held.pop(key)
    return first
