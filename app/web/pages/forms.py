"""The pages. Set-up, sign-in, registration and signing out are plain forms and need no script."""

from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from ... import errors
from ...chat.people import accounts, invites, users
from ...chat.people.users import Credentials
from .. import credentials, devices, set_up, sign_in
from ..caller import PacedCaller
from ..deps import AppServices
from ..place import home_of, own_cookie, root_of
from ..services import Services, services_of
from . import catalogue, rendering

router = APIRouter(include_in_schema=False)

YEAR_SECONDS = 31_536_000

Field = Annotated[str, Form(max_length=1000)]
# What an app asks for may be long: its state, and where it goes back to.
Next = Annotated[str, Form(max_length=4000)]


@router.get("/setup")
async def set_up_form(request: Request, services: AppServices) -> Response:
    if not await services.database.read(users.is_empty):
        return _redirect(home_of(request))
    host = request.headers.get("host", "")
    known = set_up.is_known_host(host, services.settings)
    status = 200 if known else errors.UnknownHost.status
    unknown_host = None if known else host
    return _page(
        request,
        "setup.html",
        status_code=status,
        error=None,
        values={},
        unknown_host=unknown_host,
    )


@router.post("/setup")
async def make_owner(
    request: Request, services: AppServices, name: Field, password: Field, display_name: Field = ""
) -> Response:
    """Makes the owner and the first room."""
    values = {"name": name, "display_name": display_name}
    try:
        credentials.check_origin(request, services.settings)
        if not await services.database.read(users.is_empty):
            raise errors.AlreadySetUp
        verified = await _register(request, services, password=password, invite=None, **values)
        return await _signed_in(request, services, verified, name=name)
    except errors.ParleyError as error:
        return _refused(request, "setup.html", error, values=values)


@router.get("/sign-in")
async def sign_in_form(request: Request, services: AppServices, next: str = "") -> Response:
    if await services.database.read(users.is_empty):
        return _redirect(f"{root_of(request)}/setup")
    shown = _sign_in_fields(request, next)
    return _page(request, "sign-in.html", error=None, values={}, **shown)


@router.post("/sign-in")
async def do_sign_in(
    request: Request, services: AppServices, name: Field, password: Field, next: Next = ""
) -> Response:
    try:
        credentials.check_origin(request, services.settings)
        verified = await sign_in.check_password(
            services,
            name=name,
            password=password,
            address=credentials.device(request).address,
            known=devices.Device(request, services).counted_as,
        )
        return await _signed_in(
            request, services, verified, name=name, next=_own_path(request, next)
        )
    except errors.ParleyError as error:
        shown = _sign_in_fields(request, next)
        return _refused(request, "sign-in.html", error, values={"name": name}, **shown)


@router.get("/register")
async def register_form(request: Request, services: AppServices, invite: str = "") -> Response:
    shown = await _register_fields(services, invite)
    return _page(request, "register.html", error=None, values={}, **shown)


@router.post("/register")
async def register(
    request: Request,
    services: AppServices,
    name: Field,
    password: Field,
    display_name: Field = "",
    invite: Field = "",
) -> Response:
    values = {"name": name, "display_name": display_name}
    try:
        credentials.check_origin(request, services.settings)
        verified = await _register(
            request, services, password=password, invite=invite or None, **values
        )
        room = await services.database.read(invites.first_room, invite, verified.user)
        begins = f"{root_of(request)}/rooms/{room}" if room else ""
        return await _signed_in(request, services, verified, name=name, next=begins)
    except errors.ParleyError as error:
        shown = await _register_fields(services, invite)
        return _refused(request, "register.html", error, values=values, **shown)


@router.get("/password/{code}")
async def password_form(code: str, request: Request, services: AppServices) -> Response:
    """Of a link that an owner of the server made."""
    try:
        user = await services.database.read(accounts.of_link, code)
    except errors.LinkInvalid as error:
        return _refused(request, "password.html", error, name=None)
    return _page(request, "password.html", error=None, name=user.name)


@router.post("/password/{code}")
async def set_password(
    code: str, request: Request, services: AppServices, password: Field
) -> Response:
    try:
        credentials.check_origin(request, services.settings)
        address = credentials.device(request).address
        await sign_in.use_password_link(services, code, new=password, address=address)
    except errors.ParleyError as error:
        # With an error that another try can mend, the form is there again.
        name = None if isinstance(error, errors.LinkInvalid) else ""
        return _refused(request, "password.html", error, name=name)
    return _redirect(f"{root_of(request)}/sign-in")


@router.post("/sign-out")
async def sign_out(request: Request, services: AppServices) -> Response:
    try:
        caller = await PacedCaller.sign_in(request, ends_sessions=True)
        await sign_in.end_session(caller, caller.who.session)
    except errors.Unauthenticated:
        return _redirect(f"{root_of(request)}/sign-in")
    response = _redirect(f"{root_of(request)}/sign-in")
    credentials.clear_cookie(response, request, services.settings)
    return response


@router.post("/language")
async def choose_language(request: Request, language: Field, next: Next = "") -> Response:
    response = _redirect(_own_path(request, next))
    if language in dict(catalogue.LANGUAGES):
        name, path = own_cookie(request, "language"), home_of(request)
        response.set_cookie(name, language, max_age=YEAR_SECONDS, path=path, samesite="lax")
    return response


def error(
    request: Request, status: int, code: str, *, headers: dict[str, str] | None = None
) -> Response:
    """The page that people see instead of a problem document."""
    kind = {404: "not_found", 401: "forbidden", 403: "forbidden"}.get(status, "failure")
    title, detail = f"error_page.{kind}.title", f"error_page.{kind}.detail"
    response = _page(
        request, "error.html", title_key=title, detail_key=detail, status_code=status, code=code
    )
    response.headers.update(headers or {})
    return response


def _page(request: Request, template: str, **values: Any) -> Response:
    shortest = services_of(request).settings.password_min_length
    return rendering.page(request, template, password_min_length=shortest, **values)


def _refused(request: Request, template: str, error: errors.ParleyError, **values: Any) -> Response:
    """The form again, with what was typed and why it was refused."""
    services_of(request).counts.refusals[error.code] += 1
    key = f"error.{error.code}"
    shown = key if catalogue.has(key) else "error.unknown"
    response = _page(request, template, error=shown, status_code=error.status, **values)
    if error.retry_after_seconds is not None:
        response.headers["Retry-After"] = str(error.retry_after_seconds)
    return response


def _sign_in_fields(request: Request, next: str) -> dict[str, Any]:
    services, here = services_of(request), _own_path(request, next)
    return {
        "next": here,
        "registration": services.settings.registration,
        "elsewhere": services.host.sign_in_address(here),
    }


async def _register_fields(services: Services, invite: str) -> dict[str, Any]:
    """With why nobody can register by this link, before they have filled anything in."""
    shown = {"invite": invite, "registration": services.settings.registration}
    if not invite or shown["registration"] == "closed":
        return shown
    try:
        maker = await services.database.read(invites.check, invite)
    except errors.InviteInvalid as error:
        if shown["registration"] == "open":
            return shown
        return shown | {"why_not": f"register.invite.{error.members['reason']}"}
    inviter = maker and (maker.display_name or maker.name)
    return shown | {"invited": True, "inviter": inviter}


async def _register(
    request: Request,
    services: Services,
    *,
    name: str,
    display_name: str,
    password: str,
    invite: str | None,
) -> Credentials:
    address = credentials.device(request).address
    _, verified = await sign_in.register(
        services,
        name=name,
        display_name=display_name,
        password=password,
        invite=invite,
        address=address,
        host=request.headers.get("host", ""),
    )
    return verified


async def _signed_in(
    request: Request, services: Services, verified: Credentials, *, name: str, next: str = ""
) -> Response:
    """A new session for this browser (never an old one carried on: session fixation)."""
    old = request.cookies.get(credentials.cookie_name(request, services.settings))
    device = credentials.device(request)
    grant = await sign_in.begin_cookie(services, verified, device, instead_of=old)
    response = _redirect(next or home_of(request))
    credentials.set_cookie(response, request, services.settings, grant.secret)
    devices.remember(response, request, services, verified)
    return response


def _redirect(where: str) -> Response:
    # 303: whatever the method was, the next one is GET.
    return RedirectResponse(where, 303)


def _own_path(request: Request, next: str) -> str:
    """Only a path of this app; browsers read `//host` and `/\\host` as another server's."""
    is_path = next.startswith(home_of(request)) and not next.startswith(("//", "/\\"))
    return next if is_path and next.isprintable() else home_of(request)
