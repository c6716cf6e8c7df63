"""A socket's place in one room, which walks along the room's log to the head."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from .. import errors
from ..chat.access import Membership
from ..chat.log.event import Event
from ..wire.close_codes import CloseCode, close_code_of
from ..wire.frames import EventFrame, Frame, event_frame, seen_from
from .frame_sender import FrameSender
from .tail import Tail, parted

logger = logging.getLogger(__name__)

# Written to one reader before the others have their turn: half a megabyte, a millisecond.
TURN_PARTS = 16

LoadPage = Callable[[Membership, int, int], Awaitable[Sequence[Event]]]


class Socket(Protocol):
    """The socket, as its cursors know it."""

    sender: FrameSender

    @property
    def is_of_account(self) -> bool: ...

    def leave(self, room: str, code: CloseCode, *, reason: str | None = None) -> None: ...


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
        "encode",
        "floor",
        "seq",
        "tail",
        "user",
        "write_ready",
    )

    def __init__(
        self,
        connection: Socket,
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
        self.encode = connection.sender.encode
        self.write_ready = connection.sender.write_ready

    @property
    def position(self) -> int:
        """The newest event that was sent; `seq` stands still while this follows the head."""
        return self.tail.position(self)

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

    def tell(self, frame: Frame) -> None:
        """Of one person's; an account socket is told of it whatever it has open."""
        sender = self._connection.sender
        if not self._connection.is_of_account and sender.writable:
            sender.write([frame])

    def meet(self, frame: EventFrame) -> None:
        """Passing the end of one's own membership, one has heard the last of the room."""
        # An end older than this membership is history: they have come back since.
        if frame.gone == self.user and frame.seq > self._member.joined_seq:
            self.close(CloseCode.NOT_A_MEMBER, reason=frame.close_reason)

    async def _walk(self) -> None:
        begun = False
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
                if not begun:
                    begun = True
                    self.tail.counts.replays += 1
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
        sender, counts, written = self._connection.sender, self.tail.counts, 0
        for number, part in enumerate(parted(frames)):
            if self._stopped or not sender.writable or number == TURN_PARTS:
                break
            self.seq = part[-1].seq
            seen = seen_from(self.floor, part)
            sender.write(seen)
            written += len(part)
            counts.deliveries += len(seen)
            counts.replayed += len(seen)
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
