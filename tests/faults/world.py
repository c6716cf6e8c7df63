"""A round of one room in which all is well, for faults to be planted in."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

from tests.faults.checker import Fault, Log, check
from tests.faults.expected import Expected
from tests.faults.history import BESIDE, OUTCOME_UNKNOWN, Asked, Entry, History, Page, Session, Try

EPOCH = "e_one"
OLD, FRESH = 3, 20
SHIP = "🚢"

# What was done to messages, by the number of its event; all other events are messages.
ACTS = {
    9: Asked("message", "text 9", offers="poll"),
    10: Asked("voted", None, target=9, choices=(1,)),
    13: Asked("edited", "text 6, edited", target=6),
    14: Asked("reacted", None, target=2, emoji=SHIP),
    15: Asked("reacted", None, target=8, emoji=SHIP),
    16: Asked("pinned", None, target=8),
    17: Asked("message", "text 17", thread=8),
    18: Asked("edited", "text 8, edited", target=8),
    19: Asked("deleted", None, target=8),
    20: Asked("unreacted", None, target=2, emoji=SHIP),
}


def asked(number: int) -> Asked:
    return ACTS.get(number, Asked("message", f"text {number}"))


def entry(number: int, /, **other: Any) -> Entry:
    """The event with this number as it was when it came; 1 is a joining."""
    at, user = f"2026-11-21T02:34:{number:02}.000Z", f"u_{number % 2}"
    if number == 1:
        return Entry(1, "joined", at, user, None, None)
    wanted = {name: it for name, it in asked(number)._asdict().items() if name not in BESIDE}
    return Entry(seq=number, at=at, user=user, client_id=f"c-{number}", **wanted)._replace(**other)


def attempt(number: int, /, **other: Any) -> Try:
    """That asked for it, and heard of it before the next was sent."""
    name = f"u_{number % 2}", f"c-{number}"
    return replace(Try(name, asked(number), "socket", number, number + 0.5, number), **other)


class World:
    """A round of one room in which all is well: events 1 to 3 are old, the others are new."""

    def __init__(self) -> None:
        came = [entry(seq) for seq in range(1, FRESH + 1)]
        expected = Expected()
        expected.extend(came, {attempt(seq).name: asked(seq) for seq in range(2, FRESH + 1)})
        now = [expected.now(event) for event in expected.events]
        fresh = now[OLD:]
        self.log = Log(expected, fresh, deepcopy(expected.messages), served=list(fresh))
        self.history = History(
            tries=[attempt(seq) for seq in range(OLD + 1, FRESH + 1)],
            sessions=[
                # Goes on from the round before; loses its connection at 6.
                Session("one", OLD, EPOCH, greeted=EPOCH, seen=came[3:6]),
                Session("one", 6, EPOCH, greeted=EPOCH, live_head=9, live_seq=9, seen=came[6:]),
                # Comes without a cursor, and later to a database that was restored.
                Session("two", None, "", greeted=EPOCH, live_head=5, live_seq=5, seen=came[1:8]),
                Session(
                    "two", 8, "e_0", greeted=EPOCH, head=FRESH, resync="epoch_changed", seen=now[4:]
                ),
            ],
            pages=[Page(0, came[:5], head=5), Page(20, [], head=20), Page(5, now[5:], head=20)],
            lists={"one": came[OLD:], "two": list(fresh)},
            held={name: (1, deepcopy(expected.messages)) for name in ("one", "two")},
            earlier={("u_0", "c-2"): 2, ("u_1", "c-3"): 3},
        )
        # A name from before, repeated; one refused for ever; one refused and later stored;
        # one that went over both ways; one that was answered by its message, without a number; one
        # of what was deleted, repeated with other words; one that came after the deletion of its
        # message, with which its pin had gone; three without an answer, of which the log
        # has one; one in the log of which the server did not know.
        self.history.tries += [
            attempt(3, sent_at=20, heard_at=21),
            attempt(30, seq=None, code="invalid"),
            attempt(9, sent_at=8.9, heard_at=8.95, seq=None, code="busy"),
            attempt(7, over="rest", sent_at=7.1, heard_at=7.2),
            attempt(16, over="rest", sent_at=16.1, heard_at=16.2, seq=0),
            attempt(8, asked=Asked("message", "not text 8"), sent_at=21, heard_at=22),
            attempt(33, asked=Asked("unpinned", None, target=8), seq=8),
            attempt(31, seq=None, heard_at=None),
            attempt(32, seq=None, heard_at=None),
        ]
        self.history.tries[8] = attempt(12, seq=None, heard_at=None)
        self.history.tries[7] = attempt(11, seq=None, code=OUTCOME_UNKNOWN)

    def found(self) -> list[Fault]:
        return check(self.history, self.log)

    def store(self, number: int, /, **other: Any) -> None:
        """Make the log say something else, and everybody see it so."""
        known = self.log.expected.events
        known[number - 1] = known[number - 1]._replace(**other)
        for seen in self._copies():
            seen[:] = [c._replace(**other) if c.seq == number else c for c in seen]

    def append(self, entry: Entry) -> None:
        self.log.expected.extend([entry], {})
        if entry.type == "message":
            self.log.messages[entry.seq] = deepcopy(self.log.expected.messages[entry.seq])
        for seen in (self.log.fresh, self.log.served, *self.history.lists.values()):
            assert isinstance(seen, list)
            seen.append(entry)

    def remove(self, seq: int) -> None:
        """As if it had never been written, and the number had been given to nobody."""
        del self.log.expected.events[seq - 1]
        for seen in self._copies():
            seen[:] = [copy for copy in seen if copy.seq != seq]

    def _copies(self) -> list[list[Entry]]:
        stored = [seen for seen in (self.log.fresh, self.log.served) if isinstance(seen, list)]
        return [
            *stored,
            *(session.seen for session in self.history.sessions),
            *(page.entries for page in self.history.pages),
            *self.history.lists.values(),
        ]
