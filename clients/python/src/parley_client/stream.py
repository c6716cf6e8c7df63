"""The events of one room, in order and without doubles, through any number of connections."""

import asyncio
import enum
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Self

from . import model
from .errors import ClientClosed, ParleyError, Refused, RoomClosed
from .model import Cursor, Event, Resync
from .patience import Patience

_log = logging.getLogger("parley_client")
# So many events wait for a reader who is busy. More are not kept here: the log has them, and the
# room is opened anew from the cursor once these are read.
MOST_WAITING = 1000
# Close codes of a room (docs/protocol.md §9) after which it can be opened again.
ASKED_FOR = 1000
NO_WAY_BACK = (4403, 4404)

Frame = Mapping[str, Any]
Send = Callable[[Mapping[str, Any]], None]


class State(enum.Enum):
    """Of the room on the present socket."""

    SHUT = enum.auto()
    OPENING = enum.auto()
    OPEN = enum.auto()
    CLOSING = enum.auto()


class _Live:
    """Everything up to the head has been read, when it is this one's turn."""


class Events:
    """An endless `async for` over `Event` and `Resync`; ends by an error that no wait mends.

    `cursor` is the place of the last event that was given out. Keep it once you have done what
    you do with the event, and you may go on from there at any time.
    """

    def __init__(self, begin: "Callable[[Events], Awaitable[None]]", patience: Patience) -> None:
        """`begin` is called when it is entered, or the first event is asked for."""
        self.room = ""
        self.cursor: Cursor | None = None
        # Whether all that there was has been read.
        self.live = False
        self._begin: Callable[[Events], Awaitable[None]] | None = begin
        self._patience = patience
        self._pauses = patience.pauses()
        self._waiting: deque[Event | Resync | _Live] = deque()
        self._something = asyncio.Event()
        self._error: ParleyError | None = None
        # As far as events have come from the server, read or not.
        self._received: Cursor | None = None
        # Of this connection: an event of it is a number of this life of the log.
        self._epoch = ""
        self._state = State.SHUT
        self._send: Send | None = None
        self._on_end: Callable[[], object] | None = None
        # Some events were passed by, since too many waited.
        self._is_behind = False

    def begin(self, room: str, after: Cursor | None) -> None:
        self.room = room
        self.cursor = self._received = after

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Event | Resync:
        await self._begin_once()
        while True:
            while not self._waiting:
                if self._error is not None:
                    raise self._error
                self._something.clear()
                await self._something.wait()
            item = self._waiting.popleft()
            if not self._waiting and self._is_behind:
                self._begin_anew()
            if isinstance(item, Event):
                self.cursor = item.cursor
                return item
            if isinstance(item, Resync):
                self.cursor, self.live = None, False
                return item
            self.live = True

    async def aclose(self) -> None:
        """Read no more."""
        if self._error is None:
            self.end(ClientClosed("nobody reads these events any more"))

    async def __aenter__(self) -> Self:
        await self._begin_once()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def _begin_once(self) -> None:
        if (begin := self._begin) is not None:
            self._begin = None
            await begin(self)

    # What the socket tells.

    def connected(self, send: Send) -> None:
        self._send, self._state = send, State.SHUT
        if not self._is_behind and not self.has_ended:
            self._open()

    def disconnected(self) -> None:
        self._send, self._state, self.live = None, State.SHUT, False

    def end(self, error: ParleyError) -> None:
        """What has come is still given out, then the error."""
        if self._send is not None and self._state in (State.OPENING, State.OPEN):
            self._state = State.CLOSING
            self._send({"type": "close", "room": self.room})
        self._error = error
        self._something.set()
        if self._on_end is not None:
            self._on_end()

    def when_ended(self, act: Callable[[], object]) -> None:
        self._on_end = act

    @property
    def received(self) -> Cursor | None:
        """As far as events have come, read or not: from there on is what is still to come."""
        return self._received

    @property
    def has_ended(self) -> bool:
        return self._error is not None

    @property
    def is_shut(self) -> bool:
        """Whether the room can be opened again on this socket."""
        return self._state is State.SHUT

    def hear(self, frame: Frame) -> None:
        """A frame that names this room."""
        match frame["type"]:
            case "opened":
                self._state, self._epoch = State.OPEN, frame["epoch"]
            case "closed":
                self._closed(frame["code"], frame["reason"])
            case "resync":
                self._resync(frame)
            case "live":
                self._pauses = self._patience.pauses()
                self._put(_Live())
            case "error" if "client_id" not in frame:
                self._refused(frame)
            case _ if model.is_event(frame):
                self._take(frame)

    def _open(self) -> None:
        assert self._send is not None
        self._state = State.OPENING
        frame: dict[str, Any] = {"type": "open", "room": self.room}
        if self._received is not None:
            frame |= {"after": self._received.seq, "epoch": self._received.epoch}
        self._send(frame)

    def _take(self, frame: Frame) -> None:
        if self._is_behind or self._state is not State.OPEN:
            return
        last, seq = self._received, frame["seq"]
        if last is not None and last.epoch == self._epoch:
            if seq <= last.seq:
                return
            if seq != last.seq + 1:
                _log.warning("room %s: %s came after %s; begun anew", self.room, seq, last.seq)
                self._begin_anew()
                return
        if len(self._waiting) >= MOST_WAITING:
            self._is_behind = True
            return
        event = model.event(frame, self._epoch)
        self._received = event.cursor
        self._put(event)

    def _resync(self, frame: Frame) -> None:
        # What waits is of a log that the reader is to forget.
        self._waiting.clear()
        self._received = None
        resync = Resync(self.room, frame["reason"], frame["floor"], frame["head"])
        self._put(resync)

    def _begin_anew(self) -> None:
        """From the last event that is here; on the present socket, or else on the next one."""
        self._is_behind = False
        if self._send is not None and self._state is State.OPEN:
            self._state = State.CLOSING
            self._send({"type": "close", "room": self.room})
        elif self._send is not None and self._state is State.SHUT:
            self._open()

    def _closed(self, code: int, reason: str) -> None:
        was, self._state = self._state, State.SHUT
        if self.has_ended:
            return
        if code in NO_WAY_BACK:
            self.end(RoomClosed(self.room, code, reason))
        elif was is State.CLOSING or code == ASKED_FOR:
            if self._send is not None and not self._is_behind:
                self._open()
        else:
            self._open_later()

    def _refused(self, frame: Frame) -> None:
        """An `open` or `close` of ours."""
        code = frame["code"]
        if code == "room_not_open":
            self._closed(ASKED_FOR, code)
        elif self.has_ended:
            self._state = State.SHUT
        elif code == "room_open":
            self._state = State.OPEN
            self._begin_anew()
        elif frame.get("retry_after") is not None:
            self._open_later(float(frame["retry_after"]))
        else:
            self.end(Refused(409, code, frame.get("message", ""), frame))

    def _open_later(self, after_seconds: float = 0) -> None:
        pause = max(next(self._pauses), after_seconds)
        send = self._send

        def open_if_still_connected() -> None:
            is_same = send is not None and self._send is send
            if is_same and self._state is State.SHUT and not self.has_ended:
                self._open()

        asyncio.get_running_loop().call_later(pause, open_if_still_connected)

    def _put(self, item: Event | Resync | _Live) -> None:
        self._waiting.append(item)
        self._something.set()
