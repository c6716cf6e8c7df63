"""What servers work out when they start or are first asked: once, for all that are forked.

It is the same in each of them, and takes longer than all else that most of them do.
"""

from typing import Any

from fastapi.routing import _IncludedRouter, iter_route_contexts

from app import cli, main
from app.db import revisions
from app.main import App
from app.settings import Settings
from app.web.encodings import COMPRESS
from app.web.pages.assets import BUNDLES, assets
from app.web.pages.parts import FOLDER as PARTS
from app.web.pages.words import FIRST, REST

# What browsers load of a page, in the coding that they ask for.
CODING = "br"
LANGUAGE = "en"

_routers: dict[int, _IncludedRouter] = {}


def work_out() -> None:
    """Before the first fork."""
    revisions.known()
    app = main.create_app(Settings())
    for _ in iter_route_contexts(app.router.routes):
        pass
    for route in app.router.routes:
        if isinstance(route, _IncludedRouter):
            _routers[id(route.original_router)] = route
    for name in (*BUNDLES.values(), *(f"{of}{LANGUAGE}.json" for of in (FIRST, REST))):
        _compress(name)
    _compress(f"{PARTS}{LANGUAGE}.html")
    vars(cli).update(create_app=_create_app)


def _compress(name: str) -> None:
    body = assets().body(assets().version, name)
    body._forms[CODING] = COMPRESS[CODING](body.plain)


def _create_app(*given: Any) -> App:
    app = main.create_app(*given)
    for route in app.router.routes:
        if isinstance(route, _IncludedRouter) and id(route.original_router) in _routers:
            known = _routers[id(route.original_router)]
            route._effective_candidates = known._effective_candidates
            route._effective_candidates_version = known._effective_candidates_version
            route._effective_low_priority_routes = known._effective_low_priority_routes
            route._effective_low_priority_routes_version = (
                known._effective_low_priority_routes_version
            )
    return app
