"""Who is in which room on other nodes, as far as these have said."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

Seat = tuple[str, str]
"""A room and a user."""


class Elsewhere:
    """Forgets a node that has left, and who is not mentioned any more when a node says it all.

    Whole states are numbered by their node. What changes later belongs to the newest.
    """

    def __init__(self) -> None:
        self._seats: dict[str, dict[Seat, int]] = {}
        self._rooms: dict[str, Counter[str]] = {}

    def __contains__(self, node: str) -> bool:
        return node in self._seats

    def of(self, room: str) -> Mapping[str, int]:
        """On how many nodes each of the users there is."""
        return self._rooms.get(room, {})

    def came(self, node: str, seats: Iterable[Seat], *, state: int) -> Sequence[Seat]:
        """Returns those that were not known of."""
        known = self._seats.setdefault(node, {})
        new = []
        for seat in seats:
            if seat not in known:
                new.append(seat)
                self._rooms.setdefault(seat[0], Counter())[seat[1]] += 1
            known[seat] = state
        return new

    def went(self, node: str, seats: Iterable[Seat]) -> Sequence[Seat]:
        """Returns those that were known of."""
        known = self._seats.get(node, {})
        gone = [seat for seat in seats if known.pop(seat, None) is not None]
        for room, user in gone:
            users = self._rooms[room]
            users[user] -= 1
            if not users[user]:
                del users[user]
            if not users:
                del self._rooms[room]
        return gone

    def said_all(self, node: str, *, state: int) -> Sequence[Seat]:
        """Everybody on the node was mentioned in this state: returns those who are gone."""
        known = self._seats.get(node, {})
        return self.went(node, [seat for seat, last in known.items() if last < state])

    def left(self, node: str) -> Sequence[Seat]:
        """Returns those who were there."""
        gone = self.went(node, list(self._seats.get(node, ())))
        self._seats.pop(node, None)
        return gone
