"""Everything of one person's: rooms, what happens in them, and what is said there."""

import asyncio
import contextlib
import ssl
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any, Self

import httpx2

from .errors import ClientClosed, ParleyError, Refused, Unreachable
from .journal import Journal
from .model import Room, User, is_event
from .outbox import Command, Outbox, Sending
from .patience import Patience
from .rest import Rest
from .room_socket import RoomSocket
from .rooms import RoomHandle
from .session import Session
from .socket import Frame, Listener, Send, Socket, ends_by_scope
from .stream import Events

API = "/api/v1"
READ_ELSEWHERE = "the events of this room are read by somebody else now"


class Client:
    """Use it as `async with`. One of them is one connection for all rooms."""

    def __init__(
        self,
        url: str,
        *,
        name: str | None = None,
        password: str | None = None,
        token: str | None = None,
        refresh_token: str | None = None,
        keep_refresh_token: Callable[[str], None] | None = None,
        outbox: str | Path | None = None,
        on_frame: Callable[[Frame], None] | None = None,
        patience: Patience | None = None,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        """Signed in by name and password, by a token, or by a refresh token that was kept.

        `keep_refresh_token` is called with each new one. `outbox` is a file for what is not
        acknowledged yet. `on_frame` is called with each frame that is no event (docs/protocol.md
        §9: presence, typing, unread …).
        """
        self._api = f"{url.rstrip('/')}{API}"
        self.patience = patience or Patience()
        self._http = httpx2.AsyncClient(
            base_url=self._api,
            timeout=self.patience.answer_seconds,
            verify=ssl_context if ssl_context is not None else True,
        )
        self._session = Session(
            self._http,
            name=name,
            password=password,
            token=token,
            refresh_token=refresh_token,
            keep=keep_refresh_token,
            patience=self.patience,
        )
        self.rest = Rest(self._http, self._session, self.patience)
        self._ssl = ssl_context
        self._outbox = Outbox(self.rest, Journal(Path(outbox)) if outbox is not None else None)
        self._on_frame = on_frame
        self._user: User | None = None
        # The life of the log under which messages come.
        self.epoch = ""
        # My rooms as they are, while events of any room are read.
        self.my_rooms: dict[str, Room] = {}
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

    @property
    def user(self) -> User:
        """Who one is."""
        assert self._user is not None, "use the client as `async with`"
        return self._user

    async def __aenter__(self) -> Self:
        try:
            self._user = User.read(await self.rest.call("GET", "/me"))
            self._outbox.load(self._user.id)
        except BaseException:
            await self._http.aclose()
            raise
        return self

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self.patience.flush_seconds):
                    await self._outbox.flush()
        await self.aclose()

    async def aclose(self) -> None:
        """At once. What is not acknowledged is in the outbox file, or given up."""
        tasks = [*self._alone, *([self._socket] if self._socket is not None else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._end(ClientClosed("the client was closed"))
        await self._outbox.close()
        await self._http.aclose()

    def room(self, name: str) -> RoomHandle:
        """By its id, or by name if it is public."""
        return RoomHandle(self, name)

    async def rooms(self, *, scope: str = "mine") -> AsyncIterator[Room]:
        """`mine`, or those that I could join: `joinable`."""
        async for raw in self.rest.items("/rooms", {"scope": scope}):
            yield Room.read(raw)

    async def create_room(
        self, name: str, *, kind: str = "public", topic: str = "", key: str | None = None
    ) -> RoomHandle:
        """Asked for again with the same `key`, be it years later, it is the same room."""
        given = {"name": name, "kind": kind, "topic": topic}
        made = await self.rest.call("POST", "/rooms", json=given, key=key or uuid.uuid4().hex)
        return self.room(made["id"])

    async def direct_room(self, *users: str) -> RoomHandle:
        """That of these people, by name or id, and me."""
        return self.room((await self.rest.call("PUT", "/direct", json={"users": users}))["id"])

    async def flush(self) -> None:
        """Until everything that is in the outbox now has been answered."""
        await self._outbox.flush()

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

    def put(self, command: Command) -> Sending[Mapping[str, Any]]:
        return Sending(command, self._outbox.put(command))

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

    # The socket.

    def _connect(self) -> None:
        if self._socket is None:
            self._socket = asyncio.create_task(self._dial(self).run(), name="parley listens")
            self._socket.add_done_callback(self._given_up)

    def _dial(self, listener: Listener) -> Socket:
        return Socket(
            listener,
            session=self._session,
            rest=self.rest,
            patience=self.patience,
            ssl_context=self._ssl if self._api.startswith("https") else None,
        )

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
        if (before := self._streams.get(stream.room)) not in (None, stream):
            before.end(ClientClosed(READ_ELSEWHERE))
        self._streams[stream.room] = stream
        url = f"{_socket_address(self._api)}/rooms/{stream.room}/ws"
        listener = RoomSocket(url, stream, rest=self.rest, hear=self._hear_alone)
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
        return f"{_socket_address(self._api)}/ws"

    async def was_refused(self) -> None:
        """A token for chosen rooms opens no socket for all of them."""
        try:
            await self.rest.call("GET", "/rooms", params={"limit": 1})
        except Refused as refused:
            if refused.code == "room_not_of_token":
                raise _ChosenRoomsOnly from None
            ends_by_scope(refused)
        except Unreachable:
            pass  # for now

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


def _socket_address(api: str) -> str:
    return api.replace("http", "ws", 1)


def _unforeseen(error: BaseException) -> ParleyError:
    """A mistake of this library, or a server that does not keep to the protocol."""
    ended = ParleyError(f"the client can't go on: {error!r}")
    ended.__cause__ = error
    return ended
