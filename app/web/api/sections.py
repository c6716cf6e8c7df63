"""REST: how I want to have rooms in my list, and the sections that I make for them."""

from fastapi import APIRouter, Response, status

from ...chat.rooms import own_settings, sections
from ...chat.rooms.own_settings import SettingsChange
from .. import locations, paging
from ..bodies import RoomSettingsUpdate, SectionCreate, SectionUpdate
from ..deps import Reads, Writes, WritesInRoom
from ..schemas.rooms import RoomOut, SectionOut, SectionPage
from .shown import shown

router = APIRouter(tags=["my list"])


@router.patch("/rooms/{room}/mine", operation_id="changeMine")
async def change_mine(body: RoomSettingsUpdate, caller: WritesInRoom) -> RoomOut:
    """My own settings for this room: what I am notified of, and where it is in my list."""
    wanted = SettingsChange(**body.model_dump(exclude_unset=True))
    await caller.write(
        lambda connection, who: own_settings.change(connection, caller.room, who.user.id, wanted)
    )
    return await shown(caller, caller.room)


@router.get("/me/sections", response_model=SectionPage)
async def list_sections(caller: Reads) -> Response:
    """In my order; there are never more of them than one page has."""
    found = await caller.read(lambda connection, who: sections.listed(connection, who.user.id))
    return paging.whole([section._asdict() for section in found])


@router.post("/me/sections", status_code=status.HTTP_201_CREATED)
async def create_section(body: SectionCreate, response: Response, caller: Writes) -> SectionOut:
    """The last one of mine. No two have the same name."""
    made = await caller.write(
        lambda connection, who: sections.create(connection, who.user.id, body.name)
    )
    locations.created(caller.connection, response, "me", "sections", made.id)
    return SectionOut.of(made)


@router.patch("/me/sections/{section}")
async def change_section(section: str, body: SectionUpdate, caller: Writes) -> SectionOut:
    """Rename it, or put it at another place among mine."""
    changed = await caller.write(
        lambda connection, who: sections.change(
            connection, who.user.id, section, typed=body.name, position=body.position
        )
    )
    return SectionOut.of(changed)


@router.delete("/me/sections/{section}", status_code=status.HTTP_204_NO_CONTENT)
async def delete_section(section: str, caller: Writes) -> None:
    """Its rooms stay, in no section of mine."""
    await caller.write(lambda connection, who: sections.erase(connection, who.user.id, section))
