"""Pacing of a WebSocket: how much is parsed at once, and how many frames a second."""

import asyncio
import math
from typing import Any

from .read_turns import read_turns
from .ws_slots import SlottedProtocol

# Then the others: frames cost up to 15 µs each, whatever kind they are.
FRAMES_PER_TURN = 64
# Long frames cost more: they are unmasked, decoded and checked at some 100 MB/s.
BYTES_PER_TURN = 64 * 1024
# A client that was away sends what it has kept.
BURST_SECONDS = 10
# After our close frame; the peer's own lies behind what it had sent before.
LAST_FRAMES = 1000
# A peer that is too fast has some frames taken every so often: fewer timers than one each.
WAIT_SECONDS = 0.1
# Between two reads of what a peer at fault goes on to send: some 25 MB a second.
DISCARD_EVERY_SECONDS = 0.01


class PacedProtocol(SlottedProtocol):
    """Counts frames of every kind; a peer that sends too many is read later, and loses nothing."""

    # On the class, since few sockets ever have another value.
    frames_left = math.inf
    frames_per_second = 0.0
    frames_counted_at = 0.0
    parses_later = False
    pace_timer: asyncio.TimerHandle | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.backlog = bytearray()

    def parse_backlog(self) -> None:
        raise NotImplementedError

    def limit_frames(self, per_second: float) -> None:
        """Parse so many from now on, in bursts of ten seconds; 0 is no limit."""
        if per_second:
            self.frames_per_second = per_second
            self.frames_left = self.burst()
            self.frames_counted_at = self.loop.time()

    def allow_last_frames(self) -> None:
        """Parse without delay what a limited peer sends before its close frame, up to a bound."""
        if self.frames_per_second:
            self.frames_per_second = 0.0
            self.frames_left = LAST_FRAMES
            self.stop_pacing()

    def stop_pacing(self) -> None:
        if self.pace_timer is not None:
            self.pace_timer.cancel()
            self.pace_timer = None
            self.parses_later = False

    def frames_now(self) -> int:
        """The number that may be parsed in this turn of the loop."""
        if self.frames_left >= FRAMES_PER_TURN:
            return FRAMES_PER_TURN
        now = self.loop.time()
        due = (now - self.frames_counted_at) * self.frames_per_second
        if due:
            self.frames_left = min(self.frames_left + due, self.burst())
            self.frames_counted_at = now
        return min(int(self.frames_left), FRAMES_PER_TURN)

    def burst(self) -> float:
        return max(self.frames_per_second * BURST_SECONDS, 1.0)

    def parse_later(self) -> None:
        """Parse on when the others had their turn, or when more frames are allowed."""
        self.parses_later = True
        if self.frames_left >= 1:
            self.wait_for_turn()
        else:
            self.pace_timer = self.loop.call_later(WAIT_SECONDS, self.wait_for_turn)

    def wait_for_turn(self) -> None:
        self.pace_timer = None
        read_turns(self.loop).wait(self.take_turn)

    def take_turn(self) -> None:
        self.parses_later = False
        self.parse_backlog()

    def discard(self) -> None:
        """Read on slowly: a peer in the middle of a long frame reads our reason only after it."""
        self.transport.pause_reading()
        self.loop.call_later(DISCARD_EVERY_SECONDS, self.discard_more)

    def discard_more(self) -> None:
        if not self.transport.is_closing():
            self.transport.resume_reading()
