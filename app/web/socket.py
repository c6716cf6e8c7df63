"""The room socket: lets a member in, greets, and puts a cursor where they left off."""

import asyncio
import contextlib
from typing import Annotated

from fastapi import APIRouter, Query, WebSocket

from app import errors
from app.chat import rooms, sessions
from app.live import frames
from app.live.connection import BUSY, Connection, Cursor
from app.live.frames import Frame
from app.live.hub import ROOM_DELETED, SESSION_ENDED, TOO_MANY_SOCKETS, Place, Position
from app.live.outlet import Outlet, PortableOutlet, ReadyOutlet
from app.web.deps import AtTheDoor, Guest, Parts
from app.web.listener import FRAME_BYTES, Listener
from app.web.schemas import Seq
from app.web.services import Services

router = APIRouter()

SUBPROTOCOL = "parley.v1"


@router.websocket("/rooms/{room}/ws")
async def room_socket(
    websocket: WebSocket,
    guest: AtTheDoor,
    parts: Parts,
    after: Annotated[Seq | None, Query()] = None,
    epoch: Annotated[str | None, Query(max_length=64)] = None,
) -> None:
    """One room: `hello`, the replay, `live`, then what happens; docs/protocol.md has it all."""
    offered = websocket.scope.get("subprotocols", [])
    await websocket.accept(SUBPROTOCOL if SUBPROTOCOL in offered else None)
    who, room = guest.who, guest.door.member.room
    connection = Connection(_outlet(websocket, parts), user=who.user.id, session=who.session)
    parts.hub.connect(connection)
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(parts.hub.disconnect, connection)
        await _seat(connection, parts, guest, Position(after, epoch))
        listener = Listener(connection, parts, who, room)
        if isinstance(connection.outlet, ReadyOutlet):
            # What was said so far is heard even of one who has said goodbye meanwhile.
            listener.listen_to(connection.outlet)
            if not connection.gone:
                # The socket lives on by itself when this call has returned.
                parts.hub.disconnect_when_gone(connection)
                stack.pop_all()
        else:
            await _listen(listener, websocket, connection)


async def _seat(connection: Connection, parts: Services, guest: Guest, position: Position) -> None:
    most = parts.settings.limit_sockets_per_user
    if most and parts.hub.sockets_of(guest.who.user.id) > most:
        connection.close(TOO_MANY_SOCKETS, "too_many_sockets")
        return
    try:
        if parts.hub.last_revocation != guest.heard:
            # Between the door and `connect` this session or room may have ended, unheard.
            await parts.database.read(sessions.by_id, guest.who.session)
            await parts.database.read(rooms.enter, guest.door.member.room, user=guest.who.user.id)
        place = await parts.hub.place(guest.door, position)
    except errors.Unauthenticated:
        connection.close(SESSION_ENDED, "session_ended")
    except errors.NotFound:
        connection.close(ROOM_DELETED, "room_deleted")
    except errors.Unavailable as error:
        connection.close(BUSY, error.code)
    else:
        _greet(connection, parts, guest, place)


async def _listen(listener: Listener, websocket: WebSocket, connection: Connection) -> None:
    # Some servers (granian) can't send a close while somebody waits to receive.
    listening = asyncio.create_task(listener.listen(websocket), name="listener")
    connection.on_close = listening.cancel
    await asyncio.wait([listening])
    if not listening.cancelled():
        listening.result()


def _outlet(websocket: WebSocket, parts: Services) -> Outlet:
    handle = websocket.scope.get("extensions", {}).get("parley.frames")
    if handle is None:
        return PortableOutlet(websocket.send)
    return ReadyOutlet(handle, frames_per_second=parts.settings.frames_per_second)


def _greet(connection: Connection, parts: Services, guest: Guest, place: Place) -> None:
    door, settings = guest.door, parts.settings
    room = door.member.room
    connection.tell(
        Frame(
            type="hello",
            room=room,
            epoch=parts.hub.epoch,
            head=place.tail.head,
            floor=door.ends.floor,
            user=frames.person(guest.who.user),
            heartbeat_seconds=settings.heartbeat_seconds,
            limits={
                "text_characters": settings.limit_text_characters,
                "frame_bytes": FRAME_BYTES,
                "sends_per_second": settings.limit_sends_per_second,
            },
        )
    )
    if place.reason is not None:
        connection.tell(
            Frame(
                type="resync",
                room=room,
                reason=place.reason,
                floor=door.ends.floor,
                head=place.tail.head,
            )
        )
    connection.follow(
        Cursor(connection, place.tail, door.member, seq=place.seq, load_page=parts.hub.page)
    )
