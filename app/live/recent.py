"""The newest frames of one room, without a hole, and the texts that the edits among them show."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from ..chat.log.event import DELETED, Event
from ..chat.log.shown import Shown
from ..wire.frames import EditedText, EditFrame, EventFrame, HangingFrame

# A few minutes' absence in a busy room: at most 1 MB with short messages.
FRAMES = 1024


class RecentFrames:
    """Counts what it holds in bytes; its owner says when that is too much."""

    def __init__(self) -> None:
        self.held_bytes = 0
        self._frames: deque[EventFrame] = deque()
        # By the message, whose text stands in one place for all its edits.
        self._texts: dict[int, EditedText] = {}

    def __len__(self) -> int:
        return len(self._frames)

    @property
    def first(self) -> int:
        """The seq of the oldest; 0 without any."""
        return self._frames[0].seq if self._frames else 0

    def extend(self, frames: Iterable[EventFrame]) -> None:
        for frame in frames:
            self._take(frame)
            self._frames.append(frame)
        while len(self._frames) > FRAMES:
            self.drop_oldest()

    def prepend(self, frames: Sequence[EventFrame]) -> None:
        for frame in reversed(frames):
            self._take(frame)
            self._frames.appendleft(frame)

    def drop_oldest(self) -> None:
        frame = self._frames.popleft()
        self.held_bytes -= frame.held_bytes
        if isinstance(frame, EditFrame):
            self._release(frame)

    def clear(self) -> None:
        self._frames.clear()
        self._texts.clear()
        self.held_bytes = 0

    def after(self, seq: int) -> list[EventFrame] | None:
        """The frames after `seq`, or None when they reach further back than this memory."""
        if not self._frames or self.first > seq + 1:
            return None
        return list(islice(self._frames, seq + 1 - self.first, None))

    def newest_page_start(self, messages: int, *, floor: int) -> int | None:
        """The seq just before the newest messages, or None when they reach further back."""
        first = floor
        for frame in reversed(self._frames):
            if frame.is_message:
                first = frame.seq
                messages -= 1
            if messages == 0 or frame.seq <= floor:
                return first - 1
        return None

    def show(self, changes: Mapping[int, Sequence[Event]]) -> None:
        """Let every frame show what the newest events have made of those they change."""
        for target, events in changes.items():
            self._show_text(target, events)
            if 0 < self.first <= target:
                frame = self._frames[target - self.first]
                self.held_bytes -= frame.held_bytes
                frame.show(events)
                self.held_bytes += frame.held_bytes
            if any(event.type is DELETED for event in events):
                self._erase_hanging(target)

    def expire(self, before: int) -> None:
        """Messages before this seq are blank by now, and so is what hung on them."""
        while self._frames and self.first < before:
            self.drop_oldest()
        for target, text in self._texts.items():
            if target < before:
                self.held_bytes -= len(text.json)
                text.set({"text": ""})
                self.held_bytes += len(text.json)
        for frame in self._frames:
            if isinstance(frame, HangingFrame) and frame.target < before:
                self._erase(frame)

    def _show_text(self, target: int, events: Sequence[Event]) -> None:
        text = self._texts.get(target)
        if text is None:
            return
        shown: Shown = {}
        for event in events:
            if event.type.changes is not None:
                event.type.changes(event, shown)
        if "text" in shown:
            self.held_bytes -= len(text.json)
            text.set(shown)
            self.held_bytes += len(text.json)

    def _erase_hanging(self, target: int) -> None:
        for frame in self._frames:
            if isinstance(frame, HangingFrame) and frame.target == target:
                self._erase(frame)

    def _erase(self, frame: HangingFrame) -> None:
        self.held_bytes -= frame.held_bytes
        frame.erase()
        self.held_bytes += frame.held_bytes

    def _take(self, frame: EventFrame) -> None:
        self.held_bytes += frame.held_bytes
        if isinstance(frame, EditFrame):
            text = self._texts.get(frame.target)
            if text is None:
                text = self._texts[frame.target] = frame.text
                self.held_bytes += len(text.json)
            else:
                frame.text = text
            text.frames += 1

    def _release(self, frame: EditFrame) -> None:
        frame.text.frames -= 1
        if not frame.text.frames:
            del self._texts[frame.target]
            self.held_bytes -= len(frame.text.json)
