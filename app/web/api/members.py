"""REST: joining and leaving, and the members of a room."""

from typing import Annotated, Any

from fastapi import APIRouter, Body, Response, status

from ... import errors
from ...chat import access, members
from ...chat.log.batch import Draft
from ...chat.log.event import Event
from .. import paging
from ..deps import AppServices, Asking, Current, IdempotencyKey, RoomId, one_client_id
from ..query import ListQuery, documented
from ..schemas import MemberAdd, MemberPage, MembershipOut, MemberUpdate, shown_member
from ..services import Services

router = APIRouter(prefix="/rooms/{room}", tags=["members"])

NEW: dict[int | str, dict[str, Any]] = {201: {"model": MembershipOut, "description": "New here"}}


@router.put("/membership", responses=NEW, operation_id="joinRoom")
async def join(
    room: RoomId,
    response: Response,
    who: Current,
    services: AppServices,
    idempotency_key: IdempotencyKey = None,
) -> MembershipOut:
    """Join a public room: 201, or 200 for a member."""
    client_id = one_client_id(idempotency_key, None)
    outcome = await services.writer.write(
        Draft(members.join, room, who.user.id, who.session, client_id)
    )
    response.status_code = _created_if(isinstance(outcome, Event))
    return MembershipOut.of(await services.database.read(access.membership, room, who.user.id))


@router.delete("/membership", status_code=status.HTTP_204_NO_CONTENT, operation_id="leaveRoom")
async def leave(
    room: RoomId, who: Current, services: AppServices, idempotency_key: IdempotencyKey = None
) -> None:
    client_id = one_client_id(idempotency_key, None)
    await services.writer.write(Draft(members.leave, room, who.user.id, who.session, client_id))


@router.get("/members", response_model=MemberPage, openapi_extra=documented(ListQuery))
async def list_members(room: str, asker: Asking) -> Response:
    """In an order that stays the same, whatever they call themselves."""
    asked = await asker.asked_for(ListQuery)
    after = paging.place(asked.after, members.Place)
    room_id, found = await asker.read(
        lambda connection, who: members.listed(
            connection, room, user=who.user.id, after=after, limit=asked.limit
        )
    )
    here = set(asker.services.hub.here(room_id))
    items = [shown_member(member, here=member.user.id in here) for member in found.items]
    return paging.answer(asker.request, asked, items, found.last)


@router.put("/members/{user}", responses=NEW)
async def add_member(
    room: RoomId,
    user: str,
    response: Response,
    who: Current,
    services: AppServices,
    body: Annotated[MemberAdd | None, Body()] = None,
    idempotency_key: IdempotencyKey = None,
) -> MembershipOut:
    """Bring somebody in, by id or account name: 201, or 200 for a member."""
    member = await services.database.read(members.find_user, user, disabled=False)
    outcome = await services.writer.write(
        Draft(
            members.add,
            room,
            who.user.id,
            who.session,
            one_client_id(idempotency_key, None),
            member=member,
            role=body.role if body else None,
        )
    )
    response.status_code = _created_if(isinstance(outcome, Event) and outcome.type == "added")
    return await _membership(services, room, member)


@router.patch("/members/{user}")
async def give_role(
    body: MemberUpdate,
    room: RoomId,
    user: str,
    who: Current,
    services: AppServices,
    idempotency_key: IdempotencyKey = None,
) -> MembershipOut:
    """Owners give roles; the last owner stays one."""
    member = await services.database.read(members.find_user, user)
    client_id = one_client_id(idempotency_key, None)
    draft = Draft(
        members.give_role,
        room,
        who.user.id,
        who.session,
        client_id,
        member=member,
        role=body.role,
    )
    await services.writer.write(draft)
    return await _membership(services, room, member)


@router.delete("/members/{user}", status_code=status.HTTP_204_NO_CONTENT)
async def remove_member(
    room: RoomId,
    user: str,
    who: Current,
    services: AppServices,
    idempotency_key: IdempotencyKey = None,
) -> None:
    """Moderators remove members, owners anybody but the last owner."""
    member = await services.database.read(members.find_user, user)
    client_id = one_client_id(idempotency_key, None)
    await services.writer.write(
        Draft(members.remove, room, who.user.id, who.session, client_id, member=member)
    )


def _created_if(is_new: bool) -> int:
    return status.HTTP_201_CREATED if is_new else status.HTTP_200_OK


async def _membership(services: Services, room: str, user: str | None) -> MembershipOut:
    held = await services.database.read(access.memberships, [(room, user or "")])
    if not held:
        raise errors.NotFound("They are not in this room.")
    return MembershipOut.of(*held.values())
