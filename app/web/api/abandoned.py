"""REST: archived rooms that nobody is in, for owners of the server."""

from typing import Any

from fastapi import APIRouter, Response, status

from ...chat import rights, text
from ...chat.effects import Written
from ...chat.listing import Slice
from ...chat.log.act import Draft
from ...chat.people.sessions import SignedIn
from ...chat.rooms import abandoned
from .. import paging
from ..deps import Reads, ReasonQuery, Writes
from ..query import ListQuery, documented
from ..schemas.rooms import AbandonedPage, RoomOut, shown_abandoned
from .rooms import cleared
from .shown import shown

router = APIRouter(prefix="/abandoned-rooms", tags=["rooms"])


@router.get("", response_model=AbandonedPage, openapi_extra=documented(ListQuery))
async def list_abandoned_rooms(caller: Reads) -> Response:
    """Archived rooms without members, by name."""

    def look(
        connection: Any, who: SignedIn, asked: ListQuery, after: abandoned.Place | None
    ) -> Slice[abandoned.Abandoned, abandoned.Place]:
        rights.require(rights.ABANDONED_ROOMS, who.role)
        return abandoned.listed(connection, after=after, limit=asked.limit)

    return await paging.listed(caller, ListQuery, abandoned.Place, look, shown_abandoned)


@router.put("/{room}/owner", operation_id="takeOverRoom")
async def take_over(room: str, caller: Writes) -> RoomOut:
    """Restore a public one, with me as its owner."""
    key = caller.services.keys.requests

    def act(connection: Any, who: SignedIn) -> Written[None]:
        draft = Draft(abandoned.TAKE_OVER, room, who.user.id, who.session)
        return abandoned.take_over(connection, key, draft, role=who.role)

    await caller.write(act)
    return await shown(caller, room)


@router.delete("/{room}", status_code=status.HTTP_204_NO_CONTENT)
async def delete_abandoned_room(room: str, caller: Writes, reason: ReasonQuery = None) -> None:
    """With all that was said in it, for good; its name is free again."""
    why = text.reason(reason)
    await caller.write(
        lambda connection, who: abandoned.erase(
            connection, room, user=who.user.id, role=who.role, reason=why
        )
    )
    await cleared(caller)
