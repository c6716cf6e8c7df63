"""The people who are in a room on other nodes, each as long as their node says so."""

from collections.abc import Callable, Collection, Iterable

from .leases import Leases

# Of one room. Each who comes is told to everybody there, and a newcomer is told of all.
PEOPLE = 20_000

OnRemote = Callable[[str, str, bool], None]
"""Takes a room, a user, and whether they are there on any other node."""
RoomUser = tuple[str, str]


class RemotePresence:
    """Somebody on two nodes is one who is there."""

    def __init__(self, *, on_change: OnRemote) -> None:
        self._on_change = on_change
        # By person and room, on how many nodes.
        self._leases: Leases[RoomUser] = Leases(on_change=self._count)
        self._users: dict[str, set[str]] = {}
        self._refused = 0

    @property
    def refused(self) -> int:
        """Those who would have been too many."""
        return self._refused + self._leases.refused

    def of(self, room: str) -> Collection[str]:
        return self._users.get(room, ())

    def here(self, node: str, room: str, users: Iterable[str], *, now: float) -> None:
        for user in users:
            known = self._users.get(room, ())
            if len(known) >= PEOPLE and user not in known:
                self._refused += 1
            else:
                self._leases.tell(node, (room, user), 1, now=now)

    def gone(self, node: str, room: str, users: Iterable[str], *, now: float) -> None:
        for user in users:
            self._leases.tell(node, (room, user), 0, now=now)

    def forget(self, node: str) -> None:
        self._leases.forget(node)

    def expire(self, *, now: float) -> None:
        """Drop everybody whose node has not mentioned them for long."""
        self._leases.expire(now=now)

    def _count(self, person: RoomUser, before: int, after: int) -> None:
        if before and after:
            return
        room, user = person
        users = self._users.setdefault(room, set())
        if after:
            users.add(user)
        else:
            users.remove(user)
            if not users:
                del self._users[room]
        self._on_change(room, user, after > 0)
