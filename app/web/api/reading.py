"""REST: how far I have read, and who else has."""

from typing import Annotated

from fastapi import APIRouter, Response, status

from ...chat import messages
from ...chat.members import read_marks, readers
from .. import paging
from ..bodies import ReadingUpdate, ReadUpdate
from ..deps import Reads, Writes, WritesInRoom
from ..query import Digits
from ..schemas.people import ReadingOut
from ..schemas.rooms import Readers as ReadersOut
from ..schemas.rooms import ReadersOfMessage, RoomOut
from .shown import shown

router = APIRouter(tags=["reading"])


@router.put("/rooms/{room}/read", operation_id="setRead")
async def set_read(body: ReadUpdate, caller: WritesInRoom) -> RoomOut:
    """I have read to this event, and nothing behind it: the mark may go back."""
    caller.services.read_marks.forget(caller.room, caller.who.user.id)
    await caller.act(messages.SET_READ, client_id=body.client_id, target=body.seq)
    return await shown(caller, caller.room)


@router.put("/me/read", status_code=status.HTTP_204_NO_CONTENT, operation_id="readAll")
async def read_all(caller: Writes) -> None:
    """I have read everything, in all my rooms."""
    caller.services.read_marks.forget_all(caller.who.user.id)
    await caller.write(lambda connection, who: read_marks.mark_all(connection, who.user.id))


@router.get("/rooms/{room}/readers", response_model=ReadersOut)
async def list_readers(room: str, caller: Reads) -> Response:
    """How far each of us has read: in rooms of up to 50, of those who show it, to those who do."""
    found = await caller.read(
        lambda connection, who: readers.of_room(connection, room, user=who.user.id)
    )
    return paging.whole([mark._asdict() for mark in found])


@router.get(
    "/rooms/{room}/messages/{seq}/readers",
    response_model=ReadersOfMessage,
    operation_id="listReadersOfMessage",
)
async def list_readers_of_message(
    room: str, seq: Annotated[int, Digits], caller: Reads
) -> Response:
    """Those who have read as far as this, by the same rules."""
    found = await caller.read(
        lambda connection, who: readers.of_event(connection, room, user=who.user.id, seq=seq)
    )
    return paging.whole(found)


@router.get("/me/reading", operation_id="getReading")
async def reading(caller: Reads) -> ReadingOut:
    """Whether others see how far I have read, and I how far they have."""
    shown = await caller.read(lambda connection, who: readers.shows(connection, who.user.id))
    return ReadingOut(shown=shown)


@router.put("/me/reading", operation_id="setReading")
async def set_reading(body: ReadingUpdate, caller: Writes) -> ReadingOut:
    shown = await caller.write(
        lambda connection, who: readers.show(connection, who.user.id, shows=body.shown)
    )
    return ReadingOut(shown=shown)
