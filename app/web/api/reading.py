"""REST: how far I have read."""

from fastapi import APIRouter, status

from ...chat import messages, read_marks
from ..bodies import ReadUpdate
from ..deps import Writes, WritesInRoom
from ..schemas import RoomOut
from .rooms import shown

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
    await caller.write(lambda connection, who: read_marks.mark_all(connection, who.user.id))
