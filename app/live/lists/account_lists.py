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
from typing import TypeVar

from ... import errors
from ...chat.log import replay
from ...chat.log.event import Event
from ...chat.rooms import room_looks
from ...chat.rooms.listed_room import Own
from ...chat.rooms.room_looks import Look, Version
from ...db.database import Database
from ...wire.close_codes import CloseCode
from ...wire.frames import Frame
from ..connection import Connection
from ..socket_counts import SocketCounts
from .account_list import UNKNOWN, AccountList, Standing, preview_of
from .blocked import Blocked
from .failing import failing
from .list_index import ListIndex
from .news import Tell
from .own_sections import OwnSections
from .people import People
from .profiles import Profiles
from .report_news import ReportNews
from .snapshots import Snapshots

K = TypeVar("K")
V = TypeVar("V")

logger = logging.getLogger(__name__)

# A badge in a quiet room is there so soon, and a busy node reads four times a second.
LOOK_EVERY_SECONDS = 0.25
# A room's badge changes at most this often, however busy the room is.
ROOM_EVERY_SECONDS = 1.0
RETRY_SECONDS = 1.0
# One read of some milliseconds.
ROOMS_AT_ONCE = 256
# Compared with the database in one look, of which there is one a second: heads, and lists.
HEADS_AT_ONCE = 1000
LISTS_AT_ONCE = 200
# Made or written before others have their turn: a millisecond.
TURN_FRAMES = 200

TellRow = Callable[[str, str, bool], None]
"""Takes a room and a person whose own part of it has changed, and whether all nodes must know."""


class AccountLists:
    """One task reads for all lists, one read at a time: so nothing older follows on newer."""

    def __init__(
        self,
        database: Database,
        sockets: SocketCounts,
        *,
        tell_row: TellRow | None,
        tell_sections: Tell | None,
        tell_report: Tell | None,
    ) -> None:
        """The last three tell the other nodes, if there are any."""
        self._database = database
        self._tell_row = tell_row
        self._index = ListIndex(on_note=self._on_note)
        self._people = People(database, self._index, sockets, wake_at=self._wake_at)
        self.sections = OwnSections(
            database, self._index, wake_at=self._wake_at, tell=tell_sections
        )
        self.reports = ReportNews(database, self._index, wake_at=self._wake_at, tell=tell_report)
        self._profiles = Profiles(database, self._index, wake_at=self._wake_at)
        self._blocked = Blocked(database, self._index, wake_at=self._wake_at)
        # What there is beside rooms, each due by itself.
        self._parts = (*(self._people, self.sections, self.reports, self._profiles, self._blocked),)
        self._snapshots = Snapshots(database, self._index)
        self._looked_at = 0.0
        self._due = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = 0.0
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
        mine = AccountList(connection)
        if not self._index.by_connection:
            self._people.begin()
        self._index.add(mine)
        connection.on_writable = partial(self._resume, mine)
        self._load(mine)

    def remove(self, connection: Connection) -> None:
        mine = self._index.by_connection.get(connection)
        if mine is None:
            return
        self._snapshots.forget(mine)
        self._index.remove(mine)
        if not self._index.by_connection:
            self._people.end()
            self._profiles.end()

    # Notice changes

    def on_events(self, room: str, events: Sequence[Event]) -> None:
        """They were written on this node."""
        if self._tell_row is None and not self._index.by_connection:
            return  # nobody wants to know
        if room in self._index.standings:
            self._index.note(room)
        for event in events:
            if event.type.membership is not None or event.member is not None:
                self._note_own(room, event.member_id, everywhere=True)
                self._people.note_if_open(event.member_id)
            elif event.type.is_message:
                self._note_own(room, event.user.id)

    def on_own(self, room: str, user: str, *, everywhere: bool) -> None:
        """What is somebody's own in a room was changed on this node: how far they have read."""
        self._note_own(room, user, everywhere=everywhere)

    def on_rows(self, room: str, users: Iterable[str]) -> None:
        """Another node says that what is theirs in a room has changed."""
        for user in users:
            if user in self._index.by_user:
                self._index.note(room).add(user)
            else:
                self._people.note_if_open(user)

    def on_heads(self, heads: Mapping[str, int]) -> None:
        for room, head in heads.items():
            standing = self._index.standings.get(room)
            if standing is not None and standing.head < head:
                self._index.note(room)

    def on_deleted(self, room: str) -> None:
        self._index.changed.pop(room, None)
        for mine in self._index.of_room(room):
            self._index.drop(mine, room, CloseCode.ROOM_DELETED)
            self._people.show_all(mine)
            mine.write()

    def on_person(self, user: str) -> None:
        """Their profile has changed, and with it maybe until when they are not to be disturbed."""
        self._profiles.note(user)
        self._people.note_if_open(user)

    def on_blocks(self, user: str) -> None:
        """They block others than before."""
        self._blocked.note(user)

    async def compare(self) -> None:
        """Notice what no hint has come of."""
        index = self._index
        if not index.by_connection:
            return
        rooms = _rotated(index.standings, HEADS_AT_ONCE)
        heads = await self._database.read_urgent(replay.heads, rooms)
        for room in rooms:
            standing = index.standings.get(room)
            if standing is not None and standing.head not in (UNKNOWN, heads.get(room)):
                index.note(room)
        connections = _rotated(index.by_connection, LISTS_AT_ONCE)
        users = {connection.user for connection in connections}
        versions = await self._database.read_urgent(room_looks.versions, users)
        compared = []
        for connection in connections:
            mine = index.by_connection.get(connection)
            if mine is not None and mine not in self._snapshots:
                self._compare(mine, versions.get(connection.user, Version.of(())))
                compared.append(mine)
        await self.sections.compare(compared)

    def _compare(self, mine: AccountList, stored: Version) -> None:
        now = Version.of(mine.rows.values())
        if stored == now:
            mine.doubted = None
        elif mine.doubted == (now, stored):
            # Not on its way: nothing has changed since the last comparison.
            self._load(mine)
        else:
            mine.doubted = now, stored

    def _note_own(self, room: str, user: str, *, everywhere: bool = False) -> None:
        if user in self._index.by_user:
            self._index.note(room).add(user)
        if self._tell_row is not None:
            self._tell_row(room, user, everywhere)

    def _load(self, mine: AccountList) -> None:
        self._snapshots.begin(mine)
        self._due.set()

    def _resume(self, mine: AccountList) -> None:
        """Its peer reads again."""
        if self._snapshots.resume(mine):
            self._due.set()
        elif mine.is_ready:
            self._tell_rest(mine)

    def _tell_rest(self, mine: AccountList) -> None:
        mine.write()
        for room in mine.due:
            self._index.note(room)
        if mine.people_due:
            self._people.show_all(mine)
        if mine.sections_due:
            mine.sections_due = False
            self.sections.note(mine.connection.user)
        self._profiles.catch_up(mine)
        self._blocked.show(mine)

    # When to look

    def _on_note(self, room: str) -> None:
        self._wake_at(self._due_at(room))

    def _due_at(self, room: str) -> float:
        standing = self._index.standings.get(room)
        told_at = standing.told_at if standing is not None else 0.0
        return max(told_at + ROOM_EVERY_SECONDS, self._looked_at + LOOK_EVERY_SECONDS)

    def _wake_at(self, at: float) -> None:
        """Wake the task then, if not before."""
        if self._timer is None or at < self._timer_at:
            if self._timer is not None:
                self._timer.cancel()
            self._timer_at = at
            self._timer = asyncio.get_running_loop().call_at(at, self._wake)

    def _wake(self) -> None:
        self._timer = None
        self._due.set()

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await self._due.wait()
            self._due.clear()
            try:
                await self._work()
            except errors.Unavailable:
                self._wake_at(loop.time() + RETRY_SECONDS)
            except Exception:
                logger.exception("The lists of rooms could not be told")
                self._wake_at(loop.time() + RETRY_SECONDS)

    async def _work(self) -> None:
        loop, index = asyncio.get_running_loop(), self._index
        more = True
        while more:
            now = loop.time()
            rooms = [room for room in index.changed if self._due_at(room) <= now]
            if rooms:
                await self._look(rooms[:ROOMS_AT_ONCE])
            if self._snapshots.are_due:
                loaded = await self._snapshots.send_page()
                if loaded is not None:
                    loaded.people_due = True
                    self._tell_rest(loaded)
            for part in self._parts:
                if part.are_changed and part.due_at <= now:
                    await part.tell_all()
            more = self._snapshots.are_due or len(rooms) > ROOMS_AT_ONCE
        if index.changed:
            self._wake_at(min(map(self._due_at, index.changed)))
        for part in self._parts:
            if part.are_changed:
                self._wake_at(part.due_at)

    # Look, compare, tell

    async def _look(self, rooms: Sequence[str]) -> None:
        changed = self._index.changed
        taken = {room: changed.pop(room) for room in rooms}
        for room in rooms:
            # Watched before it is read: what changes meanwhile is looked at again.
            self._index.watch(room)

        async def read(rooms: Sequence[str]) -> Look:
            pairs = [(room, user) for room in rooms for user in taken[room]]
            return await self._database.read(room_looks.look, rooms, pairs)

        try:
            seen = await read(rooms)
        except BaseException as error:
            for room, users in taken.items():
                changed.setdefault(room, set()).update(users)
            for room in await failing(read, rooms, error):
                changed.pop(room, None)
                if room in self._index.standings:
                    self._index.forget_unwatched(room)
            raise
        self._looked_at = asyncio.get_running_loop().time()
        for room, users in taken.items():
            standing = self._index.standings.get(room)
            if standing is not None:  # it may have been deleted meanwhile
                self._take(standing, users, seen)
        await self._tell(seen)

    def _take(self, standing: Standing, users: Collection[str], seen: Look) -> None:
        room = standing.room
        if room in seen.rooms:
            standing.told_at = self._looked_at
            self._index.take(standing, seen.rooms[room])
        for user in users:
            for mine in self._index.by_user.get(user, ()):
                self._take_own(mine, standing, seen.own.get((room, user)))
        if self._index.standings.get(room) is standing:
            self._index.forget_unwatched(room)

    def _take_own(self, mine: AccountList, standing: Standing, own: Own | None) -> None:
        room = standing.room
        if (room in mine.rows) is not (own is not None):
            self._people.show_all(mine)
        if own is not None:
            standing.lists[mine] = None
            mine.take(room, own)
        elif room in mine.rows:
            self._index.drop(mine, room, CloseCode.NOT_A_MEMBER)
            mine.write()

    async def _tell(self, seen: Look) -> None:
        frames: dict[AccountList, list[Frame]] = defaultdict(list)
        made = 0
        for room, item in seen.rooms.items():
            preview = preview_of(item)
            for mine in self._index.of_room(room):
                if mine.due and mine.is_ready:
                    frames[mine] += mine.frames(item, preview)
                    made += 1
                    if made % TURN_FRAMES == 0:
                        await asyncio.sleep(0)
        for number, (mine, of_list) in enumerate(frames.items(), start=1):
            mine.write(of_list)
            if number % TURN_FRAMES == 0:
                await asyncio.sleep(0)


def _rotated(held: dict[K, V], most: int) -> list[K]:
    """The first ones, which are put behind the others."""
    first = list(islice(held, most))
    for key in first:
        held[key] = held.pop(key)
    return first
