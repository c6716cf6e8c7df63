"""The page of the API's description, made of files of this server only."""

from importlib.resources import files
from typing import Any

from fastapi import APIRouter, FastAPI, Request
from fastapi.staticfiles import StaticFiles
from starlette.responses import JSONResponse, Response

from ...settings import Settings
from .. import openapi
from ..pages import rendering
from ..place import root_of

router = APIRouter(include_in_schema=False)


@router.get("/docs")
async def documentation(request: Request) -> Response:
    return rendering.templates.TemplateResponse(request, "docs.html", {"root": root_of(request)})


def install(app: FastAPI, settings: Settings) -> None:
    def describe() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = openapi.describe(app, settings)
        return app.openapi_schema

    @router.get("/openapi.json")
    async def description(request: Request) -> Response:
        return JSONResponse(openapi.below(root_of(request), app.openapi()))

    assets = files("fastapi_swagger").joinpath("resources")
    app.mount("/docs/assets", StaticFiles(directory=str(assets)))
    app.include_router(router)
    app.openapi = describe  # type: ignore[method-assign]  # FastAPI's documented hook
