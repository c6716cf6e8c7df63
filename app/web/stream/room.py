"""The stream of one room: the log from where its reader left off, then what happens."""

from typing import Annotated

from fastapi import APIRouter, Header, Request, Response

from ... import errors
from ...chat.cursor import Position
from ...live.connection import Connection
from ...live.stream_sender import StreamSender
from ...wire.commands import MAX_SEQ
from ...wire.frames import Frame
from ..deps import AppServices, OpensStream
from ..query import EPOCH_MAX, StreamQuery, documented, parse
from ..socket import seat
from ..socket_limit import require_room
from .answer import DESCRIBED, StreamAnswer

router = APIRouter(prefix="/rooms/{room}", tags=["messages"])

LastEventId = Annotated[
    str | None,
    Header(
        description="`epoch:seq`, the id of the newest event that came: goes before the query, as "
        "a browser sends it by itself when it comes back.",
        max_length=EPOCH_MAX + 20,
    ),
]


@router.get(
    "/stream",
    response_class=Response,
    responses=DESCRIBED,
    operation_id="streamRoom",
    openapi_extra=documented(StreamQuery),
)
async def room_stream(
    request: Request,
    handshake: OpensStream,
    services: AppServices,
    last_event_id: LastEventId = None,
) -> Response:
    """The frames of the room socket as server-sent events; docs/protocol.md has it all."""
    asked = parse(request, StreamQuery).position
    position = of_last_event(last_event_id) or asked
    who, entry = handshake.who, handshake.entry
    await require_room(services, who)

    async def begin(connection: Connection, _: StreamSender) -> None:
        place = await seat.place(services, handshake, position)
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

    return StreamAnswer(services, who, services.hub.stream_encodings, begin)


def of_last_event(given: str | None) -> Position | None:
    """Where a stream is gone on from. Raises `Invalid`."""
    if not given:
        return None
    epoch, _, seq = given.partition(":")
    if not epoch or not seq.isdecimal() or not seq.isascii() or int(seq) > MAX_SEQ:
        raise errors.Invalid("Last-Event-ID is no id that a stream of a room had.")
    return Position(int(seq), epoch)
