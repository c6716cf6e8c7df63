"""Kinds of request bodies: refuses large ones, and what nothing here takes, with a problem."""

import re
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .. import errors
from ..pictures import EMOJI_BYTES, PICTURE_BYTES
from . import problems
from .pages.install import SHARE_PATH
from .place import path_of

LENGTH = b"content-length"
TYPE = b"content-type"
FORM = b"application/x-www-form-urlencoded"
# Elsewhere nothing takes files; its parser would look at each header of each part.
MULTIPART = b"multipart/"


class Kind(NamedTuple):
    """Bounds on a kind of body. A parser's work grows with the marks that part a body, too."""

    most_bytes: int
    marks: tuple[bytes, ...]
    most_marks: int


# The longest message, every character escaped, and room to spare; nothing else comes near. It may
# be all commas; beyond that they part things, of which 130,000 take the parser 15 ms.
JSON_BODY = Kind(262_144, (b",", b"[", b"{"), 16_384)
# Our forms hold a name, two passwords and an invite, in which each character may take twelve bytes;
# that of consent fifty rooms. Each field costs the parser ten microseconds, since it is Python.
FORM_BODY = Kind(16_384, (b"&",), 64)
# Bytes that another process decodes.
PICTURE_BODY = Kind(PICTURE_BYTES, (), 0)
PICTURE = b"image/"
# The one path that takes them, and the one before the name of an emoji.
PICTURE_PATH, EMOJI_PATH = "/me/picture", "/emoji"
EMOJI_BODY = Kind(EMOJI_BYTES, (), 0)
# A form with a file goes to the one, and bytes of one to the other.
FILES_PATH = re.compile(r"/api/v1/rooms/[^/]+/files\Z")
UPLOAD_PATH = re.compile(r"/api/v1/rooms/[^/]+/uploads/[^/]+\Z")
OFFSET = b"application/offset+octet-stream"
# Before the secret of a webhook: others send JSON in forms there, or call it one.
HOOK_PATH = "/v1/hooks"


class BodyLimit:
    """By Content-Length where it is given, else by what comes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        announced, kind = b"0", b""
        for name, value in scope["headers"]:
            if name == LENGTH:
                announced = value
            elif name == TYPE and not kind:  # the first counts, as in the parser
                kind = value.lower()
        is_form = kind.startswith(FORM) and not _is_hook(scope["path"])
        body_kind = FORM_BODY if is_form else JSON_BODY
        if kind.startswith(PICTURE):
            body_kind = _of_picture(scope["path"]) or body_kind
        if _is_upload(scope, kind) or _is_share(scope):
            # Its route takes the bytes as they come, and bounds them itself; or reads nothing.
            await self._app(scope, receive, send)
            return
        refused: errors.ParleyError | None = None
        if announced.isdigit() and int(announced) > body_kind.most_bytes:
            refused = errors.TooLarge()
        elif kind.startswith(MULTIPART):
            refused = errors.Unsupported()
        if refused is not None:
            await problems.refusal(Request(scope), refused)(scope, receive, send)
            return
        received_bytes = marks = 0
        form = b""

        async def receive_within_limit() -> Message:
            nonlocal received_bytes, marks, form
            message = await receive()
            body = message.get("body", b"")
            received_bytes += len(body)
            marks += sum(body.count(mark) for mark in body_kind.marks)
            if received_bytes > body_kind.most_bytes:
                raise HTTPException(errors.TooLarge.status, errors.TooLarge.default_message)
            if marks > body_kind.most_marks:
                raise HTTPException(errors.Invalid.status, "Too many fields.")
            if body_kind is FORM_BODY:
                form += body
                if not message.get("more_body", False):
                    _require_utf8(form)
            return message

        await self._app(scope, receive_within_limit, send)


def _is_share(scope: Scope) -> bool:
    return bool(scope["method"] == "POST" and path_of(scope) == SHARE_PATH)


def _is_upload(scope: Scope, kind: bytes) -> bool:
    """No other route may have these methods and paths: it would read a body without end."""
    if scope["method"] == "POST" and kind.startswith(MULTIPART):
        return FILES_PATH.search(scope["path"]) is not None
    of_tus = scope["method"] == "PATCH" and kind.startswith(OFFSET)
    return of_tus and UPLOAD_PATH.search(scope["path"]) is not None


def _is_hook(path: str) -> bool:
    return path.rpartition("/")[0].endswith(HOOK_PATH)


def _of_picture(path: str) -> Kind | None:
    if path.endswith(PICTURE_PATH):
        return PICTURE_BODY
    return EMOJI_BODY if path.rpartition("/")[0].endswith(EMOJI_PATH) else None


def _require_utf8(form: bytes) -> None:
    """The parser would put a sign of its own in the place of other bytes."""
    try:
        unquote_to_bytes(form).decode()
    except UnicodeDecodeError as error:
        raise HTTPException(errors.Invalid.status, "The form is not UTF-8.") from error


def is_form(request: Request) -> bool:
    """Whether the content type is that of a form; its parameters say nothing."""
    kind = request.headers.get("content-type", "").partition(";")[0]
    return kind.strip().lower() == FORM.decode()


def is_picture(request: Request) -> bool:
    """Whether the content type is that of a picture, whichever it is really."""
    return request.headers.get("content-type", "").lower().startswith(PICTURE.decode())


def has_body(request: Request) -> bool:
    """Whether a body was announced (RFC 9112 §6.3); it need not have come yet."""
    length = request.headers.get("content-length", "0")
    return "transfer-encoding" in request.headers or length.strip("0") != ""
