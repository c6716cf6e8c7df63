"""The rights matrix: every route and every frame, tried by everybody in every kind of room.

Routes come from the app itself and frames from the decoder, so that one without a row fails
(`tests/rights/rows.py`). What must come out follows from the table of rights.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import get_args

import pytest
from fastapi.routing import iter_route_contexts

from app.chat import rights
from app.chat.rights import RIGHTS, Circle
from app.chat.scopes import Scope
from app.main import create_app
from app.settings import Settings
from app.web import asked
from app.web.routers import API
from app.wire import commands
from tests import databases
from tests.conftest import People
from tests.dose import dose
from tests.rights import document
from tests.rights.expected import KINDS, OF_SERVER, PLACES, outcome, outcome_by_token
from tests.rights.rows import ACCOUNT_FRAMES, FRAMES, ROUTES, Row
from tests.rights.scene import ACTED_ON, REFUSED, Crowd, Scene, Scopes
from tests.server import Server

# Of so many requests at once a busy machine makes no more of.
AT_ONCE = 12
# Who may do what is decided in Python: of the second database, a part is enough most of the time.
EACH_ON_POSTGRES = 3
# The words of a path that stand for what the app calls otherwise.
DECLARED = dict.fromkeys((*ACTED_ON, "nobody"), "user") | {
    "own": "seq",
    "others": "seq",
    "own_poll": "seq",
    "others_poll": "seq",
    "others_button": "seq",
    "recurring": "scheduled_id",
}

Try = Callable[[Scene], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class Cell:
    """One kind of person, in one kind of room, who tries one thing."""

    what: str
    kind: str
    place: str
    expected: str
    changes: bool
    attempt: Try

    def __str__(self) -> str:
        return f"{self.what} by {self.kind}, {self.place}"


def routes() -> set[tuple[str, str]]:
    """Every route of the API as `create_app` mounts it; nothing is started."""
    app = create_app(Settings(data_dir=Path("never-made")))
    found = {
        (method, context.path.removeprefix(API))
        for context in iter_route_contexts(app.routes)
        if context.path is not None and context.path.startswith(API)
        for method in context.methods or {"WS"}
    }
    assert not Path("never-made").exists()
    return found


def as_declared(path: str) -> str:
    for word, name in DECLARED.items():
        path = path.replace(f"{{{word}}}", f"{{{name}}}")
    return path.partition("#")[0].partition("?")[0]


def tags(union: object) -> set[str]:
    """The types of the frames that a decoder takes."""
    return {str(kind.__struct_config__.tag) for kind in get_args(union)}


def test_every_route_has_a_row() -> None:
    known = {(method, as_declared(path)) for method, path in ROUTES}
    assert routes() - known == set(), "say in tests/rights/rows.py which right these ask for"
    assert known - routes() == set(), "these are gone: their rows can go too"


def test_every_frame_has_a_row() -> None:
    of_room = {name.partition(" ")[0] for name in FRAMES}
    assert of_room == tags(commands.Command)
    assert of_room | ACCOUNT_FRAMES.keys() == tags(commands.AccountCommand)


def test_the_server_knows_what_every_route_and_frame_asks_for() -> None:
    """Without it no token could do that, whatever its scopes are."""
    known = {
        (method, as_declared(path))
        for (method, path), row in ROUTES.items()
        if row.right.who is not Circle.ANYBODY
    }
    assert asked.ROUTES.keys() == known, "say in app/web/asked.py which right these ask for"
    assert {kind.__struct_config__.tag for kind in asked.FRAMES} == tags(commands.Command)


def test_every_right_is_asked_for_by_a_route_or_a_frame() -> None:
    rows = [*ROUTES.values(), *FRAMES.values(), *ACCOUNT_FRAMES.values()]
    within_another = {rights.WRITE_FREELY.name}
    assert RIGHTS.keys() - {row.right.name for row in rows} == within_another


def test_the_document_of_the_rights_is_up_to_date() -> None:
    assert document.PATH.read_text("utf-8") == document.made(), "make rights"


def cells() -> Iterator[Cell]:
    for (method, path), row in ROUTES.items():
        # What is in no room is the same beside any.
        places = PLACES[:1] if row.right.who in OF_SERVER else PLACES
        for place in places:
            for kind in KINDS:
                expected = outcome(row.right, kind, place, is_own="{others" not in path)
                if method == "WS" and expected != "ok":
                    expected = REFUSED
                attempt = partial(_asks, kind=kind, route=(method, path), row=row)
                yield _cell(f"{method} {path}", row, kind, place, expected, attempt)
    for frame, row in FRAMES.items():
        for place in PLACES:
            for kind in KINDS:
                is_in = outcome(ROUTES["WS", "/rooms/{room}/ws"].right, kind, place) == "ok"
                of_room = outcome(row.right, kind, place, is_own="#others" not in frame)
                attempt = partial(_says, kind=kind, frame=frame, row=row)
                if is_in and row.is_silent:
                    of_room = "ok"
                expected = of_room if is_in else REFUSED
                yield _cell(f"room socket: {frame}", row, kind, place, expected, attempt)
                expected = of_room if is_in else "room_not_open"
                if frame == "ping":
                    expected = "ok"
                if kind == "anonymous":
                    expected = REFUSED
                attempt = partial(_says_on_account, kind=kind, frame=frame, row=row)
                yield _cell(f"account socket: {frame}", row, kind, place, expected, attempt)
    for frame, row in ACCOUNT_FRAMES.items():
        for place in PLACES:
            for kind in KINDS:
                expected = outcome(row.right, kind, place)
                if frame == "close" and expected != "ok":
                    expected = "room_not_open"
                if kind == "anonymous":
                    expected = REFUSED
                attempt = partial(_says_on_account, kind=kind, frame=frame, row=row)
                yield _cell(f"account socket: {frame}", row, kind, place, expected, attempt)


# Whoever may most in a room, and on the server.
WITH_TOKENS = ("room owner", "server owner")
EACH_ALONE: tuple[Scopes, ...] = tuple((scope,) for scope in Scope)
# On a socket, which is opened by reading.
BESIDE_READING = tuple((Scope.READ, scope) for scope in Scope if scope is not Scope.READ)


def cells_of_tokens() -> Iterator[Cell]:
    """Each route by tokens of one scope, each frame by those that also read."""
    place = "public"
    for kind in WITH_TOKENS:
        for scopes in EACH_ALONE:
            for (method, path), row in ROUTES.items():
                if row.right.who is Circle.ANYBODY:
                    continue  # who asks is not looked at
                own = "{others" not in path
                expected = outcome_by_token(row.right, scopes, kind, place, is_own=own)
                # The address is looked at before the fields.
                of_address = asked.ROUTES[method, as_declared(path)].scope
                if isinstance(of_address, Scope) and of_address not in scopes:
                    expected = "scope_missing"
                if method == "WS" and expected != "ok":
                    expected = REFUSED
                attempt = partial(_asks, kind=kind, route=(method, path), row=row, scopes=scopes)
                what = f"{method} {path} with {scopes}"
                yield _cell(what, row, kind, place, expected, attempt)
    kind = "room owner"
    for scopes in (*EACH_ALONE, *BESIDE_READING):
        for frame, row in FRAMES.items():
            own = "#others" not in frame
            expected = outcome_by_token(row.right, scopes, kind, place, is_own=own)
            if Scope.READ not in scopes:
                expected = REFUSED
            for of, says in (("room", _says), ("account", _says_on_account)):
                what = f"{of} socket: {frame} with {scopes}"
                try_it = partial(says, kind=kind, frame=frame, row=row, scopes=scopes)
                yield _cell(what, row, kind, place, expected, try_it)


def _cell(what: str, row: Row, kind: str, place: str, expected: str, attempt: Try) -> Cell:
    changes = row.changes and expected == "ok"
    return Cell(what, kind, place, row.passed if expected == "ok" else expected, changes, attempt)


async def _asks(
    scene: Scene, *, kind: str, route: tuple[str, str], row: Row, scopes: Scopes = ()
) -> str:
    return await scene.asks(kind, route, row, scopes)


async def _says(scene: Scene, *, kind: str, frame: str, row: Row, scopes: Scopes = ()) -> str:
    return await scene.says(kind, frame, row.body, scopes)


async def _says_on_account(
    scene: Scene, *, kind: str, frame: str, row: Row, scopes: Scopes = ()
) -> str:
    return await scene.says_on_account(kind, frame, row.body, scopes)


@pytest.fixture
async def crowd(own_server: Server, people: People) -> Crowd:
    """On a server of their own, since the first account there is its owner's."""
    owner = await people("server-owner", at=own_server)
    return await Crowd.gather(partial(people, at=own_server), owner)


@pytest.mark.timeout(900)
async def test_everybody_may_do_what_the_table_of_rights_says(crowd: Crowd) -> None:
    chosen = [*cells()]
    if databases.IS_POSTGRES:
        chosen = chosen[:: dose(EACH_ON_POSTGRES, 1)]
    print(f"{len(chosen):,} cells")  # noqa: T201 - what docs/rights.md says of it
    assert await _tried(crowd, chosen) == []


async def test_a_token_may_do_what_its_scopes_say_and_its_person_may(crowd: Crowd) -> None:
    await crowd.give_tokens(WITH_TOKENS, *EACH_ALONE)
    await crowd.give_tokens(["room owner"], *BESIDE_READING)
    chosen = [*cells_of_tokens()]
    if databases.IS_POSTGRES:
        chosen = chosen[:: dose(EACH_ON_POSTGRES, 1)]
    try:
        assert await _tried(crowd, chosen) == []
    finally:
        for program in crowd.tokens.values():
            await program.http.aclose()


async def _tried(crowd: Crowd, all_cells: Sequence[Cell]) -> list[str]:
    """The cells that came out otherwise. Those that change nothing share a room of each kind."""
    shared = {place: await Scene.play(crowd, place, KINDS) for place in PLACES}
    turns = asyncio.Semaphore(AT_ONCE)

    async def try_one(cell: Cell) -> str | None:
        async with turns:
            scene = shared[cell.place]
            if cell.changes:
                scene = await Scene.play(crowd, cell.place, (cell.kind,), on=cell.what)
            got = await cell.attempt(scene)
            return None if got == cell.expected else f"{cell}: {got}, not {cell.expected}"

    outcomes = await asyncio.gather(*map(try_one, all_cells))
    return [outcome for outcome in outcomes if outcome]
