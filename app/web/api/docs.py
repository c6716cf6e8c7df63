"""The API's description, and its page, made of files of this server only."""

from importlib.resources import files
from typing import Any

from fastapi import APIRouter, FastAPI, Request
from fastapi.openapi.utils import get_openapi
from fastapi.staticfiles import StaticFiles
from starlette.responses import Response
from starlette.templating import Jinja2Templates

from ...files import TEMPLATES
from ..problems import API, MEDIA_TYPE
from ..schemas import Problem

router = APIRouter(include_in_schema=False)

PROBLEM_REF = "#/components/schemas/Problem"
# Any route of the API may answer these; each names its cause by `code`.
STATUSES = (400, 401, 403, 404, 409, 413, 422, 429, 503)

_templates = Jinja2Templates(TEMPLATES)


@router.get("/docs")
async def documentation(request: Request) -> Response:
    return _templates.TemplateResponse(request, "docs.html")


def install(app: FastAPI) -> None:
    assets = files("fastapi_swagger").joinpath("resources")
    app.mount("/docs/assets", StaticFiles(directory=str(assets)))
    app.include_router(router)
    app.openapi = lambda: _describe(app)  # type: ignore[method-assign]  # FastAPI's documented hook


def _describe(app: FastAPI) -> dict[str, Any]:
    if app.openapi_schema is None:
        schema = get_openapi(
            title=app.title, version=app.version, summary=app.summary, routes=app.routes
        )
        schemas = schema["components"]["schemas"]
        for unused in ("HTTPValidationError", "ValidationError"):
            schemas.pop(unused, None)
        schemas["Problem"] = Problem.model_json_schema()
        for path, operations in schema["paths"].items():
            if path.startswith(API):
                for operation in operations.values():
                    operation["responses"].update(_problems())
        app.openapi_schema = schema
    return app.openapi_schema


def _problems() -> dict[str, Any]:
    content = {MEDIA_TYPE: {"schema": {"$ref": PROBLEM_REF}}}
    return {str(status): {"description": "A problem", "content": content} for status in STATUSES}
