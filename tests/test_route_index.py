"""The index of routes finds for every path and method what the router itself would."""

import contextlib
import itertools
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.routing import iter_route_contexts
from starlette.routing import Mount
from starlette.types import ASGIApp, Message, Scope

from app.main import App, create_app
from app.settings import load
from app.web.route_index import RouteIndex
from tests.dose import dose

PARAMETER = re.compile(r"{[^}]+}")
# The index goes by paths alone: two methods, which rarely have the same routes, say as much as all.
METHODS = dose(("GET", "DELETE"), ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"))
# For each parameter: an id, nothing, what may be taken for a path, and words of other routes.
VALUES = ("r_ftny3mrkhdum", "", "a.b")
# Of other words, so many at one place: there are a dozen beside each other at most.
WORDS_MOST = 20


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> App:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("PARLEY_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        return create_app(load())


def paths_of(app: App) -> list[str]:
    return sorted({route.path or "" for route in iter_route_contexts(app.router.routes)})


def asked(paths: list[str]) -> Iterator[str]:
    """Paths that somebody may ask for: each parameter has many values, also words of routes."""
    words = defaultdict(set)
    for path in paths:
        parts = path.split("/")
        for place, part in enumerate(parts):
            if not PARAMETER.search(part):
                words[place].add(part)
    for path in paths:
        parts = path.split("/")
        choices = [
            (*VALUES, *sorted(words[place])[:WORDS_MOST]) if PARAMETER.search(part) else (part,)
            for place, part in enumerate(parts)
        ]
        plain = [choice[0] for choice in choices]
        yield "/".join(plain)
        for place, choice in enumerate(choices):
            for value in choice[1:]:
                yield "/".join([*plain[:place], value, *plain[place + 1 :]])
        yield "/".join(plain) + "/"
        yield "/".join([*plain, "beyond"])
        yield "/".join(plain[:-1])


async def found(router: ASGIApp, kind: str, method: str, path: str) -> tuple[Any, ...]:
    """The function that would answer, with what stands in the path; or the answer by itself."""
    said: list[Any] = []

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        said.append((message.get("status"), sorted(message.get("headers", []))))

    scope: Scope = {
        "type": kind,
        "method": method,
        "scheme": "http",
        "server": ("test", 80),
        "path": path,
        "root_path": "",
        "query_string": b"",
        "headers": [(b"host", b"test")],
        "subprotocols": [],
    }
    # There is no server around it that an answer could come from.
    with contextlib.suppress(Exception):
        await router(scope, receive, send)
    endpoint = scope.get("endpoint")
    return (endpoint, scope.get("path_params")) if endpoint else (None, *said[:1])


async def test_for_every_path_the_index_finds_what_the_router_would(app: App) -> None:
    index, router = RouteIndex(app.router), app.router.app
    paths = sorted({*asked(paths_of(app)), "/nowhere", "/api/v1/nowhere/at/all"})
    assert len(paths) > 500
    wrong = {}
    requests = itertools.product(("http",), METHODS, paths)
    for kind, method, path in [*requests, *(("websocket", "GET", path) for path in paths)]:
        by_router = await found(router, kind, method, path)
        by_index = await found(index, kind, method, path)
        if by_router != by_index:
            wrong[kind, method, path] = (by_router, by_index)
    assert wrong == {}


async def test_every_route_is_found_by_its_own_path(app: App) -> None:
    index, missing = RouteIndex(app.router), []
    for route in iter_route_contexts(app.router.routes):
        within = "/a" if isinstance(route.original_route, Mount) else ""
        path = PARAMETER.sub("1", route.path or "") + within
        for method in route.methods or ("GET",):
            kind = "http" if route.methods else "websocket"
            endpoint, *_ = await found(index, kind, method, path)
            if endpoint is None:
                missing.append((method, path))
    assert missing == []
