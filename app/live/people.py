"""Who is active: everybody with an open socket, shown to those with whom they share a room."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping

from ..wire.frames import Frame
from .account_list import AccountList

Touched = Mapping[str, Collection[str]]
"""By room, the people of whom there is news."""


class People:
    """The active ones by room, as far as was told. Kept in memory only, like presence."""

    def __init__(self, is_active: Callable[[str], bool]) -> None:
        self._is_active = is_active
        self._rooms: dict[str, Collection[str]] = {}
        self._in: dict[str, set[str]] = {}

    def clear(self) -> None:
        self._rooms.clear()
        self._in.clear()

    def take(self, rooms_of: Mapping[str, Collection[str]]) -> tuple[Touched, Touched]:
        """Look at some people anew, whose rooms these are.

        Returns those who came or went, and those who left a room and are active all the same.
        """
        touched: dict[str, set[str]] = defaultdict(set)
        left: dict[str, set[str]] = defaultdict(set)
        for user, rooms in rooms_of.items():
            is_active = self._is_active(user)
            now = set(rooms) if is_active else set()
            before = set(self._rooms.pop(user, ()))
            if now:
                self._rooms[user] = tuple(now)
            for room in now - before:
                self._in.setdefault(room, set()).add(user)
                touched[room].add(user)
            for room in before - now:
                self._in[room].discard(user)
                if not self._in[room]:
                    del self._in[room]
                (left if is_active else touched)[room].add(user)
        return touched, left

    def has_stranger(self, mine: AccountList, users: Iterable[str]) -> bool:
        """Whether one of these people shares no room any more with this list's person."""
        return any(mine.rows.keys().isdisjoint(self._rooms.get(user, ())) for user in users)

    def changes(self, users: Iterable[str]) -> Frame:
        return _frame([(user, user in self._rooms) for user in sorted(users)], whole=False)

    def whole(self, rooms: Iterable[str]) -> Frame:
        """Everybody who is active in one of the rooms; all others are not."""
        active: set[str] = set()
        for room in rooms:
            active |= self._in.get(room, set())
        return _frame([(user, True) for user in sorted(active)], whole=True)


def _frame(items: Iterable[tuple[str, bool]], *, whole: bool) -> Frame:
    shown = [{"user": user, "state": "active" if here else "offline"} for user, here in items]
    return Frame(type="presence", whole=whole, items=shown)
