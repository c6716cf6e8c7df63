"""Pages out of templates: their words, the reader's theme, and the addresses of their files."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.templating import Jinja2Templates

from ...files import TEMPLATES
from ..live_settings import Team
from ..services import services_of
from . import catalogue
from .assets import assets
from .longest import LONGEST

THEMES = ("system", "light", "dark")
HEADERS = {"Cache-Control": "no-store", "Vary": "Cookie, Accept-Language"}

templates = Jinja2Templates(TEMPLATES)
templates.env.globals["assets"] = assets
templates.env.globals["longest"] = LONGEST


def page(request: Request, template: str, *, status_code: int = 200, **values: Any) -> Response:
    team = services_of(request).live_settings.team
    looks = words_and_looks(catalogue.language_of(request), theme_of(request), team=team)
    response = templates.TemplateResponse(request, template, looks | values, status_code)
    response.headers.update(HEADERS)
    return response


def words_and_looks(language: str, theme: str, *, team: Team) -> dict[str, Any]:
    """What every page needs."""

    def t(key: str, **words: object) -> str:
        return catalogue.say(language, key, **words)

    looks = {"language": language, "languages": catalogue.LANGUAGES, "theme": theme}
    picture = team.picture and f"/api/v1/team/pictures/{team.picture}"
    return {"t": t, "team": team.name, "team_picture": picture, **looks}


def theme_of(request: Request) -> str:
    theme = request.cookies.get("theme", "")
    return theme if theme in THEMES else "system"
