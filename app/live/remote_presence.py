"""The people who are in a room on other nodes, each as long as their node says so."""

from collections import Counter, OrderedDict
from collections.abc import Callable, Collection, Iterable

# Three heartbeats: who was not mentioned for so long is gone, like their node.
BELIEVED_SECONDS = 15.0

OnRemote = Callable[[str, str, bool], None]
"""Takes a room, a user, and whether they are there on any other node."""
RoomUser = tuple[str, str]


class RemotePresence:
    """Needs no message in particular: what is lost is said again, or no longer believed."""

    def __init__(self, *, on_change: OnRemote) -> None:
        self._on_change = on_change
        # By node, when each person was mentioned last, longest ago first.
        self._mentioned: dict[str, OrderedDict[RoomUser, float]] = {}
        # By room, on how many nodes each person is.
        self._nodes: dict[str, Counter[str]] = {}

    def of(self, room: str) -> Collection[str]:
        return self._nodes.get(room, {}).keys()

    def here(self, node: str, room: str, users: Iterable[str], *, now: float) -> None:
        mentioned = self._mentioned.setdefault(node, OrderedDict())
        for user in users:
            person = room, user
            if person in mentioned:
                mentioned.move_to_end(person)
            else:
                self._count(person, 1)
            mentioned[person] = now

    def gone(self, node: str, room: str, users: Iterable[str]) -> None:
        mentioned = self._mentioned.get(node, OrderedDict())
        for user in users:
            if mentioned.pop((room, user), None) is not None:
                self._count((room, user), -1)

    def forget(self, node: str) -> None:
        for person in self._mentioned.pop(node, ()):
            self._count(person, -1)

    def expire(self, *, now: float) -> None:
        """Drop everybody whose node has not mentioned them for long."""
        long_ago = now - BELIEVED_SECONDS
        for node, mentioned in list(self._mentioned.items()):
            while mentioned and next(iter(mentioned.values())) <= long_ago:
                person, _ = mentioned.popitem(last=False)
                self._count(person, -1)
            if not mentioned:
                del self._mentioned[node]

    def _count(self, person: RoomUser, change: int) -> None:
        room, user = person
        nodes = self._nodes.setdefault(room, Counter())
        before = nodes[user]
        nodes[user] += change
        if not nodes[user]:
            del nodes[user]
            if not nodes:
                del self._nodes[room]
        if not before or not before + change:
            self._on_change(room, user, change > 0)
