"""REST: rooms."""

from fastapi import APIRouter, Response, status

from ...chat import room_list, rooms, text
from ...chat.log.batch import Draft
from ...chat.rooms import NewRoom, RoomChange
from .. import credentials, paging
from ..deps import AppServices, Asking, Current, IdempotencyKey, RoomId, one_client_id
from ..query import RoomsQuery, documented
from ..schemas import RoomCreate, RoomOut, RoomPage, RoomUpdate, shown_room
from ..services import Services

router = APIRouter(prefix="/rooms", tags=["rooms"])


@router.get("", response_model=RoomPage, openapi_extra=documented(RoomsQuery))
async def list_rooms(asker: Asking) -> Response:
    """The rooms I am in, and then the public ones I could join, each by name."""
    asked = await asker.asked_for(RoomsQuery)
    after = paging.place(asked.after, room_list.Place)
    found = await asker.read(
        lambda connection, who: room_list.listed(
            connection,
            user=who.user.id,
            scope=asked.scope,
            words=asked.q,
            after=after,
            limit=asked.limit,
        )
    )
    return paging.answer(asker.request, asked, [*map(shown_room, found.items)], found.last)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"model": RoomOut, "description": "Made before, with the same client_id"}},
)
async def create_room(
    body: RoomCreate,
    response: Response,
    who: Current,
    services: AppServices,
    idempotency_key: IdempotencyKey = None,
) -> RoomOut:
    """With me as its owner. So many an hour, apart from all else that I write."""
    wanted = NewRoom(text.room_name(body.name), body.kind, text.topic(body.topic))
    client_id = one_client_id(idempotency_key, body.client_id)
    is_new = False
    services.limits.rooms.take(who.user.id)
    try:
        room, is_new = await credentials.write_as(
            services,
            who,
            lambda connection, who: rooms.create(
                connection,
                services.keys.requests,
                user=who.user.id,
                session=who.session,
                room=wanted,
                client_id=client_id,
            ),
        )
    finally:
        if not is_new:
            services.limits.rooms.give_back(who.user.id)
    if not is_new:
        services.limits.forgive_repeat(who.user.id)
    response.status_code = status.HTTP_201_CREATED if is_new else status.HTTP_200_OK
    return await _shown(services, room, who.user.id)


@router.get("/{room}")
async def get_room(room: RoomId, who: Current, services: AppServices) -> RoomOut:
    return await _shown(services, room, who.user.id)


@router.patch("/{room}")
async def change_room(
    body: RoomUpdate,
    room: RoomId,
    who: Current,
    services: AppServices,
    idempotency_key: IdempotencyKey = None,
) -> RoomOut:
    """Rename, set the topic (moderators), archive or restore (owners)."""
    change = RoomChange(
        name=None if body.name is None else text.room_name(body.name),
        topic=None if body.topic is None else text.topic(body.topic),
        archived=body.archived,
    )
    client_id = one_client_id(idempotency_key, body.client_id)
    await services.writer.write(
        Draft(rooms.change, room, who.user.id, who.session, client_id, details=change)
    )
    return await _shown(services, room, who.user.id)


@router.delete("/{room}", status_code=status.HTTP_204_NO_CONTENT)
async def delete_room(room: RoomId, who: Current, services: AppServices) -> None:
    """With all that was said in it, for good; answers when it is erased. For owners."""
    await credentials.write_as(
        services, who, lambda connection, who: rooms.erase(connection, room, user=who.user.id)
    )
    await services.hub.check_revocations()
    while await services.database.write(rooms.clear):
        pass


async def _shown(services: Services, room: str, user: str) -> RoomOut:
    return RoomOut.of(await services.database.read(room_list.seen, room, user=user))
