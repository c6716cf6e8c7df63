"""Pages out of templates: their words, the reader's theme, and the addresses of their files."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.templating import Jinja2Templates

from ...files import TEMPLATES
from ..live_settings import Team
from ..place import own_cookie, root_of
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
    language = values.pop("language", None) or catalogue.language_of(request)
    theme = theme_of(request)
    looks = words_and_looks(language, theme, team=team, root=root_of(request))
    response = templates.TemplateResponse(request, template, looks | values, status_code)
    response.headers.update(HEADERS)
    return response


def words_and_looks(language: str, theme: str, *, team: Team, root: str) -> dict[str, Any]:
    """What every page needs; `root` is what the path of each address begins with."""

    def t(key: str, **words: object) -> str:
        return catalogue.say(language, key, **words)

    looks = {"language": language, "languages": catalogue.LANGUAGES, "theme": theme, "root": root}
    picture = team.picture and f"{root}/api/v1/team/pictures/{team.picture}"
    return {"t": t, "team": team.name, "team_picture": picture, **looks}


def theme_of(request: Request) -> str:
    theme = request.cookies.get(own_cookie(request, "theme"), "")
    return theme if theme in THEMES else "system"
