"""One accepted socket, with a cursor in each room that it has open."""

import asyncio
import time
from collections.abc import Collection, Mapping

from ..wire.close_codes import CloseCode
from ..wire.frames import Frame
from .cursor import Cursor
from .frame_sender import Callback, FrameSender

# A reader whose buffer has not drained for this long is cut; it comes back with its cursor.
STALLED_SECONDS = 6.0
# Whoever has lost a room by these has no use for it any more.
ROOM_IS_LOST = (CloseCode.NOT_A_MEMBER, CloseCode.ROOM_DELETED)


def _nothing() -> None:
    pass


class Connection:
    """The socket of one session. `room` in every frame tells its cursors apart."""

    __slots__ = (
        "_cursors",
        "_stalled",
        "_writable",
        "close_code",
        "closed",
        "gone",
        "is_idle",
        "is_of_account",
        "needs_all_rooms",
        "on_close",
        "on_gone",
        "on_rooms",
        "on_writable",
        "opened_at",
        "request_id",
        "sender",
        "session",
        "user",
    )

    def __init__(
        self,
        sender: FrameSender,
        *,
        user: str,
        session: str,
        is_of_account: bool = False,
        request_id: str = "",
    ) -> None:
        """`is_of_account`: an account socket outlives its rooms.

        A room socket has one room and ends with it. `request_id` is that of its handshake.
        """
        self.sender = sender
        self.user = user
        self.session = session
        self.is_of_account = is_of_account
        self.request_id = request_id
        self.opened_at = time.monotonic()
        self.closed = False
        # None where it was not this server that ended it.
        self.close_code: CloseCode | None = None
        # Its person has done nothing there for long, as far as it says.
        self.is_idle = False
        # Nobody would open a room again that only failed: it ends as a whole, and comes back.
        self.needs_all_rooms = False
        # Nothing can be written any more.
        self.gone = False
        self._cursors: dict[str, Cursor] = {}
        self._writable: asyncio.Event | None = None
        self._stalled: asyncio.TimerHandle | None = None
        sender.notify(on_pause=self._pause, on_resume=self._resume, on_end=self._end)
        self.on_close: Callback = _nothing
        self.on_gone: Callback = _nothing
        # The peer has read enough again of what it was sent.
        self.on_writable: Callback = _nothing
        # Of an account: its person may be in other rooms than before.
        self.on_rooms: Callback = _nothing

    @property
    def rooms(self) -> Collection[str]:
        """Those in which it has a cursor."""
        return self._cursors.keys()

    @property
    def positions(self) -> Mapping[str, int]:
        """By room, the newest event that was sent."""
        return {room: cursor.position for room, cursor in self._cursors.items()}

    def send(self, frame: Frame) -> None:
        """Something of the moment, to this socket only."""
        if not self.closed:
            self.sender.write([frame])

    def follow(self, cursor: Cursor) -> None:
        if not self.closed:
            self._cursors[cursor.tail.room] = cursor
            cursor.start()

    def leave(self, room: str, code: CloseCode, *, reason: str | None = None) -> None:
        """Say why nothing more comes of a room, and drop its cursor if there is one."""
        if not self.is_of_account or (self.needs_all_rooms and code not in ROOM_IS_LOST):
            self.close(code, reason=reason)
            return
        cursor = self._cursors.pop(room, None)
        if cursor is not None:
            cursor.stop()
        self.send(Frame(type="closed", room=room, code=int(code), reason=reason or code.reason))
        if self.needs_all_rooms:
            # They may have come back into it before this was known.
            self.on_rooms()

    @property
    def lags(self) -> bool:
        """Whether the peer has still to read what it was sent; not once it is gone."""
        return self._stalled is not None

    async def writable(self) -> None:
        """Wait until the peer has read enough of what it was sent."""
        if self._writable is not None:
            await self._writable.wait()

    def close(self, code: CloseCode, *, reason: str | None = None) -> None:
        """Say why and hang up. Nothing is delivered after this."""
        if self.closed:
            return
        self.closed = True
        self.close_code = code
        for cursor in self._cursors.values():
            cursor.stop()
        self.sender.close(int(code), reason or code.reason)
        self.on_close()

    async def finish(self) -> None:
        """The socket is gone: leave every room and wait for what is still under way."""
        self.closed = True
        self._end()
        for cursor in self._cursors.values():
            cursor.stop()
        self.on_close()
        await asyncio.gather(*(cursor.ended() for cursor in self._cursors.values()))
        await self.sender.finish()

    def _pause(self) -> None:
        self._let_go()
        if self._stalled is None:
            self._writable = asyncio.Event()
            loop = asyncio.get_running_loop()
            self._stalled = loop.call_later(STALLED_SECONDS, self._cut)

    def _resume(self) -> None:
        self._end_stall()
        for cursor in self._cursors.values():
            cursor.wake()
        self.on_writable()

    def _end(self) -> None:
        # The peer's commands that have come are still carried out.
        if not self.gone:
            self.gone = True
            self._let_go()
            self._end_stall()
            self.on_gone()

    def _let_go(self) -> None:
        for cursor in self._cursors.values():
            cursor.tail.unfollow(cursor)

    def _end_stall(self) -> None:
        if self._writable is not None:
            self._writable.set()
            self._writable = None
        if self._stalled is not None:
            self._stalled.cancel()
            self._stalled = None

    def _cut(self) -> None:
        self.close(CloseCode.TOO_SLOW)
