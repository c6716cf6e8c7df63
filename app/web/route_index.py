"""Finds the routers whose routes may have a path, so that not each route is tried for a request."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from fastapi import APIRouter
from fastapi.routing import iter_route_contexts
from starlette.routing import Mount
from starlette.types import ASGIApp, Receive, Scope, Send

from .place import path_of

# A parameter that takes the rest of the path, or what is mounted there.
REST = ":path}"


@dataclass(slots=True)
class _Node:
    """What may stand at one place of a path: words, a parameter, or anything from here on."""

    words: dict[str, "_Node"] = field(default_factory=dict)
    parameter: "_Node | None" = None
    routers: list[int] = field(default_factory=list)
    of_rest: list[int] = field(default_factory=list)

    def add(self, segments: Sequence[str], router: int) -> None:
        if not segments:
            self.routers.append(router)
        elif REST in segments[0]:
            self.of_rest.append(router)
        elif "{" in segments[0]:
            self.parameter = self.parameter or _Node()
            self.parameter.add(segments[1:], router)
        else:
            self.words.setdefault(segments[0], _Node()).add(segments[1:], router)

    def find(self, segments: Sequence[str], at: int = 0) -> Iterator[int]:
        yield from self.of_rest
        if at == len(segments):
            yield from self.routers
            return
        word = self.words.get(segments[at])
        if word is not None:
            yield from word.find(segments, at + 1)
        if self.parameter is not None and segments[at]:
            yield from self.parameter.find(segments, at + 1)


class RouteIndex:
    """In place of a router that tries all its routes: the same answers, from fewer of them.

    Of more than a hundred routes those of one path are tried, in the same order. For a path that
    none has, the router itself answers.
    """

    def __init__(self, router: APIRouter) -> None:
        """Of all routes that the router has now."""
        self._router = router
        self._root = _Node()
        for number, route in enumerate(router.routes):
            for each in iter_route_contexts([route]):
                mounted = f"/{{rest{REST}" if isinstance(each.original_route, Mount) else ""
                self._root.add(f"{each.path}{mounted}".split("/"), number)
        self._few: dict[tuple[int, ...], ASGIApp] = {(): router.app}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._router.app(scope, receive, send)
            return
        numbers = tuple(sorted({*self._root.find(path_of(scope).split("/"))}))
        scope["router"] = self._router
        few = self._few.get(numbers) or self._of(numbers)
        await few(scope, receive, send)

    def _of(self, numbers: tuple[int, ...]) -> ASGIApp:
        few = APIRouter(default=self._router.default)
        few.routes = [self._router.routes[number] for number in numbers]
        self._few[numbers] = few.app
        return few.app
