"""The newest frames of one room, its head, and the readers that stand there."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Protocol

from msgspec.structs import replace

from app.chat.event import Event
from app.live.frames import EventFrame, Frame
from app.live.presence import Presence

# A few minutes' absence in a busy room: at most 1 MB with short messages.
FRAMES = 1024
# What one write holds: a slow reader has that much to read before it is asked again.
PART_BYTES = 32_768
# After one of these somebody hears no more of the room.
ENDINGS = ("left", "removed")


class Reader(Protocol):
    """A cursor, as far as a tail knows it."""

    seq: int
    user: str

    def wake(self) -> None: ...
    def deliver(self, frames: Sequence[Frame]) -> None: ...
    def meet(self, event: Event) -> None: ...
    def close(self, code: int, reason: str) -> None: ...
    @property
    def write_ready(self) -> Callable[[bytes], None] | None: ...


class Tail:
    """A cache of the log's end. Losing it costs a read, never an event."""

    def __init__(self, room: str) -> None:
        self.room = room
        self.head = 0
        self._delivered = 0
        # How often a text that may be held was changed, or may have been.
        self.changes = 0
        self.presence = Presence(room, tell=self.tell)
        self.readers: set[Reader] = set()
        self._frames: deque[EventFrame] = deque(maxlen=FRAMES)
        self._ready: dict[Reader, Callable[[bytes], None]] = {}
        self._portable: dict[Reader, None] = {}

    def load(self, head: int, events: Sequence[Event]) -> None:
        """What the database held, unless as much or more was published meanwhile."""
        if head <= self.head:
            return
        self._frames.clear()
        self._frames.extend(EventFrame(event) for event in events)
        self.head = head

    def extend(self, events: Sequence[Event]) -> None:
        """Take what was committed, in order; what came by another way already is passed over."""
        fresh = [event for event in events if event.seq > self.head]
        if not fresh:
            return
        if fresh[0].seq != self.head + 1:
            self._forget()
        for event in fresh:
            self._show_changed(event)
            self._frames.append(EventFrame(event))
        self._advance(fresh[-1].seq, contiguous=fresh[0].seq == self.head + 1)

    def advance(self, head: int) -> None:
        """The database is at `head`: whatever was missed is read from there."""
        if head > self.head:
            self._forget()
            self._advance(head, contiguous=False)

    def after(self, seq: int) -> list[EventFrame] | None:
        """The frames after `seq`, or None when they reach further back than this memory."""
        if seq >= self.head:
            return []
        if not self._frames or self._frames[0].event.seq > seq + 1:
            return None
        return list(islice(self._frames, seq + 1 - self._frames[0].event.seq, None))

    def recall(self, frames: Sequence[EventFrame]) -> None:
        """Keep what a reader had to fetch, where it reaches to what is held: others follow it."""
        if not self._frames or len(self._frames) + len(frames) > FRAMES:
            return
        first = self._frames[0].event.seq
        if frames and frames[-1].event.seq >= first - 1:
            older = [frame for frame in frames if frame.event.seq < first]
            self._frames.extendleft(reversed(older))

    def newest_page_start(self, messages: int, *, floor: int) -> int | None:
        """The seq just before the newest messages, or None when they reach further back."""
        first = floor
        for frame in reversed(self._frames):
            if frame.event.type == "message":
                first = frame.event.seq
                messages -= 1
            if messages == 0 or frame.event.seq <= floor:
                return first - 1
        return None

    def follow(self, reader: Reader) -> None:
        """From now on the reader stands at the head and gets what comes."""
        self._delivered = self.head
        if reader.write_ready is not None:
            self._ready[reader] = reader.write_ready
        else:
            self._portable[reader] = None

    def unfollow(self, reader: Reader) -> None:
        """The reader stays behind where it stands now."""
        if reader in self._ready or reader in self._portable:
            self._ready.pop(reader, None)
            self._portable.pop(reader, None)
            reader.seq = self._delivered

    def tell(self, frame: Frame) -> None:
        """Something of the moment, to those at the head: the others will see it otherwise."""
        for write in list(self._ready.values()):
            write(frame.ready)
        for reader in list(self._portable):
            reader.deliver([frame])

    def _forget(self) -> None:
        # What was missed may be a deletion: a page that is being read may be older than it.
        self.changes += 1
        self._frames.clear()

    def _advance(self, head: int, *, contiguous: bool) -> None:
        # The only place that moves the head, and it wakes everybody whom that concerns.
        self._delivered, self.head = self.head, head
        frames = self.after(self._delivered) if contiguous else None
        if frames is not None:
            self._deliver(frames)
            return
        for reader in [*self._ready, *self._portable]:
            self.unfollow(reader)
            reader.wake()

    def _deliver(self, frames: Sequence[EventFrame]) -> None:
        for part in parted(frames):
            self._delivered = part[-1].event.seq
            ready = b"".join([frame.ready for frame in part])
            for write in list(self._ready.values()):
                write(ready)
            for reader in list(self._portable):
                reader.deliver(part)
            self._meet(part[-1].event)

    def _meet(self, event: Event) -> None:
        # Also those whose buffer this very event has filled: they have it, and nothing after it.
        if event.type in ENDINGS:
            for reader in list(self.readers):
                if reader in self._ready or reader in self._portable or reader.seq >= event.seq:
                    reader.meet(event)

    def _show_changed(self, event: Event) -> None:
        # A replay from memory shows what the database would: the target's text as it stands now.
        if event.type not in ("edited", "deleted"):
            return
        self.changes += 1
        deleted = event.type == "deleted"
        text = "" if deleted else event.text
        for frame in self._frames:
            shown = frame.event
            if shown.seq == event.target and shown.type == "message":
                edited_at = None if deleted else event.at
                frame.show(replace(shown, text=text, edited_at=edited_at, deleted=deleted))
            elif shown.type == "edited" and shown.target == event.target:
                frame.show(replace(shown, text=text))


def parted(frames: Sequence[EventFrame]) -> Iterator[Sequence[EventFrame]]:
    """Pieces to write at once: none passes an ending, none is much larger than a buffer."""
    first, size = 0, 0
    for after, frame in enumerate(frames, start=1):
        size += len(frame.payload)
        if frame.event.type in ENDINGS or size >= PART_BYTES or after == len(frames):
            yield frames[first:after]
            first, size = after, 0
