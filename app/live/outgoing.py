"""Hints that wait for the backplane: collected, bounded, and packed into messages."""

import time
from collections import OrderedDict, deque
from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType

from ..chat.access import Person
from ..wire.samples import NodeSample
from .node_message import Answer, Packer, SignalSent, Typist
from .remote_presence import RoomUser

# Taken at once: the loop has other work to do, and so have those who hear it.
MESSAGES = 8
# Beyond these the oldest are dropped: heads and lists are compared, presence is told again.
HEADS = 10_000
TYPISTS = 1_000
ANSWERS = 1_000
SIGNALS = 1_000
CHANGES = 10_000
ROWS = 10_000
TAKES = 10_000
# Later nobody cares.
TYPING_SECONDS = 3.0
ANSWER_SECONDS = 10.0
SIGNAL_SECONDS = 1.0
# Later it has been paid by waiting, mostly; together it would keep somebody out for nothing.
TAKES_SECONDS = 3.0

Held = (
    OrderedDict[str, int]
    | OrderedDict[str, None]
    | OrderedDict[RoomUser, None]
    | OrderedDict[tuple[str, str], tuple[int, float]]
    | deque[tuple[float, Typist]]
    | deque[tuple[float, Answer]]
    | deque[tuple[float, SignalSent]]
)
LocalUsers = Callable[[str], Collection[str]]
"""The people who are in a room on this node."""


class Outgoing:
    """The same thing said twice before it is taken is one thing."""

    def __init__(
        self,
        node: str,
        *,
        local: LocalUsers,
        sockets: Mapping[str, int],
        idle: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        """`sockets` are those of this node, by person, and `idle` those of them that are."""
        self._node = node
        self._local = local
        self._sockets = sockets
        self._idle = idle
        self._heads: OrderedDict[str, int] = OrderedDict()
        self._typing: deque[tuple[float, Typist]] = deque()
        self._signals: deque[tuple[float, SignalSent]] = deque()
        self._answers: deque[tuple[float, Answer]] = deque()
        # Rooms and people whose own part of them has changed.
        self._rows: OrderedDict[RoomUser, None] = OrderedDict()
        # People whose own sections have changed.
        self._sections: OrderedDict[str, None] = OrderedDict()
        # People who have changed what they keep for themselves.
        self._kept: OrderedDict[str, None] = OrderedDict()
        self._reports: OrderedDict[str, None] = OrderedDict()
        # Who came or went since, and rooms whose people are to be told whole: who is there is
        # looked up when it is told.
        self._changed: OrderedDict[RoomUser, None] = OrderedDict()
        self._whole: OrderedDict[str, None] = OrderedDict()
        # By limit and key: how many, and since when.
        self._taken: OrderedDict[tuple[str, str], tuple[int, float]] = OrderedDict()
        # People whose sockets are to be told, and those whose sockets the others are to tell.
        self._counts: OrderedDict[str, None] = OrderedDict()
        self._unsure: OrderedDict[str, None] = OrderedDict()
        # The newest: nobody misses an older one.
        self._sample: NodeSample | None = None
        # Of the room that is being told whole.
        self._room = ""
        self._rest: deque[str] = deque()
        self._changes_due = False
        self._flags: dict[str, bool] = {}
        self._beat_due = False
        self.dropped = 0

    def head(self, room: str, seq: int) -> None:
        self._heads[room] = max(seq, self._heads.get(room, 0))
        self._bound(self._heads, HEADS)

    def row(self, room: str, user: str) -> None:
        self._rows[room, user] = None
        self._bound(self._rows, ROWS)

    def sections(self, user: str) -> None:
        self._sections[user] = None
        self._bound(self._sections, CHANGES)

    def kept(self, user: str) -> None:
        self._kept[user] = None
        self._bound(self._kept, CHANGES)

    def report(self, report: str) -> None:
        self._reports[report] = None
        self._bound(self._reports, CHANGES)

    def typing(self, room: str, person: Person, target: int | None = None) -> None:
        typist = Typist(room, person.id, person.name, person.display_name, target)
        self._typing.append((time.monotonic(), typist))
        self._bound(self._typing, TYPISTS)

    def answer(self, answer: Answer) -> None:
        self._answers.append((time.monotonic(), answer))
        self._bound(self._answers, ANSWERS)

    def signal(self, signal: SignalSent) -> None:
        self._signals.append((time.monotonic(), signal))
        self._bound(self._signals, SIGNALS)

    def changed(self, room: str, user: str) -> None:
        """Told when `changes` are due, so that many are one message."""
        self._changed[room, user] = None
        self._bound(self._changed, CHANGES)

    def changes(self) -> None:
        self._changes_due = True

    def taken(self, limit: str, key: str, count: int) -> None:
        """So many were taken since, or, below zero, given back."""
        before, since = self._taken.get((limit, key)) or (0, time.monotonic())
        if before + count:
            self._taken[limit, key] = before + count, since
            self._bound(self._taken, TAKES)
        else:
            del self._taken[limit, key]

    def sockets(self, user: str) -> None:
        """How many somebody has is looked up when it is told."""
        self._counts[user] = None
        self._bound(self._counts, CHANGES + len(self._sockets))

    def unsure(self, user: str) -> None:
        """Ask how many sockets somebody has elsewhere."""
        self._unsure[user] = None
        self._bound(self._unsure, CHANGES)

    def whole(self, rooms: Sequence[str]) -> None:
        """Tell everybody who is in these rooms, and all sockets; with none it is a heartbeat."""
        self._whole.update(dict.fromkeys(rooms))
        self._counts.update(dict.fromkeys(self._sockets))
        self._beat_due = True

    def sample(self, sample: NodeSample) -> None:
        self._sample = sample

    def flag(self, name: str) -> None:
        """`revoked`, `asks` or `watches`."""
        self._flags[name] = True

    def leave(self) -> None:
        """The others forget the people of this node. Said of them later, it would revive them."""
        for held in (self._changed, self._whole, self._rest, self._counts, self._unsure):
            held.clear()
        self._flags["leaves"] = True

    @property
    def is_empty(self) -> bool:
        hints = (
            self._flags
            or self._beat_due
            or self._heads
            or self._typing
            or self._answers
            or self._signals
        )
        own = self._rows or self._sections or self._kept or self._reports
        counts = self._taken or self._counts or self._unsure
        people = (self._changes_due and self._changed) or self._whole or self._rest
        return not (hints or own or counts or people or self._sample)

    def take(self, most_bytes: int) -> Sequence[bytes]:
        """The most urgent first. Ask again while it is not empty."""
        if self.is_empty:
            return ()
        packer = Packer(self._node, most_bytes=most_bytes, messages=MESSAGES)
        for name in self._flags:
            setattr(packer.messages[0], name, True)
        self._flags.clear()
        self._beat_due = False
        if self._sample is not None:
            packer.sample(self._sample)
            self._sample = None
        self._pack_hints(packer)
        self._pack_counts(packer)
        self._pack_presence(packer)
        return packer.encoded()

    def _pack_hints(self, packer: Packer) -> None:
        while self._heads and not packer.is_full:
            packer.head(*self._heads.popitem(last=False))
        while self._rows and not packer.is_full:
            packer.row(*self._rows.popitem(last=False)[0])
        while self._sections and not packer.is_full:
            packer.sections(self._sections.popitem(last=False)[0])
        while self._kept and not packer.is_full:
            packer.kept(self._kept.popitem(last=False)[0])
        while self._reports and not packer.is_full:
            packer.report(self._reports.popitem(last=False)[0])
        long_ago = time.monotonic() - TYPING_SECONDS
        while self._typing and not packer.is_full:
            at, typist = self._typing.popleft()
            if at >= long_ago:
                packer.typing(typist)
        long_ago = time.monotonic() - ANSWER_SECONDS
        while self._answers and not packer.is_full:
            at, answer = self._answers.popleft()
            if at >= long_ago:
                packer.answer(answer)
        long_ago = time.monotonic() - SIGNAL_SECONDS
        while self._signals and not packer.is_full:
            at, signal = self._signals.popleft()
            if at >= long_ago:
                packer.signal(signal)

    def _pack_counts(self, packer: Packer) -> None:
        long_ago = time.monotonic() - TAKES_SECONDS
        while self._taken and not packer.is_full:
            (limit, key), (count, since) = self._taken.popitem(last=False)
            if since >= long_ago:
                packer.taken(limit, key, count)
        while self._unsure and not packer.is_full:
            packer.unsure(self._unsure.popitem(last=False)[0])
        while self._counts and not packer.is_full:
            user, _ = self._counts.popitem(last=False)
            packer.sockets(user, self._sockets.get(user, 0), self._idle.get(user, 0))

    def _pack_presence(self, packer: Packer) -> None:
        while self._changes_due and self._changed and not packer.is_full:
            (room, user), _ = self._changed.popitem(last=False)
            tell = packer.here if user in self._local(room) else packer.gone
            tell(room, user)
        self._changes_due = self._changes_due and bool(self._changed)
        while (self._whole or self._rest) and not packer.is_full:
            if not self._rest:
                self._room, _ = self._whole.popitem(last=False)
                self._rest.extend(self._local(self._room))
            elif (user := self._rest.popleft()) in self._local(self._room):
                packer.here(self._room, user)

    def _bound(self, held: Held, most: int) -> None:
        if len(held) <= most:
            return
        self.dropped += 1
        if isinstance(held, deque):
            held.popleft()
        else:
            held.popitem(last=False)
