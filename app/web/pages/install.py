"""What a browser needs to install the page as an app (W3C Web Application Manifest).

Everybody may have it: a browser asks for it without a session, too. It bears the team's name, and
the words of its shortcuts are in the reader's language.
"""

from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import JSONResponse, RedirectResponse

from ..deps import AppServices
from ..place import root_of
from . import catalogue
from .assets import assets

router = APIRouter(include_in_schema=False)

# Where the browser sends what another app shares (W3C Web Share Target), for the service worker to
# keep for the page.
SHARE_PATH = "/share"
MEDIA_TYPE = "application/manifest+json"
# As in static/css/tokens.css.
BACKGROUND, THEME = "#fbfaf7", "#1f6f6b"
# A home screen shows about as much (W3C says: where there is no room for the whole name).
SHORT_CHARACTERS = 12
# Android shows four; the word of each is the name of the page.
SHORTCUTS = {"inbox": "inbox.title", "threads": "threads.title", "saved": "saved.title"}


@router.get("/manifest.webmanifest")
async def manifest(request: Request, services: AppServices) -> JSONResponse:
    root = root_of(request)
    language = catalogue.language_of(request)
    name = services.live_settings.team.name
    described: dict[str, Any] = {
        # What it is, whatever its name and start become.
        "id": f"{root}/",
        "name": name,
        "short_name": name
        if len(name) <= SHORT_CHARACTERS
        else catalogue.say(language, "app.name"),
        "lang": language,
        "start_url": f"{root}/",
        "scope": f"{root}/",
        "display": "standalone",
        "categories": ["business", "productivity", "social"],
        "background_color": BACKGROUND,
        "theme_color": THEME,
        "share_target": {
            "action": f"{root}{SHARE_PATH}",
            "method": "POST",
            "enctype": "multipart/form-data",
            "params": {
                "title": "title",
                "text": "text",
                "url": "url",
                "files": [{"name": "files", "accept": ["*/*"]}],
            },
        },
        "icons": [*_icons(root)],
        "screenshots": [*_screenshots(root)],
        "shortcuts": [
            {"name": catalogue.say(language, words), "url": f"{root}/{page}"}
            for page, words in SHORTCUTS.items()
        ],
    }
    headers = {"Cache-Control": "no-cache", "Vary": "Cookie, Accept-Language"}
    return JSONResponse(described, media_type=MEDIA_TYPE, headers=headers)


@router.post(SHARE_PATH)
async def share(request: Request) -> RedirectResponse:
    """Only where the worker is gone: the page says that it has to be shared once more."""
    return RedirectResponse(root_of(request) + SHARE_PATH, 303)


def _icons(root: str) -> list[dict[str, str]]:
    """Those of a phone that cuts a form of its own out of them (`maskable`) reach to the edge."""
    drawn = {"src": root + assets().address("favicon.svg"), "type": "image/svg+xml", "sizes": "any"}
    pixels = [
        {
            "src": root + assets().address(f"install/{file}-{edge}.png"),
            "type": "image/png",
            "sizes": f"{edge}x{edge}",
            "purpose": purpose,
        }
        for file, purpose in (("icon", "any"), ("maskable", "maskable"))
        for edge in (192, 512)
    ]
    return [drawn, *pixels]


def _screenshots(root: str) -> list[dict[str, str]]:
    return [
        {
            "src": root + assets().address(f"install/{form}.webp"),
            "type": "image/webp",
            "sizes": sizes,
            "form_factor": form,
        }
        for form, sizes in (("wide", "1280x800"), ("narrow", "390x844"))
    ]
