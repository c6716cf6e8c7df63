"""REST: who is banned from a room."""

from fastapi import APIRouter, Response, status

from ...chat import text
from ...chat.log.event import Event
from ...chat.members import moderation
from ...chat.members.moderation import Sentence
from .. import locations, paging
from ..bodies import BanCreate
from ..caller import why
from ..deps import Reads, ReasonQuery, WritesOfMember
from ..query import ListQuery, documented
from ..schemas.moderation import BanOut, BanPage, shown_ban

router = APIRouter(prefix="/rooms/{room}/bans", tags=["moderation"])


@router.get("", response_model=BanPage, openapi_extra=documented(ListQuery))
async def list_bans(room: str, caller: Reads) -> Response:
    """Those that hold, for moderators."""
    return await paging.listed(
        caller,
        ListQuery,
        moderation.Place,
        lambda connection, who, asked, after: moderation.bans(
            connection, room, user=who.user.id, after=after, limit=asked.limit
        ),
        shown_ban,
    )


@router.put(
    "/{user}",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"model": BanOut, "description": "Banned already"}},
    operation_id="banPerson",
)
async def ban(response: Response, caller: WritesOfMember, body: BanCreate | None = None) -> BanOut:
    """Shut somebody out, in the room or not: 201, or 200 to give a ban another end or reason."""
    body = body or BanCreate()
    until = None if body.until is None else text.moment(body.until)
    sentence = Sentence(until, text.reason(body.reason))
    outcome = await caller.act(moderation.BAN, details=sentence)
    is_new, banned = isinstance(outcome, Event), caller.member or ""
    place = ("rooms", caller.room, "bans", banned)
    locations.created(caller.connection, response, *place, is_new=is_new)
    found = await caller.read(
        lambda connection, who: moderation.ban_of(
            connection, caller.room, user=who.user.id, banned=banned
        )
    )
    return BanOut.model_validate(shown_ban(found), from_attributes=True)


@router.delete("/{user}", status_code=status.HTTP_204_NO_CONTENT, operation_id="unbanPerson")
async def unban(caller: WritesOfMember, reason: ReasonQuery = None) -> None:
    """They may come in again, and are not in by this."""
    await caller.act(moderation.UNBAN, details=why(reason))
