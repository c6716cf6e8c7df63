"""The lists of this node by socket, person and room, and the rooms that may have changed."""

from collections.abc import Callable, Collection

from ...chat.rooms.listed_room import Listed, Own
from ...wire.close_codes import CloseCode
from ..connection import Connection
from .account_list import AccountList, Standing


def _to_nobody(room: str) -> None:
    pass


class ListIndex:
    """A room is watched as long as it is in a list, or about to be looked at."""

    def __init__(self) -> None:
        self.by_connection: dict[Connection, AccountList] = {}
        self.by_user: dict[str, tuple[AccountList, ...]] = {}
        self.standings: dict[str, Standing] = {}
        # By room, the people whose own part of it may have changed as well.
        self.changed: dict[str, set[str]] = {}
        # Called with a room that has to be looked at.
        self.on_note: Callable[[str], None] = _to_nobody

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
        standing = self.standings.get(room)
        return list(standing.rows) if standing is not None else ()

    def rows_of(self, room: str) -> Collection[tuple[AccountList, Own | None]]:
        standing = self.standings.get(room)
        return list(standing.rows.items()) if standing is not None else ()

    def note(self, room: str) -> set[str]:
        """It may have changed. Returns the people of whom the same is noted."""
        users = self.changed.get(room)
        if users is None:
            users = self.changed[room] = set()
            self.on_note(room)
        return users

    def watch(self, room: str) -> Standing:
        standing = self.standings.get(room)
        if standing is None:
            standing = self.standings[room] = Standing(room)
        return standing

    def take(self, standing: Standing, room: Listed) -> bool:
        """How a room stands: mark what is due to everybody. Returns whether anything is."""
        due = standing.see(room)
        if due:
            for mine in standing.rows:
                mine.mark(standing, due)
        return due > 0

    def enter(self, mine: AccountList, room: str) -> Standing:
        standing = self.watch(room)
        standing.rows.setdefault(mine, None)
        return standing

    def leave(self, mine: AccountList, room: str) -> None:
        standing = self.standings.get(room)
        if standing is not None:
            mine.leave(standing)
            self.forget_unwatched(room)

    def drop(self, mine: AccountList, room: str, code: CloseCode) -> None:
        """It is not in this list any more, which its client has to be told."""
        standing = self.standings.get(room)
        if standing is not None:
            mine.drop(standing, code)
            self.forget_unwatched(room)

    def forget_unwatched(self, room: str) -> None:
        if not self.standings[room].rows and room not in self.changed:
            del self.standings[room]
