"""The page of a guest: who invites them to which room, a name to choose, and then that room."""

from datetime import UTC, datetime
from functools import partial
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from ... import errors
from ...chat.people import guest_links
from ..deps import AppServices
from ..place import root_of
from . import catalogue, rendering
from .assets import assets

router = APIRouter(include_in_schema=False)


@router.get("/guest/{code}")
async def guest(code: str, request: Request, services: AppServices) -> Response:
    """Whoever was here before in this browser goes on at once: the page itself says nothing."""
    language = catalogue.language_of(request)
    values: dict[str, Any] = {
        "text_most": services.settings.limit_text_characters,
        "late_files": assets().late(language, root_of(request)),
        "code": code,
        "why_not": None,
        "invitation": None,
    }
    try:
        look = partial(guest_links.look, makers=services.settings.guests)
        found = await services.database.read(look, code)
    except errors.GuestLinkInvalid as error:
        services.counts.refusals[error.code] += 1
        # Used up, it still leads those back who came by it.
        values |= {"why_not": f"guest.invalid.{error.members['reason']}"}
        return rendering.page(request, "guest.html", status_code=error.status, **values)
    until = datetime.fromtimestamp(found.expires_at / 1000, UTC)
    return rendering.page(
        request, "guest.html", until=until.isoformat(), **values | {"invitation": found}
    )
