"""The descriptions of the API, and the page of one of them, of files of this server only."""

from functools import lru_cache
from importlib.resources import files
from threading import Lock
from typing import Any

from fastapi import APIRouter, FastAPI, Request
from fastapi.staticfiles import StaticFiles
from starlette.responses import JSONResponse, Response

from ...settings import Settings
from .. import asyncapi, credentials, openapi
from ..pages import rendering
from ..place import root_of


async def documentation(request: Request) -> Response:
    return rendering.templates.TemplateResponse(request, "docs.html", {"root": root_of(request)})


def install(app: FastAPI, settings: Settings) -> None:
    """Routes of this app alone: another one in the same process has other settings."""
    router = APIRouter(include_in_schema=False)
    router.add_api_route("/docs", documentation)

    making = Lock()

    def describe() -> dict[str, Any]:
        with making:
            if app.openapi_schema is None:
                app.openapi_schema = openapi.describe(app, settings)
        return app.openapi_schema

    @router.get("/openapi.json")
    def description(request: Request) -> Response:
        """Made in a thread: the first time takes seconds."""
        return JSONResponse(openapi.below(root_of(request), app.openapi()))

    @lru_cache(maxsize=1)
    def describe_frames() -> dict[str, Any]:
        return asyncapi.describe(settings, app.version)

    @router.get("/asyncapi.json")
    async def frames(request: Request) -> dict[str, Any]:
        """Sockets, streams and webhooks, with the address at which this was asked for."""
        scheme, _, host = credentials.own_origin(request, settings).partition("://")
        root = root_of(request)
        at = {"host": host, "protocol": "wss" if scheme == "https" else "ws"}
        return {**describe_frames(), "servers": {"here": at | ({"pathname": root} if root else {})}}

    assets = files("fastapi_swagger").joinpath("resources")
    app.mount("/docs/assets", StaticFiles(directory=str(assets)))
    app.include_router(router)
    app.openapi = describe  # type: ignore[method-assign]  # FastAPI's documented hook
