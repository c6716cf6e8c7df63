"""REST: rooms."""

from collections.abc import Awaitable, Callable, Collection
from functools import partial
from typing import Any

from fastapi import APIRouter, Response, status

from ...chat import text
from ...chat.effects import Written
from ...chat.log.act import Draft
from ...chat.log.event import Event, Repeat
from ...chat.people.sessions import SignedIn
from ...chat.rooms import deletion, room_list, rooms
from ...chat.rooms.listed_room import Listed
from ...chat.rooms.room_details import RoomChange
from ...chat.rooms.rooms import NewRoom
from ...wire.rooms import shown_room
from .. import locations, paging
from ..bodies import RoomCreate, RoomUpdate
from ..caller import ROOMS, Caller, PacedCaller, RoomCaller, one_client_id
from ..deps import IdempotencyKey, Reads, ReasonQuery, Writes, WritesInRoom
from ..preconditions import IfMatch, seen
from ..query import RoomsQuery, documented
from ..rate_headers import count
from ..schemas.rooms import RoomOut, RoomPage
from . import retention
from .shown import shown, tagged

router = APIRouter(prefix="/rooms", tags=["rooms"])


@router.get("", response_model=RoomPage, openapi_extra=documented(RoomsQuery))
async def list_rooms(caller: Reads) -> Response:
    """The rooms I am in, and then the public ones I could join, each by name."""
    return await paging.listed(
        caller,
        RoomsQuery,
        room_list.Place,
        lambda connection, who, asked, after: room_list.listed(
            connection,
            user=who.user.id,
            scope=asked.scope,
            words=asked.q,
            after=after,
            limit=asked.limit,
        ),
        shown_room,
    )


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"model": RoomOut, "description": "Made before, with the same client_id"}},
)
async def create_room(
    body: RoomCreate, response: Response, caller: Writes, idempotency_key: IdempotencyKey = None
) -> RoomOut:
    """With me as its owner. So many an hour, apart from all else that I write."""
    wanted = NewRoom(
        text.room_name(body.name),
        body.kind,
        text.topic(body.topic),
        None if body.description is None else text.description(body.description),
        body.history,
    )
    client_id = one_client_id(idempotency_key, body.client_id)
    key = caller.services.keys.requests
    room, is_new = await made(
        caller,
        lambda connection, who: rooms.create(
            connection,
            key,
            user=who.user.id,
            session=who.session,
            room=wanted,
            client_id=client_id,
        ),
    )
    locations.created(caller.connection, response, "rooms", room.id, is_new=is_new)
    return RoomOut.of(room)


@router.get("/{room}")
async def get_room(room: str, response: Response, caller: Reads) -> RoomOut:
    return await tagged(caller, room, response)


@router.patch("/{room}")
async def change_room(
    body: RoomUpdate, response: Response, caller: WritesInRoom, if_match: IfMatch = None
) -> RoomOut:
    """Change how it is called and described, slow mode and the writers (moderators); archive or
    restore it (owners)."""
    change = RoomChange(
        name=None if body.name is None else text.room_name(body.name),
        topic=None if body.topic is None else text.topic(body.topic),
        description=None if body.description is None else text.description(body.description),
        history=body.history,
        shows_readers=body.shows_readers,
        archived=body.archived,
        slow_seconds=body.slow_seconds,
        writers=body.writers,
        reason=text.reason(body.reason) or None,
        retention_days=retention.days_of(body),
    )
    if change.retention_days is not None:
        await retention.require_meant(caller, change.retention_days, body)
    act = partial(
        caller.act,
        rooms.CHANGE,
        client_id=body.client_id,
        details=change,
        seen=seen(caller.connection),
    )
    lasting = (
        change.name,
        change.slow_seconds,
        change.writers,
        change.archived,
        change.retention_days,
    )
    await (act() if lasting == (None,) * len(lasting) else _counted(caller, act))
    return await tagged(caller, caller.room, response)


async def _counted(caller: RoomCaller, act: Callable[[], Awaitable[Event | Repeat]]) -> None:
    """It counts like a new room, since it leaves something that nobody can take away.

    A name is kept from others for a month, and the rest stands in the audit log.
    """
    limits, is_change = caller.services.limits, False
    count(caller.connection.scope, ROOMS, limits.rooms, caller.who.user.id)
    limits.rooms.take(caller.who.user.id)
    try:
        is_change = isinstance(await act(), Event)
    finally:
        if not is_change:
            limits.rooms.give_back(caller.who.user.id)


@router.delete("/{room}", status_code=status.HTTP_204_NO_CONTENT)
async def delete_room(room: str, caller: Writes, reason: ReasonQuery = None) -> None:
    """With all that was said in it, for good; answers when it is erased. For owners."""
    why = text.reason(reason)
    await caller.write(
        lambda connection, who: deletion.erase(connection, room, user=who.user.id, reason=why)
    )
    await cleared(caller)


@router.put("/{room}/suggestion", operation_id="suggestRoom")
async def suggest_room(caller: WritesInRoom) -> RoomOut:
    """To those who could join it. For owners of the server, who need not be in it."""
    await _suggest(caller, suggests=True)
    return await shown(caller, caller.room)


@router.delete(
    "/{room}/suggestion",
    status_code=status.HTTP_204_NO_CONTENT,
    operation_id="unsuggestRoom",
)
async def unsuggest_room(caller: WritesInRoom) -> None:
    await _suggest(caller, suggests=False)


async def _suggest(caller: RoomCaller, *, suggests: bool) -> None:
    key = caller.services.keys.requests

    def suggest(connection: Any, who: SignedIn) -> Written[None]:
        draft = Draft(rooms.SUGGEST, caller.room, who.user.id, who.session, details=suggests)
        return rooms.suggest(connection, key, draft, role=who.role)

    await caller.write(suggest)


async def cleared(caller: Caller) -> None:
    """Wait until what was in deleted rooms is erased."""
    while await caller.services.write(deletion.clear):
        pass


async def made(
    caller: PacedCaller,
    make: Callable[[Any, SignedIn], Written[tuple[str, bool]]],
    *,
    with_people: Collection[str] = (),
) -> tuple[Listed, bool]:
    """The room, and whether it is new: only then it counts, and a repeat costs nothing."""

    def create(connection: Any, who: SignedIn) -> Written[tuple[Listed, bool]]:
        written = make(connection, who)
        room, is_new = written.result
        return written.giving((room_list.seen(connection, room, user=who.user.id), is_new))

    limits, is_new = caller.services.limits, False
    count(caller.connection.scope, ROOMS, limits.rooms, caller.who.user.id)
    limits.rooms.take(caller.who.user.id)
    try:
        room, is_new = await caller.write(create, with_people=with_people)
    finally:
        if not is_new:
            limits.rooms.give_back(caller.who.user.id)
    if not is_new:
        limits.forgive_repeat(caller.who.user.id)
    return room, is_new
