"""REST: how long rooms keep messages."""

from typing import Any

from fastapi import APIRouter

from ...chat import access, expiring_counts, rights
from ...chat.effects import Written
from ...chat.expiring_counts import NONE, Count
from ...chat.log.act import Draft
from ...chat.people.sessions import SignedIn
from ...chat.retention import AS_SERVER
from ...chat.rooms import rooms
from ..bodies import RetentionUpdate, RoomUpdate
from ..caller import RoomCaller
from ..deps import Reads, WritesInRoom
from ..query import RetentionQuery, documented
from ..schemas.rooms import ExpiringOut, RetentionOut, RoomOut
from .shown import shown

router = APIRouter(prefix="/rooms", tags=["rooms"])


@router.get("/{room}/retention", operation_id="getRetention")
async def get_retention(room: str, caller: Reads) -> RetentionOut:
    """For how many days the room keeps messages, and what the server says of that."""
    found = await shown(caller, room)
    rule = caller.services.retention
    own = AS_SERVER if found.retention_days is None else found.retention_days
    return RetentionOut(
        retention_days=found.retention_days,
        days=rule.days_of(own),
        usual_days=rule.days_of(AS_SERVER),
        most_days=rule.most_days,
    )


@router.get("/{room}/retention/expiring", openapi_extra=documented(RetentionQuery))
async def count_expiring(room: str, caller: Reads) -> ExpiringOut:
    """How many messages would expire at once, if it kept them for so many days."""
    asked = await caller.asked_for(RetentionQuery)

    def look(connection: Any, who: SignedIn) -> Count:
        member = access.membership(connection, room, who.user.id)
        return expiring_counts.count(connection, member.room, asked.days)

    return ExpiringOut.of(await caller.read(look))


@router.put("/{room}/retention", operation_id="setRetention")
async def set_retention(body: RetentionUpdate, caller: WritesInRoom) -> RoomOut:
    """How long it keeps messages. For owners of the server, who need not be in it."""
    rights.require(rights.SET_ANY_RETENTION, caller.who.role)
    days = days_of(body)
    assert days is not None, "the body has it"
    await require_meant(caller, days, body)
    key = caller.services.keys.requests

    def retain(connection: Any, who: SignedIn) -> Written[None]:
        draft = Draft(rooms.RETAIN, caller.room, who.user.id, who.session, details=days)
        return rooms.retain(connection, key, draft, role=who.role)

    await caller.write(retain)
    return await shown(caller, caller.room)


def days_of(body: RoomUpdate | RetentionUpdate) -> int | None:
    """None: nothing is said of it. (Null is: then it is for the server to say.)"""
    if "retention_days" not in body.model_fields_set:
        return None
    return AS_SERVER if body.retention_days is None else body.retention_days


async def require_meant(caller: RoomCaller, days: int, body: RoomUpdate | RetentionUpdate) -> None:
    """Raises `Conflict` for longer than the server lets, and `WouldErase` for what is not meant.

    Those who may not set it hear of that from the act itself.
    """
    rule = caller.services.retention
    rule.require(days)
    if body.erase:
        return

    def look(connection: Any, who: SignedIn) -> Count:
        if not rights.allows(rights.SET_ANY_RETENTION, who.role):
            found = access.find_room(connection, caller.room, who.user.id)
            member = found.member if found is not None else None
            if member is None or not rights.allows(rights.SET_RETENTION, member.role):
                return NONE
        return expiring_counts.in_room(connection, caller.room, rule, days)

    (await caller.read(look)).require_none()
