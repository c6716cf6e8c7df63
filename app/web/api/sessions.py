"""REST: tokens for programs, signing out, the list of one's sign-ins."""

from typing import Annotated

from fastapi import APIRouter, Form, Request, Response, status

from ... import errors
from ...chat.people import sessions, tokens
from .. import credentials, paging, sign_in
from ..body_limit import has_body, is_form
from ..deps import AppServices, EndsSessions, Reads
from ..query import ListQuery, documented
from ..schemas.accounts import SessionPage, TokenOut, shown_session

router = APIRouter(tags=["sign-in"])

Field = Annotated[str | None, Form(max_length=1000)]


@router.post("/token", operation_id="createToken")
async def token(
    request: Request,
    response: Response,
    services: AppServices,
    grant_type: Annotated[
        str, Form(max_length=1000, json_schema_extra={"enum": ["password", "refresh_token"]})
    ] = "password",
    username: Field = None,
    password: Field = None,
    refresh_token: Field = None,
) -> TokenOut:
    """Sign in (RFC 6749 §4.3), or exchange a refresh token (§6): repeated within a minute,
    while the new one is unused, it gives the same new one."""
    await _check_form(request)
    response.headers["Cache-Control"] = "no-store"
    if grant_type == "refresh_token":
        secret = _given(refresh_token, "refresh_token")
        return sign_in.tokens(services, await sign_in.refresh(services, secret))
    if grant_type != "password":
        raise errors.UnsupportedGrant
    device = credentials.device(request)
    verified = await sign_in.check_password(
        services,
        name=_given(username, "username"),
        password=_given(password, "password"),
        address=device.address,
    )
    return sign_in.tokens(services, await sign_in.begin_tokens(services, verified, device))


@router.delete("/session", status_code=status.HTTP_204_NO_CONTENT)
async def sign_out(request: Request, response: Response, caller: EndsSessions) -> None:
    """Ends the session; with a token, that token."""
    if caller.who.token is not None:
        user, token = caller.who.user.id, caller.who.session
        await caller.write(lambda connection, _: tokens.revoke(connection, user, token, by=user))
        return
    await sign_in.end_session(caller, caller.who.session)
    credentials.clear_cookie(response, request, caller.services.settings)


@router.get("/me/sessions", response_model=SessionPage, openapi_extra=documented(ListQuery))
async def list_sessions(caller: Reads) -> Response:
    """Where I am signed in; the newest sign-in first."""
    return await paging.listed(
        caller,
        ListQuery,
        sessions.Place,
        lambda connection, who, asked, after: sessions.listed(
            connection, who.user.id, after=after, limit=asked.limit
        ).each(lambda session: (session, session.id == who.session)),
        lambda found: shown_session(found[0], current=found[1]),
    )


@router.delete("/me/sessions/{session}", status_code=status.HTTP_204_NO_CONTENT)
async def end_session(session: str, caller: EndsSessions) -> None:
    """Ends it everywhere: its tokens, its cookie and its sockets."""
    await sign_in.end_session(caller, session)


async def _check_form(request: Request) -> None:
    """Raises `Unsupported` for a body that is no form, and `Invalid` for a field that is there
    twice or says nothing."""
    if not is_form(request):
        if has_body(request):
            raise errors.Unsupported
        return
    fields = await request.form()
    if len(fields.multi_items()) > len(fields):  # RFC 6749 §3.2
        raise errors.Invalid("A field is there twice.")
    if fields.get("grant_type") == "":  # the framework would take its default
        raise errors.Invalid("grant_type is empty.")


def _given(value: str | None, name: str) -> str:
    if not value:
        raise errors.Invalid(f"{name} is missing.")
    return value
