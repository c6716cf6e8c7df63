"""Who is asking: one credential counts, and an invalid one never falls through to the next."""

import contextlib

from starlette.requests import HTTPConnection
from starlette.responses import Response

from app import errors, security
from app.chat import sessions
from app.chat.sessions import Device, SignedIn
from app.settings import Settings
from app.web.services import Services

SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
COOKIE_SECONDS_PER_DAY = 86_400


async def authenticate(connection: HTTPConnection, services: Services) -> SignedIn:
    """The session behind a bearer token, else (sockets) `?token=`, else the cookie.

    Raises `Unauthenticated`, or `BadOrigin` when a page of another site uses the cookie.
    """
    header = connection.headers.get("authorization")
    if header is not None:
        who = await _by_token(services, _bearer(header))
    elif connection.scope["type"] == "websocket" and "token" in connection.query_params:
        who = await _by_token(services, connection.query_params["token"])
    elif (cookie := connection.cookies.get(cookie_name(connection, services.settings))) is not None:
        check_origin(connection, services.settings)
        who = await services.database.read(sessions.by_cookie, cookie)
    else:
        raise errors.Unauthenticated
    if who.stale():
        await _touch(services, who)
    return who


def check_origin(connection: HTTPConnection, settings: Settings) -> None:
    """For what a browser sends by itself (OWASP CSRF sheet: verifying the origin).

    Browsers always name the origin of a socket and of an unsafe request; programs need not for a
    socket. Raises `BadOrigin`.
    """
    origin = connection.headers.get("origin")
    if connection.scope["type"] == "websocket":
        allowed = origin is None or origin == own_origin(connection, settings)
    elif connection.scope["method"] in SAFE_METHODS:
        allowed = True
    elif origin is None:
        allowed = connection.headers.get("sec-fetch-site") == "same-origin"
    else:
        allowed = origin == own_origin(connection, settings)
    if not allowed:
        raise errors.BadOrigin


def own_origin(connection: HTTPConnection, settings: Settings) -> str:
    """Where people reach this server: the public URL, else what this request was sent to."""
    if settings.public_url is not None:
        return settings.public_url
    scheme = {"ws": "http", "wss": "https"}.get(connection.url.scheme, connection.url.scheme)
    return f"{scheme}://{connection.headers.get('host', '')}"


def device(connection: HTTPConnection) -> Device:
    address = connection.client.host if connection.client else ""
    return Device(address=address, user_agent=connection.headers.get("user-agent", ""))


def cookie_name(connection: HTTPConnection, settings: Settings) -> str:
    """`__Host-` binds the cookie to this host over https (RFC 6265bis §4.1.3.2)."""
    return "__Host-session" if _secure(connection, settings) else "session"


def set_cookie(
    response: Response, connection: HTTPConnection, settings: Settings, secret: str
) -> None:
    response.set_cookie(
        cookie_name(connection, settings),
        secret,
        max_age=settings.session_days * COOKIE_SECONDS_PER_DAY,
        path="/",
        secure=_secure(connection, settings),
        httponly=True,
        samesite="lax",
    )


def clear_cookie(response: Response, connection: HTTPConnection, settings: Settings) -> None:
    response.delete_cookie(
        cookie_name(connection, settings),
        path="/",
        secure=_secure(connection, settings),
        httponly=True,
        samesite="lax",
    )


def _secure(connection: HTTPConnection, settings: Settings) -> bool:
    return own_origin(connection, settings).startswith("https://")


def _bearer(header: str) -> str:
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise errors.Unauthenticated
    return token.strip()


async def _by_token(services: Services, token: str) -> SignedIn:
    claims = security.read_token(services.keys.tokens, token)
    who = await services.database.read(sessions.by_id, claims.session)
    if who.user.id != claims.user:
        raise errors.Unauthenticated
    return who


async def _touch(services: Services, who: SignedIn) -> None:
    days = services.settings.session_days
    # A full disk must not keep anybody from reading.
    with contextlib.suppress(errors.Unavailable):
        await services.database.write(sessions.touch, who.session, days=days)
