"""The room socket: lets a member in, greets, and puts a cursor where they left off."""

import asyncio
import contextlib
from typing import Annotated, Any

from fastapi import APIRouter, Query, WebSocket

from ... import errors
from ...chat import rooms, sessions
from ...chat.cursor import Position
from ...live.connection import Connection, Cursor
from ...live.frame_sender import FrameSender, PortableFrameSender, ReadyFrameSender
from ...live.hub import Place
from ...wire.close_codes import CloseCode, close_code_of
from ...wire.events import person
from ...wire.frames import Frame
from ..deps import AppServices, CheckedHandshake, Handshake
from ..query import EPOCH_MAX, Bound
from ..services import Services
from .commands import FRAME_BYTES, CommandReceiver

router = APIRouter()

SUBPROTOCOL = "parley.v1"


@router.websocket("/rooms/{room}/ws")
async def room_socket(
    websocket: WebSocket,
    handshake: CheckedHandshake,
    services: AppServices,
    after: Annotated[Bound | None, Query()] = None,
    epoch: Annotated[str | None, Query(max_length=EPOCH_MAX)] = None,
) -> None:
    """One room: `hello`, the replay, `live`, then what happens; docs/protocol.md has it all."""
    offered = websocket.scope.get("subprotocols", [])
    await websocket.accept(SUBPROTOCOL if SUBPROTOCOL in offered else None)
    who, room = handshake.who, handshake.entry.member.room
    connection = Connection(_sender(websocket, services), user=who.user.id, session=who.session)
    services.hub.connect(connection)
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(services.hub.disconnect, connection)
        await _seat(connection, services, handshake, Position(after, epoch))
        receiver = CommandReceiver(connection, services, who, room)
        if isinstance(connection.sender, ReadyFrameSender):
            # Commands that came so far are carried out though the peer may have closed meanwhile.
            receiver.receive_from(connection.sender)
            if not connection.gone:
                # The socket lives on by itself when this call has returned.
                services.hub.disconnect_when_gone(connection)
                stack.pop_all()
        else:
            await _receive(receiver, websocket, connection)


async def _seat(
    connection: Connection, services: Services, handshake: Handshake, position: Position
) -> None:
    most = services.settings.limit_sockets_per_user
    if most and await services.hub.has_too_many(handshake.who.user.id, most):
        connection.close(CloseCode.TOO_MANY_SOCKETS)
        return
    try:
        if services.hub.endings != handshake.endings:
            # Since the handshake looked, this session or room may have ended, unheard.
            await services.database.read(_look_again, handshake)
        place = await services.hub.place(handshake.entry, position)
    except errors.ParleyError as error:
        connection.close(close_code_of(error))
    else:
        _greet(connection, services, handshake, place)


def _look_again(connection: Any, handshake: Handshake) -> None:
    """Raises `Unauthenticated`, `NotFound` or `NotAMember`."""
    who = sessions.by_id(connection, handshake.who.session)
    rooms.enter(connection, handshake.entry.member.room, user=who.user.id)


async def _receive(receiver: CommandReceiver, websocket: WebSocket, connection: Connection) -> None:
    # Some servers (granian) can't send a close while somebody waits to receive.
    listening = asyncio.create_task(receiver.listen(websocket), name="listener")
    connection.on_close = listening.cancel
    await asyncio.wait([listening])
    if not listening.cancelled():
        listening.result()


def _sender(websocket: WebSocket, services: Services) -> FrameSender:
    handle = websocket.scope.get("extensions", {}).get("parley.frames")
    if handle is None:
        return PortableFrameSender(websocket.send)
    return ReadyFrameSender(handle, frames_per_second=services.settings.frames_per_second)


def _greet(connection: Connection, services: Services, handshake: Handshake, place: Place) -> None:
    entry, settings = handshake.entry, services.settings
    room = entry.member.room
    connection.send(
        Frame(
            type="hello",
            room=room,
            epoch=services.hub.epoch,
            head=place.tail.head,
            floor=entry.ends.floor,
            user=person(handshake.who.user),
            heartbeat_seconds=settings.heartbeat_seconds,
            limits={
                "text_characters": settings.limit_text_characters,
                "frame_bytes": FRAME_BYTES,
                "sends_per_second": settings.limit_sends_per_second,
            },
        )
    )
    if place.reason is not None:
        connection.send(
            Frame(
                type="resync",
                room=room,
                reason=place.reason,
                floor=entry.ends.floor,
                head=place.tail.head,
            )
        )
    connection.follow(
        Cursor(connection, place.tail, entry.member, seq=place.seq, load_page=services.hub.page)
    )
