"""The page where somebody types the code that a program without a browser shows (RFC 8628 §3.3)."""

import json

from fastapi import APIRouter, Request
from starlette.datastructures import FormData
from starlette.responses import Response

from ... import errors, security
from ...chat.apps import device_codes
from ...chat.apps.device_codes import Waiting
from ...chat.people.sessions import SignedIn
from ..caller import Caller, PacedCaller
from ..deps import AppServices
from ..services import Services
from ..strict_limits import Taken
from . import consent_form, rendering
from .consent_form import Asker

router = APIRouter(include_in_schema=False)

PATH = "/oauth/device"
# Of a code that somebody was sent, to fill in; longer it is none.
TYPED_MAX = 40


@router.get(PATH)
async def type_code(request: Request, services: AppServices, user_code: str = "") -> Response:
    """The code may be in the address; whoever opens that sees it and goes on by themselves."""
    try:
        await (await Caller.of(request)).read(lambda _, who: who)
    except errors.Unauthenticated:
        return await consent_form.to_sign_in(request, services)
    return _page(request, typed=user_code[:TYPED_MAX])


@router.post(PATH)
async def answer(request: Request, services: AppServices) -> Response:
    """First the code alone, then yes or no."""
    try:
        caller = await PacedCaller.sign_in(request)
    except errors.Unauthenticated:
        return await consent_form.to_sign_in(request, services)
    except errors.ParleyError as error:
        return consent_form.refused(request, error)
    form = await request.form()
    typed = consent_form.word(form, "user_code")[:TYPED_MAX]
    try:
        return await _answered(request, services, caller, form, device_codes.normalized(typed))
    except (errors.UserCodeUnknown, errors.TooManyRequests) as error:
        return _page(request, typed=typed, error=error)
    except errors.ParleyError as error:
        return consent_form.refused(request, error)


async def _answered(
    request: Request, services: Services, caller: PacedCaller, form: FormData, code: str
) -> Response:
    waiting = await _waiting(services, caller, code)
    who, rooms = await caller.read(consent_form.look)
    asker = Asker(waiting.app, who, rooms)
    seal = security.seal(services.keys.consents, _sealed(who, code, waiting))

    def ask(error: str | None = None) -> Response:
        return consent_form.shown(
            request,
            asker,
            waiting.scopes,
            seal=seal,
            action=PATH,
            error=error,
            user_code=device_codes.written(code),
        )

    if "answer" not in form:
        return ask()
    if not security.is_seal(
        services.keys.consents, _sealed(who, code, waiting), consent_form.word(form, "seal")
    ):
        raise errors.BadOrigin
    agreed = consent_form.says_yes(form)
    try:
        chosen = consent_form.chosen_rooms(form, rooms) if agreed else None
    except errors.Invalid:
        return ask(consent_form.WHICH_ROOMS)
    await caller.write(
        lambda connection, who: device_codes.decide(
            connection, who, code, agreed=agreed, rooms=chosen
        )
    )
    return _page(request, done="yes" if agreed else "no")


async def _waiting(services: Services, caller: PacedCaller, code: str) -> Waiting:
    """Raises `UserCodeUnknown`, which counts against the person, so that nobody guesses."""
    taken = Taken(services.rate_limits)
    taken.take_here(services.limits.apps, f"codes {caller.who.user.id}")
    await taken.take_everywhere()
    found = await caller.read(lambda connection, who: device_codes.find(connection, who, code))
    await taken.give_back()
    return found


def _sealed(who: SignedIn, code: str, waiting: Waiting) -> str:
    return json.dumps([who.session, code, waiting.app.id, sorted(waiting.scopes)])


def _page(
    request: Request,
    *,
    typed: str = "",
    error: errors.ParleyError | None = None,
    done: str | None = None,
) -> Response:
    response = rendering.page(
        request,
        "device.html",
        status_code=error.status if error else 200,
        typed=typed,
        error=error and f"error.{error.code}",
        done=done,
    )
    if error is not None and error.retry_after_seconds is not None:
        response.headers["Retry-After"] = str(error.retry_after_seconds)
    return response
