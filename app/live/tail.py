"""The newest frames of one room, its head, and the readers that stand there."""

import asyncio
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice
from typing import Protocol

from ..chat.log.event import Event, expiry_of
from ..counts import Counts
from ..wire.close_codes import CloseCode
from ..wire.frames import EventFrame, Frame, event_frame, hides
from .followers import Encode, Followers, Write
from .presence import OnLocal, Presence, nobody_else
from .recent import FRAMES, RecentFrames

# The memory of a tail without frames.
TAIL_BYTES = 4096
# How many changes of a text are told apart: a page takes a millisecond to read.
CHANGES = 256
# The size of one write: a slow reader has that much to read before it is asked again.
PART_BYTES = 32_768


class Reader(Protocol):
    """A cursor, as far as a tail knows it."""

    seq: int
    user: str
    floor: int

    def wake(self) -> None: ...
    def tell(self, frame: Frame) -> None: ...
    def deliver(self, frames: Sequence[Frame]) -> None: ...
    def meet(self, frame: EventFrame) -> None: ...
    def close(self, code: CloseCode) -> None: ...
    @property
    def encode(self) -> Encode: ...
    @property
    def write_ready(self) -> Write | None: ...


def _nothing(tail: "Tail") -> None:
    pass


class Tail:
    """A cache of the log's end. Losing it costs a read, never an event."""

    def __init__(
        self,
        room: str,
        *,
        on_change: "Callable[[Tail], None]" = _nothing,
        on_local: OnLocal = nobody_else,
        elsewhere: Collection[str] = (),
        counts: Counts | None = None,
    ) -> None:
        """`on_change` is called when the tail holds more or less, or has other readers.

        The others are for its presence.
        """
        self.room = room
        self.counts = counts or Counts()
        self.head = 0
        self._delivered = 0
        # How often a text that may be held was changed, or may have been.
        self.changes = 0
        # The messages of the newest changes, as far as they are known.
        self._changed: deque[int] = deque(maxlen=CHANGES)
        self.presence = Presence(room, send=self.send, on_local=on_local, elsewhere=elsewhere)
        self.readers: set[Reader] = set()
        # By person: what is for one of them must not cost a walk over all.
        self._of_person: dict[str, list[Reader]] = {}
        self._frames = RecentFrames()
        self._on_change = on_change
        self._followers: Followers[Reader] = Followers()
        # Those that wait for an event behind a seq, and read it by themselves.
        self._waiting: dict[asyncio.Future[None], int] = {}
        # The readers who may not see the whole log.
        self._late: set[Reader] = set()

    def load(self, head: int, events: Sequence[Event]) -> None:
        """Take the events of the database, unless as many or more were published meanwhile."""
        if head > self.head:
            self._frames.clear()
            self._frames.extend(map(event_frame, events))
            self.head = head
        self._on_change(self)

    def extend(self, events: Sequence[Event]) -> None:
        """Take what was committed, in order; what came by another way already is passed over."""
        fresh = [event for event in events if event.seq > self.head]
        if not fresh:
            return
        contiguous = fresh[0].seq == self.head + 1
        if not contiguous:
            self._forget()
        frames = list(map(event_frame, fresh))
        self._frames.extend(frames)
        self._show_changed(fresh)
        self._advance(fresh[-1].seq, frames if contiguous else None)
        self._on_change(self)

    def advance(self, head: int) -> None:
        """The database is at `head`: whatever was missed is read from there."""
        if head > self.head:
            self._forget()
            self._advance(head, None)
            self._on_change(self)

    def enter(self, reader: Reader) -> None:
        self.readers.add(reader)
        self._of_person.setdefault(reader.user, []).append(reader)
        if reader.floor > 1:
            self._late.add(reader)
        self.presence.enter(reader.user)
        self._on_change(self)

    def leave(self, reader: Reader) -> None:
        self.unfollow(reader)
        if reader in self.readers:
            self.readers.remove(reader)
            theirs = self._of_person[reader.user]
            theirs.remove(reader)
            if not theirs:
                del self._of_person[reader.user]
        self._late.discard(reader)
        self.presence.leave(reader.user)
        self._on_change(self)

    @property
    def is_read(self) -> bool:
        """Whether somebody wants to hear of what comes."""
        return bool(self.readers or self._waiting)

    def wait(self, more: "asyncio.Future[None]", *, after: int) -> None:
        """It is done when the log goes on behind `after`, or the room is gone."""
        if after < self.head:
            _set_done(more)
            return
        self._waiting[more] = after
        more.add_done_callback(self._wait_no_more)
        self._on_change(self)

    @property
    def held_bytes(self) -> int:
        return TAIL_BYTES + self._frames.held_bytes

    def shed(self, excess_bytes: int) -> None:
        """Drop so many bytes of the oldest frames, or all."""
        most = self._frames.held_bytes - excess_bytes
        while self._frames and self._frames.held_bytes > most:
            self._frames.drop_oldest()

    def close(self) -> None:
        """Give the memory back at once: in a ring of references it would wait for a collection."""
        self.presence.close()
        self._frames.clear()
        for more in list(self._waiting):
            _set_done(more)

    def after(self, seq: int) -> list[EventFrame] | None:
        """The frames after `seq`, or None when they reach further back than this memory."""
        if seq >= self.head:
            return []
        return self._frames.after(seq)

    def recall(self, frames: Sequence[EventFrame]) -> None:
        """Keep what a reader had to fetch, where it reaches to what is held: others follow it."""
        if not self._frames or len(self._frames) + len(frames) > FRAMES:
            return
        first = self._frames.first
        if frames and frames[-1].seq >= first - 1:
            self._frames.prepend([frame for frame in frames if frame.seq < first])
            self._on_change(self)

    def current(self, frames: Sequence[EventFrame], *, since: int) -> Sequence[EventFrame]:
        """The part of `frames` that may be sent: up to the first whose text may have changed.

        `since` is what `changes` was when they were read.
        """
        missed = self.changes - since
        if missed > len(self._changed):
            return ()
        changed = set(islice(reversed(self._changed), missed))
        for number, frame in enumerate(frames):
            if frame.shows in changed:
                return frames[:number]
        return frames

    def newest_page_start(self, messages: int, *, floor: int) -> int | None:
        """The seq just before the newest messages, or None when they reach further back."""
        return self._frames.newest_page_start(messages, floor=floor)

    def follow(self, reader: Reader) -> None:
        """From now on the reader stands at the head and gets what comes."""
        self._delivered = self.head
        self._followers.add(reader)

    def unfollow(self, reader: Reader) -> None:
        """The reader stays behind where it stands now."""
        if self._followers.remove(reader):
            reader.seq = self._delivered

    def position(self, reader: Reader) -> int:
        """The newest event that a reader was sent."""
        return self._delivered if reader in self._followers else reader.seq

    def send(self, frame: Frame, *, to: Collection[str] | None = None) -> None:
        """Something of the moment, to those at the head: the others will see it otherwise.

        `to` are the people that it is for, if it is not for all.
        """
        if to is None:
            self._followers.write([frame])
        else:
            self._followers.write_to(to, frame)

    def tell(self, user: str, frame: Frame) -> None:
        """Something of the moment, at the room sockets of one person."""
        for reader in list(self._of_person.get(user, ())):
            reader.tell(frame)

    def _wait_no_more(self, more: "asyncio.Future[None]") -> None:
        del self._waiting[more]
        self._on_change(self)

    def _forget(self) -> None:
        # A missed event may be a deletion: a page that is being read may be older than it.
        self.changes += 1
        self._changed.clear()
        self._frames.clear()

    def _advance(self, head: int, frames: Sequence[EventFrame] | None) -> None:
        # The only place that moves the head, and it wakes everybody whom that concerns.
        self._delivered, self.head = self.head, head
        for more, after in list(self._waiting.items()):
            if after < head:
                _set_done(more)
        if frames is not None:
            self._deliver(frames)
            return
        for reader in list(self._followers):
            self.unfollow(reader)
            reader.wake()

    def _deliver(self, frames: Sequence[EventFrame]) -> None:
        for part in parted(frames):
            self._delivered = part[-1].seq
            self.counts.deliveries += len(part) * len(self._followers)
            if self._late and hides(max(reader.floor for reader in self._late), part):
                self._followers.write_seen(part)
            else:
                self._followers.write(part)
            self._meet(part[-1])

    def _meet(self, frame: EventFrame) -> None:
        # Also those whose buffer this very event has filled: they have it, and nothing after it.
        if frame.gone is not None:
            for reader in list(self.readers):
                if reader in self._followers or reader.seq >= frame.seq:
                    reader.meet(frame)

    def _show_changed(self, events: Sequence[Event]) -> None:
        # A replay from memory shows what the database would: the target's text as it stands now.
        changed: dict[int, list[Event]] = {}
        for event in events:
            if event.type.changes is not None and (seq := event.changed_seq) is not None:
                changed.setdefault(seq, []).append(event)
        if changed:
            self.changes += len(changed)
            self._changed.extend(changed)
            self._frames.show(changed)
        for event in events:
            if event.type.expires:
                # A page that is being read may be older than it.
                self.changes += 1
                self._changed.clear()
                self._frames.expire(expiry_of(event).before)


def parted(frames: Sequence[EventFrame]) -> Iterator[Sequence[EventFrame]]:
    """Pieces to write at once: none passes an ending, none is much larger than a buffer."""
    first, size = 0, 0
    for after, frame in enumerate(frames, start=1):
        size += frame.size_bytes
        if frame.gone is not None or size >= PART_BYTES or after == len(frames):
            yield frames[first:after]
            first, size = after, 0


def _set_done(more: "asyncio.Future[None]") -> None:
    if not more.done():
        more.set_result(None)
