"""REST: the audit log, of a room and of the server."""

from typing import Any

from fastapi import APIRouter, Response

from ...chat import audit, rights
from ...chat.access import membership
from ...chat.listing import Slice
from ...chat.people.sessions import SignedIn
from .. import paging
from ..caller import Caller
from ..deps import Reads
from ..query import ListQuery, documented
from ..schemas.moderation import AuditPage, shown_entry

router = APIRouter(tags=["moderation"])


@router.get("/audit", response_model=AuditPage, openapi_extra=documented(ListQuery))
async def list_acts(caller: Reads) -> Response:
    """Everything, the newest first. For owners of the server."""
    return await _answer(caller, None)


@router.get("/rooms/{room}/audit", response_model=AuditPage, openapi_extra=documented(ListQuery))
async def list_acts_in_room(room: str, caller: Reads) -> Response:
    """What was done in this room, the newest first. For its moderators."""
    return await _answer(caller, room)


async def _answer(caller: Caller, room: str | None) -> Response:
    def look(
        connection: Any, who: SignedIn, asked: ListQuery, after: audit.Place | None
    ) -> Slice[audit.Listed, audit.Place]:
        of_room = None
        if room is None:
            rights.require(rights.AUDIT, who.role)
        else:
            member = membership(connection, room, who.user.id)
            rights.require(rights.AUDIT_ROOM, member.role)
            of_room = member.room
        return audit.listed(connection, room=of_room, after=after, limit=asked.limit)

    return await paging.listed(caller, ListQuery, audit.Place, look, shown_entry)
