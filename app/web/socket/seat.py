"""What every socket has in common: it is accepted and counted, put into rooms, and served."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

from fastapi import WebSocket

from ... import errors
from ...chat.cursor import Position
from ...chat.people import sessions
from ...chat.people.sessions import SignedIn
from ...chat.rooms import rooms
from ...chat.rooms.rooms import RoomEntry
from ...live.connection import Connection
from ...live.cursor import Cursor
from ...live.frame_sender import FrameSender, PortableFrameSender, ReadyFrameSender
from ...live.places import Place
from ...wire.close_codes import CloseCode, close_code_of
from ...wire.events import person
from ...wire.frames import Frame
from .. import deprecation
from ..deps import AccountHandshake, Handshake
from ..handshake_refusal import SUBPROTOCOL, offers_ours
from ..request_log import id_of
from ..services import Services
from .commands import FRAME_BYTES, CommandReceiver

Begin = Callable[[], Awaitable[None]]
"""Greets. Raises what the socket is refused with."""


async def accept(
    websocket: WebSocket, services: Services, who: SignedIn, *, is_of_account: bool = False
) -> Connection:
    protocol = SUBPROTOCOL if offers_ours(websocket.scope) else None
    await websocket.accept(protocol, deprecation.headers_of(websocket.scope))
    sender = _sender(websocket, services)
    return Connection(
        sender,
        user=who.user.id,
        session=who.session,
        is_of_account=is_of_account,
        request_id=id_of(websocket.scope),
    )


async def serve(
    websocket: WebSocket,
    services: Services,
    connection: Connection,
    receiver: CommandReceiver,
    *,
    begin: Begin,
) -> None:
    """Begin, and carry out what the peer says, until it is gone."""
    services.hub.connect(connection)
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(services.hub.disconnect, connection)
        await start(connection, services, begin)
        if isinstance(connection.sender, ReadyFrameSender):
            # Commands that came so far are carried out though the peer may have closed meanwhile.
            receiver.receive_from(connection.sender)
            if not connection.gone:
                # The socket lives on by itself when this call has returned.
                services.hub.disconnect_when_gone(connection)
                stack.pop_all()
        else:
            await _receive(receiver, websocket, connection)


def hello(services: Services, who: SignedIn, **more: object) -> dict[str, Any]:
    """The fields of the first frame that all sockets have; `more` limits of this one."""
    settings = services.settings
    return {
        "user": person(who.user),
        "heartbeat_seconds": settings.heartbeat_seconds,
        "limits": {
            "text_characters": settings.limit_text_characters,
            "frame_bytes": FRAME_BYTES,
            "sends_per_second": settings.limit_sends_per_second,
            **more,
        },
    }


async def require_session(services: Services, handshake: AccountHandshake) -> None:
    """Since the handshake looked, the session may have ended, unheard. Raises `Unauthenticated`."""
    if services.hub.endings != handshake.endings:
        await services.database.read(sessions.by_id, handshake.who.session)


async def place(services: Services, handshake: Handshake, position: Position) -> Place:
    """Where a cursor of theirs starts. Raises what they may not enter for, by now."""
    if services.hub.endings != handshake.endings:
        # Since the handshake looked, this session or room may have ended, unheard.
        await services.database.read(look, handshake.who.session, handshake.entry.member.room)
    return await services.hub.places.find(handshake.entry, position)


def look(connection: Any, session: str, room: str) -> tuple[SignedIn, RoomEntry]:
    """Raises `Unauthenticated`, `NotFound` or `NotAMember`."""
    who = sessions.by_id(connection, session)
    return who, rooms.enter(connection, room, user=who.user.id)


def follow(connection: Connection, services: Services, entry: RoomEntry, place: Place) -> None:
    """Let the room's log come from that place on, after a word about a useless cursor."""
    if place.reason is not None:
        services.counts.resyncs[place.reason] += 1
        connection.send(
            Frame(
                type="resync",
                room=entry.member.room,
                reason=place.reason,
                floor=entry.ends.floor,
                head=place.tail.head,
            )
        )
    connection.follow(
        Cursor(
            connection, place.tail, entry.member, seq=place.seq, load_page=services.hub.places.page
        )
    )


async def start(connection: Connection, services: Services, begin: Begin) -> None:
    """Greet, or close it saying why not."""
    most = services.settings.limit_sockets_per_user
    if most and await services.hub.has_too_many(connection.user, most):
        connection.close(CloseCode.TOO_MANY_SOCKETS)
        return
    try:
        await begin()
    except errors.ParleyError as error:
        services.counts.refusals[error.code] += 1
        connection.close(close_code_of(error))


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
