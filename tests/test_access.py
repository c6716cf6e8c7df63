"""The rights matrix: every route of the API, in a private room, against every kind of person.

The routes come from the app itself, so that one without a row here fails.
"""

from dataclasses import dataclass
from pathlib import Path

import httpx2
import websockets
from fastapi.routing import iter_route_contexts

from app.main import API, create_app
from app.settings import Settings
from tests.conftest import People
from tests.people import PASSWORD, PATIENCE_SECONDS, Person, unique
from tests.server import Server

# Columns of the table below.
KINDS = ("anonymous", "stranger", "ex-member", "member", "moderator", "owner")
SWITCHED = 101

Route = tuple[str, str]


@dataclass(frozen=True)
class Row:
    """A request, and the status that each kind of person gets."""

    body: dict[str, object] | None
    statuses: tuple[int, int, int, int, int, int]


READ = (401, 404, 404, 200, 200, 200)

# {author} has written message {seq}; {guest} is not in the room.
IN_A_ROOM: dict[Route, Row] = {
    ("GET", "/rooms/{room}"): Row(None, READ),
    ("GET", "/rooms/{room}/members"): Row(None, READ),
    ("GET", "/rooms/{room}/messages"): Row(None, READ),
    ("GET", "/rooms/{room}/events"): Row(None, READ),
    ("PATCH", "/rooms/{room}"): Row({"topic": "tea"}, (401, 404, 404, 403, 200, 200)),
    ("DELETE", "/rooms/{room}"): Row(None, (401, 404, 404, 403, 403, 204)),
    ("PUT", "/rooms/{room}/membership"): Row(None, READ),
    ("DELETE", "/rooms/{room}/membership"): Row(None, (401, 404, 404, 204, 204, 409)),
    ("PUT", "/rooms/{room}/members/{guest}"): Row(None, (401, 404, 404, 403, 201, 201)),
    ("PATCH", "/rooms/{room}/members/{author}"): Row(
        {"role": "moderator"}, (401, 404, 404, 403, 403, 200)
    ),
    ("DELETE", "/rooms/{room}/members/{author}"): Row(None, (401, 404, 404, 403, 204, 204)),
    ("POST", "/rooms/{room}/messages"): Row({"text": "x"}, (401, 404, 404, 201, 201, 201)),
    ("PATCH", "/rooms/{room}/messages/{seq}"): Row({"text": "x"}, (401, 404, 404, 403, 403, 403)),
    ("DELETE", "/rooms/{room}/messages/{seq}"): Row(None, (401, 404, 404, 403, 200, 200)),
    ("WS", "/ws"): Row(None, (403, SWITCHED, SWITCHED, SWITCHED, SWITCHED, SWITCHED)),
    ("WS", "/rooms/{room}/ws"): Row(None, (403, 403, 403, SWITCHED, SWITCHED, SWITCHED)),
}

# Without a credential, and signed in as anybody but an owner of the server.
ELSEWHERE: dict[Route, tuple[dict[str, object] | None, int, int]] = {
    ("POST", "/users"): ({"name": "", "password": PASSWORD}, 422, 422),
    ("POST", "/token"): (None, 400, 400),
    ("GET", "/me"): (None, 401, 200),
    ("PATCH", "/me"): ({"display_name": "x"}, 401, 200),
    ("PUT", "/me/password"): (
        {"current_password": "x", "new_password": PASSWORD},
        401,
        403,
    ),
    ("GET", "/me/sessions"): (None, 401, 200),
    ("DELETE", "/me/sessions/{session}"): (None, 401, 404),
    ("DELETE", "/session"): (None, 401, 204),
    ("POST", "/invites"): ({}, 401, 403),
    ("GET", "/rooms"): (None, 401, 200),
    ("POST", "/rooms"): ({"name": "x", "kind": "private"}, 401, 201),
}


@dataclass
class Scene:
    """A private room with everybody in their place."""

    people: dict[str, Person]
    author: Person
    guest: Person
    room: str = ""
    seq: int = 0

    async def set_up(self) -> None:
        owner = self.people["owner"]
        self.room = await owner.makes_room(kind="private")
        await owner.adds(self.people["moderator"], self.room, role="moderator")
        for person in (self.author, self.people["member"], self.people["ex-member"]):
            await owner.adds(person, self.room)
        await owner.removes(self.people["ex-member"], self.room)
        self.seq = (await self.author.posts("hello", self.room))["seq"]

    def address(self, path: str) -> str:
        return path.format(room=self.room, seq=self.seq, guest=self.guest.id, author=self.author.id)

    async def tries(self, route: Route, kind: str) -> int:
        method, path = route[0], self.address(route[1])
        person = self.people.get(kind)
        headers = {"Authorization": f"Bearer {person.token}"} if person else {}
        url = self.author.url
        if method == "WS":
            return await handshake(f"{url.replace('http', 'ws', 1)}{API}{path}", headers)
        async with httpx2.AsyncClient(
            base_url=url + API, headers=headers, timeout=PATIENCE_SECONDS, verify=False
        ) as http:
            answer = await http.request(method, path, json=IN_A_ROOM[route].body)
        return answer.status_code


async def handshake(url: str, headers: dict[str, str]) -> int:
    try:
        async with websockets.connect(url, additional_headers=headers):
            return SWITCHED
    except websockets.InvalidStatus as refused:
        return refused.response.status_code


def routes() -> set[Route]:
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


def as_declared(route: Route) -> Route:
    """Table rows name the person a path means; the app calls both {user}."""
    method, path = route
    return method, path.replace("{guest}", "{user}").replace("{author}", "{user}")


def test_every_route_has_a_row() -> None:
    known = {as_declared(route) for route in IN_A_ROOM} | ELSEWHERE.keys()
    assert routes() - known == set(), "say in this file who may use these"
    assert known - routes() == set(), "these are gone: their rows can go too"
    assert len(known) == len(IN_A_ROOM) + len(ELSEWHERE)


async def test_everybody_may_do_in_a_private_room_what_their_role_says(people: People) -> None:
    await people("somebody-before")
    scene = Scene(
        {kind: await people(kind) for kind in KINDS[1:]},
        author=await people("author"),
        guest=await people("guest"),
    )
    await scene.set_up()
    for route, row in IN_A_ROOM.items():
        got = {}
        for kind in KINDS:
            got[kind] = await scene.tries(route, kind)
            if route[0] not in ("GET", "WS") and got[kind] < 300:
                await scene.set_up()
        assert got == dict(zip(KINDS, row.statuses, strict=True)), route


async def test_everything_else_is_for_whoever_is_signed_in(
    server: Server, ada: Person, grace: Person
) -> None:
    assert (await ada.http.get("/me")).status_code == 200, "grace does not own the server"
    async with httpx2.AsyncClient(base_url=server.url + API, verify=False) as anonymous:
        for (method, path), (body, without, signed_in) in ELSEWHERE.items():
            route = method, path.format(session="s_abcdefghijkl")
            if body is not None and body.get("name") == "x":
                body = body | {"name": unique("x")}
            assert (await anonymous.request(*route, json=body)).status_code == without, route
            await grace.signs_in()
            assert (await grace.http.request(*route, json=body)).status_code == signed_in, route
