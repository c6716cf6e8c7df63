"""The description of the API (OpenAPI 3.1): what the routes say, and what holds for all of them."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic import TypeAdapter

from ..settings import Settings
from . import oauth
from .credentials import COOKIE
from .deps import TOKEN_SCHEME
from .problems import API, MEDIA_TYPE
from .schemas.problems import Problem, TokenProblem

Json = dict[str, Any]

COOKIE_SCHEME = "SessionCookie"
SCHEMAS = "#/components/schemas/"
RESPONSES = "#/components/responses/"

RETRY_AFTER = {
    "Retry-After": {
        "description": "In how many seconds to repeat.",
        "schema": {"type": "integer", "minimum": 0},
    }
}
LINK = {
    "Link": {
        "description": "The addresses of `next` and `prev` once more (RFC 8288).",
        "schema": {"type": "string"},
    }
}
HEADERS: dict[int, Json] = {
    401: {
        "WWW-Authenticate": {
            "description": "Names the error of a token that was given (RFC 6750 §3).",
            "schema": {"type": "string"},
        }
    },
    405: {
        "Allow": {
            "description": "The methods of this path, with commas between them.",
            "schema": {"type": "string"},
        }
    },
    429: RETRY_AFTER,
    503: RETRY_AFTER,
}
# Of a head that is too large: written before any route is looked for.
WITHOUT_BODY = 431
ANYWHERE = (405, WITHOUT_BODY, 500, 503)
OF_A_SESSION = (401,)
OF_A_ROOM = (403, 404, 409)
OF_A_PARAMETER = (422,)
OF_A_BODY = (400, 413, 415, 422)
OF_A_CHANGE = (403, 409, 429)
# Their bodies name people or rooms, which may be absent.
NAMING_OTHERS = ("/direct", "/invites", "/settings")
OF_NAMES = (404,)
# Read by owners of the server only.
FOR_OWNERS = (
    "/api/v1/accounts",
    "/api/v1/external-accounts",
    "/api/v1/apps",
    "/api/v1/audit",
    "/api/v1/abandoned-rooms",
    "/api/v1/settings",
)
OF_OWNERS = (403,)


def operation_id(route: APIRoute) -> str:
    """The name of the function: `list_messages` is `listMessages`."""
    first, *others = route.name.split("_")
    return first + "".join(word.capitalize() for word in others)


def describe(app: FastAPI, settings: Settings) -> Json:
    document = get_openapi(
        title=app.title, version=app.version, summary=app.summary, routes=app.routes
    )
    components = document["components"]
    schemas: Json = components["schemas"]
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    for problem in (Problem, TokenProblem):
        schema = TypeAdapter(problem).json_schema(ref_template=f"{SCHEMAS}{{model}}")
        schemas |= schema.pop("$defs", {}) | {problem.__name__: schema}
    _limit(schemas, settings)
    components["securitySchemes"][COOKIE_SCHEME] = _cookie_scheme(settings)
    used: set[int] = set()
    for path, method, operation in _operations(document):
        statuses = _statuses(path, method, operation)
        used.update(statuses)
        _complete(path, operation, statuses)
    components["responses"] = {
        _name(status): _problem(status, "Problem") for status in sorted(used)
    }
    return document


def below(root: str, document: Json) -> Json:
    """The same of an app that stands below a path of its host."""
    if not root:
        return document
    schemes = {**document["components"]["securitySchemes"]}
    cookie = schemes[COOKIE_SCHEME]
    schemes[COOKIE_SCHEME] = cookie | {"name": cookie["name"].replace("__Host-", "__Secure-")}
    password = schemes[TOKEN_SCHEME]["flows"]["password"]
    flow = password | {"tokenUrl": root + password["tokenUrl"]}
    schemes[TOKEN_SCHEME] = schemes[TOKEN_SCHEME] | {"flows": {"password": flow}}
    components = document["components"] | {"securitySchemes": schemes}
    return document | {"servers": [{"url": root}], "components": components}


def _operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def _limit(schemas: Json, settings: Settings) -> None:
    """Name the bounds that are settings of this server."""
    for schema in ("MessageCreate", "PollCreate", "MessageEdit"):
        schemas[schema]["properties"]["text"] |= {
            "minLength": 1,
            "maxLength": settings.limit_text_characters,
        }
    for schema in ("DraftUpdate", "ScheduledCreate", "ScheduledUpdate"):
        of_text = schemas[schema]["properties"]["text"]
        of_text |= {"maxLength": settings.limit_text_characters} if "type" in of_text else {}
    for schema, field in (
        ("UserCreate", "password"),
        ("PasswordUpdate", "new_password"),
        ("PasswordSet", "new_password"),
    ):
        schemas[schema]["properties"][field]["minLength"] = settings.password_min_length


def _cookie_scheme(settings: Settings) -> Json:
    return {
        "type": "apiKey",
        "in": "cookie",
        "name": f"__Host-{COOKIE}" if settings.secure else COOKIE,
        "description": "Of a browser that signed in on the page. What changes something needs our "
        "own `Origin`, too.",
    }


def _statuses(path: str, method: str, operation: Json) -> list[int]:
    """The refusals that a request for this operation may meet."""
    found = set(ANYWHERE)
    if path.startswith(API):
        is_change = method != "get"
        for applies, statuses in (
            ("security" in operation or oauth.is_token_path(path), OF_A_SESSION),
            ("{" in path, OF_A_ROOM),
            ("parameters" in operation, OF_A_PARAMETER),
            ("requestBody" in operation, OF_A_BODY),
            (is_change, OF_A_CHANGE),
            (is_change and path.endswith(NAMING_OTHERS), OF_NAMES),
            (path in FOR_OWNERS, OF_OWNERS),
        ):
            found.update(statuses if applies else ())
    return sorted(found)


def _complete(path: str, operation: Json, statuses: list[int]) -> None:
    responses = operation["responses"]
    responses.pop("422", None)  # the framework's own shape
    for status in statuses:
        responses[str(status)] = (
            _problem(status, "TokenProblem", oauth.MEDIA_TYPE)
            if oauth.is_token_path(path) and status != WITHOUT_BODY
            else {"$ref": RESPONSES + _name(status)}
        )
    if "security" in operation:
        operation["security"] = [{TOKEN_SCHEME: []}, {COOKIE_SCHEME: []}]
    for content in responses.get("200", {}).get("content", {}).values():
        if content["schema"].get("$ref", "").endswith("Page"):
            responses["200"]["headers"] = LINK


def _name(status: int) -> str:
    return HTTPStatus(status).name.title().replace("_", "")


def _problem(status: int, schema: str, kind: str = MEDIA_TYPE) -> Json:
    response: Json = {"description": HTTPStatus(status).phrase}
    if status in HEADERS:
        response["headers"] = HEADERS[status]
    if status != WITHOUT_BODY:
        response["content"] = {kind: {"schema": {"$ref": SCHEMAS + schema}}}
    return response
