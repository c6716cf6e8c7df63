"""REST: rooms."""

from fastapi import APIRouter, Response, status

from app.chat import rooms, text
from app.chat.log import Draft
from app.chat.rooms import NewRoom, RoomChange
from app.web.deps import PACED, Current, IdempotencyKey, Parts, RoomId, one_client_id
from app.web.schemas import RoomCreate, RoomOut, RoomPage, RoomUpdate
from app.web.services import Services

router = APIRouter(prefix="/rooms", tags=["rooms"])


@router.get("")
async def list_rooms(who: Current, parts: Parts) -> RoomPage:
    """The rooms I am in, and the public ones I could join."""
    found = await parts.database.read(rooms.listed, user=who.user.id)
    return RoomPage(items=[RoomOut.of(room) for room in found], next=None, prev=None)


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"model": RoomOut, "description": "Made before, with the same client_id"}},
    dependencies=PACED,
)
async def create_room(
    body: RoomCreate,
    response: Response,
    who: Current,
    parts: Parts,
    idempotency_key: IdempotencyKey = None,
) -> RoomOut:
    room, is_new = await parts.database.write(
        rooms.create,
        parts.keys.requests,
        user=who.user.id,
        session=who.session,
        room=NewRoom(text.room_name(body.name), body.kind, text.topic(body.topic)),
        client_id=one_client_id(idempotency_key, body.client_id),
    )
    response.status_code = status.HTTP_201_CREATED if is_new else status.HTTP_200_OK
    return await _shown(parts, room, who.user.id)


@router.get("/{room}")
async def get_room(room: RoomId, who: Current, parts: Parts) -> RoomOut:
    return await _shown(parts, room, who.user.id)


@router.patch("/{room}", dependencies=PACED)
async def change_room(
    body: RoomUpdate,
    room: RoomId,
    who: Current,
    parts: Parts,
    idempotency_key: IdempotencyKey = None,
) -> RoomOut:
    """Rename, set the topic (moderators), archive or restore (owners)."""
    change = RoomChange(
        name=None if body.name is None else text.room_name(body.name),
        topic=None if body.topic is None else text.topic(body.topic),
        archived=body.archived,
    )
    client_id = one_client_id(idempotency_key, body.client_id)
    await parts.writer.write(
        Draft(rooms.change, room, who.user.id, who.session, client_id, details=change)
    )
    return await _shown(parts, room, who.user.id)


@router.delete("/{room}", status_code=status.HTTP_204_NO_CONTENT, dependencies=PACED)
async def delete_room(room: RoomId, who: Current, parts: Parts) -> None:
    """With all that was said in it, for good; answers when it is erased. For owners."""
    await parts.database.write(rooms.erase, room, user=who.user.id)
    await parts.hub.check_revocations()
    while await parts.database.write(rooms.clear):
        pass


async def _shown(parts: Services, room: str, user: str) -> RoomOut:
    return RoomOut.of(await parts.database.read(rooms.seen, room, user=user))
