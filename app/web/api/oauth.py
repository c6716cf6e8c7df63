"""REST for apps themselves: fetch tokens, renew them, look them up and end them (OAuth 2)."""

from typing import Annotated

from fastapi import APIRouter, Form, Request, Response, status

from ... import errors
from ...chat.apps import codes, issued
from ...chat.apps.issued import Issued, Life
from ...chat.apps.registered import App
from ...chat.people.token_bounds import asked_scopes
from .. import client_auth, credentials, token_form
from ..deps import AppServices
from ..schemas.apps import AppTokenOut, IntrospectionOut
from ..services import Services
from ..token_form import Field, given

router = APIRouter(prefix="/oauth", tags=["apps"])

BY_CODE, BY_REFRESH = "authorization_code", "refresh_token"
GRANTS = (BY_CODE, BY_REFRESH)


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
    scope: Field = None,
    client_id: Field = None,
    client_secret: Field = None,
) -> AppTokenOut:
    """Tokens for a code (RFC 6749 §4.1.3, with a verifier: RFC 7636), or for a refresh token (§6).

    A refresh repeated within a minute, while the new one is unused, gives the same tokens.
    """
    await token_form.check(request)
    response.headers["Cache-Control"] = "no-store"
    async with client_auth.counted(services, request):
        app = await client_auth.app_of(services, request, client_id, client_secret)
        if grant_type == BY_CODE:
            found = await _by_code(
                services,
                app,
                given(code, "code"),
                redirect_uri=given(redirect_uri, "redirect_uri"),
                verifier=given(code_verifier, "code_verifier"),
            )
        elif grant_type == BY_REFRESH:
            found = await _by_refresh(services, app, given(refresh_token, "refresh_token"), scope)
        else:
            raise errors.UnsupportedGrant(f"A grant_type is one of {', '.join(GRANTS)}.")
    return AppTokenOut.of(found, life_seconds=_life(services).access_seconds)


@router.post("/revoke", operation_id="revokeAppToken", status_code=status.HTTP_200_OK)
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
    async with client_auth.counted(services, request):
        app = await client_auth.app_of(services, request, client_id, client_secret)
        await services.write(issued.revoke, app.id, token)
    return Response(status_code=status.HTTP_200_OK)


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
    async with client_auth.counted(services, request):
        app = await client_auth.app_of(services, request, client_id, client_secret)
        if not app.is_confidential:
            raise errors.InvalidClient("Only an app with a secret may ask that.")
        known = await services.database.read(issued.known, app.id, token)
    if known is None:
        return IntrospectionOut(active=False)
    issuer = credentials.own_origin(request, services.settings)
    return IntrospectionOut.of(known, app=app.id, issuer=issuer)


async def _by_code(
    services: Services, app: App, code: str, *, redirect_uri: str, verifier: str
) -> Issued:
    user = await services.database.read(codes.owner, code)
    if user is None:
        raise errors.InvalidGrant
    services.limits.sign_ins.take(user)
    found = await services.write(
        codes.redeem,
        app.id,
        code,
        redirect_uri=redirect_uri,
        verifier=verifier,
        life=_life(services),
    )
    if found is None:
        raise errors.InvalidGrant("This code was used before: what it gave has ended.")
    return found


async def _by_refresh(services: Services, app: App, token: str, scope: str | None) -> Issued:
    user = await services.database.read(issued.owner, token)
    if user is None:
        raise errors.InvalidGrant
    wanted = asked_scopes(scope) if scope else None
    services.limits.sign_ins.take(user)
    found = await services.write(issued.refresh, app.id, token, wanted, life=_life(services))
    if found is None:
        raise errors.InvalidGrant("This refresh token was used before or has ended.")
    return found


def _life(services: Services) -> Life:
    settings = services.settings
    return Life(
        key=services.keys.apps,
        access_seconds=settings.access_token_minutes * 60,
        days=settings.session_days,
    )
