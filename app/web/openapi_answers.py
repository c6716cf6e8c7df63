"""What the description of the API says of answers: their headers, and the codes of problems."""

import json
from collections.abc import Collection, Iterator
from http import HTTPStatus
from typing import Any

from .deprecation import DEPRECATION, SUNSET

Json = dict[str, Any]

SCHEMAS = "#/components/schemas/"
_HEADERS = "#/components/headers/"
_RESPONSES = "#/components/responses/"
# Of a head that is too large: written before any route is looked for.
WITHOUT_BODY = 431

_TEXT: Json = {"type": "string"}
_COUNT: Json = {"type": "integer", "minimum": 0}
HEADERS: dict[str, Json] = {
    "X-Request-Id": {
        "description": "Names the request in the server's log; chosen by the client, if it sends "
        "this header.",
        "schema": {"type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$"},
    },
    "WWW-Authenticate": {
        "description": "Names the error of a token that was given (RFC 6750 §3).",
        "schema": _TEXT,
    },
    "Allow": {
        "description": "The methods of this path, with commas between them.",
        "schema": _TEXT,
    },
    "Retry-After": {
        "description": "In how many seconds to repeat.",
        "schema": {"type": "integer", "minimum": 0},
    },
    "Link": {
        "description": "The addresses of `next` and `prev` once more (RFC 8288).",
        "schema": _TEXT,
    },
    "Location": {
        "description": "The path of what was made; of an event, its place in the log.",
        "schema": {"type": "string", "format": "uri-reference"},
    },
    "ETag": {
        "description": "The state of what can be edited here, for `If-Match`.",
        "schema": _TEXT,
    },
    "Accept-Ranges": {"description": "`bytes`: `Range` is read.", "schema": _TEXT},
    "Content-Disposition": {
        "description": "The name of the file, and whether it may be shown in place (RFC 6266).",
        "schema": _TEXT,
    },
    "Content-Range": {"description": "Which of its bytes these are.", "schema": _TEXT},
    "Tus-Resumable": {"description": "The version of tus: 1.0.0.", "schema": _TEXT},
    "Tus-Version": {"description": "The versions of tus that are spoken here.", "schema": _TEXT},
    "Tus-Extension": {"description": "What of tus there is, with commas.", "schema": _TEXT},
    "Tus-Max-Size": {"description": "The most bytes of a file.", "schema": _COUNT},
    "Upload-Offset": {"description": "How many bytes have come.", "schema": _COUNT},
    "Upload-Length": {"description": "How many bytes there are to be.", "schema": _COUNT},
    "Upload-Metadata": {"description": "What the upload began with.", "schema": _TEXT},
    "Upload-Expires": {
        "description": "When it is gone, unless it goes on or a message has it.",
        "schema": _TEXT,
    },
    "RateLimit": {
        "description": "How many are left, and in how many seconds all are; not there where the "
        "limit is lifted.",
        "schema": _TEXT,
    },
    "RateLimit-Policy": {
        "description": "How many there are at once, and in how many seconds all of them again.",
        "schema": _TEXT,
    },
    DEPRECATION: {
        "description": "Since when this is deprecated (RFC 9745).",
        "schema": {"type": "string", "pattern": "^@[0-9]+$"},
    },
    SUNSET: {
        "description": "When it ends, once that is decided (RFC 8594).",
        "schema": _TEXT,
    },
}
# Operations whose answer is the state that `If-Match` asks for.
TAGGED = {
    "changeRoom",
    "changeSettings",
    "getExternalAccount",
    "getMessage",
    "getRoom",
    "getSettings",
    "putExternalAccount",
    "removeTeamPicture",
    "setTeamPicture",
}
_FILE = ("Accept-Ranges", "Content-Disposition", "ETag")
_STANDS = ("Tus-Resumable", "Upload-Offset", "Upload-Expires")
# Of single operations, by the status of their answer.
OWN: dict[str, dict[int, Collection[str]]] = {
    "cancelUpload": {204: ("Tus-Resumable",)},
    "continueUpload": {204: _STANDS},
    "createUpload": {201: _STANDS},
    "getFile": {200: _FILE, 206: (*_FILE, "Content-Range"), 304: _FILE, 416: ("Content-Range",)},
    "getUpload": {204: (*_STANDS, "Upload-Length", "Upload-Metadata")},
    "getUploadOptions": {204: ("Tus-Resumable", "Tus-Version", "Tus-Extension", "Tus-Max-Size")},
}
OF_TUS = {"cancelUpload", "continueUpload", "createUpload", "getUpload", "getUploadOptions"}
# What is answered before anybody is looked up.
NOT_COUNTED = (400, 405)
OF_STATUS: dict[int, Collection[str]] = {
    201: ("Location",),
    401: ("WWW-Authenticate",),
    405: ("Allow",),
    429: ("Retry-After",),
    503: ("Retry-After",),
}


def problem(status: int, codes: Collection[str], schema: str, kind: str) -> Json:
    """A refusal, with the codes that it may have."""
    response: Json = {"description": HTTPStatus(status).phrase}
    if status != WITHOUT_BODY:
        own = {"type": "object", "properties": {"code": {"enum": [*codes]}}}
        of_all = {"$ref": SCHEMAS + schema}
        response["content"] = {kind: {"schema": {"allOf": [of_all, own]}}}
    return response


def add_headers(operation: Json, *, is_counted: bool) -> set[str]:
    """Those that each of its answers may have; their names."""
    named: set[str] = set()
    for status, response in operation["responses"].items():
        if int(status) != WITHOUT_BODY:
            names = dict.fromkeys(_headers(operation, int(status), response, is_counted))
            response["headers"] = {name: {"$ref": _HEADERS + name} for name in names}
            named.update(names)
    return named


def share(document: Json) -> None:
    """Give the refusals that several operations have one place and a name: that of the first."""
    shared: dict[str, Json] = {}
    names: dict[str, str] = {}
    for methods in document["paths"].values():
        for operation in methods.values():
            for status, response in operation["responses"].items():
                if status >= "4":
                    written = json.dumps(response)
                    if written not in names:
                        names[written] = _name(status, operation["operationId"], shared)
                        shared[names[written]] = response
                    operation["responses"][status] = {"$ref": _RESPONSES + names[written]}
    document["components"]["responses"] = shared


def _name(status: str, operation: str, taken: Collection[str]) -> str:
    phrase = HTTPStatus(int(status)).name.title().replace("_", "")
    return phrase if phrase not in taken else f"{phrase}Of{operation[0].upper()}{operation[1:]}"


def _headers(operation: Json, status: int, response: Json, is_counted: bool) -> Iterator[str]:
    yield "X-Request-Id"
    yield from OF_STATUS.get(status, ())
    yield from OWN.get(operation["operationId"], {}).get(status, ())
    if operation["operationId"] in OF_TUS:
        yield "Tus-Resumable"
        if status == HTTPStatus.PRECONDITION_FAILED:
            yield "Tus-Version"
    if status == HTTPStatus.FORBIDDEN and "security" in operation:
        yield "WWW-Authenticate"  # of a token that has not the scope
    if is_counted and status not in NOT_COUNTED:
        yield from ("RateLimit", "RateLimit-Policy")
    if operation.get("deprecated"):
        yield from (DEPRECATION, SUNSET)
    if status in (HTTPStatus.OK, HTTPStatus.CREATED) and operation["operationId"] in TAGGED:
        yield "ETag"
    if status == HTTPStatus.OK:
        contents = response.get("content", {}).values()
        if any(content["schema"].get("$ref", "").endswith("Page") for content in contents):
            yield "Link"
