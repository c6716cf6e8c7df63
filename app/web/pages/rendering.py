"""Pages out of templates: their words, the reader's theme, and the addresses of their files."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.templating import Jinja2Templates

from ... import passwords
from ...chat import text
from ...chat.apps.registered import NAME_MAX as APP_NAME_MAX
from ...chat.new_polls import OPTION_MAX
from ...chat.people.tokens import NAME_MAX as TOKEN_NAME_MAX
from ...files import TEMPLATES
from ...settings import TEAM_NAME_MAX
from ..live_settings import Team
from ..services import services_of
from . import catalogue
from .assets import assets

THEMES = ("system", "light", "dark")
HEADERS = {"Cache-Control": "no-store", "Vary": "Cookie, Accept-Language"}

templates = Jinja2Templates(TEMPLATES)
templates.env.globals["assets"] = assets
# Of what is typed into a field, in characters.
templates.env.globals["longest"] = {
    "user_name": text.USER_NAME_MAX,
    "display_name": text.DISPLAY_NAME_MAX,
    "pronouns": text.PRONOUNS_MAX,
    "about": text.ABOUT_MAX,
    "status": text.STATUS_MAX,
    "emoji": text.EMOJI_MAX,
    "room_name": text.ROOM_NAME_MAX,
    "topic": text.TOPIC_MAX,
    "description": text.DESCRIPTION_MAX,
    "section_name": text.SECTION_NAME_MAX,
    "reason": text.REASON_MAX,
    "poll_option": OPTION_MAX,
    "note": text.NOTE_MAX,
    "token_name": TOKEN_NAME_MAX,
    "app_name": APP_NAME_MAX,
    "team_name": TEAM_NAME_MAX,
    "password": passwords.MAX_LENGTH,
}


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
