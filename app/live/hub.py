"""The readers of this node: tails by room, connections by person and session."""

import asyncio
import logging
import time
from collections.abc import Collection, Mapping, Sequence
from functools import partial

from .. import logs
from ..backplane.backplane import Alone, Backplane
from ..chat.access import Person
from ..chat.effects import Effects
from ..chat.log.event import Event
from ..chat.members.readers import MOST_MEMBERS
from ..counts import Counts
from ..db.database import Database
from ..wire import streams
from ..wire.close_codes import CloseCode
from ..wire.frames import Ephemeral, Signal, ephemeral_frame, signal_frame, typing_frame
from .connection import Connection
from .lists.account_lists import AccountLists
from .log_reads import LogReads
from .nodes import Nodes
from .places import Places
from .polls import Polls
from .readers import Readers
from .tails import Tails
from .watch import Watch

logger = logging.getLogger(__name__)


class Hub:
    """Publishing wakes readers, here and by a hint to the other nodes there."""

    def __init__(
        self,
        database: Database,
        *,
        epoch: str,
        tail_bytes: int,
        backplane: Backplane | None = None,
        counts: Counts | None = None,
    ) -> None:
        """Without a backplane this node is the only one."""
        self.epoch = epoch
        self.counts = counts or Counts()
        # Open on this node.
        self.room_sockets = 0
        self.account_sockets = 0
        self.stream_encodings = streams.of_room(epoch)
        self.nodes = Nodes(backplane or Alone(), self, epoch=epoch)
        self._tails = Tails(
            most_bytes=tail_bytes,
            on_local=self.nodes.tell_presence,
            elsewhere=self.nodes.here,
            counts=self.counts,
        )
        self._reads = LogReads(database, self._tails)
        self.places = Places(database, self._tails, self._reads, epoch=epoch)
        self.polls = Polls(self._tails, self._reads)
        self.readers = Readers(database, self._tails)
        nodes = self.nodes
        self.lists = AccountLists(
            database,
            nodes.sockets,
            tell_row=nodes.tell_row,
            tell_sections=nodes.tell_sections,
            tell_kept=nodes.tell_kept,
            tell_report=nodes.tell_report,
        )
        self.watch = Watch(database, self._tails, self._reads, self.lists, end=self._end)
        # Most have one socket: a tuple of it weighs a quarter of a set.
        self._sessions: dict[str, tuple[Connection, ...]] = {}
        self._leaving: set[asyncio.Task[None]] = set()
        # How many endings it has been told of: whether to look again at what was read before.
        self.endings = 0

    async def start(self) -> None:
        await self.watch.start()
        self.lists.start()
        self.nodes.start()

    async def stop(self) -> None:
        await self.nodes.stop()
        await self.watch.stop()
        await self.lists.stop()
        await self.readers.stop()
        await self._reads.stop()
        for outcome in await asyncio.gather(*self._leaving, return_exceptions=True):
            if isinstance(outcome, BaseException):
                logger.error("A socket could not be seen off", exc_info=outcome)
        for tail in self._tails:
            tail.close()

    def carry_out(self, effects: Effects) -> None:
        """Publish the events, tell people of what is new, close the sockets of what ended."""
        self.publish(effects.events)
        for room, user in effects.own:
            self.on_own(room, user)
        for user in effects.sections:
            self.lists.sections.on_change(user)
        for user in effects.kept:
            self.lists.on_kept(user, everywhere=True)
        for report in effects.reports:
            self.lists.reports.on_change(report)
        self._end(effects)
        if effects.people or effects.emoji or effects.settings:
            # As they are heard of on other nodes, so that nobody is told twice.
            self.watch.look_now()
        if any(
            (
                effects.sessions,
                effects.rooms,
                effects.people,
                effects.emoji,
                effects.settings,
            )
        ):
            self.nodes.tell_revoked()

    def on_own(self, room: str, user: str) -> None:
        """What is somebody's own in a room was changed on this node: how far they have read."""
        # Where many are, nobody is shown who has read.
        others = len(self.nodes.here(room))
        self.lists.on_own(room, user, everywhere=0 < others <= MOST_MEMBERS)
        self.readers.note(room)

    def publish(self, events: Sequence[Event]) -> None:
        """Deliver what is committed, in the order of each room's log."""
        by_room: dict[str, list[Event]] = {}
        messages = 0
        for event in events:
            by_room.setdefault(event.room, []).append(event)
            messages += event.type.is_message
        self.counts.messages += messages
        self.counts.events += len(events)
        for room, of_room in by_room.items():
            self.nodes.tell_head(room, of_room[-1].seq)
            self.lists.on_events(room, of_room)
            tail = self._tails.get(room)
            if tail is None:
                continue
            if of_room[0].seq > tail.head + 1 and not self._reads.is_loading(room):
                # Another node wrote in between: one read for all brings both.
                self._reads.catch_up(tail, of_room[-1].seq)
            else:
                tail.extend(of_room)

    def connect(self, connection: Connection) -> None:
        others = self._sessions.get(connection.session, ())
        self._sessions[connection.session] = (*others, connection)
        self._count(connection, 1)
        self.nodes.sockets.opened(connection.user)

    async def disconnect(self, connection: Connection) -> None:
        try:
            await connection.finish()
        finally:
            self._forget(connection)

    def disconnect_when_gone(self, connection: Connection) -> None:
        """For a socket that no coroutine waits for."""
        connection.on_gone = partial(self._see_off, connection)

    @property
    def sockets(self) -> int:
        """How many are open on this node."""
        return self.room_sockets + self.account_sockets

    @property
    def tails_bytes(self) -> int:
        """The memory that holds the newest events of rooms."""
        return self._tails.held_bytes

    async def has_too_many(self, user: str, most: int) -> bool:
        """Whether somebody has more sockets open than allowed, on all nodes together."""
        return await self.nodes.sockets.exceed(user, most)

    def live_sessions(self) -> Collection[str]:
        """The sessions with an open socket."""
        return self._sessions.keys()

    def set_idle(self, connection: Connection, is_idle: bool) -> None:
        """Whether its person is at it; those who never say so are."""
        if connection.is_idle is not is_idle:
            connection.is_idle = is_idle
            self.nodes.sockets.set_idle(connection.user, is_idle)

    def type(self, room: str, person: Person, target: int | None = None) -> None:
        """Somebody types: everybody sees it who is in the room right now.

        With a `target` it is a bot that works on that message.
        """
        self.on_typing(room, person, target)
        self.nodes.tell_typing(room, person, target)

    def signal(self, said: Signal) -> None:
        """An app says something in passing: everybody sees it who is in the room right now."""
        self.on_signal(said)
        self.nodes.tell_signal(said)

    def answer(self, said: Ephemeral) -> None:
        """A bot answers one person: at all their sockets, and nowhere else."""
        self.on_answer(said)
        self.nodes.tell_answer(said)

    def here(self, room: str) -> Collection[str]:
        """Ids of the people who are in the room right now."""
        tail = self._tails.get(room)
        return tail.presence.here if tail else self.nodes.here(room)

    def active(self) -> Collection[str]:
        """Ids of the people who are at Parley right now, whatever room they have open."""
        return self.nodes.sockets.active()

    async def restart(self, *, spread_seconds: float) -> None:
        """Send everybody away, to come back soon; spread, so they don't all come back at once."""
        self.polls.end_all()
        connections = [c for of_session in self._sessions.values() for c in of_session]
        loop = asyncio.get_running_loop()
        started = loop.time()
        for number, connection in enumerate(connections, start=1):
            connection.close(CloseCode.RESTARTING)
            # Not a pause for each: uvloop rounds those to whole milliseconds, many to none.
            due = started + spread_seconds * number / len(connections)
            await asyncio.sleep(max(0.0, due - loop.time()))

    # What the other nodes say, and what they are told of this one

    def on_heads(self, heads: Mapping[str, int]) -> None:
        self._reads.reach(heads)
        self.lists.on_heads(heads)

    def on_rows(self, room: str, users: Sequence[str]) -> None:
        self.lists.on_rows(room, users)
        self.readers.note(room)

    def on_sections(self, user: str) -> None:
        self.lists.sections.note(user)

    def on_kept(self, user: str) -> None:
        self.lists.on_kept(user, everywhere=False)

    def on_report(self, report: str) -> None:
        self.lists.reports.note(report)

    def on_revoked(self) -> None:
        self.watch.look_now()

    def on_gap(self) -> None:
        self.watch.look_now(heads=True)

    def on_typing(self, room: str, person: Person, target: int | None) -> None:
        tail = self._tails.get(room)
        if tail is not None:
            tail.send(typing_frame(room, person, target))

    def on_signal(self, said: Signal) -> None:
        tail = self._tails.get(said.room)
        if tail is not None:
            tail.send(signal_frame(said))

    def on_answer(self, said: Ephemeral) -> None:
        frame = ephemeral_frame(said)
        self.lists.tell(said.to, frame)
        tail = self._tails.get(said.room)
        if tail is not None:
            tail.tell(said.to, frame)

    def on_remote(self, room: str, user: str, is_there: bool) -> None:
        tail = self._tails.get(room)
        if tail is not None:
            tail.presence.set_elsewhere(user, is_there)

    def local_rooms(self) -> Sequence[str]:
        return [tail.room for tail in self._tails if tail.is_read]

    def local_users(self, room: str) -> Collection[str]:
        tail = self._tails.get(room)
        return tail.presence.local if tail else ()

    def _end(self, effects: Effects) -> None:
        self.endings += len(effects.sessions) + len(effects.rooms)
        for session in effects.sessions:
            self.polls.end(session)
            for connection in self._sessions.get(session, ()):
                connection.close(CloseCode.SESSION_ENDED)
        for room in effects.rooms:
            self._close_room(room)

    def _see_off(self, connection: Connection) -> None:
        task = asyncio.create_task(self.disconnect(connection), name="hub disconnect")
        self._leaving.add(task)
        task.add_done_callback(self._leaving.discard)

    def _forget(self, connection: Connection) -> None:
        of_session = self._sessions.pop(connection.session)
        others = tuple(each for each in of_session if each is not connection)
        if others:
            self._sessions[connection.session] = others
        self._count(connection, -1)
        _log_end(connection)
        self.lists.remove(connection)
        self.set_idle(connection, False)
        self.nodes.sockets.closed(connection.user)

    def _count(self, connection: Connection, change: int) -> None:
        if connection.is_of_account:
            self.account_sockets += change
        else:
            self.room_sockets += change

    def _close_room(self, room: str) -> None:
        self.lists.on_deleted(room)
        tail = self._tails.get(room)
        if tail is None:
            return
        for reader in list(tail.readers):
            reader.close(CloseCode.ROOM_DELETED)
        self._tails.remove(room)


def _log_end(connection: Connection) -> None:
    if logger.isEnabledFor(logging.INFO):
        code = connection.close_code
        told = logs.fields(
            seconds=round(time.monotonic() - connection.opened_at, 3),
            code=int(code) if code is not None else None,
            reason=code.reason if code is not None else "gone",
            request_id=connection.request_id,
        )
        logger.info("Socket closed", extra=told)
