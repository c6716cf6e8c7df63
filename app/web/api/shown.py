"""A room as an answer shows it to whoever asks."""

from typing import Any

from ...chat import access
from ...chat.people.sessions import SignedIn
from ...chat.rooms import room_list
from ...chat.rooms.listed_room import Listed
from ..caller import Caller
from ..schemas.rooms import RoomOut


async def shown(caller: Caller, ref: str) -> RoomOut:
    def look(connection: Any, who: SignedIn) -> Listed:
        room = access.visible_room(connection, ref, who.user.id).room
        return room_list.seen(connection, room, user=who.user.id)

    return RoomOut.of(await caller.read(look))
