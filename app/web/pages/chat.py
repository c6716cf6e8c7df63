"""The page of the chat, which holds nothing personal."""

from functools import cache
from urllib.parse import quote

from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from ... import errors
from ...chat import users
from ...chat.log.event import TYPES
from ..caller import Caller
from ..deps import AppServices
from ..encodings import Body
from . import catalogue, rendering

router = APIRouter(include_in_schema=False)

# The facts about a type that the page's scripts need (static/js/event-types.js).
EVENT_TYPES = {
    kind.name: {
        "is_message": kind.is_message,
        "changes_target": kind.changes is not None,
        "membership": kind.membership,
    }
    for kind in TYPES.values()
}


@router.get("/")
@router.get("/drafts")
@router.get("/rooms/{room}")
@router.get("/rooms/{room}/{seq:int}")
async def chat(request: Request, services: AppServices) -> Response:
    """The shell; the page's scripts fetch the rest."""
    try:
        await Caller.of(request).read(lambda _, who: who)
    except errors.Unauthenticated:
        if await services.database.read(users.is_empty):
            return RedirectResponse("/setup", 303)
        here = request.url.path
        next_page = "" if here == "/" else f"?next={quote(here, safe='')}"
        return RedirectResponse(f"/sign-in{next_page}", 303)
    body = _shell(
        catalogue.language_of(request),
        rendering.theme_of(request),
        services.settings.password_min_length,
    )
    content, headers = await body.encoded(request.headers.get("accept-encoding"))
    response = Response(content, media_type="text/html; charset=utf-8", headers=rendering.HEADERS)
    response.headers["Vary"] += f", {headers.pop('Vary')}"
    response.headers.update(headers)
    return response


@cache
def _shell(language: str, theme: str, password_min_length: int) -> Body:
    """One for each language and theme: it says the same to everybody."""
    looks = rendering.words_and_looks(language, theme)
    template = rendering.templates.get_template("chat.html")
    facts = {"event_types": EVENT_TYPES, "password_min_length": password_min_length}
    return Body(template.render(looks | facts).encode())
