"""The page where somebody says what an app may do in their name. It needs no script.

It is a form that is bound to their session and to what the app asks for, and no page of others can
put it into a frame, or send it in their name. The answer goes to the app by the address of the
browser: a code, which opens nothing by itself, or an error. The browser goes there by a page of its
own: a form that is answered by a redirect would be held to where its page may send one, on all of
the app's way (Content Security Policy 3 §6.4.1), and an app may send people on.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Request
from starlette.responses import Response

from ... import errors, security
from ...chat.apps import codes, redirects, registered
from ...chat.apps.registered import App
from ...chat.people.sessions import SignedIn
from ...chat.rooms.own_rooms import NamedRoom
from .. import consent_request, credentials, oauth
from ..caller import Caller, PacedCaller
from ..consent_request import ConsentRequest
from ..deps import AppServices
from ..services import Services, services_of
from . import consent_form, rendering
from .consent_form import Asker

router = APIRouter(include_in_schema=False)

PATH = "/oauth/authorize"
# With these, whoever asks is told, and nobody is sent anywhere.
NO_WAY_BACK = (errors.AppRequestInvalid, errors.AppNotForYou)


@dataclass(frozen=True, slots=True)
class _Asked:
    """Somebody who is signed in is asked; where they go back to is the app's own address."""

    request: Request
    asker: Asker
    redirect_uri: str

    def read(self) -> ConsentRequest:
        """Raises what is to be told to the app."""
        return consent_request.read(self.request.query_params, self.redirect_uri)


@router.get(PATH)
async def ask(request: Request, services: AppServices) -> Response:
    try:
        app, redirect_uri = await _app(request, services)
        who, rooms = await (await Caller.of(request)).read(consent_form.look)
        asked = _asked(request, app, redirect_uri, who, rooms)
    except errors.Unauthenticated:
        return await consent_form.to_sign_in(request, services)
    except NO_WAY_BACK as error:
        return consent_form.refused(request, error)
    try:
        return _page(asked, asked.read())
    except errors.ParleyError as error:
        return _back_with(asked, error)


@router.post(PATH)
async def answer(request: Request, services: AppServices) -> Response:
    """Yes or no, by the form above."""
    try:
        app, redirect_uri = await _app(request, services)
        caller = await PacedCaller.sign_in(request)
        who, rooms = await caller.read(consent_form.look)
        asked = _asked(request, app, redirect_uri, who, rooms)
        wanted = asked.read()
        form = await request.form()
        seal = consent_form.word(form, "seal")
        if not security.is_seal(services.keys.consents, _sealed(asked, wanted), seal):
            raise errors.BadOrigin
        if not consent_form.says_yes(form):
            return _back_with(asked, errors.AccessDenied())
        try:
            wish = wanted.wish(app.id, consent_form.chosen_rooms(form, rooms))
        except errors.Invalid:
            return _page(asked, wanted, error=consent_form.WHICH_ROOMS)
        code = await caller.write(lambda connection, who: codes.make(connection, who, wish))
    except errors.Unauthenticated:
        return await consent_form.to_sign_in(request, services)
    except errors.ParleyError as error:
        return consent_form.refused(request, error)
    return _back(asked, code=code)


async def _app(request: Request, services: Services) -> tuple[App, str]:
    """Which app asks, and where it sends people back. Raises `AppRequestInvalid`."""
    name = consent_request.client_id(request.query_params)
    try:
        app = await services.database.read(registered.find, name)
    except errors.NotFound as error:
        raise errors.AppRequestInvalid from error
    if app.is_stopped:
        raise errors.AppRequestInvalid
    return app, consent_request.way_back(request.query_params, app)


def _asked(
    request: Request, app: App, redirect_uri: str, who: SignedIn, rooms: Sequence[NamedRoom]
) -> _Asked:
    """Raises `AppNotForYou`: not even an error is sent to an app that is not for them."""
    if not app.is_for(who.user.id):
        raise errors.AppNotForYou
    return _Asked(request, Asker(app, who, rooms), redirect_uri)


def _page(asked: _Asked, wanted: ConsentRequest, *, error: str | None = None) -> Response:
    request = asked.request
    return consent_form.shown(
        request,
        asked.asker,
        wanted.scopes,
        seal=security.seal(services_of(request).keys.consents, _sealed(asked, wanted)),
        action=f"{request.url.path}?{request.url.query}",
        error=error,
        place=redirects.place_of(asked.redirect_uri),
    )


def _sealed(asked: _Asked, wanted: ConsentRequest) -> str:
    """What a form is good for: this session, and exactly what was shown."""
    return json.dumps(
        [
            *(asked.asker.who.session, asked.asker.app.id, asked.redirect_uri),
            *(wanted.state, wanted.challenge, sorted(wanted.scopes)),
        ]
    )


def _back(asked: _Asked, **told: str | None) -> Response:
    """To the app, with its state, and who we are (RFC 9207)."""
    request = asked.request
    issuer = credentials.own_address(request, services_of(request).settings)
    state = consent_request.state_of(request.query_params)
    return rendering.page(
        request,
        "goes_back.html",
        where=redirects.with_answer(asked.redirect_uri, {**told, "state": state, "iss": issuer}),
        place=redirects.place_of(asked.redirect_uri),
        app_name=asked.asker.app.name,
    )


def _back_with(asked: _Asked, error: errors.ParleyError) -> Response:
    services_of(asked.request).counts.refusals[error.code] += 1
    told = oauth.token_error(error.status, error.code, error.message)
    return _back(asked, **told)
