"""The notes of one client, and the part of them that goes into the round's history."""

from collections import Counter

from tests.faults.frames import Frame
from tests.faults.history import Entry, History, Page, Session
from tests.faults.holding import Holding
from tests.faults.outbox import Outbox


class Notes:
    """Of one client: what it holds, what it waits for, what it counted, the session it is in."""

    def __init__(self, *, label: str, seed: str, bot: str | None = None) -> None:
        self.label = label
        self.holding = Holding(label=label)
        self.outbox = Outbox(self.holding, label=label, seed=seed, bot=bot)
        self.counts: Counter[str] = Counter()
        self.session: Session | None = None
        self._history = History()

    def begin_round(self, history: History) -> None:
        """From now on things are noted in this history; nothing may be under way."""
        self._history = self.outbox.history = history
        self.holding.begin_round()
        if self.session is not None:
            self.begin_session(greeted=self.holding.epoch)

    def end_round(self, *, after: int) -> None:
        """Note what the client holds, and of the round."""
        self._history.lists[self.label] = self.holding.since(after)
        self._history.held[self.label] = self.holding.first, self.holding.messages

    def begin_session(self, *, greeted: str | None = None) -> None:
        self.session = Session(self.label, self.holding.after, self.holding.epoch, greeted=greeted)
        self._history.sessions.append(self.session)

    def end_session(self) -> None:
        """The connection is lost, and with it what is not sent again."""
        self.session = None
        self.outbox.give_up()

    def saw(self, frame: Frame) -> None:
        """The session brought this event."""
        assert self.session is not None
        self.session.seen.append(frame.entry)
        self.counts["events seen"] += 1
        self.holding.apply(frame)

    def heard_alone(self, person: str, frame: Frame) -> None:
        self._history.alone.append((person, frame.answers))
        self.counts["answers heard alone"] += 1

    def resync(self, reason: str) -> None:
        """The session said that it can't go on from the cursor."""
        assert self.session is not None
        self.session.resync = reason
        self.counts["resyncs"] += 1
        self.holding.drop()

    def read_back(self, after: int, entries: list[Entry], *, head: int) -> None:
        """A page of the log showed these."""
        self._history.pages.append(Page(after, entries, head))
        self.counts["events read back"] += len(entries)
