"""REST: messages that are sent later, once or again and again."""

from typing import Any

from fastapi import APIRouter, Response, status

from ...chat import scheduled, text
from ...chat.scheduled import Wanted
from ...wire.scheduled import shown_scheduled
from .. import locations, paging
from ..bodies import ScheduledCreate, ScheduledUpdate
from ..caller import RoomCaller, one_client_id
from ..deps import Reads, WritesInRoom
from ..query import ListQuery, documented
from ..schemas.scheduled import ScheduledOut, ScheduledPage

router = APIRouter(tags=["scheduled messages"])


@router.post(
    "/rooms/{room}/scheduled",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"model": ScheduledOut, "description": "Made before, with the same client_id"}},
    operation_id="scheduleMessage",
)
async def schedule(body: ScheduledCreate, caller: WritesInRoom, response: Response) -> ScheduledOut:
    """It is sent at its time, under my name and the rules of the room."""
    wanted = _wanted(caller, body)
    client_id = one_client_id(caller.key, body.client_id)
    made, is_new = await caller.write(
        lambda connection, who: scheduled.create(
            connection,
            caller.services.keys.requests,
            caller.room,
            who.user.id,
            wanted,
            client_id=client_id,
        )
    )
    place = ("rooms", caller.room, "scheduled", made.id)
    locations.created(caller.connection, response, *place, is_new=is_new)
    return ScheduledOut.of(made)


@router.get(
    "/rooms/{room}/scheduled",
    response_model=ScheduledPage,
    openapi_extra=documented(ListQuery),
    operation_id="listScheduledInRoom",
)
async def list_in_room(room: str, caller: Reads) -> Response:
    """My own there, and those that repeat, which belong to the room."""
    return await paging.listed(
        caller,
        ListQuery,
        scheduled.Place,
        lambda connection, who, asked, after: scheduled.of_room(
            connection, room, user=who.user.id, after=after, limit=asked.limit
        ),
        shown_scheduled,
    )


@router.get("/me/scheduled", response_model=ScheduledPage)
async def list_scheduled(caller: Reads) -> Response:
    """All that are sent in my name, the next one first; never more than one page."""
    found = await caller.read(lambda connection, who: scheduled.of_author(connection, who.user.id))
    return paging.whole([shown_scheduled(each) for each in found])


@router.get("/rooms/{room}/scheduled/{scheduled_id}", operation_id="getScheduled")
async def get(room: str, scheduled_id: str, caller: Reads) -> ScheduledOut:
    found = await caller.read(
        lambda connection, who: scheduled.find(connection, room, scheduled_id, user=who.user.id)
    )
    return ScheduledOut.of(found)


@router.patch("/rooms/{room}/scheduled/{scheduled_id}", operation_id="changeScheduled")
async def change(body: ScheduledUpdate, scheduled_id: str, caller: WritesInRoom) -> ScheduledOut:
    """What is left out stays. With a new time it waits again."""
    wanted = _wanted(caller, body)
    changed = await caller.write(
        lambda connection, who: scheduled.change(
            connection, caller.room, scheduled_id, user=who.user.id, wanted=wanted
        )
    )
    return ScheduledOut.of(changed)


@router.delete(
    "/rooms/{room}/scheduled/{scheduled_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    operation_id="cancelScheduled",
)
async def cancel(scheduled_id: str, caller: WritesInRoom) -> None:
    """It is not sent any more."""
    await caller.write(
        lambda connection, who: scheduled.cancel(
            connection, caller.room, scheduled_id, user=who.user.id
        )
    )


def _wanted(caller: RoomCaller, body: ScheduledUpdate) -> Wanted:
    words: dict[str, Any] = body.model_dump(exclude={"client_id"})
    if body.text is not None:
        longest = caller.services.settings.limit_text_characters
        words["text"] = text.message(body.text, longest=longest)
    if body.at is not None:
        words["at"] = text.moment(body.at)
    return Wanted(**words)
