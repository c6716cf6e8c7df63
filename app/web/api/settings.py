"""REST: settings of the server for its owners, and what everybody may know of the team."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request, Response

from ... import errors
from ...chat import expiring_counts, rights, server_settings, text
from ...chat.effects import Written
from ...chat.expiring_counts import Count
from ...chat.people.sessions import SignedIn
from ...chat.server_settings import WelcomeRoom
from ...pictures import PERSON
from ...settings import PREFIX
from ..bodies import SettingsUpdate
from ..caller import Caller
from ..deps import AppServices, Reads, Writes
from ..preconditions import IfMatch, etag, seen
from ..schemas.settings import SettingsOut, TeamOut
from ..services import rule_of
from .pictures import BODY, PICTURE, WEBP, made_of

router = APIRouter(tags=["settings"])

# What a body says beside settings.
ERASE = "erase"
# Everybody may see it, and another picture has another address.
FOR_EVER = "public, max-age=31536000, immutable"


@router.get("/team")
async def get_team(services: AppServices) -> TeamOut:
    """Without signing in."""
    return TeamOut.model_validate(services.live_settings.team._asdict())


@router.get("/team/pictures/{picture_id}", response_class=Response, responses=PICTURE)
async def get_team_picture(picture_id: str, services: AppServices) -> Response:
    """Without signing in. Never another one under the same id."""
    content = await services.database.read(server_settings.picture, picture_id)
    return Response(content, media_type=WEBP, headers={"Cache-Control": FOR_EVER})


@router.get("/settings")
async def get_settings(response: Response, caller: Reads) -> SettingsOut:
    """Those that owners of the server may change, as they hold now."""
    return await _shown(caller, response)


@router.patch("/settings")
async def change_settings(
    body: SettingsUpdate, response: Response, caller: Writes, if_match: IfMatch = None
) -> SettingsOut:
    """What is left out stays; null takes back what was set. They hold at once, on all nodes."""
    others = {server_settings.WELCOME_ROOMS, ERASE}
    wanted = body.model_dump(include=body.model_fields_set - others)
    if wanted.get("team_name") is not None:
        wanted["team_name"] = text.team_name(wanted["team_name"])
    for name in sorted(wanted.keys() & caller.services.live_settings.fixed):
        raise errors.Conflict(
            f"{PREFIX}{name.upper()} is set in the server's environment, which wins."
        )

    states = seen(caller.connection)
    if not body.erase:
        await _require_nothing_goes(caller, wanted)

    def change(connection: Any, who: SignedIn) -> Written[None]:
        return server_settings.change(
            connection,
            who.user.id,
            wanted,
            rooms=body.welcome_rooms,
            role=who.role,
            seen=states,
        )

    await caller.write(change)
    return await _shown(caller, response)


async def _require_nothing_goes(caller: Writes, wanted: Mapping[str, Any]) -> None:
    """Raises `WouldErase` where messages would expire at once."""
    before = caller.services.retention
    after = rule_of(caller.services.live_settings.changed(wanted))
    if after == before:
        return

    def look(connection: Any, who: SignedIn) -> Count:
        rights.require(rights.SERVER_SETTINGS, who.role)
        return expiring_counts.in_all(connection, before, after)

    (await caller.read(look)).require_none()


@router.put("/settings/picture", openapi_extra=BODY)
async def set_team_picture(request: Request, response: Response, caller: Writes) -> SettingsOut:
    """The square in its middle becomes the picture of the team."""
    rights.require(rights.SERVER_SETTINGS, caller.who.role)
    [_, large] = await made_of(request, caller, PERSON)
    return await _set_picture(caller, large, response)


@router.delete("/settings/picture")
async def remove_team_picture(response: Response, caller: Writes) -> SettingsOut:
    return await _set_picture(caller, None, response)


async def _set_picture(caller: Writes, content: bytes | None, response: Response) -> SettingsOut:
    def change(connection: Any, who: SignedIn) -> Written[None]:
        return server_settings.set_picture(connection, who.user.id, content, role=who.role)

    await caller.write(change)
    return await _shown(caller, response)


async def _shown(caller: Caller, response: Response) -> SettingsOut:
    """With the name of their state."""

    def look(connection: Any, who: SignedIn) -> tuple[list[WelcomeRoom], str]:
        rights.require(rights.SERVER_SETTINGS, who.role)
        state_name = server_settings.state_name(connection)
        return [*server_settings.welcome_rooms(connection)], state_name

    rooms, state_name = await caller.read(look)
    response.headers["ETag"] = etag(state_name)
    live = caller.services.live_settings
    # What was just changed holds on this node for whatever comes next.
    await live.load(caller.services.database)
    return SettingsOut.of(live.now, picture=live.picture, rooms=rooms, fixed=live.fixed)
