"""REST for apps themselves: fetch tokens, renew them, look them up and end them (OAuth 2)."""

from typing import Annotated

from fastapi import APIRouter, Form, Request, Response

from ... import errors
from ...chat.apps import codes, device_codes, issued
from ...chat.apps.codes import Shown
from ...chat.apps.issued import Issued, Life
from ...chat.apps.registered import App
from ...chat.people.token_bounds import asked_scopes
from .. import client_auth, credentials, token_form
from ..deps import AppServices
from ..limits import network_of
from ..pages.device import PATH as DEVICE
from ..schemas.apps import AppTokenOut, DeviceOut, IntrospectionOut
from ..services import Services
from ..strict_limits import Taken
from ..token_form import Field, given

router = APIRouter(prefix="/oauth", tags=["apps"])

BY_CODE, BY_REFRESH = "authorization_code", "refresh_token"
BY_DEVICE = "urn:ietf:params:oauth:grant-type:device_code"
GRANTS = (BY_CODE, BY_REFRESH, BY_DEVICE)


@router.post("/token", operation_id="exchangeToken")
async def exchange(
    request: Request,
    response: Response,
    services: AppServices,
    grant_type: Annotated[str, Form(max_length=1000, json_schema_extra={"enum": [*GRANTS]})],
    code: Field = None,
    redirect_uri: Field = None,
    code_verifier: Field = None,
    refresh_token: Field = None,
    device_code: Field = None,
    scope: Field = None,
    client_id: Field = None,
    client_secret: Field = None,
) -> AppTokenOut:
    """Tokens for a code (RFC 6749 §4.1.3, with a verifier: RFC 7636), for a refresh token (§6), or
    for a device code that somebody has said yes to (RFC 8628 §3.4).

    A refresh repeated within a minute, while the new one is unused, gives the same tokens.
    """
    await token_form.check(request)
    response.headers["Cache-Control"] = "no-store"
    app = await client_auth.app_of(services, request, client_id, client_secret)
    if grant_type == BY_CODE:
        shown = Shown(
            given(code, "code"),
            redirect_uri=given(redirect_uri, "redirect_uri"),
            verifier=given(code_verifier, "code_verifier"),
        )
        found = await _by_code(services, app, shown)
    elif grant_type == BY_REFRESH:
        found = await _by_refresh(services, app, given(refresh_token, "refresh_token"), scope)
    elif grant_type == BY_DEVICE:
        found = await _by_device(services, app, given(device_code, "device_code"))
    else:
        raise errors.UnsupportedGrant(f"A grant_type is one of {', '.join(GRANTS)}.")
    return AppTokenOut.of(found)


@router.post("/device", operation_id="beginDevice")
async def begin_device(
    request: Request,
    response: Response,
    services: AppServices,
    scope: Annotated[str, Form(max_length=1000)],
    client_id: Field = None,
    client_secret: Field = None,
) -> DeviceOut:
    """Codes for a program without a browser: it shows one, and asks `/oauth/token` with the other.

    RFC 8628 §3.1.
    """
    await token_form.check(request)
    response.headers["Cache-Control"] = "no-store"
    taken = Taken(services.rate_limits)
    taken.take_here(services.limits.devices, network_of(credentials.device(request).address))
    await taken.take_everywhere()
    app = await client_auth.app_of(services, request, client_id, client_secret)
    begun = await services.write(device_codes.begin, app, asked_scopes(scope))
    page = credentials.own_address(request, services.settings) + DEVICE
    user_code = device_codes.written(begun.user_code)
    return DeviceOut(
        device_code=begun.device_code,
        user_code=user_code,
        verification_uri=page,
        verification_uri_complete=f"{page}?user_code={user_code}",
        expires_in=device_codes.LIFE_MS // 1000,
        interval=device_codes.INTERVAL_MS // 1000,
    )


@router.post("/revoke", operation_id="revokeAppToken", response_class=Response)
async def revoke(
    request: Request,
    services: AppServices,
    token: Annotated[str, Form(max_length=1000)],
    token_type_hint: Field = None,
    client_id: Field = None,
    client_secret: Field = None,
) -> Response:
    """End what somebody let the app do, by a token of either kind, at once (RFC 7009).

    One that is unknown, or ended before, is no error.
    """
    await token_form.check(request)
    app = await client_auth.app_of(services, request, client_id, client_secret)
    if await services.database.read(issued.grant_of, app, token) is not None:
        await services.write(issued.revoke, app, token)
    return Response()


@router.post("/introspect", operation_id="introspectAppToken", response_model_exclude_none=True)
async def introspect(
    request: Request,
    services: AppServices,
    token: Annotated[str, Form(max_length=1000)],
    token_type_hint: Field = None,
    client_id: Field = None,
    client_secret: Field = None,
) -> IntrospectionOut:
    """Whose token it is, and what it may do (RFC 7662): for an app with a secret, of its own."""
    await token_form.check(request)
    app = await client_auth.app_of(services, request, client_id, client_secret)
    if not app.is_confidential:
        raise errors.InvalidClient("Only an app with a secret may ask that.")
    known = await services.database.read(issued.known, app.id, token)
    if known is None:
        return IntrospectionOut(active=False)
    issuer = credentials.own_address(request, services.settings)
    return IntrospectionOut.of(known, app=app.id, issuer=issuer)


async def _by_code(services: Services, app: App, shown: Shown) -> Issued:
    _pace(services, app, await services.database.read(codes.owner, app, shown))
    found = await services.write(codes.redeem, app, shown, life=_life(services))
    if found is None:
        raise errors.InvalidGrant("This code was used before: what it gave has ended.")
    return found


async def _by_refresh(services: Services, app: App, token: str, scope: str | None) -> Issued:
    wanted = asked_scopes(scope) if scope else None
    _pace(services, app, await services.database.read(issued.owner, app, token))
    found = await services.write(issued.refresh, app, token, wanted, life=_life(services))
    if found is None:
        raise errors.InvalidGrant("This refresh token was used before or has ended.")
    return found


async def _by_device(services: Services, app: App, code: str) -> Issued:
    refused = await services.database.read(device_codes.look, app, code)
    if refused is not None:
        raise refused
    found = await services.write(device_codes.poll, app, code, life=_life(services))
    if isinstance(found, errors.ParleyError):
        raise found
    return found


def _pace(services: Services, app: App, user: str) -> None:
    """What is shown is good so far. An app that fetches too much is in nobody else's way."""
    services.limits.app_tokens.take(f"{app.id} {user}")


def _life(services: Services) -> Life:
    settings = services.settings
    return Life(
        key=services.keys.apps,
        access_seconds=settings.access_token_minutes * 60,
        days=settings.session_days,
    )
