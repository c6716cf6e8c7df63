"""REST: who has left a room and would come back muted."""

from fastapi import APIRouter, Response

from ...chat.members import moderation
from .. import paging
from ..deps import Reads
from ..query import ListQuery, documented
from ..schemas.moderation import MutePage, shown_mute

router = APIRouter(prefix="/rooms/{room}/mutes", tags=["moderation"])


@router.get("", response_model=MutePage, openapi_extra=documented(ListQuery))
async def list_mutes(room: str, caller: Reads) -> Response:
    """Of those who are not in the room, for moderators. A member has theirs beside their role."""
    return await paging.listed(
        caller,
        ListQuery,
        moderation.Place,
        lambda connection, who, asked, after: moderation.mutes(
            connection, room, user=who.user.id, after=after, limit=asked.limit
        ),
        shown_mute,
    )
