"""A round of one room in which all is well, for faults to be planted in."""

from dataclasses import replace
from typing import Any

from tests.faults.checker import Fault, Log, check
from tests.faults.history import OUTCOME_UNKNOWN, Entry, History, Page, Session, Try

EPOCH = "e_one"
OLD, FRESH = 3, 12


def entry(number: int, /, **other: Any) -> Entry:
    """The event with this number as it ought to be; 1 is a joining, the others are messages."""
    at, user = f"2026-11-21T02:34:{number:02}.000Z", f"u_{number % 2}"
    if number == 1:
        return Entry(1, "joined", at, user, None, None)
    return Entry(number, "message", at, user, f"c-{number}", f"text {number}")._replace(**other)


def attempt(number: int, /, **other: Any) -> Try:
    """That sent it, and heard of it before the next was sent."""
    name, text = (f"u_{number % 2}", f"c-{number}"), f"text {number}"
    return replace(Try(name, text, "socket", number, number + 0.5, number), **other)


class World:
    """A round of one room in which all is well: events 1 to 3 are old, 4 to 12 are new."""

    def __init__(self) -> None:
        entries = [entry(seq) for seq in range(1, FRESH + 1)]
        fresh = entries[OLD:]
        self.log = Log(entries, after=OLD, served=list(fresh))
        self.history = History(
            tries=[attempt(seq) for seq in range(OLD + 1, FRESH + 1)],
            sessions=[
                # Goes on from the round before; loses its connection at 6.
                Session("one", OLD, EPOCH, greeted=EPOCH, seen=entries[3:6]),
                Session("one", 6, EPOCH, greeted=EPOCH, live_head=9, live_seq=9, seen=entries[6:]),
                # Comes without a cursor, and later to a database that was restored.
                Session("two", None, "", greeted=EPOCH, live_head=5, live_seq=5, seen=entries[1:8]),
                Session("two", 8, "e_0", greeted=EPOCH, resync="epoch_changed", seen=entries[4:]),
            ],
            pages=[Page(0, entries[:5]), Page(12, [])],
            lists={"one": list(fresh), "two": list(fresh)},
            earlier={("u_0", "c-2"): 2, ("u_1", "c-3"): 3},
        )
        # A name from before, repeated; one refused for ever; one refused and later stored;
        # one that went over both ways; three without an answer, of which the log has one; one in
        # the log of which the server did not know.
        self.history.tries += [
            attempt(3, sent_at=20, heard_at=21),
            attempt(30, seq=None, code="invalid"),
            attempt(9, sent_at=8.9, heard_at=8.95, seq=None, code="busy"),
            attempt(7, over="rest", sent_at=7.1, heard_at=7.2),
            attempt(31, seq=None, heard_at=None),
            attempt(32, seq=None, heard_at=None),
        ]
        self.history.tries[8] = attempt(12, seq=None, heard_at=None)
        self.history.tries[7] = attempt(11, seq=None, code=OUTCOME_UNKNOWN)

    def found(self) -> list[Fault]:
        return check(self.history, self.log)

    def store(self, number: int, /, **other: Any) -> None:
        """Make the log say something else, and everybody see it so."""
        entries = list(self.log.entries)
        wrong = entries[number - 1]._replace(**other)
        entries[number - 1] = wrong
        self.log.entries = entries
        self.log.served = entries[OLD:]
        for seen in self._copies():
            seen[:] = [wrong if copy.seq == number else copy for copy in seen]

    def append(self, entry: Entry) -> None:
        self.log.entries = [*self.log.entries, entry]
        self.log.served = self.log.entries[OLD:]
        for held in self.history.lists.values():
            held.append(entry)

    def remove(self, seq: int) -> None:
        """As if it had never been written, and the number had been given to nobody."""
        self.log.entries = [found for found in self.log.entries if found.seq != seq]
        self.log.served = self.log.entries[OLD:]
        for seen in self._copies():
            seen[:] = [copy for copy in seen if copy.seq != seq]

    def _copies(self) -> list[list[Entry]]:
        return [
            *(session.seen for session in self.history.sessions),
            *(page.entries for page in self.history.pages),
            *self.history.lists.values(),
        ]
