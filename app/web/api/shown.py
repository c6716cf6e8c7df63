"""A room as an answer shows it to whoever asks."""

from typing import Any

from fastapi import Response

from ...chat import access
from ...chat.people.sessions import SignedIn
from ...chat.rooms import room_list
from ...chat.rooms.listed_room import Listed
from ...chat.state_names import of_room
from ..caller import Caller
from ..preconditions import etag
from ..schemas.rooms import RoomOut


async def shown(caller: Caller, ref: str) -> RoomOut:
    return RoomOut.of(await _look(caller, ref))


async def tagged(caller: Caller, ref: str, response: Response) -> RoomOut:
    """The same, and the name of its state."""
    room = await _look(caller, ref)
    response.headers["ETag"] = etag(of_room(room))
    return RoomOut.of(room)


async def _look(caller: Caller, ref: str) -> Listed:
    def look(connection: Any, who: SignedIn) -> Listed:
        room = access.visible_room(connection, ref, who.user.id).room
        return room_list.seen(connection, room, user=who.user.id)

    return await caller.read(look)
