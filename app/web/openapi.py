"""The description of the API (OpenAPI 3.1): what the routes say, and what holds for all of them."""

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic import TypeAdapter

from .. import errors
from ..settings import Settings
from . import asked, oauth, refused
from .credentials import COOKIE
from .deps import TOKEN_SCHEME
from .openapi_answers import HEADERS, SCHEMAS, WITHOUT_BODY, add_headers, problem, share
from .place import BELOW
from .problems import MEDIA_TYPE
from .schemas.problems import Problem, TokenProblem
from .schemas.sent_webhooks import BODIES

Json = dict[str, Any]

COOKIE_SCHEME = "SessionCookie"
# By its name at the root of an origin.
_NAMES_BELOW = {COOKIE: f"{BELOW}{COOKIE}", f"__Host-{COOKIE}": f"__Secure-{COOKIE}"}


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
    for shape in (Problem, TokenProblem):
        schema = TypeAdapter(shape).json_schema(ref_template=f"{SCHEMAS}{{model}}")
        schemas |= schema.pop("$defs", {}) | {shape.__name__: schema}
    document["webhooks"] = {name: _webhook(name, body, schemas) for name, body in BODIES.items()}
    _limit(schemas, settings)
    components["securitySchemes"][COOKIE_SCHEME] = _cookie_scheme(settings)
    named: set[str] = set()
    for path, method, operation in _operations(document):
        named |= _complete(path, method, operation)
    components["headers"] = {name: HEADERS[name] for name in HEADERS if name in named}
    share(document)
    return document


def below(root: str, document: Json) -> Json:
    """The same of an app that stands below a path of its host."""
    if not root:
        return document
    schemes = {**document["components"]["securitySchemes"]}
    cookie = schemes[COOKIE_SCHEME]
    schemes[COOKIE_SCHEME] = cookie | {"name": _NAMES_BELOW[cookie["name"]]}
    password = schemes[TOKEN_SCHEME]["flows"]["password"]
    flow = password | {"tokenUrl": root + password["tokenUrl"]}
    schemes[TOKEN_SCHEME] = schemes[TOKEN_SCHEME] | {"flows": {"password": flow}}
    components = document["components"] | {"securitySchemes": schemes}
    return document | {"servers": [{"url": root}], "components": components}


def _operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def _webhook(name: str, body: Any, schemas: Json) -> Json:
    """What is posted to an address of somebody's."""
    schema = TypeAdapter(body).json_schema(ref_template=f"{SCHEMAS}{{model}}", mode="serialization")
    for part, described in schema.pop("$defs", {}).items():
        schemas.setdefault(part, described)
    schemas[body.__name__] = schema
    return {
        "post": {
            "summary": name,
            "parameters": [
                {"name": header, "in": "header", "required": True, "schema": {"type": "string"}}
                for header in ("webhook-id", "webhook-timestamp", "webhook-signature")
            ],
            "requestBody": {
                "required": True,
                "content": {"application/json": {"schema": {"$ref": SCHEMAS + body.__name__}}},
            },
            "responses": {
                "2XX": {"description": "Taken"},
                "410": {"description": "Nothing is sent there any more"},
            },
        }
    }


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
    # Left out it stays as it is: that is no value which one could send.
    del schemas["MeUpdate"]["properties"]["display_name"]["default"]


def _cookie_scheme(settings: Settings) -> Json:
    return {
        "type": "apiKey",
        "in": "cookie",
        "name": f"__Host-{COOKIE}" if settings.secure else COOKIE,
        "description": "Of a browser that signed in on the page. What changes something needs our "
        "own `Origin`, too.",
    }


def _complete(path: str, method: str, operation: Json) -> set[str]:
    """Add its refusals and its headers; the names of these."""
    responses = operation["responses"]
    responses.pop("422", None)  # the framework's own shape
    is_signed_in = "security" in operation
    parameters = operation.get("parameters", ())
    own = refused.Operation(
        id=operation["operationId"],
        method=method.upper(),
        path=path.removeprefix(asked.API),
        is_signed_in=is_signed_in,
        has_body="requestBody" in operation,
        has_parameters=bool(parameters),
        headers=[one["name"].lower() for one in parameters if one["in"] == "header"],
    )
    is_of_tokens = oauth.is_token_path(path)
    shape = "TokenProblem" if is_of_tokens else "Problem"
    kind = oauth.MEDIA_TYPE if is_of_tokens else MEDIA_TYPE
    for status, codes in sorted(_by_status(own, path).items()):
        responses[str(status)] = problem(status, sorted(codes), shape, kind)
    if is_signed_in:
        operation["security"] = [{TOKEN_SCHEME: []}, {COOKIE_SCHEME: []}]
    is_counted = own.changes or errors.TooManyRequests in refused.OWN.get(own.id, ())
    return add_headers(operation, is_counted=is_signed_in and is_counted)


def _by_status(operation: refused.Operation, path: str) -> dict[int, set[str]]:
    """What is malformed is 400 on the routes for tokens; elsewhere too, if it is no UTF-8."""
    found: dict[int, set[str]] = {WITHOUT_BODY: set()}
    for status, codes in refused.codes(operation).items():
        shown = [status]
        if status == errors.Invalid.status and oauth.is_token_path(path):
            shown = [400]
        elif status == errors.Invalid.status and operation.has_body:
            shown = [400, status]
        for one in shown:
            found.setdefault(one, set()).update(codes if one == status else [errors.Invalid.code])
    return found
