"""The form in which somebody says yes or no to an app, whichever way it asks."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ... import errors
from ...chat.apps.registered import App
from ...chat.people import users
from ...chat.people.sessions import SignedIn
from ...chat.people.token_bounds import ROOMS_MOST
from ...chat.rooms import own_rooms
from ...chat.rooms.own_rooms import NamedRoom
from ...chat.scopes import Scope
from .. import host_people
from ..place import root_of
from ..services import Services, services_of
from . import rendering

WHICH_ROOMS = "consent.which_rooms"


@dataclass(frozen=True, slots=True)
class Asker:
    """An app that asks somebody who is signed in, and the rooms that they can choose from."""

    app: App
    who: SignedIn
    rooms: Sequence[NamedRoom]


def look(connection: Any, who: SignedIn) -> tuple[SignedIn, list[NamedRoom]]:
    """What the form needs to know of whoever is asked."""
    return who, own_rooms.named(connection, who.user.id)


def shown(
    request: Request,
    asker: Asker,
    scopes: frozenset[Scope],
    *,
    seal: str,
    action: str,
    error: str | None = None,
    **more: Any,
) -> Response:
    """`seal` shows, when it comes back, that it is the answer to this very form."""
    app = asker.app
    return rendering.page(
        request,
        "consent.html",
        status_code=errors.Invalid.status if error else 200,
        error=error,
        app_name=app.name,
        owner=app.owner,
        is_own=app.owner.id == asker.who.user.id,
        who=asker.who.user,
        scopes=[scope for scope in Scope if scope in scopes],
        rooms=asker.rooms,
        seal=seal,
        action=action,
        **more,
    )


def word(form: FormData, name: str) -> str:
    value = form.get(name)
    return value if isinstance(value, str) else ""


def says_yes(form: FormData) -> bool:
    return word(form, "answer") == "yes"


def chosen_rooms(form: FormData, rooms: Sequence[NamedRoom]) -> frozenset[str] | None:
    """None for all of them. Raises `Invalid` where none is chosen, or too many are."""
    if word(form, "rooms") == "all":
        return None
    theirs = {room.id for room in rooms}
    chosen = frozenset(room for room in form.getlist("room") if isinstance(room, str)) & theirs
    if not 1 <= len(chosen) <= ROOMS_MOST:
        raise errors.Invalid
    return chosen


def refused(request: Request, error: errors.ParleyError) -> Response:
    """Said to the person: there is nowhere to send them."""
    services_of(request).counts.refusals[error.code] += 1
    response = rendering.page(
        request,
        "error.html",
        status_code=error.status,
        title_key="consent.refused",
        detail_key=f"error.{error.code}",
        code=error.code,
    )
    if error.retry_after_seconds is not None:
        response.headers["Retry-After"] = str(error.retry_after_seconds)
    return response


async def to_sign_in(request: Request, services: Services) -> Response:
    """And back again."""
    if await services.database.read(users.is_empty):
        return RedirectResponse(f"{root_of(request)}/setup", 303)
    await host_people.require_nobody(services, request)
    query = f"?{request.url.query}" if request.url.query else ""
    here = f"{request.url.path}{query}"
    ours = f"{root_of(request)}/sign-in?next={quote(here, safe='')}"
    return RedirectResponse(services.host.sign_in_address(here) or ours, 303)
