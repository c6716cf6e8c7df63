"""REST: tokens for programs, signing out, the list of one's sign-ins."""

from typing import Annotated

from fastapi import APIRouter, Form, Request, Response, status

from ... import errors
from ...chat.apps import grants
from ...chat.people import sessions, tokens
from ...security import HOST_TOKEN_MAX_LENGTH
from .. import credentials, host_people, paging, sign_in, token_form
from ..deps import AppServices, EndsSessions, Reads
from ..query import ListQuery, documented
from ..schemas.accounts import SessionPage, TokenOut, shown_session
from ..token_form import Field

router = APIRouter(tags=["sign-in"])

BY_HOST = "urn:ietf:params:oauth:grant-type:jwt-bearer"


@router.post("/token", operation_id="createToken")
async def token(
    request: Request,
    response: Response,
    services: AppServices,
    grant_type: Annotated[
        str,
        Form(max_length=1000, json_schema_extra={"enum": ["password", "refresh_token", BY_HOST]}),
    ] = "password",
    username: Field = None,
    password: Field = None,
    refresh_token: Field = None,
    assertion: Annotated[str | None, Form(max_length=HOST_TOKEN_MAX_LENGTH)] = None,
) -> TokenOut:
    """Sign in (RFC 6749 §4.3), also by a token of the application around this server (RFC 7523
    §2.1), or exchange a refresh token (§6): repeated within a minute, while the new one is unused,
    it gives the same new one."""
    await token_form.check(request)
    response.headers["Cache-Control"] = "no-store"
    if grant_type == "refresh_token":
        secret = token_form.given(refresh_token, "refresh_token")
        return sign_in.tokens(services, await sign_in.refresh(services, secret))
    if grant_type == BY_HOST:
        signed = token_form.given(assertion, "assertion")
        return sign_in.tokens(services, await host_people.sign_in(services, request, signed))
    if grant_type != "password":
        raise errors.UnsupportedGrant
    device = credentials.device(request)
    verified = await sign_in.check_password(
        services,
        name=token_form.given(username, "username"),
        password=token_form.given(password, "password"),
        address=device.address,
    )
    return sign_in.tokens(services, await sign_in.begin_tokens(services, verified, device))


@router.delete("/session", status_code=status.HTTP_204_NO_CONTENT)
async def sign_out(request: Request, response: Response, caller: EndsSessions) -> None:
    """Ends the session; with a token, that token."""
    if caller.who.token is not None:
        user, token = caller.who.user.id, caller.who.session
        end = grants.end_one if grants.is_one(token) else tokens.revoke
        await caller.write(lambda connection, _: end(connection, user, token, by=user))
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
