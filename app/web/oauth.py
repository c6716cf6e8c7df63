"""The words of OAuth for our errors: of the routes for tokens (RFC 6749), of bearers (RFC 6750)."""

import re
from http import HTTPStatus

from starlette.requests import Request

from .place import path_of

# RFC 6749 §5.2: clients look at the type before they read what is wrong.
MEDIA_TYPE = "application/json"
TOKEN = "/api/v1/token"  # noqa: S105 - a path
# Of those for apps; the pages where people are asked stand elsewhere.
OF_APPS = "/api/v1/oauth/"
# RFC 6749 §5.2; what is not here is the request's fault, or the server's by its status.
ERRORS = {
    "bad_credentials": "invalid_grant",
    "unauthenticated": "invalid_grant",
    "unsupported_grant_type": "unsupported_grant_type",
}
# Codes of ours that are its words.
WORDS = {
    "invalid_client",
    "invalid_grant",
    "invalid_scope",
    "unauthorized_client",
    "unsupported_response_type",
    "access_denied",
    "authorization_pending",
    "slow_down",
    "expired_token",
}
# RFC 6749 has words for these two only at its other endpoint (§4.1.2.1); clients know them.
WAIT, BROKEN = "temporarily_unavailable", "server_error"
# RFC 6749 §5.2: what `error_description` may not hold.
_NOT_IN_DESCRIPTION = re.compile(r"[^\x20-\x7e]|[\"\\]")


def is_token_path(path: str) -> bool:
    return path == TOKEN or path.startswith(OF_APPS)


def is_token_route(request: Request) -> bool:
    return is_token_path(path_of(request.scope))


def token_error(status: int, code: str, detail: str) -> dict[str, str]:
    """The members of an error of such a route beside those of a problem (RFC 6749 §5.2)."""
    description = _NOT_IN_DESCRIPTION.sub("'", detail)
    return {"error": _word(status, code), "error_description": description}


def challenge(request: Request) -> str:
    """The `WWW-Authenticate` of a 401: names an error only of a token that was given (RFC 6750 §3).

    The routes for tokens do not look at one; those of apps want to know which app it is.
    """
    if path_of(request.scope).startswith(OF_APPS):
        return 'Basic realm="apps"'
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    is_given = scheme.lower() == "bearer" and token.strip()
    return 'Bearer error="invalid_token"' if is_given and not is_token_route(request) else "Bearer"


def missing(scope: str) -> str:
    """The `WWW-Authenticate` of a token that has not this scope (RFC 6750 §3.1)."""
    return f'Bearer error="insufficient_scope", scope="{scope}"'


def _word(status: int, code: str) -> str:
    if status in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE):
        return WAIT
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return BROKEN
    if code in WORDS:
        return code
    return ERRORS.get(code, "invalid_request")
