"""Errors as RFC 9457 problems for programs, and as a page for people."""

import logging
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError, WebSocketRequestValidationError
from starlette.exceptions import HTTPException, WebSocketException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.websockets import WebSocket

from .. import errors
from ..wire.close_codes import close_code_of
from . import handshake_refusal, oauth, tus
from .methods import allowed
from .pages import forms
from .pages.problems import address, title
from .place import path_of
from .request_log import id_of
from .services import services_of

logger = logging.getLogger(__name__)

API = "/api/"
# Paths that only programs ask for, and files: nobody reads a page of these.
FOR_PROGRAMS = (
    API,
    "/healthz",
    "/readyz",
    "/metrics",
    "/openapi.json",
    "/.well-known/",
    "/asyncapi.json",
    "/static/",
    "/docs/assets/",
)
MEDIA_TYPE = "application/problem+json"
# Enough to see what is wrong; an answer must not grow with what was sent.
ERRORS_MOST = 10
PLACE_CHARACTERS = 64
# For errors that the framework finds before a route of ours runs.
FROM_FRAMEWORK = (errors.NotFound, errors.MethodNotAllowed, errors.TooLarge)
CODES = {kind.status: kind.code for kind in FROM_FRAMEWORK}


def install(app: FastAPI) -> None:
    """Every error of this app gets one of the shapes below, and a stable code."""
    app.add_exception_handler(errors.ParleyError, _refused)
    app.add_exception_handler(RequestValidationError, _malformed)
    app.add_exception_handler(WebSocketRequestValidationError, _malformed_handshake)
    app.add_exception_handler(WebSocketException, handshake_refusal.refuse)
    app.add_exception_handler(HTTPException, _from_framework)
    app.add_exception_handler(ClientDisconnect, _cut_off)
    app.add_exception_handler(Exception, _unexpected)


def refusal(request: Request, error: errors.ParleyError) -> Response:
    """The answer to a request that is refused."""
    headers = {}
    if error.retry_after_seconds is not None:
        headers["Retry-After"] = str(error.retry_after_seconds)
    if error.status == HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = oauth.challenge(request)
    if isinstance(error, errors.ScopeMissing):
        headers["WWW-Authenticate"] = oauth.missing(error.scope)
    if isinstance(error, errors.RangeNotSatisfiable):
        headers["Content-Range"] = f"bytes */{error.members['bytes']}"
    if isinstance(error, errors.TusVersion):
        headers["Tus-Version"] = tus.VERSION
    return _answer(
        request, error.status, error.code, error.message, headers=headers, extra=dict(error.members)
    )


async def _cut_off(request: Request, _: Exception) -> Response:
    """Nobody reads it any more; it stands in the log of requests."""
    return refusal(request, errors.Invalid("The body was cut off."))


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, errors.ParleyError)
    return refusal(request, error)


async def _malformed(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    # The framework leaves a body as bytes that isn't JSON by its content type.
    if isinstance(error.body, bytes):
        return refusal(request, errors.Unsupported())
    # Never the input: it may hold a password.
    found = [
        {"loc": [_short(part) for part in item["loc"]], "message": item["msg"]}
        for item in error.errors()[:ERRORS_MOST]
    ]
    detail = "; ".join(f"{_place(item['loc'])}: {item['message']}" for item in found)
    return _answer(request, 422, errors.Invalid.code, detail, extra={"errors": found})


async def _malformed_handshake(websocket: WebSocket, error: Exception) -> None:
    await websocket.close(close_code_of(errors.Invalid()), errors.Invalid.code)


async def _from_framework(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code = CODES.get(error.status_code, errors.Invalid.code)
    headers, detail = dict(error.headers or {}), str(error.detail)
    if error.status_code == HTTPStatus.NOT_FOUND:
        detail = errors.NotFound.default_message
    elif error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        headers["Allow"] = allowed(request, headers.get("Allow", ""))
        detail = f"{request.method} is not possible here: see Allow."
    return _answer(request, error.status_code, code, detail, headers=headers)


async def _unexpected(request: Request, error: Exception) -> Response:
    # uvicorn closes the connection: said in time, nobody sends the next request into it.
    headers = {"Connection": "close"}
    found = errors.InternalError
    return _answer(request, found.status, found.code, found.default_message, headers=headers)


def _answer(
    request: Request,
    status: int,
    code: str,
    detail: str,
    *,
    headers: dict[str, str] | None = None,
    extra: dict[str, Any] | None = None,
) -> Response:
    services_of(request).counts.refusals[code] += 1
    if not path_of(request.scope).startswith(FOR_PROGRAMS):
        return forms.error(request, status, code, headers=headers)
    extra, media_type = extra or {}, MEDIA_TYPE
    if tus.is_about(path_of(request.scope)):
        headers = {**(headers or {}), **tus.RESUMABLE}
    if oauth.is_token_route(request):
        media_type = oauth.MEDIA_TYPE
        if status == errors.Invalid.status:
            status = HTTPStatus.BAD_REQUEST  # RFC 6749 §5.2
        extra = extra | oauth.token_error(status, code, detail)
    body: dict[str, Any] = {"type": address(request, code), "title": title(code), "status": status}
    body |= {"detail": detail, "code": code, "request_id": id_of(request.scope)}
    return JSONResponse(body | extra, status, headers, media_type=media_type)


def _short(part: int | str) -> int | str:
    """The name of an unknown field is the sender's, and as long as they like."""
    return part if isinstance(part, int) else part[:PLACE_CHARACTERS]


def _place(location: list[Any]) -> str:
    return ".".join(str(part) for part in location[1:] or location)
