"""Keeps the lists of this node's account sockets as they are in the database.

A change marks its room, and whose own part of it may have changed. One task reads what is marked,
compares it with what was told, and tells the difference. So what is heard twice is told once, and
what is never heard is found by comparing with the database.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from ...chat.log.event import VOTED, Event
from ...db.database import Database
from ...wire.close_codes import CloseCode
from ...wire.frames import Frame
from ..connection import Connection
from ..socket_counts import SocketCounts
from .account_list import AccountList
from .blocked import Blocked
from .changed_keys import Tell
from .comparison import Comparison
from .list_index import ListIndex
from .own_drafts import OwnDrafts
from .own_inbox import OwnInbox
from .own_notifications import OwnNotifications
from .own_rows import OwnRows
from .own_saved import OwnSaved
from .own_scheduled import OwnScheduled
from .own_sections import OwnSections
from .own_threads import OwnThreads, ThreadNews
from .own_votes import OwnVotes
from .people import People
from .profiles import Profiles
from .report_news import ReportNews
from .rooms import Rooms
from .rounds import Part, Rounds
from .snapshots import Snapshots
from .team_emoji import TeamEmoji
from .team_settings import TeamSettings

TellRow = Callable[[str, str, bool], None]
"""Takes a room and a person whose own part of it has changed, and whether all nodes must know."""


class AccountLists:
    """Shows each account socket its list, and passes on to the parts what may have changed."""

    def __init__(
        self,
        database: Database,
        sockets: SocketCounts,
        *,
        tell_row: TellRow,
        tell_sections: Tell[str],
        tell_kept: Tell[str],
        tell_report: Tell[str],
    ) -> None:
        """The last four tell the other nodes."""
        self._tell_row = tell_row
        self._rounds = Rounds()
        wake_at = self._rounds.wake_at
        index = self._index = ListIndex()
        self._people = People(database, index, sockets, wake_at=wake_at)
        self._rooms = Rooms(database, index, self._people, wake_at=wake_at)
        self._snapshots = Snapshots(
            database,
            index,
            wake_at=wake_at,
            on_loaded=self._on_loaded,
            on_failed=self._give_up,
        )
        self.sections = OwnSections(database, index, wake_at=wake_at, tell=tell_sections)
        self._tell_kept = tell_kept
        self._drafts = OwnDrafts(database, index, wake_at=wake_at)
        self._scheduled = OwnScheduled(database, index, wake_at=wake_at)
        self._saved = OwnSaved(database, index, wake_at=wake_at)
        self._votes = OwnVotes(database, index, wake_at=wake_at, tell=tell_kept)
        self._notifications = OwnNotifications(database, index, wake_at=wake_at)
        self.inbox = OwnInbox(database, index, wake_at=wake_at, tell=tell_kept)
        self.reports = ReportNews(database, index, wake_at=wake_at, tell=tell_report)
        self._threads = OwnThreads(database, index, wake_at=wake_at)
        self._thread_news = ThreadNews(database, index, wake_at=wake_at, note=self._note_counts)
        index.on_membership = self._on_membership
        self._profiles = Profiles(database, index, wake_at=wake_at)
        self._blocked = Blocked(database, index, wake_at=wake_at)
        self._own_rows = OwnRows(database, index, wake_at=wake_at)
        self._emoji = TeamEmoji(database, index, wake_at=wake_at)
        self.team = TeamSettings(database, index, wake_at=wake_at)
        # Of what people keep for themselves.
        self._kept = (
            self._drafts,
            self._scheduled,
            self._saved,
            self._votes,
            self._notifications,
            self.inbox,
            self._threads,
        )
        # In the order in which a list is told of them.
        self._parts: Sequence[Part] = (
            self._own_rows,
            self._rooms,
            self._snapshots,
            self._people,
            self.sections,
            self._drafts,
            self._scheduled,
            self._saved,
            self._votes,
            self._notifications,
            self.inbox,
            self._thread_news,
            self._threads,
            self.reports,
            self._profiles,
            self._blocked,
            self._emoji,
            self.team,
        )
        self._comparison = Comparison(
            database,
            index,
            self._snapshots,
            compared=(self.sections, *self._kept),
        )

    def start(self) -> None:
        self._rounds.start(*self._parts)

    async def stop(self) -> None:
        await self._rounds.stop()

    def add(self, connection: Connection) -> None:
        """Show it its person's list, from a snapshot on."""
        if connection.closed:
            return
        mine = AccountList(connection)
        if not self._index.by_connection:
            self._people.begin()
        self._index.add(mine)
        connection.on_writable = partial(self._resume, mine)
        self._snapshots.begin(mine)

    def remove(self, connection: Connection) -> None:
        mine = self._index.by_connection.get(connection)
        if mine is None:
            return
        self._snapshots.forget(mine)
        self._index.remove(mine)
        if not self._index.by_connection:
            for part in self._parts:
                part.end()

    def on_events(self, room: str, events: Sequence[Event]) -> None:
        """They were written on this node."""
        if room in self._index.watched:
            self._index.note(room)
        senders = set()
        for event in events:
            if event.type.membership is not None or event.member is not None:
                self._note_row(room, event.member_id, everywhere=True)
                self._people.note_if_open(event.member_id)
            elif event.type.is_message:
                senders.add(event.user.id)
            for user in event.notified:
                if event.type is VOTED:
                    self._votes.on_change(user)
                    continue
                if not event.type.hangs:
                    # The room's count of mentions is told with the message.
                    self._note_row(room, user, everywhere=False)
                self.inbox.on_change(user)
        for user in senders:
            self._note_row(room, user, everywhere=False)

    def on_own(self, room: str, user: str, *, everywhere: bool) -> None:
        """What is somebody's own in a room was changed on this node: how far they have read."""
        self._own_rows.note((room, user))
        self.inbox.on_read(room, user)
        self._tell_row(room, user, everywhere)

    def on_rows(self, room: str, users: Iterable[str]) -> None:
        """Another node says that what is theirs in a room has changed."""
        for user in users:
            if user in self._index.by_user:
                self._own_rows.note((room, user))
                self.inbox.on_read(room, user)
            else:
                self._people.note_if_open(user)

    def on_heads(self, heads: Mapping[str, int]) -> None:
        for room, head in heads.items():
            watched = self._index.watched.get(room)
            if watched is not None and watched.head < head:
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

    def on_kept(self, user: str, *, everywhere: bool) -> None:
        """They have changed what they keep for themselves; other nodes are told if `everywhere`."""
        for part in self._kept:
            part.note(user)
        if everywhere:
            self._tell_kept(user)

    def _on_membership(self, user: str) -> None:
        self._note_counts(user)
        for mine in self._index.by_user.get(user, ()):
            mine.connection.on_rooms()

    def _note_counts(self, user: str) -> None:
        """Somebody has replied in a thread that they follow, or they are in other rooms."""
        self._threads.note(user)
        self.inbox.note(user)

    def on_blocks(self, user: str) -> None:
        """They block others than before, which their direct rooms say, too, and their inbox."""
        self._blocked.note(user)
        self.inbox.note(user)
        for room in self._index.direct_rooms_of(user):
            self._own_rows.note((room, user))

    def on_emoji(self) -> None:
        """The team has others than before."""
        self._emoji.note_all()

    def on_settings(self) -> None:
        """An owner of the server has changed them."""
        self.team.note_all()

    def tell(self, user: str, frame: Frame) -> None:
        """Something of the moment, at each account socket of theirs that reads."""
        for mine in self._index.by_user.get(user, ()):
            if mine.connection.sender.writable:
                mine.connection.send(frame)

    async def compare(self) -> None:
        """Notice what no hint has come of."""
        await self._comparison.look()

    def _note_row(self, room: str, user: str, *, everywhere: bool) -> None:
        """An event changed what is theirs: it is told with the event."""
        if user in self._index.by_user:
            self._index.note(room).add(user)
        self._tell_row(room, user, everywhere)

    def _give_up(self, mine: AccountList) -> None:
        """Its client comes back, and asks anew."""
        self.remove(mine.connection)
        mine.connection.close(CloseCode.INTERNAL_ERROR)

    def _on_loaded(self, mine: AccountList) -> None:
        mine.people_due = True
        self._resume(mine)

    def _resume(self, mine: AccountList) -> None:
        """Its peer reads again, or has the whole list."""
        if mine in self._snapshots:
            self._snapshots.resume(mine)
        elif mine.is_ready:
            for part in self._parts:
                part.resume(mine)
