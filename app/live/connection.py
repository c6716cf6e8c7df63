"""One accepted socket, and its cursors: each walks along a room's log to the head."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Sequence

from .. import errors
from ..chat.access import Membership
from ..chat.log.event import Event
from ..wire.close_codes import CloseCode, close_code_of
from ..wire.frames import EventFrame, Frame, event_frame, seen_from
from .frame_sender import Callback, FrameSender
from .tail import Tail, parted

logger = logging.getLogger(__name__)

# A reader whose buffer has not drained for this long is cut; it comes back with its cursor.
STALLED_SECONDS = 6.0
# Written to one reader before the others have their turn: half a megabyte, a millisecond.
TURN_PARTS = 16

LoadPage = Callable[[Membership, int, int], Awaitable[Sequence[Event]]]


def _nothing() -> None:
    pass


class Connection:
    """The socket of one session. `room` in every frame tells its cursors apart."""

    __slots__ = (
        "_cursors",
        "_is_of_account",
        "_stalled",
        "_writable",
        "closed",
        "gone",
        "is_idle",
        "on_close",
        "on_gone",
        "on_writable",
        "sender",
        "session",
        "user",
    )

    def __init__(
        self, sender: FrameSender, *, user: str, session: str, is_of_account: bool = False
    ) -> None:
        """`is_of_account`: an account socket outlives its rooms.

        A room socket has one room and ends with it.
        """
        self.sender = sender
        self.user = user
        self.session = session
        self._is_of_account = is_of_account
        self.closed = False
        # Its person has done nothing there for long, as far as it says.
        self.is_idle = False
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

    @property
    def rooms(self) -> Collection[str]:
        """Those in which it has a cursor."""
        return self._cursors.keys()

    def send(self, frame: Frame) -> None:
        """Something of the moment, to this socket only."""
        if not self.closed:
            self.sender.write([frame])

    def follow(self, cursor: "Cursor") -> None:
        if not self.closed:
            self._cursors[cursor.tail.room] = cursor
            cursor.start()

    def leave(self, room: str, code: CloseCode, *, reason: str | None = None) -> None:
        """Say why nothing more comes of a room, and drop its cursor if there is one."""
        if not self._is_of_account:
            self.close(code, reason=reason)
            return
        cursor = self._cursors.pop(room, None)
        if cursor is not None:
            cursor.stop()
        self.send(Frame(type="closed", room=room, code=int(code), reason=reason or code.reason))

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


class Cursor:
    """How far one socket is in one room. Replay, resume and catching up are this one walk."""

    __slots__ = (
        "_connection",
        "_live",
        "_load_page",
        "_member",
        "_rest",
        "_rest_since",
        "_stopped",
        "_task",
        "floor",
        "seq",
        "tail",
        "user",
        "write_ready",
    )

    def __init__(
        self,
        connection: Connection,
        tail: Tail,
        member: Membership,
        *,
        seq: int,
        load_page: LoadPage,
    ) -> None:
        self.tail = tail
        self.seq = seq
        self.user = member.user
        self.floor = member.visible_from
        self._member = member
        self._connection = connection
        self._load_page = load_page
        # Read from the database and not sent yet, when the tail's `changes` was at `_rest_since`.
        self._rest: Sequence[EventFrame] = ()
        self._rest_since = 0
        self._live = False
        self._stopped = False
        self._task: asyncio.Task[None] | None = None
        self.write_ready = connection.sender.write_ready

    def start(self) -> None:
        self.tail.enter(self)
        self.wake()

    def stop(self) -> None:
        if not self._stopped:
            self._stopped = True
            self._rest = ()
            self.tail.leave(self)

    def close(self, code: CloseCode, *, reason: str | None = None) -> None:
        """The room ends for this reader."""
        self._connection.leave(self.tail.room, code, reason=reason)

    async def ended(self) -> None:
        """The walk is never cancelled: it may be in the database. It sees that it was stopped."""
        if self._task is not None:
            await self._task

    def wake(self) -> None:
        """The head moved, or there is room to write again."""
        if not self._stopped and (self._task is None or self._task.done()):
            self._task = asyncio.create_task(self._walk(), name=f"cursor {self.tail.room}")

    def deliver(self, frames: Sequence[Frame]) -> None:
        """To a reader at the head whose server takes no ready bytes."""
        self._connection.sender.write(frames)

    def meet(self, frame: EventFrame) -> None:
        """Passing the end of one's own membership, one has heard the last of the room."""
        # An end older than this membership is history: they have come back since.
        if frame.gone == self.user and frame.seq > self._member.joined_seq:
            self.close(CloseCode.NOT_A_MEMBER, reason=frame.close_reason)

    async def _walk(self) -> None:
        try:
            # After the last look at the head there is no await before the reader stands there.
            while not self._stopped and self._connection.sender.writable:
                frames: Sequence[EventFrame] | None = self.tail.after(self.seq)
                fetched = frames is None
                if frames is None:
                    frames = await self._page()
                    if not frames:
                        return  # the room is gone; the hub hears of it and closes
                elif not frames:
                    self._arrive()
                    return
                rest = self._write(frames)
                self._rest = rest if fetched else ()
                if rest:
                    await asyncio.sleep(0)
        except errors.Unavailable as error:
            self._give_up(close_code_of(error))
        except Exception:
            logger.exception("A socket's replay failed")
            self._give_up(CloseCode.INTERNAL_ERROR)

    def _give_up(self, code: CloseCode) -> None:
        # A room that was left meanwhile may be open again, with another cursor.
        if not self._stopped:
            self.close(code)

    async def _page(self) -> Sequence[EventFrame]:
        """The next frames: read before or now, and without a text that was changed meanwhile."""
        frames = self.tail.current(self._rest, since=self._rest_since)
        while not frames and not self._stopped:
            since = self.tail.changes
            events = await self._load_page(self._member, self.seq, self.tail.head)
            if not events:
                return ()
            frames = self.tail.current([event_frame(event) for event in events], since=since)
            self._rest_since = since
            self.tail.recall(frames)
        return frames

    def _write(self, frames: Sequence[EventFrame]) -> Sequence[EventFrame]:
        """Send what the reader has room for, but not for long at once; what is left of them."""
        sender, written = self._connection.sender, 0
        for number, part in enumerate(parted(frames)):
            if self._stopped or not sender.writable or number == TURN_PARTS:
                break
            self.seq = part[-1].seq
            sender.write(seen_from(self.floor, part))
            written += len(part)
            self.meet(part[-1])
        return frames[written:]

    def _arrive(self) -> None:
        sender, room = self._connection.sender, self.tail.room
        said: list[Frame] = [self.tail.presence.frame()]
        if not self._live:
            said.insert(0, Frame(type="live", room=room, head=self.tail.head))
        self._live = True
        self.tail.follow(self)
        sender.write(said)
