"""The lists of this node by socket, person and room, and the rooms that may have changed."""

from collections.abc import Callable, Collection

from ...chat.rooms.listed_room import Listed, Own
from ...wire.close_codes import CloseCode
from ..connection import Connection
from .account_list import UNKNOWN, AccountList, WatchedRoom


def _to_nobody(room: str, *_: int) -> None:
    pass


class ListIndex:
    """A room is watched as long as it is in a list, or about to be looked at."""

    def __init__(self) -> None:
        self.by_connection: dict[Connection, AccountList] = {}
        self.by_user: dict[str, tuple[AccountList, ...]] = {}
        self.watched: dict[str, WatchedRoom] = {}
        # By room, the people whose own part of it may have changed as well.
        self.changed: dict[str, set[str]] = {}
        # Called with a room that has to be looked at.
        self.on_note: Callable[[str], None] = _to_nobody
        # Called with a room that has come further, and the head that was known of it.
        self.on_head: Callable[[str, int], None] = _to_nobody
        # Called with a person of whose list a room has become a part, or is none any more.
        self.on_membership: Callable[[str], None] = _to_nobody

    def add(self, mine: AccountList) -> None:
        self.by_connection[mine.connection] = mine
        user = mine.connection.user
        self.by_user[user] = (*self.by_user.get(user, ()), mine)

    def remove(self, mine: AccountList) -> None:
        user = mine.connection.user
        del self.by_connection[mine.connection]
        others = tuple(each for each in self.by_user.pop(user) if each is not mine)
        if others:
            self.by_user[user] = others
        for room in {*(each.room for each in mine.rooms), *(mine.unseen or ())}:
            self.leave(mine, room)

    def of_room(self, room: str) -> Collection[AccountList]:
        watched = self.watched.get(room)
        return list(watched.rows) if watched is not None else ()

    def rows_of(self, room: str) -> Collection[tuple[AccountList, Own | None]]:
        watched = self.watched.get(room)
        return list(watched.rows.items()) if watched is not None else ()

    def direct_rooms_of(self, user: str) -> Collection[str]:
        """In their lists, with those of which it is not known yet."""
        rooms: set[str] = set()
        for mine in self.by_user.get(user, ()):
            rooms.update(watched.room for watched in mine.rooms if watched.is_direct)
            rooms.update(mine.unseen or ())
        return rooms

    def note(self, room: str) -> set[str]:
        """It may have changed. Returns the people of whom the same is noted."""
        users = self.changed.get(room)
        if users is None:
            users = self.changed[room] = set()
            self.on_note(room)
        return users

    def watch(self, room: str) -> WatchedRoom:
        watched = self.watched.get(room)
        if watched is None:
            watched = self.watched[room] = WatchedRoom(room)
        return watched

    def take(self, watched: WatchedRoom, room: Listed) -> bool:
        """How a room stands: mark what is due to everybody. Returns whether anything is."""
        before = watched.head
        due = watched.see(room)
        if UNKNOWN < before < room.head:
            self.on_head(room.id, before)
        if due:
            for mine in watched.rows:
                mine.mark(watched, due)
        return due > 0

    def enter(self, mine: AccountList, room: str) -> WatchedRoom:
        watched = self.watch(room)
        watched.rows.setdefault(mine, None)
        return watched

    def leave(self, mine: AccountList, room: str) -> None:
        watched = self.watched.get(room)
        if watched is not None:
            mine.leave(watched)
            self.forget_unwatched(room)

    def drop(self, mine: AccountList, room: str, code: CloseCode) -> None:
        """It is not in this list any more, which its client has to be told."""
        watched = self.watched.get(room)
        if watched is not None:
            mine.drop(watched, code)
            self.forget_unwatched(room)
            self.on_membership(mine.connection.user)

    def forget_unwatched(self, room: str) -> None:
        if not self.watched[room].rows and room not in self.changed:
            del self.watched[room]
