"""The account socket: everything of one person's, and as many rooms as they open on it."""

import asyncio
import logging
from collections.abc import Collection

from fastapi import APIRouter, WebSocket

from ... import errors
from ...chat.cursor import Position
from ...chat.log.act import Draft
from ...chat.people.sessions import SignedIn
from ...live.connection import Connection
from ...live.places import Place
from ...wire import commands
from ...wire.close_codes import CloseCode, close_code_of
from ...wire.frames import Frame
from ..deps import AppServices, CheckedAccountHandshake, Handshake
from ..services import Services
from . import seat
from .commands import CommandReceiver

logger = logging.getLogger(__name__)
router = APIRouter()

# A kilobyte each, and a page that shows several at once has a handful.
OPEN_ROOMS = 100
# The reason of a `closed` that was asked for.
ASKED_FOR = "closed"


@router.websocket("/ws")
async def account_socket(
    websocket: WebSocket, handshake: CheckedAccountHandshake, services: AppServices
) -> None:
    """My rooms as they change, and the log of each that I open; docs/protocol.md has it all."""
    who = handshake.who
    connection = await seat.accept(websocket, services, who, is_of_account=True)

    async def begin() -> None:
        await seat.require_session(services, handshake)
        fields = seat.hello(services, who, open_rooms=OPEN_ROOMS)
        connection.send(Frame(type="hello", epoch=services.hub.epoch, **fields))
        services.hub.lists.add(connection)

    receiver = AccountCommandReceiver(connection, services, who)
    await seat.serve(websocket, services, connection, receiver, begin=begin)


class AccountCommandReceiver(CommandReceiver):
    """Opens and closes rooms, and carries out the commands of a room socket in those."""

    __slots__ = ("_rooms",)

    def __init__(self, connection: Connection, services: Services, who: SignedIn) -> None:
        super().__init__(connection, services, who, None)
        self._rooms = RoomOpener(connection, services)

    def _carry_out(self, raw: str) -> Draft | None:
        match commands.decode_of_account(raw):
            case commands.Open(room=room, after=after, epoch=epoch):
                self._rooms.open(room, Position(after, epoch))
            case commands.Close(room=room):
                self._rooms.close(room)
            case commands.Activity(idle=is_idle):
                self._services.hub.set_idle(self._connection, is_idle)
            case commands.Ping():
                self._connection.send(Frame(type="pong"))
            case command:
                room = commands.room_of(command)
                if room not in self._connection.rooms:
                    raise errors.RoomNotOpen
                return self._act(room, command)
        return None


class RoomOpener:
    """Opens the rooms that one socket asks for, one after the other."""

    __slots__ = ("_connection", "_services", "_task", "_wanted")

    def __init__(self, connection: Connection, services: Services) -> None:
        self._connection = connection
        self._services = services
        self._wanted: dict[str, Position] = {}
        self._task: asyncio.Task[None] | None = None

    def open(self, room: str, position: Position) -> None:
        """Soon; `opened` or `closed` follows. Raises `RoomOpen` or `TooManyOpen`."""
        is_open = self._connection.rooms
        if room in is_open or room in self._wanted:
            raise errors.RoomOpen
        if len(is_open) + len(self._wanted) >= OPEN_ROOMS:
            raise errors.TooManyOpen
        self._wanted[room] = position
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._open_all(), name="room opener")

    def close(self, room: str) -> None:
        """Raises `RoomNotOpen`."""
        if self._wanted.pop(room, None) is None and room not in self._connection.rooms:
            raise errors.RoomNotOpen
        self._connection.leave(room, CloseCode.NORMAL, reason=ASKED_FOR)

    @property
    def wanted(self) -> Collection[str]:
        """Those that are not open yet."""
        return self._wanted.keys()

    async def opened(self) -> None:
        """Until all that were asked for are open, or refused."""
        if self._task is not None:
            await asyncio.shield(self._task)

    async def _open_all(self) -> None:
        while self._wanted and not self._connection.closed:
            room, position = next(iter(self._wanted.items()))
            try:
                handshake, place = await self._look(room, position)
            except errors.Unauthenticated as error:
                self._services.counts.refusals[error.code] += 1
                self._connection.close(close_code_of(error))
            except errors.ParleyError as error:
                self._services.counts.refusals[error.code] += 1
                self._refuse(room, position, close_code_of(error), reason=error.code)
            except Exception:
                logger.exception("A room could not be opened")
                self._refuse(room, position, CloseCode.INTERNAL_ERROR)
            else:
                if self._is_wanted(room, position):
                    self._begin(handshake, place)

    async def _look(self, room: str, position: Position) -> tuple[Handshake, Place]:
        services, endings = self._services, self._services.hub.endings
        session = self._connection.session
        handshake = Handshake(*await services.database.read(seat.look, session, room), endings)
        if handshake.entry.member.room != room:
            # A name is no id: frames could not be told apart by what was asked for.
            raise errors.NotFound
        return handshake, await seat.place(services, handshake, position)

    def _is_wanted(self, room: str, position: Position) -> bool:
        """Whether it is, still: it may have been closed, and even been asked for again."""
        if self._wanted.get(room) is not position:
            return False
        del self._wanted[room]
        return True

    def _refuse(
        self, room: str, position: Position, code: CloseCode, *, reason: str | None = None
    ) -> None:
        if self._is_wanted(room, position):
            self._connection.leave(room, code, reason=reason)

    def _begin(self, handshake: Handshake, place: Place) -> None:
        entry = handshake.entry
        self._connection.send(
            Frame(
                type="opened",
                room=entry.member.room,
                epoch=self._services.hub.epoch,
                head=place.tail.head,
                floor=entry.ends.floor,
            )
        )
        seat.follow(self._connection, self._services, entry, place)
