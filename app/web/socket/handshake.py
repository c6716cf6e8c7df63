"""The room socket: lets a member in, greets, and puts a cursor where they left off."""

from typing import Annotated

from fastapi import APIRouter, Query, WebSocket

from ...chat.cursor import Position
from ...wire.frames import Frame
from ..deps import AppServices, CheckedHandshake
from ..query import EPOCH_MAX, Bound
from . import seat
from .commands import CommandReceiver

router = APIRouter()


@router.websocket("/rooms/{room}/ws")
async def room_socket(
    websocket: WebSocket,
    handshake: CheckedHandshake,
    services: AppServices,
    after: Annotated[Bound | None, Query()] = None,
    epoch: Annotated[str | None, Query(max_length=EPOCH_MAX)] = None,
) -> None:
    """One room: `hello`, the replay, `live`, then what happens; docs/protocol.md has it all."""
    who, entry = handshake.who, handshake.entry
    connection = await seat.accept(websocket, services, who)
    receiver = CommandReceiver(connection, services, who, entry.member.room)

    async def begin() -> None:
        place = await seat.place(services, handshake, Position(after, epoch))
        connection.send(
            Frame(
                type="hello",
                room=entry.member.room,
                epoch=services.hub.epoch,
                head=place.tail.head,
                floor=entry.ends.floor,
                **seat.hello(services, who),
            )
        )
        seat.follow(connection, services, entry, place)

    await seat.serve(websocket, services, connection, receiver, begin=begin)
