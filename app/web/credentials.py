"""The credential of a request: one counts, and an invalid one never falls through to the next."""

from functools import partial

from starlette.requests import HTTPConnection
from starlette.responses import Response

from .. import errors, security, token_format
from ..chat.apps import issued
from ..chat.people import sessions, tokens
from ..chat.people.sessions import Check, Device
from ..settings import Settings
from . import asked, deprecation
from .place import home_of, own_cookie, root_of
from .services import Services

SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
# What a browser says where no other site takes part; `none` is somebody who types the address.
OWN_SITE = (None, "same-origin", "none")
COOKIE = "session"
# Credentials of sockets for those who can't set headers there.
TICKET = "ticket"
IN_ADDRESS = {"token", TICKET}
COOKIE_SECONDS_PER_DAY = 86_400


def presented(connection: HTTPConnection, services: Services, *, is_stream: bool = False) -> Check:
    """How to find the session behind a bearer token, else (sockets) `?token=`, else the cookie.

    Raises `Unauthenticated`, or `BadOrigin` when a page of another site uses the cookie. The check
    of a personal token, or of an app's, also raises what it may not do.
    """
    header = connection.headers.get("authorization")
    if header is not None:
        token = _bearer(header)
        if token.startswith(token_format.BEGINNING):
            return _by_personal_token(connection, token)
        return _by_token(services, token)
    if connection.scope["type"] == "websocket" and "token" in connection.query_params:
        token = connection.query_params["token"]
        if token.startswith(token_format.BEGINNING):
            raise errors.TokenInAddress  # it may be good for ever
        deprecation.note(connection.scope, deprecation.TOKEN_IN_ADDRESS)
        return _by_token(services, token)
    cookie = connection.cookies.get(cookie_name(connection, services.settings))
    if cookie is None:
        raise errors.Unauthenticated
    check_origin(connection, services.settings, is_stream=is_stream)
    return partial(sessions.by_cookie, cookie=cookie)


def ticket(connection: HTTPConnection) -> str | None:
    """The one in the address of a socket or stream, if it is the credential that counts."""
    if "authorization" in connection.headers:
        return None
    return connection.query_params.get(TICKET)


def check_origin(
    connection: HTTPConnection, settings: Settings, *, is_stream: bool = False
) -> None:
    """For what a browser sends by itself (OWASP CSRF sheet: verifying the origin).

    Browsers always name the origin of a socket and of an unsafe request; programs need not for a
    socket. A stream is as good as a socket, but for that of their own site browsers name no origin.
    Raises `BadOrigin`.
    """
    origin = connection.headers.get("origin")
    if connection.scope["type"] == "websocket":
        allowed = origin is None or _is_ours(connection, settings, origin)
    elif is_stream and origin is None:
        allowed = connection.headers.get("sec-fetch-site") in OWN_SITE
    elif connection.scope["method"] in SAFE_METHODS and not is_stream:
        allowed = True
    elif origin is None:
        allowed = connection.headers.get("sec-fetch-site") == "same-origin"
    else:
        allowed = _is_ours(connection, settings, origin)
    if not allowed:
        raise errors.BadOrigin


def is_foreign(connection: HTTPConnection, settings: Settings) -> bool:
    """Whether a page of another site asks, with nothing but what a browser sends by itself."""
    origin = connection.headers.get("origin")
    if origin is None or _is_ours(connection, settings, origin):
        return False
    shown = "authorization" in connection.headers
    return not (shown or connection.query_params.keys() & IN_ADDRESS)


def own_origin(connection: HTTPConnection, settings: Settings) -> str:
    """Of the public URL, else of what this request was sent to."""
    if settings.public_origin is not None:
        return settings.public_origin
    scheme = {"ws": "http", "wss": "https"}.get(connection.url.scheme, connection.url.scheme)
    return f"{scheme}://{connection.headers.get('host', '')}"


def own_address(connection: HTTPConnection, settings: Settings) -> str:
    """What the addresses of all pages and routes begin with, as people reach them."""
    return own_origin(connection, settings) + root_of(connection)


def _is_ours(connection: HTTPConnection, settings: Settings, origin: str) -> bool:
    return origin == own_origin(connection, settings) or origin in settings.cookie_origins


def device(connection: HTTPConnection) -> Device:
    address = connection.client.host if connection.client else ""
    return Device(address=address, user_agent=connection.headers.get("user-agent", ""))


def cookie_name(connection: HTTPConnection, settings: Settings, name: str = COOKIE) -> str:
    """`__Host-` binds the cookie to this host over https (RFC 6265bis §4.1.3.2).

    Below a path `__Secure-` does, and the path keeps it from what else the host has.
    """
    if not _secure(connection, settings):
        return own_cookie(connection, name)
    return f"__Secure-{name}" if root_of(connection) else f"__Host-{name}"


def set_cookie(
    response: Response,
    connection: HTTPConnection,
    settings: Settings,
    secret: str,
    *,
    name: str = COOKIE,
    days: int | None = None,
) -> None:
    """By default the session's, for as long as one lasts."""
    response.set_cookie(
        cookie_name(connection, settings, name),
        secret,
        max_age=(days or settings.session_days) * COOKIE_SECONDS_PER_DAY,
        path=home_of(connection),
        secure=_secure(connection, settings),
        httponly=True,
        samesite="lax",
    )


def clear_cookie(response: Response, connection: HTTPConnection, settings: Settings) -> None:
    response.delete_cookie(
        cookie_name(connection, settings),
        path=home_of(connection),
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


def _by_token(services: Services, token: str) -> Check:
    return partial(sessions.by_claims, claims=security.read_token(services.keys.tokens, token))


def _by_personal_token(connection: HTTPConnection, token: str) -> Check:
    if not token_format.is_one(token):
        raise errors.Unauthenticated
    look = issued.by_secret if token.startswith(token_format.APP_ACCESS) else tokens.by_secret
    hashed = security.hash_secret(token)
    return partial(look, hashed=hashed, asked=asked.of_request(connection))
