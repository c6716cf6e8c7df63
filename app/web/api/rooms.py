"""REST: rooms."""

from collections.abc import Awaitable, Callable, Collection
from functools import partial
from typing import Any

from fastapi import APIRouter, Response, status

from ...chat import access, retention, text
from ...chat.effects import Written
from ...chat.log.act import Draft
from ...chat.log.event import Event, Repeat
from ...chat.people.sessions import SignedIn
from ...chat.retention import Count
from ...chat.rooms import deletion, room_list, rooms
from ...chat.rooms.listed_room import Listed
from ...chat.rooms.room_details import RoomChange
from ...chat.rooms.rooms import NewRoom
from ...wire.rooms import shown_room
from .. import paging
from ..bodies import RetentionUpdate, RoomCreate, RoomUpdate
from ..caller import Caller, PacedCaller, RoomCaller, one_client_id
from ..deps import IdempotencyKey, Reads, ReasonQuery, Writes, WritesInRoom
from ..query import RetentionQuery, RoomsQuery, documented
from ..schemas.rooms import ExpiringOut, RetentionOut, RoomOut, RoomPage

# Whoever is about to lose more needs no exact number. They are counted in some ten milliseconds.
COUNTED_MOST = 10_000

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
    response.status_code = status.HTTP_201_CREATED if is_new else status.HTTP_200_OK
    return RoomOut.of(room)


@router.get("/{room}")
async def get_room(room: str, caller: Reads) -> RoomOut:
    return await shown(caller, room)


@router.patch("/{room}")
async def change_room(body: RoomUpdate, caller: WritesInRoom) -> RoomOut:
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
        retention_days=_retention_days(body),
    )
    if change.retention_days is not None:
        caller.services.retention.require(change.retention_days)
    act = partial(caller.act, rooms.CHANGE, client_id=body.client_id, details=change)
    lasting = (
        change.name,
        change.slow_seconds,
        change.writers,
        change.archived,
        change.retention_days,
    )
    await (act() if lasting == (None,) * len(lasting) else _counted(caller, act))
    return await shown(caller, caller.room)


async def _counted(caller: RoomCaller, act: Callable[[], Awaitable[Event | Repeat]]) -> None:
    """It counts like a new room, since it leaves something that nobody can take away.

    A name is kept from others for a month, and the rest stands in the audit log.
    """
    limits, is_change = caller.services.limits, False
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


def _retention_days(body: RoomUpdate | RetentionUpdate) -> int | None:
    """None: nothing is said of it. (Null is: then it is for the server to say.)"""
    if "retention_days" not in body.model_fields_set:
        return None
    return retention.AS_SERVER if body.retention_days is None else body.retention_days


@router.get("/{room}/retention", operation_id="getRetention")
async def get_retention(room: str, caller: Reads) -> RetentionOut:
    """For how many days the room keeps messages, and what the server says of that."""
    found = await shown(caller, room)
    rule = caller.services.retention
    own = retention.AS_SERVER if found.retention_days is None else found.retention_days
    return RetentionOut(
        retention_days=found.retention_days,
        days=rule.days_of(own),
        usual_days=rule.days_of(retention.AS_SERVER),
        most_days=rule.most_days,
    )


@router.get("/{room}/retention/expiring", openapi_extra=documented(RetentionQuery))
async def count_expiring(room: str, caller: Reads) -> ExpiringOut:
    """How many messages would expire at once, if it kept them for so many days."""
    asked = await caller.asked_for(RetentionQuery)

    def look(connection: Any, who: SignedIn) -> Count:
        member = access.membership(connection, room, who.user.id)
        return retention.count(connection, member.room, asked.days, most=COUNTED_MOST)

    return ExpiringOut.of(await caller.read(look))


@router.put("/{room}/retention", operation_id="setRetention")
async def set_retention(body: RetentionUpdate, caller: WritesInRoom) -> RoomOut:
    """How long it keeps messages. For owners of the server, who need not be in it."""
    days = _retention_days(body)
    assert days is not None, "the body has it"
    caller.services.retention.require(days)
    key = caller.services.keys.requests

    def retain(connection: Any, who: SignedIn) -> Written[None]:
        draft = Draft(rooms.RETAIN, caller.room, who.user.id, who.session, details=days)
        return rooms.retain(connection, key, draft, role=who.role)

    await caller.write(retain)
    return await shown(caller, caller.room)


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
    limits.rooms.take(caller.who.user.id)
    try:
        room, is_new = await caller.write(create, with_people=with_people)
    finally:
        if not is_new:
            limits.rooms.give_back(caller.who.user.id)
    if not is_new:
        limits.forgive_repeat(caller.who.user.id)
    return room, is_new


async def shown(caller: Caller, ref: str) -> RoomOut:
    def look(connection: Any, who: SignedIn) -> Listed:
        room = access.visible_room(connection, ref, who.user.id).room
        return room_list.seen(connection, room, user=who.user.id)

    return RoomOut.of(await caller.read(look))
