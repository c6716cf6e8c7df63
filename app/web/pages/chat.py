"""The page of the chat, which holds nothing personal, and the service worker that keeps it."""

from functools import lru_cache
from urllib.parse import quote

from fastapi import APIRouter, Request
from fastapi.routing import APIRoute
from starlette.responses import RedirectResponse, Response

from ... import errors
from ...chat import rights
from ...chat.log.event import TYPES
from ...chat.people import users
from .. import host_people, intake
from ..caller import Caller
from ..deps import AppServices
from ..encodings import Body
from ..live_settings import Team
from ..place import home_of, path_of, root_of
from . import catalogue, parts, rendering, words
from .assets import LATE, ONLINE, assets

router = APIRouter(include_in_schema=False)

# The facts about a type that the page's scripts need (static/js/event-types.js).
EVENT_TYPES = {
    kind.name: {
        "is_message": kind.is_message,
        "hangs": kind.hangs,
        "changes_target": kind.changes is not None and not kind.is_message,
        "membership": kind.membership,
        "expires": kind.expires,
    }
    for kind in TYPES.values()
}
# Two languages, three themes, and what owners have changed a moment ago.
SHELLS = 24
# Pages with what not everybody may see. The scripts look, too: the worker gives the page by itself.
OWNERS_PAGES = {
    "/accounts": rights.ACCOUNTS,
    "/audit": rights.AUDIT,
    "/abandoned": rights.ABANDONED_ROOMS,
    "/settings": rights.SERVER_SETTINGS,
    "/monitor": rights.MONITOR,
}
KEPT_FILES = ("favicon.svg",)


@router.get("/")
@router.get("/inbox")
@router.get("/threads")
@router.get("/drafts")
@router.get("/scheduled")
@router.get("/saved")
@router.get("/share")
@router.get("/accounts")
@router.get("/audit")
@router.get("/abandoned")
@router.get("/settings")
@router.get("/monitor")
@router.get("/rooms/{room}")
@router.get("/rooms/{room}/{seq:int}")
async def chat(request: Request, services: AppServices) -> Response:
    """The shell; the page's scripts fetch the rest."""
    try:
        who = await (await Caller.of(request)).read(lambda _, who: who)
    except errors.Unauthenticated:
        if await services.database.read(users.is_empty):
            return RedirectResponse(f"{root_of(request)}/setup", 303)
        await host_people.require_nobody(services, request)
        query = f"?{request.url.query}" if request.url.query else ""
        here = f"{request.url.path}{query}"
        elsewhere = services.host.sign_in_address(here)
        if elsewhere is not None:
            return RedirectResponse(elsewhere, 303)
        next_page = "" if here == home_of(request) else f"?next={quote(here, safe='')}"
        return RedirectResponse(f"{root_of(request)}/sign-in{next_page}", 303)
    right = OWNERS_PAGES.get(path_of(request.scope))
    if right is not None:
        rights.require(right, who.role)
    body = _shell(
        catalogue.language_of(request),
        rendering.theme_of(request),
        services.settings.password_min_length,
        intake.limits(services.settings).of_file,
        services.settings.invites,
        services.settings.guests,
        services.host.sign_in_at,
        services.live_settings.team,
        root_of(request),
        keeps_edits=services.settings.keep_edits,
    )
    content, headers = await body.encoded(request.headers.get("accept-encoding"))
    response = Response(content, media_type="text/html; charset=utf-8", headers=rendering.HEADERS)
    response.headers["Vary"] += f", {headers.pop('Vary')}"
    response.headers.update(headers)
    return response


@router.get("/service-worker.js")
async def service_worker(request: Request) -> Response:
    """The browser asks for it at each visit, so it is small, and asked for anew each time."""
    content, headers = await _worker(root_of(request)).encoded(
        request.headers.get("accept-encoding")
    )
    kind = "text/javascript; charset=utf-8"
    return Response(content, media_type=kind, headers=headers | {"Cache-Control": "no-cache"})


@lru_cache(SHELLS)
def _shell(
    language: str,
    theme: str,
    password_min_length: int,
    file_bytes: int,
    invites: str,
    guests: str,
    sign_in_at: str | None,
    team: Team,
    root: str,
    *,
    keeps_edits: bool,
) -> Body:
    """One for each language and theme: it says the same to everybody."""
    looks = rendering.words_and_looks(language, theme, team=team, root=root)
    template = rendering.templates.get_template("chat.html")
    facts = {
        "event_types": EVENT_TYPES,
        "late_files": assets().late(language, root),
        "password_min_length": password_min_length,
        "file_bytes": file_bytes,
        "invites": invites,
        "guests": guests,
        "sign_in_at": sign_in_at,
        "keeps_edits": keeps_edits,
    }
    return Body(template.render(looks | facts).encode())


@lru_cache(SHELLS)
def _worker(root: str) -> Body:
    tree = assets()
    late = (file for name, file in LATE.items() if name not in ONLINE)
    entries = [tree.entry(name) for name in ("js/main.js", "css/app.css", *late)]
    names = [name for entry in entries for name in (entry.file, *entry.parts)]
    # All languages, lest a change of it need the network twice.
    names += [*tree.names(words.WHOLE), *tree.names(parts.FOLDER), *KEPT_FILES]
    # The parts of two entries may be the same, and a cache refuses a list that names a file twice.
    kept = [root + tree.address(name) for name in dict.fromkeys(names)]
    template = rendering.templates.get_template("service-worker.js")
    facts = {"root": root, "version": tree.version, "kept": kept, "shown": _shown()}
    return Body(template.render(facts).encode())


def _shown() -> list[str]:
    """The addresses of the page, as patterns of the worker's language."""
    return [
        route.path_regex.pattern.replace("(?P<", "(?<")
        for route in router.routes
        if isinstance(route, APIRoute) and route.endpoint is chat
    ]
