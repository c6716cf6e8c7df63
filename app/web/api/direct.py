"""REST: direct rooms."""

from functools import partial
from typing import Any

from fastapi import APIRouter, Response, status

from ...chat.people.sessions import SignedIn
from ...chat.rooms import direct_rooms, room_list
from ...chat.rooms.listed_room import Listed
from .. import locations
from ..bodies import DirectOpen
from ..deps import Writes
from ..schemas.rooms import RoomOut
from .rooms import made

router = APIRouter(tags=["rooms"])


@router.put(
    "/direct",
    responses={201: {"model": RoomOut, "description": "There was none of these people"}},
    operation_id="openDirect",
)
async def open_direct(body: DirectOpen, response: Response, caller: Writes) -> RoomOut:
    """The room of these people and me, made if there is none: it stays the only one."""
    people, known = await caller.read(partial(_known, others=body.users))
    if known is not None:
        response.status_code = status.HTTP_200_OK
        return RoomOut.of(known)
    key = caller.services.keys.requests
    room, is_new = await made(
        caller,
        lambda connection, who: direct_rooms.open_for(
            connection, key, user=who.user.id, session=who.session, others=people
        ),
        with_people=people,
    )
    locations.created(caller.connection, response, "rooms", room.id, is_new=is_new)
    return RoomOut.of(room)


def _known(connection: Any, who: SignedIn, *, others: list[str]) -> tuple[set[str], Listed | None]:
    """Of which people the room is, and the room, if there is one."""
    people = direct_rooms.people(connection, user=who.user.id, others=others)
    found = direct_rooms.find(connection, people)
    room = None if found is None else room_list.seen(connection, found, user=who.user.id)
    return people, room
