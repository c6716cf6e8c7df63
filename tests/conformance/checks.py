"""What the checker of the fault campaigns does not ask: each person's own order."""

from collections.abc import Iterable, Iterator, Sequence

from tests.faults.checker import OUT_OF_ORDER, Fault
from tests.faults.history import Entry, Try


def own_order(tries: Iterable[Try], log: Sequence[Entry]) -> Iterator[Fault]:
    """What somebody says in a room stands there in the order in which it was said."""
    places = {(entry.user, entry.client_id): entry.seq for entry in log if entry.client_id}
    last: dict[str, int] = {}
    for attempt in tries:
        user, name = attempt.name
        seq = places.get(attempt.name, 0)
        if seq and seq < last.get(user, 0):
            yield Fault(OUT_OF_ORDER, f"{name} of {user} is {seq}, and said after {last[user]}")
        last[user] = max(seq, last.get(user, 0))
