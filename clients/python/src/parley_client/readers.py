"""All that is read: one socket for all rooms, and who reads which room."""

import asyncio
from collections.abc import Callable

from .errors import ClientClosed, ParleyError, Refused, Unreachable
from .model import Room, is_event
from .rest import Rest
from .room_socket import RoomSocket
from .socket import Frame, Listener, Send, Socket, ends_by_scope
from .stream import Events

READ_ELSEWHERE = "the events of this room are read by somebody else now"


class Readers:
    """The streams of one client, and the socket from which they get their events."""

    def __init__(
        self,
        api: str,
        *,
        dial: Callable[[Listener], Socket],
        rest: Rest,
        on_frame: Callable[[Frame], None] | None,
    ) -> None:
        """`on_frame` is called with each frame that is no event."""
        self.epoch = ""
        self.my_rooms: dict[str, Room] = {}
        self._address = api.replace("http", "ws", 1)
        self._dial = dial
        self._rest = rest
        self._on_frame = on_frame
        self._rooms_version = 0
        self._rooms_changed = asyncio.Event()
        self._streams: dict[str, Events] = {}
        # Readers that wait until the room is closed for the one before them.
        self._next: dict[str, Events] = {}
        self._send: Send | None = None
        self._socket: asyncio.Task[None] | None = None
        # The token is good in some rooms only; then each reader has a socket of its own.
        self._is_of_chosen_rooms = False
        self._alone: set[asyncio.Task[None]] = set()
        self._error: ParleyError | None = None

    def follow(self, stream: Events) -> None:
        """Give it the events of its room, and nobody else."""
        room = stream.room
        self._connect()
        if self._error is not None:
            stream.end(self._error)
            return
        if self._is_of_chosen_rooms:
            self._follow_alone(stream)
            return
        for before in (self._streams.get(room), self._next.get(room)):
            if before is not None and not before.has_ended:
                before.end(ClientClosed(READ_ELSEWHERE))
        if room in self._streams and not self._streams[room].is_shut:
            self._next[room] = stream
            return
        self._streams[room] = stream
        if self._send is not None:
            stream.connected(self._send)

    async def rooms_changed(self, seen: int) -> int:
        """Until `my_rooms` has another version than this one; begin with 0."""
        self._connect()
        while self._rooms_version == seen:
            if self._error is not None:
                raise self._error
            if self._is_of_chosen_rooms:
                raise Refused(403, "room_not_of_token", "this token has no list of rooms", {})
            self._rooms_changed.clear()
            await self._rooms_changed.wait()
        return self._rooms_version

    async def close(self) -> None:
        tasks = [*self._alone, *([self._socket] if self._socket is not None else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._end(ClientClosed("the client was closed"))

    def _connect(self) -> None:
        if self._socket is None:
            self._socket = asyncio.create_task(self._dial(self).run(), name="parley listens")
            self._socket.add_done_callback(self._given_up)

    def _given_up(self, task: "asyncio.Task[None]") -> None:
        if task.cancelled() or (error := task.exception()) is None:
            return
        if isinstance(error, _ChosenRoomsOnly):
            self._is_of_chosen_rooms = True
            streams = [*self._next.values(), *self._streams.values()]
            self._next.clear()
            for stream in streams:
                if not stream.has_ended:
                    self._follow_alone(stream)
            self._rooms_changed.set()
            return
        self._end(error if isinstance(error, ParleyError) else _unforeseen(error))

    def _follow_alone(self, stream: Events) -> None:
        """By a socket of its own."""
        before = self._streams.get(stream.room)
        if before is not None and before is not stream and not before.has_ended:
            before.end(ClientClosed(READ_ELSEWHERE))
        self._streams[stream.room] = stream
        url = f"{self._address}/rooms/{stream.room}/ws"
        listener = RoomSocket(url, stream, rest=self._rest, hear=self._hear_alone)
        task = asyncio.create_task(listener.run(self._dial(listener)), name="parley listens")
        self._alone.add(task)
        task.add_done_callback(self._alone.discard)
        # A reader who leaves takes the socket along.
        stream.when_ended(task.cancel)

    def _hear_alone(self, frame: Frame) -> None:
        if frame["type"] == "hello":
            self.epoch = frame["epoch"]
        if self._on_frame is not None and not is_event(frame):
            self._on_frame(frame)

    def _end(self, error: ParleyError) -> None:
        self._error = error
        for stream in (*self._streams.values(), *self._next.values()):
            if not stream.has_ended:
                stream.end(error)
        self._rooms_changed.set()

    # What it tells.

    def address(self) -> str:
        return f"{self._address}/ws"

    async def was_refused(self) -> None:
        """A token for chosen rooms opens no socket for all of them."""
        try:
            await self._rest.call("GET", "/rooms", params={"limit": 1})
        except Refused as refused:
            self._end_by(refused.code)
        except Unreachable:
            pass  # for now

    def was_told(self, code: int, reason: str) -> None:
        self._end_by(reason)

    def _end_by(self, code: str) -> None:
        if code == "room_not_of_token":
            raise _ChosenRoomsOnly
        ends_by_scope(code)

    def connected(self, send: Send) -> None:
        self._send = send
        for stream in self._streams.values():
            stream.connected(send)

    def disconnected(self) -> None:
        self._send, self.epoch = None, ""
        for stream in self._streams.values():
            stream.disconnected()
        for room in [*self._next]:
            self._take_turns(room)

    def _take_turns(self, room: str) -> None:
        """The reader that waits for this room, if there is one, comes after the one before."""
        if room in self._next and self._streams[room].is_shut:
            self._streams[room] = self._next.pop(room)
            if self._send is not None:
                self._streams[room].connected(self._send)

    def hear(self, frame: Frame) -> None:
        room = frame.get("room")
        match frame["type"]:
            case "hello":
                self.epoch = frame["epoch"]
            case "rooms":
                self._list(frame)
            case "room":
                self.my_rooms[frame["item"]["id"]] = Room.read(frame["item"])
                self._note_rooms()
            case "room_gone":
                self.my_rooms.pop(frame["room"], None)
                self._note_rooms()
        if room in self._streams:
            self._streams[room].hear(frame)
            self._take_turns(room)
        if self._on_frame is not None and not is_event(frame):
            self._on_frame(frame)

    def _list(self, frame: Frame) -> None:
        if "sections" in frame:
            self.my_rooms = {}
        self.my_rooms |= {item["id"]: Room.read(item) for item in frame["items"]}
        if not frame["more"]:
            self._note_rooms()

    def _note_rooms(self) -> None:
        self._rooms_version += 1
        self._rooms_changed.set()


class _ChosenRoomsOnly(Exception):
    """The token opens sockets of its rooms, and no other."""


def _unforeseen(error: BaseException) -> ParleyError:
    """A mistake of this library, or a server that does not keep to the protocol."""
    ended = ParleyError(f"the client can't go on: {error!r}")
    ended.__cause__ = error
    return ended
