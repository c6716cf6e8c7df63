"""REST: joining and leaving, and the members of a room."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Response, status

from ... import errors
from ...chat import access, text
from ...chat.access import Membership
from ...chat.effects import Written
from ...chat.log.act import Draft
from ...chat.log.event import ADDED, Event
from ...chat.members import members, moderation
from ...chat.members.moderation import Sentence
from ...chat.people.sessions import SignedIn
from ...chat.rooms import deletion, rooms
from .. import locations, paging
from ..bodies import MemberAdd, MemberUpdate
from ..caller import RoomCaller, one_client_id, require_one, why
from ..deps import AddsMember, Reads, ReasonQuery, WritesInRoom, WritesOfMember
from ..query import ListQuery, documented
from ..schemas.rooms import MemberPage, MembershipOut, shown_member
from .rooms import cleared

router = APIRouter(prefix="/rooms/{room}", tags=["members"])

LastQuery = Annotated[
    Literal["archive", "delete"] | None,
    Query(description="What becomes of the room when nobody is left in it."),
]
NEW: dict[int | str, dict[str, Any]] = {201: {"model": MembershipOut, "description": "New here"}}


@router.put("/membership", responses=NEW, operation_id="joinRoom")
async def join(response: Response, caller: WritesInRoom) -> MembershipOut:
    """Join a public room: 201, or 200 for a member."""
    outcome = await caller.act(members.JOIN)
    is_new = isinstance(outcome, Event)
    _created(response, caller, caller.who.user.id, is_new=is_new)
    mine = await caller.read(
        lambda connection, who: access.membership(connection, caller.room, who.user.id)
    )
    return MembershipOut.of(mine, to=caller.who.user.id)


@router.delete("/membership", status_code=status.HTTP_204_NO_CONTENT, operation_id="leaveRoom")
async def leave(caller: WritesInRoom, last: LastQuery = None) -> None:
    """Leave. Whoever is the last one there says what becomes of the room."""
    require_one(caller.connection.query_params.getlist("last"), "last is there twice.")
    if last == "delete":
        await _leave_or_delete(caller)
    else:
        await caller.act(rooms.LEAVE_LAST if last else members.LEAVE)


@router.get("/members", response_model=MemberPage, openapi_extra=documented(ListQuery))
async def list_members(room: str, caller: Reads) -> Response:
    """In an order that stays the same, whatever they call themselves."""
    asked = await caller.asked_for(ListQuery)
    after = paging.place(asked.after, members.Place)
    room_id, found = await caller.read(
        lambda connection, who: members.listed(
            connection, room, user=who.user.id, after=after, limit=asked.limit
        )
    )
    here = set(caller.services.hub.here(room_id))
    items = [shown_member(member, here=member.user.id in here) for member in found.items]
    return paging.answer(caller.connection, asked, items, found.last)


@router.put("/members/{user}", responses=NEW)
async def add_member(
    response: Response, caller: AddsMember, body: MemberAdd | None = None
) -> MembershipOut:
    """Bring somebody in, by id or name: 201, or 200 for a member."""
    outcome = await caller.act(members.ADD, role=body.role if body else None)
    is_new = isinstance(outcome, Event) and outcome.type is ADDED
    _created(response, caller, caller.member or "", is_new=is_new)
    return await _membership(caller)


@router.patch(
    "/members/{user}",
    response_model=MembershipOut,
    responses={204: {"description": "The mute of somebody who has left is lifted"}},
    operation_id="changeMember",
)
async def change_member(body: MemberUpdate, caller: WritesOfMember) -> MembershipOut | Response:
    """Owners give roles, and the last owner stays one; moderators mute, or lift a mute."""
    if body.role is not None:
        await caller.act(members.GIVE_ROLE, role=body.role, details=why(body.reason))
    elif body.muted_until is None:
        await caller.act(moderation.UNMUTE, details=why(body.reason))
    else:
        sentence = Sentence(text.moment(body.muted_until), text.reason(body.reason))
        await caller.act(moderation.MUTE, details=sentence)
    held = await _held(caller)
    if held is None and body.role is None and body.muted_until is None:
        return Response(status_code=status.HTTP_204_NO_CONTENT)
    return _shown(held, to=caller.who.user.id)


@router.delete("/members/{user}", status_code=status.HTTP_204_NO_CONTENT)
async def remove_member(caller: WritesOfMember, reason: ReasonQuery = None) -> None:
    """Moderators remove members, owners anybody but the last owner."""
    await caller.act(members.REMOVE, details=why(reason))


def _created(response: Response, caller: RoomCaller, user: str, *, is_new: bool) -> None:
    place = ("rooms", caller.room, "members", user)
    locations.created(caller.connection, response, *place, is_new=is_new)


async def _leave_or_delete(caller: RoomCaller) -> None:
    key, name = caller.services.keys.requests, one_client_id(caller.key, None)

    def leave(connection: Any, who: SignedIn) -> Written[bool]:
        draft = Draft(members.LEAVE, caller.room, who.user.id, who.session, name)
        return deletion.leave_or_erase(connection, key, draft)

    if await caller.write(leave):
        await cleared(caller)


async def _membership(caller: RoomCaller) -> MembershipOut:
    return _shown(await _held(caller), to=caller.who.user.id)


async def _held(caller: RoomCaller) -> Membership | None:
    def look(connection: Any, who: SignedIn) -> list[Membership]:
        pair = caller.room, caller.member or ""
        return list(access.memberships(connection, [pair])().values())

    return next(iter(await caller.read(look)), None)


def _shown(held: Membership | None, *, to: str) -> MembershipOut:
    if held is None:
        raise errors.NotFound("They are not in this room.")
    return MembershipOut.of(held, to=to)
