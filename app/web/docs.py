"""The documentation page of the API, from files of this server only."""

from importlib.resources import files
from pathlib import Path

from fastapi import APIRouter, FastAPI, Request
from fastapi.staticfiles import StaticFiles
from starlette.responses import Response
from starlette.templating import Jinja2Templates

router = APIRouter(include_in_schema=False)

_templates = Jinja2Templates(Path(__file__).parents[2] / "templates")


@router.get("/docs")
async def documentation(request: Request) -> Response:
    return _templates.TemplateResponse(request, "docs.html")


def install(app: FastAPI) -> None:
    assets = files("fastapi_swagger").joinpath("resources")
    app.mount("/docs/assets", StaticFiles(directory=str(assets)))
    app.include_router(router)
