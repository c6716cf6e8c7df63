"""The stream of an account: everything of one person's, and the logs of their rooms."""

import asyncio
import logging
import re
from collections.abc import Mapping, Sequence
from typing import Annotated

from fastapi import APIRouter, Header, Request, Response

from ... import errors
from ...chat.cursor import Position, Start
from ...chat.rooms import own_rooms
from ...chat.rooms.own_rooms import OwnRoom
from ...live.connection import Connection
from ...live.stream_sender import StreamSender
from ...wire.close_codes import CloseCode, close_code_of
from ...wire.commands import MAX_SEQ
from ...wire.frames import Frame
from ...wire.streams import OF_ACCOUNT, mark
from ..deps import AppServices, OpensAccountStream
from ..query import AccountStreamQuery, documented, parse
from ..services import Services
from ..socket import seat
from ..socket.account import OPEN_ROOMS, RoomOpener
from ..socket_limit import require_room
from .answer import DESCRIBED, StreamAnswer

logger = logging.getLogger(__name__)
router = APIRouter(tags=["my list"])

# What came since the last mark comes again after a lost connection: so it is no long time, and a
# mark is as long as a hundred ids.
MARK_SECONDS = 0.5
# A hundred rooms, each with its id and a seq.
MARK_MAX = 4096

PLACE = r"r_[a-z0-9]{1,20}=[0-9]{1,16}"
LAST_EVENT_ID = re.compile(rf"e_[a-z0-9]{{1,20}}:({PLACE}(,{PLACE}){{0,{OPEN_ROOMS - 1}}})?")

LastEventId = Annotated[
    str | None,
    Header(
        description="The last id that came: goes before the query, as a browser sends it by "
        "itself when it comes back.",
        max_length=MARK_MAX,
    ),
]


@router.get(
    "/me/stream",
    response_class=Response,
    responses=DESCRIBED,
    operation_id="streamAccount",
    openapi_extra=documented(AccountStreamQuery),
)
async def account_stream(
    request: Request,
    handshake: OpensAccountStream,
    services: AppServices,
    last_event_id: LastEventId = None,
) -> Response:
    """The frames of the account socket as server-sent events, with the logs of all my rooms."""
    start = parse(request, AccountStreamQuery).start or "now"
    known = of_last_event(last_event_id)
    who = handshake.who
    await require_room(services, who)

    async def begin(connection: Connection, sender: StreamSender) -> None:
        await seat.require_session(services, handshake)
        rooms = StreamedRooms(connection, sender, services, start=start, known=known)
        fields = seat.hello(services, who, open_rooms=OPEN_ROOMS)
        connection.send(Frame(type="hello", epoch=services.hub.epoch, **fields))
        services.hub.lists.add(connection)
        rooms.look()

    return StreamAnswer(services, who, OF_ACCOUNT, begin, is_of_account=True)


def of_last_event(given: str | None) -> Mapping[str, Position] | None:
    """Where a stream is gone on from, by room. Raises `Invalid`."""
    if not given:
        return None
    if not LAST_EVENT_ID.fullmatch(given):
        raise errors.Invalid("Last-Event-ID is no id that the stream of an account had.")
    epoch, _, places = given.partition(":")
    known = {}
    for place in filter(None, places.split(",")):
        room, _, seq = place.partition("=")
        known[room] = Position(min(int(seq), MAX_SEQ), epoch)
    return known


class StreamedRooms:
    """Opens the rooms of one person, and tells now and then how far their stream is in each."""

    def __init__(
        self,
        connection: Connection,
        sender: StreamSender,
        services: Services,
        *,
        start: Start,
        known: Mapping[str, Position] | None,
    ) -> None:
        self._connection = connection
        self._sender = sender
        self._services = services
        self._start = start
        self._known = known
        self._opener = RoomOpener(connection, services)
        self._looking: asyncio.Task[None] | None = None
        self._is_due = False
        self._is_first = True
        # The memberships for which there was no room at first, each by its beginning.
        self._left_out: dict[str, int] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._told = ""
        sender.note_writes(self._mark_soon)
        connection.needs_all_rooms = True
        connection.on_rooms = self.look
        connection.on_close = self._stop

    def look(self) -> None:
        """They may be in other rooms than before."""
        self._is_due = True
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look(), name="streamed rooms")

    async def _look(self) -> None:
        try:
            while self._is_due and not self._connection.closed:
                self._is_due = False
                user = self._connection.user
                self._open(await self._services.database.read(own_rooms.newest, user))
                await self._opener.opened()
        except errors.ParleyError as error:
            self._connection.close(close_code_of(error))
        except Exception:
            logger.exception("The rooms of a stream could not be opened")
            self._connection.close(CloseCode.INTERNAL_ERROR)
        else:
            self._mark_soon()

    def _open(self, rooms: Sequence[OwnRoom]) -> None:
        places = {room.id: self._place(room) for room in rooms}
        if self._is_first:
            # Of those that they are in no more they are told so.
            places = {**(self._known or {}), **places}
        is_full = False
        for room, place in places.items():
            if is_full or room in self._connection.rooms:
                continue
            try:
                self._opener.open(room, place)
            except errors.TooManyOpen:
                is_full = True
                self._left_out = {
                    one.id: one.joined_seq
                    for one in rooms
                    if one.id not in self._connection.rooms and one.id not in self._opener.wanted
                }
        self._is_first = False

    def _place(self, room: OwnRoom) -> Position:
        if self._is_first and self._known is None:
            return Position(None, None, self._start)
        if self._is_first and self._known is not None and room.id in self._known:
            return self._known[room.id]
        if self._left_out.get(room.id) == room.joined_seq:
            return Position(None, None, "now")
        # They came into it meanwhile: beginning with the event that says so.
        return Position(max(room.joined_seq, room.visible_from) - 1, self._services.hub.epoch)

    def _mark_soon(self) -> None:
        if self._timer is None and not self._connection.closed:
            self._timer = asyncio.get_running_loop().call_later(MARK_SECONDS, self._mark)

    def _mark(self) -> None:
        self._timer = None
        is_opening = self._looking is not None and not self._looking.done()
        if self._connection.closed or is_opening or not self._sender.writable:
            return  # told later, with all of them
        places = (f"{room}={seq}" for room, seq in self._connection.positions.items())
        now = f"{self._services.hub.epoch}:{','.join(places)}"
        if now != self._told:
            self._told = now
            self._sender.write_raw(mark(now))

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
