"""The readers of this node: tails by room, connections by person and session."""

import asyncio
import contextlib
import logging
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..backplane.backplane import Alone, Backplane
from ..chat import cursor, revocations
from ..chat.access import Membership, Person
from ..chat.cursor import Position, Reason
from ..chat.effects import Effects
from ..chat.log import history, replay, stored
from ..chat.log.event import Event
from ..chat.rooms import RoomEntry
from ..db.database import Database
from ..wire.close_codes import CloseCode
from ..wire.frames import typing_frame
from .catch_up import CatchUp
from .connection import Connection
from .elsewhere import Seat
from .nodes import Nodes
from .tail import Tail
from .tails import Tails

logger = logging.getLogger(__name__)

# Another process may end a session or write to a room; both are noticed within these.
REVOCATIONS_EVERY_SECONDS = 0.4
HEADS_EVERY_SECONDS = 2.0
NEWS_SECONDS = 0.2
# Read in one transaction of a few milliseconds; a slow reader reads it again, as it stands then.
REPLAY_PAGE = 200
# As much as a reader with room to write takes: more would be read for nothing.
REPLAY_BYTES = 65_536
# A tail begins with the newest page and its edits. It grows by what happens and is asked for.
LOADED = 256
LOADED_BYTES = stored.PAGE_BYTES


@dataclass(frozen=True, slots=True)
class Place:
    """The seq to replay after; and why, if the client's own position can't be used."""

    tail: Tail
    seq: int
    reason: Reason | None


class Hub:
    """Publishing wakes readers; the watch notices what another process did."""

    def __init__(
        self,
        database: Database,
        *,
        epoch: str,
        tail_bytes: int,
        backplane: Backplane | None = None,
    ) -> None:
        """Without a backplane it is the only one; then the database is its own."""
        self.epoch = epoch
        self._database = database
        self._nodes = Nodes(backplane or Alone(), self)
        self._tails = Tails(most_bytes=tail_bytes, on_presence=self._on_presence)
        self._catch_up = CatchUp(database)
        self._loading: dict[str, asyncio.Task[None]] = {}
        self._sessions: dict[str, set[Connection]] = {}
        self._sockets: Counter[str] = Counter()
        self._leaving: set[asyncio.Task[None]] = set()
        # How many endings it has been told of: whether to look again at what was read before.
        self.endings = 0
        self._last_revocation = 0
        self._watch: asyncio.Task[None] | None = None
        # Another node has said that there is something to see.
        self._look_now = asyncio.Event()
        self._heads_due = 0.0

    async def start(self) -> None:
        self._last_revocation = await self._database.read_urgent(revocations.last)
        self._watch = asyncio.create_task(self._keep_watch(), name="hub watch")
        self._nodes.start()

    async def stop(self) -> None:
        await self._nodes.stop()
        await self._catch_up.stop()
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
        for outcome in await asyncio.gather(*self._leaving, return_exceptions=True):
            if isinstance(outcome, BaseException):
                logger.error("A socket could not be seen off", exc_info=outcome)
        for tail in self._tails:
            tail.close()

    def carry_out(self, effects: Effects) -> None:
        """Publish the events, and close the sockets of what has ended, here and elsewhere."""
        self.publish(effects.events)
        self._end(effects)
        if effects.sessions or effects.rooms:
            self._nodes.tell_ended()

    def publish(self, events: Sequence[Event]) -> None:
        """Deliver what is committed, in the order of each room's log."""
        by_room: dict[str, list[Event]] = {}
        for event in events:
            by_room.setdefault(event.room, []).append(event)
        for room, of_room in by_room.items():
            self._nodes.tell_head(room, of_room[-1].seq)
            tail = self._tails.get(room)
            if tail is None:
                continue
            if of_room[0].seq > tail.head + 1 and room not in self._loading:
                self._catch_up.begin(tail)  # others have written before
            else:
                tail.extend(of_room)

    def connect(self, connection: Connection) -> None:
        self._sessions.setdefault(connection.session, set()).add(connection)
        self._sockets[connection.user] += 1

    async def disconnect(self, connection: Connection) -> None:
        try:
            await connection.finish()
        finally:
            self._forget(connection)

    def disconnect_when_gone(self, connection: Connection) -> None:
        """For a socket that no coroutine waits for."""

        def see_off() -> None:
            task = asyncio.create_task(self.disconnect(connection), name="hub disconnect")
            self._leaving.add(task)
            task.add_done_callback(self._leaving.discard)

        connection.on_gone = see_off

    def sockets_of(self, user: str) -> int:
        return self._sockets[user]

    def live_sessions(self) -> Collection[str]:
        """The sessions with an open socket."""
        return self._sessions.keys()

    def type(self, room: str, person: Person) -> None:
        """Somebody types: everybody who is in the room right now sees it."""
        self.hear_typing(room, person)
        self._nodes.tell_typing(room, person)

    def here(self, room: str) -> Collection[str]:
        """Ids of the people who are in the room right now."""
        tail = self._tails.get(room)
        return tail.presence.here if tail else self._nodes.elsewhere.of(room)

    # What other nodes say

    def hear_of_heads(self, heads: Mapping[str, int]) -> None:
        for head, tail in self._known(heads):
            if head > tail.head:
                self._catch_up.begin(tail)

    def hear_of_endings(self) -> None:
        self._look_now.set()

    def hear_of_gap(self) -> None:
        self._heads_due = 0.0
        self._look_now.set()

    def hear_typing(self, room: str, person: Person) -> None:
        tail = self._tails.get(room)
        if tail is not None:
            tail.send(typing_frame(room, person))

    def hear_came(self, seats: Sequence[Seat]) -> None:
        for room, user in seats:
            tail = self._tails.get(room)
            if tail is not None:
                tail.presence.add(user)

    def hear_went(self, seats: Sequence[Seat]) -> None:
        for room, user in seats:
            tail = self._tails.get(room)
            if tail is not None:
                tail.presence.remove(user)

    def seats(self) -> Iterator[Seat]:
        for tail in self._tails:
            for user in tail.presence.on_this_node:
                yield tail.room, user

    async def place(self, entry: RoomEntry, position: Position) -> Place:
        """Where a cursor starts. The caller puts it there before its next await."""
        while True:
            tail = await self._tail(entry.member.room)
            seq, reason = await self._start_of(tail, entry, position)
            if self._tails.get(tail.room) is tail:
                return Place(tail, seq, reason)

    async def page(self, member: Membership, after: int, until: int) -> Sequence[Event]:
        """For a cursor that is further back than the tail reaches."""
        return await self._database.read(
            replay.log_after,
            member,
            after,
            limit=REPLAY_PAGE,
            until=until,
            most_bytes=REPLAY_BYTES,
        )

    async def check_revocations(self) -> None:
        """Carry out what another process has ended, the command line for one."""
        revoked = await self._database.read_urgent(revocations.after, self._last_revocation)
        for number, kind, subject in revoked:
            self._last_revocation = max(number, self._last_revocation)
            self._end(
                Effects(sessions=[subject]) if kind == "session" else Effects(rooms=[subject])
            )

    async def check_heads(self) -> None:
        """Move heads whose news was lost; a lost last word reveals itself by nothing else."""
        heads = await self._database.read_urgent(replay.heads, [tail.room for tail in self._tails])
        if all(head <= tail.head for head, tail in self._known(heads)):
            return
        # Most likely their news is on its way from the writer: give it the time to come.
        await asyncio.sleep(NEWS_SECONDS)
        self.hear_of_heads(heads)

    async def restart(self, *, spread_seconds: float) -> None:
        """Send everybody away, to come back soon; spread, so they don't all come back at once."""
        connections = [c for of_session in self._sessions.values() for c in of_session]
        for connection in connections:
            connection.close(CloseCode.RESTARTING)
            await asyncio.sleep(spread_seconds / len(connections))

    async def _tail(self, room: str) -> Tail:
        """The room's tail, known to `publish` before the database is asked where the log ends."""
        tail = self._tails.get(room)
        if tail is None:
            tail = self._tails.add(room)
            for user, nodes in self._nodes.elsewhere.of(room).items():
                for _ in range(nodes):
                    tail.presence.add(user)
            self._loading[room] = asyncio.create_task(self._load(tail), name=f"tail {room}")
        loading = self._loading.get(room)
        if loading is not None:
            await asyncio.shield(loading)
        return tail

    async def _start_of(
        self, tail: Tail, entry: RoomEntry, position: Position
    ) -> tuple[int, Reason | None]:
        reason: Reason | None = None
        if position.after is not None:
            reason = cursor.why_not(position, epoch=self.epoch, ends=entry.ends)
            if reason is None:
                return position.after, None
        start = tail.newest_page_start(history.PAGE_DEFAULT, floor=entry.ends.floor)
        if start is None:
            start = await self._database.read(
                history.newest_page_start, entry.member, limit=history.PAGE_DEFAULT
            )
        return min(start, entry.ends.head), reason

    def _end(self, effects: Effects) -> None:
        self.endings += len(effects.sessions) + len(effects.rooms)
        for session in effects.sessions:
            for connection in list(self._sessions.get(session, ())):
                connection.close(CloseCode.SESSION_ENDED)
        for room in effects.rooms:
            self._close_room(room)

    def _on_presence(self, room: str, user: str, has_come: bool) -> None:
        tell = self._nodes.tell_came if has_come else self._nodes.tell_went
        tell((room, user))

    def _known(self, heads: Mapping[str, int]) -> list[tuple[int, Tail]]:
        loaded = (tail for tail in self._tails if tail.room not in self._loading)
        return [(heads[tail.room], tail) for tail in loaded if tail.room in heads]

    async def _load(self, tail: Tail) -> None:
        try:
            head, events = await self._database.read(
                replay.newest, tail.room, limit=LOADED, most_bytes=LOADED_BYTES
            )
            tail.load(head, events)
        except BaseException:
            if self._tails.get(tail.room) is tail:
                self._tails.remove(tail.room)
            raise
        finally:
            if self._loading.get(tail.room) is asyncio.current_task():
                del self._loading[tail.room]

    def _forget(self, connection: Connection) -> None:
        of_session = self._sessions[connection.session]
        of_session.discard(connection)
        if not of_session:
            del self._sessions[connection.session]
        self._sockets[connection.user] -= 1
        if not self._sockets[connection.user]:
            del self._sockets[connection.user]

    def _close_room(self, room: str) -> None:
        tail = self._tails.get(room)
        if tail is None:
            return
        for reader in list(tail.readers):
            reader.close(CloseCode.ROOM_DELETED)
        self._tails.remove(room)

    async def _keep_watch(self) -> None:
        loop = asyncio.get_running_loop()
        self._heads_due = loop.time() + HEADS_EVERY_SECONDS
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(REVOCATIONS_EVERY_SECONDS):
                    await self._look_now.wait()
            self._look_now.clear()
            try:
                await self.check_revocations()
                if loop.time() >= self._heads_due:
                    self._heads_due = loop.time() + HEADS_EVERY_SECONDS
                    self._tails.forget_idle()
                    await self.check_heads()
            except Exception:
                logger.exception("The hub could not compare itself with the database")
