"""A room for a frame of somebody else's page, and the element that puts it there.

The page says the same to everybody, and takes no cookie: the page around it says who reads. It may
stand in frames of those origins only that the settings list, and talks to the one that asked.
"""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from ... import errors
from ..deps import AppServices
from ..headers import POLICY, POLICY_NAME
from ..place import root_of
from . import catalogue, rendering
from .assets import assets

router = APIRouter(include_in_schema=False)

NO_FRAMES = "frame-ancestors 'none'"
# So long a page goes on with an older one; its address is always the same.
KEPT_SECONDS = 3600
ELEMENT = "js/embed/element.js"


@router.get("/embed/rooms/{room}")
async def room(
    room: str,
    request: Request,
    services: AppServices,
    origin: str = "",
    lang: Annotated[str, Query(max_length=20)] = "",
) -> Response:
    """Raises `NotFound` for a page that is not on the list: it is told nothing."""
    if origin not in services.settings.framing_origins:
        raise errors.NotFound
    language = lang if lang in dict(catalogue.LANGUAGES) else catalogue.language_of(request)
    response = rendering.page(
        request,
        "embed.html",
        language=language,
        origin=origin,
        room=room,
        text_most=services.settings.limit_text_characters,
        late_files=assets().late(language, root_of(request)),
    )
    response.headers[POLICY_NAME] = POLICY.replace(NO_FRAMES, f"frame-ancestors {origin}")
    return response


@router.get("/embed/parley-room.js")
async def element(request: Request) -> Response:
    """For pages of any origin: there is nothing in it. A frame is another thing."""
    tree = assets()
    content, headers = await tree.body(tree.version, ELEMENT).encoded(
        request.headers.get("accept-encoding")
    )
    headers |= {
        "Access-Control-Allow-Origin": "*",
        "Cache-Control": f"public, max-age={KEPT_SECONDS}",
    }
    return Response(content, media_type="text/javascript; charset=utf-8", headers=headers)
